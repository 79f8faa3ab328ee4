const unknownThere = {
  title: 'Symantec does not know this address',
  what: 'Not delivered: Symantec, the filter of the recipient’s company, does not know this address.',
  card: 'Check the address letter by letter. If it is right, their administrator can add it at Symantec.',
  steps: {
    you: {
      1: 'Compare the address with its source: a signature, a website, an earlier message.',
      2: 'Type the address again by hand, not from the suggestions.',
      3: 'Ask for the right address by phone or through someone you both know.',
      4: 'If it is right, tell the recipient, whose administrator can add it.',
    },
    recipientAdministrator: {
      1: 'Console: look up the address[ {address}] under Services > Email Services > Platform > Address Registration.',
      2: 'Missing address: add it there, or run the Schemus tool; the change takes up to an hour.',
    },
  },
} as const;

/** Own texts of codes of Symantec Email Security.cloud; the source of each stands in its row. */
export const messagelabs = {
  authentication: {
    what: 'Not delivered: a check of where the message comes from failed. The exact text names it: SPF or DMARC.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
      },
    },
  },
  policy: {
    what: 'Not delivered: Symantec trusts the address of your server too little.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again once your administrator says that the cause is gone.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Symantec: look up the IP address[ {ip}] at ipremoval.sms.symantec.com, and ask there for a review.',
      },
    },
  },
  pbl: {
    title: 'Your server writes from an address not meant for mail',
    what: 'Not delivered: Spamhaus says that the address of your server should not write to other servers directly (PBL).',
    card: 'Your messages have to leave through the server of your provider, with a sign-in. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'In your mail program, turn on sign-in for sending, with port 587.',
        2: 'Pass the details on to your administrator.',
        3: 'If it comes back after that, ask the recipient another way to approve your address.',
      },
      yourAdministrator: {
        1: 'Sending: route outgoing mail through the SMTP server of your provider, with a sign-in.',
        2: 'Static address: if it is meant for mail, give it a PTR name, then ask for removal at check.spamhaus.org.',
        3: 'Wait: removal usually takes less than an hour; send again after that.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud: add the sender[, {senderDomain},] to the approved senders.',
      },
    },
  },
  ip: {
    title: 'The address of your server is blocked',
    what: 'Not delivered: the filter of the recipient’s company blocks your server, usually because of a Spamhaus list (PBL).',
    card: 'Your server probably has to leave a list, or send through its provider. Send again an hour later. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
        2: 'If it comes back after that, ask the recipient another way to approve your address.',
      },
      yourAdministrator: {
        1: 'Spamhaus: look up the IP address[ {ip}] at check.spamhaus.org, which names the list.',
        2: 'PBL: send through your provider’s server. If the address is meant for mail, ask for removal on the same page.',
        3: 'Not listed: look up the address at ipremoval.sms.symantec.com, and ask there for a review.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud: add the sender[, {senderDomain},] to the approved senders.',
      },
    },
  },
  'ip-list': {
    what: 'Not delivered: the recipient’s company has the address of your server on its own list.',
    card: 'Reach the recipient another way, and ask that your server be allowed. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your server be allowed.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the list is kept on the recipient’s side.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud: take the IP address[ {ip}] off the blocked senders.',
      },
    },
  },
  linefeeds: {
    what: 'Not delivered: some line ends in the message break the mail standard (RFC 5322).',
    steps: {
      you: {
        1: 'Write it as a new message instead of forwarding, without the attachment.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Line ends: write CR and LF together, never one alone, in the sending program.',
      },
    },
  },
  tls: {
    title: 'An encrypted connection is asked for here',
    what: 'Not delivered: a rule asks for an encrypted connection here, and your server sent without.',
    card: 'Encryption has to be turned on at your server. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'TLS: use STARTTLS when sending, with version 1.2 or later.',
        2: 'Exchange: Set-SendConnector -IgnoreSTARTTLS $false. Postfix: smtp_tls_security_level = may.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud: Boundary Encryption sets this requirement.',
      },
    },
  },
  relay: {
    title: 'Symantec does not know your server or this domain',
    what: 'Not delivered: Symantec forwards only for its customers, and knows neither your server nor the recipient’s domain.',
    steps: {
      yourAdministrator: {
        1: 'Email Security.cloud: if you send through it, add the IP address[ {ip}] to the Outbound Routes.',
        2: 'Route: otherwise deliver to the MX of the recipient’s domain.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud: check that the domain[ {domain}] is registered, and that its MX is right.',
      },
    },
  },
  rfc: {
    what: 'Not delivered: the message does not follow the standard for its format (RFC 5322).',
  },
  envelope: {
    title: 'Symantec does not know your domain',
    what: 'Not delivered: your domain is not registered with Symantec, or not for the server that sent this message.',
    card: 'A setting of your company at Symantec has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Email Security.cloud: list the domain[ {senderDomain}] under My Domains or Third-Party Domains, and activate it.',
        2: 'Email Security.cloud: add the sending IP address[ {ip}] to the Outbound Routes.',
      },
      recipientAdministrator: {},
    },
  },
  sender: {
    what: 'Not delivered: the recipient’s company has your address or its domain on its own list of refused senders.',
    card: 'Reach the recipient by phone or another way, and ask that your address be allowed.',
    steps: {
      you: {
        1: 'Ask the recipient by phone or another way to have your address added to the approved senders.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the list is kept on the recipient’s side.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Email Security.cloud: take the sender[, {senderDomain},] off the blocked senders, or add it to the approved ones.',
      },
    },
  },
  badmailfrom: {
    title: 'Symantec refuses your address',
    what: 'Not delivered: Symantec has your address on a list of refused senders. Unwanted mail from the account can be the cause.',
    card: 'The account has to be checked, then Symantec asked to lift the block. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Change the password of your mail account.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Account: look for sign-ins by strangers and for forwarding rules, change the password, take its mail out of the queue.',
        2: 'Symantec support: then ask for the address to be taken off the badmailfrom list.',
      },
      recipientAdministrator: {
        1: 'Symantec support: if you know this sender, ask for the address to be taken off the badmailfrom list.',
      },
    },
  },
  'smtp-auth': {
    title: 'Your mail program did not sign in',
    what: 'Not delivered: the server asks the program that sends to sign in first.',
    card: 'Turn on sign-in for the outgoing server in your mail program, then send again.',
    steps: {
      you: {
        1: 'In your mail program, turn on sign-in for the outgoing server.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sign-in: turn it on in every program and device that sends through this server.',
      },
      recipientAdministrator: {},
    },
  },
  filtered: {
    what: 'Not delivered: the filter of Symantec takes it for spam. The filter can be that of your own company.',
    steps: {
      you: {
        1: 'Write it another way: fewer links, no picture alone, a clear subject.',
        2: 'Ask the recipient another way to have your address approved.',
      },
      yourAdministrator: {
        1: 'Block lists: look up the sending IP address[ {ip}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Server: check that it forwards nothing for strangers, and that no web form sends spam.',
        4: 'Symantec: if your company sends through it, submit the message for analysis as a false alarm.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud: add the sender[, {senderDomain},] to the approved senders.',
        2: 'Symantec: submit a copy of the message for analysis as a false alarm.',
      },
    },
  },
  'per-hour': {
    title: 'Too many messages within an hour',
    what: 'Not delivered: the recipient’s server takes only so many messages an hour, and this number was reached.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
      },
      yourAdministrator: {
        1: 'Rate: lower simultaneous connections and messages per hour[ towards {domain}].',
      },
      recipientAdministrator: {
        1: 'Server: the limit stands on the server behind the filter; exempt the filter from it.',
      },
    },
  },
  'per-connection': {
    title: 'Too many messages over one connection',
    what: 'Not delivered: Symantec takes 100 messages per connection, and your server sent more.',
    card: 'Your server has to send fewer messages each time it connects. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again later.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Delivery: set at most 100 messages per connection[ towards {domain}].',
      },
    },
  },
  '4_5_3': {
    title: 'More than 500 recipients at once',
    what: 'Not delivered: Symantec takes at most 500 recipients in one message, and this one had more.',
    card: 'Send to at most 500 people at a time, in several steps.',
    steps: {
      you: {
        1: 'Send to at most 500 people at a time, in several steps.',
      },
      yourAdministrator: {
        1: 'Delivery: set at most 500 recipients per message[ towards {domain}].',
      },
    },
  },
  recipient: unknownThere,
  'invalid-recipient': unknownThere,
} as const;
