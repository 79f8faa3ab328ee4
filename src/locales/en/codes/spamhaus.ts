/** Own texts of the lists of Spamhaus, where a list says more than its reason; the source of each stands in its row. */
export const spamhaus = {
  sbl: {
    title: 'Spamhaus lists your server as a spam source',
    what: 'Not delivered: Spamhaus has your server, or its whole network, on its list of spam sources (SBL).',
    card: 'The spam has to end, then the list can be asked for removal. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus: look up the IP address[ {ip}] at check.spamhaus.org, which names the list.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Removal: for SBL, only the owner of the network can ask, so write to your provider.',
        4: 'Removal: for CSS, ask on the same page yourself.',
      },
      recipientAdministrator: {
        1: 'Filtering: allow the sending IP address[ {ip}], if its messages are wanted.',
      },
    },
  },
  css: {
    title: 'Spamhaus does not trust the mail of your server',
    what: 'Not delivered: Spamhaus lists your server (list CSS), because what it sends looks like spam.',
    card: 'What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Server: give it a PTR name in your domain, the same in HELO, and start a new address slowly.',
        3: 'Lists: remove addresses that do not exist, and write only to people who asked for it.',
        4: 'Spamhaus: then ask for removal[ of {ip}] at check.spamhaus.org.',
      },
      recipientAdministrator: {
        1: 'Filtering: allow the sending IP address[ {ip}], if its messages are wanted.',
      },
    },
  },
  xbl: {
    title: 'A machine of your network may be infected',
    what: 'Not delivered: Spamhaus saw an infected or misused machine behind the address of your server (XBL).',
    card: 'A machine on your network has to be cleaned. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Scan your computer with its antivirus program.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Machine: look for malware, an open proxy or a hijacked website behind the IP address[ {ip}].',
        2: 'Firewall: allow outgoing port 25 only from the mail server.',
        3: 'Spamhaus: then ask for removal[ of {ip}] at check.spamhaus.org.',
      },
      recipientAdministrator: {
        1: 'Filtering: allow the sending IP address[ {ip}], if its messages are wanted.',
      },
    },
  },
  drop: {
    title: 'Spamhaus lists the whole network of your server',
    what: 'Not delivered: your server stands in a network that Spamhaus finds stolen or run by criminals (DROP).',
    card: 'Your messages have to leave from another network. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Network: move the server to another provider, or send through another one.',
        2: 'Spamhaus: look up the IP address[ {ip}] at check.spamhaus.org, which names the list.',
      },
      recipientAdministrator: {
        1: 'Filtering: allow the sending IP address[ {ip}], if its messages are wanted.',
      },
    },
  },
  pbl: {
    title: 'The IP address of your server is not meant for mail',
    what: 'Not delivered: this IP address should not write to other servers directly (PBL). This says nothing about spam.',
    card: 'Your messages have to leave through the server of your provider, with a sign-in. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'In your mail program, turn on sign-in for sending, with port 587.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sending: route outgoing mail through the SMTP server of your provider, with a sign-in.',
        2: 'Static address: if it is meant for mail, give it a PTR name, then ask for removal at check.spamhaus.org.',
      },
      recipientAdministrator: {
        1: 'Filtering: allow the sending IP address[ {ip}], if its messages are wanted.',
      },
    },
  },
  dbl: {
    title: 'Spamhaus lists a domain in your message',
    what: 'Not delivered: Spamhaus lists a domain of the links, of the sender or of the server name (DBL).',
    card: 'The domain has to be found, and taken off the list. It is all in this message, ready to pass on.',
    fine: 'The recipient’s address is not at fault.',
    steps: {
      you: {
        1: 'Send again without links, and without the signature.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Spamhaus: look up the sender domain[ {senderDomain}] and each linked one at check.spamhaus.org.',
        2: 'Website: check that none of the linked pages was hijacked.',
        3: 'Removal: end the cause first, then ask for removal on the same page.',
      },
    },
  },
  zen: {
    title: 'Your server is on a Spamhaus list',
    what: 'Not delivered: one of the lists of Spamhaus contains the address of your server. It need not be about spam.',
    card: 'The page of Spamhaus tells which list it is, and what to do. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus: look up the IP address[ {ip}] at check.spamhaus.org, which names the list.',
        2: 'PBL: send through the server of your provider. XBL: clean the machine. SBL or CSS: end the spam. DROP: change network.',
        3: 'Removal: end the cause first, then ask for removal on the same page.',
      },
      recipientAdministrator: {
        1: 'Filtering: allow the sending IP address[ {ip}], if its messages are wanted.',
      },
    },
  },
  'open-resolver': {
    title: 'An error on their side, not a block of your server',
    what: 'Not delivered: the recipient’s server asks Spamhaus in a way not allowed, and takes the error for a block.',
    card: 'Reach the recipient another way. Their administrator has to correct the server. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Block lists: this answer alone is no listing[ of {ip}], so there is nothing to remove.',
      },
      recipientAdministrator: {
        1: 'DNS: query Spamhaus through a resolver of your own, not a public one.',
        2: 'Spamhaus: or use the Data Query Service with its key.',
        3: 'Filter: do not count answers in 127.255.255.0/24 as a listing.',
      },
    },
  },
} as const;
