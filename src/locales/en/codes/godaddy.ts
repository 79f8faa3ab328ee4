/** Own texts of GoDaddy’s codes, where a code says more than its reason; the source of each stands in its row. */
export const godaddy = {
  ib007: {
    title: 'Your server opened too many connections',
    what: 'Not delivered: your server opened too many connections to GoDaddy at once.',
    steps: {
      you: {
        1: 'Send the same message again later.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: open fewer connections at the same time[ towards {domain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
    },
  },
  ib101: {
    title: 'GoDaddy has too many messages waiting',
    what: 'Not delivered: more messages than usual were waiting at GoDaddy. Your server is not at fault.',
    card: 'Send again in a few hours. If it comes back, ask for help.',
    steps: {
      you: {
        1: 'Send the same message again in a few hours.',
      },
      yourAdministrator: {
        1: 'Queue: let the server try again; there is nothing to change.',
      },
    },
  },
  ib103: {
    title: 'Cloudmark does not trust your server',
    what: 'Not delivered: Cloudmark, which GoDaddy asks about senders, trusts the address of your server too little.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        3: 'Cloudmark: once the cause is gone, ask for a reset at csi.cloudmark.com/reset-request.',
      },
    },
  },
  ib104: {
    title: 'Spamhaus lists your server as a spam source',
    what: 'Not delivered: GoDaddy refuses servers on the list of spam sources of Spamhaus (SBL), and yours is on it.',
    card: 'The spam has to end, then the list can be asked for removal. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus: look up the IP address[ {ip}] at check.spamhaus.org, which names the list.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Removal: for SBL, only the owner of the network can ask, so write to your provider.',
      },
      recipientAdministrator: {},
    },
  },
  ib105: {
    title: 'Spamhaus suspects an infected machine behind your server',
    what: 'Not delivered: Spamhaus saw signs of an infected or misused machine behind your server’s address (XBL), so GoDaddy refuses it.',
    card: 'The machines behind your server’s address have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Scan your computer with its antivirus program.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Machine: look for malware, an open proxy or a hijacked website behind the IP address[ {ip}].',
        2: 'Firewall: allow outgoing port 25 only from the mail server.',
        3: 'Spamhaus: look up the IP address[ {ip}] at check.spamhaus.org, which names the list.',
        4: 'Removal: end the cause first, then ask for removal on the same page.',
      },
      recipientAdministrator: {},
    },
  },
  ib106: {
    title: 'Your server writes from an address not meant for mail',
    what: 'Not delivered: Spamhaus says that the address of your server should not write to other servers directly (PBL). It is not about spam.',
    card: 'Your messages have to leave through the server of your provider, with a sign-in. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'In your mail program, turn on sign-in for sending, with port 587.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sending: route outgoing mail through the SMTP server of your provider, with a sign-in.',
        2: 'Static address: if it is meant for mail, give it a PTR name, then ask for removal at check.spamhaus.org.',
      },
      recipientAdministrator: {},
    },
  },
  ib108: {
    title: 'No name found for the IP address of your server',
    what: 'Not delivered: GoDaddy found no name for the address of your server, or its DNS did not answer.',
    card: 'The reverse DNS of your sending server has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again in a few hours: the look-up may only have failed for a moment.',
        2: 'If it comes back, pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
      },
    },
  },
  ib110: {
    title: 'GoDaddy blocks your server for one hour',
    what: 'Not delivered: too many messages from your server looked like spam. The block ends after an hour.',
    card: 'Send again in an hour or two. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again in an hour or two.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Machine: look for malware, an open proxy or a hijacked website behind the IP address[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
  ib111: {
    title: 'GoDaddy blocks your server for the day',
    what: 'Not delivered: too many messages from your server looked like spam. The block ends with the day.',
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
  ib112: {
    title: 'GoDaddy blocks your server for one hour',
    what: 'Not delivered: your server wrote to too many addresses that do not exist. The block ends after an hour.',
    card: 'Send again in an hour or two. The addresses that your server writes to have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again in an hour or two.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        2: 'Queue: look for mail that others send through your server.',
      },
      recipientAdministrator: {},
    },
  },
  ib113: {
    title: 'GoDaddy blocks your server for the day',
    what: 'Not delivered: your server wrote to too many addresses that do not exist. The block ends with the day.',
    card: 'Send again tomorrow. The addresses that your server writes to have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again tomorrow.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        2: 'Queue: look for mail that others send through your server.',
      },
      recipientAdministrator: {},
    },
  },
  ib212: {
    what: 'Not delivered: the filter of GoDaddy found a link, a file or a pattern that many people report as spam.',
    card: 'The content and the links of your message have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send a short test without links, pictures or signature, and add parts one by one.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Links: look up each domain in the message, and take out those on a block list.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      recipientAdministrator: {},
    },
  },
  ib401: {
    title: 'Your program sends through the wrong server',
    what: 'Not delivered: your mail program signs in to a GoDaddy server that only receives.',
    card: 'Set the outgoing server to smtpout.secureserver.net in your mail program, then send again.',
    steps: {
      you: {
        1: 'Set the outgoing server to smtpout.secureserver.net in your mail program.',
      },
      yourAdministrator: {
        1: 'SMTP: set smtpout.secureserver.net in programs and devices that send.',
      },
      recipientAdministrator: {},
    },
  },
  ib501: {
    title: 'The message names no sender',
    what: 'Not delivered: the sender field (From) of this message is empty.',
    card: 'A sender address has to be set in the program that sends. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Set your address as sender in the program that sends, then send again.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'From: set an address of your domain in the program or device that sends.',
      },
    },
  },
  ib502: {
    title: 'The sender is an IP address',
    what: 'Not delivered: GoDaddy takes no message whose sender (From) is given as an IP address.',
    card: 'A sender address has to be set in the program that sends. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Set your address as sender in the program that sends, then send again.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'From: set an address of your domain in the program or device that sends.',
      },
    },
  },
  ib504: {
    title: 'Too many messages within an hour',
    what: 'Not delivered: your server sent GoDaddy more messages than it takes in an hour.',
    card: 'Wait an hour before sending again. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again in an hour, and spread further ones over several hours.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: lower simultaneous connections and messages per hour[ towards {domain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {},
    },
  },
  ib506: {
    title: 'The domain of your address was not found',
    what: 'Not delivered: GoDaddy found no server and no address for your sender domain, or its DNS did not answer.',
    card: 'The DNS of your domain has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Check that your sender address is typed right in your mail program.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'MX or A: publish one of them for the sender domain[ {senderDomain}].',
        2: 'Domain: check that it is registered, and that its name servers answer.',
      },
      recipientAdministrator: {},
    },
  },
  ib508: {
    title: 'Your server is not among those allowed (SPF)',
    what: 'Not delivered: the SPF record of your domain does not name the server that sent this message.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'Mailing service: if one sends for you, add what it names for SPF (include).',
      },
    },
  },
  ib510: {
    title: 'Too many messages over one connection',
    what: 'Not delivered: your server sent GoDaddy too many messages in one connection.',
    card: 'Your server has to send fewer messages each time it connects. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again later.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Delivery: set fewer messages per connection[ towards {domain}] in the sending server.',
      },
      nobody: {},
    },
  },
  ib605: {
    title: 'Your message has too many recipients',
    what: 'Not delivered: GoDaddy limits the recipients of one message. The addresses are not at fault.',
    card: 'Split the recipients over several messages, then send again.',
    steps: {
      you: {
        1: 'Send to fewer people at a time, in several steps.',
      },
      yourAdministrator: {
        1: 'Recipients: lower the number per message in the sending program.',
      },
      nobody: {},
    },
  },
  ib607: {
    title: 'Too many recipients within an hour',
    what: 'Not delivered: your server wrote to more people at GoDaddy than allowed in an hour.',
    card: 'Wait an hour before sending again. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again in an hour, and spread further ones over several hours.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: lower simultaneous connections and messages per hour[ towards {domain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {},
    },
  },
  ib705: {
    title: 'GoDaddy finds your message dangerous',
    what: 'Not delivered: GoDaddy found a link, a file or a pattern that may be a virus. It can be a false alarm.',
    card: 'The message, its files and its links have to be checked before you send again. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Scan your computer and the attached files with an antivirus program.',
        2: 'Send the message again without its attachment and links.',
        3: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Links: look up each domain in the message, and take out those on a block list.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Machine: scan the computer that sent the message.',
      },
    },
  },
} as const;
