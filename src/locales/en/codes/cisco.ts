/** Own texts of the answers of Cisco Secure Email, where an answer says more than its reason; the source of each stands in its row. */
export const cisco = {
  senderbase: {
    what: 'Not delivered: the recipient’s server asks Cisco Talos about senders, which rates the address of yours as poor.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again once your administrator says that the cause is gone.',
      },
      yourAdministrator: {
        1: 'Talos: look up the IP address[ {ip}] at talosintelligence.com.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Ticket: once the cause is gone, submit a sender IP ticket at talosintelligence.com/support.',
      },
    },
  },
  domainrep: {
    title: 'A domain used in sending is not trusted',
    what: 'Not delivered: Cisco Talos rates a domain as poor, that of the sender or of the server.',
    card: 'The domain has to be checked with Cisco Talos. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again once your administrator says that the cause is gone.',
      },
      yourAdministrator: {
        1: 'Talos: look up the domain[ {senderDomain}] at talosintelligence.com.',
        2: 'New domain: start with little mail, with SPF, DKIM and DMARC in place.',
        3: 'Ticket: submit a sender domain ticket at talosintelligence.com/support.',
      },
    },
  },
  submit: {
    what: 'Not delivered: a setting of the recipient’s server does not let yours in.',
    card: 'Their administrator can let your server in. This message says what to look for.',
    steps: {
      recipientAdministrator: {
        1: 'Cisco: check the sender group of the IP address[ {ip}] in the table of access by sender (HAT).',
      },
    },
  },
  '510': {
    title: 'The recipient’s server refuses this address',
    what: 'Not delivered: the recipient’s server does not know this address, or is set not to take it.',
    steps: {
      recipientAdministrator: {
        1: 'Mailbox: check that the address[ {address}] exists.',
        2: 'Cisco: check the address in the table of accepted recipients (RAT).',
      },
    },
  },
} as const;
