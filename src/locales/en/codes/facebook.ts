/** Own texts of Facebook’s codes, where a code says more than its reason; the source of each stands in its row. */
export const facebook = {
  'pol-p1': {
    title: 'Your server writes from an address not meant for mail',
    what: 'Not delivered: Spamhaus lists the IP address of your server as one that should not send mail directly (PBL).',
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
  'pol-p2': {
    what: 'Not delivered: Facebook no longer takes mail from the address of your server. It names no date when this ends.',
    card: 'Sending again does not help. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Reach the recipient another way.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        3: 'Provider: open a ticket with the exact text of the server, or send from another IP address.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-p3': {
    title: 'Facebook refuses your server for some time',
    what: 'Not delivered: Facebook takes nothing from your server for 4 to 8 hours.',
    card: 'Send again after 8 hours. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send again after 8 hours.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-p4': {
    title: 'Facebook refuses your server for some time',
    what: 'Not delivered: Facebook takes nothing from your server for 1 to 2 days.',
    card: 'Send again in 2 days. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send again in 2 days.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-p5': {
    title: 'Facebook found a virus in your message',
    what: 'Not delivered: Facebook found a virus in the message or its files.',
  },
  'pol-p6': {
    title: 'Facebook blocks a link in your message',
    what: 'Not delivered: the message contains a web address that Facebook has blocked.',
    card: 'Take the links out of the message and of the signature, then send again.',
    steps: {
      you: {
        1: 'Send again without links, and without the signature.',
      },
      yourAdministrator: {
        1: 'Website: if the link is yours, check that the page was not hijacked.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-p7': {
    what: 'Not delivered: Facebook asks for proof that the message comes from your domain. SPF and DKIM give such a proof; the message has none that counts.',
    steps: {
      yourAdministrator: {
        1: 'SPF: allow the sending server[ {ip}] in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
      },
    },
  },
  'pol-t1': {
    title: 'Facebook refuses your server for some time',
    what: 'Not delivered: Facebook takes nothing from your server for 1 to 2 hours.',
    card: 'Send again in 2 hours. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send again in 2 hours.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-t2': {
    title: 'Facebook refuses your server for some time',
    what: 'Not delivered: Facebook takes nothing from your server for 4 to 8 hours.',
    card: 'Send again after 8 hours. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send again after 8 hours.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-t3': {
    title: 'Facebook refuses your server for some time',
    what: 'Not delivered: Facebook takes nothing from your server for 1 to 2 days.',
    card: 'Send again in 2 days. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send again in 2 days.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
      },
      recipientAdministrator: {},
    },
  },
  'msg-p1': {
    what: 'Not delivered: your message is larger than Facebook allows.',
    steps: {
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  'msg-p2': {
    title: 'Facebook does not accept this type of file',
    what: 'Not delivered: an attachment of this message is of a type that Facebook does not accept.',
    card: 'Send without this attachment, or share the file by link.',
    steps: {
      you: {
        1: 'Send the message again without its attachment.',
        2: 'Share the files by link instead of attaching them.',
      },
      yourAdministrator: {},
    },
  },
  'msg-p3': {
    what: 'Not delivered: a header line that may stand only once is there several times.',
    steps: {
      yourAdministrator: {
        1: 'Message format: write From, To, Subject, Date and Message-ID only once in the sending program.',
      },
    },
  },
  'msg-t1': {
    title: 'Your message has too many recipients',
    what: 'Not delivered: Facebook limits the recipients of one message.',
    card: 'Split the recipients over several messages, then send again.',
    steps: {
      you: {
        1: 'Send to fewer people at a time, in several steps.',
      },
      yourAdministrator: {},
      nobody: {},
    },
  },
  'rcp-p1': {
    what: 'Not delivered: Facebook knows no account with this address[, {address}].',
    steps: {
      recipientAdministrator: {},
    },
  },
  'rcp-p2': {
    what: 'Not delivered: the recipient’s preferences at Facebook do not allow this message.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      recipient: {
        1: 'Facebook: change the preferences for messages from outside.',
      },
      recipientAdministrator: {},
    },
  },
  'rcp-p3': {
    what: 'Not delivered: the recipient’s privacy settings at Facebook do not allow this message.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      recipient: {
        1: 'Facebook: change the privacy settings for messages.',
      },
      recipientAdministrator: {},
    },
  },
  'rcp-t1': {
    title: 'Facebook has a passing problem',
    what: 'Not delivered: the address cannot be reached for now, because of a passing problem at Facebook.',
    card: 'Send again in a few hours. If it comes back, ask for help.',
    steps: {
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  'rcp-t4': {
    title: 'This Facebook address is deactivated',
    what: 'Not delivered: this address is deactivated for now. The recipient may or may not activate it again.',
    card: 'Reach the recipient another way. The account has to be activated again, or another address used.',
    steps: {
      recipient: {
        1: 'Facebook: sign in to activate the account again.',
      },
      recipientAdministrator: {},
    },
  },
  'int-p1': {
    what: 'Not delivered: Facebook knows no account with this address[, {address}].',
    steps: {
      recipientAdministrator: {},
    },
  },
  'int-p2': {
    what: 'Not delivered: your message is larger than Facebook allows.',
    steps: {
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  'int-p3': {
    title: 'This group address does not exist',
    what: 'Not delivered: Facebook does not know a group with this address.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'int-p4': {
    what: 'Not delivered: Facebook knows no account with this address[, {address}].',
    steps: {
      recipientAdministrator: {},
    },
  },
  'dns-p1': {
    title: 'The domain of your address was not found',
    what: 'Not delivered: the domain of the address that your message was sent from (Return-Path) does not exist.',
    card: 'The DNS of your domain has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Check that your sender address is typed right in your mail program.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Return-Path: check that its domain is spelled right and registered.',
      },
      recipientAdministrator: {},
    },
  },
  'dns-p2': {
    title: 'Your domain names no mail server',
    what: 'Not delivered: the domain that your message was sent from (Return-Path) has no record for receiving mail (MX).',
    card: 'The DNS of your domain has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'MX: publish a record for the domain of the Return-Path[, usually {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
  'dns-p3': {
    title: 'The IP address of your server has no name',
    what: 'Not delivered: Facebook wants a name behind the IP address of your server, and found none.',
    card: 'A DNS setting of your sending server is missing. It is all in this message, ready to pass on.',
  },
  'dns-t1': {
    title: 'The DNS of your domain did not answer',
    what: 'Not delivered: the domain that your message was sent from (Return-Path) exists, but could not be looked up then.',
    card: 'Send again in an hour. If it comes back, the name servers have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'DNS: check that all name servers of the domain[ {senderDomain}] answer, with the same records.',
      },
      recipientAdministrator: {},
    },
  },
  'dns-t2': {
    title: 'The name of your server could not be looked up',
    what: 'Not delivered: the reverse DNS of your server did not answer at that moment.',
    card: 'Send again in an hour. If it comes back, the reverse DNS has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'PTR: check that the name of the IP address[ {ip}] is found, and leads back to it.',
      },
    },
  },
  'con-t1': {
    title: 'The servers of Facebook are busy',
    what: 'Not delivered: the server of Facebook has too many connections open to take another one.',
    card: 'Send again in an hour. Your server is not at fault.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
      },
      yourAdministrator: {},
    },
  },
  'con-t2': {
    title: 'Your server has too many connections open',
    what: 'Not delivered: your server has too many connections to Facebook open at once.',
    card: 'Send again in an hour. Your server has to open fewer connections. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: open fewer connections at the same time[ towards {domain}].',
      },
    },
  },
  'con-t3': {
    title: 'Your server opens connections too fast',
    what: 'Not delivered: your server opened too many new connections to Facebook in a short time.',
    card: 'Send again in an hour. Your server has to open fewer connections. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Rate: open fewer new connections a minute, and send several messages over each.',
      },
    },
  },
  'con-t4': {
    title: 'Too many recipients over one connection',
    what: 'Not delivered: your server named more recipients in one connection than Facebook takes.',
    card: 'Send again in an hour. Your server has to name fewer recipients each time it connects. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Delivery: set fewer recipients per connection[ towards {domain}] in the sending server.',
      },
    },
  },
} as const;
