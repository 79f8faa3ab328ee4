const suspiciousText = {
  what: 'Not delivered: STRATO found suspicious words in your message.',
  card: 'Write it in other words, also in the signature. Then send again.',
  steps: {
    you: {
      1: 'Take out or change the words that look like advertising or fraud, also in the signature. Then send again.',
      2: 'If you cannot tell which they are, tell the recipient by phone or another way.',
    },
    yourAdministrator: {
      1: 'Content: check the signature and the notices that your server adds.',
    },
  },
} as const;

/** Own texts of STRATO’s answers, which say what in a message it took for spam; the source of each stands in its row. */
export const strato = {
  'local-policy': {
    what: 'Not delivered: STRATO found content in your message that looks like spam.',
    card: 'Send again without links, attachments and signature. Brackets in the exact text may say what was found.',
    steps: {
      you: {
        1: 'Read the brackets in the exact text: they may say what looked suspicious.',
        2: 'Take that out, of the signature too. Then send again.',
      },
      yourAdministrator: {
        1: 'Content: look up each linked domain, and check the signature that your server adds.',
      },
    },
  },
  'b-url': {
    what: 'Not delivered: STRATO found a suspicious link in your message.',
    card: 'Take the link out, also in the signature. Then send again.',
    steps: {
      you: {
        1: 'Take the links out, also in the signature: one of them looks suspicious. Then send again.',
        2: 'Tell the recipient by phone or another way what the link was for.',
      },
      yourAdministrator: {
        1: 'Links: look up each linked domain in block lists, and check the signature that your server adds.',
      },
    },
  },
  'b-text': suspiciousText,
  'b-score': suspiciousText,
  'b-ex': suspiciousText,
  'b-attach': {
    title: 'An attachment of yours is not allowed',
    what: 'Not delivered: STRATO does not allow a file that is attached to your message.',
    card: 'Send again without this file, or share it by link.',
    steps: {
      you: {
        1: 'Send the message again without this attachment.',
        2: 'Share the file by link instead, or by another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  phishing: {
    title: 'Your message was taken for phishing',
    what: 'Not delivered: something in your message makes the filter of STRATO think of a fraud (phishing).',
    card: 'Send again without links and without words about passwords or payments. It can be a false alarm.',
    steps: {
      you: {
        1: 'Take out links, and requests for passwords or payments, also in the signature. Then send again.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Links: look up each linked domain in block lists, and check the signature that your server adds.',
      },
    },
  },
} as const;
