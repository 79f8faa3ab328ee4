/** Own texts of Trend Micro’s answers, where an answer says more than its reason; the source of each stands in its row. */
export const trendMicro = {
  'block-sender': {
    title: 'A rule of the recipient’s company blocks you',
    what: 'Not delivered: a rule of the recipient’s company refuses your address, your domain, your server or something in the message.',
    card: 'Reach the recipient another way. Their administrator can see which rule, and allow you. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
      },
      yourAdministrator: {},
      recipient: {},
      recipientAdministrator: {
        1: 'Trend Micro: look for the sender[, {senderDomain},] or its IP address in the blocked senders.',
      },
    },
  },
  'invalid-recipient': {
    what: 'Not delivered: the filter of the recipient’s company (Trend Micro) does not know this address.',
    steps: {
      recipientAdministrator: {
        1: 'Mailbox: check that the address[ {address}] exists.',
        2: 'Trend Micro: if it does, check that it is among the valid recipients of your domain.',
      },
    },
  },
  'no-domain': {
    title: 'A setting at Trend Micro is missing',
    what: 'Not delivered: the filter of Trend Micro is not set up for the recipient’s domain, or for your server.',
    card: 'Check the part after @. If it is right, their administrator has to change a setting. This message says what to look for.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Trend Micro: if your own company sends through it, register your domain and the server there.',
      },
      recipientAdministrator: {
        1: 'Trend Micro: add the domain[ {domain}], or allow the sender domain[ {senderDomain}] and its server.',
      },
    },
  },
  'block-recipient': {
    title: 'Mail to this address is blocked',
    what: 'Not delivered: the filter of the recipient’s company blocks mail to this address. The answer does not say why.',
    card: 'Reach the recipient another way. Their administrator can see why. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Trend Micro: look for the recipient[ {address}] among the blocked ones.',
      },
    },
  },
  reputation: {
    title: 'Your server is on a list of Trend Micro',
    what: 'Not delivered: the address of your server is on a list of Trend Micro, often because spam came from it.',
    card: 'Your server has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Server: check that it forwards nothing for strangers.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Trend Micro: look up the IP address[ {ip}] at servicecentral.trendmicro.com; only its owner can ask for removal.',
      },
      recipientAdministrator: {
        1: 'Trend Micro: add the IP address[ {ip}] to the approved list.',
      },
    },
  },
} as const;
