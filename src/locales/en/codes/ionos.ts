/** Own text of an answer of IONOS; its source stands in its row. */
export const ionos = {
  'policy-violations': {
    title: 'IONOS takes nothing from your server for now',
    what: 'Not delivered: your server wrote to too many unknown addresses, was reported for spam, or keeps changing its name.',
    card: 'The list of recipients and the server have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again in a few hours, once the cause has ended.',
      },
      yourAdministrator: {
        1: 'Lists: remove addresses that do not exist or are no longer in use.',
        2: 'HELO: let the server always greet with one and the same name for each IP address.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
      },
    },
  },
} as const;
