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
} as const;
