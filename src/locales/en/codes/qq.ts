/** Own texts of QQ Mail’s answers, where an answer says more than its reason; the source of each stands in its row. */
export const qq = {
  'not-found': {
    what: 'Not delivered: QQ knows no mailbox at this address.',
    steps: {
      recipientAdministrator: {},
    },
  },
  deactivated: {
    what: 'Not delivered: QQ reports that this mailbox is switched off.',
    steps: {
      recipientAdministrator: {},
    },
  },
  spf: {
    title: 'Your server is not among those allowed (SPF)',
    what: 'Not delivered: the SPF record of your domain does not allow the server that sent this message.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'Return-Path: SPF checks the domain of this address. With a mailing service, use one of your own there.',
      },
    },
  },
  dmarc: {
    what: 'Not delivered: neither SPF nor DKIM proves the domain of your address, as its own rule (DMARC) asks.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
        4: 'Redirect: a server that forwards must leave the message unchanged, so that DKIM still passes.',
      },
    },
  },
  'bounce-attacks': {
    title: 'QQ suspects false returns from your server',
    what: 'Not delivered: your server may have answered spam with a false QQ sender, and sent it back to QQ.',
    card: 'Your server has to check senders before it sends messages back. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Incoming mail: check SPF and DKIM, and refuse messages with a false qq.com sender.',
        2: 'Notices: refuse unknown addresses at once instead of accepting and returning.',
      },
      recipientAdministrator: {},
    },
  },
  'spam-ip': {
    title: 'QQ suspects your server of sending spam',
    what: 'Not delivered: QQ suspects that spam, or mail to many unknown addresses, comes from your server.',
    card: 'What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
      },
      recipientAdministrator: {},
    },
  },
  denied: {
    title: 'Your server sends far too much to QQ',
    what: 'Not delivered: your server is far above the number of messages that QQ takes in a given time.',
    card: 'Sending has to stop for some hours, then go on more slowly. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again tomorrow.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: lower simultaneous connections and messages per hour[ towards {domain}].',
        2: 'Block: it lasts minutes, hours or until the end of the day, depending on the limit passed.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {},
    },
  },
  'too-large': {
    what: 'Not delivered: your message is larger than QQ accepts.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'suspected-spam': {
    title: 'QQ suspects your domain of sending spam',
    what: 'Not delivered: QQ suspects that much spam comes from your domain, or from your mail provider.',
    card: 'What is sent in the name of your domain needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Provider: if the spam is not yours, open a ticket with the exact text of the server.',
      },
      recipientAdministrator: {},
    },
  },
  rejected: {
    title: 'The recipient refuses your messages',
    what: 'Not delivered: a rule or a list of the recipient at QQ refuses your message, perhaps by mistake.',
    card: 'Reach the recipient another way, and ask that your address be allowed.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
      },
      yourAdministrator: {},
      recipient: {
        1: 'QQ: take the sender off your block list, or change the rule that refuses it.',
      },
      recipientAdministrator: {},
    },
  },
  embedded: {
    title: 'A part of your message was taken for spam',
    what: 'Not delivered: QQ sees spam in a part of the message, often one that strangers fill in, like a form.',
    card: 'The form or the program that builds the message has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'If you wrote it yourself, change the wording and leave out links.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Form: check what strangers can put into names, subjects and texts that it sends.',
      },
      recipientAdministrator: {},
    },
  },
  content: {
    what: 'Not delivered: QQ takes it for a mass message, after many people reported such content as spam.',
    steps: {
      you: {
        1: 'Rewrite the message in your own words, without advertising.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Mass mailings: stop those that people report, and write only to people who asked for it.',
      },
      recipientAdministrator: {},
    },
  },
  access: {
    title: 'The recipient gets too many messages',
    what: 'Not delivered: many messages reached this recipient in a short time, so QQ takes no more for now.',
    card: 'Wait at least an hour before sending again.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Account: check that your side does not send this recipient many messages.',
      },
      nobody: {
        1: 'Wait an hour before sending again.',
      },
    },
  },
  syntax: {
    title: 'This address is not well formed',
    what: 'Not delivered: the form of this address is not right. A sign may be missing, or be one too many.',
    steps: {
      you: {
        1: 'Look for spaces, commas and mixed-up letters such as O and 0, l and 1.',
        2: 'Type the address again by hand, not from the suggestions.',
      },
      recipientAdministrator: {},
    },
  },
  frequency: {
    title: 'More messages than QQ takes',
    what: 'Not delivered: QQ limits the messages of an address, a domain and a server. One of these limits was reached.',
    card: 'Wait some hours before sending again, and then more slowly. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again after some hours.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: lower simultaneous connections and messages per hour[ towards {domain}].',
        2: 'Block: it lasts minutes, hours or until the end of the day, depending on the limit passed.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {},
    },
  },
} as const;
