/** Who rents mailboxes has no shell: the provider does what needs one. */
const hosted = 'Hosted Exchange: the provider runs the server; open a ticket with the exact text of this notice.';

const largerAccount = 'Hosted Exchange: extend the account in the control panel, or move it to a larger offer.';

const limitsOfProvider = 'Hosted Exchange: the provider sets these limits; open a ticket with the exact text to learn them.';

const shortOfResources = {
  title: 'The server lacks disk space or memory',
  what: 'Not delivered: the receiving server is short of disk space or memory.',
  card: 'Send again in a few hours. Their administrator has to free disk space or memory.',
  steps: {
    yourAdministrator: {
      1: 'Own server: if the notice names one of yours, the steps for the recipient’s administrator are yours.',
      2: hosted,
    },
    recipientAdministrator: {
      1: 'Back pressure: look for events 15004, 15006 (disk) and 15007 (memory) of MSExchangeTransport in the Application log.',
      2: 'Disk: free space on the drive of the queue database, or move the queue to a larger drive.',
      3: 'Memory: give a virtual server static memory, not dynamic memory.',
      4: hosted,
    },
  },
} as const;

const expiry = {
  title: 'The message could not be delivered in time',
  what: 'Not delivered: the servers tried, usually for two days (Exchange Online: one), and did not get it through.',
  card: 'Check the address first, and phone if it is urgent. This message tells their administrator what to look for.',
  steps: {
    you: {
      1: 'Check the address, above all the part after @.',
      2: 'Send again tomorrow, to fewer recipients at a time.',
      3: 'Use plain text or HTML: some servers do not take Outlook’s rich text format.',
      4: 'If messages to other domains arrive, the cause is probably on the recipient’s side.',
    },
    yourAdministrator: {
      1: 'Last error: read the last answer in this notice, or LastError in Get-Queue.',
      2: 'Send connector: check DNS or a fixed next server, and give it (-Fqdn) the name in your MX record.',
      3: 'SPF: list every sending server in the TXT record[ of {senderDomain}].',
      4: hosted,
    },
    recipientAdministrator: {
      1: 'Delivery: check that the Microsoft Exchange Mailbox Transport Delivery service runs.',
      2: 'MX: check that the records[ of {domain}] name servers that answer on port 25.',
    },
  },
} as const;

const tooManyRecipients = {
  title: 'Too many recipients in one message',
  what: 'Not delivered: the recipients in To, Cc and Bcc together exceed the number allowed.',
  card: 'Split the recipients over several messages, or use a distribution list. Then send again.',
  steps: {
    yourAdministrator: {
      1: 'Whole server: check MaxRecipientEnvelopeLimit in Get-TransportConfig.',
      2: 'Connector: check MaxRecipientsPerMessage in Get-ReceiveConnector.',
      3: 'Sender: check RecipientLimits in Get-Mailbox.',
      4: limitsOfProvider,
    },
    nobody: {},
  },
} as const;

const recipientSize = {
  what: 'Not delivered: the message is larger than this mailbox may receive.',
  steps: {
    you: {
      1: 'Send the message again without its attachment, or with a link in place of it.',
      2: 'Split large files over several messages.',
      3: 'If the files have to arrive this way, ask the recipient’s administrator for the limit.',
    },
    yourAdministrator: {
      1: 'Own limits: check MaxSendSize in Get-TransportConfig and Get-Mailbox; they can give the same code.',
    },
    recipientAdministrator: {
      1: 'Limit: raise MaxReceiveSize of the mailbox by Set-Mailbox.',
      2: 'Size: allow for a third more than the files, because encoding adds it.',
      3: limitsOfProvider,
    },
  },
} as const;

const recipientSizeByName = {
  what: 'Not delivered: the recipient’s mailbox has a size limit of its own, and the message is larger.',
  steps: {
    ...recipientSize.steps,
    yourAdministrator: {
      1: 'Own mailbox: if it is one of yours, the steps for the recipient’s administrator are yours.',
    },
  },
} as const;

const senderSize = {
  title: 'Your message is larger than you may send',
  what: 'Not delivered: the limit is set on your own side, for your account or your company.',
  steps: {
    yourAdministrator: {
      1: 'Account: raise MaxSendSize of the mailbox by Set-Mailbox.',
      2: 'Company: check MaxSendSize in Get-TransportConfig; for Outlook for Mac, raise the EWS message size limit too.',
      3: 'Size: allow for a third more than the files, because encoding adds it.',
      4: limitsOfProvider,
    },
    recipientAdministrator: {},
  },
} as const;

const forwardLeadsNowhere = {
  title: 'The redirect of this mailbox leads nowhere',
  what: 'Not delivered: this mailbox passes its messages on to an address that does not work.',
  card: 'Tell the recipient another way: the redirect of the mailbox has to be corrected.',
  steps: {
    you: {
      1: 'Tell the recipient another way.',
    },
    recipient: {
      1: 'Correct or remove the redirect in the settings of the mailbox.',
    },
    yourAdministrator: {
      1: 'Mailbox on your side: if the recipient is one of yours, the steps for the recipient’s administrator are yours.',
    },
    recipientAdministrator: {
      1: 'Redirect: run Get-Mailbox and check ForwardingAddress and ForwardingSmtpAddress.',
      2: 'Rules: run Get-InboxRule for the mailbox and look for one that forwards.',
      3: 'Hosted Exchange: check the redirects in the control panel, and the rules in the webmail of the mailbox.',
    },
  },
} as const;

const exampleAddress = {
  title: 'This address is an example, not a real one',
  card: 'Find the real address: this one probably comes from an example. Then send again.',
} as const;

const notAnInternetAddress = {
  title: 'This address cannot be used for Internet mail',
  what: 'Not delivered: the recipient is recorded in a form that is no Internet address, such as X.400.',
  card: 'Type the address again by hand first. If the message comes back, pass this text on to your administrator.',
  steps: {
    you: {
      1: 'Type the address again by hand, in the form name@domain.',
    },
    yourAdministrator: {
      1: 'Contact: give it an address of type SMTP (Set-MailContact, -ExternalEmailAddress).',
      2: 'Other mail system: add a Send connector whose address space covers this type.',
    },
    recipientAdministrator: {},
  },
} as const;

const noAddress = {
  title: 'What stands in the recipient line is no address',
  what: 'Not delivered: the recipient is not written as an email address. It may be a name kept in a draft.',
  card: 'Delete the recipient and type the address in full, in a new message. Then send it.',
  steps: {
    you: {
      1: 'In a new message, delete the recipient and type the address in full.',
      2: 'Press Ctrl+K before you save a draft: the address is then underlined.',
      3: 'If it comes from a contact, correct the address kept there.',
    },
    yourAdministrator: {
      1: 'Contact: check ExternalEmailAddress of the entry by Get-MailContact.',
    },
    recipientAdministrator: {},
  },
} as const;

const notInDirectory = {
  title: 'This address was not found',
  what: 'Not delivered: the server’s directory has no entry for this address, or lost it in a move.',
  steps: {
    yourAdministrator: {
      1: 'Recipient: if the address is one of yours, look it up in the control panel or by Get-Recipient.',
      2: 'After a move to the cloud: give the user a routing address (Enable-RemoteMailbox).',
    },
    recipientAdministrator: {
      1: 'Recipient: run Get-Recipient for the address[ {address}].',
      2: 'After a move to the cloud: give the user a routing address (Enable-RemoteMailbox).',
    },
  },
} as const;

const staleEntry = {
  title: 'Outlook used an old internal address',
  what: 'Not delivered: Outlook used an old internal address, from its suggestions, its address book or an imported message.',
  card: 'Delete the address from the suggestions and type it again in full. Then send a new message.',
  steps: {
    you: {
      1: 'In a new message, delete the address from the suggestions with the cross beside it.',
      2: 'Type the address in full, or choose it from the address book.',
      3: 'In a meeting or a list, remove the person and add them again.',
    },
    yourAdministrator: {
      1: 'X500: in the IMCEAEX address, replace _ by /, +20 by a space, +28 and +29 by ( and ), +2E by a dot.',
      2: 'Drop IMCEAEX- and all from @ on; add the rest as an X500 address beside the others (Set-Mailbox, -EmailAddresses).',
      3: 'Offline address book: make sure that Outlook can download it.',
      4: hosted,
    },
    recipientAdministrator: {},
  },
} as const;

const chosenSendersOnly = {
  title: 'You may not write to this address',
  what: 'Not delivered: this mailbox or group accepts messages from chosen senders only, or refuses yours.',
  card: 'The owner of the group, or their administrator, can add you to the allowed senders.',
  steps: {
    you: {
      1: 'Ask the owner of the mailbox or group, another way, to allow your address.',
    },
    recipient: {
      1: 'As the owner of the group, add the sender to the allowed ones.',
    },
    yourAdministrator: {
      1: 'Leave your settings as they are: the restriction is set on the recipient’s side.',
    },
    recipientAdministrator: {
      1: 'Allowed senders: add the sender to AcceptMessagesOnlyFromSendersOrMembers of the recipient.',
      2: 'Refused senders: check that the sender is not in RejectMessagesFromSendersOrMembers (Get-Mailbox, Get-DistributionGroup).',
    },
  },
} as const;

const sameDirectoryEntry = {
  title: 'Several entries share this address',
  what: 'Not delivered: several entries in the directory of a mail server have the same address.',
  card: 'Reach the recipient another way. Their administrator has to remove the duplicate.',
  steps: {
    you: {
      1: 'Tell the recipient another way.',
    },
    yourAdministrator: {
      1: 'Directory on your side: if the recipient is one of yours, look for the duplicate there.',
    },
    recipientAdministrator: {
      1: 'Duplicate: look for the address[ {address}] in EmailAddresses of all recipients (Get-Recipient).',
      2: 'Remove it from all but one entry, then wait for the directory to replicate.',
    },
  },
} as const;

const insideSendersOnly = {
  title: 'This address takes no messages from outside',
  what: 'Not delivered: only people who sign in to the recipient’s own server may write to this address.',
  card: 'Their administrator can open the address to senders from outside. For a group, its owner can too.',
  steps: {
    you: {
      1: 'Ask to have the address opened; if it is a group, write to one of its members.',
      2: 'If you belong to the same company, sign in to your own account and send from there.',
    },
    recipient: {
      1: 'Group: if you own it, open it to senders from outside.',
    },
    yourAdministrator: {
      1: 'Same company, server and cloud: check that the connector passes messages on as internal ones.',
    },
    recipientAdministrator: {
      1: 'Recipient: set RequireSenderAuthenticationEnabled to $false (Set-Mailbox, Set-DistributionGroup or Set-MailPublicFolder).',
      2: 'Only some senders from outside: then list each, as a mail contact, in AcceptMessagesOnlyFromSendersOrMembers.',
      3: 'Hosted Exchange: for a group, switch off the required authentication in the control panel.',
      4: 'Public folder: grant Anonymous the right CreateItems as well, by Add-PublicFolderClientPermission.',
    },
  },
} as const;

const mailFlowRule = {
  title: 'A rule of a mail server refused your message',
  what: 'Not delivered: an administrator’s rule refuses this message, on the recipient’s side or on yours.',
  card: 'Their administrator can tell which rule it was. It is all in this message, ready to pass on.',
  steps: {
    you: {
      1: 'Read the exact text of the server: it often says what the rule refuses.',
      2: 'Tell the recipient another way.',
    },
    yourAdministrator: {
      1: 'Mail flow rules: run Get-TransportRule; one of your own may have this text or code.',
    },
    recipientAdministrator: {
      1: 'Mail flow rules: run Get-TransportRule and look for the one with this text or code.',
      2: 'Exception: add the sender[ {senderDomain}] to the exceptions of the rule, if the message is welcome.',
    },
  },
} as const;

const messageLoop = {
  title: 'Your message went round in a circle',
  card: 'Tell the recipient another way. A redirect or a server setting has to be corrected before you send again.',
} as const;

const shortFault = {
  title: 'A short fault at Microsoft',
  what: 'Not delivered: Microsoft’s servers had a short fault of their own.',
  card: 'Send again in an hour. If it comes back, ask for help.',
  steps: {
    yourAdministrator: {
      1: 'Service health: look for an incident of Exchange Online in the Microsoft 365 admin portal.',
    },
    recipientAdministrator: {},
  },
} as const;

/** Own texts of Exchange Server’s codes and words, where they say more than the reason; the source of each stands in its row. */
export const exchange = {
  '4_3_1': shortOfResources,
  '4_3_2': {
    title: 'The receiving server takes no mail for now',
    what: 'Not delivered: the receiving server is stopped, or a queue on it is frozen.',
    card: 'Send again in a few hours. Their administrator has to set the queue or the server going again.',
    steps: {
      you: {
        1: 'Send the same message again in a few hours.',
        2: 'Tell the recipient another way if it is urgent.',
      },
      yourAdministrator: {
        1: 'Own server: if the notice names one of yours, the steps for the recipient’s administrator are yours.',
        2: hosted,
      },
      recipientAdministrator: {
        1: 'Queue: run Get-Queue, then Resume-Queue for each whose status is Suspended.',
        2: 'Components: run Get-ServerComponentState and set inactive ones to Active by Set-ServerComponentState.',
        3: 'Receive connector: a custom one on port 25 belongs to FrontendTransport, not to HubTransport.',
        4: 'Transport agents: disable the one that an update made incompatible.',
      },
    },
  },
  '4_3_2~2': {
    title: 'The mail service of the server does not run',
    what: 'Not delivered: a mail service on the receiving server is switched off or wrongly set up.',
    card: 'Send again in a few hours. Their administrator has to start the service again.',
    steps: {
      you: {
        1: 'Send the same message again in a few hours.',
        2: 'Tell the recipient another way if it is urgent.',
      },
      yourAdministrator: {
        1: 'Own server: if the notice names one of yours, the steps for the recipient’s administrator are yours.',
        2: hosted,
      },
      recipientAdministrator: {
        1: 'Components: run Get-ServerComponentState and set inactive ones to Active by Set-ServerComponentState.',
        2: 'Receive connector: a custom one on port 25 belongs to FrontendTransport, not to HubTransport.',
        3: 'Transport agents: disable the one that an update made incompatible.',
        4: hosted,
      },
    },
  },
  '4_2_1': {
    title: 'A server could not connect to the next one',
    what: 'Not delivered: a server could not open a connection to the next one.',
    card: 'Exchange keeps trying by itself. If it has given up, send again in an hour.',
    steps: {
      yourAdministrator: {
        1: 'Port 25: check that no firewall, antivirus program or Internet provider blocks it (Test-NetConnection, -Port 25).',
        2: 'Log: set ProtocolLoggingLevel of the Send connector to Verbose, and read where the session stops.',
        3: hosted,
      },
    },
  },
  '4_4_397': {
    title: 'A server could not get through to the next one',
    what: 'Not delivered: a server did not get through to the next one. The notice quotes its last error.',
    card: 'Exchange keeps trying by itself. If it has given up, send again in an hour.',
    steps: {
      yourAdministrator: {
        1: 'Last error: in LastError of Get-Queue, FQDN and IP name the server; the words after the arrows tell why.',
        2: 'Port 25: run Test-NetConnection with -Port 25 towards that server.',
        3: hosted,
      },
    },
  },
  '4_4_0': {
    title: 'The next server did not take the message',
    what: 'Not delivered: the notice quotes what your server got from the next one. These words usually name the cause.',
    card: 'Read the words in quotes first. This message tells the recipient’s administrator what to look for.',
    steps: {
      you: {
        1: 'Read the words in quotes in this notice: they may name something that you can correct.',
        2: 'Otherwise, send again in an hour.',
      },
      recipientAdministrator: {
        1: 'Server: look up the quoted answer in the logs of the receiving server[ {host}].',
      },
      yourAdministrator: {
        1: 'Last error: run Get-Queue and read LastError; what stands in quotes usually names the cause.',
        2: 'Port 25: run Test-NetConnection with -Port 25 towards the receiving server[ {host}].',
        3: hosted,
      },
    },
  },
  '4_4_1': {
    title: 'The receiving server does not answer',
    what: 'Not delivered: the receiving server did not answer in time, which often passes by itself.',
    card: 'Exchange keeps trying by itself. If it has given up, send again in an hour.',
    steps: {
      yourAdministrator: {
        1: 'Port 25: check that no firewall and no Internet provider blocks it (Test-NetConnection, -Port 25).',
        2: 'Queue: once the other server answers, run Retry-Queue.',
        3: hosted,
      },
    },
  },
  '4_4_2': {
    title: 'The connection broke off on the way',
    what: 'Not delivered: the connection between the two servers broke off, which often passes by itself.',
    card: 'Exchange keeps trying by itself. If it has given up, send again in an hour, with smaller attachments.',
    steps: {
      you: {
        1: 'Send again in an hour, with smaller attachments if there are any.',
        2: 'Tell the recipient by phone or another way if it is urgent.',
      },
      yourAdministrator: {
        1: 'Limits: compare MaxMessageSize and MessageRateLimit of the connectors (Get-ReceiveConnector).',
        2: 'Filters: check that no firewall, proxy or antivirus program cuts SMTP sessions.',
        3: 'TLS: enable version 1.2, because many servers drop older ones.',
        4: hosted,
      },
    },
  },
  '4_4_7': expiry,
  '5_1_0': {
    title: 'Your address or the recipient’s was refused',
    what: 'Not delivered: Exchange did not find the recipient’s address, or the recipient blocks yours.',
    card: 'Write a new message and type the address by hand. If it comes back, the recipient may have blocked you.',
    fine: 'What you wrote is not at fault.',
    steps: {
      you: {
        1: 'Write a new message instead of answering an old or saved one.',
        2: 'Type the address by hand, not from the suggestions.',
        3: 'Ask the recipient another way whether your address is blocked there.',
      },
      recipient: {
        1: 'Webmail: in Options or Settings, open Block or allow (Junk email) and remove the sender from the blocked ones.',
      },
      yourAdministrator: {
        1: 'Contact: check its ExternalEmailAddress by Get-MailContact; without one, this code comes back.',
      },
      recipientAdministrator: {
        1: 'Sender filtering: run Get-SenderFilterConfig and look for the sender[ {senderDomain}].',
        2: 'Mailbox: read BlockedSendersAndDomains in Get-MailboxJunkEmailConfiguration.',
      },
    },
  },
  '5_1_1': {
    title: 'This address was not found',
    what: 'Not delivered: the server does not know this address. It may be mistyped or closed, or Outlook remembers an old one.',
    card: 'Check the address and type it again by hand. Then send a new message, not the old one.',
    steps: {
      you: {
        1: 'Compare the address with its source, letter by letter.',
        2: 'In a new message, delete the address from the suggestions of Outlook, then type it in full.',
        3: 'Ask by phone whether the address has changed.',
      },
      yourAdministrator: {
        1: 'Recipient: if the address is one of yours, look it up in the control panel or by Get-Recipient.',
        2: 'Mailbox created anew: add its old LegacyExchangeDN as an X500 address beside the others (Set-Mailbox, -EmailAddresses).',
      },
      recipientAdministrator: {
        1: 'Recipient: run Get-Recipient for the address[ {address}].',
        2: 'Group closed to outsiders: set RequireSenderAuthenticationEnabled to $false (Set-DistributionGroup).',
        3: 'Edge server: run Start-EdgeSynchronization, so that it knows the address.',
      },
    },
  },
  '5_1_2': notAnInternetAddress,
  '5_1_3': {
    title: 'This address is not written correctly',
    what: 'Not delivered: the recipient’s address contains a character, or has a form, that mail does not allow.',
    card: 'Type the address again by hand, without spaces or other characters around it. Then send again.',
    steps: {
      you: {
        1: 'Look for a space, a comma, a missing dot or a second @ in the address.',
        2: 'Type it again by hand, not from the suggestions.',
      },
      yourAdministrator: {
        1: 'Contact: check the address of the entry by Get-MailContact.',
      },
      recipientAdministrator: {
        1: 'Accepted domains: check that the domain[ {domain}] is listed in Get-AcceptedDomain.',
      },
    },
  },
  '5_1_4': {
    ...exampleAddress,
    what: 'Not delivered: endings such as .test and .example are kept for tests, and take no mail.',
    steps: {
      yourAdministrator: {
        1: 'Tests on your own server: set RejectReservedTopLevelRecipientDomains to $false (Set-ReceiveConnector).',
      },
      recipientAdministrator: {},
    },
  },
  '5_1_4~2': sameDirectoryEntry,
  '5_1_5': {
    ...exampleAddress,
    what: 'Not delivered: example.com, example.net and example.org are kept for examples, and take no mail.',
    steps: {
      yourAdministrator: {
        1: 'Tests on your own server: set RejectReservedSecondLevelRecipientDomains to $false (Set-ReceiveConnector).',
      },
      recipientAdministrator: {},
    },
  },
  '5_1_6': {
    title: 'The part after @ is not complete',
    what: 'Not delivered: the part after @ has no dot, so it is no complete domain name.',
    card: 'Add the ending of the domain name, such as “.com” or “.fr”. Then send again.',
    steps: {
      yourAdministrator: {
        1: 'Names without a dot in your own network: set RejectSingleLabelRecipientDomains to $false (Set-ReceiveConnector).',
      },
      recipientAdministrator: {},
    },
  },
  '5_1_7': {
    title: 'Your own address is missing or badly formed',
    what: 'Not delivered: the sender address of your account is missing or badly formed.',
    card: 'The sender address of your account has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Check the address of your account in the settings of your mail program.',
      },
      yourAdministrator: {
        1: 'Sender: check PrimarySmtpAddress by Get-Mailbox, and the mail attribute in Active Directory.',
        2: 'Device or application: check the MAIL FROM address that it sends.',
        3: hosted,
      },
      recipientAdministrator: {},
    },
  },
  '5_1_8': {
    title: 'Your account sends too much in a short time',
    what: 'Not delivered: this sender exceeded a limit on how many messages may leave.',
    card: 'Send again in an hour, and less at a time. If the message comes back, pass this text on to your administrator.',
    steps: {
      yourAdministrator: {
        1: 'Account: check whether it was taken over; if so, change its password and empty its queue.',
        2: 'Application: give it a Receive connector of its own with a suitable MessageRateLimit.',
        3: 'Policy: compare MessageRateLimit in Get-ThrottlingPolicy with what the account needs.',
        4: hosted,
      },
      nobody: {},
    },
  },
  '5_2_1': {
    title: 'The mailbox cannot be reached for now',
    what: 'Not delivered: the mailbox is offline or switched off, or the message was put in quarantine.',
    card: 'Reach the recipient another way. Their administrator can bring the mailbox back or release the message.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
        2: 'Send again once the mailbox is back.',
      },
      yourAdministrator: {
        1: 'Mailbox on your side: if the recipient is one of yours, the steps for the recipient’s administrator are yours.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Database: run Get-MailboxDatabase -Status and mount the one of this mailbox (Mount-Database).',
        2: 'Mailbox: check that it is enabled, and IsQuarantined in Get-MailboxStatistics.',
        3: 'Content filter: look for the message in the quarantine mailbox and release it.',
        4: 'Hosted Exchange: read the status of the account in the control panel, then open a ticket.',
      },
    },
  },
  '5_2_1~2': {
    title: 'Your message was put in quarantine as spam',
    what: 'Not delivered: the content filter of the receiving server found it unwanted and set it aside.',
    card: 'Tell the recipient another way. Their administrator can release the message and let yours through.',
    steps: {
      you: {
        1: 'Tell the recipient another way: the message can be released.',
        2: 'If you send again, use fewer links and pictures and a clear subject.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Quarantine: find the message in QuarantineMailbox of Get-ContentFilterConfig and release it.',
        2: 'Exception: add the sender to BypassedSenders, or the domain[ {senderDomain}] to BypassedSenderDomains (Set-ContentFilterConfig).',
        3: hosted,
      },
    },
  },
  '5_2_2': {
    what: 'Not delivered: this mailbox has used up its storage quota and takes no new messages.',
    steps: {
      recipient: {
        1: 'Delete large messages, then empty the deleted items and the junk folder.',
      },
      recipientAdministrator: {
        1: 'Quota: raise ProhibitSendReceiveQuota by Set-Mailbox, with UseDatabaseQuotaDefaults set to $false.',
        2: 'Size: find the largest folders by Get-MailboxFolderStatistics.',
        3: largerAccount,
      },
    },
  },
  '5_2_3': recipientSize,
  '5_2_4': {
    title: 'A distribution list does not work',
    what: 'Not delivered: this address is a distribution list, and its settings do not work.',
    card: 'Write to its members directly until their administrator has repaired the list.',
    steps: {
      you: {
        1: 'Write to the members of the list directly.',
        2: 'Tell the owner of the list, if you know who that is.',
      },
      yourAdministrator: {
        1: 'Own list: if the list is one of yours, the steps for the recipient’s administrator are yours.',
      },
      recipientAdministrator: {
        1: 'Dynamic group: check RecipientFilter and RecipientContainer in Get-DynamicDistributionGroup.',
        2: 'Event log: raise the categorizer level (Set-EventLogLevel), send a test; event 6025 or 6026 names the attribute.',
      },
    },
  },
  '5_2_11': senderSize,
  '5_2_14': forwardLeadsNowhere,
  '5_3_0': {
    title: 'Exchange set your message aside as damaged',
    what: 'Not delivered: Exchange found the message damaged, and set it aside to protect itself.',
    card: 'Write a new message and attach the files again. Do not forward the old one.',
    steps: {
      you: {
        1: 'Write a new message and attach the files again from your computer.',
        2: 'If it comes back, tell your administrator.',
      },
      yourAdministrator: {
        1: 'Poison queue: see what it holds by Get-Message -Queue Poison, then remove or resume it.',
        2: hosted,
      },
    },
  },
  '5_3_2': {
    title: 'This mailbox cannot take your message',
    what: 'Not delivered: an address book policy probably keeps you apart from this mailbox, or its entry is faulty.',
    card: 'Reach the recipient another way. Their administrator has to check the mailbox and its address book policy.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Same company: check the address book policy of the sender too (Get-AddressBookPolicy).',
      },
      recipientAdministrator: {
        1: 'Address book policy: make sure sender and recipient share a global address list (Get-AddressBookPolicy).',
        2: 'Mailbox: check Database in Get-Mailbox.',
      },
    },
  },
  '5_3_3': {
    what: 'Not delivered: one Exchange server did not accept a command of the other.',
    card: 'The setting between two servers has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Receive connector: those for internal mail need ExchangeServer among AuthMechanism.',
        2: 'Log: read the session in the SMTP protocol log.',
        3: hosted,
      },
      recipientAdministrator: {
        1: 'Disk: make sure the receiving server[ {host}] has room, because a full disk can give this code.',
      },
    },
  },
  '5_3_4': {
    what: 'Not delivered: the message is larger than a server on the way allows, yours or theirs.',
    steps: {
      yourAdministrator: {
        1: 'Limits: compare MaxSendSize (Get-TransportConfig) and MaxMessageSize (Get-SendConnector, Get-ReceiveConnector) with the size of the message.',
      },
      recipientAdministrator: {
        1: 'Limits: check MaxReceiveSize in Get-TransportConfig and MaxMessageSize in Get-ReceiveConnector.',
      },
    },
  },
  '5_3_5': {
    title: 'The server sends the message back to itself',
    what: 'Not delivered: a setting leads the message back to the server it came from.',
    card: 'Tell the recipient another way: a server setting has to be corrected first.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Receive connector: its Fqdn must not be the name of another server or device on the way.',
        2: 'Connectors: none may send to its own server, and no two may share an address and port.',
        3: hosted,
      },
      recipientAdministrator: {
        1: 'Receive connector: its Fqdn must not be the name of another server or device on the way.',
        2: 'Connectors: none may send to its own server, and no two may share an address and port.',
      },
    },
  },
  '5_4_4': {
    title: 'No way leads to the recipient’s domain',
    what: 'Not delivered: Exchange found no way to a server that takes mail for this address.',
    card: 'Check the part after @ first. If it is right, the DNS settings of your server have to be checked.',
    steps: {
      yourAdministrator: {
        1: 'MX: look up the records of the recipient’s domain[ {domain}] by Resolve-DnsName -Type MX.',
        2: 'DNS servers: read ExternalDNS* and InternalDNS* in Get-TransportService and Get-FrontendTransportService; check the order of the network adapters.',
        3: 'Send connector: check that an address space covers the domain; * covers all.',
        4: hosted,
      },
    },
  },
  '5_4_6': {
    ...messageLoop,
    what: 'Not delivered: rules, redirects or server settings sent the message round and round. Exchange stops that after 20 rounds.',
    steps: {
      you: {
        1: 'Switch off your own rules that forward or answer automatically.',
        2: 'Tell the recipient another way.',
      },
      recipient: {
        1: 'Switch off rules and redirects that send messages on to another mailbox.',
      },
      recipientAdministrator: {
        1: 'Mailbox: check ForwardingAddress and ForwardingSmtpAddress (Get-Mailbox), then Get-InboxRule.',
        2: 'Directory: a mailbox must have no targetAddress in Active Directory.',
        3: 'Transport services: after a change of servers or routing, restart MSExchangeTransport and MSExchangeFrontEndTransport.',
      },
      yourAdministrator: {
        1: 'Loop: look for redirects, rules or connectors of your own that send the message back.',
      },
    },
  },
  '5_5_2': {
    title: 'A program speaks to the server in the wrong order',
    what: 'Not delivered: a program or device sent its commands to the server in the wrong order.',
    card: 'The program or device that sends has to be set up again. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Program or device: its first command must be EHLO or HELO, before AUTH and MAIL FROM.',
        2: 'Receive connector: set ProtocolLoggingLevel to Verbose and read the session.',
        3: 'Disk: make sure the system drive of the server has room.',
      },
      recipientAdministrator: {},
    },
  },
  '5_5_3': tooManyRecipients,
  '5_5_4': {
    title: 'An address is not written correctly',
    what: 'Not delivered: your address or the recipient’s is not in the form that the server expects. A character may be wrong.',
    card: 'Type the recipient’s address again by hand, without spaces or other characters around it. Then send again.',
    steps: {
      you: {
        1: 'Compare the recipient’s address with its source, character by character.',
        2: 'Check your own address in the settings of your mail program.',
      },
      yourAdministrator: {
        1: 'Sender: check the address that the account, device or program gives in MAIL FROM.',
      },
      recipientAdministrator: {},
    },
  },
  '5_5_6': {
    title: 'Exchange could not use the message as it came',
    what: 'Not delivered: Exchange refused the content, perhaps after an error in the dialogue of the servers.',
    card: 'Write the message again as plain text first. If it comes back, pass this text on to your administrator.',
    steps: {
      you: {
        1: 'Write a new message as plain text, and send it.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Event log: look for errors of MSExchangeTransport at the time of this notice.',
        2: 'Message format: send a plain test message; if it passes, look at how the program builds this one.',
      },
    },
  },
  '5_6_0': {
    title: 'An attachment is probably encoded in an unusual way',
    what: 'Not delivered: an attachment, often from a Macintosh, is probably encoded in a way that Exchange does not accept.',
    card: 'Attach the file again from your computer, or share it by link. Then send a new message.',
    steps: {
      you: {
        1: 'Attach the file again from your computer; do not forward the old message.',
        2: 'Zip the file, or share it by link.',
      },
      yourAdministrator: {
        1: 'Sending program: a Macintosh file in BinHex form must not be encoded in base64 as well.',
      },
    },
  },
  '5_6_1': {
    title: 'The next server does not accept the format',
    what: 'Not delivered: the other server did not offer a form that this message needs, often because of a firewall.',
    card: 'A firewall is often the cause. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Firewall: turn off SMTP inspection; on Cisco, no inspect esmtp or no fixup protocol smtp 25.',
        2: 'Encoding: send the message in quoted-printable or base64 instead of 8BITMIME.',
      },
    },
  },
  '5_7_1': {
    title: 'The server wants to know who is sending',
    what: 'Not delivered: the server serves only senders that sign in, or this recipient takes no mail from outside.',
    steps: {
      yourAdministrator: {
        1: 'Device or application: make it sign in, on port 587, with the account it sends from.',
        2: 'Without sign-in, on your own server: create a Receive connector for its IP address alone, open to AnonymousUsers.',
      },
      recipientAdministrator: {
        1: 'Recipient: set RequireSenderAuthenticationEnabled to $false if it may get mail from outside.',
        2: 'Receive connector: the one that takes Internet mail must have AnonymousUsers among PermissionGroups.',
      },
    },
  },
  '5_7_1~2': {
    ...chosenSendersOnly,
    what: 'Not delivered: this mailbox or group accepts chosen senders only, or a rule refuses this message.',
    steps: {
      ...chosenSendersOnly.steps,
      recipientAdministrator: {
        1: 'Allowed senders: add the sender to AcceptMessagesOnlyFromSendersOrMembers of the recipient.',
        2: 'Mail flow rules: run Get-TransportRule and look for one that refuses this message.',
      },
    },
  },
  '5_7_1~3': {
    what: 'Not delivered: the server that was reached does not handle this domain, or does not know the sender.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'If you sent no such message, delete this notice: somebody probably used your address.',
      },
      yourAdministrator: {
        1: 'Device or application: make it sign in, on port 587, with the account it sends from.',
        2: 'Without sign-in, on your own server: create a Receive connector for its IP address alone, with the right ms-Exch-SMTP-Accept-Any-Recipient.',
      },
      recipientAdministrator: {
        1: 'Accepted domains: list the domain[ {domain}] on the server that its MX names (Get-AcceptedDomain).',
        2: 'MX: otherwise, make the records name the server that handles the domain.',
      },
    },
  },
  '5_7_3': {
    title: 'Two servers cannot prove who they are',
    what: 'Not delivered: two Exchange servers could not sign in to each other.',
    card: 'The sign-in between the servers has to be repaired. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Firewall: let the command X-EXPS pass; SMTP inspection removes it.',
        2: 'Receive connectors: those for internal mail need ExchangeServer among AuthMechanism.',
        3: 'Custom connectors: check RemoteIPRanges, so that they do not catch internal servers.',
        4: hosted,
      },
      recipientAdministrator: {},
    },
  },
  '5_7_51': {
    title: 'The recipient expects mail from other servers',
    what: 'Not delivered: the recipient’s side accepts mail of this domain from listed servers only.',
    card: 'Their administrator has to add your server to the list. What you wrote is not at fault.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Route: send through the server, and with the certificate, that the other side has listed.',
      },
      recipientAdministrator: {
        1: 'Inbound connector: add the sending address[ {ip}] to SenderIPAddresses, or set TlsSenderCertificateName.',
      },
    },
  },
  '5_7_900-999': mailFlowRule,
  '4_7_0': {
    title: 'Two servers cannot sign in to each other',
    what: 'Not delivered: two Exchange servers of one company could not sign in to each other.',
    card: 'The sign-in between the servers has to be repaired before you send again. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Time: keep servers and domain controllers within five minutes of each other (w32tm /query /status).',
        2: 'SPN and Kerberos: check SMTPSVC by setspn -L, the Kerberos ports, and that domain controllers replicate.',
        3: 'Receive connector: keep ExchangeServer among AuthMechanism of the default one.',
        4: hosted,
      },
      recipientAdministrator: {
        1: 'Own servers: if the notice names yours, the steps for the sender’s administrator are yours.',
      },
    },
  },
  '4_7_0~2': {
    title: 'The encrypted connection failed',
    what: 'Not delivered: the receiving server probably did not accept the certificate of the sending server.',
    card: 'A certificate has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Two certificates for SMTP: take SMTP off the one from an untrusted authority (Enable-ExchangeCertificate, -Services without SMTP).',
        2: 'Certificates: install the missing intermediate ones on the sending server.',
        3: hosted,
      },
      recipientAdministrator: {
        1: 'Certificate: if your server[ {host}] should trust this authority, add its root to the trusted ones.',
      },
    },
  },
  '4_7_5': {
    title: 'Your server looks for a certificate it does not have',
    what: 'Not delivered: your server is set to use a certificate that is not installed on it.',
    card: 'A certificate setting has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Certificate: find the one in use now by Get-ExchangeCertificate.',
        2: 'Send connector: set TlsCertificateName to its issuer and subject by Set-SendConnector.',
        3: hosted,
      },
      recipientAdministrator: {},
    },
  },
  resolver_adr_recipnotfound: notInDirectory,
  resolver_adr_recipientnotfound: {
    ...notInDirectory,
    what: 'Not delivered: the server’s directory has no entry for this address. It may be mistyped, or known in the cloud only.',
    steps: {
      yourAdministrator: {
        1: 'Recipient: if the address is one of yours, look it up in the control panel or by Get-Recipient.',
        2: 'User created in the cloud: run New-RemoteMailbox on the server, then set its ExchangeGuid by Set-RemoteMailbox.',
      },
      recipientAdministrator: {
        1: 'Recipient: run Get-Recipient for the address[ {address}].',
        2: 'User created in the cloud: run New-RemoteMailbox on the server, then set its ExchangeGuid by Set-RemoteMailbox.',
      },
    },
  },
  resolver_adr_exrecipnotfound: staleEntry,
  resolver_adr_exrecipientnotfound: staleEntry,
  resolver_adr_ambiguous: sameDirectoryEntry,
  resolver_adr_badprimary: {
    title: 'The entry of this recipient is incomplete',
    what: 'Not delivered: the recipient’s entry in the directory has no main address, or one that is not well formed.',
    card: 'Type the address again by hand first. If the message comes back, pass this text on to your administrator.',
    steps: {
      you: {
        1: 'In a new message, delete the address from the suggestions and type it in full.',
        2: 'If it comes back, pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Contact: check its address in the control panel, or ExternalEmailAddress (SMTP:name@domain) by Get-MailContact.',
        2: 'Server and cloud: correct the address in Active Directory, then synchronize.',
      },
      recipientAdministrator: {},
    },
  },
  resolver_adr_invalidinsmtp: noAddress,
  resolver_adr_reciplimit: tooManyRecipients,
  resolver_rst_authrequired: insideSendersOnly,
  resolver_rst_notauthorized: chosenSendersOnly,
  resolver_rst_senderauthenticated: insideSendersOnly,
  resolver_rst_restrictedtogrouppermission: {
    title: 'You may not write to this group',
    what: 'Not delivered: this group accepts messages from chosen senders only.',
    card: 'The owner of the group, or their administrator, can add you to the allowed senders.',
    steps: {
      you: {
        1: 'Ask the owner of the group, another way, to allow your address.',
      },
      recipient: chosenSendersOnly.steps.recipient,
      yourAdministrator: chosenSendersOnly.steps.yourAdministrator,
      recipientAdministrator: {
        1: 'Group: add the sender to AcceptMessagesOnlyFromSendersOrMembers by Set-DistributionGroup.',
      },
    },
  },
  resolver_rst_restrictedtorecipientspermission: {
    title: 'You may not write to this mailbox',
    what: 'Not delivered: this mailbox accepts messages from chosen senders only.',
    card: 'Tell the recipient another way. Their administrator can add you to the allowed senders.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask to have your address allowed.',
      },
      recipient: {},
      yourAdministrator: chosenSendersOnly.steps.yourAdministrator,
      recipientAdministrator: {
        1: 'Mailbox: add the sender to AcceptMessagesOnlyFromSendersOrMembers by Set-Mailbox.',
      },
    },
  },
  resolver_rst_sendernotauthenticatedforgroup: {
    title: 'This group takes no messages from outside',
    what: 'Not delivered: only people who sign in to the recipient’s own server may write to this group.',
    card: 'The owner of the group, or their administrator, can open it to senders from outside.',
    steps: {
      you: {
        1: 'Write to a person of the group instead, or ask its owner to open it.',
        2: 'If you belong to the same company, sign in to your own account and send from there.',
      },
      recipient: insideSendersOnly.steps.recipient,
      yourAdministrator: insideSendersOnly.steps.yourAdministrator,
      recipientAdministrator: {
        1: 'Group: set RequireSenderAuthenticationEnabled to $false by Set-DistributionGroup.',
        2: 'Only some senders from outside: then list each, as a mail contact, in AcceptMessagesOnlyFromSendersOrMembers.',
        3: 'Hosted Exchange: for a group, switch off the required authentication in the control panel.',
      },
    },
  },
  resolver_rst_sendernotauthenticatedformailbox: {
    title: 'This mailbox takes no messages from outside',
    what: 'Not delivered: only people who sign in to the recipient’s own server may write to this mailbox.',
    card: 'Tell the recipient another way. Their administrator can open the mailbox to senders from outside.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask to have the mailbox opened.',
        2: 'If you belong to the same company, sign in to your own account and send from there.',
      },
      recipient: {},
      yourAdministrator: insideSendersOnly.steps.yourAdministrator,
      recipientAdministrator: {
        1: 'Mailbox: set RequireSenderAuthenticationEnabled to $false by Set-Mailbox.',
        2: 'Only some senders from outside: then list each, as a mail contact, in AcceptMessagesOnlyFromSendersOrMembers.',
        3: hosted,
      },
    },
  },
  resolver_rst_recipsizelimit: recipientSizeByName,
  resolver_rst_recipientsizelimit: recipientSizeByName,
  resolver_rst_sendsizelimit_sender: senderSize,
  resolver_fwd_notfound: forwardLeadsNowhere,
  resolver_fwd_forwarded: {
    title: 'Not a failure: your message was passed on',
    what: 'The mailbox passes its messages on without keeping a copy, and yours went the same way.',
  },
  resolver_msgtype_af: {
    title: 'An automatic redirect did not leave the server',
    what: 'The recipient’s server took the message. Only its automatic redirect to an outside address was stopped.',
    card: 'Tell the recipient: they may read only the other mailbox. Their administrator can allow such redirects.',
    steps: {
      recipientAdministrator: {
        1: 'Remote domain: set AutoForwardEnabled to $true by Set-RemoteDomain, if this redirect is wanted.',
      },
    },
  },
  resolver_oof_inttoext: {
    title: 'Not a failure: an automatic reply was held back',
    what: 'An automatic reply meant for colleagues only was not sent outside. The message itself arrived.',
  },
  storedrv_clientsubmit: {
    title: 'Your account sends from too many places at once',
    what: 'Not delivered: your account opened more sending connections than its server allows.',
    card: 'Close other programs and devices that send from this account. Then send again in a few minutes.',
    steps: {
      you: {
        1: 'Close other programs and devices that send from this account.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH: send over fewer connections; Exchange Online allows three at a time for one mailbox.',
        2: 'Several devices: give each a mailbox of its own.',
      },
      nobody: {},
    },
  },
  storedrv_authenticationrequiredforpublicfolder: {
    title: 'This public folder is closed to outsiders',
    what: 'Not delivered: this address is a public folder that takes no messages from outside.',
    card: 'Reach the recipient another way. Their administrator can open the folder.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the restriction is set on the recipient’s side.',
      },
      recipientAdministrator: {
        1: 'Public folder: set RequireSenderAuthenticationEnabled to $false by Set-MailPublicFolder.',
        2: 'If it still refuses: grant Anonymous the right CreateItems by Add-PublicFolderClientPermission.',
      },
      recipient: {},
    },
  },
  userwithoutfederatedproxyaddressexception: {
    title: 'A link between server and cloud is missing',
    what: 'Not delivered: the recipient has an archive in the cloud, and the link to it is not set up completely.',
    card: 'Reach the recipient another way. Their administrator has to complete the link to the cloud.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Federation mailbox: compare its domain (Get-Mailbox -Arbitration) with those of Get-FederatedOrganizationIdentifier.',
        2: 'If it is not among them: federate it, or change the address. Then msExchOrgFederatedMailbox (ADSI Edit) must name the same one.',
      },
      recipientAdministrator: {
        1: 'Federation mailbox: compare its domain (Get-Mailbox -Arbitration) with those of Get-FederatedOrganizationIdentifier.',
        2: 'If it is not among them: federate it, or change the address. Then msExchOrgFederatedMailbox (ADSI Edit) must name the same one.',
      },
    },
  },
  queue_expired: expiry,
  smtpsend_dns_nonexistentdomain: {
    what: 'Not delivered: your server did not find the part after @ in the directory of domains (DNS). It may be mistyped or expired.',
    card: 'Check the part after @ first, then send again. If it is right, tell your administrator.',
    steps: {
      yourAdministrator: {
        1: 'MX: look up the records of the recipient’s domain[ {domain}] by Resolve-DnsName -Type MX.',
        2: 'DNS servers: read ExternalDNS* and InternalDNS* in Get-TransportService and Get-FrontendTransportService; check the order of the network adapters.',
        3: 'Send connector: check that an address space covers the domain; * covers all.',
        4: hosted,
      },
    },
  },
  smtpsend_dns_mxloopback: {
    title: 'The address leads back to your own server',
    what: 'Not delivered: the MX record of the recipient’s domain names the very server that sends.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Accepted domains: run Get-AcceptedDomain; a domain kept here must be listed, any other must not.',
        2: 'MX and Send connector: make sure that they do not name this server itself.',
        3: 'Hosted Exchange: if the domain is yours, check that the control panel lists it with the service.',
      },
      recipientAdministrator: {
        1: 'MX: make the records[ of {domain}] name the servers that take its mail, not the one that sends.',
      },
    },
  },
  smtpsend_barelinefeedsareillegal: {
    title: 'A program ends its lines in a way that is refused',
    what: 'Not delivered: lines of this message end in a way that the next server does not accept.',
    card: 'Send the message from Outlook on the web first. If it comes back, pass this text on to your administrator.',
    steps: {
      you: {
        1: 'Write the message in Outlook on the web, not in the program that sent this one.',
        2: 'If it comes back, send it without its attachment.',
        3: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Program or device: end each line with CR LF, never with LF alone.',
        2: 'Agents and disclaimers: check that what adds text on the way keeps CR LF.',
      },
      recipientAdministrator: {
        1: 'Server: use one that supports CHUNKING (BDAT), which takes such lines as they are.',
        2: 'Exchange: or run Set-ReceiveConnector with -BareLinefeedRejectionEnabled $false.',
      },
    },
  },
  transport_rules_rejectmessage: mailFlowRule,
  approval_invalidexpiry: {
    title: 'The approval for this group cannot start',
    what: 'Not delivered: messages to this group need an approval, and a setting for it is missing.',
    card: 'A setting of the group’s approval is missing. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Retention tag: run Enable-OrganizationCustomization, then New-RetentionPolicyTag with -IsDefaultModeratedRecipientsPolicyTag.',
      },
      recipientAdministrator: {
        1: 'Retention tag: run Enable-OrganizationCustomization, then New-RetentionPolicyTag with -IsDefaultModeratedRecipientsPolicyTag.',
      },
    },
  },
  unifiedgroupagent: {
    title: 'This group takes no messages from outside',
    what: 'Not delivered: this Microsoft 365 group takes messages only from inside the company, or only from its members.',
    card: 'The owner of the group can open it to senders from outside.',
    steps: {
      you: {
        1: 'Ask the owner of the group, another way, to open it or to add you.',
      },
      recipient: {
        1: 'As the owner of the group, open it to senders from outside in its settings.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the restriction is set on the recipient’s side.',
      },
      recipientAdministrator: {
        1: 'Group: set RequireSenderAuthenticationEnabled to $false by Set-UnifiedGroup; it can take an hour.',
      },
    },
  },
  tenantattribution: {
    title: 'Microsoft cannot tell whose server is sending',
    what: 'Not delivered: Microsoft could not tie the sending server to a Microsoft 365 customer.',
    steps: {
      yourAdministrator: {
        1: 'Inbound connector: check SenderIPAddresses or TlsSenderCertificateName by Get-InboundConnector.',
        2: 'Domain: the sender’s domain, or that of the certificate, must be in Get-AcceptedDomain.',
        3: 'Certificate: import the intermediate certificates into the server’s computer store, so that it sends them too.',
      },
      recipientAdministrator: {},
    },
  },
  tenantinboundattribution: {
    title: 'This message came without sign-in',
    what: 'Not delivered: Microsoft takes no message in your domain’s name from a sender that does not sign in.',
    card: 'The device or program that sends has to sign in. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Device or program: make it sign in (SMTP AUTH, port 587), or send through a server that does.',
        2: 'Direct Send, without sign-in, is turned off: name its IP address or certificate in an inbound connector.',
      },
      recipientAdministrator: {},
    },
  },
  'imceaex-': staleEntry,
  'imceainvalid-': noAddress,
  'recipient-deferred-because-there-is-no-mdb': {
    title: 'The recipient’s mailbox has no database',
    what: 'Not delivered: the recipient’s entry does not say where the mailbox is kept.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
        2: 'Send again in a few hours.',
      },
      yourAdministrator: {
        1: 'Mailbox on your side: if the recipient is one of yours, the steps for the recipient’s administrator are yours.',
      },
      recipientAdministrator: {
        1: 'Mailbox: check Database in Get-Mailbox, and homeMDB in Active Directory.',
        2: 'Moved mailbox: check that no leftover entry keeps its address.',
      },
    },
  },
  aggregategroupmailbox: {
    title: 'The group received your message',
    what: 'A hidden mailbox of the group is full. That does not stop delivery to the group itself.',
    card: 'There is nothing to do, and nothing to send again.',
    steps: {
      you: {
        1: 'Do not send again: the group would receive it twice.',
      },
      recipient: {
        1: 'Ignore this notice: your own mailbox is not full.',
      },
      recipientAdministrator: {
        1: 'To end these notices: New-TransportRule with -SentTo for this hidden mailbox and -DeleteMessage $true.',
      },
      nobody: {},
    },
  },
  suspiciousremoteservererror: {
    title: 'The other server hung up',
    what: 'Not delivered: the next server closed the connection without giving a reason.',
    steps: {
      yourAdministrator: {
        1: 'Firewall or filter: check that nothing on your side cuts sessions; Exchange waits longer before it tries again.',
      },
      recipientAdministrator: {
        1: 'Filter or firewall: look for a session cut at this time[, from {ip}].',
      },
    },
  },
  attr17: shortFault,
  attr18: shortFault,
  prx: {
    title: 'A server could not pass the message on inside',
    what: 'Not delivered: the front server could not pass the message on to the mailbox server behind it.',
    steps: {
      recipientAdministrator: {
        1: 'DNS: on Exchange, check the DNS servers of the adapter and in Get-FrontendTransportService.',
        2: 'Components: check by Get-ServerComponentState that HubTransport and FrontendTransport are Active.',
      },
    },
  },
  quotaexceeded: {
    what: 'Not delivered: this mailbox has used up its storage quota.',
    steps: {
      recipient: {
        1: 'Delete large messages, then empty the deleted items and the junk folder.',
      },
      recipientAdministrator: {
        1: 'Quota: raise ProhibitSendReceiveQuota by Set-Mailbox, with UseDatabaseQuotaDefaults set to $false.',
        2: largerAccount,
      },
    },
  },
  'storedrv_submission_quota': {
    title: 'Your own mailbox is full',
    what: 'Not delivered: your mailbox has used up its storage quota, so it may not send.',
    card: 'Delete large messages, above all from Sent Items, and empty the deleted items. Then send again.',
    steps: {
      you: {
        1: 'Delete large messages, above all from Sent Items, then empty the deleted items.',
        2: 'Send the message again.',
      },
      yourAdministrator: {
        1: 'Quota: raise ProhibitSendQuota of the sender’s mailbox by Set-Mailbox.',
        2: 'Device or program: let a retention policy empty the Sent Items of its mailbox.',
        3: largerAccount,
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  storedrv_submission_limit: {
    title: 'You have reached your sending limit for a day',
    what: 'Not delivered: your mailbox reached its daily limit of recipients; in Exchange Online, that is 10,000.',
    card: 'Send again tomorrow, or through a service made for large mailings.',
    steps: {
      nobody: {
        1: 'Wait 24 hours, then send again yourself: your server no longer tries.',
      },
      you: {
        1: 'If you did not send that much, change your password, scan your computer and tell your administrator.',
      },
      yourAdministrator: {
        1: 'Account: make sure it was not taken over.',
        2: 'Large mailings: use a distribution list, or a service made for them.',
      },
    },
  },
  storedrv_submission_sendas: {
    title: 'Your account may not use this sender address',
    what: 'Not delivered: the account that signed in has no right to send in the name of this address.',
    card: 'Send from your own address, or have the right granted: it is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Choose your own address as the sender, then send again.',
        2: 'If you need the other address, pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Right: grant Send As on that mailbox by Add-RecipientPermission, or Add-ADPermission on Exchange Server.',
        2: 'Device or program: make it send from the address of the account it signs in with.',
        3: 'Hosted Exchange: give the right in the control panel, under the delegations of that mailbox.',
      },
      recipientAdministrator: {},
    },
  },
  storedrv_submission_spam: {
    title: 'Microsoft has limited your account for now',
    what: 'Not delivered: Microsoft suspects unwanted mail from your account, or its sending limit is reached. It can be a false alarm.',
    card: 'Sign in on the website of your mailbox and confirm your account if asked. Then send again.',
    steps: {
      you: {
        1: 'Sign in on the website of your mailbox, and confirm your account if asked, there or in the inbox.',
        2: 'Change your password if you did not send these messages.',
        3: 'Wait, then send to fewer people at a time: a sending limit may be reached.',
      },
      yourAdministrator: {
        1: 'Restricted entities: look for the account in Microsoft Defender, and release it once it is safe.',
      },
      recipientAdministrator: {},
    },
  },
  storedrv_submission_exception: {
    title: 'Your own mailbox could not hand the message over',
    what: 'Not delivered: your mailbox may be full, over a sending limit, stopped, or not allowed this sender address.',
    card: 'Check that your mailbox has room and that you send from your own address. Then send again.',
    steps: {
      you: {
        1: 'If your mailbox is full, delete large messages and empty the deleted items.',
        2: 'Send from the address of your own account.',
        3: 'If you have just sent many messages, wait until tomorrow.',
      },
      yourAdministrator: {
        1: 'Exception: look up the name that follows STOREDRV.Submission; it tells what stopped the message.',
      },
      recipientAdministrator: {},
    },
  },
  '5_0_0': {
    title: 'The way to the recipient’s domain failed',
    what: 'Not delivered: no route or no server was found for the domain, or the servers misunderstood each other.',
    card: 'Check the part after @ first. If that part is right, pass this text on to your administrator.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'If it is right, pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'HELO: give the Send connector (-Fqdn) a full domain name.',
        2: 'Send connector: add an address space that covers the domain[ {domain}]; * covers all.',
        3: 'DNS: check that the server resolves the domain (Resolve-DnsName -Type MX).',
        4: hosted,
      },
      recipientAdministrator: {},
    },
  },
  'authentication-unsuccessful': {
    title: 'The sign-in of your account was refused',
    what: 'Not delivered: the server did not accept the user name, the password or the way of signing in.',
    card: 'Sign in to your account again, then send once more. If it comes back, tell your administrator.',
    steps: {
      you: {
        1: 'Sign out of your mail account, then sign in again.',
        2: 'Check the user name and the password saved in your mail program or device.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH: check that it is allowed for the mailbox (SmtpClientAuthenticationDisabled in Get-CASMailbox).',
        2: 'Exchange Server: check AuthMechanism of the client Receive connector.',
        3: 'Hosted Exchange: read the status of the account in the control panel, and set a new password there.',
      },
      recipientAdministrator: {},
    },
  },
  '000c0595': {
    ...sameDirectoryEntry,
    what: 'Not delivered: the address is not unique, because several entries of the directory have it.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Directory on your side: if the recipient is one of yours, look for the duplicate there.',
      },
      recipientAdministrator: {
        1: 'Directory: look for the address[ {address}] in all entries, hidden ones too.',
        2: 'Event log: event 10000 of MSExchangeIMC names the address that is not unique.',
      },
    },
  },
  '000d06b5': {
    title: 'This recipient has no address for Internet mail',
    what: 'Not delivered: the recipient’s entry has no SMTP address, or one of another kind of mail.',
    card: 'Type the address again by hand first. If the message comes back, pass this text on to your administrator.',
    steps: {
      you: {
        1: 'Type the address again by hand, in the form name@domain.',
        2: 'If it comes back, pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Entry: give the recipient an address of type SMTP.',
      },
      recipientAdministrator: {},
    },
  },
  '00010256': {
    title: 'Too many recipients in one message',
    what: 'Not delivered: the message has more recipients than the server accepts in one.',
    card: 'Send the message in turn to smaller groups of recipients.',
    steps: {
      you: {
        1: 'Send the message in turn to smaller groups of recipients.',
      },
      yourAdministrator: {
        1: 'Larger mailings: use a distribution list instead of many single addresses.',
      },
      nobody: {},
    },
  },
  '00120270': {
    ...messageLoop,
    title: 'Your message probably went round in a circle',
    what: 'Not delivered: the message passed through too many servers, which often means that it went in a circle.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      recipient: {
        1: 'Switch off rules and redirects that send messages on to another mailbox.',
      },
      recipientAdministrator: {
        1: 'Loop: follow the Received lines of the returned message to the two servers that repeat.',
      },
      yourAdministrator: {
        1: 'Loop: look for redirects, rules or connectors of your own that send the message back.',
      },
    },
  },
  '00050311': {
    title: 'Your message could not be converted for the Internet',
    what: 'Not delivered: the server could not convert your message to the format of Internet mail.',
    card: 'Write it again as plain text first. If it comes back, pass this text on to your administrator.',
    steps: {
      you: {
        1: 'Write a new message as plain text, and attach the files again.',
        2: 'If it comes back, pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Event log: look for errors of MSExchangeIS at the time of this notice.',
        2: 'Format: check the character sets, and how the server sends rich text (TNEF).',
      },
    },
  },
  '000b0981': {
    title: 'The next server offers no sign-in',
    what: 'Not delivered: a server is set to sign in to the next one, which does not support that.',
    card: 'A server setting has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Connector: turn off the sign-in (AUTH) towards this server, or send through one that offers it.',
      },
      recipientAdministrator: {},
    },
  },
  'insufficient-system-resources': shortOfResources,
} as const;
