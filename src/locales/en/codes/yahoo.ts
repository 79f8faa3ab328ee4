/** Own texts of Yahoo’s codes, where a code says more than its reason; the source of each stands in its row. */
export const yahoo = {
  tss04: {
    title: 'Yahoo puts off mail from your server',
    what: 'Not delivered: Yahoo takes nothing from your server for now. It can be unusual volume, complaints, or a lack of trust or proof.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
        2: 'Queue: look for mail that others send through your server.',
        3: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        4: 'Yahoo: if it still goes on for a long time, send a request to Sender Support at senders.yahooinc.com.',
      },
    },
  },
  complaints: {
    title: 'Yahoo puts off mail from your server',
    what: 'Not delivered: Yahoo takes nothing from your server for now. It can be unusual volume, complaints, or a lack of trust or proof.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
        2: 'Queue: look for mail that others send through your server.',
        3: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        4: 'Yahoo: if it still goes on for a long time, send a request to Sender Support at senders.yahooinc.com.',
      },
    },
  },
  tss05: {
    title: 'Yahoo puts off mail from your server',
    what: 'Not delivered: Yahoo takes nothing from your server for now. It can be unusual traffic, complaints, the content, or busy servers at Yahoo.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Queue: look for mail that others send through your server.',
        2: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        3: 'Yahoo: if it still goes on for a long time, send a request to Sender Support at senders.yahooinc.com.',
      },
    },
  },
  ts02: {
    title: 'Yahoo puts off mail from your server',
    what: 'Not delivered: Yahoo takes nothing from your server for now. It can be unusual traffic, complaints, the content or too little trust.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Queue: look for mail that others send through your server.',
        2: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        3: 'Yahoo: if it still goes on for a long time, send a request to Sender Support at senders.yahooinc.com.',
      },
    },
  },
  ts01: {
    title: 'Yahoo puts off mail from your server',
    what: 'Not delivered: people with a Yahoo address reported mail from your server, so Yahoo puts it off for now.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        2: 'Queue: look for mail that others send through your server.',
        3: 'Feedback: join the Complaint Feedback Loop at senders.yahooinc.com, which shows what people report.',
        4: 'Shared address: ask the provider for a sending IP address of your own.',
      },
    },
  },
  ipts04: {
    title: 'Yahoo puts off mail from your server',
    what: 'Not delivered: people with a Yahoo address reported mail from your server, so Yahoo puts it off for now.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        2: 'Queue: look for mail that others send through your server.',
        3: 'Feedback: join the Complaint Feedback Loop at senders.yahooinc.com, which shows what people report.',
        4: 'Shared address: ask the provider for a sending IP address of your own.',
      },
    },
  },
  tss07: {
    title: 'Your server is on a Spamhaus list',
    what: 'Not delivered: Yahoo takes no mail from servers that Spamhaus lists, and yours is one of them.',
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
  bl21: {
    title: 'Your server is on a Spamhaus list',
    what: 'Not delivered: Yahoo takes no mail from servers that Spamhaus lists, and yours is one of them.',
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
  bl23: {
    title: 'Your server is on the Spamhaus XBL list',
    what: 'Not delivered: Yahoo refuses your server, because Spamhaus saw signs of an infected or misused machine at its IP address.',
    card: 'A machine on your network has to be cleaned. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Scan your computer with its antivirus program.',
        2: 'Pass the prepared text on to your administrator.',
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
  'bl23~words': {
    title: 'Your server is on the Spamhaus XBL list',
    what: 'Not delivered: Yahoo refuses your server, because Spamhaus saw signs of an infected or misused machine at its IP address.',
    card: 'A machine on your network has to be cleaned. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Scan your computer with its antivirus program.',
        2: 'Pass the prepared text on to your administrator.',
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
  tss09: {
    title: 'Yahoo no longer takes mail from your server',
    what: 'Not delivered: Yahoo refuses everything from your server. Sending again does not help.',
    card: 'Do not send again for now. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Reach the recipient another way.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Queue: stop all attempts towards Yahoo and AOL.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        4: 'Yahoo: once the cause is gone, ask Sender Support at senders.yahooinc.com for a review.',
      },
    },
  },
  tss11: {
    title: 'Yahoo no longer takes mail from your server',
    what: 'Not delivered: Yahoo refuses everything from your server. Sending again does not help.',
    card: 'Do not send again for now. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Reach the recipient another way.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Queue: stop all attempts towards Yahoo and AOL.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        4: 'Yahoo: once the cause is gone, ask Sender Support at senders.yahooinc.com for a review.',
      },
    },
  },
  ts03: {
    title: 'Yahoo no longer takes mail from your server',
    what: 'Not delivered: Yahoo refuses everything from your server, which seems to send unwanted bulk mail. Sending again does not help.',
    card: 'Do not send again for now. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Reach the recipient another way.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Queue: stop all attempts towards Yahoo and AOL.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        4: 'Yahoo: once the cause is gone, ask Sender Support at senders.yahooinc.com for a review.',
      },
    },
  },
  ph01: {
    title: 'Yahoo finds something dangerous in the message',
    what: 'Not delivered: Yahoo does not accept a link, a picture or a file in the message. It can be a false alarm.',
    card: 'The links of the message, and your website, have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send a short test without link, picture or signature, to see whether it arrives.',
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
  au01: {
    title: 'The signature of your message is not valid',
    what: 'Not delivered: your domain says that it signs all its mail (DKIM), and this signature did not pass at Yahoo.',
    card: 'The signature of your messages (DKIM) has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DKIM: check that the public key in the DNS zone matches the private one.',
        2: 'Gateway: sign last, after disclaimers and other changes of the text.',
        3: 'Mailing list: put its own address in From, and the author’s in Reply-To.',
        4: 'Redirect: leave the message unchanged, and add ARC.',
      },
    },
  },
  'vs1-ip': {
    title: 'Your server writes to too many unknown addresses',
    what: 'Not delivered: your server wrote to many addresses unknown to Yahoo, as a server does that anybody can use.',
    card: 'Send again tomorrow. Who can send through your server has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Access: check that only signed-in users and your own devices can send through the server.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        3: 'Queue: look for mail that others send through your server.',
      },
      recipientAdministrator: {},
    },
  },
  'vs1-mf': {
    title: 'Too many unknown addresses among your recipients',
    what: 'Not delivered: messages from your address went to many people unknown to Yahoo.',
    card: 'Send again tomorrow. The addresses you write to, and your account, have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Change your password if you did not send these messages.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      recipientAdministrator: {},
    },
  },
  'dd-no-account': {
    what: 'Not delivered: Yahoo knows no account with this address[, {address}]. A letter may be wrong, or the account was closed.',
    steps: {
      recipientAdministrator: {},
    },
  },
  '552-1': {
    what: 'Not delivered: Yahoo knows no account with this address[, {address}]. A letter may be wrong, or the account was closed.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'dd-not-valid': {
    title: 'This address is no longer in use',
    what: 'Not delivered: Yahoo says that this address is no longer valid.',
    card: 'Ask the recipient another way for the address in use now.',
    steps: {
      you: {
        1: 'Reach the recipient by phone or another way.',
        2: 'Ask the recipient for the address in use now.',
      },
      yourAdministrator: {},
      recipient: {},
      recipientAdministrator: {},
    },
  },
  '554_30': {
    what: 'Not delivered: the account exists, but its mailbox is turned off, often for lack of use.',
    steps: {
      recipient: {
        1: 'Sign in on the website of Yahoo or AOL, and see whether the mailbox can be turned on again.',
      },
      recipientAdministrator: {},
    },
  },
  'rfc5321-from': {
    title: 'The domain of your address was not found',
    what: 'Not delivered: Yahoo did not find the domain of the sender address in the DNS.',
    card: 'The DNS of your domain has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'SOA: Yahoo asks for this record, so every subdomain used as sender needs one.',
        2: 'MX or A: publish one of them too, for MAIL FROM and for From.',
        3: 'Domain: check that the name[ {senderDomain}] is registered, and that its name servers answer.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_9-auth': {
    what: 'Not delivered: Yahoo takes mail only if SPF or DKIM proves where it comes from. Neither did.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'Bulk mail: Yahoo asks for SPF, DKIM and DMARC together.',
      },
    },
  },
  '5_7_9-policy': {
    title: 'Yahoo refuses this message by its rules',
    what: 'Not delivered: Yahoo does not accept the proof of origin, the content or a header line of this message.',
    card: 'The proof of origin and the format of your messages have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Rewrite the message: fewer links, fewer pictures, a clear subject.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
        2: 'Links: look up each domain in the message, and take out those on a block list.',
        3: 'Header: check the date, forbidden characters in addresses ($ or %), and very long From, To or Subject lines.',
        4: 'MX: a domain that says it takes no mail (null MX) may not send either.',
      },
      recipientAdministrator: {},
    },
  },
  resources: {
    title: 'Yahoo’s servers were busy',
    what: 'Not delivered: Yahoo was too busy to take the message at that moment. Such moments are usually short.',
    card: 'Send again in an hour. If it comes back, ask for help.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Logs: find this message[ to {address}] and the last answer[ of {host}].',
      },
      recipientAdministrator: {},
      nobody: {
        1: 'Wait an hour before the next attempt.',
      },
    },
  },
  quick: {
    title: 'This mailbox receives too much at once',
    what: 'Not delivered: this mailbox receives too many messages at the moment.',
    card: 'Wait an hour, then send again. If it is urgent, reach the recipient another way.',
    steps: {
      you: {
        1: 'Send the message again in an hour, once only.',
      },
      yourAdministrator: {
        1: 'Logs: check that none of your programs writes to this address[, {address},] over and over.',
      },
      recipient: {
        1: 'Look for what floods the mailbox: alerts, redirects, subscriptions you did not ask for.',
      },
      nobody: {
        1: 'Wait an hour: the mailbox takes messages again once fewer arrive.',
      },
    },
  },
  perconn: {
    title: 'Too many messages in one connection',
    what: 'Not delivered: Yahoo takes only so many messages per connection, and closed this one.',
    card: 'Send again in an hour: the next attempt makes a new connection.',
    steps: {
      you: {
        1: 'Send the message again in an hour.',
      },
      yourAdministrator: {
        1: 'Delivery: set fewer messages per connection[ towards {domain}] in the sending server.',
      },
      nobody: {
        1: 'Wait an hour: the next attempt makes a new connection.',
      },
    },
  },
  rfc: {
    what: 'Not delivered: Yahoo finds a header line repeated or badly formed, or a part of the message wrongly declared.',
    steps: {
      yourAdministrator: {
        1: 'Header: From, To, Cc, Subject, Date and Message-ID may stand only once.',
        2: 'MIME: check the declared type of each part, and the encoding of names and subject.',
        3: 'Gateway: look for a program on the way that adds a line once more.',
      },
    },
  },
} as const;
