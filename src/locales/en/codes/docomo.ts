/** Own texts of NTT docomo’s answers, where an answer says more than its reason; the source of each stands in its row. */
export const docomo = {
  '5_1_1': {
    what: 'Not delivered: docomo knows no mailbox at this address.',
    steps: {
      recipientAdministrator: {},
    },
  },
  full: {
    what: 'Not delivered: there is no room left in this docomo mailbox.',
    steps: {
      recipientAdministrator: {},
    },
  },
  '5_2_0': {
    title: 'A filter at docomo seems to refuse your message',
    what: 'Not delivered: a filter of the recipient at docomo probably refuses it, although the answer speaks of an unknown user.',
    card: 'Tell the recipient another way: your address has to be allowed there. Check the address too.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
        2: 'Compare the address with its source: a signature, a website, an earlier message.',
      },
      recipient: {
        1: 'docomo: in the mail settings of the phone, allow the sender[, {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
  recipients: {
    title: 'Your message has too many recipients',
    what: 'Not delivered: docomo limits the recipients of one message. The addresses are not at fault.',
    card: 'Split the recipients over several messages, then send again.',
    steps: {
      you: {
        1: 'Send to fewer people at a time, in several steps.',
      },
      yourAdministrator: {
        1: 'Delivery: send fewer recipients per message[ towards {domain}].',
      },
      nobody: {},
    },
  },
} as const;
