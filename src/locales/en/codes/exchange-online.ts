const passingFault = {
  title: 'A passing fault at Microsoft',
  what: 'Not delivered: a server of Microsoft reports a fault of its own, which usually passes.',
  steps: {
    yourAdministrator: {
      1: 'Queue: let the sending server try again; its settings need no change.',
      2: 'Microsoft 365: if you use it, look for an incident of Exchange Online under Service health.',
    },
    nobody: {
      1: 'Wait some hours, and send again only if your server has stopped trying.',
    },
    you: {
      1: 'If it is urgent, tell the recipient by phone or another way.',
    },
    recipientAdministrator: {},
  },
} as const;

const noAnswerInTime = {
  title: 'The other server did not take the message in time',
  what: 'Not delivered: Microsoft tried again and again, as a rule for 24 hours. The other server never took the message.',
  card: 'Check the address, then send again tomorrow, or phone if it is urgent. Their administrator can see why the message was not taken.',
  steps: {
    you: {
      1: 'Tell the recipient by phone or another way.',
      2: 'Send again tomorrow. If there were many recipients, write to fewer at once.',
    },
    yourAdministrator: {
      1: 'Message trace: find the last error with Get-MessageTraceV2, then Get-MessageTraceDetailV2.',
      2: 'Domain: check that yours[, {senderDomain},] has not expired, that its MX is right and that SPF allows Exchange Online.',
      3: 'Hybrid: if the mailbox is on your own server, check firewall, IP addresses and connectors.',
    },
    recipientAdministrator: {
      1: 'MX: check that the records[ of {domain}] name servers that answer on port 25.',
      2: 'Filter: check that nothing puts off messages from Exchange Online.',
      3: 'Duplicate: if the text says AmbiguousRecipientTransientException, look for two recipients with one address.',
    },
  },
} as const;

const serverNotInPolicy = {
  title: 'Their security policy leaves out their server',
  what: 'Not delivered: their domain publishes a list of its servers, and the one in use is not on it.',
  card: 'The security policy of their domain has to be corrected. This message says what to look for.',
  steps: {
    recipientAdministrator: {
      1: 'MTA-STS: name every MX server[ of {domain}] in the mx lines of the policy file.',
      2: 'MTA-STS: then give the TXT record _mta-sts a new id.',
    },
    you: {
      1: 'Tell the recipient by phone or another way.',
      2: 'Send again once the list has been corrected.',
    },
    yourAdministrator: {
      1: 'Leave your settings as they are: the cause is usually on the recipient’s side.',
    },
  },
} as const;

const certificateNotTrusted = {
  title: 'The certificate of their server is not accepted',
  what: 'Not delivered: their domain asks for a trusted certificate in the right name, and their server does not show one.',
  steps: {
    you: {
      1: 'Tell the recipient by phone or another way.',
      2: 'Send again once the certificate has been replaced.',
    },
    yourAdministrator: {
      1: 'Leave your settings as they are: the certificate is on the recipient’s side.',
    },
    recipientAdministrator: {
      1: 'Certificate: install one from a trusted issuer, not expired, that names the MX server[ of {domain}].',
      2: 'MTA-STS: check that the policy names the server in use.',
    },
  },
} as const;

const noDnsAnswer = {
  title: 'Their DNS zone gave no usable answer',
  what: 'Not delivered: Microsoft looked their server up in the DNS, and got no usable answer.',
  card: 'Check the part after @, then send again later. If it comes back, their DNS zone has to be checked: this message says how.',
  steps: {
    you: {
      1: 'Check the part after @, letter by letter.',
      2: 'Send the same message again later.',
      3: 'Tell the recipient by phone or another way.',
    },
    recipientAdministrator: {
      1: 'DNS: check the name servers[ of {domain}] and the delegation at the registrar.',
      2: 'DNSSEC: check that the DS record at the registrar matches the key of the zone.',
      3: 'MX: check that each MX names a server with an A or AAAA record.',
    },
    yourAdministrator: {
      1: 'Leave your settings as they are, unless a connector of yours names a server for this domain.',
    },
  },
} as const;

const connectionRefused = {
  title: 'The other server refuses the connection',
  what: 'Not delivered: the other server refused the connection. It may be stopped, or closed off by a firewall.',
  steps: {
    yourAdministrator: {
      1: 'IP address: see in the exact text which server refuses. It may be one of a connector of yours.',
    },
    recipientAdministrator: {
      1: 'Server: check that the mail service runs and listens on port 25.',
      2: 'Firewall: allow port 25 from the addresses of Exchange Online.',
      3: 'MX: check that the record[ of {domain}] names a server for mail, not a website.',
    },
  },
} as const;

const connectionCut = {
  title: 'The other server cut the connection',
  what: 'Not delivered: the other server cut the connection before it had accepted the message.',
  steps: {
    recipientAdministrator: {
      1: 'Firewall or filter: find what ends connections from Exchange Online.',
      2: 'Server: look in its logs for the hour of this notice.',
    },
    yourAdministrator: {
      1: 'Exact text: see which server is named. It may be one of a connector of yours.',
    },
  },
} as const;

const noEncryption = {
  title: 'Encryption with their server failed',
  what: 'Not delivered: their domain asks for encryption, but their server does not offer it, or it failed.',
  steps: {
    recipientAdministrator: {
      1: 'TLS: enable STARTTLS, version 1.2 or later, on each MX server[ of {domain}].',
      2: 'Test: connect from outside with openssl s_client -starttls smtp to port 25.',
    },
    you: {
      1: 'Tell the recipient by phone or another way.',
      2: 'Send again once their server has been corrected.',
    },
    yourAdministrator: {
      1: 'Leave your settings as they are: the cause is usually on the recipient’s side.',
    },
  },
} as const;

const certificateExpired = {
  title: 'The certificate of their server has expired',
  what: 'Not delivered: the certificate of their server has expired, so the message could not be sent safely.',
  steps: {
    recipientAdministrator: {
      1: 'Certificate: renew it on every MX server[ of {domain}].',
      2: 'TLSA: publish the record of the new certificate before it goes into use.',
    },
    you: {
      1: 'Tell the recipient by phone or another way.',
      2: 'Send again once the certificate has been renewed.',
    },
    yourAdministrator: {
      1: 'Leave your settings as they are: the cause is usually on the recipient’s side.',
    },
  },
} as const;

const certificateNotAnnounced = {
  title: 'The certificate of their server failed a check',
  what: 'Not delivered: the certificate of their server did not pass the check against their DNS zone (DANE).',
  card: 'The server or the DNS zone of the recipient has to be corrected. This message says what to look for.',
  steps: {
    you: {
      1: 'Tell the recipient by phone or another way.',
      2: 'Send again once the server or the DNS zone has been corrected.',
    },
    recipientAdministrator: {
      1: 'TLSA: publish the fingerprint of the certificate in use for each MX server[ of {domain}].',
      2: 'Certificate: check that its start date is not in the future.',
      3: 'Security: if nobody changed anything, look for an attack.',
    },
    yourAdministrator: {
      1: 'Leave your settings as they are: the cause is usually on the recipient’s side.',
    },
  },
} as const;

const zoneSignatureBroken = {
  title: 'The signature of their domain could not be verified',
  what: 'Not delivered: the recipient’s domain is signed against forgery (DNSSEC), but this signature did not pass the check.',
  card: 'Their administrator has to repair the DNS zone. This message says what to look for. Then send again.',
  steps: {
    you: {
      1: 'Tell the recipient by phone or another way.',
      2: 'Send again once the domain is repaired.',
    },
    recipientAdministrator: {
      1: 'DNSSEC: check that the DS record at the registrar matches the key of the zone[ {domain}].',
      2: 'DNSSEC: renew expired signatures.',
      3: 'Test: run the DANE validation at testconnectivity.microsoft.com.',
    },
    yourAdministrator: {
      1: 'Leave your settings as they are: the cause is usually on the recipient’s side.',
    },
  },
} as const;

const certificateOtherName = {
  title: 'The certificate of their server has another name',
  what: 'Not delivered: the certificate of their server is made out to another name.',
  card: 'The certificate of the recipient’s server has to be replaced. This message says what to look for.',
  steps: {
    you: {
      1: 'Tell the recipient by phone or another way.',
      2: 'Send again once the certificate has been replaced.',
    },
    recipientAdministrator: {
      1: 'Certificate: install one that names the MX server or the domain[ {domain}].',
      2: 'TLSA: publish the record of the new certificate.',
    },
    yourAdministrator: {
      1: 'Leave your settings as they are: the cause is usually on the recipient’s side.',
    },
  },
} as const;

const underCheck = {
  title: 'Microsoft is checking your server',
  what: 'Not delivered: Microsoft noticed suspicious activity from your server, and limits it while it checks.',
  card: 'Wait an hour, then send again. If the activity is normal, Microsoft soon lifts the limit.',
  steps: {
    yourAdministrator: {
      1: 'Unusual sending: look for a taken-over account or form, and change its password.',
      2: 'Rate: send less for some hours.',
    },
    nobody: {
      1: 'Wait an hour, and send again only if your server has stopped trying.',
    },
    you: {
      1: 'If it comes back, tell your administrator.',
    },
    recipientAdministrator: {},
  },
} as const;

const refusedElsewhere = {
  title: 'Another server refused your message',
  what: 'Not delivered: another server refused the message. Microsoft passes on its words, in the exact text.',
  card: 'The words of the other server, in the exact text, may tell the cause. It is all in this message, ready to pass on.',
  steps: {
    you: {
      1: 'Pass the prepared text on to your administrator.',
      2: 'Compare the address with its source: a signature, a website, an earlier message.',
      3: 'Tell the recipient by phone or another way.',
    },
    yourAdministrator: {
      1: 'Exact text: read the words of the other server, after the arrow if there is one.',
      2: 'Message trace: read the last answer of the other server with Get-MessageTraceDetailV2.',
      3: 'Other server: pass the exact text on to its administrator, as Microsoft can seldom help here.',
    },
    helpDesk: {},
  },
} as const;

const dailyRecipients = {
  title: 'Your daily number of recipients is reached',
  what: 'Not delivered: Microsoft allows one mailbox 10,000 recipients a day, and yours has reached them.',
  card: 'Wait 24 hours, then send again. If you did not send that much, change your password now.',
  steps: {
    you: {
      1: 'For newsletters, use a mailing service instead of your mailbox.',
      2: 'If you did not send that many messages, change your password, then scan your computer with its antivirus program.',
    },
    yourAdministrator: {
      1: 'Account: reset the password, end open sessions, and check devices, inbox rules and redirects.',
      2: 'Bulk mail: send it through a service made for it, not through a mailbox.',
    },
    nobody: {
      1: 'Wait 24 hours, then send again yourself: your server no longer tries.',
    },
  },
} as const;

const notYourAddress = {
  title: 'The account may not send under this address',
  what: 'Not delivered: the account that signs in may not use the sender address of this message.',
  card: 'Send from the address of the account itself. If you need another one, it is all in this message, ready to pass on.',
  steps: {
    you: {
      1: 'Choose the address of your own account as the sender.',
      2: 'Pass the prepared text on to your administrator.',
    },
    yourAdministrator: {
      1: 'Program or device: set From to the address of the account that signs in.',
      2: 'Permission: or grant Send As with Add-RecipientPermission -AccessRights SendAs.',
      3: 'Connector: or let the device send through an inbound connector, without a sign-in.',
    },
    recipientAdministrator: {},
  },
} as const;

const loopOnYourSide = {
  title: 'Your message went round in a loop',
  what: 'Not delivered: servers kept sending the message to each other, until one of them stopped it.',
  card: 'A setting that sends messages in a circle has to be found. It is all in this message, ready to pass on.',
  steps: {
    yourAdministrator: {
      1: 'Accepted domains: check their type with Get-AcceptedDomain on both sides.',
      2: 'Hybrid: check the connectors with Get-OutboundConnector, or run the Hybrid Configuration Wizard again.',
      3: 'Redirects: look for two mailboxes or rules that send to each other.',
    },
    you: {
      1: 'Pass the prepared text on to your administrator.',
      2: 'Tell the recipient by phone or another way.',
    },
    recipientAdministrator: {
      1: 'Redirects: check that none of yours leads back to the sender.',
    },
  },
} as const;

const loopOnTheirSide = {
  title: 'Your message went round in a loop',
  what: 'Not delivered: servers kept sending the message to each other, until Microsoft stopped it.',
  card: 'Most likely, a setting on the recipient’s side sends the message in a circle. This message says what to look for.',
  steps: {
    yourAdministrator: {
      1: 'Redirects: check that none of your own leads back to the recipient.',
      2: 'Own company: if the domain is yours, follow the steps for the recipient’s administrator.',
    },
    recipientAdministrator: {
      1: 'Accepted domain: verify the domain[ {domain}], and set it to Authoritative if all its mailboxes are in Exchange Online.',
      2: 'Hybrid: let the connector lead to your own server by name, not through the MX record.',
      3: 'Hybrid: or run the Hybrid Configuration Wizard again.',
      4: 'Redirects: look for two mailboxes or rules that send to each other.',
    },
    you: {
      1: 'Tell the recipient by phone or another way.',
    },
  },
} as const;

const listedWriteToMicrosoft = {
  title: 'Microsoft has your server on its block list',
  what: 'Not delivered: Microsoft has the IP address of your server on its own block list.',
  card: 'Your server has to come off this list. It is all in this message, ready to pass on.',
  steps: {
    yourAdministrator: {
      1: 'Cause: end unwanted sending first: taken-over account or form, server open to strangers.',
      2: 'Removal: send the whole notice to the address of Microsoft named in it, else to delist@microsoft.com.',
      3: 'Or enter the IP address[ {ip}] at sender.office.com.',
    },
    you: {
      1: 'Pass the prepared text on to your administrator.',
    },
    recipientAdministrator: {},
  },
} as const;

const listedAskPortal = {
  title: 'Microsoft has your server on its block list',
  what: 'Not delivered: Microsoft no longer accepts mail from the IP address of your server.',
  card: 'Your server has to come off this list. It is all in this message, ready to pass on.',
  steps: {
    yourAdministrator: {
      1: 'Cause: end unwanted sending first: taken-over account or form, server open to strangers.',
      2: 'Removal: then enter the IP address[ {ip}] at sender.office.com.',
      3: 'Wait: lifting the block can take 24 hours or longer.',
    },
    you: {
      1: 'Pass the prepared text on to your administrator.',
    },
    recipientAdministrator: {},
  },
} as const;

const mailFlowRule = {
  title: 'A rule of a company refused your message',
  what: 'Not delivered: a mail flow rule refuses this message. It is set by a company, usually the recipient’s.',
  steps: {
    you: {
      1: 'Read the exact text of the server: the rule often says there what it refuses.',
      2: 'Tell the recipient another way, and ask that your address be allowed.',
    },
    yourAdministrator: {
      1: 'Own rules: if the notice comes from your own servers, look there for the rule with Get-TransportRule.',
    },
    recipientAdministrator: {
      1: 'Rule: find it with Get-MessageTraceDetailV2, or among those of Get-TransportRule.',
      2: 'Exception: add one for the sender[ from {senderDomain}] if the message is wanted.',
    },
  },
} as const;

const closedPublicFolder = {
  title: 'This public folder only takes mail from inside',
  what: 'Not delivered: this is a public folder. Only people of the same company may write to it.',
  card: 'Only their administrator can open this address to you. This message says what to change.',
  steps: {
    you: {
      1: 'Tell the recipient another way, and ask that your address be allowed.',
    },
    recipientAdministrator: {
      1: 'Public folder: run Set-MailPublicFolder with -RequireSenderAuthenticationEnabled $false.',
      2: 'Permission: run Add-PublicFolderClientPermission with -User Anonymous -AccessRights CreateItems.',
      3: 'This sender only: do the same, then add a mail contact for it to AcceptMessagesOnlyFromSendersOrMembers.',
      4: 'That list closes the address to all others: add a group of all colleagues too.',
    },
    yourAdministrator: {
      1: 'Leave your settings as they are: the restriction is set on the recipient’s side.',
    },
    recipient: {},
  },
} as const;

const closedGroup = {
  title: 'Only certain people may write to this group',
  what: 'Not delivered: this group has a list of people who may write to it, and you are not on it.',
  card: 'Only the owner of the group or their administrator can allow you. This message says what to change.',
  steps: {
    you: {
      1: 'Ask the owner of the group to allow your address.',
      2: 'If the group belongs to your own company, ask to join it.',
    },
    recipientAdministrator: {
      1: 'Group: add the sender to AcceptMessagesOnlyFromSendersOrMembers with Set-DistributionGroup.',
      2: 'Sender from outside: create a mail contact first.',
      3: 'Owner: add the owner too, who is not always on the list.',
      4: 'Group of more than 5,000 members: add the sender to the group, and let a moderator approve.',
    },
    yourAdministrator: {
      1: 'Own company: if the group is yours, follow the steps for the recipient’s administrator.',
    },
    recipient: {},
  },
} as const;

const accountStopped = {
  title: 'Your account may no longer send',
  what: 'Not delivered: Microsoft stopped your account after unwanted mail. Somebody else may be using it.',
  card: 'Change your password now. Your administrator can then have the account unlocked: it is all in this message.',
  steps: {
    you: {
      1: 'Change your password and turn on two-step sign-in.',
      2: 'Scan your computer with its antivirus program.',
      3: 'Pass the prepared text on to your administrator.',
    },
    yourAdministrator: {
      1: 'Account: reset the password, end open sessions, and check devices, inbox rules and redirects.',
      2: 'Microsoft support: then ask for the account to be allowed to send again.',
    },
    recipientAdministrator: {},
  },
} as const;

const blockedByCompany = {
  title: 'The recipient’s company blocks your server',
  what: 'Not delivered: the recipient’s company has put your server on its own block list.',
  card: 'No public list is involved: only their administrator can take your server off. This message says how.',
  steps: {
    you: {
      1: 'Tell the recipient by phone or another way.',
    },
    yourAdministrator: {
      1: 'Recipient’s administrator: ask them directly, as Microsoft and public lists have no part in it.',
    },
    recipientAdministrator: {
      1: 'IP Block List: look for the address[ {ip}] with Get-HostedConnectionFilterPolicy, and take it out.',
    },
  },
} as const;

const noConnection = {
  title: 'No connection with the other server',
  what: 'Not delivered: Microsoft could not connect to the other server, or could not agree on encryption with it.',
  steps: {
    yourAdministrator: {
      1: 'Exact text: read the words in brackets: they say what failed.',
    },
    recipientAdministrator: {
      1: 'Port 25: check that the MX servers[ of {domain}] answer from outside.',
      2: 'TLS: check that STARTTLS works and that the certificate names the server.',
      3: 'Filter: check that nothing blocks the addresses of Exchange Online.',
    },
  },
} as const;

/** Own texts of Exchange Online’s codes, where a code says more than its reason. The source of each stands in its row. */
export const exchangeOnline = {
  '4_3_2': {
    title: 'Their mailbox receives too much at once',
    what: 'Not delivered: this mailbox gets too many messages at once, from all senders together.',
    card: 'Wait an hour, then send again. Your own messages need not be the cause.',
    steps: {
      yourAdministrator: {
        1: 'Automatic messages: spread those to this mailbox over a longer time.',
      },
      nobody: {
        1: 'Wait an hour, and send again only if your server has stopped trying.',
      },
      you: {
        1: 'If it is urgent, tell the recipient by phone or another way.',
      },
    },
  },
  '4_3_2~2': {
    title: 'Your account opens too many connections',
    what: 'Not delivered: Microsoft allows one mailbox 3 connections at once, and yours opened more.',
    card: 'Send one message after another, or close other programs that use this account.',
    steps: {
      you: {
        1: 'Send one message after another.',
        2: 'Close other programs or devices that send from this account.',
      },
      yourAdministrator: {
        1: 'Program or device: lower it to 3 connections at once for one mailbox, and let it try again.',
        2: 'Mailboxes: give each program or device a mailbox of its own.',
      },
      nobody: {},
    },
  },
  '4_3_2~3': {
    title: 'A folder of their mailbox is probably full',
    what: 'Not delivered: a folder of this mailbox has probably reached one million messages, the most that Microsoft allows.',
    card: 'Tell the recipient another way, then send again once the folder has been emptied.',
    steps: {
      recipient: {
        1: 'Move messages out of the fullest folder, into another folder or the archive.',
      },
      recipientAdministrator: {
        1: 'Folder: find it with Get-MailboxFolderStatistics, column ItemsInFolder.',
        2: 'Archive: move the items there, or delete them with a retention policy.',
      },
      you: {
        1: 'Tell the recipient by phone or another way.',
        2: 'Send again once the recipient has made room in the folder.',
      },
    },
  },
  '4_3_2~3~words': {
    title: 'Their mailbox cannot take the message',
    what: 'Not delivered: the mailbox reports that it is busy. Often, one of its folders has reached one million messages.',
    card: 'Tell the recipient another way, then send again once the mailbox takes messages.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      recipient: {
        1: 'Look for a folder with very many messages, and move them to another folder or the archive.',
      },
      recipientAdministrator: {
        1: 'Folder: find it with Get-MailboxFolderStatistics, column ItemsInFolder.',
        2: 'Archive: move the items there, or delete them with a retention policy.',
      },
    },
  },
  '4_4_3': passingFault,
  '4_4_4': {
    title: 'Their domain has no mail plan at Microsoft',
    what: 'Not delivered: the domain is set up in Microsoft 365, but without a valid subscription that includes mail.',
    card: 'Only their administrator can add such a subscription, or lead the mail elsewhere. This message says how.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Tell the recipient by phone or another way.',
      },
      recipientAdministrator: {
        1: 'Subscription: assign plans with Exchange Online to the users of the domain[ {domain}].',
        2: 'MX: if the mailboxes are elsewhere, point the MX record[ of {domain}] there.',
      },
    },
  },
  '4_4_7': noAnswerInTime,
  '4_4_7~words': noAnswerInTime,
  '4_4_8': serverNotInPolicy,
  '4_4_24': { ...passingFault, what: 'Not delivered: a server of Microsoft was too busy to make the second copy that it keeps of each message.' },
  '4_4_25': { ...passingFault, what: 'Not delivered: Microsoft had no second server ready to keep a copy of the message.' },
  '4_4_28': { ...passingFault, what: 'Not delivered: Microsoft keeps a second copy of each message on its way, and this copy was broken off.' },
  '4_4_62': {
    title: 'Sent to the wrong entrance of Microsoft 365',
    what: 'Not delivered: your server handed the message to an address of Microsoft that is not the right one.',
    card: 'The way from your server to Microsoft has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Sending server: route mail to the name of your company under protection.outlook.com, never to an IP address.',
        2: 'Routes and MX: remove the old names under messaging.microsoft.com and frontbridge.com.',
        3: 'Inbound connector: enter the present IP address or certificate name of your server.',
      },
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Tell the recipient by phone or another way.',
      },
      recipientAdministrator: {
        1: 'MX: check that the record[ of {domain}] ends in mail.protection.outlook.com or mx.microsoft, not in an old name.',
      },
    },
  },
  '4_4_101': {
    what: 'Not delivered: Microsoft could not open the connection to the other server. The exact text quotes the cause.',
    steps: {
      yourAdministrator: {
        1: 'Exact text: read the words in quotation marks: they say what failed.',
        2: 'Hybrid: after a new certificate, clear TlsCertificateName with Set-ReceiveConnector, then run the Hybrid Configuration Wizard.',
      },
      recipientAdministrator: {
        1: 'Port 25: check that the MX servers[ of {domain}] answer from outside.',
        2: 'TLS: check that the server offers STARTTLS, with a certificate that is not expired.',
      },
    },
  },
  '4_4_312': noDnsAnswer,
  '4_4_316': connectionRefused,
  '4_4_316~words': connectionRefused,
  '4_4_317': {
    title: 'The certificate of a server could not be verified',
    what: 'Not delivered: the certificate of the other server could not be verified. Its chain is incomplete, or its issuer is not trusted.',
    steps: {
      yourAdministrator: {
        1: 'Direction: if your own server was sending to Microsoft 365, complete its chain instead.',
        2: 'Otherwise, pass the exact text on to the administrator of the other server.',
      },
      recipientAdministrator: {
        1: 'Certificate: install the intermediate certificates, so that the server sends the whole chain.',
        2: 'Or, if the certificate is self-signed: install one from a trusted issuer.',
      },
      you: {
        1: 'Tell the recipient by phone or another way.',
        2: 'Send again once the certificate has been corrected.',
        3: 'Tell your administrator too: your own server may be the one that was sending.',
      },
    },
  },
  '4_4_317~2': noConnection,
  '4_4_318': connectionCut,
  '4_5_3': {
    title: 'Too many recipients at once for Microsoft',
    what: 'Not delivered: Microsoft found too many recipients at once. It takes at most 200 of one domain.',
    card: 'Your server has to send in smaller parts. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Split the recipients over several messages, each to at most 200 people of one domain.',
      },
      yourAdministrator: {
        1: 'Sending server: split a delivery to one domain into parts of at most 200 recipients, then send again.',
        2: 'Exact text: other words than “Too many recipients” may name another limit.',
      },
      nobody: {},
    },
  },
  '4_7_0': {
    title: 'A passing fault between servers of Microsoft',
    what: 'Not delivered: Microsoft reports a passing fault inside, or on the way to a company’s own Exchange server.',
    steps: {
      yourAdministrator: {
        1: 'Microsoft 365: if you use it, look for an incident of Exchange Online under Service health.',
        2: 'Hybrid: check that Exchange Online reaches your own server on port 25.',
      },
      nobody: {
        1: 'Wait some hours, and send again only if your server has stopped trying.',
      },
      you: {
        1: 'If it is urgent, tell the recipient by phone or another way.',
      },
      recipientAdministrator: {
        1: 'Hybrid: check that Exchange Online reaches your own server on port 25.',
      },
    },
  },
  '4_7_3': {
    title: 'The recipient’s company receives too much for now',
    what: 'Not delivered: at Microsoft, the queue of the recipient’s company is full for now.',
    card: 'Wait an hour, then send again. Your own messages need not be the cause.',
    steps: {
      nobody: {
        1: 'Wait an hour, and send again only if your server has stopped trying.',
      },
      you: {
        1: 'If it is urgent, tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Automatic messages: spread those to this company over a longer time.',
      },
    },
  },
  '4_7_5': certificateNotTrusted,
  '4_7_26': {
    title: 'Your server did not prove the message’s origin',
    what: 'Not delivered: your server sends over IPv6, where Microsoft asks for SPF or DKIM. Neither passed.',
    steps: {
      yourAdministrator: {
        1: 'SPF: allow the IPv6 address of the sending server[, {ip},] in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'Until then, send to Microsoft over IPv4.',
      },
    },
  },
  '4_7_321': noEncryption,
  '4_7_322': certificateExpired,
  '4_7_323': certificateNotAnnounced,
  '4_7_324': zoneSignatureBroken,
  '4_7_325': certificateOtherName,
  '5_7_321': noEncryption,
  '5_7_322': certificateExpired,
  '5_7_323': certificateNotAnnounced,
  '5_7_324': zoneSignatureBroken,
  '5_7_325': certificateOtherName,
  '4_7_500-699': {
    title: 'Microsoft slows your server down for now',
    what: 'Not delivered: Microsoft slows down servers that are new, or that suddenly send much more than before.',
    card: 'Wait some hours, then send again. The limit ends by itself after a few days of normal sending.',
    steps: {
      yourAdministrator: {
        1: 'Inbound connector: set one up if your own server sends out through Microsoft 365.',
        2: 'Domain: use your own domain in place of onmicrosoft.com.',
        3: 'Rate: raise the number of messages over several days.',
      },
      nobody: {
        1: 'Wait some hours, and send again only if your server has stopped trying.',
      },
      you: {
        1: 'Spread your messages over several days.',
      },
      recipientAdministrator: {
        1: 'Filter in front: if one receives your mail before Microsoft 365, set up an inbound connector for it.',
      },
    },
  },
  '4_7_500-699~words': underCheck,
  '4_7_700': { ...passingFault, what: 'Not delivered: a filter of Microsoft was too busy to examine the message. This usually passes.' },
  '4_7_850-899': underCheck,
  '5_0_350': refusedElsewhere,
  '5_0_350~header': {
    title: 'The Rich Text format stops this message',
    what: 'Not delivered: in Rich Text format, an attachment makes a line too long for the other server.',
    card: 'Choose HTML instead of Rich Text as the format of the message, then send again.',
    steps: {
      you: {
        1: 'In Outlook, choose HTML instead of Rich Text as the format of the message.',
        2: 'Attach no message that itself holds attached messages.',
      },
      yourAdministrator: {
        1: 'TNEF: switch Rich Text off for the other domain with Set-RemoteDomain -TNEFEnabled $false.',
      },
    },
  },
  '5_0_350~embedded': {
    title: 'Too many files inside an attachment',
    what: 'Not delivered: an attachment holds 20 or more embedded files, and a server does not accept that.',
    card: 'Take some of the embedded files out of the attachment, then send again.',
    steps: {
      you: {
        1: 'Take embedded files, such as tables or documents, out of the attached document.',
        2: 'Or share the files by link.',
      },
      yourAdministrator: {},
    },
  },
  '5_0_351': refusedElsewhere,
  '5_1_350': refusedElsewhere,
  '5_7_351': refusedElsewhere,
  '5_1_0': {
    title: 'The address or the sender was not accepted',
    what: 'Not delivered: either an address could not be resolved, or the other side takes no messages from you.',
    card: 'Write a new message and type the whole address by hand. If it comes back, ask the recipient to allow you.',
    fine: 'What you wrote is not at fault.',
    steps: {
      you: {
        1: 'Start a new message instead of replying to a message saved as a file.',
        2: 'Delete the suggestion of this address in Outlook, then type it by hand in a new message.',
        3: 'Ask the recipient another way whether your address is on a block list there.',
      },
      yourAdministrator: {
        1: 'SPF: check that the record[ of {senderDomain}] names every server that sends.',
        2: 'Sender filter: check that no rule of yours blocks the sender[ from {senderDomain}].',
      },
      recipientAdministrator: {
        1: 'Block lists: look for the sender[ from {senderDomain}] in those of the mailbox and of the company.',
      },
    },
  },
  '5_1_1': {
    title: 'This address was not found',
    what: 'Not delivered: this address was not found. It may be misspelled or closed, or Outlook remembers an old form of it.',
    card: 'Check the address, then type it by hand in a new message. Sending the same message again fails again.',
    steps: {
      you: {
        1: 'Compare the address with its source: a signature, a website, an earlier message.',
        2: 'Delete the suggestion of this address in Outlook, then type it by hand in a new message.',
        3: 'If the notice names another address than the one you wrote to, ask the recipient to check a redirect.',
        4: 'If you never sent it, look in Sent Items: if it is there, change your password, else ignore the notice.',
      },
      yourAdministrator: {
        1: 'X500: if the mailbox has moved, add its old LegacyExchangeDN as an X500 proxy address.',
        2: 'SPF: check the record[ of {senderDomain}] if notices come for messages that nobody sent.',
      },
      recipientAdministrator: {
        1: 'Mailbox: check that the address[ {address}] exists and that its user has a plan with Exchange Online.',
        2: 'Redirects: look for inbox rules, forwarding and mail flow rules that lead to a closed address.',
        3: 'MX: check that the only record[ of {domain}] names the present server, not an old one.',
      },
    },
  },
  '5_1_8': {
    title: 'Your account may no longer send',
    what: 'Not delivered: Microsoft stopped your account, because too much or unwanted mail leaves it. Somebody else may be using it.',
    card: 'Change your password now. Your administrator can then unlock the account: it is all in this message.',
    steps: {
      you: {
        1: 'Change your password and turn on two-step sign-in.',
        2: 'Delete inbox rules that you did not create.',
        3: 'Scan your computer with its antivirus program.',
        4: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Account: reset the password, end open sessions, and check devices, inbox rules and redirects.',
        2: 'Restricted entities: release the account in Microsoft Defender, or with Remove-BlockedSenderAddress.',
        3: 'Wait: it can take some hours until the account sends again.',
      },
      recipientAdministrator: {},
    },
  },
  '5_1_10': {
    title: 'This address was not found',
    what: 'Not delivered: Microsoft found no mailbox, group or contact with this address.',
    steps: {
      you: {
        1: 'Compare the address with its source: a signature, a website, an earlier message.',
        2: 'Delete the suggestion of this address in Outlook, then type it by hand in a new message.',
        3: 'If the notice names another address than the one you wrote to, ask the recipient to check a redirect.',
        4: 'If you never sent this message, ignore the notice: somebody else used your address.',
      },
      recipientAdministrator: {
        1: 'Recipient: look the address[ {address}] up with Get-Recipient, and check the plan of its user.',
        2: 'Redirects: look for inbox rules, forwarding and mail flow rules that lead to a closed address.',
        3: 'Hybrid: create the remote mailbox on the local Exchange server, then run the directory sync.',
      },
    },
  },
  '5_1_11': {
    title: 'Outlook used an old internal address',
    what: 'Not delivered: Outlook used an old internal address that is no longer known. The mailbox may have moved.',
    card: 'Choose the recipient again from the address list. If it comes back, it is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Delete the suggestion of this address in Outlook, then type it by hand in a new message.',
        2: 'For a meeting, remove the person and invite them again.',
      },
      yourAdministrator: {
        1: 'X500: add the old address named in the notice as an X500 proxy address of the recipient.',
        2: 'Hybrid: turn on Exchange hybrid deployment in Microsoft Entra Connect.',
      },
      recipientAdministrator: {},
    },
  },
  '5_1_20': {
    title: 'The message names several senders',
    what: 'Not delivered: the message names several authors, but not the one who sends it.',
    steps: {
      you: {
        1: 'Write the message in Outlook instead of in the program that sent it.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Message format: put one address in From, or add a Sender line with one address.',
      },
    },
  },
  '5_1_90': dailyRecipients,
  '5_1_351': {
    title: 'The other server does not take this address',
    what: 'Not delivered: the other server does not know this address, or its mailbox is not available.',
    card: 'Check the address letter by letter. If it is right, tell the recipient another way.',
    steps: {
      yourAdministrator: {
        1: 'Exact text: read the words of the other server, after the arrow: they may say which it is.',
      },
    },
  },
  '5_2_0': {
    title: 'This contact has no usable address',
    what: 'Not delivered: in your company’s address list, this contact has no usable outside address.',
    card: 'Type the address by hand in a new message. To correct the contact, it is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Delete the suggestion of this address in Outlook, then type it by hand in a new message.',
      },
      yourAdministrator: {
        1: 'Contact: correct its address with Set-MailContact -ExternalEmailAddress.',
        2: 'Hybrid: correct the proxy address in Active Directory, then run the directory sync.',
      },
      recipientAdministrator: {},
    },
  },
  '5_2_0~2': dailyRecipients,
  '5_2_0~3': notYourAddress,
  '5_2_0~4': {
    title: 'A folder is missing in their mailbox',
    what: 'Not delivered: the mailbox sorts messages into a folder that no longer exists, as a rule Clutter.',
    card: 'Tell the recipient another way. This message tells their administrator what to change.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      recipient: {
        1: 'Turn Clutter off in the settings of Outlook on the web.',
      },
      recipientAdministrator: {
        1: 'Clutter: turn it off for this mailbox with Set-Clutter -Enable $false.',
      },
      yourAdministrator: {
        1: 'Own company: if the mailbox is one of yours, turn Clutter off there.',
      },
    },
  },
  '5_2_0~5': {
    title: 'Their calendar names an outdated delegate',
    what: 'Not delivered: their calendar sends each invitation on to a person who is no longer found.',
    card: 'Tell the recipient another way. This message says what to do.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      recipient: {
        1: 'Remove all delegates of your calendar in Outlook.',
        2: 'Check in Outlook on the web that none is left, and delete their names from the suggestions.',
        3: 'Download the address book again in Outlook, then add the delegates anew.',
      },
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  '5_2_2': {
    title: 'Your mailbox has reached a sending limit',
    what: 'Not delivered: Microsoft allows one mailbox 10,000 recipients a day and 30 messages a minute. Yours has reached a limit.',
    card: 'Wait 24 hours, then send again. If you did not send much, change your password now.',
    steps: {
      you: {
        1: 'For newsletters, use a mailing service instead of your mailbox.',
        2: 'If you did not send many messages, change your password, then scan your computer with its antivirus program.',
      },
      yourAdministrator: {
        1: 'Account: reset the password, end open sessions, and check devices, inbox rules and redirects.',
        2: 'Bulk mail: send it through a service made for it, not through a mailbox.',
      },
      nobody: {
        1: 'Wait 24 hours, then send again yourself: your server no longer tries.',
      },
    },
  },
  '5_2_2~2': {
    what: 'Not delivered: this mailbox or public folder has no room left.',
    steps: {
      recipientAdministrator: {
        1: 'Mailbox: compare Get-MailboxStatistics with the quotas of Get-Mailbox.',
        2: 'Public folder: compare Get-PublicFolderStatistics with ProhibitPostQuota of Get-PublicFolder.',
        3: 'Public folder: raise the quota a little with Set-PublicFolder -ProhibitPostQuota.',
        4: 'Public folder mailbox: check its size too, with Get-Mailbox -PublicFolder.',
      },
    },
  },
  '5_2_2~3': {
    title: 'Your own mailbox is full',
    what: 'Not delivered: your own mailbox is full, so Microsoft no longer lets it send.',
    card: 'Delete large messages, also in Sent Items, and empty the bin. Then send again.',
    fine: 'The address and what you wrote are not at fault.',
    steps: {
      you: {
        1: 'Delete large messages or move them to your archive, also those in Sent Items.',
        2: 'Empty the bin, then send again.',
      },
      yourAdministrator: {
        1: 'Mailbox of a device: set a retention policy that empties Sent Items.',
        2: 'Quota: read it with Get-Mailbox, and the size with Get-MailboxStatistics.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  '5_2_121': {
    title: 'Too many messages to one person in an hour',
    what: 'Not delivered: Microsoft limits how many messages an hour one sender may send to one person. Yours are above that.',
    card: 'Wait an hour, then send again. Send this person fewer messages an hour.',
    steps: {
      yourAdministrator: {
        1: 'Automatic messages: send fewer an hour to this address, or gather several in one.',
      },
      nobody: {
        1: 'Wait an hour, then send again yourself: your server no longer tries.',
      },
    },
  },
  '5_2_122': {
    title: 'Their mailbox receives too much this hour',
    what: 'Not delivered: this mailbox has had more messages in an hour than Microsoft allows, from all senders together.',
    card: 'Wait an hour, then send again. Your own messages need not be the cause.',
    steps: {
      yourAdministrator: {
        1: 'Automatic messages: send fewer an hour to this address, or gather several in one.',
      },
      nobody: {
        1: 'Wait an hour, then send again yourself: your server no longer tries.',
      },
      you: {
        1: 'If it is urgent, tell the recipient by phone or another way.',
      },
    },
  },
  '5_3_190': {
    title: 'Microsoft 365 does not take these journal copies',
    what: 'Not delivered: a rule of your server sends journal copies to Microsoft 365, where they are switched off.',
    card: 'Your own message need not be affected. A setting has to be changed: it is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Journaling: turn Journaling Archive on in Microsoft 365.',
        2: 'Journaling: or send the copies elsewhere with Set-JournalRule -JournalEmailAddress.',
      },
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      recipientAdministrator: {},
    },
  },
  '5_4_1': {
    title: 'The server reached does not know this domain',
    what: 'Not delivered: the recipient’s domain leads to a server that does not take mail for it.',
    card: 'A setting of their domain or server has to be corrected. This message says what to look for.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Tell the recipient by phone or another way.',
        3: 'If it is not urgent, send again after three days: a recent change on their side can take that long.',
      },
      recipientAdministrator: {
        1: 'MX: check that the only record[ of {domain}] names the service of the mailboxes. For Exchange Online, it ends in mail.protection.outlook.com or mx.microsoft.',
        2: 'Accepted domain: look for the domain[ {domain}] with Get-AcceptedDomain, and add it if it is missing.',
        3: 'Recent change of DNS: allow up to 72 hours.',
      },
      yourAdministrator: {
        1: 'Hybrid: if your own server sends through Microsoft 365, check its Send connector and the inbound connector.',
        2: 'Otherwise, leave your settings as they are: the cause is most likely on the recipient’s side.',
      },
    },
  },
  '5_4_1~2': {
    what: 'Not delivered: Microsoft knows no such address at this company.',
    steps: {
      you: {
        1: 'Compare the address with its source: a signature, a website, an earlier message.',
        2: 'Delete the suggestion of this address in Outlook, then type it by hand in a new message.',
      },
      recipientAdministrator: {
        1: 'Address: check its spelling, and whether other addresses[ of {domain}] are refused as well.',
        2: 'If all are: set the accepted domain to InternalRelay with Set-AcceptedDomain -DomainType, then back to Authoritative.',
        3: 'Hybrid: check that the mailbox, group or public folder also exists in Exchange Online.',
        4: 'Wait: a change can take up to 24 hours to have effect.',
      },
    },
  },
  '5_4_6': loopOnYourSide,
  '5_4_8': serverNotInPolicy,
  '5_4_11': {
    title: 'Rules keep setting each other off',
    what: 'Not delivered: redirects, approvals or rules keep creating a new message out of the last one.',
    card: 'A rule has to be changed. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Rules: look for redirects, moderation and journal rules that set each other off.',
        2: 'Message trace: see with Get-MessageTraceDetailV2 which rules and redirects the message met.',
      },
      recipientAdministrator: {
        1: 'Rules: if the notice comes from your servers, look there for rules and redirects of this kind.',
      },
    },
  },
  '5_4_12': loopOnYourSide,
  '5_4_14': loopOnTheirSide,
  '5_4_15-20': loopOnTheirSide,
  '5_4_300': noAnswerInTime,
  '5_4_310': {
    what: 'Not delivered: the domain after @ does not exist in the DNS. It may be misspelled, or have expired.',
    steps: {
      yourAdministrator: {
        1: 'Leave your settings as they are, unless a connector of yours names a server of this domain.',
      },
      recipientAdministrator: {
        1: 'Domain: check at the registrar that the domain[ {domain}] has not expired, and that its name servers answer.',
      },
    },
  },
  '5_4_312': { ...noDnsAnswer, what: 'Not delivered: Microsoft looked for their server in the DNS in vain, as a rule for 24 hours.' },
  '5_4_316': {
    ...connectionRefused,
    what: 'Not delivered: the other server refused every connection, as a rule for 24 hours. It may be stopped, or closed off by a firewall.',
    card: 'Check the part after @, then send again tomorrow, or phone if it is urgent. Their administrator can see why the server refuses.',
  },
  '5_4_317': {
    ...noConnection,
    what: 'Not delivered: Microsoft tried again and again, as a rule for 24 hours. The connection or its encryption failed.',
    card: 'Send again tomorrow, or tell the recipient another way. Their administrator can look for what makes the connection fail.',
  },
  '5_4_318': {
    ...connectionCut,
    what: 'Not delivered: the other server cut every connection, as a rule for 24 hours, and never took the message.',
    card: 'Send again tomorrow, or tell the recipient another way. Their administrator can look for what cuts the connection.',
  },
  '5_5_3': {
    title: 'Too many recipients in one message',
    what: 'Not delivered: the message has more recipients than one message may have: 500, unless your company set another limit.',
    steps: {
      you: {
        1: 'Split the recipients over several messages.',
        2: 'Or use a distribution list of your company: it counts as one recipient.',
      },
      yourAdministrator: {
        1: 'Limit: read RecipientLimits with Get-Mailbox, and change it with Set-Mailbox -RecipientLimits.',
      },
      nobody: {},
    },
  },
  '5_6_0': {
    title: 'The content could not be processed',
    what: 'Not delivered: the content could not be processed. Often, a rule took too long to read an attachment.',
    card: 'Share the file by link, or protect it with a password. For the rule, it is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Share the file by link instead of attaching it.',
        2: 'Or protect it with a password, and tell the password another way.',
      },
      yourAdministrator: {
        1: 'Mail flow rules: find those with RuleErrorAction Defer with Get-TransportRule, and set Ignore.',
        2: 'Message trace: see with Get-MessageTraceDetailV2 which rule held the message.',
      },
    },
  },
  '5_6_0~2': {
    title: 'The approval for this group does not work',
    what: 'Not delivered: messages to this group need an approval, and a setting for approvals is missing.',
    card: 'Your message is not at fault. The company that owns the group has to add a setting: this message says which.',
    steps: {
      you: {
        1: 'Tell the owner of the group another way, so that their administrator hears of it.',
        2: 'If the group belongs to your own company, pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Own company: only if the group is yours, run Enable-OrganizationCustomization, unless it was run before.',
        2: 'Then run New-RetentionPolicyTag -IsDefaultModeratedRecipientsPolicyTag -Name Moderation -AgeLimitForRetention 2.',
      },
      recipientAdministrator: {
        1: 'Exchange Online PowerShell: run Enable-OrganizationCustomization first, unless it was run before.',
        2: 'Retention tag: run New-RetentionPolicyTag -IsDefaultModeratedRecipientsPolicyTag -Name Moderation -AgeLimitForRetention 2.',
        3: 'Group: check the approval itself with Get-DistributionGroup, ModerationEnabled and ModeratedBy.',
      },
    },
  },
  '5_6_11': {
    title: 'The message holds line ends that are not allowed',
    what: 'Not delivered: the message holds line ends that the next server does not accept.',
    steps: {
      you: {
        1: 'Send the message again from Outlook on the web.',
        2: 'If it comes back, send it without its attachment.',
        3: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sending program: end each line with CR LF, never with LF alone.',
      },
      recipientAdministrator: {
        1: 'Server: use one that supports CHUNKING (BDAT): the message then passes unchanged.',
        2: 'Exchange: or run Set-ReceiveConnector with -BareLinefeedRejectionEnabled $false.',
      },
    },
  },
  '5_7_1': {
    title: 'You may not write to this address',
    what: 'Not delivered: the recipient’s side does not allow you to write to this address.',
    card: 'Their administrator, or the owner of the group, can allow you. This message says what to change.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
        2: 'For a group, ask its owner: the notice often names the group that is closed to you.',
      },
      recipientAdministrator: {
        1: 'Access: open the group or mailbox to outside senders, or allow a mail contact for this sender.',
        2: 'Mail flow rules: look for one that stops this sender, with Get-TransportRule.',
        3: 'Group of more than 5,000 members: let a moderator approve the message, or add the sender to the group.',
      },
      yourAdministrator: {
        1: 'Own company: if the group, mailbox or rule is yours, follow the steps for the recipient’s administrator.',
      },
      recipient: {},
    },
  },
  '5_7_1~2': {
    what: 'Not delivered: the server that was reached does not take mail for this address from yours.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'If you never sent this message, ignore the notice: somebody else used your address.',
        3: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Program or device: let it sign in, or add its IP address to an inbound connector.',
        2: 'Route: check that the outbound connector leads to the right server.',
      },
      recipientAdministrator: {
        1: 'MX: let the record[ of {domain}] name a server that accepts the domain.',
      },
    },
  },
  '5_7_1~3': {
    title: 'The recipient’s side asks for a sign-in',
    what: 'Not delivered: their server, or this address alone, only takes mail from those who sign in.',
    card: 'Their administrator has to allow mail from outside. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Own server: if it is yours, let the sending program sign in.',
      },
      recipientAdministrator: {
        1: 'Receive connector: allow anonymous senders on the connector that faces the internet.',
        2: 'Mailbox or group: if only this address is closed, set -RequireSenderAuthenticationEnabled to $false.',
        3: 'MX: check that the record[ of {domain}] names the server meant for outside mail.',
      },
    },
  },
  '5_7_1~4': listedWriteToMicrosoft,
  '5_7_1~5': {
    title: 'Your server is on a list of Spamhaus',
    what: 'Not delivered: Microsoft follows the lists of Spamhaus, and your server is on one.',
    card: 'Your server has to come off this list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus: enter the IP address[ {ip}] at check.spamhaus.org: the page names list and cause.',
        2: 'Cause: end unwanted sending first: taken-over account or form, server open to strangers.',
        3: 'Removal: then ask for it on the same page.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_1~6': {
    title: 'The name of your server is on a block list',
    what: 'Not delivered: the name by which your server introduces itself (HELO) is on a list of Spamhaus.',
    card: 'Your server has to come off this list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'HELO: let the server give its own full name, under a domain of yours.',
        2: 'Spamhaus: enter that domain at check.spamhaus.org, end the cause, then ask for removal.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_1~7': {
    title: 'A list stops your server on the recipient’s side',
    what: 'Not delivered: your server is on a block list, and a setting of the recipient’s company hides which one.',
    card: 'Their administrator can find out which list it is. This message says how.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Block lists: look up the sending IP address[ {ip}] and ask for its removal.',
      },
      recipientAdministrator: {
        1: 'IP Allow List: take the address[ {ip}] out of it: the next notice then names the block list.',
        2: 'Inbound connectors: keep only the IP addresses of your own servers in them.',
      },
    },
  },
  '5_7_1~8': mailFlowRule,
  '5_7_3': {
    title: 'Microsoft refused the sign-in',
    what: 'Not delivered: Microsoft refused the name or password of the account, or the kind of sign-in.',
    card: 'Check name and password in the program or device that sends. If both are right, tell your administrator.',
    steps: {
      you: {
        1: 'Try the same name and password in Outlook on the web.',
        2: 'Enter the password again in the program or device that sends.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH: allow it for this mailbox with Set-CASMailbox -SmtpClientAuthenticationDisabled $false.',
        2: 'Sign-in rules: check whether a second factor, security defaults or Conditional Access stop this account.',
        3: 'TLS: check that the program or device manages version 1.2.',
        4: 'OAuth: better, update the program or device so that it signs in with OAuth 2.0.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_3~2': {
    title: 'Encryption between two servers did not start',
    what: 'Not delivered: one server asks for encryption, and the other does not offer it, or only an old version.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'TLS: enable version 1.2 on your server: Microsoft no longer accepts 1.0 and 1.1.',
        2: 'Updates: install the latest ones of Windows and Exchange, then restart.',
        3: 'Hybrid: after a new certificate, clear TlsCertificateName with Set-ReceiveConnector, then run the Hybrid Configuration Wizard.',
        4: 'Network: check that no firewall or filter removes STARTTLS on the way.',
      },
      recipientAdministrator: {
        1: 'TLS: if the server is yours, check that it offers STARTTLS with version 1.2.',
      },
    },
  },
  '5_7_5': certificateNotTrusted,
  '5_7_12': {
    title: 'This address only takes messages from inside',
    what: 'Not delivered: only people of the same company may write to this address.',
    card: 'Only their administrator can open this address to you. This message says what to change.',
    steps: {
      yourAdministrator: {
        1: 'Leave your settings as they are: the restriction is set on the recipient’s side.',
      },
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
      },
      recipientAdministrator: {
        1: 'Mailbox: run Set-Mailbox with -RequireSenderAuthenticationEnabled $false.',
        2: 'Group: run Set-DistributionGroup with -RequireSenderAuthenticationEnabled $false.',
        3: 'This sender only: do the same, then add a mail contact for it to AcceptMessagesOnlyFromSendersOrMembers.',
        4: 'That list closes the address to all others: add a group of all colleagues too.',
      },
      recipient: {},
    },
  },
  '5_7_13': closedPublicFolder,
  '5_7_23': {
    title: 'Your domain does not name the sending server',
    what: 'Not delivered: the server that sent the message is not among the allowed servers (SPF) of your domain.',
    steps: {
      yourAdministrator: {
        1: 'SPF: allow every server that sends for the domain[ {senderDomain}], also your own.',
        2: 'Exchange Online: the TXT record needs include:spf.protection.outlook.com.',
        3: 'Outbound spam: check whether Microsoft marked the message: it then leaves through servers that fail SPF.',
        4: 'Domains: add to Microsoft 365 every domain that you send from.',
      },
    },
  },
  '5_7_25': {
    title: 'The IPv6 address of your server has no name',
    what: 'Not delivered: your server sends over IPv6, and Microsoft wants a name behind its address.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IPv6 address[ {ip}] give it a name that leads back to it.',
        2: 'Until then, send to Microsoft over IPv4.',
      },
    },
  },
  '5_7_30': {
    title: 'A sign-in with a password alone is not accepted',
    what: 'Not delivered: Microsoft does not accept a sign-in with just name and password from this program or device.',
    card: 'The program or device has to sign in another way. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'OAuth: update the program or device so that it signs in with OAuth 2.0.',
        2: 'Connector: or let it send through an inbound connector, by IP address or certificate.',
        3: 'Inside only: or use High Volume Email for messages within your company.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_57': {
    title: 'A program or device sends without signing in',
    what: 'Not delivered: a program or device uses smtp.office365.com without signing in to a mailbox.',
    card: 'The program or device has to be set up again. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'If you set the program or device up yourself, check its user name, password and encryption.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sign-in: connect the device to a mailbox, best with OAuth 2.0, on port 587 with STARTTLS and TLS 1.2.',
        2: 'SMTP AUTH: allow it for this mailbox with Set-CASMailbox -SmtpClientAuthenticationDisabled $false.',
        3: 'Without a sign-in, inside only: send to the MX name of your domain under protection.outlook.com, port 25.',
        4: 'Without a sign-in, to everybody: add an inbound connector for the IP address of the device.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_60': notYourAddress,
  '5_7_64': {
    title: 'Microsoft 365 no longer knows your server as yours',
    what: 'Not delivered: Microsoft 365 no longer links your server to your company, so it does not send for it.',
    steps: {
      yourAdministrator: {
        1: 'Inbound connector: compare its IP addresses or certificate name (Get-InboundConnector) with those in use.',
        2: 'Certificate: check that its domain is an accepted domain, and that the server sends the whole chain.',
        3: 'Hybrid: run the Hybrid Configuration Wizard again.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_68': {
    title: 'Your company refuses mail sent without a sign-in',
    what: 'Not delivered: your company takes no mail under its own addresses from servers it does not know.',
    card: 'The program, device or service has to send another way. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Connector: give the program, device or service an inbound connector, by IP address or certificate.',
        2: 'Sign-in: or let it send through a mailbox.',
        3: 'Redirects: a server outside that sends your own messages back to you needs a connector too.',
        4: 'Direct Send: only if nothing else works, allow it with Set-OrganizationConfig -RejectDirectSend $false.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_124': closedGroup,
  '5_7_124~words': closedGroup,
  '5_7_128': {
    title: 'The message was redirected more than once',
    what: 'Not delivered: Microsoft lets mail flow rules redirect a message only once, and here a second rule did so.',
    card: 'A redirect rule has to be changed. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Mail flow rules: look with Get-TransportRule for those that redirect this message, and keep only one.',
        2: 'Other company: the redirects of all companies on the way count, so agree who may redirect.',
      },
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Tell the recipient by phone or another way.',
      },
      recipientAdministrator: {
        1: 'Mail flow rules: look with Get-TransportRule for one that redirects this message again, and remove it.',
      },
    },
  },
  '5_7_129': {
    title: 'Only certain people may write to this address',
    what: 'Not delivered: this address has a list of people who may write to it, and you are not on it.',
    card: 'Only their administrator can open this address to you. This message says what to change.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
      },
      recipientAdministrator: {
        1: 'Mailbox: add the sender to AcceptMessagesOnlyFromSendersOrMembers with Set-Mailbox.',
        2: 'Sender from outside: create a mail contact first.',
        3: 'Hybrid: check whether the account is disabled in Active Directory: that can lead to this refusal.',
      },
      yourAdministrator: {
        1: 'Own company: if the address is yours, follow the steps for the recipient’s administrator.',
      },
      recipient: {},
    },
  },
  '5_7_133': {
    title: 'This group only takes messages from inside',
    what: 'Not delivered: only people of the same company may write to this group.',
    card: 'Only the owner of the group or their administrator can allow you. This message says what to change.',
    steps: {
      you: {
        1: 'Ask the owner of the group to allow your address.',
      },
      recipientAdministrator: {
        1: 'Group: run Set-DistributionGroup with -RequireSenderAuthenticationEnabled $false.',
        2: 'This sender only: do the same, then add a mail contact for it to AcceptMessagesOnlyFromSendersOrMembers.',
        3: 'That list closes the address to all others: add a group of all colleagues too.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the restriction is set on the recipient’s side.',
      },
      recipient: {},
    },
  },
  '5_7_134': {
    title: 'This mailbox only takes messages from inside',
    what: 'Not delivered: only people of the same company may write to this mailbox.',
    card: 'Only their administrator can open this address to you. This message says what to change.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
      },
      recipientAdministrator: {
        1: 'Mailbox: run Set-Mailbox with -RequireSenderAuthenticationEnabled $false.',
        2: 'This sender only: do the same, then add a mail contact for it to AcceptMessagesOnlyFromSendersOrMembers.',
        3: 'That list closes the address to all others: add a group of all colleagues too.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the restriction is set on the recipient’s side.',
      },
      recipient: {},
    },
  },
  '5_7_135': closedPublicFolder,
  '5_7_136': {
    title: 'This address only takes messages from inside',
    what: 'Not delivered: this address leads outside, and only people inside the company may write to it.',
    card: 'Only their administrator can open this address to you. This message says what to change.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
      },
      recipientAdministrator: {
        1: 'Mail user: run Set-MailUser with -RequireSenderAuthenticationEnabled $false.',
        2: 'This sender only: do the same, then add a mail contact for it to AcceptMessagesOnlyFromSendersOrMembers.',
        3: 'That list closes the address to all others: add a group of all colleagues too.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the restriction is set on the recipient’s side.',
      },
      recipient: {},
    },
  },
  '5_7_139': {
    title: 'A program or device could not sign in',
    what: 'Not delivered: a setting or a sign-in server of your company does not let this program or device sign in.',
    card: 'The sign-in on your company’s side has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH: allow it for this mailbox with Set-CASMailbox -SmtpClientAuthenticationDisabled $false.',
        2: 'Sign-in rules: check whether security defaults or Conditional Access stop this account.',
        3: 'Federation: if the text names an STS, check that your server answers over HTTPS with TLS 1.2.',
        4: 'OAuth: better, update the program or device so that it signs in with OAuth 2.0.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_171': {
    title: 'A rule may have found confidential data',
    what: 'Not delivered: a data protection rule seems to have found confidential data in your message.',
    card: 'Take the data out, then send again. For an exception, it is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Take the confidential data out of the message and its attachments, then send again.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'DLP: find the rule that matched, in Microsoft Purview or with Get-MessageTraceDetailV2.',
        2: 'DLP: allow an exception or an override if the message is wanted.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_193': {
    title: 'This group only takes messages from inside',
    what: 'Not delivered: only members, or people of the same company, may write to this Microsoft 365 group.',
    card: 'Only the owner of the group or their administrator can allow you. This message says what to change.',
    steps: {
      you: {
        1: 'Ask the owner of the group to allow your address.',
      },
      recipientAdministrator: {
        1: 'Group: run Set-UnifiedGroup with -RequireSenderAuthenticationEnabled $false.',
        2: 'Owner: or let the owner allow people from outside, in the settings of the group in Outlook.',
        3: 'This sender only: add the sender to the group as a guest instead.',
        4: 'Wait: the change can take up to one hour.',
      },
      yourAdministrator: {
        1: 'Own company: if the group is yours, follow the steps for the recipient’s administrator.',
      },
      recipient: {},
    },
  },
  '5_7_232': {
    title: 'The daily limit of your trial is reached',
    what: 'Not delivered: a trial subscription may only write to a limited number of outside recipients in 24 hours.',
    card: 'Wait until tomorrow, then send again. The limit counts the last 24 hours.',
    steps: {
      yourAdministrator: {
        1: 'Subscription: buy one, as the limit is then higher.',
        2: 'Accounts: look for one that sends without its owner.',
      },
      nobody: {
        1: 'Wait, then send again yourself: your server no longer tries.',
      },
      you: {
        1: 'Spread your messages over several days.',
      },
    },
  },
  '5_7_233': {
    title: 'The daily limit of your company is reached',
    what: 'Not delivered: your company has reached its limit. Microsoft counts the outside recipients of 24 hours.',
    card: 'Wait until tomorrow, then send again. The limit counts the last 24 hours.',
    steps: {
      yourAdministrator: {
        1: 'Accounts: look for one that sends without its owner, or for a program that sends in bulk.',
        2: 'Bulk mail: spread it over several days, or use a service made for it.',
        3: 'Limit: read it in the report Tenant Outbound External Recipients; it grows with the paid plans.',
      },
      nobody: {
        1: 'Wait, then send again yourself: your server no longer tries.',
      },
      you: {
        1: 'Spread your messages over several days.',
      },
    },
  },
  '5_7_236': {
    title: 'Too much mail from onmicrosoft.com addresses',
    what: 'Not delivered: from onmicrosoft.com, a company may write to 100 outside people in 24 hours.',
    card: 'Send from an address of your own domain. If you have none yet, it is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send from an address of your own domain, not from onmicrosoft.com.',
        2: 'Or wait 24 hours, then send again.',
        3: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Domain: add your own to Microsoft 365, and make it the primary address of users and groups.',
        2: 'Programs: look for devices and services that still send from onmicrosoft.com.',
      },
      nobody: {},
    },
  },
  '5_7_350': {
    what: 'Not delivered: the filter of the other server took the message for unwanted mail.',
    card: 'Your administrator can look for the cause. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
        2: 'Rewrite the message: fewer links, fewer pictures, a clear subject.',
      },
      yourAdministrator: {
        1: 'Exact text: read the words of the other server, after the arrow.',
        2: 'SPF, DKIM and DMARC: check that all three pass for the domain[ {senderDomain}].',
        3: 'Block lists: look up the sending IP address[ {ip}] and the domain[ {senderDomain}].',
      },
    },
  },
  '5_7_367': {
    title: 'A redirected message was refused',
    what: 'Not delivered: the message was probably redirected. It left Microsoft through servers that the next one does not trust.',
    card: 'A redirect has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'SPF and DKIM: one of them has to pass when the original reaches Microsoft 365.',
        2: 'Filter in front: turn on Enhanced Filtering for Connectors, if one receives your mail first.',
        3: 'Accepted domains: add the sender’s domain, if it is yours.',
        4: 'Message trace: OutboundIpPoolName shows RegularRelayOutboundPool if this is the cause.',
      },
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Tell the recipient by phone or another way: the redirect may be theirs.',
      },
      recipientAdministrator: {
        1: 'Own redirect: if the redirecting mailbox is yours, turn on Enhanced Filtering for Connectors behind a filter.',
        2: 'Filter in front: look in its logs why it does not take what Microsoft redirects.',
        3: 'Redirects: avoid several in a row.',
      },
    },
  },
  '5_7_501': accountStopped,
  '5_7_502': accountStopped,
  '5_7_503': accountStopped,
  '5_7_505': {
    title: 'Microsoft takes no mail for this recipient',
    what: 'Not delivered: Microsoft does not accept messages for this address. It may be wrong, or blocked.',
    card: 'Check the address letter by letter. If it is right, tell the recipient: their administrator can ask Microsoft.',
    steps: {
      you: {
        1: 'Compare the address with its source: a signature, a website, an earlier message.',
        2: 'If it is right, tell the recipient by phone or another way.',
      },
      helpDesk: {},
      recipient: {},
      recipientAdministrator: {
        1: 'Mailbox: check that the address[ {address}] exists, then ask Microsoft support.',
      },
      yourAdministrator: {
        1: 'Microsoft support: if the address is right and you use Microsoft 365, open a ticket with the exact text.',
      },
    },
  },
  '5_7_506': {
    title: 'Your server introduces itself by another name',
    what: 'Not delivered: your server introduces itself by the name of the server it calls, not by its own.',
    card: 'The name that your server gives has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'HELO: let the sending server give its own full name, with an A record.',
        2: 'Computers: if it already does, look for infected ones that send on their own.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_507': blockedByCompany,
  '5_7_508': {
    title: 'Too much mail from your network',
    what: 'Not delivered: Microsoft limits what this IPv6 network sends, and the limit was reached.',
    card: 'Wait an hour, then send again. If you send many messages, spread them over several hours.',
    steps: {
      yourAdministrator: {
        1: 'Rate: lower it for the whole IPv6 range, not for one server only.',
        2: 'IPv4: send to Microsoft over it instead.',
        3: 'Provider: ask whether others share the range.',
      },
      nobody: {
        1: 'Wait, then send again yourself: your server no longer tries.',
      },
    },
  },
  '5_7_509': {
    title: 'The rule of your own domain stops this message',
    what: 'Not delivered: your domain asks others to refuse messages without proof, and this one had none.',
    steps: {
      yourAdministrator: {
        1: 'DMARC: let SPF or DKIM pass for the domain of the From address[, {senderDomain}].',
        2: 'DKIM: sign with this domain in every service that sends for it.',
        3: 'Redirects: they break SPF; only a DKIM signature that stays unchanged passes them.',
      },
    },
  },
  '5_7_510': {
    title: 'The recipient takes no mail over IPv6',
    what: 'Not delivered: your server used IPv6. The recipient’s company only takes mail over IPv4.',
    card: 'Your server has to use IPv4 for this company. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Sending server: use IPv4 for this domain[, {domain}].',
      },
      recipientAdministrator: {
        1: 'IPv6: or accept it for the domain[ {domain}] with Enable-IPv6ForAcceptedDomain.',
      },
    },
  },
  '5_7_511': {
    title: 'Microsoft blocks your server and looks into it',
    what: 'Not delivered: Microsoft blocks the IP address of your server, and examines such a case before it lifts the block.',
    card: 'Microsoft has to lift the block. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Cause: end unwanted sending first: taken-over account or form, server open to strangers.',
        2: 'Removal: send the whole notice and the IP address[ {ip}] to delist@microsoft.com.',
        3: 'Answer: Microsoft writes back within 48 hours. Its removal page does not work for this code.',
      },
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_512': {
    title: 'The From address is missing or badly formed',
    what: 'Not delivered: Microsoft 365 asks for one complete address in the From line of each message.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Message format: put a complete address in From, between angle brackets.',
      },
    },
  },
  '5_7_513': blockedByCompany,
  '5_7_520': {
    title: 'Redirects to the outside are not allowed',
    what: 'Not delivered: a mailbox passes messages on to the outside, and its company does not allow that.',
    card: 'If the redirect is yours, remove it. Otherwise, their administrator can allow it or end it.',
    steps: {
      you: {
        1: 'If you redirect your own messages, remove that rule or ask your administrator.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Own mailbox: if it redirects, remove the rule, or allow it with AutoForwardingMode On for this mailbox only.',
      },
      recipientAdministrator: {
        1: 'Redirect: find it with Get-InboxRule, or as ForwardingSmtpAddress with Get-Mailbox.',
        2: 'Outbound spam policy: allow it for this mailbox only, with AutoForwardingMode On.',
      },
    },
  },
  '5_7_606-649': listedAskPortal,
  '5_7_700-749': {
    title: 'Your company may not send for now',
    what: 'Not delivered: Microsoft stopped the outgoing mail of your company. Most of it looked suspicious.',
    card: 'The cause has to be ended first, then Microsoft asked to help. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Do not send again for now: each attempt is refused until the block is lifted.',
      },
      nobody: {},
      yourAdministrator: {
        1: 'Administrators: change their passwords and require a second factor at sign-in.',
        2: 'Connectors: look with Get-InboundConnector for one that nobody knows, and remove it.',
        3: 'Own servers: close those that send for strangers, and look for malware.',
        4: 'Microsoft support: then ask for the block to be lifted.',
      },
    },
  },
  '5_7_703': {
    title: 'Your own company blocks one of the recipients',
    what: 'Not delivered: one recipient is on the block list of your own company. Nobody received the message.',
    card: 'Send again without the blocked recipient. To have the list changed, it is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Take out the recipient named in the exact text, then send again to the others.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'List: look with Get-TenantAllowBlockListItems -ListType Sender -Block.',
        2: 'List: remove the entry with Remove-TenantAllowBlockListItems, if it is there by mistake.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_705': {
    title: 'Your company may not send for now',
    what: 'Not delivered: Microsoft stopped the mail of your company, as a rule after too much bulk or unwanted mail.',
    card: 'The cause has to be ended first, then Microsoft asked to help. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Do not send again for now: each attempt is refused until the block is lifted.',
      },
      nobody: {},
      yourAdministrator: {
        1: 'Source: find by message trace and in the report of top senders who or what sends.',
        2: 'Administrators: change their passwords, require a second factor, and remove connectors that nobody knows (Get-InboundConnector).',
        3: 'Own servers: look for malware, and close those that send for strangers.',
        4: 'Microsoft support: explain the cause, then ask for the block to be lifted. After a late renewal, wait one day first.',
      },
    },
  },
  '5_7_708': {
    title: 'Microsoft takes no mail from this IP address',
    what: 'Not delivered: your company’s mail leaves through an address with little trust, as is common for new customers.',
    card: 'Plans have to be bought, or Microsoft has to make an exception. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Plans: buy and assign plans with Exchange Online, or ask Microsoft support for an exception until then.',
        2: 'Accounts: check that none sends without its owner.',
      },
      nobody: {},
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
    },
  },
  '5_7_711': {
    title: 'Your company’s way through Microsoft is blocked',
    what: 'Not delivered: Microsoft stopped a connector by which your company’s servers send. It suspects unwanted mail.',
    card: 'The cause has to be ended first, then the connector released. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Do not send again for now: each attempt is refused until the block is lifted.',
      },
      yourAdministrator: {
        1: 'Connector: find the one that is blocked with Get-BlockedConnector.',
        2: 'Cause: look for a connector that was changed or is unknown, and for a taken-over server or account.',
        3: 'Restricted entities: release it in Microsoft Defender, or with Remove-BlockedConnector.',
        4: 'Wait: it can take up to one hour.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_750': {
    title: 'Your sending domain is not added at Microsoft 365',
    what: 'Not delivered: too much mail leaves from domains that your company has not added to Microsoft 365.',
    card: 'The domains that send have to be added. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Domains: add and verify every domain that sends[, among them {senderDomain}].',
        2: 'Connector: use a certificate whose domain is one of the accepted domains.',
        3: 'Break-in: look for a taken-over account, and with Get-InboundConnector for a connector that nobody knows.',
        4: 'Microsoft support: turn to it if messages are still refused.',
      },
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_800': {
    title: 'Microsoft blocks the sending domain',
    what: 'Not delivered: Microsoft found unwanted mail under a domain of this message, and accepts none from it.',
    card: 'Microsoft has to allow the domain again. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Cause: end unwanted sending first: taken-over account or form, server open to strangers.',
        2: 'Names: check which domain stands in EHLO, in the envelope sender and in From.',
        3: 'Microsoft support: then ask for the domain to be allowed again.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_900-999': mailFlowRule,
  '5_7_0-999': {
    title: 'A security setting stops this message',
    what: 'Not delivered: a security setting stops this message, usually on the recipient’s side, sometimes on yours.',
    card: 'Their administrator can tell which setting it is. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
        2: 'For a group, ask its owner to allow your address.',
      },
      yourAdministrator: {
        1: 'Own settings: check connectors, accepted domains and mail flow rules, the latter with Get-TransportRule.',
        2: 'Message trace: look with Get-MessageTraceDetailV2 which rule or server stopped the message.',
      },
      recipientAdministrator: {
        1: 'Access: check who may write to this mailbox or group.',
        2: 'Mail flow rules: look for one that stops this sender, with Get-TransportRule.',
        3: 'MX: check that the record[ of {domain}] leads to the right server.',
      },
    },
  },
  'banned-sending-ip': listedAskPortal,
  socketerror: {
    title: 'The connection broke off',
    what: 'Not delivered: the connection broke off. One of the servers may only know an old kind of encryption.',
    card: 'Send again in an hour. If it comes back, their administrator has to check the server: this message says how.',
    steps: {
      yourAdministrator: {
        1: 'TLS: check the same on your side, if your own server sends to Microsoft 365.',
      },
      recipientAdministrator: {
        1: 'TLS: enable version 1.2 on the server: Microsoft no longer accepts 1.0 and 1.1.',
        2: 'Firewall: check that it lets the whole conversation on port 25 through.',
      },
    },
  },
} as const;
