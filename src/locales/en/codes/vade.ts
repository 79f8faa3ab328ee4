/** Own texts of Vade’s codes, where a code says more than its reason; the source of each stands in its row. */
export const vade = {
  oxsus_101: {
    title: 'Your server is on a list of Vade',
    what: 'Not delivered: Vade saw spam, viruses or phishing come from the address of your server.',
    card: 'Your server has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Vade: then fill in the form at postmaster-oxsus.vadesecure.com (for OXSEU codes: postmaster-oxseu.vadesecure.com).',
      },
      recipientAdministrator: {},
    },
  },
  oxsus_102: {
    title: 'Your server is on a block list',
    what: 'Not delivered: the recipient’s filter (Vade) uses a list of Validity, and the address of your server is on it.',
    card: 'Your server has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Validity: look up the IP address[ {ip}] at senderscore.org/blocklist-lookup.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Removal: end the cause first, then ask Validity for removal on the same page.',
        4: 'Vade: if it goes on after that, write through its page for senders (sendertool.vadesecure.com).',
      },
      recipientAdministrator: {},
    },
  },
  'oxsus_102~busy': {
    what: 'Not delivered: the recipient’s server already has too many messages waiting. Yours is not at fault.',
  },
  oxsus_103: {
    what: 'Not delivered: the recipient’s server is not available at the moment. Yours is not at fault.',
  },
  oxsus_108: {
    title: 'The name and the address of your server do not match',
    what: 'Not delivered: the name behind the address of your server has to lead back to the same address.',
    card: 'A DNS setting of your sending server has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
      },
    },
  },
  oxsus_110: {
    title: 'Too many connections at once',
    what: 'Not delivered: your server opened too many connections to the recipient’s server at once.',
    card: 'Wait an hour, then send again.',
    steps: {
      you: {
        1: 'Wait an hour, then send again.',
      },
      yourAdministrator: {
        1: 'Rate: open fewer connections at the same time[ towards {domain}].',
        2: 'Unusual volume: if your server sends more than usual, look for a taken-over account or form.',
      },
    },
  },
  oxsus_139: {
    title: 'Too many connections in a short time',
    what: 'Not delivered: your server opened too many connections to the recipient’s server in a short time.',
    card: 'Wait an hour, then send again.',
    steps: {
      you: {
        1: 'Wait an hour, then send again.',
      },
      yourAdministrator: {
        1: 'Rate: open fewer connections an hour[ towards {domain}], with several messages over each.',
        2: 'Unusual volume: if your server sends more than usual, look for a taken-over account or form.',
      },
    },
  },
  oxsus_111: {
    title: 'Your server is on a Spamhaus list',
    what: 'Not delivered: the recipient’s server uses the lists of Spamhaus, and one contains the address of yours.',
    card: 'Your server has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus: look up the IP address[ {ip}] at check.spamhaus.org, which names the list.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'PBL: if the list is this one, send through the server of your provider instead.',
        4: 'Removal: end the cause first, then ask for removal at check.spamhaus.org.',
      },
      recipientAdministrator: {},
    },
  },
} as const;
