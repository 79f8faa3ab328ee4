/** Labels of the actions: a verb, and what will happen. */
export const actions = {
  chooseFile: 'Choose a file',
  explainText: 'Explain this text',
  explainAnother: 'Explain another message',
  copyNote: 'Copy a text to send',
  copyMessage: 'Copy the message',
  copyAddress: 'Copy the probable address',
  copyAddresses: { one: 'Copy this address', other: 'Copy these {count} addresses' },
  copyServerText: 'Copy the exact text',
  copyAll: 'Copy all',
  copyText: 'Copy the text',
  prepareRequest: 'Prepare a support request',
  stop: 'Stop',
} as const;
