import { standard } from './standard';

/** Own texts of basic SMTP replies, where nothing else is said; the source of each stands in its row. */
export const reply = {
  '420': {
    title: 'The recipient’s server did not take it for now',
    what: 'Not delivered: probably the recipient’s server was too slow, or has two entries with this address.',
    card: 'Send again in a few hours. If it comes back, this message tells their administrator what to look for.',
    steps: {
      yourAdministrator: {
        1: 'Connection: try port 25 of the receiving server[ {host}] from your own.',
      },
      recipientAdministrator: {
        1: 'Exchange: find the two objects with this address[, {address},] and correct one (RESOLVER.ADR.Ambiguous).',
        2: 'Server: check that the receiving server[ {host}] answers in time.',
      },
    },
  },
  '422': {
    title: 'A server takes no mail for now',
    what: 'Not delivered: the subscription of the recipient’s filter (Barracuda) may have ended. The code can also ask for a new sign-in.',
    card: 'Tell the recipient another way: their administrator may not know it yet.',
    steps: {
      you: {
        1: 'Tell the recipient another way: their administrator may not know it yet.',
      },
      yourAdministrator: {
        1: 'Sign-in: if your own server answered, have the user sign in once with PLAIN over TLS.',
      },
      recipientAdministrator: {
        1: 'Barracuda: check whether the subscription of the filter has ended, and renew it.',
      },
    },
  },
  '430': standard.x_5_1,
  '432': {
    title: 'The server asks to wait, or to sign in another way',
    what: 'Not delivered: the mailbox or its server (Exchange) was too busy, or you have to sign in once another way.',
    card: 'Send again in an hour. If it comes back, sign in to the webmail once with your password.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'If it comes back, sign in to the webmail once with your password, then send again.',
        3: 'If that does not help, show the exact text to your administrator.',
      },
      yourAdministrator: {
        1: 'Sign-in: have the user sign in once with PLAIN over TLS, so that the server stores the new form.',
      },
      recipientAdministrator: {
        1: 'Exchange: if the text says STOREDRV, check whether the mailbox[ {address}] is throttled, and whether the queue moves on.',
      },
    },
  },
  '441': {
    title: 'The recipient’s server does not answer',
    what: 'Not delivered: the recipient’s server did not answer.',
    card: 'Send again in a few hours. If it comes back, ask for help.',
    steps: {
      nobody: {
        1: 'Wait a few hours, then send again.',
      },
      you: {
        1: 'Send the same message again in a few hours.',
        2: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Firewall: check that your server may go out on port 25, over IPv6 too.',
        2: 'DNS: check that your server resolves the recipient’s domain[ {domain}].',
      },
      recipientAdministrator: {
        1: 'Server: check from outside that the receiving server[ {host}] answers on port 25.',
        2: 'MX: check that each record[ of {domain}] names a server that answers.',
      },
    },
  },
  '442': {
    title: 'The connection broke off on the way',
    what: 'Not delivered: the connection broke off before the message was through.',
    card: 'Send again in a few hours. If it comes back, ask for help.',
    steps: {
      nobody: {
        1: 'Wait a few hours, then send again.',
      },
      you: {
        1: 'Send again in a few hours, with smaller attachments if there are any.',
        2: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Firewall: check whether a device cuts sessions on port 25, or large messages.',
      },
      recipientAdministrator: {
        1: 'Logs: find where the session broke off, and whether a device cuts large messages.',
      },
    },
  },
  '446': standard.x_4_6,
  '447': {
    title: 'The message waited too long',
    what: 'Not delivered: the message waited too long in a server, and that server gave up.',
    card: 'Check the part after @, and phone if it is urgent. Otherwise, send again tomorrow.',
    steps: {
      nobody: {
        1: 'Send again tomorrow, and phone if it is urgent.',
      },
      you: {
        1: 'Check the part after @, letter by letter.',
      },
      yourAdministrator: {
        1: 'Logs: find the earlier attempts[ at {host}] and how they ended; they show the cause.',
      },
    },
  },
  '449': {
    title: 'An Exchange server found no route',
    what: 'Not delivered: an Exchange server found no route for the message.',
    card: 'A route or a connector has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Exchange: read the cause in the queue with Get-Queue.',
        2: 'Routing: check the send connectors with Get-SendConnector, and the DNS of the server.',
      },
      recipientAdministrator: {},
    },
  },
  '450': {
    what: 'Not delivered: the recipient’s server asks for a later attempt. It may check unknown senders, or the mailbox is busy.',
    steps: {
      yourAdministrator: {
        1: 'If it lasts: check block lists, the reverse name (PTR) and the sender domain[ {senderDomain}].',
      },
    },
  },
  '451': {
    title: 'The server could not finish for now',
    what: 'Not delivered: a server could not handle the message for now. It may be busy, or put unknown senders off.',
    card: 'Send again in a few hours. If it comes back, ask for help.',
    steps: {
      nobody: {
        1: 'Wait a few hours, then send again.',
      },
      you: {
        1: 'Send the same message again in a few hours.',
        2: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'If it lasts: check that SPF, DKIM and the sender domain[ {senderDomain}] can be looked up without an error.',
      },
    },
  },
  '452': {
    title: 'The server has no room for it now',
    what: 'Not delivered: the server or the mailbox has no room for now, or there are too many recipients at once.',
    card: 'Wait a few hours, then send again, to fewer people at a time. If it comes back, ask for help.',
    steps: {
      nobody: {
        1: 'Wait a few hours, then send again.',
      },
      you: {
        1: 'Send again later, to fewer people at a time.',
        2: 'Tell the recipient another way: the mailbox may be full.',
      },
      yourAdministrator: {
        1: 'Sending server: lower the number of recipients it gives in one transaction.',
      },
    },
  },
  '453': {
    title: 'A server puts your message off',
    what: 'Not delivered: a server does not take the message for now, perhaps because of a rule of its own.',
    card: 'Send again in a few hours. If it comes back, ask for help.',
    steps: {
      nobody: {
        1: 'Wait a few hours, then send again.',
      },
      you: {
        1: 'Send the same message again in a few hours.',
        2: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Exact text: look for the rule; between servers that fetch mail (ODMR), the code means that no mail waits.',
      },
    },
  },
  '454': {
    title: 'Encryption or sign-in does not work for now',
    what: 'Not delivered: a server cannot start encryption, or check sign-ins, for now. Some servers also say so when they do not pass a message on.',
    card: 'Send again in an hour. If it comes back, sign in to your account again, then ask for help.',
    steps: {
      nobody: {
        1: 'Wait an hour, then send again.',
      },
      you: {
        1: 'If it comes back, sign in to your account again, then send.',
      },
      yourAdministrator: {
        1: 'TLS: check the certificate with which the server offers STARTTLS.',
        2: 'Sign-in: check that the service that knows the passwords answers.',
      },
      recipientAdministrator: {
        1: 'TLS: check the certificate of the receiving server[ {host}].',
      },
    },
  },
  '455': {
    title: 'The server cannot do what was asked for now',
    what: 'Not delivered: the message asks for an option that the server cannot offer for now.',
    card: 'Send again in a few hours, without receipts or other delivery options.',
    steps: {
      nobody: {
        1: 'Wait a few hours, then send again.',
      },
      you: {
        1: 'Send again later, without receipts or other delivery options.',
      },
      yourAdministrator: {
        1: 'SMTP: compare the options of MAIL and RCPT with the answer to EHLO.',
      },
      recipientAdministrator: {},
    },
  },
  '458': {
    title: 'A server could not hand over waiting mail',
    what: 'Not delivered: a server asked for its waiting mail (ETRN), and the other one could not queue it.',
    card: 'The way your server fetches mail has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'ETRN: send the command again later, and ask the provider why the queue did not start.',
      },
      recipientAdministrator: {},
    },
  },
  '459': {
    title: 'A server may not fetch this mail',
    what: 'Not delivered: a server that fetches waiting mail (ETRN) is not allowed to do so for this domain.',
    card: 'The way your server fetches mail has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'ETRN: have the provider allow it for your server and domain.',
      },
      recipientAdministrator: {},
    },
  },
  '500': {
    what: 'Not delivered: a server did not understand a command that it was given, or the line was too long.',
    card: 'An antivirus, a firewall or a wrong port may be the cause. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Check port and encryption of the outgoing server in your mail program.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Antivirus and firewall: switch off what rewrites SMTP, such as an inspection.',
        2: 'Program or device: check that port and encryption fit each other (587 STARTTLS, 465 TLS).',
      },
    },
  },
  '501': {
    title: 'Something in an address is not written correctly',
    what: 'Not delivered: a server could not read something that was sent to it, most often an address.',
    card: 'Type the address again by hand, without spaces or signs around it. Then send again.',
    steps: {
      you: {
        1: 'Look for a space, an accent, a quote or a missing @ in the addresses, yours too.',
        2: 'Type the recipient’s address again by hand, not from the suggestions.',
      },
      yourAdministrator: {
        1: 'HELO: give the sending server a full name, such as mail.example.com.',
        2: 'Exact text: it often quotes what could not be read.',
      },
    },
  },
  '502': {
    what: 'Not delivered: a program asked for something that the server knows, but does not offer.',
    card: 'It can tell which function is missing. The request already contains all it will ask you for.',
    steps: {
      helpDesk: {
        1: 'Server: find the command that was refused, and switch its function on if it is needed.',
      },
      you: {
        1: 'Send the prepared request to your help desk.',
      },
      yourAdministrator: {
        1: 'Sending program: switch off what the server does not offer.',
      },
      recipientAdministrator: {},
    },
  },
  '503': {
    what: 'Not delivered: commands came in the wrong order. Often the sign-in was missing, or something was refused just before.',
    card: 'Often the program did not sign in first. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Check that your mail program signs in to the outgoing server.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Exact text: look for an earlier refusal in the same session; it is the cause.',
        2: 'Sign-in: check that the sending program or device signs in (SMTP AUTH).',
      },
    },
  },
  '504': {
    what: 'Not delivered: a server does not support a name or a method that was given in a command.',
    card: 'A setting of the sending server has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'HELO: give the sending server a full name, such as mail.example.com.',
        2: 'Sign-in: choose a method that the answer to EHLO names after AUTH.',
      },
    },
  },
  '505': {
    title: 'This mailbox may be suspended',
    what: 'Not delivered: this code is not a standard one. It has been seen for a suspended account; the exact text tells more.',
  },
  '521': {
    title: 'This server takes no mail',
    what: 'Not delivered: the server that was reached takes no mail at all, or none from your server.',
    card: 'Check the part after @. If it is right, this message tells their administrator what to correct.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Exact text: some gateways refuse the sending IP address[ {ip}] with this number.',
      },
      recipientAdministrator: {
        1: 'MX: check that the records[ of {domain}] name servers meant to take mail.',
      },
    },
  },
  '523': standard.x_7_10,
  '524': standard.x_7_11,
  '525': {
    title: 'Your account is switched off',
    what: 'Not delivered: your account may not send, because it is switched off.',
    card: 'It can tell why, and switch your account on again. The request already contains all it will ask you for.',
    steps: {
      helpDesk: {
        1: 'Account: find out why it was switched off, such as payment, abuse or a break-in.',
        2: 'Account: end that cause and change the password, then switch it on again.',
      },
      you: {
        1: 'Send the prepared request to your help desk.',
      },
      yourAdministrator: {
        1: 'Account: ask your provider why it was switched off.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  '530': {
    title: 'The server wants a sign-in first',
    what: 'Not delivered: the server asks for a sign-in, or for encryption, before it takes a message.',
    card: 'In the outgoing server settings of your mail program, turn on sign-in and encryption. Then send again.',
    steps: {
      you: {
        1: 'Turn on sign-in (authentication) for the outgoing server in your mail program.',
        2: 'Turn on SSL/TLS or STARTTLS for it too.',
      },
      yourAdministrator: {
        1: 'Printer, scanner or program: give it an account, or set up a connector for it.',
      },
    },
  },
  '533': {
    ...standard.x_7_1,
    steps: {
      ...standard.x_7_1.steps,
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Tell the recipient another way: your address may have to be allowed.',
      },
    },
  },
  '534': standard.x_7_9,
  '535': standard.x_7_8,
  '538': standard.x_7_11,
  '541': {
    title: 'A filter on their side refused your message',
    what: 'Not delivered: probably a filter that the recipient’s domain has set refused the message.',
    card: 'Reach the recipient another way. Their administrator can allow your address.',
    steps: {
      you: {
        1: 'Ask the recipient another way to have your address allowed.',
      },
      recipient: {
        1: 'Ask your administrator to allow the sender.',
      },
      recipientAdministrator: {
        1: 'Filter: find which rule of the domain[ {domain}] stopped the message, and allow the sender.',
      },
    },
  },
  '542': {
    title: 'The recipient’s filter does not know this address',
    what: 'Not delivered: a filter in front of the recipient’s server does not know this address.',
    steps: {
      recipientAdministrator: {
        1: 'Filter: if the address[ {address}] exists, add it to those the filtering service knows.',
      },
    },
  },
  '551': {
    title: 'The recipient is not on this server',
    what: 'Not delivered: the recipient is not on the server that was reached. Its words may name the new address.',
    card: 'Look for a new address in the exact text of the server, or ask for it another way.',
    fine: 'What you wrote is not at fault.',
    steps: {
      you: {
        1: 'Look for a new address in the exact text of the server.',
        2: 'Ask the recipient, another way, for the address in use now.',
      },
      yourAdministrator: {
        1: 'Sign-in: some servers answer so when the program did not sign in (SMTP AUTH).',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'MX: check that the records[ of {domain}] name the servers that know the mailbox[ {address}].',
      },
    },
  },
  '552': {
    title: 'The mailbox is full, or the message too large',
    what: 'Not delivered: the mailbox has no room left, or the message is larger than allowed. Old servers also give this code for too many recipients.',
    card: 'Tell the recipient another way that the mailbox may be full. Or send it without attachments, with a link instead.',
    fine: 'The address and your account are fine.',
    steps: {
      you: {
        1: 'Send the message without attachments, and share the files by link.',
        2: 'With many recipients, send to fewer people at a time.',
        3: 'If it comes back, tell the recipient another way that the mailbox may be full.',
      },
      recipientAdministrator: {
        1: 'Mailbox: check its free space[ ({address})], and its limit for one message.',
      },
    },
  },
  '555': {
    what: 'Not delivered: a server does not know an option that was written after an address.',
    card: 'First type the address again by hand. If it comes back, it is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Type the address again by hand, without spaces or signs around it, and check your own too.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sending program: update it, and check how it writes MAIL FROM and RCPT TO (BODY, SIZE, SMTPUTF8).',
      },
    },
  },
  '556': standard['5_1_10'],
  '571': {
    title: 'A server does not allow this message',
    what: 'Not delivered: a server does not allow this message. A proof of its sender, or a server name, may be missing.',
    card: 'The exact text of the server often names the rule. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Exact text: look for the rule that it names.',
        2: 'Authentication: check SPF, DKIM and DMARC[ of {senderDomain}].',
        3: 'PTR: give the sending IP address[ {ip}] a name that leads back to it.',
      },
    },
  },
} as const;
