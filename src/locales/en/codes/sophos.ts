/** Own texts of Sophos Email’s codes, where a code says more than its reason; the source of each stands in its row. */
export const sophos = {
  xgemail_0001: {
    title: 'Your message has no valid signature (DKIM)',
    what: 'Not delivered: the message has no valid signature of your domain (DKIM).',
    steps: {
      yourAdministrator: {
        1: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        2: 'Gateway: sign last, after disclaimers and other changes of the text.',
        3: 'Redirect: a server that forwards must leave the message unchanged, so that DKIM still passes.',
      },
    },
  },
  xgemail_0002: {
    title: 'Your server is not among those allowed (SPF)',
    what: 'Not delivered: the SPF record of your domain does not allow the server that sent this message.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'Return-Path: SPF checks the domain of this address. With a mailing service, use one of your own there.',
      },
    },
  },
  xgemail_0003: {
    what: 'Not delivered: neither SPF nor DKIM proves the domain of your address, as its own rule (DMARC) asks.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
        4: 'Redirect: a server that forwards must leave the message unchanged, so that DKIM still passes.',
      },
    },
  },
  xgemail_0004: {
    title: 'Your server is on a block list',
    what: 'Not delivered: a block list that Sophos asks contains the address of your server.',
    card: 'Your server has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Block lists: look up the sending IP address[ {ip}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Removal: end the cause first, then ask the list to remove the address[ {ip}].',
      },
      recipientAdministrator: {
        1: 'Sophos Email: allow the sending IP address[ {ip}].',
      },
    },
  },
  xgemail_0005: {
    title: 'Your domain is on a block list',
    what: 'Not delivered: a block list that Sophos asks contains the domain of your sender address.',
    card: 'Your domain has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Block lists: look up the domain[ {senderDomain}].',
        2: 'Website: check that it was not hijacked, and that no account sends spam.',
        3: 'Removal: end the cause first, then ask the list to remove the domain.',
      },
      recipientAdministrator: {
        1: 'Sophos Email: allow the sender domain[ {senderDomain}].',
      },
    },
  },
  xgemail_0006: {
    title: 'The encryption of your server does not fit',
    what: 'Not delivered: your server used another version of TLS than the recipient’s company asks for, or none.',
    card: 'The encryption of your server has to be turned on or updated. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'TLS: turn on versions 1.2 and 1.3 for sending, also in the operating system of the server.',
      },
      recipientAdministrator: {
        1: 'Sophos Email: check the TLS version that the policy asks for.',
      },
    },
  },
  xgemail_0007: {
    title: 'The subscription of the filter has run out',
    what: 'Not delivered: a subscription to the filter Sophos Email has run out, probably that of the recipient’s company.',
    card: 'Reach the recipient another way. Their administrator can renew the subscription. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Sophos Central: if your own company sends through Sophos, check its subscription.',
      },
      recipientAdministrator: {
        1: 'Sophos Central: renew the subscription of Sophos Email.',
      },
    },
  },
  xgemail_0008: {
    title: 'A list of the recipient’s company blocks you',
    what: 'Not delivered: the recipient’s company has your address, your domain or your server on its block list.',
    card: 'Reach the recipient another way. Their administrator can remove the entry. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be taken off the list.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the list is kept on the recipient’s side.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Sophos Email: remove the address, the domain or the IP address from the block list of the administrators.',
      },
    },
  },
  xgemail_0009: {
    title: 'The recipient’s own list blocks you',
    what: 'Not delivered: the recipient’s own block list contains your address, your domain or your server, perhaps by mistake.',
    card: 'Reach the recipient another way, and ask that your address be taken off the list.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be taken off the list.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the list is kept on the recipient’s side.',
      },
      recipient: {
        1: 'Sophos Email: remove the sender from your own block list.',
      },
      recipientAdministrator: {},
    },
  },
  xgemail_0010: {
    title: 'Sophos does not know the recipient’s domain',
    what: 'Not delivered: the message reached Sophos Email, which does not protect this domain.',
    card: 'Check the part after @. If it is right, their administrator has to register the domain. This message says what to look for.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Route: deliver to the servers that the MX records of the domain[ {domain}] name.',
      },
      recipientAdministrator: {
        1: 'Sophos Email: add the domain[ {domain}] to the protected ones, or correct its MX records.',
      },
    },
  },
  xgemail_0011: {
    what: 'Not delivered: Sophos Email, the filter of the recipient’s company, does not know this address.',
    steps: {
      recipientAdministrator: {
        1: 'Mailbox: check that the address[ {address}] exists.',
        2: 'Sophos Central: if it does, add it to the mailboxes that Sophos Email protects.',
      },
    },
  },
  xgemail_0012: {
    what: 'Not delivered: your message is larger than the filter Sophos Email allows.',
  },
  xgemail_0013: {
    title: 'Too many recipients for a large message',
    what: 'Not delivered: Sophos takes a message this large only for a smaller number of recipients.',
    card: 'Send to smaller groups, or share the files by link. Then send again.',
    steps: {
      you: {
        1: 'Send to fewer people at a time, in several steps.',
        2: 'Share the files by link instead of attaching them.',
      },
      yourAdministrator: {},
      nobody: {},
    },
  },
  xgemail_0014: {
    title: 'Too many messages from you to this recipient',
    what: 'Not delivered: the recipient gets only so many messages from one sender in a given time.',
    card: 'Wait at least an hour, then send again. From then on, write to this recipient less often.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'Send this recipient fewer messages, or several matters in one.',
      },
      yourAdministrator: {
        1: 'Account: check that no program or stranger sends in its name.',
      },
    },
  },
  xgemail_0015: {
    title: 'The recipient gets too many messages',
    what: 'Not delivered: too many messages, from all senders together, arrived for this recipient in a short time.',
    card: 'Wait at least an hour before sending again. You cannot change this limit.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {},
    },
  },
  '5_7_28': {
    title: 'Your address sends more than Sophos allows',
    what: 'Not delivered: your address sent far more messages than usual through Sophos Email.',
    card: 'If nobody meant to send that much, change the password at once. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Spread your messages over several hours.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Account: if so much is not meant, look for a take-over or a form, and change the password.',
        2: 'Sophos Central: else request bulk sender privileges for the mailbox; the review takes up to 72 hours.',
        3: 'Rate: meanwhile send fewer messages per hour.',
      },
      nobody: {},
    },
  },
} as const;
