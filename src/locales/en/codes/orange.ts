const spfRecord = {
  what: 'Not delivered: the list of allowed servers of your domain does not cover the one that sent.',
  steps: {
    yourAdministrator: {
      1: 'SPF: add the sending IP address[ {ip}] to the TXT record[ of {senderDomain}].',
      2: 'SPF: keep one record only, with at most ten look-ups; then wait until its TTL has passed.',
    },
  },
} as const;

const spfFault = {
  what: 'Not delivered: your domain’s list of allowed servers has a mistake, or does not name the one that sent.',
  steps: {
    yourAdministrator: {
      1: 'SPF: check that the TXT record[ of {senderDomain}] has no mistake and covers the sending IP address[ {ip}].',
      2: 'SPF: keep one record only, with at most ten look-ups; then wait until its TTL has passed.',
    },
  },
} as const;

const noReason = {
  title: 'Orange takes nothing from your server for now',
  what: 'Not delivered: Orange asks to try later and gives no reason. Often your server sends too much at once, or is not trusted enough.',
  card: 'Waiting may be enough. If your message comes back again, the text to pass on is ready.',
  steps: {
    you: {
      1: 'Send again in a few hours.',
      2: 'If it comes back, pass the prepared text on to your administrator.',
    },
    yourAdministrator: {
      1: 'Rate: open at most two connections to Orange at a time, with at most 100 messages each.',
      2: 'Trust: look up the sending IP address[ {ip}] in block lists, and look for a taken-over account.',
    },
  },
} as const;

const senderRefused = {
  what: 'Not delivered: Orange does not accept your sender address, or its domain.',
  steps: {
    recipientAdministrator: {},
  },
} as const;

const proof = {
  card: 'The proof of sender of your domain (SPF and DKIM) has to be set right. It is all in this message, ready to pass on.',
  steps: {
    yourAdministrator: {
      1: 'DMARC: make SPF and DKIM both pass for the very domain of the From address[, {senderDomain}], as Orange asks.',
      2: 'Redirects: sign with DKIM, because SPF does not survive a redirect.',
    },
  },
} as const;

const dmarcPolicy = {
  what: 'Not delivered: your domain’s own rule tells Orange to refuse messages without proof of their sender.',
  ...proof,
} as const;

const dmarcFailed = {
  what: 'Not delivered: Orange found no valid proof that your message comes from your domain (DMARC).',
  ...proof,
} as const;

const suspected = {
  what: 'Not delivered: Orange’s filter found the message, or the server that sent it, suspicious.',
  card: 'What you wrote or what your server sends can be the cause. It is all in this message, ready to pass on.',
  steps: {
    you: {
      1: 'Write the message another way: fewer links, no shortened link, no picture alone.',
      2: 'Pass the prepared text on to your administrator.',
    },
    yourAdministrator: {
      1: 'Authentication: make SPF, DKIM and DMARC pass[ for {senderDomain}].',
      2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      3: 'Orange: if all is in order, use the contact form on postmaster.orange.fr.',
    },
    recipientAdministrator: {},
  },
} as const;

const lowTrust = {
  title: 'Orange slows down your server',
  what: 'Not delivered: Orange takes fewer messages from servers it does not trust enough.',
  card: 'What your server sends to Orange needs a review. It is all in this message, ready to pass on.',
  steps: {
    you: {
      1: 'Pass the prepared text on to your administrator.',
      2: 'Send again in a few hours, to fewer people at a time.',
    },
    yourAdministrator: {
      1: 'Rate: send fewer messages an hour to Orange and Wanadoo addresses.',
      2: 'Lists: remove unknown addresses and people who do not want your messages.',
      3: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
    },
  },
} as const;

const wrongSender = {
  title: 'Another address than that of your account',
  what: 'Not delivered: the sender address does not belong to the account that signed in.',
  card: 'In your mail program, choose the address that belongs to this account. Then send again.',
  steps: {
    you: {
      1: 'Choose your Orange address as the sender, or send through the server of the other address.',
    },
    yourAdministrator: {
      1: 'Sender: let the program or device send from the address of the account that it signs in with.',
    },
    recipientAdministrator: {},
  },
} as const;

/** Own texts of Orange’s OFR codes, where a code says more than its reason; the source of each stands in its row. */
export const orange = {
  ofr_100: {
    title: 'Your server is on a block list',
    what: 'Not delivered: Orange follows the Abusix block list, and your server is on it.',
    card: 'The cause has to be ended, then the removal asked for. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Cause first: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Abusix: look up the sending IP address[ {ip}] at lookup.abusix.com and ask for its removal.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_101: {
    title: 'Your server is on a block list',
    what: 'Not delivered: Orange follows the Spamhaus block list, and your server is on it.',
    card: 'The cause has to be ended, then the removal asked for. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Cause first: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Spamhaus: look up the sending IP address[ {ip}] at check.spamhaus.org and ask for its removal.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_102: {
    title: 'Your server is on a block list',
    what: 'Not delivered: Cloudmark, the filter that Orange uses, blocks your server because of spam.',
    card: 'The cause has to be ended, then the removal asked for. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Cause first: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Cloudmark: ask for the removal of the sending IP address[ {ip}] at csi.cloudmark.com/reset-request.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_103: {
    title: 'Orange itself blocks your server',
    what: 'Not delivered: Orange has put your server on its own list, although its text only says to try later.',
    card: 'The cause has to be ended, then the removal asked for. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Cause first: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Orange: use the contact form on postmaster.orange.fr, for a delivery problem, with the sending IP address[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
  ofr_104: {
    title: 'Too many connections to Orange at once',
    what: 'Not delivered: your server opened too many connections to Orange at the same time.',
    card: 'Your server has to open fewer connections at a time. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again in a few hours.',
      },
      yourAdministrator: {
        1: 'Connections: open at most two at a time from one IP address towards Orange.',
        2: 'Messages: send at most 100 over one connection.',
      },
    },
  },
  ofr_105: noReason,
  ofr_107: {
    title: 'The IP address of your server lacks a fitting name',
    what: 'Not delivered: Orange wants your server’s IP address to have a name (PTR) that leads back to it.',
    card: 'A DNS setting of your sending server is missing or not right. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a full name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
      },
    },
  },
  ofr_108: {
    ...noReason,
    what: 'Not delivered: Orange asks to try later and gives no reason. Perhaps your server sends too much at once.',
  },
  ofr_109: {
    title: 'Too many messages over one connection',
    what: 'Not delivered: Orange takes at most 100 messages over one connection.',
    card: 'A sending limit of your server has to be set. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again in a few hours.',
      },
      yourAdministrator: {
        1: 'Messages: close the connection after 100 and open a new one.',
        2: 'Connections: open at most two at a time from one IP address.',
      },
    },
  },
  ofr_201: {
    title: 'Orange does not accept the name of your server',
    what: 'Not delivered: the name with which your server greets Orange is not a full one that the DNS knows.',
    card: 'The name that your server gives has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'HELO/EHLO: set a full name that has an A record, such as smtp.example.com.',
        2: 'Exchange: Set-SendConnector -Fqdn sets this name.',
        3: 'Orange: postmaster.orange.fr says what it asks of a server.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_305: {
    title: 'Orange did not accept the sign-in',
    what: 'Not delivered: the address or the password of your Orange account was not accepted for sending.',
    card: 'Enter the password of your Orange account again in your mail program. Then send again.',
    steps: {
      you: {
        1: 'Sign in to your Orange webmail, to see whether the password is right.',
        2: 'Enter the right password for the outgoing server in your mail program.',
      },
      yourAdministrator: {
        1: 'Account: check its user name and password for the outgoing server of Orange.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_397: spfFault,
  ofr_398: spfFault,
  ofr_403: senderRefused,
  ofr_405: {
    title: 'A reply could not reach your domain',
    what: 'Not delivered: Orange finds no server that would take a reply to your domain.',
    card: 'A DNS setting of your domain has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DNS: publish an MX or A record for the sender domain[ {senderDomain}].',
        2: 'Domain: check that it has not expired.',
      },
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_415: senderRefused,
  ofr_416: {
    title: 'An address in this message does not exist',
    what: 'Not delivered: Orange does not know at least one of the addresses in this message.',
    card: 'Check each Orange and Wanadoo address of the message, and correct or take out the one that is wrong. Then send again.',
    steps: {
      recipientAdministrator: {},
    },
  },
  ofr_417: {
    what: 'Not delivered: this mailbox has no room left, although the code of the notice often means an unknown address.',
    steps: {
      recipientAdministrator: {},
    },
  },
  ofr_420: {
    title: 'This mailbox has been archived',
    what: 'Not delivered: Orange archived this mailbox, usually because nobody had used it for a long time.',
    steps: {
      recipient: {
        1: 'Ask Orange whether the mailbox can be opened again.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_421: wrongSender,
  ofr_425: {
    title: 'Your domain is on a block list',
    what: 'Not delivered: Orange follows Abusix and Spamhaus, and one of them lists your domain.',
    card: 'The cause has to be ended, then the removal asked for. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Cause first: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Abusix: look up the domain[ {senderDomain}] at lookup.abusix.com and ask for its removal.',
        3: 'Spamhaus: look up the domain[ {senderDomain}] at check.spamhaus.org and ask for its removal.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_426: {
    title: 'The recipient’s mail account is blocked',
    what: 'Not delivered: Orange has blocked the account of this mailbox. It does not say why.',
    steps: {
      recipient: {
        1: 'Ask Orange why the account is blocked, and have it opened again.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_505: {
    title: 'Orange asks to try later',
    what: 'Not delivered: Orange does not take the message for now. Perhaps it has too much to do.',
    steps: {
      recipientAdministrator: {},
    },
  },
  ofr_506: suspected,
  ofr_510: {
    what: 'Not delivered: Orange refuses messages from your server for now. It does not say why.',
    card: 'Orange can say why your server is refused. It is all in this message, ready to pass on.',
    fine: 'The recipient’s address is not at fault.',
    steps: {
      yourAdministrator: {
        1: 'Block lists: look up the sending IP address[ {ip}] with Abusix, Spamhaus and Cloudmark, which Orange follows.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Orange: then use the contact form on postmaster.orange.fr, with the sending IP address[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
  ofr_514: {
    what: 'Not delivered: your message is larger than Orange allows.',
    steps: {
      recipientAdministrator: {},
    },
  },
  ofr_515: dmarcPolicy,
  ofr_517: dmarcFailed,
  ofr_519: spfRecord,
  ofr_535: {
    what: 'Not delivered: Orange asks for a message signature (DKIM), and yours has none.',
    card: 'Your server has to sign its messages, and the DNS has to hold the key. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DKIM: sign outgoing messages with the domain of the From address[, {senderDomain}].',
        2: 'DNS: publish the key under selector._domainkey, 2048 bits for RSA.',
      },
    },
  },
  ofr_536: suspected,
  ofr_988: lowTrust,
  ofr_989: lowTrust,
  ofr_990: lowTrust,
  ofr_999: {
    title: 'Orange pauses your server for a while',
    what: 'Not delivered: Orange takes nothing from your server for about two hours, after earlier refusals.',
    card: 'Orange takes messages again after about two hours. In the meantime, your administrator can end the cause.',
    steps: {
      you: {
        1: 'Send nothing to Orange or Wanadoo addresses for at least two hours, then send again.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Pause: send nothing to Orange for at least two hours.',
        2: 'Logs: find the earlier OFR codes and end what they name.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
    },
  },
  'spf-wording': spfFault,
  dmarc: dmarcFailed,
} as const;
