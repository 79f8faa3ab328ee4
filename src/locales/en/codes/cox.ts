/** Own texts of Cox’s codes, where a code says more than its reason; the source of each stands in its row. */
export const cox = {
  threshold: {
    title: 'Too many messages over one connection',
    what: 'Not delivered: Cox takes 100 messages per connection, and your server sent more.',
    card: 'Your server has to send fewer messages each time it connects. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again later.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Delivery: set at most 100 messages per connection[ towards {domain}].',
      },
      nobody: {},
    },
  },
  'aup#cxbl': {
    title: 'Cox blocks your server',
    what: 'Not delivered: Cox blocks the address of your server, because what it sends looks like spam.',
    card: 'Cox has to unblock your server, once the cause is gone. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Machine: look for malware, an open proxy or a hijacked website behind the IP address[ {ip}].',
        3: 'Cox: ask for unblocking by email, as cox.com/residential/support/email-error-codes.html says; Cox alone decides.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#cxdns': {
    title: 'No name found for the IP address of your server',
    what: 'Not delivered: Cox finds no name in the DNS for the address of your server, or the look-up failed.',
    card: 'The reverse DNS of your sending server has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
        3: 'Retry: once the name is found, wait 24 hours and send again.',
      },
    },
  },
  'aup#cxsndr': {
    what: 'Not delivered: SPF and DKIM do not prove to Cox that this message comes from your domain.',
    fine: 'The recipient’s address is not at fault.',
    steps: {
      you: {
        1: 'Send once more without links, which can lead to this answer too.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'Domain: check that the sender domain[ {senderDomain}] has an MX or A record.',
      },
    },
  },
  'aup#cxsmtp': {
    title: 'Cox is not sure of the server that sends',
    what: 'Not delivered: the sending server broke a rule of SMTP, and Cox could not confirm that it may be trusted.',
    card: 'The program that sends your messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'SMTP: check that the server waits for the greeting, and gives its full DNS name in HELO.',
        2: 'Logs: read the dialogue with Cox up to this answer.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#cxcnct': {
    title: 'Your server opened too many connections',
    what: 'Not delivered: Cox takes at most 10 connections at once from one server, and yours opened more.',
    steps: {
      you: {
        1: 'Send the same message again later.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: open at most 10 connections at the same time[ towards {domain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {},
    },
  },
  'aup#cxmxrt': {
    title: 'Too many messages or recipients for Cox',
    what: 'Not delivered: more messages were sent, or to more people, than Cox allows in a given time.',
    card: 'Wait before sending again, to fewer people. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send to fewer people at a time, in several steps.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: lower simultaneous connections and messages per hour[ towards {domain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {},
    },
  },
  'aup#cdrbl': {
    title: 'Cox blocks your server for up to a day',
    what: 'Not delivered: what your server sends looks like spam to Cox. The block ends by itself within 24 hours.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again tomorrow.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Machine: look for malware, an open proxy or a hijacked website behind the IP address[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
  'aup#cxthrt': {
    title: 'Your Cox account is limited for now',
    what: 'Not delivered: Cox limits what this account may send, after suspicious activity. Someone else may be using it.',
    card: 'Change all passwords of the Cox account. If the limit stays, contact Cox and give this code.',
    steps: {
      you: {
        1: 'Change the password of each mailbox of the Cox account.',
        2: 'Scan your computer with its antivirus program.',
        3: 'If the limit stays, contact Cox and give this code.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#cxmj': {
    title: 'Your Cox account may not send for now',
    what: 'Not delivered: Cox stopped this account after suspicious activity. Someone else may be using it.',
    card: 'Change all passwords of the Cox account, then contact Cox to end the block.',
    steps: {
      you: {
        1: 'Change the password of each mailbox of the Cox account.',
        2: 'Scan your computer with its antivirus program.',
        3: 'Then contact Cox to end the block, and give this code.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#ipbl0001': {
    title: 'Your server is on a Spamhaus list',
    what: 'Not delivered: Cox takes no mail from servers that Spamhaus lists, and yours is one of them.',
    card: 'Your server has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus: look up the IP address[ {ip}] at check.spamhaus.org, which names the list.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Removal: end the cause first, then ask for removal on the same page.',
      },
      recipientAdministrator: {},
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
        3: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        4: 'Removal: once the cause is gone, ask for it at each of these lists.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#urlbl1001': {
    title: 'A link in your message is on a Spamhaus list',
    what: 'Not delivered: Spamhaus lists a web address that stands in your message, perhaps in the signature.',
    card: 'The links of your message have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send again without links, and without the signature.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Spamhaus: look up each linked domain at check.spamhaus.org.',
        2: 'Website: check that none of the linked pages was hijacked.',
        3: 'Removal: end the cause first, then ask for removal on the same page.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#urlbl': {
    title: 'A link in your message is on a block list',
    what: 'Not delivered: a web address in your message, perhaps in the signature, is on a block list.',
    card: 'The links of your message have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send again without links, and without the signature.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Code: its last three digits are, from the left, ivmURI, Spamhaus DBL and SURBL; 1 means listed.',
        2: 'Block lists: look up each linked domain there, and take out those that are listed.',
        3: 'Website: check that none of the linked pages was hijacked.',
      },
      recipientAdministrator: {},
    },
  },
} as const;
