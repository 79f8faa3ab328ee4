const routeSteps = {
  yourAdministrator: {
    1: 'MX: look up the records of the recipient’s domain[ {domain}].',
    2: 'DNS: check that your mail server reaches its name servers.',
    3: 'Routes: check the connectors and fixed routes for this domain.',
  },
  recipientAdministrator: {
    1: 'DNS: publish an MX or A record for the domain[ {domain}].',
  },
} as const;

const routeCard = 'Check the part after @ first. If it is right, your administrator can see where the way ends. It is all in this message, ready to pass on.';

const accents = {
  title: 'An address with accents is not accepted',
  what: 'Not delivered: a server on the way does not take addresses with accents or other scripts.',
  card: 'Use an address of plain letters, without accents. The recipient may have a second one.',
  steps: {
    you: {
      1: 'Look for an accent in the addresses, yours too, and use a form without it.',
      2: 'Ask the recipient another way for an address of plain letters.',
    },
    yourAdministrator: {
      1: 'SMTPUTF8: every server on the way has to support it (RFC 6531).',
    },
  },
} as const;

const accentsInAnswer = {
  title: 'An address with accents is not accepted',
  what: 'Not delivered: the servers could not agree on an address with accents or another script.',
  card: 'Ask the recipient for an address of plain letters. The text to pass on is for your administrator.',
  fine: 'What you wrote is not at fault.',
  steps: {
    you: {
      1: 'Ask the recipient another way for an address of plain letters.',
      2: 'Pass the prepared text on to your administrator.',
    },
    yourAdministrator: {
      1: 'SMTPUTF8: the sending program has to announce it with MAIL FROM, VRFY or EXPN (RFC 6531).',
    },
  },
} as const;

const encryptFirst = {
  title: 'The server wants an encrypted sign-in',
  what: 'Not delivered: the program signed in, or tried to, over a connection without encryption.',
  card: 'In the outgoing server settings of your mail program, turn on encryption. Then send again.',
  steps: {
    you: {
      1: 'Turn on SSL/TLS or STARTTLS for the outgoing server in your mail program.',
    },
    yourAdministrator: {
      1: 'Program or device: port 587 with STARTTLS, or port 465 with TLS from the start.',
    },
  },
} as const;

/** Own texts of IANA’s status codes, where the norm says more than the reason, and of some general phrases; the source of each stands in its row. */
export const standard = {
  helo: {
    title: 'The name your server gives was refused',
    what: 'Not delivered: a server on the way does not accept the name by which yours introduces itself (HELO).',
    card: 'A setting of your server has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'HELO: give the sending server a full name that exists in the DNS, such as mail.example.com.',
        2: 'DNS: let this name lead to the sending IP address[ {ip}], and the PTR back to the name.',
      },
      recipientAdministrator: {},
    },
  },
  suppressed: {
    title: 'Your mailing service does not write to this address',
    what: 'Not delivered: your sending service has put this address on a list that it no longer writes to.',
    card: 'Earlier messages there may have failed, or the person may have unsubscribed. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Ask the recipient, another way, whether the address is right and your messages are wanted.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Suppression list: once the address is known to work, take it off the list of the sending service.',
        2: 'Unsubscribed: leave it there, unless the person asks for messages again.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  x_1_0: {
    title: 'Something is wrong with an address',
    what: 'Not delivered: something is wrong with an address. The code does not say which, nor what.',
    card: 'Check both addresses, the recipient’s and your own. The exact text of the server often says which is meant.',
    fine: 'What you wrote is not at fault.',
    steps: {
      you: {
        1: 'Compare the recipient’s address with its source: a signature, a website, an earlier message.',
        2: 'Check your own address in the settings of your mail program.',
        3: 'Ask for the right address by phone or through someone you both know.',
      },
      yourAdministrator: {
        1: 'Exact text: find out which address is meant, then look the message up in the logs.',
      },
    },
  },
  '4_1_1': {
    title: 'The address could not be confirmed for now',
    what: 'Not delivered: the recipient’s server does not know this address, or could not check it for now.',
    card: 'Check the address letter by letter. If it is right, send again in a few hours.',
    steps: {
      you: {
        1: 'Compare the address with its source: a signature, a website, an earlier message.',
        2: 'If it is right, send the message again in a few hours.',
        3: 'If it comes back, have the address confirmed by phone.',
      },
      recipientAdministrator: {
        1: 'Mailbox: check that the address[ {address}] exists.',
        2: 'Directory: check that the receiving server[ {host}] reaches the list of its addresses.',
      },
    },
  },
  '4_1_2': {
    title: 'The domain could not be found for now',
    what: 'Not delivered: no server was found for the part after @. Perhaps the DNS just did not answer.',
    card: 'Check the part after @. If it is right, send again in a few hours.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'If it is right, send the message again in a few hours.',
        3: 'If it comes back, have the address confirmed by phone.',
      },
      yourAdministrator: {
        1: 'DNS: check that your server resolves the recipient’s domain[ {domain}].',
      },
      recipientAdministrator: {
        1: 'DNS: check that all name servers of the domain[ {domain}] answer, and name an MX or A record.',
      },
    },
  },
  x_1_3: {
    title: 'This address is not written correctly',
    what: 'Not delivered: the recipient’s address has a form that mail does not allow.',
    card: 'Type the address again by hand, without spaces or signs around it. Then send again.',
    steps: {
      you: {
        1: 'Look for a space, a comma, an accent, a missing dot or a second @ in the address.',
        2: 'Type it again by hand, not from the suggestions.',
      },
      yourAdministrator: {
        1: 'Program or form: if it wrote the address, let it check the form first (RFC 5322).',
      },
      recipientAdministrator: {},
    },
  },
  x_1_4: {
    title: 'This address fits several mailboxes',
    what: 'Not delivered: the address fits more than one recipient, and the server does not choose.',
    card: 'Write to the full address if you know it. Their administrator can remove the duplicate.',
    steps: {
      you: {
        1: 'Use the full address, with first and last name, if you know it.',
        2: 'Tell the recipient another way.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Duplicate: leave the address[ {address}] with one recipient only.',
      },
    },
  },
  x_1_6: {
    what: 'Not delivered: this address was in use once, and takes no more mail.',
    steps: {
      you: {
        1: 'Ask the recipient, another way, for the address in use now.',
        2: 'Look in the exact text of the server: it sometimes names the new address.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Mailbox: if it[, {address},] should still take mail, reopen it or redirect it.',
      },
    },
  },
  x_1_7: {
    title: 'Your sender address is not written correctly',
    what: 'Not delivered: the sender address has a form that mail does not allow.',
    card: 'Your sender address has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Check the address of your account in the settings of your mail program.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sender: check the MAIL FROM address that the program or device sends.',
        2: 'Account: check that its mail attribute holds one full address.',
      },
    },
  },
  x_1_8: {
    title: 'Your domain cannot receive replies',
    what: 'Not delivered: the domain of your address does not exist in the DNS, or cannot take replies.',
    card: 'A DNS setting of your domain has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Check the address of your account in the settings of your mail program.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Domain: check that the sender domain[ {senderDomain}] has not expired.',
        2: 'DNS: publish an MX or A record for it.',
        3: 'Programs and devices: give them a sender address on a domain that exists.',
      },
    },
  },
  '5_1_10': {
    what: 'Not delivered: the domain of this address declares in the DNS that it takes no mail at all.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Ask the recipient another way for an address at another domain.',
      },
      recipientAdministrator: {
        1: 'MX: if the domain[ {domain}] is to take mail, replace its null MX record by one that names a server.',
      },
    },
  },
  x_2_0: {
    title: 'The recipient’s mailbox did not take your message',
    what: 'Not delivered: the mailbox exists, but something about it stopped the message.',
    card: 'Send it once more. If it comes back, their administrator can see what stops it.',
    steps: {
      you: {
        1: 'Send the message once more.',
        2: 'If it comes back, tell the recipient another way.',
      },
      recipient: {
        1: 'Check that your mailbox has room, and that none of your rules refuses the message.',
      },
      recipientAdministrator: {
        1: 'Mailbox: check that it[, {address},] is open, has room and may get mail from outside.',
      },
    },
  },
  x_2_1: {
    title: 'This mailbox takes no messages',
    what: 'Not delivered: the mailbox exists, but takes no messages, for now or for good.',
    card: 'Reach the recipient another way. The mailbox may be suspended, out of use, or just being moved.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask which address they use now.',
        2: 'If the code begins with 4, send again tomorrow too: the mailbox may be closed for a time only.',
      },
      recipientAdministrator: {
        1: 'Mailbox: check whether it[, {address},] is disabled or being moved, and open it again if it should take mail.',
      },
    },
  },
  x_2_4: {
    title: 'A mailing list does not work',
    what: 'Not delivered: this address is a list, and the server could not find out its members.',
    card: 'Write to its members directly, or tell the owner of the list another way.',
    steps: {
      you: {
        1: 'Write to the members directly, if you know their addresses.',
        2: 'Tell the owner of the list another way.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'List: check the members and the settings of this list[, {address}].',
      },
    },
  },
  x_3_0: {
    what: 'Not delivered: something about the recipient’s server stopped the message. The code does not say what.',
    card: 'Send again in a few hours. If it comes back, this message tells their administrator what to look for.',
  },
  x_3_1: {
    title: 'The recipient’s server has no room left',
    what: 'Not delivered: the storage of the recipient’s server is full. The recipient alone can probably not free it.',
    card: 'Send again in a few hours. If it comes back, this message tells their administrator what to look for.',
    steps: {
      you: {
        1: 'Send the same message again in a few hours.',
        2: 'Tell the recipient another way if it is urgent.',
      },
      yourAdministrator: {},
    },
  },
  x_3_2: {
    title: 'The recipient’s server takes no mail',
    what: 'Not delivered: the recipient’s server is stopped or overloaded, or is not meant to take mail.',
    card: 'Send again in a few hours. If it comes back, this message tells their administrator what to look for.',
    steps: {
      you: {
        1: 'Send the same message again in a few hours.',
        2: 'Tell the recipient another way if it is urgent.',
      },
      recipientAdministrator: {
        1: 'Server: check that it[, {host},] accepts connections on port 25 and is not under maintenance.',
        2: 'MX: check that the records[ of {domain}] name servers meant to take mail.',
      },
    },
  },
  x_3_3: {
    title: 'The other server lacks something you asked for',
    what: 'Not delivered: the message asks for something that the receiving server cannot do.',
    card: 'Send again in a plainer form, without special delivery options. Your administrator can tell which one is missing.',
    steps: {
      you: {
        1: 'Send again without receipts, encryption or other delivery options.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'SMTP: compare the features in the answer to EHLO with what the message needs.',
      },
      recipientAdministrator: {},
    },
  },
  x_3_5: {
    title: 'Their server is not set up for this message',
    what: 'Not delivered: the settings of the recipient’s server do not let it take this message.',
    card: 'Tell the recipient another way. This message tells their administrator what to check.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'MX: check that the server that answered[, {host},] is the one meant for the domain[ {domain}].',
      },
      recipientAdministrator: {
        1: 'Domain: check that the receiving server[ {host}] is set up to take mail for it[, {domain}].',
        2: 'Loop: check that the server does not send the message on to itself.',
      },
    },
  },
  x_4_0: {
    title: 'A network problem stopped the message',
    what: 'Not delivered: something went wrong on the network or in the DNS. The code does not say what.',
    card: 'Send again in a few hours. If it comes back, this message tells their administrator what to look for.',
    steps: {
      you: {
        1: 'Send the same message again in a few hours.',
        2: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'DNS: check that your server resolves the recipient’s domain[ {domain}].',
        2: 'Connection: try port 25 of the receiving server[ {host}] from your own.',
      },
      recipientAdministrator: {
        1: 'Server: check from outside that the receiving server[ {host}] answers on port 25.',
        2: 'DNS: check that all name servers of the domain[ {domain}] answer alike.',
      },
    },
  },
  x_4_1: {
    title: 'The recipient’s server does not answer',
    what: 'Not delivered: the recipient’s server did not answer, or was too busy to answer.',
    card: 'Send again in a few hours. If it comes back, this message tells their administrator what to look for.',
    steps: {
      yourAdministrator: {
        1: 'Firewall: check that your server may go out on port 25.',
        2: 'Logs: find the last attempt to connect[ to {host}], and try it by hand.',
      },
      recipientAdministrator: {
        1: 'Server: check from outside that the receiving server[ {host}] answers on port 25.',
        2: 'MX: check that each record[ of {domain}] names a server that answers.',
      },
    },
  },
  x_4_2: {
    title: 'The connection broke off on the way',
    what: 'Not delivered: the servers were connected, but the connection broke off before the message was through.',
    card: 'Send again in a few hours. If it comes back, this message tells their administrator what to look for.',
    steps: {
      you: {
        1: 'Send again in a few hours, with smaller attachments if there are any.',
        2: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Firewall: check whether a device cuts sessions on port 25, or large messages.',
        2: 'Logs: find where the session[ with {host}] ended.',
      },
      recipientAdministrator: {
        1: 'Server: find in the logs of the receiving server[ {host}] why the session ended.',
        2: 'Firewall: check whether a device in front of it cuts sessions.',
      },
    },
  },
  x_4_3: {
    title: 'The way to the recipient could not be looked up',
    what: 'Not delivered: the DNS, or another directory, did not answer when a server asked where to send the message.',
    card: 'Send again in a few hours. If it comes back, a DNS server or a directory has to be checked. This message says what to look for.',
    steps: {
      yourAdministrator: {
        1: 'DNS: check that your servers resolve the recipient’s domain[ {domain}].',
      },
      recipientAdministrator: {
        1: 'DNS: check that all name servers of the domain[ {domain}] answer alike.',
        2: 'Directory: check that the receiving server[ {host}] reaches its directory.',
      },
    },
  },
  '4_4_4': {
    title: 'No way to the recipient’s server was found for now',
    what: 'Not delivered: for now, no way was found to a server that takes mail for this address.',
    card: 'Check the part after @. If it is right, send again in a few hours. If it comes back, pass this message on.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'If it is right, send the message again in a few hours.',
        3: 'If it comes back, tell your administrator.',
      },
      ...routeSteps,
    },
  },
  '5_4_4': {
    title: 'No way to the recipient’s server was found',
    what: 'Not delivered: no way was found to a server that takes mail for this address.',
    card: routeCard,
    steps: routeSteps,
  },
  x_4_5: {
    title: 'A mail server has too much to do',
    what: 'Not delivered: a mail server had too much to do. Some providers also say so when a sending limit is reached.',
    card: 'Wait a few hours, then send again. If it comes back, ask for help.',
    steps: {
      nobody: {
        1: 'Wait a few hours, then send again.',
      },
      you: {
        1: 'Send again later, to fewer people at a time.',
      },
      yourAdministrator: {
        1: 'Volume: check whether your server or the account exceeds a sending limit.',
      },
      recipientAdministrator: {
        1: 'Server: look for a queue that grows, and for limits that are set too low.',
      },
    },
  },
  x_4_6: {
    title: 'Your message went round in a circle',
    what: 'Not delivered: the message was passed on in a circle, until a server stopped it.',
    card: 'Tell the recipient another way. A redirect or a server setting has to be corrected before you send again.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      recipient: {
        1: 'Remove the redirect of your mailbox if it leads back here.',
      },
      yourAdministrator: {
        1: 'Loop: check that no redirect or connector of yours sends the message back.',
      },
      recipientAdministrator: {
        1: 'Path: read the Received lines; the servers that repeat are the circle.',
        2: 'Redirects: check those of the mailbox[ {address}], then MX and connectors.',
      },
    },
  },
  x_4_7: {
    title: 'The message could not be delivered in time',
    what: 'Not delivered: the message waited too long, and a server gave up. What kept it waiting is not said.',
    card: 'The exact text may hold an earlier answer that names the cause. Phone if it is urgent, otherwise send again tomorrow.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Send the message again tomorrow, or phone if it is urgent.',
      },
      yourAdministrator: {
        1: 'Logs: find the earlier attempts[ at {host}] and how they ended; they show the cause.',
      },
      recipientAdministrator: {
        1: 'Server: check that the receiving server[ {host}] answers, and what it refused for now.',
      },
    },
  },
  x_5_1: {
    what: 'Not delivered: a server got a command that it does not know, or that came out of turn.',
    card: 'Perhaps the program did not sign in first. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Check that your mail program signs in to the outgoing server.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sign-in: check that the sending program or device signs in (SMTP AUTH).',
        2: 'Firewall: switch off what rewrites SMTP on port 25, such as an inspection.',
      },
    },
  },
  x_5_2: {
    what: 'Not delivered: a server could not read a command, or an address in it.',
    card: 'First type the address again by hand. If it comes back, it is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Type the address again by hand, without spaces or signs around it.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Firewall: switch off what rewrites SMTP on port 25, such as an inspection.',
        2: 'Program or device: check that port and encryption fit each other (587 STARTTLS, 465 TLS).',
      },
    },
  },
  x_5_3: {
    title: 'Too many recipients in one message',
    what: 'Not delivered: the message has more recipients than the server takes at once.',
    steps: {
      you: {
        1: 'Send the message to smaller groups, one after the other.',
      },
      yourAdministrator: {
        1: 'Sending server: lower the number of recipients it gives in one transaction; RFC 5321 grants 100.',
      },
    },
  },
  x_5_4: {
    what: 'Not delivered: a server did not accept an address, a name or an option in a command.',
    card: 'First type the address again by hand. If it comes back, it is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Type the address again by hand, without spaces or signs around it.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'HELO: give the sending server a full name, such as mail.example.com.',
        2: 'MAIL and RCPT: leave out options that the answer to EHLO does not name.',
      },
    },
  },
  x_5_5: {
    title: 'The servers speak different versions',
    what: 'Not delivered: the two servers do not speak the same version of the mail protocol.',
    card: 'One of the two servers may be out of date. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sending server: update it, or the device between it and the Internet.',
      },
      recipientAdministrator: {
        1: 'Receiving server: update it[, {host},] or the device in front of it.',
      },
    },
  },
  x_5_6: {
    title: 'The sign-in was too long for the server',
    what: 'Not delivered: when signing in, the program sent a line longer than the server can read.',
    card: 'The program that sends has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sign-in: choose another method in the sending program, such as PLAIN over TLS.',
        2: 'Kerberos: a user in very many groups has tickets that are too long.',
      },
      recipientAdministrator: {},
    },
  },
  x_6_0: {
    title: 'Something in your message stopped it',
    what: 'Not delivered: something about the content of the message stopped it. The code does not say what.',
    card: 'Write it again as plain text, without attachments. The exact text of the server may say more.',
    steps: {
      yourAdministrator: {
        1: 'Message format: check MIME structure, header lines and line lengths in the sending program.',
        2: 'Exact text: look for the name of a filter or of a part of the message.',
      },
    },
  },
  x_6_1: {
    what: 'Not delivered: a server on the way does not take this kind of content.',
    card: 'Send it again as plain text, and share the files by link.',
    steps: {
      yourAdministrator: {
        1: 'Content type: find in the exact text which one is refused, and let the sending program avoid it.',
        2: 'Encoding: towards an old server, send in 7 bits (quoted-printable or base64).',
      },
    },
  },
  x_6_2: {
    what: 'Not delivered: the message has to be converted on the way, and that is not allowed.',
    card: 'Send it again as plain text, and share the files by link.',
    steps: {
      yourAdministrator: {
        1: 'Conversion: find the rule or the setting of the message that forbids it, and lift it if possible.',
        2: 'Encoding: or send in 7 bits (quoted-printable or base64), so that nothing has to be converted.',
      },
    },
  },
  x_6_3: {
    what: 'Not delivered: the message has to be converted on the way, and the server cannot do it.',
    steps: {
      yourAdministrator: {
        1: 'Encoding: send in 7 bits (quoted-printable or base64), without 8BITMIME or BINARYMIME.',
      },
    },
  },
  '5_6_4': {
    title: 'The message would have lost parts on the way',
    what: 'Not delivered: the message can only go on with parts lost, such as its layout, and it forbids that.',
    card: 'Send it as plain text, and share the files by link: then there is little to lose.',
    steps: {
      you: {
        1: 'Send the message again as plain text.',
        2: 'Share the files by link instead of attaching them.',
      },
      yourAdministrator: {
        1: 'Conversion: let the sending program allow it, if some loss does no harm.',
      },
    },
  },
  x_6_5: {
    what: 'Not delivered: a server tried to convert the message and did not succeed.',
    card: 'Write the message again from scratch, as plain text, and share the files by link.',
  },
  x_6_6: {
    title: 'A part of your message could not be fetched',
    what: 'Not delivered: the message refers to content on another server, which could not be fetched.',
    card: 'Write the message again in Outlook and send it. If it comes back, tell your administrator.',
    steps: {
      you: {
        1: 'Write the message again, and add the files to it yourself.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'BURL: check that the sending server may fetch from the IMAP server.',
      },
    },
  },
  x_6_7: accents,
  x_6_8: accentsInAnswer,
  x_6_9: {
    title: 'Accents or other scripts do not get through',
    what: 'Not delivered: the addresses or the subject carry accents in a form that their server does not take.',
    card: 'Use addresses of plain letters, without accents. The recipient may have a second one.',
    steps: {
      you: {
        1: 'Look for an accent in the addresses, yours too, and use a form without it.',
        2: 'Ask the recipient another way for an address of plain letters.',
      },
      yourAdministrator: {
        1: 'SMTPUTF8: every server on the way has to support it (RFC 6531).',
        2: 'Sending program: where no address has accents, encode subject and names (RFC 2047), without raw UTF-8.',
      },
    },
  },
  x_6_10: accentsInAnswer,
  x_7_0: {
    title: 'Refused for a security reason',
    what: 'Not delivered: the server names a security or policy reason, and no detail.',
    card: 'The exact text of the server often says more. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'If the code begins with 4, send again tomorrow too: the server may only ask to wait.',
      },
      yourAdministrator: {
        1: 'Exact text: look for a name, a link or a second code in it.',
        2: 'Authentication: check SPF, DKIM and DMARC[ of {senderDomain}].',
        3: 'Block lists: look up the sending IP address[ {ip}].',
      },
    },
  },
  x_7_1: {
    title: 'A server does not allow this message',
    what: 'Not delivered: you may not send this message to this address, a server says. The code does not say why.',
    card: 'The exact text of the server often names the rule. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Tell the recipient another way: your address may have to be allowed.',
        3: 'If the code begins with 4, send again tomorrow too: the server may only ask to wait.',
      },
      yourAdministrator: {
        1: 'Exact text: look for a rule, a list, a link or a second code in it.',
        2: 'Authentication: check SPF, DKIM and DMARC[ of {senderDomain}].',
        3: 'Block lists: look up the sending IP address[ {ip}].',
      },
      recipientAdministrator: {
        1: 'Filter: find which rule stopped the message[ for {address}], and who may write to this address.',
      },
    },
  },
  x_7_2: {
    title: 'You may not write to this list',
    what: 'Not delivered: this mailing list takes messages from certain senders only, such as its members.',
    card: 'The owner of the list can add you. If you are a member, send from the address that is on the list.',
    steps: {
      you: {
        1: 'Send from the very address with which you joined the list.',
        2: 'Ask the owner of the list, another way, to allow your address.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'List: add the sender to those who may post, or open the list.',
      },
    },
  },
  x_7_3: {
    title: 'A protected message cannot pass this server',
    what: 'Not delivered: the server cannot turn this protected message into a form that the next one takes.',
    card: 'Send it without signature or encryption, if that is allowed. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send it without signature or encryption, if that is allowed.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'S/MIME or PGP: check which of the two the gateway can convert.',
        2: 'Gateway: if your own rule asks for the conversion, make an exception for this domain[ {domain}].',
      },
      recipientAdministrator: {},
    },
  },
  x_7_4: {
    title: 'The server lacks a protection that was asked for',
    what: 'Not delivered: the message asks for a protection that the server does not offer.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'SMTP: compare AUTH and STARTTLS in the answer to EHLO with what the program asks for.',
      },
      recipientAdministrator: {
        1: 'SMTP: check that the receiving server[ {host}] offers STARTTLS in its answer to EHLO.',
      },
    },
  },
  x_7_5: {
    title: 'A key or certificate does not work',
    what: 'Not delivered: a server could not check or decrypt the message. A key or a certificate is missing, expired or does not fit.',
    card: 'Send it without signature or encryption, if that is allowed. Otherwise their administrator can check the keys.',
    steps: {
      you: {
        1: 'Send it without signature or encryption, if that is allowed.',
        2: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'S/MIME or PGP: check the key with which the message is signed or encrypted, and the dates of its certificate.',
      },
      recipientAdministrator: {
        1: 'S/MIME or PGP: check that the gateway has the keys it needs, and that none has expired.',
        2: 'TLS: only if the exact text speaks of it, check the certificate of the receiving server[ {host}].',
      },
    },
  },
  x_7_6: {
    title: 'An encryption method is not supported',
    what: 'Not delivered: a server does not know the method with which the message is signed or encrypted.',
    card: 'An encryption setting has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send it without signature or encryption, if that is allowed.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'S/MIME or PGP: sign and encrypt with current methods, such as SHA-256 and AES.',
        2: 'Gateway: if a server of yours signs or encrypts for everybody, check the methods set there.',
      },
      recipientAdministrator: {
        1: 'S/MIME or PGP: let the server[ {host}] that checks or decrypts messages support this method.',
      },
    },
  },
  x_7_7: {
    title: 'Your message was changed on the way',
    what: 'Not delivered: the server found that the message was changed or damaged on the way.',
    card: 'Send it once more. If it comes back, something on the way probably changes your messages: pass this one on.',
    steps: {
      you: {
        1: 'Send the message once more.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Gateways: sign with DKIM after the last step that changes messages, such as a disclaimer.',
        2: 'Antivirus: check that it does not rewrite links or attachments after signing.',
      },
    },
  },
  x_7_8: {
    title: 'The sign-in was not accepted',
    what: 'Not delivered: the server did not accept the sign-in. The name or the password may be wrong, or the account may not send this way.',
    card: 'Enter your password again in your mail program. If it has changed, enter the new one everywhere.',
    steps: {
      you: {
        1: 'Sign in to the webmail: if that fails too, have the password reset.',
        2: 'Enter the right password in each program and device that sends.',
      },
      yourAdministrator: {
        1: 'Account: check whether it is locked, may send by SMTP, or needs an app password or modern sign-in.',
      },
    },
  },
  x_7_9: {
    title: 'The way of signing in is too weak',
    what: 'Not delivered: the server does not accept the way in which the program signs in.',
    card: 'Update your mail program, or add the account to it anew. If that does not help, tell your administrator.',
    steps: {
      you: {
        1: 'Update your mail program, or add the account to it anew.',
        2: 'Create an app password, if your provider offers one, and enter it in the program.',
      },
      yourAdministrator: {
        1: 'Sign-in: set the program to a stronger method, such as OAuth or SCRAM over TLS.',
      },
    },
  },
  x_7_10: encryptFirst,
  x_7_11: encryptFirst,
  x_7_12: {
    title: 'You have to sign in once another way',
    what: 'Not delivered: before this way of signing in works, you have to sign in once another way.',
    card: 'It may be enough to sign in to the webmail once with your password. Then send again.',
    steps: {
      you: {
        1: 'Sign in to the webmail once with your password, then send again.',
        2: 'If that does not help, give the exact text of the server to your administrator.',
      },
      yourAdministrator: {
        1: 'Sign-in: have the user sign in once with PLAIN over TLS, so that the server stores the new form.',
      },
    },
  },
  x_7_13: {
    title: 'Your account is switched off',
    what: 'Not delivered: the password is right, but your account may not send, because it is switched off.',
    card: 'Your account has to be switched on again. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Account: find out why it was switched off, such as payment, abuse or a break-in.',
        2: 'Account: end that cause and change the password, then switch it on again.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  x_7_14: {
    title: 'Two servers do not trust each other yet',
    what: 'Not delivered: to fetch a part of the message, your server needs the trust of another one, and lacks it.',
    card: 'Your server has to be allowed to fetch from another one. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Write a new message instead of forwarding one, and attach any files again.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Trust (BURL): give the sending server a trusted account on the server that holds the content (RFC 4468).',
      },
      recipientAdministrator: {},
    },
  },
  x_7_15: {
    title: 'The server takes only urgent messages',
    what: 'Not delivered: the server takes only messages of a higher priority, perhaps just for now.',
    card: 'Wait a few hours, then send again. If it is urgent or comes back, reach the recipient another way.',
    steps: {
      nobody: {
        1: 'Wait a few hours, then send again.',
      },
      you: {
        1: 'Send the same message again in a few hours.',
        2: 'If it is urgent or comes back, reach the recipient another way.',
      },
      yourAdministrator: {
        1: 'MT-PRIORITY: check which priority your server gives this message (RFC 6710).',
      },
    },
  },
  x_7_16: {
    what: 'Not delivered: the message is too large for the priority it was sent with, perhaps just for now.',
    steps: {
      you: {
        1: 'Share the files by link instead of attaching them.',
        2: 'Or send the message later: the limit may hold for a time only.',
      },
      yourAdministrator: {
        1: 'MT-PRIORITY: check which priority your server gives this message (RFC 6710).',
      },
      recipientAdministrator: {
        1: 'MT-PRIORITY: raise the size allowed for this priority, or name another way to hand files over.',
      },
    },
  },
  '5_7_17': {
    title: 'This address may belong to somebody else now',
    what: 'Not delivered: the mailbox has changed hands since your mail system recorded this address.',
    card: 'Make sure, by phone, that the address still belongs to the person you mean.',
    steps: {
      you: {
        1: 'Ask the person, by phone, for the address in use now.',
      },
      yourAdministrator: {
        1: 'RRVS: once you know who owns it, send with a later date in Require-Recipient-Valid-Since, or without (RFC 7293).',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  '5_7_18': {
    title: 'This domain may belong to somebody else now',
    what: 'Not delivered: the domain has changed hands since your mail system recorded this address.',
    card: 'Make sure, by phone, that the domain still belongs to the person or company you write to.',
    steps: {
      you: {
        1: 'Ask the person, by phone, which address is in use now.',
      },
      yourAdministrator: {
        1: 'RRVS: once you know who owns it, send with a later date in Require-Recipient-Valid-Since, or without (RFC 7293).',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  '5_7_19': {
    title: 'The owner of the mailbox could not be checked',
    what: 'Not delivered: your message asks to check the owner of the mailbox, and the server cannot tell.',
    card: 'Make sure, by phone, that the address is right. Then your administrator can send without this check.',
    steps: {
      you: {
        1: 'Ask the person, by phone, whether the address is still theirs.',
      },
      yourAdministrator: {
        1: 'RRVS: send again without the Require-Recipient-Valid-Since line (RFC 7293).',
      },
    },
  },
  '5_7_20': {
    title: 'The message signature is missing or broken',
    what: 'Not delivered: no signature of the message (DKIM) could be confirmed.',
    card: 'The signing of your messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        2: 'Gateways: let nothing change the message after it is signed.',
      },
    },
  },
  '5_7_21': {
    title: 'The message signature is not acceptable',
    what: 'Not delivered: the message is signed (DKIM), but not in a way that this server accepts.',
    card: 'The signing of your messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DKIM: sign with the domain of the From address[, {senderDomain}], and with RSA of 2048 bits.',
        2: 'DKIM: sign From, Subject and Date, and the whole body (no l= tag).',
      },
    },
  },
  '5_7_22': {
    title: 'The signature is not from your domain',
    what: 'Not delivered: the message is signed (DKIM), but by another domain than that of your address.',
    card: 'The signing of your messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DKIM: sign with the domain of the From address[, {senderDomain}], not only with that of the mailing service.',
      },
    },
  },
  x_7_23: {
    what: 'Not delivered: your domain does not list the server that sent the message (SPF).',
    steps: {
      yourAdministrator: {
        1: 'SPF: add the sending IP address[ {ip}] to the TXT record[ of {senderDomain}].',
        2: 'Or send through a server that the record already lists.',
        3: 'Redirects: if the message was forwarded, the server that forwards has to rewrite the sender (SRS).',
      },
    },
  },
  x_7_24: {
    title: 'The list of your allowed servers could not be read',
    what: 'Not delivered: the server could not read the list of allowed servers of your domain (SPF).',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'If the code begins with 4, send again tomorrow too: perhaps the DNS just did not answer.',
      },
      yourAdministrator: {
        1: 'SPF: keep one TXT record with v=spf1[ for {senderDomain}], and correct its spelling.',
        2: 'SPF: at most ten look-ups, and no include of a domain without a record.',
        3: 'DNS: check that the name servers of the domain answer.',
      },
    },
  },
  x_7_25: {
    title: 'The name behind your server’s address does not fit',
    what: 'Not delivered: the IP address of your server has no name, or one that does not lead back to it.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        2: 'A or AAAA: let this name lead back to the same IP address.',
      },
    },
  },
  x_7_26: {
    what: 'Not delivered: the message failed several checks of its sender. The code does not say which.',
  },
  '5_7_27': {
    title: 'Your domain says that it takes no mail',
    what: 'Not delivered: your domain declares that it takes no mail, so nobody could answer you.',
    card: 'A DNS setting of your domain has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'MX: replace the null MX record[ of {senderDomain}] by one that names a receiving server.',
        2: 'Or send from an address on a domain that takes answers.',
      },
    },
  },
  x_7_28: {
    title: 'Too many similar messages at once',
    what: 'Not delivered: the server takes your message for part of a flood of similar ones.',
    steps: {
      yourAdministrator: {
        1: 'Account: make sure none sends without its owner; change its password, and take its mail out of the queue.',
        2: 'Mailings: spread them over several hours.',
      },
    },
  },
  '5_7_29': {
    title: 'A forwarded message lost its proof',
    what: 'Not delivered: the proofs (ARC) that forwarding servers put on the message do not hold.',
    card: 'The server that forwards has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'If you wrote to a list or a redirected address, send to the recipient’s own address.',
      },
      yourAdministrator: {
        1: 'ARC: look first at the server before the first ARC-Seal with cv=fail, else at the last one that sealed.',
        2: 'Forwarding: let that server seal after its last change.',
        3: 'DKIM: sign at the origin, so that the proof does not hang on the chain alone.',
      },
    },
  },
  '5_7_30': {
    title: 'The whole way could not be encrypted',
    what: 'Not delivered: your message asks to be encrypted all the way, and the next server cannot do that.',
    card: 'Ask your administrator to send without this demand, if the content allows it. The recipient’s administrator can add the support.',
    steps: {
      you: {
        1: 'Ask your administrator to send without this demand, if the content allows it.',
      },
      yourAdministrator: {
        1: 'REQUIRETLS: send without this option, if the content allows it (RFC 8689).',
      },
      recipientAdministrator: {
        1: 'REQUIRETLS: offer it on the receiving server[ {host}], with a certificate that can be checked (RFC 8689).',
      },
    },
  },
} as const;
