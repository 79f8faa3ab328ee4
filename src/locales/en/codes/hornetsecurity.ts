/** Own texts of codes of Hornetsecurity; the source of each stands in its row. */
export const hornetsecurity = {
  '5_6_1': {
    what: 'Not delivered: the filter of Hornetsecurity took the head of the message, such as subject or sender, for spam.',
    card: 'Send it again with a plain, clear subject. If it comes back, tell the recipient another way.',
    steps: {
      you: {
        1: 'Write a new message with a plain, clear subject, and send it from your own account.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Headers: check From, Subject, Date and Message-ID as the sending program writes them.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity: find the message in Email Live Tracking, and allow the sender[, {senderDomain}].',
      },
    },
  },
} as const;
