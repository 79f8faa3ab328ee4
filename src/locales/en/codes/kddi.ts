/** Own texts of answers of au (KDDI), where an answer says more than its reason; the source of each stands in its row. */
export const kddi = {
  unknown: {
    what: 'Not delivered: au (KDDI) knows no mailbox at this address.',
    steps: {
      recipientAdministrator: {},
    },
  },
  disabled: {
    what: 'Not delivered: au (KDDI) has switched this account off.',
    steps: {
      recipientAdministrator: {},
    },
  },
  full: {
    what: 'Not delivered: there is no room left in this au (KDDI) mailbox.',
    steps: {
      recipientAdministrator: {},
    },
  },
  quota: {
    what: 'Not delivered: this au (KDDI) account is over its storage limit for now.',
    steps: {
      recipientAdministrator: {},
    },
  },
  filtered: {
    title: 'A filter at au (KDDI) seems to refuse your message',
    what: 'Not delivered: a filter of the recipient at au (KDDI) probably refuses it. The answer only speaks of an unknown user.',
    card: 'Tell the recipient another way: your address has to be allowed there. Check the address too.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
        2: 'Compare the address with its source: a signature, a website, an earlier message.',
      },
      recipient: {
        1: 'au (KDDI): in the filter settings of the phone, allow the sender[, {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
  limited: {
    title: 'This mailbox takes nothing for now',
    what: 'Not delivered: au (KDDI) has limited this account for now, so it takes no messages.',
    card: 'Reach the recipient another way, or send again in some days.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
        2: 'Send the same message again later.',
      },
      recipient: {
        1: 'au (KDDI): ask its support why the account is limited.',
      },
      recipientAdministrator: {},
    },
  },
  expired: {
    what: 'Not delivered: the other server did not take the message within the time that au (KDDI) allows. This can be as short as one hour.',
    card: 'Check the part after @, then send again in a few hours. If it comes back, their administrator can see what held it up.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Send the same message again in a few hours.',
        3: 'If it comes back, tell the recipient by phone or another way.',
      },
    },
  },
} as const;
