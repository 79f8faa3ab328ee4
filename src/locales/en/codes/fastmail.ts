/** Own texts of Fastmail’s answers to its own customers; the source of each stands in its row. */
export const fastmail = {
  '5_7_1': {
    title: 'Your account may not send from this address',
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
    what: 'Not delivered: Fastmail refused the user name or the password. A mail program needs an app password there.',
    card: 'Enter your address and an app password for the outgoing server. Then send again.',
    steps: {
      you: {
        1: 'On the website of Fastmail, make a new app password under Settings, Privacy & Security.',
        2: 'In your mail program, enter your full address and this app password for the outgoing server.',
      },
      yourAdministrator: {
        1: 'Program or device: give it an app password of its own (a Basic plan has none, nor SMTP).',
      },
      recipientAdministrator: {},
    },
  },
} as const;
