/** Own texts of answers of IONOS; the source of each stands in its row. */
export const ionos = {
  'policy-violations': {
    title: 'IONOS takes nothing from your server for now',
    what: 'Not delivered: IONOS takes no mail from your server for now. That server wrote to too many unknown addresses, keeps changing its name, or your address was reported for spam.',
    card: 'The list of recipients and the server have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again in a few hours, once the cause has ended.',
      },
      yourAdministrator: {
        1: 'Lists: remove addresses that do not exist or are no longer in use.',
        2: 'HELO: let the server greet with one name for each IP address. A changing name can be a sign of malware.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
    },
  },
  rate: {
    what: 'Not delivered: your server sent too many messages to IONOS in a short time.',
    card: 'Your server has to send more slowly. Send again in a few hours; the text to pass on is ready.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again in a few hours, to fewer people at a time.',
      },
      yourAdministrator: {
        1: 'Rate: send fewer messages an hour to this provider.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
    },
  },
} as const;
