/** Own texts of Spectrum’s codes, where a code says more than its reason; the source of each stands in its row. */
export const spectrum = {
  'aup#1000': {
    title: 'Spectrum blocks your server',
    what: 'Not delivered: Spectrum blocks the address of your server for suspicious activity.',
    card: 'The block ends by itself, at no known time, unless Spectrum provides the address. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
        2: 'Tell the recipient another way, or send again in some days: the block may have ended.',
        3: 'If Spectrum provides your connection, ask its support to end the block.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Machine: look for malware, an open proxy or a hijacked website behind the IP address[ {ip}].',
        3: 'Spectrum: if it provides the IP address, ask its support to end the block; otherwise, it runs out.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1010': {
    title: 'Spectrum blocks your sender address',
    what: 'Not delivered: Spectrum blocks your sender address for suspicious activity. Someone else may be using the account.',
    card: 'Change your password. The block ends by itself; customers of Spectrum can ask to have it lifted sooner.',
    steps: {
      you: {
        1: 'Change the password of your mail account; with Spectrum, all passwords of the account.',
        2: 'Scan your computer with its antivirus program.',
        3: 'As a customer of Spectrum, ask its support to end the block; else send again in some days.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1020-1080': {
    title: 'Spectrum limits your sender address',
    what: 'Not delivered: Spectrum limits what your sender address may send, after suspicious activity.',
    card: 'Change your password. The limit ends by itself; customers of Spectrum can ask to have it lifted sooner.',
    steps: {
      you: {
        1: 'Change the password of your mail account.',
        2: 'Scan your computer with its antivirus program.',
        3: 'As a customer of Spectrum, ask its support to end the limit; else send again in some days.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1090': {
    title: 'Spectrum cannot process it at the moment',
    what: 'Not delivered: Spectrum could not process the message, and only says to send it again later.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'aup#1100-1150': {
    title: 'Your server’s IP address has no name that fits',
    what: 'Not delivered: Spectrum wants a name behind the address of your server. This name has to lead back to it.',
    card: 'The reverse DNS of your sending server has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
      },
    },
  },
  'aup#1160-1190': {
    title: 'A rule of your own domain refuses this message',
    what: 'Not delivered: Spectrum says that this message breaks a security rule of your own domain, probably DMARC.',
    card: 'The DNS records of your domain have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1200-1210': {
    title: 'Cloudmark does not trust your server',
    what: 'Not delivered: Cloudmark, which Spectrum asks about senders, suspects spam from the address of your server.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        3: 'Cloudmark: once the cause is gone, ask for a reset at csi.cloudmark.com/reset-request.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1220-1250': {
    title: 'Your server is on a Spamhaus list',
    what: 'Not delivered: Spectrum takes no mail from servers that Spamhaus lists, and yours is one of them.',
    card: 'Your server has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus: look up the IP address[ {ip}] at check.spamhaus.org, which names the list.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Removal: end the cause first; then the owner of the IP address asks on the same page.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1260': {
    title: 'Spectrum takes no mail over IPv6',
    what: 'Not delivered: your server used an IPv6 address, and Spectrum takes mail over IPv4 only.',
    card: 'Your server has to write to Spectrum over IPv4. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'IPv4: send to Spectrum over IPv4. Postfix: smtp_address_preference = ipv4.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1300-1340': {
    title: 'Your server opened too many connections',
    what: 'Not delivered: Spectrum limits how many connections a server may open, and allows fewer where it trusts less.',
    steps: {
      you: {
        1: 'Send the same message again later.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: open fewer connections[ towards {domain}], both at once and in all.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {},
    },
  },
  'aup#1350-1490': {
    what: 'Not delivered: your server passed a limit of Spectrum: messages, recipients, unknown addresses or signs of spam.',
    card: 'Wait before sending again, to fewer people. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again later, and spread further ones over several hours.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: lower simultaneous connections and messages per hour[ towards {domain}].',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {},
    },
  },
  'aup#1500': {
    title: 'Your sender address differs from your account',
    what: 'Not delivered: the sender address is not the one that your program signed in with.',
    card: 'Send from the address of the account you signed in with.',
    steps: {
      you: {
        1: 'In your mail program, set the same address as sender and as user name.',
      },
      yourAdministrator: {
        1: 'Sender: check that the address exists and may send from this account.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1520': {
    title: 'The domain of your address may not send here',
    what: 'Not delivered: Spectrum sends only for domains that it handles, and that of your sender address is not one.',
    card: 'Check your sender address, or send through the provider of this address.',
    steps: {
      you: {
        1: 'Check your sender address and its outgoing server in your mail program.',
        2: 'Or send from your Spectrum address.',
      },
      yourAdministrator: {
        1: 'Sender: check that the address exists and may send from this account.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1530': {
    what: 'Not delivered: Spectrum takes messages up to 20 MB, and yours is larger.',
    card: 'Share the files by link, or keep attachments below about 14 MB: they grow on the way.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'aup#1540': {
    title: 'Too many messages over one connection',
    what: 'Not delivered: your server sent too many messages to Spectrum in one connection.',
    card: 'Your server has to send fewer messages each time it connects. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again later.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Delivery: set fewer messages per connection[ towards {domain}] in the sending server.',
      },
    },
  },
  'aup#1550': {
    title: 'Your message has too many recipients',
    what: 'Not delivered: Spectrum limits the recipients of one message. The addresses are not at fault.',
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
  'aup#1560': {
    title: 'Too many unknown addresses among your recipients',
    what: 'Not delivered: too many of the addresses you wrote to do not exist.',
    card: 'Check the addresses and take out old ones, then send again.',
    steps: {
      you: {
        1: 'Check the addresses, and take out those that came back before.',
      },
      yourAdministrator: {
        1: 'Lists: remove addresses that come back, and write only to people who asked for it.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1580': {
    title: 'Too many recipients in a short time',
    what: 'Not delivered: too many people were written to within a short time. The addresses are not at fault.',
    card: 'Wait a while before sending again, to fewer people. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Wait a while, then send to fewer people at a time.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: lower simultaneous connections and messages per hour[ towards {domain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {},
    },
  },
} as const;
