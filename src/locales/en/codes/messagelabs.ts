/** Own texts of codes of Symantec Email Security.cloud; the source of each stands in its row. */
export const messagelabs = {
  sender: {
    what: 'Not delivered: the recipient’s company has your address or its domain on its own list of refused senders.',
    card: 'Reach the recipient by phone or another way, and ask that your address be allowed.',
    steps: {
      you: {
        1: 'Ask the recipient by phone or another way to have your address added to the approved senders.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the list is kept on the recipient’s side.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud: take the sender[, {senderDomain},] off the blocked senders, or add it to the approved ones.',
      },
    },
  },
  badmailfrom: {
    title: 'Symantec refuses your address',
    what: 'Not delivered: Symantec has your address on a list of refused senders. Unwanted mail from the account can be the cause.',
    card: 'The account has to be checked, then Symantec asked to lift the block. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Change the password of your mail account.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Account: look for sign-ins by strangers and for forwarding rules, change the password, empty the queue.',
        2: 'Symantec support: then ask for the address to be taken off the badmailfrom list.',
      },
      recipientAdministrator: {
        1: 'Symantec support: if you know this sender, ask for the address to be taken off the badmailfrom list.',
      },
    },
  },
} as const;
