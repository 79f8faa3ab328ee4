/** Own texts of Fastmail’s answers to its own customers; the source of each stands in its row. */
export const fastmail = {
  '5_7_1': {
    title: 'Another address than those of your account',
    what: 'Not delivered: your Fastmail account may not send from the address in the “From” line.',
    card: 'Choose an address of this account as the sender. Then send again.',
    steps: {
      you: {
        1: 'Choose one of the addresses of your Fastmail account as the sender.',
        2: 'To use the other address, first add it to the sending addresses of the account.',
      },
      yourAdministrator: {
        1: 'From: let the program or device send from an address that the account may use.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_8': {
    title: 'Fastmail did not accept the sign-in',
    what: 'Not delivered: the user name or the password for the outgoing server of Fastmail is not right.',
    card: 'Enter user name and password for the outgoing server again. Then send again.',
    steps: {
      you: {
        1: 'In your mail program, enter your full address and the password for the outgoing server again.',
        2: 'If it comes back, make a new app password in the settings of Fastmail, and use it there.',
      },
      yourAdministrator: {
        1: 'Program or device: check its user name and password for the outgoing server of Fastmail.',
      },
      recipientAdministrator: {},
    },
  },
} as const;
