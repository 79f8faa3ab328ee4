/** Own texts of Proofpoint’s answers, where an answer says more than its reason; the source of each stands in its row. */
export const proofpoint = {
  ipcheck: {
    title: 'Proofpoint blocks your server',
    what: 'Not delivered: Proofpoint does not trust the address of your server, often after spam or a virus from it. The block can end with its cause.',
    card: 'What leaves your server needs a review, then Proofpoint can be asked to lift the block. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Machine: look for malware, an open proxy or a hijacked website behind the IP address[ {ip}].',
        3: 'Proofpoint: look up the IP address[ {ip}] at ipcheck.proofpoint.com, and ask there for removal, else at postmaster@proofpoint.com.',
        4: 'PTR: have the owner of the IP address[ {ip}] give it a name that leads back to it.',
      },
    },
  },
  localpolicy: {
    what: 'Not delivered: a rule of the recipient’s company refuses it, often because a list contains the address of your server.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Proofpoint: look up the IP address[ {ip}] at ipcheck.proofpoint.com, and ask there for removal.',
      },
      recipientAdministrator: {
        1: 'Proofpoint: search the message log, which names the rule, and allow the sender[ {senderDomain}].',
      },
    },
  },
  prs: {
    title: 'Proofpoint blocks your server',
    what: 'Not delivered: Proofpoint does not trust the address of your server, often after spam or a virus from it. The block can end with its cause.',
    card: 'What leaves your server needs a review, then Proofpoint can be asked to lift the block. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Machine: look for malware, an open proxy or a hijacked website behind the IP address[ {ip}].',
        3: 'Proofpoint: look up the IP address[ {ip}] at ipcheck.proofpoint.com, and ask there for removal, else at postmaster@proofpoint.com.',
        4: 'PTR: have the owner of the IP address[ {ip}] give it a name that leads back to it.',
      },
    },
  },
  invaliduser: {
    what: 'Not delivered: the filter of the recipient’s company has this address among those that do not exist.',
    steps: {
      recipientAdministrator: {
        1: 'SMTP Discovery: if the address[ {address}] exists, take it off the list of unknown ones.',
      },
    },
  },
  unverified: {
    title: 'The address is still being checked',
    what: 'Not delivered: the filter of the recipient’s company was still asking the server behind it about this address.',
    card: 'Send again in an hour. If it comes back, check the address.',
    fine: 'What you wrote is not at fault.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
      },
      yourAdministrator: {
        1: 'Logs: your server did what it should, so there is nothing to change.',
      },
      recipientAdministrator: {
        1: 'Server: make sure that the one behind the filter answers questions about addresses.',
      },
    },
  },
  'unverified~words': {
    title: 'The address is still being checked',
    what: 'Not delivered: the filter of the recipient’s company was still asking the server behind it about this address.',
    card: 'Send again in an hour. If it comes back, check the address.',
    fine: 'What you wrote is not at fault.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
      },
      yourAdministrator: {
        1: 'Logs: your server did what it should, so there is nothing to change.',
      },
      recipientAdministrator: {
        1: 'Server: make sure that the one behind the filter answers questions about addresses.',
      },
    },
  },
  undeliverable: {
    title: 'The recipient’s server refuses this address',
    what: 'Not delivered: the server behind the filter of the recipient’s company refuses this address. Most often it does not exist.',
    steps: {
      yourAdministrator: {
        1: 'Exact text: what follows “said” is the answer of the server behind the filter.',
      },
    },
  },
  dmarc: {
    what: 'Not delivered: your own domain asks to refuse mail without proof of origin (DMARC), and there was none.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
        4: 'Redirect: a server that forwards must leave the message unchanged, so that DKIM still passes.',
      },
    },
  },
  cloudmark: {
    title: 'Cloudmark does not trust your server',
    what: 'Not delivered: Cloudmark, which the recipient’s server asks about senders, trusts yours too little.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        3: 'Cloudmark: once the cause is gone, ask for a reset at csi.cloudmark.com/reset-request.',
      },
    },
  },
} as const;
