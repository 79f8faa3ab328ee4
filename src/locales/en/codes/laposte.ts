const dmarcFailed = {
  what: 'Not delivered: La Poste found no valid proof that your message comes from your domain (DMARC).',
  card: 'The proof of sender of your domain (SPF or DKIM) has to be set right. It is all in this message, ready to pass on.',
  steps: {
    yourAdministrator: {
      1: 'DMARC: make SPF or DKIM pass for the very domain of the From address[, {senderDomain}].',
      2: 'Redirects: sign with DKIM, because SPF does not survive a redirect.',
    },
  },
} as const;

const noReason = {
  title: 'La Poste takes nothing from your server for now',
  what: 'Not delivered: La Poste asks to try later and gives no reason. Perhaps your server sends too much at once.',
  card: 'Waiting may be enough. If your message comes back again, the text to pass on is ready.',
  steps: {
    you: {
      1: 'Send again in a few hours.',
      2: 'If it comes back, pass the prepared text on to your administrator.',
    },
    yourAdministrator: {
      1: 'Rate: open at most two connections to La Poste at a time, with at most about 100 messages each.',
      2: 'Trust: look up the sending IP address[ {ip}] in block lists, and look for a taken-over account.',
    },
  },
} as const;

/** Own texts of La Poste’s LPN codes, where a code says more than its reason; the source of each stands in its row. */
export const laposte = {
  lpn_101: {
    title: 'Your server is on a block list',
    what: 'Not delivered: La Poste follows the Spamhaus block list, and your server is on it.',
    card: 'The cause has to be ended, then the removal asked for. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Cause first: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Spamhaus: look up the sending IP address[ {ip}] at check.spamhaus.org and ask for its removal.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_102: {
    what: 'Not delivered: La Poste blocks what your server sends, because it does not trust it enough.',
    card: 'The cause has to be ended first. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Cause first: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Exact text: open its link (Sender Score, for example) and follow the steps for removal.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_104: {
    title: 'Too many connections to La Poste at once',
    what: 'Not delivered: your server opened too many connections to La Poste at the same time.',
    card: 'Your server has to open fewer connections at a time. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again in a few hours.',
      },
      yourAdministrator: {
        1: 'Connections: open at most two at a time from one IP address, the limit that senders report.',
        2: 'Messages: send at most about 100 over one connection.',
      },
    },
  },
  lpn_107: {
    title: 'The IP address of your server may lack a fitting name',
    what: 'Not delivered: La Poste only asks to try later. With this number, it probably wants a name (PTR) for your server’s IP address.',
    card: 'A DNS setting of your sending server has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a full name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
      },
    },
  },
  lpn_108: noReason,
  lpn_109: {
    title: 'Too many messages over one connection',
    what: 'Not delivered: probably your server sent more messages over one connection than La Poste takes.',
    card: 'A sending limit of your server has to be set. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again in a few hours.',
      },
      yourAdministrator: {
        1: 'Messages: close the connection after about 100 and open a new one.',
        2: 'Connections: open at most two at a time from one IP address.',
      },
    },
  },
  lpn_401: {
    what: 'Not delivered: the list of allowed servers of your domain does not cover the one that sent.',
    steps: {
      yourAdministrator: {
        1: 'SPF: add the sending IP address[ {ip}] to the TXT record[ of {senderDomain}].',
        2: 'SPF: keep one record only, with at most ten look-ups; then wait until its TTL has passed.',
      },
    },
  },
  lpn_402: {
    title: 'La Poste wants you to sign in before sending',
    what: 'Not delivered: your mail program sent without signing in to your laposte.net account.',
    card: 'In the outgoing server settings of your mail program, turn on authentication. Then send again.',
    steps: {
      you: {
        1: 'Turn on authentication for the outgoing server, with your full address and your password.',
      },
      yourAdministrator: {
        1: 'Program or device: use port 587 or 465 with authentication, not port 25.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_405: {
    title: 'A reply could not reach your address',
    what: 'Not delivered: La Poste only takes messages from addresses that can receive a reply.',
    card: 'Your sender address or its domain has to be set right. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Sender: use an address that exists and takes mail, also for automatic messages.',
        2: 'DNS: publish an MX record for the sender domain[ {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
  lpn_416: {
    what: 'Not delivered: La Poste does not know this address.',
    steps: {
      recipientAdministrator: {},
    },
  },
  lpn_420: {
    title: 'This mailbox has been archived',
    what: 'Not delivered: La Poste archived this mailbox, usually because nobody had used it for a long time.',
    steps: {
      recipient: {
        1: 'Ask La Poste whether the mailbox can be opened again.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_421: {
    title: 'Another address than that of your account',
    what: 'Not delivered: the sender address does not belong to the account that signed in.',
    card: 'In your mail program, choose the address that belongs to this account. Then send again.',
    steps: {
      you: {
        1: 'Choose your laposte.net address as the sender, or send through the server of the other address.',
      },
      yourAdministrator: {
        1: 'Sender: let the program or device send from the address of the account that it signs in with.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_423: noReason,
  lpn_424: noReason,
  lpn_426: {
    title: 'The recipient’s mail account is blocked',
    what: 'Not delivered: La Poste has blocked the account of this mailbox. It does not say why.',
    steps: {
      recipient: {
        1: 'Ask La Poste why the account is blocked, and have it opened again.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_503: {
    title: 'La Poste pauses your server for a while',
    what: 'Not delivered: La Poste takes nothing from your server for now, after errors or complaints.',
    card: 'Such a pause usually ends after a few hours. Your administrator can look for the cause.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again in a few hours, to fewer people at a time.',
      },
      yourAdministrator: {
        1: 'Pause: wait some hours, then send slowly: two connections at most, about 100 messages on each.',
        2: 'Lists: remove unknown addresses and people who complain; Signal Spam passes complaints on.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
    },
  },
  lpn_505: {
    title: 'La Poste asks to try later',
    what: 'Not delivered: La Poste does not take the message for now. Perhaps it has too much to do.',
    steps: {
      recipientAdministrator: {},
    },
  },
  lpn_510: {
    title: 'La Poste refused this message',
    what: 'Not delivered: La Poste refused this message, though its text says to try later. Its filter or a rule probably stopped it.',
    card: 'What you wrote or what your server sends can be the cause. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Do not send the same message again: write it another way, with fewer links and no attachment.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Authentication: make SPF, DKIM and DMARC pass[ for {senderDomain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_517: dmarcFailed,
  lpn_630: {
    title: 'La Poste refused your server',
    what: 'Not delivered: a rule of La Poste does not admit the server that sent the message.',
    card: 'Your sending server has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Server: check its reverse DNS name, its HELO name and the block lists for its IP address[ {ip}].',
        2: 'La Poste: if all is in order, write to its postmaster (postmaster.laposte.net) with the exact text.',
      },
      recipientAdministrator: {},
    },
  },
  dmarc: dmarcFailed,
} as const;
