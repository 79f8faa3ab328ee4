/** Own texts of Cox’s codes, where a code says more than its reason; the source of each stands in its row. */
export const cox = {
  threshold: {
    title: 'Too many messages over one connection',
    what: 'Not delivered: Cox takes 100 messages per connection, and your server sent more.',
    card: 'Your server has to send fewer messages each time it connects. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Delivery: set at most 100 messages per connection[ towards {domain}].',
      },
    },
  },
  'aup#cxbl': {
    what: 'Not delivered: Cox blocks the address of your server, because what it sends looks like spam.',
    card: 'Cox has to unblock your server, once the cause is gone. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
        2: 'Machine: look for malware, an open proxy or a hijacked website behind the IP address[ {ip}].',
        3: 'Cox: ask for unblocking with the form on its page of email error codes.',
      },
    },
  },
  'aup#cxdns': {
    what: 'Not delivered: Cox finds no name for the address of your server in the DNS.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
        3: 'Then wait 24 hours, and send again.',
      },
    },
  },
  'aup#cxsndr': {
    what: 'Not delivered: SPF and DKIM do not prove to Cox that this message comes from your domain.',
    steps: {
      you: {
        1: 'If it comes back, send again without links: Cox has been seen to answer so for them too.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'SPF: add the sending server[ {ip}] to the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'Domain: give the sender domain[ {senderDomain}] an MX or A record.',
      },
    },
  },
  'aup#cxsmtp': {
    title: 'Cox could not tell what kind of server sends',
    what: 'Not delivered: Cox could not confirm that the message comes from a proper mail server.',
    card: 'The program that sends your messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'SMTP: wait for the greeting, and give the full DNS name of the server in HELO.',
        2: 'Logs: read the dialogue with Cox up to this answer.',
      },
    },
  },
  'aup#cxcnct': {
    what: 'Not delivered: Cox takes at most 10 connections at once from one server, and yours opened more.',
    steps: {
      yourAdministrator: {
        1: 'Rate: open at most 10 connections at the same time[ towards {domain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
      },
    },
  },
  'aup#cxmxrt': {
    what: 'Not delivered: the sender wrote to more people than Cox allows in a given time.',
    card: 'Wait some hours before sending again, to fewer people. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send to fewer people at a time, in several steps.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: lower simultaneous connections and messages per hour[ towards {domain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
      },
    },
  },
  'aup#cdrbl': {
    title: 'Cox blocks your server for up to a day',
    what: 'Not delivered: what your server sends looks like spam to Cox. The block ends by itself within 24 hours.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
        2: 'Machine: look for malware, an open proxy or a hijacked website behind the IP address[ {ip}].',
      },
    },
  },
  'aup#cxthrt': {
    title: 'Your Cox account is limited for now',
    what: 'Not delivered: Cox limits what this account may send, after suspicious activity. Someone else may be using it.',
    card: 'Change the password of the account, then send again tomorrow. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Change the password of your mail account.',
        2: 'Scan your computer with its antivirus program.',
        3: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
      },
    },
  },
  'aup#cxmj': {
    title: 'Your Cox account may not send for now',
    what: 'Not delivered: Cox stopped this account after suspicious activity. Someone else may be using it.',
    card: 'Change all passwords of the Cox account, then have Cox end the block. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Change the password of each mailbox of the Cox account.',
        2: 'Contact Cox, and give the code of the exact text.',
        3: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
      },
    },
  },
  'aup#ipbl0001': {
    title: 'Your server is on a Spamhaus list',
    what: 'Not delivered: Cox takes no mail from servers that Spamhaus lists, and yours is one of them.',
    card: 'Your server has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus: look up the IP address[ {ip}] at check.spamhaus.org, which names the list.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
        3: 'Removal: end the cause first, then ask for removal on the same page.',
      },
    },
  },
  'aup#ipbl': {
    title: 'Your server is on a block list',
    what: 'Not delivered: Cox asks several block lists about senders, and one or more contain your server.',
    card: 'Your server has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Code: its last four digits are, from the left, Cloudmark, Invaluement, Return Path and Spamhaus.',
        2: 'Block lists: a 1 means listed, so look up the IP address[ {ip}] there.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
      },
    },
  },
  'aup#urlbl1001': {
    title: 'A link in your message is on a Spamhaus list',
    what: 'Not delivered: Spamhaus lists a web address that stands in your message, perhaps in the signature.',
    card: 'The links of your message have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send again without links, and without the signature.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Spamhaus: look up each linked domain at check.spamhaus.org.',
        2: 'Website: check that none of the linked pages was hijacked.',
        3: 'Removal: end the cause first, then ask for removal on the same page.',
      },
    },
  },
  'aup#urlbl': {
    title: 'A link in your message is on a block list',
    what: 'Not delivered: a web address in your message, perhaps in the signature, is on a block list.',
    card: 'The links of your message have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send again without links, and without the signature.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Block lists: look up each linked domain at SURBL, Spamhaus DBL and ivmURI.',
        2: 'Website: check that none of the linked pages was hijacked.',
      },
    },
  },
} as const;
