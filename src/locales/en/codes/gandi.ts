/** Own texts of Gandi’s answers, where they say more than the reason; the source of each stands in its row. */
export const gandi = {
  rule1_1: {
    title: 'Gandi suspects a virus in your message',
    what: 'Not delivered: the filter of Gandi suspects a virus, or another harmful content. It can be a false alarm.',
    card: 'Scan your computer, then send without the attachment, or with a clean file.',
    steps: {
      you: {
        1: 'Scan your computer with its antivirus program.',
        2: 'Then send the message without its attachment, or with a clean file.',
      },
    },
  },
  rule2_1: {
    title: 'Your message was taken for phishing',
    what: 'Not delivered: the filter of Gandi takes the message for a fraud (phishing), perhaps because of a link.',
    card: 'Send again without links and without words about passwords or payments. It can be a false alarm.',
    steps: {
      you: {
        1: 'Take out links, and requests for passwords or payments, also in the signature. Then send again.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Links: look up each linked domain in block lists, and check that no linked page was hijacked.',
      },
      recipientAdministrator: {},
    },
  },
  rule2_2: {
    title: 'Your message was taken for a scam',
    what: 'Not delivered: the wording of the message makes the filter of Gandi think of a scam. It can be a false alarm.',
    card: 'Write it in other words, above all where it speaks of money or haste. Then send again.',
    steps: {
      you: {
        1: 'Write the message in other words, without talk of money, prizes or haste. Then send again.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  rule3_1: {
    title: 'Your message was taken for advertising',
    what: 'Not delivered: the filter of Gandi takes the message for unwanted advertising.',
    card: 'Write it more simply: fewer pictures and links, no advertising words. Then send again.',
    steps: {
      you: {
        1: 'Write the message more simply, with fewer pictures, links and offers. Then send again.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Mailings: write only to people who asked for it, with a List-Unsubscribe header.',
      },
      recipientAdministrator: {},
    },
  },
  rule3_2: {
    what: 'Not delivered: the filter of Gandi found several signs of spam in the message, or in how it was sent.',
    steps: {
      recipientAdministrator: {},
    },
  },
  greylist: {
    title: 'Gandi asks your server to wait a moment',
    what: 'Not delivered: Gandi makes some servers wait a short while. Yours should try again by itself.',
    card: 'If the message came back for good, send it again in an hour.',
    steps: {
      you: {
        1: 'If the message came back for good, send it again in an hour.',
      },
      yourAdministrator: {
        1: 'Queue: make the server try again by itself after a 4xx answer, later than the delay in the exact text.',
      },
    },
  },
  rate: {
    title: 'Your Gandi account sent too many messages',
    what: 'Not delivered: Gandi limits how many messages a signed-in account may send in a given time.',
    card: 'Wait at least an hour, then send fewer messages at once.',
    steps: {
      you: {
        1: 'Wait at least an hour, then send to fewer people at a time.',
        2: 'If you did not send that much, change the password of the account: somebody else may use it.',
      },
      yourAdministrator: {
        1: 'Account: check which program or device sends with it, and change its password where in doubt.',
      },
    },
  },
  infected: {
    title: 'Your computer may be infected',
    what: 'Not delivered: Gandi refuses your connection, because a virus may send from it.',
    card: 'Scan your computer and clean it, and see whether Spamhaus lists your connection. Then send again.',
    steps: {
      you: {
        1: 'Scan your computer, and the others that share your connection, with an antivirus program.',
        2: 'Then look up the IP address of your connection[, {ip},] at check.spamhaus.org. If it is listed, ask there for its removal.',
        3: 'Send again once the computer is clean and the address on no list.',
      },
      yourAdministrator: {
        1: 'Network: look for the machine that sends unwanted messages from this IP address[ {ip}].',
        2: 'Spamhaus: if check.spamhaus.org lists the address, end the cause it names, then ask for removal there.',
      },
      recipientAdministrator: {},
    },
  },
} as const;
