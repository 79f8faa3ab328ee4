/** Own text of the notice of MailFoundry; its source stands in its row. */
export const mailFoundry = {
  'no-user': {
    title: 'Their server says it does not know this address',
    what: 'Not delivered: behind the recipient’s filter, a server answered that it does not know this address.',
    card: 'Have the address confirmed by phone, then send again. If it is right, the recipient has to allow yours.',
    steps: {
      you: {
        1: 'Ask the recipient, by phone, for the exact address.',
        2: 'If it is right, ask to have your address allowed by the filter.',
      },
      recipient: {
        1: 'Check that none of your rules refuses the sender.',
      },
      recipientAdministrator: {
        1: 'Mailbox: check that the address[ {address}] exists on the server behind the filter.',
        2: 'Filter: find which rule stopped the message[ for {address}].',
      },
    },
  },
} as const;
