/** Own texts of iCloud’s codes, where a code says more than its reason; the source of each stands in its row. */
export const apple = {
  cs01: {
    title: 'The filter of Apple refused your message',
    what: 'Not delivered: a rule of Apple refuses it, probably for its content, its links or your server. The address may be right.',
    card: 'The links of the message, and the proof of its origin, have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send a short test without links or pictures, to see whether it arrives.',
        2: 'Ask the recipient to save your address as a VIP contact, which can let your messages through.',
        3: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
        2: 'Links: look up each domain in the message, and take out those on a block list.',
        3: 'Redirect: a message forwarded to iCloud needs ARC, and its DKIM signature unbroken.',
        4: 'Apple: send icloudadmin@apple.com the domain, the IP addresses, the exact errors and their first day.',
      },
      recipient: {
        1: 'iCloud: save the sender as a contact, and mark it as VIP.',
      },
      recipientAdministrator: {},
    },
  },
  cs02: {
    title: 'The filter of Apple refused your message',
    what: 'Not delivered: a rule of Apple refuses it, probably for its content, its links or your server. The address may be right.',
    card: 'The links of the message, and the proof of its origin, have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send a short test without links or pictures, to see whether it arrives.',
        2: 'Ask the recipient to save your address as a VIP contact, which can let your messages through.',
        3: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
        2: 'Links: look up each domain in the message, and take out those on a block list.',
        3: 'Redirect: a message forwarded to iCloud needs ARC, and its DKIM signature unbroken.',
        4: 'Apple: send icloudadmin@apple.com the domain, the IP addresses, the exact errors and their first day.',
      },
      recipient: {
        1: 'iCloud: save the sender as a contact, and mark it as VIP.',
      },
      recipientAdministrator: {},
    },
  },
  hm08: {
    title: 'Apple refuses something in your message',
    what: 'Not delivered: Apple usually answers so because of the content of a message, such as a link.',
    card: 'The content of the message has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send a short test without links or pictures, to see whether it arrives.',
        2: 'Ask the recipient to save your address as a VIP contact, which can let your messages through.',
        3: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Content: compare refused messages with accepted ones, links and signature included.',
        2: 'Links: look up each domain in the message, and take out those on a block list.',
        3: 'Apple: send icloudadmin@apple.com the domain, the IP addresses, the exact errors and their first day.',
      },
      recipient: {
        1: 'iCloud: save the sender as a contact, and mark it as VIP.',
      },
      recipientAdministrator: {},
    },
  },
  hme1: {
    what: 'Not delivered: neither SPF nor DKIM proves to Apple where this message comes from.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'Redirect: a server that forwards must leave the message unchanged, so that DKIM still passes.',
      },
    },
  },
  dmarc: {
    what: 'Not delivered: your domain asks to refuse mail without proof of origin, and Apple found none.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
        4: 'Redirect: a server that forwards must leave the message unchanged, so that DKIM still passes.',
      },
    },
  },
  volume: {
    what: 'Not delivered: Apple puts the message off, because too many arrive for this mailbox or from your server.',
    card: 'Wait a few hours, then send again, once only.',
    steps: {
      you: {
        1: 'Send the message again in a few hours, once only.',
        2: 'Spread your messages over several hours.',
      },
    },
  },
  inactive: {
    title: 'This iCloud address is inactive',
    what: 'Not delivered: Apple says that this address is inactive. Its account may have been closed or paused.',
    card: 'Reach the recipient another way, and ask for the address in use now.',
    steps: {
      you: {
        1: 'Ask the recipient another way for the address in use now.',
      },
      recipient: {
        1: 'Sign in to the Apple Account, and check that its mailbox is turned on.',
      },
      recipientAdministrator: {},
    },
  },
  unknown: {
    what: 'Not delivered: iCloud knows no mailbox with this address[, {address}].',
    steps: {
      recipientAdministrator: {},
    },
  },
  'unknown~words': {
    what: 'Not delivered: iCloud knows no mailbox with this address[, {address}].',
    steps: {
      recipientAdministrator: {},
    },
  },
  moved: {
    title: 'This mailbox is no longer at iCloud',
    what: 'Not delivered: this mailbox is no longer on the servers of Apple. It was moved or closed.',
    card: 'Ask the recipient another way for the address in use now.',
    steps: {
      you: {
        1: 'Ask the recipient another way for the address in use now.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  quota: {
    what: 'Not delivered: the iCloud storage of the recipient is full. Photos, backups and messages share it.',
    steps: {
      recipient: {
        1: 'Free iCloud storage: old backups and photos count too, not only messages.',
        2: 'Empty the bin of the mailbox.',
      },
      recipientAdministrator: {},
    },
  },
  spamhaus: {
    title: 'Your server or a domain is on a Spamhaus list',
    what: 'Not delivered: Spamhaus lists your server, or a domain in your message. The exact text says which.',
    card: 'The address or domain has to be taken off the list. It is all in this message, ready to pass on.',
    fine: 'The recipient’s address is not at fault.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'If the exact text speaks of a domain, try once without links and signature.',
      },
      yourAdministrator: {
        1: 'Exact text: DBL means a domain in the message; SBL, or another list, the IP address[ {ip}].',
        2: 'Spamhaus: look up that address, or each domain of the message, at check.spamhaus.org.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        4: 'Removal: end the cause first, then ask for removal on the same page.',
      },
      recipientAdministrator: {},
    },
  },
  pp: {
    title: 'Your server is on a list of Proofpoint',
    what: 'Not delivered: Apple asks Proofpoint about senders, and Proofpoint lists the address of your server.',
    card: 'Your server has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Proofpoint: look up the IP address[ {ip}] at ipcheck.proofpoint.com, and ask there for removal.',
      },
      recipientAdministrator: {},
    },
  },
  service: {
    title: 'The servers of Apple are busy',
    what: 'Not delivered: the servers of Apple were busy. This often happens in the first minutes of an hour.',
    card: 'Send again in a few hours. If it comes back, ask for help.',
    steps: {
      recipientAdministrator: {},
    },
  },
  spam: {
    what: 'Not delivered: the filter of Apple takes the content of your message for spam.',
    steps: {
      you: {
        1: 'Rewrite the message: fewer links, fewer pictures, a clear subject.',
        2: 'Tell the recipient by phone or another way.',
      },
      recipientAdministrator: {},
    },
  },
} as const;
