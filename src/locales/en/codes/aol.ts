/** Own texts of AOL’s older codes, where a code says more than its reason; the source of each stands in its row. */
export const aol = {
  'rtr:bb': {
    title: 'Your server writes from a home or changing address',
    what: 'Not delivered: AOL takes no mail straight from addresses meant for homes, or that change.',
    card: 'Your messages have to leave through the server of your provider. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Sending: route outgoing mail through the SMTP server of your provider, with a sign-in.',
        2: 'PTR: if the address is meant for mail, have its owner give it a full name of your domain.',
        3: 'Yahoo: once it has this name, ask Sender Support at senders.yahooinc.com for a review.',
      },
      recipientAdministrator: {},
    },
  },
  'rtr:du': {
    title: 'A list takes your server for a home line',
    what: 'Not delivered: Spamhaus lists the address of your server as one for homes, or one that changes. AOL refuses those.',
    card: 'Your messages have to leave through the server of your provider. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Sending: route outgoing mail through the SMTP server of your provider, with a sign-in.',
        2: 'Static address: if it is meant for mail, give it a PTR name, then ask for removal at check.spamhaus.org.',
      },
      recipientAdministrator: {},
    },
  },
  'rtr:bl': {
    what: 'Not delivered: AOL blocks the address of your server. Yahoo runs the servers of AOL now.',
    steps: {
      yourAdministrator: {
        1: 'Block lists: look up the sending IP address[ {ip}] and the domain[ {senderDomain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Yahoo: once the cause is gone, ask Sender Support at senders.yahooinc.com for a review.',
      },
      recipientAdministrator: {},
    },
  },
  'con:b1': {
    title: 'AOL blocks your server for now',
    what: 'Not delivered: AOL takes no connection from your server at the moment. Often it sent too much, or raised complaints.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Block lists: look up the sending IP address[ {ip}] and the domain[ {senderDomain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        4: 'Yahoo: once the cause is gone, ask Sender Support at senders.yahooinc.com for a review.',
      },
      recipientAdministrator: {},
    },
  },
  'rtr:ch': {
    title: 'A machine of yours may be infected',
    what: 'Not delivered: AOL saw known spam come from your network, as an infected or taken-over machine sends it.',
    card: 'Your computers and your server have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Scan your computer with its antivirus program.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Machine: look for malware, an open proxy or a hijacked website behind the IP address[ {ip}].',
        2: 'Firewall: allow outgoing port 25 only from the mail server.',
        3: 'Queue: look for mail that others send through your server.',
        4: 'Yahoo: once the cause is gone, ask Sender Support at senders.yahooinc.com for a review.',
      },
    },
  },
  'rtr:bg': {
    title: 'The address of your server is not assigned',
    what: 'Not delivered: AOL finds that the IP address of your server is assigned to nobody.',
    card: 'Your provider has to check the address of your server. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Registry: look up the IP address[ {ip}] in WHOIS or RDAP, and have the provider register it.',
        2: 'Yahoo: once the cause is gone, ask Sender Support at senders.yahooinc.com for a review.',
      },
      recipientAdministrator: {},
    },
  },
  'rtr:rd': {
    title: 'The name of your server looks like that of a home line',
    what: 'Not delivered: AOL wants a name behind the address of your server that does not look like a home line.',
    card: 'A DNS setting of your sending server has to be changed. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] set a name in your domain, without digits of the address.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
      },
    },
  },
  'rly:b1': {
    title: 'AOL blocks your server for up to a day',
    what: 'Not delivered: AOL users reported mail from your server, so AOL blocks it. The block ends within 24 hours if complaints stop.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        4: 'Feedback: join the Complaint Feedback Loop at senders.yahooinc.com, which shows what people report.',
      },
    },
  },
  'rly:bd': {
    title: 'AOL does not accept the content of the message',
    what: 'Not delivered: a link, a file or the wording of this message may be the reason.',
    card: 'The content and the links of your message have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Rewrite the message: fewer links, fewer pictures, a clear subject.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Links: look up each domain in the message, and take out those on a block list.',
        2: 'Website: check that none of the linked pages was hijacked.',
        3: 'Queue: look for mail that others send through your server.',
      },
      recipientAdministrator: {},
    },
  },
  'rly:ch': {
    what: 'Not delivered: to AOL, the content of this message looks like spam.',
    card: 'Rewrite the message with fewer links, then send again. If it comes back, your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Rewrite the message: fewer links, fewer pictures, a clear subject.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Links: look up each domain in the message, and take out those on a block list.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
  'hvu:b1': {
    title: 'A link in your message is blocked',
    what: 'Not delivered: AOL blocks a web address that stands in your message, perhaps in your signature.',
    card: 'The links of your message have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send again without links, and without the signature.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Links: look up each domain in the message, and take out those on a block list.',
        2: 'Website: check that none of the linked pages was hijacked.',
      },
      recipientAdministrator: {},
    },
  },
  'dyn:t1': {
    title: 'AOL limits how much your server sends',
    what: 'Not delivered: AOL takes only so many messages from your server in a given time.',
    card: 'Send again tomorrow. Your server sends too much at once. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Spread your messages over several hours.',
      },
      yourAdministrator: {
        1: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {},
    },
  },
  'rly:sn': {
    what: 'Not delivered: AOL does not let your server use this sender address. Often it is an AOL address that another server sends from.',
    steps: {
      you: {
        1: 'With an AOL address, send on the website of AOL, or with smtp.aol.com and a sign-in.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Website or program: put an address of your own domain in From and Reply-To.',
        2: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
} as const;
