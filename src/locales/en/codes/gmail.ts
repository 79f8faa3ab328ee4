/** Own texts of Gmail’s codes, where a code says more than its reason; the source of each stands in its row. */
export const gmail = {
  '4_2_1': {
    title: 'This mailbox receives too much at once',
    what: 'Not delivered: this Gmail mailbox receives too many messages at the moment. Your server is not at fault.',
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
    },
  },
  '4_2_1~2': {
    title: 'The sending limit of your company is reached',
    what: 'Not delivered: your company sends through Google, and sent too much within a few minutes. The address is not at fault.',
    card: 'Wait an hour, then send again. The limit counts everything your company sends this way.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace: the limit counts recipients within 10 minutes, so spread bulk mail over hours.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
      },
    },
  },
  '4_2_2': {
    what: 'Not delivered: the Google account of the recipient has no storage left. Messages, Drive and Photos share it.',
    steps: {
      recipient: {
        1: 'Look at one.google.com/storage to see what takes the space.',
        2: 'Delete large files in Drive and Photos too, not only messages.',
        3: 'Empty the bin of Gmail, of Drive and of Photos.',
      },
    },
  },
  '4_2_2~words': {
    what: 'Not delivered: the Google account of the recipient has no storage left. Messages, Drive and Photos share it.',
    steps: {
      recipient: {
        1: 'Look at one.google.com/storage to see what takes the space.',
        2: 'Delete large files in Drive and Photos too, not only messages.',
        3: 'Empty the bin of Gmail, of Drive and of Photos.',
      },
    },
  },
  '4_3_0~2': {
    title: 'Your server mixed several domains',
    what: 'Not delivered: your server sent to several domains in one delivery, and Google takes only one at a time.',
    card: 'A setting of your sending server has to be changed. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send to one recipient at a time until it is corrected.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Delivery: start a new SMTP transaction for each recipient domain.',
        2: 'Route: with a fixed next server, check that it sorts recipients by domain.',
      },
    },
  },
  '4_4_2': {
    title: 'The connection with Google was too slow',
    what: 'Not delivered: Google waited too long for your server to go on, and closed the connection.',
    card: 'Send again later. Share large files by link instead of attaching them.',
    steps: {
      yourAdministrator: {
        1: 'Line: look for a slow or saturated connection at the hour of this message.',
        2: 'Firewall: turn off inspection of SMTP, which can hold a message back.',
      },
    },
  },
  '4_5_0': {
    what: 'Not delivered: your server did not keep to the order of the exchange, and Google stopped it. The address is not at fault.',
    card: 'The program that sends your messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'SMTP: wait for the answer to each command before the next one, above all after STARTTLS.',
        2: 'Logs: read the dialogue with Google up to this answer.',
        3: 'Firewall: turn off inspection of SMTP, which can rewrite commands.',
      },
    },
  },
  '5_7_10': {
    what: 'Not delivered: your server did not keep to the order of the exchange, and Google stopped it. The address is not at fault.',
    card: 'The program that sends your messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'SMTP: wait for the answer to each command before the next one, above all after STARTTLS.',
        2: 'Logs: read the dialogue with Google up to this answer.',
        3: 'Firewall: turn off inspection of SMTP, which can rewrite commands.',
      },
    },
  },
  '4_5_3': {
    title: 'Too many recipients of one company at once',
    what: 'Not delivered: the rules of this company allow only a few recipients in one delivery to Google.',
    card: 'Your server has to write to fewer people of this domain at a time. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send to fewer people of this company at a time.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Delivery: send to one recipient of the domain[ {domain}] per transaction.',
        2: 'Postfix: the setting is smtp_destination_recipient_limit.',
      },
    },
  },
  '4_7_0': {
    what: 'Not delivered: Google mistrusts your server, your domain or the links of this message, and slows them down.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
        2: 'Links: look up each domain in the message, and take out those on a block list.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
        4: 'Postmaster Tools (postmaster.google.com): keep the spam rate below 0.1%.',
      },
    },
  },
  '4_7_0~2': {
    title: 'The recipient’s company takes mail from its list only',
    what: 'Not delivered: the recipient’s company takes mail only from servers on a list of its own. Yours is not on it.',
    card: 'Their administrator can add your server to the list. This message says what to look for.',
    steps: {
      yourAdministrator: {
        1: 'MX: check that your server uses the present MX records, not a fixed route to Google.',
      },
      recipientAdministrator: {
        1: 'Inbound gateway in Google Workspace: add the sending IP address[ {ip}], or accept mail from other servers too.',
        2: 'MX: check that the records[ of {domain}] name the gateway in use, not Google directly.',
      },
    },
  },
  '4_7_0~3': {
    title: 'The recipient’s company asks for encryption',
    what: 'Not delivered: the recipient’s company takes messages only over an encrypted connection.',
    card: 'Encryption has to be turned on at your server. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'TLS: offer STARTTLS when sending, with version 1.2 or later.',
        2: 'Exchange: Set-SendConnector -IgnoreSTARTTLS $false. Postfix: smtp_tls_security_level = may.',
      },
    },
  },
  '4_7_0~4': {
    what: 'Not delivered: Google wants a name behind the IP address of your server. This name has to lead back to it.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
        3: 'IPv6: check each sending address, or send over IPv4 only.',
      },
    },
  },
  '4_7_23': {
    what: 'Not delivered: Google wants a name behind the IP address of your server. This name has to lead back to it.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
        3: 'IPv6: check each sending address, or send over IPv4 only.',
      },
    },
  },
  '5_7_25': {
    what: 'Not delivered: Google wants a name behind the IP address of your server. This name has to lead back to it.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
        3: 'IPv6: check each sending address, or send over IPv4 only.',
      },
    },
  },
  '4_7_24': {
    title: 'Your list of allowed servers looks unsafe',
    what: 'Not delivered: the list of servers that may send for your domain (SPF) has entries that Google finds suspect.',
    steps: {
      yourAdministrator: {
        1: 'SPF: list only servers in use, without +all and without very wide ranges.',
        2: 'SPF: follow each include, and take out services that you no longer use.',
      },
    },
  },
  '5_7_24': {
    title: 'Your list of allowed servers looks unsafe',
    what: 'Not delivered: the list of servers that may send for your domain (SPF) has entries that Google finds suspect.',
    steps: {
      yourAdministrator: {
        1: 'SPF: list only servers in use, without +all and without very wide ranges.',
        2: 'SPF: follow each include, and take out services that you no longer use.',
      },
    },
  },
  '4_7_26': {
    what: 'Not delivered: Google takes mail only if SPF or DKIM proves where it comes from. Neither did.',
    steps: {
      yourAdministrator: {
        1: 'SPF: add the sending server[ {ip}] to the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'Test: in a message to a Gmail address, “Show original” gives the results of SPF, DKIM and DMARC.',
      },
    },
  },
  '4_7_26~2': {
    title: 'The DNS of your domain did not answer',
    what: 'Not delivered: the DNS of your domain did not answer, so Google could not check where the message comes from.',
    card: 'Send again in a few hours. The DNS of your domain has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DNS: check that all name servers of the domain[ {senderDomain}] answer from outside.',
        2: 'SPF and DKIM: look up both records from several networks, DNSSEC included.',
      },
    },
  },
  '4_7_27': {
    title: 'Your server is not among those allowed (SPF)',
    what: 'Not delivered: Google asks bulk senders for SPF, and the record of your domain does not name this server.',
    steps: {
      yourAdministrator: {
        1: 'SPF: add the sending server[ {ip}] to the TXT record[ of {senderDomain}].',
        2: 'Return-Path: SPF counts for this domain, so use one of your own with mailing services.',
        3: 'SPF: keep to one record and 10 DNS look-ups at most.',
      },
    },
  },
  '5_7_27': {
    title: 'Your server is not among those allowed (SPF)',
    what: 'Not delivered: Google asks bulk senders for SPF, and the record of your domain does not name this server.',
    steps: {
      yourAdministrator: {
        1: 'SPF: add the sending server[ {ip}] to the TXT record[ of {senderDomain}].',
        2: 'Return-Path: SPF counts for this domain, so use one of your own with mailing services.',
        3: 'SPF: keep to one record and 10 DNS look-ups at most.',
      },
    },
  },
  '4_7_28': {
    what: 'Not delivered: Google counts too much mail at once. It counts by server, network, domain and link.',
    steps: {
      yourAdministrator: {
        1: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
        3: 'Links: the exact text may name a domain of your links that others misuse.',
        4: 'Postmaster Tools (postmaster.google.com): keep the spam rate below 0.1%.',
      },
    },
  },
  '4_7_28~2': {
    title: 'Too many messages with the same identifier',
    what: 'Not delivered: Google received too many messages from you with the same identifier (Message-ID).',
    card: 'The program that builds your messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Message-ID: give each message its own, and look for a program that repeats one.',
        2: 'Queue: remove copies of the same message that still wait.',
      },
    },
  },
  '4_7_29': {
    title: 'Your server sent without encryption',
    what: 'Not delivered: Google asks bulk senders to use an encrypted connection, and your server did not.',
    card: 'Encryption has to be turned on at your server. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'TLS: offer STARTTLS when sending, with version 1.2 or later.',
        2: 'Exchange: Set-SendConnector -IgnoreSTARTTLS $false. Postfix: smtp_tls_security_level = may.',
      },
    },
  },
  '5_7_29': {
    title: 'Your server sent without encryption',
    what: 'Not delivered: Google asks bulk senders to use an encrypted connection, and your server did not.',
    card: 'Encryption has to be turned on at your server. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'TLS: offer STARTTLS when sending, with version 1.2 or later.',
        2: 'Exchange: Set-SendConnector -IgnoreSTARTTLS $false. Postfix: smtp_tls_security_level = may.',
      },
    },
  },
  '4_7_30': {
    title: 'Your messages carry no valid signature (DKIM)',
    what: 'Not delivered: Google asks bulk senders for a signature (DKIM), and that of this message is missing or not valid.',
    steps: {
      yourAdministrator: {
        1: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        2: 'DKIM: use a key of 2048 bits; Gmail takes none below 1024.',
        3: 'Gateway: sign last, after disclaimers and other changes of the text.',
      },
    },
  },
  '5_7_30': {
    title: 'Your messages carry no valid signature (DKIM)',
    what: 'Not delivered: Google asks bulk senders for a signature (DKIM), and that of this message is missing or not valid.',
    steps: {
      yourAdministrator: {
        1: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        2: 'DKIM: use a key of 2048 bits; Gmail takes none below 1024.',
        3: 'Gateway: sign last, after disclaimers and other changes of the text.',
      },
    },
  },
  '4_7_32': {
    title: 'Your sender address and its proof do not match',
    what: 'Not delivered: the proof of origin (SPF or DKIM) names another domain than your sender address.',
    steps: {
      yourAdministrator: {
        1: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
        2: 'SPF: or send with a Return-Path in the domain of the From address.',
        3: 'Mailing service: set it up to sign and send with your own domain.',
      },
    },
  },
  '5_7_32': {
    title: 'Your sender address and its proof do not match',
    what: 'Not delivered: the proof of origin (SPF or DKIM) names another domain than your sender address.',
    steps: {
      yourAdministrator: {
        1: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
        2: 'SPF: or send with a Return-Path in the domain of the From address.',
        3: 'Mailing service: set it up to sign and send with your own domain.',
      },
    },
  },
  '4_7_40': {
    title: 'Your domain has no DMARC rule',
    what: 'Not delivered: Google asks bulk senders for a rule against impersonation (DMARC), and your domain has none.',
    card: 'A DNS record of your domain is missing. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DMARC: publish a TXT record at _dmarc[.{senderDomain}], with at least v=DMARC1 and p=none.',
        2: 'SPF and DKIM: make one of them pass for the domain of the From address[, {senderDomain}].',
      },
    },
  },
  '5_7_40': {
    title: 'Your domain has no DMARC rule',
    what: 'Not delivered: Google asks bulk senders for a rule against impersonation (DMARC), and your domain has none.',
    card: 'A DNS record of your domain is missing. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DMARC: publish a TXT record at _dmarc[.{senderDomain}], with at least v=DMARC1 and p=none.',
        2: 'SPF and DKIM: make one of them pass for the domain of the From address[, {senderDomain}].',
      },
    },
  },
  '5_1_3': {
    title: 'This address is not well formed',
    what: 'Not delivered: a sign in this address is missing, or there is one too many.',
    card: 'Type the address again by hand, without spaces or signs around it. Then send again.',
  },
  '5_1_7': {
    title: 'The form of your sender address was refused',
    what: 'Not delivered: the address that your message was sent from is not well formed.',
    card: 'The sender address set in your program has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Sender: correct the envelope address (MAIL FROM) in the account or program that sends.',
      },
    },
  },
  '5_2_1': {
    what: 'Not delivered: this Google account is closed, suspended or no longer used.',
    steps: {
      recipient: {
        1: 'Sign in to the Google account, or start its recovery at g.co/recover.',
      },
      recipientAdministrator: {
        1: 'Google Workspace: check in the Admin console whether the user[ {address}] is suspended.',
      },
    },
  },
  '5_2_1~words': {
    what: 'Not delivered: this Google account is closed, suspended or no longer used.',
    steps: {
      recipient: {
        1: 'Sign in to the Google account, or start its recovery at g.co/recover.',
      },
      recipientAdministrator: {
        1: 'Google Workspace: check in the Admin console whether the user[ {address}] is suspended.',
      },
    },
  },
  '5_2_1~2': {
    title: 'This mailbox receives too much at once',
    what: 'Not delivered: Google stops messages to this mailbox, because far too many arrive. Your server is not at fault.',
    card: 'Reach the recipient another way, and send again tomorrow.',
    steps: {
      you: {
        1: 'Send the message again tomorrow, once only.',
      },
      yourAdministrator: {
        1: 'Logs: check that none of your programs writes to this address[, {address},] over and over.',
      },
      recipient: {
        1: 'Look for what floods the mailbox: alerts, redirects, subscriptions you did not ask for.',
      },
    },
  },
  '5_2_2': {
    title: 'This mailbox is full and no longer used',
    what: 'Not delivered: this Google account is full, and Google finds it no longer in use.',
    card: 'Ask the recipient another way for the address in use now.',
    steps: {
      you: {
        1: 'Ask the recipient another way for the address in use now.',
      },
      recipient: {
        1: 'Sign in to the Google account, and free space at one.google.com/storage.',
      },
    },
  },
  '5_3_4~2': {
    title: 'Your message has too many attachments',
    what: 'Not delivered: Google limits how many files one message may carry. The address is not at fault.',
    card: 'Share the files by link, or split them over several messages.',
    steps: {
      you: {
        1: 'Put the files into one archive, or share them by link.',
      },
    },
  },
  '5_3_4~words': {
    title: 'The header lines of your message are too large',
    what: 'Not delivered: the lines before the text, such as the list of recipients, are too large for Google.',
    card: 'Write a new message instead of replying or forwarding, to fewer people at a time.',
    steps: {
      you: {
        1: 'Start a new message instead of replying or forwarding.',
        2: 'Send to fewer people at a time, and shorten the subject.',
      },
      yourAdministrator: {
        1: 'Header: look for a gateway or add-in that adds very long lines.',
      },
    },
  },
  '5_4_5': {
    title: 'The daily sending limit is reached',
    what: 'Not delivered: your Google account, or your company’s, has sent all it may for one day.',
    card: 'Wait up to 24 hours, then send again to fewer people at a time.',
    steps: {
      you: {
        1: 'Send to fewer people at a time, for instance over two days.',
      },
      yourAdministrator: {
        1: 'Google Workspace: send bulk mail through a mailing service, not from a user’s account.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
      },
    },
  },
  '5_4_6': {
    title: 'Your message went round in a loop',
    what: 'Not delivered: the message passed through more than 50 servers, as happens when redirects lead back to each other.',
    card: 'A redirect leads back to itself. Their administrator can break the loop. This message says what to look for.',
    steps: {
      yourAdministrator: {
        1: 'Received lines: the server names that come back show where the loop is.',
      },
      recipientAdministrator: {
        1: 'Redirects: look for addresses that forward to each other[, from {address} on].',
        2: 'Google Workspace: check routing rules, and groups that contain the address.',
      },
    },
  },
  '5_4_6~words': {
    title: 'Your message went round in a loop',
    what: 'Not delivered: the message passed through more than 50 servers, as happens when redirects lead back to each other.',
    card: 'A redirect leads back to itself. Their administrator can break the loop. This message says what to look for.',
    steps: {
      yourAdministrator: {
        1: 'Received lines: the server names that come back show where the loop is.',
      },
      recipientAdministrator: {
        1: 'Redirects: look for addresses that forward to each other[, from {address} on].',
        2: 'Google Workspace: check routing rules, and groups that contain the address.',
      },
    },
  },
  '5_5_4': {
    title: 'The name that your server gives was refused',
    what: 'Not delivered: your server introduced itself to Google with an empty or badly formed name.',
    card: 'The name that your server gives has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'HELO: make the server give its full DNS name, such as smtp.example.com.',
        2: 'Exchange: Set-SendConnector -Fqdn. Postfix: smtp_helo_name.',
        3: 'DNS: make this name lead to the sending IP address[ {ip}].',
      },
    },
  },
  '5_7_0': {
    title: 'Google blocks this kind of file',
    what: 'Not delivered: Google stops some kinds of files, also inside an archive, because they can carry viruses.',
    card: 'Share the file by link, or send without it. An archive with a password is stopped too.',
    steps: {
      you: {
        1: 'Take out programs, scripts and files with macros, also those inside archives.',
        2: 'Share the file by link instead of attaching it.',
        3: 'Without any attachment, take out links and pictures that you did not make.',
      },
    },
  },
  '5_7_0~words': {
    title: 'Google blocks this kind of file',
    what: 'Not delivered: Google stops some kinds of files, also inside an archive, because they can carry viruses.',
    card: 'Share the file by link, or send without it. An archive with a password is stopped too.',
    steps: {
      you: {
        1: 'Take out programs, scripts and files with macros, also those inside archives.',
        2: 'Share the file by link instead of attaching it.',
        3: 'Without any attachment, take out links and pictures that you did not make.',
      },
    },
  },
  '5_7_0~2': {
    title: 'Google does not know your sending server',
    what: 'Not delivered: your company sends through Google, which does not allow this server or this account.',
    card: 'A setting of your company at Google has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace: register the sending IP address[ {ip}] for sending through Google (support.google.com/a/answer/2956491).',
        2: 'Sender: check that the account exists, is not suspended, and belongs to one of your domains.',
        3: 'HELO: give the full DNS name of the sending device.',
        4: 'Abuse: if the exact text names it, secure the account first.',
      },
    },
  },
  '5_7_0~4': {
    title: 'Google asks for a sign-in',
    what: 'Not delivered: Google asks for a sign-in, over an encrypted connection, before it sends a message.',
    card: 'Set up the account again in your program or device, with sign-in and encryption. Then send again.',
    steps: {
      you: {
        1: 'Set up the account again in your mail program, signing in on the page of Google.',
        2: 'For a scanner or another device, use smtp.gmail.com, port 587 and STARTTLS.',
      },
      yourAdministrator: {
        1: 'SMTP: turn on STARTTLS first, then authentication, in the program that sends.',
      },
    },
  },
  '5_7_1': {
    what: 'Not delivered: Google finds this message likely to be unwanted.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
        2: 'Links: look up each domain in the message, and take out those on a block list.',
        3: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
        4: 'Postmaster Tools (postmaster.google.com): keep the spam rate below 0.1%.',
      },
    },
  },
  '5_7_1~2': {
    what: 'Not delivered: many messages from your server or your domain were unwanted, so Google blocks this one.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        3: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
        4: 'Postmaster Tools (postmaster.google.com): keep the spam rate below 0.1%.',
      },
    },
  },
  '5_7_1~3': {
    title: 'A company rule refuses this message',
    what: 'Not delivered: a rule of an administrator stops this message, on the recipient’s side or on yours. It is not Google’s filter.',
    card: 'Their administrator can tell which rule applies. It may also be one of your own company.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace, if you use it: check your own content, routing and delivery rules.',
      },
      recipientAdministrator: {
        1: 'Google Workspace: find the message with Email Log Search, which names the rule.',
      },
    },
  },
  '5_7_1~4': {
    title: 'Your server lacks a proof over IPv6',
    what: 'Not delivered: over IPv6, Google wants a name for the address of your server, and proof of origin.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
        3: 'SPF: allow the IPv6 address too, and sign with DKIM.',
        4: 'IPv4: or send over IPv4 only. Postfix: smtp_address_preference = ipv4.',
      },
    },
  },
  'from-addresses': {
    title: 'The message names several senders',
    what: 'Not delivered: the message gives several addresses as its sender, and Google takes only one.',
    steps: {
      yourAdministrator: {
        1: 'From: put a single address there, and answers to others in Reply-To.',
      },
    },
  },
  '5_7_1~5': {
    what: 'Not delivered: Google finds a header line, such as From or Message-ID, missing, repeated or badly formed.',
    steps: {
      yourAdministrator: {
        1: 'Header: the exact text of the server often names the line to correct.',
        2: 'Header: From, To, Cc, Subject, Date and Message-ID may stand only once.',
        3: 'Gateway: look for a program on the way that adds a line once more.',
      },
    },
  },
  '5_7_1~6': {
    title: 'Your server may not write to Google directly',
    what: 'Not delivered: your server writes from an address that Google does not expect mail from, such as a home line.',
    card: 'Your messages have to leave through the server of your provider. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Sending: route outgoing mail through the SMTP server of your provider, with a sign-in.',
        2: 'Static address: if it is meant for mail, give it a PTR name, then ask for removal at check.spamhaus.org.',
      },
    },
  },
  '5_7_1~7': {
    title: 'Google does not link your server to your domain',
    what: 'Not delivered: your company sends through Google, but the address of the server does not match the sender’s domain.',
    card: 'A setting of your company at Google has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'SMTP AUTH: sign in, or give one of your own domains in HELO or EHLO.',
        2: 'Google Workspace: check the registered IP addresses (support.google.com/a/answer/2956491).',
        3: 'Sender: use a domain of your Google Workspace account, and no empty MAIL FROM.',
      },
    },
  },
  '5_7_1~8': {
    title: 'The daily sending limit is reached',
    what: 'Not delivered: your company sends through Google, and has sent all it may for one day.',
    card: 'Wait up to 24 hours, then send again.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace: spread bulk mail over several days, or use a mailing service.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
      },
    },
  },
  '5_7_8': {
    title: 'Google refused your sign-in',
    what: 'Not delivered: Google did not accept the user name or the password that your program gave.',
    card: 'Set up the account again in your mail program, signing in on the page of Google. Then send again.',
    steps: {
      you: {
        1: 'Set up the account again, and sign in on the page of Google that opens.',
        2: 'For an older program or a device, create an app password at myaccount.google.com/apppasswords.',
      },
      yourAdministrator: {
        1: 'OAuth 2.0: use it in programs, for Google no longer takes the account’s own password there.',
      },
    },
  },
  '5_7_80': {
    title: 'Google refused your sign-in',
    what: 'Not delivered: Google did not accept the user name or the password that your program gave.',
    card: 'Set up the account again in your mail program, signing in on the page of Google. Then send again.',
    steps: {
      you: {
        1: 'Set up the account again, and sign in on the page of Google that opens.',
        2: 'For an older program or a device, create an app password at myaccount.google.com/apppasswords.',
      },
      yourAdministrator: {
        1: 'OAuth 2.0: use it in programs, for Google no longer takes the account’s own password there.',
      },
    },
  },
  '5_7_9': {
    title: 'Google asks for another way to sign in',
    what: 'Not delivered: Google asks your program for an app password, or wants to see you in a browser first.',
    card: 'Sign in to Google in a browser, then set up the account again in your mail program.',
    steps: {
      you: {
        1: 'Sign in at accounts.google.com in a browser, and confirm that it is you.',
        2: 'With 2-Step Verification, create an app password at myaccount.google.com/apppasswords.',
        3: 'Or set up the account again, signing in on the page of Google.',
      },
    },
  },
  '5_7_90': {
    title: 'Google asks for another way to sign in',
    what: 'Not delivered: Google asks your program for an app password, or wants to see you in a browser first.',
    card: 'Sign in to Google in a browser, then set up the account again in your mail program.',
    steps: {
      you: {
        1: 'Sign in at accounts.google.com in a browser, and confirm that it is you.',
        2: 'With 2-Step Verification, create an app password at myaccount.google.com/apppasswords.',
        3: 'Or set up the account again, signing in on the page of Google.',
      },
    },
  },
  '5_7_4': {
    title: 'Your program signs in an old way',
    what: 'Not delivered: Google no longer supports the way your mail program signs in.',
    card: 'Update the mail program, then set up the account again, signing in on the page of Google.',
    steps: {
      you: {
        1: 'Update the mail program, or use a newer one.',
        2: 'Set up the account again, and sign in on the page of Google that opens.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH: use XOAUTH2, or PLAIN with an app password.',
      },
    },
  },
  '5_7_40~2': {
    title: 'Your program signs in an old way',
    what: 'Not delivered: Google no longer supports the way your mail program signs in.',
    card: 'Update the mail program, then set up the account again, signing in on the page of Google.',
    steps: {
      you: {
        1: 'Update the mail program, or use a newer one.',
        2: 'Set up the account again, and sign in on the page of Google that opens.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH: use XOAUTH2, or PLAIN with an app password.',
      },
    },
  },
  '5_7_14': {
    title: 'Google wants to see you in a browser first',
    what: 'Not delivered: Google found the sign-in of your mail program unusual, and stopped it to protect your account.',
    card: 'Sign in to Google in a browser and confirm that it is you. Then send again.',
    steps: {
      you: {
        1: 'Sign in at accounts.google.com in a browser, and confirm that it is you.',
        2: 'Check the recent activity at myaccount.google.com/security.',
        3: 'If the sign-in was not yours, change the password.',
      },
    },
  },
  '5_7_26': {
    what: 'Not delivered: SPF and DKIM do not prove to Google that this message comes from your domain.',
    steps: {
      yourAdministrator: {
        1: 'SPF: add the sending server[ {ip}] to the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
        4: 'Redirect: a server that forwards must leave the message unchanged, so that DKIM still passes.',
      },
    },
  },
  '5_7_28': {
    title: 'Google blocks the address of your server',
    what: 'Not delivered: Google counts too much unwanted mail from your server, and blocks it.',
    card: 'Do not send again for now. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        3: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        4: 'Postmaster Tools (postmaster.google.com): keep the spam rate below 0.1%.',
      },
    },
  },
  unauthenticated: {
    what: 'Not delivered: your domain asks to refuse mail without proof of origin, and this message had none.',
    steps: {
      yourAdministrator: {
        1: 'SPF: add the sending server[ {ip}] to the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
        4: 'Redirect: a server that forwards must leave the message unchanged, so that DKIM still passes.',
      },
    },
  },
  requests: {
    what: 'Not delivered: Google could not reach the recipient’s server. It takes no connection, or its DNS does not answer.',
    steps: {
      recipientAdministrator: {
        1: 'Firewall: open port 25 to the servers of Google, listed under _spf.google.com.',
        2: 'DNS: check that the name servers[ of {domain}] and each MX answer from outside.',
      },
    },
  },
  'send-as': {
    title: 'Gmail can no longer send for your other address',
    what: 'Not delivered: Gmail sends for your other address through another server, and its settings no longer work.',
    card: 'Correct the server and password of this address in the settings of Gmail. Then send again.',
    steps: {
      you: {
        1: 'In the settings of Gmail, under “Accounts and Import”, edit the address below “Send mail as”.',
        2: 'Enter the server, port, user name and password that your provider gives.',
        3: 'Send from your Gmail address until it works again.',
      },
    },
  },
  'state-6': {
    what: 'Not delivered: Google could not set up encryption with the recipient’s server. Your message is not at fault.',
    steps: {
      recipientAdministrator: {
        1: 'TLS: offer STARTTLS, with a certificate that the server can read and that is valid.',
      },
    },
  },
  'state-12': {
    title: 'The outgoing server did not accept the sign-in',
    what: 'Not delivered: Gmail sends this message through another server, and could not sign in there.',
    card: 'The outgoing server that is set for this address has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'In the settings of Gmail, under “Accounts and Import”, check the server of this address below “Send mail as”.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Outgoing server: check that it offers a sign-in (SMTP AUTH) on the port in use, usually 587 with TLS.',
        2: 'Google Workspace: check the route that is set for outgoing messages.',
      },
    },
  },
  'state-17~words': {
    title: 'Their server does not accept this address',
    what: 'Not delivered: their server did not accept this address. It may be unknown there, or closed to you.',
    card: 'Check the address first, letter by letter. If it is right, tell the recipient another way.',
    steps: {
      you: {
        1: 'Compare the address with its source: a signature, a website, an earlier message.',
        2: 'Tell the recipient by phone or another way.',
      },
      recipientAdministrator: {
        1: 'Address: check that it[, {address},] exists and takes messages from outside.',
      },
    },
  },
  gcdp: {
    title: 'A company rule refuses this message',
    what: 'Not delivered: a rule that an administrator wrote stops this message. It is not Google’s own filter.',
    card: 'Their administrator can tell which rule applies. It may also be one of your own company.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace, if you use it: check your own content, routing and delivery rules.',
      },
      recipientAdministrator: {
        1: 'Google Workspace: find the message with Email Log Search, which names the rule.',
      },
    },
  },
} as const;
