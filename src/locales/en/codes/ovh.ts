/** Own texts of the codes in OVHcloud’s guides, where they say more than the reason; the source of each stands in its row. */
export const ovh = {
  '4_3_1': {
    title: 'The server lacks disk space or memory',
    what: 'Not delivered: the receiving server is short of disk space or memory.',
    card: 'Send again in a few hours. Their administrator has to free disk space or memory.',
    steps: {
      yourAdministrator: {
        1: 'Service status: look at web-cloud.status-ovhcloud.com, under Microsoft, E-mails or Zimbra by offer.',
        2: 'If the status page shows nothing: open a ticket with the exact text of this notice.',
      },
      recipientAdministrator: {
        1: 'Server: check that the disk and the memory of the receiving server[ {host}] have room.',
        2: 'Server at OVHcloud: if the status page shows nothing, open a ticket with the exact text.',
      },
    },
  },
  '4_3_2': {
    title: 'The receiving server takes no mail for now',
    what: 'Not delivered: a frozen queue keeps the receiving server from taking messages for now.',
    card: 'Send again in a few hours. Their administrator has to set the queue going again.',
    steps: {
      you: {
        1: 'Send the same message again in a few hours.',
        2: 'Tell the recipient another way if it is urgent.',
      },
      yourAdministrator: {
        1: 'Service status: look at web-cloud.status-ovhcloud.com, under Microsoft, E-mails or Zimbra by offer.',
        2: 'If the status page shows nothing: open a ticket with the exact text of this notice.',
      },
      recipientAdministrator: {
        1: 'Queue: set the frozen queue going again; on Exchange, Get-Queue, then Resume-Queue.',
        2: 'Server at OVHcloud: if the status page shows nothing, open a ticket with the exact text.',
      },
    },
  },
  '4_4_1': {
    title: 'The receiving server does not answer',
    what: 'Not delivered: the receiving server did not answer, which often passes by itself.',
    card: 'OVHcloud keeps trying by itself. If it has given up, send again in an hour.',
    steps: {
      yourAdministrator: {
        1: 'Service status: look at web-cloud.status-ovhcloud.com, under Microsoft, E-mails or Zimbra by offer.',
        2: 'MX: check that the records[ of {domain}] exist and name servers that answer.',
      },
    },
  },
  '4_4_2': {
    title: 'The connection broke off on the way',
    what: 'Not delivered: the connection between the servers broke off, or one of them stopped.',
    card: 'OVHcloud keeps trying for a while, then sends another notice. If it has given up, send again in an hour.',
    steps: {
      yourAdministrator: {
        1: 'Service status: look at web-cloud.status-ovhcloud.com, under Microsoft, E-mails or Zimbra by offer.',
      },
    },
  },
  '4_4_7': {
    title: 'The receiving server did not take it in time',
    what: 'Not delivered: the message waited until its time was up, because the receiving server did not take it.',
    card: 'Check the address first. If it is right, the receiving server is probably at fault; phone if it is urgent.',
    steps: {
      you: {
        1: 'Check the address, above all the part after @.',
        2: 'Send again tomorrow.',
      },
      yourAdministrator: {
        1: 'Exact text: read there the last answer of the receiving server, if this notice quotes it.',
        2: 'MX: check that the records[ of {domain}] exist and name servers that answer.',
        3: 'If neither shows a cause: open a ticket with OVHcloud, with the exact text of this notice.',
      },
      recipientAdministrator: {
        1: 'Receiving server: check that it[, {host},] answers on port 25 and accepts this domain.',
      },
    },
  },
  '5_1_0': {
    title: 'The recipient has blocked your address',
    what: 'Not delivered: your address is among the blocked senders of this mailbox.',
    card: 'Tell the recipient another way: the block can be removed in their webmail.',
    steps: {
      you: {
        1: 'Tell the recipient another way that their mailbox blocks you.',
        2: 'If no block is found there, write a new message and type the address by hand.',
      },
      recipient: {
        1: 'Webmail: in Options or Settings, open Block or allow (Junk email) and remove the sender from the blocked ones.',
      },
      recipientAdministrator: {
        1: 'Webmail: the block is set in the mailbox itself; help its user to remove it there.',
      },
      yourAdministrator: {},
    },
  },
  '5_1_1': {
    title: 'This address was not found',
    what: 'Not delivered: the address is mistyped, closed, or remembered by Outlook from before a move.',
    card: 'Check the address and type it again by hand. Then send a new message.',
    steps: {
      you: {
        1: 'Compare the address with its source, letter by letter.',
        2: 'In a new message, delete the address from the suggestions of Outlook, then type it in full.',
        3: 'Ask by phone whether the address has changed.',
      },
      yourAdministrator: {
        1: 'Address of your own: check in the control panel that the account, alias or group exists.',
      },
    },
  },
  '5_2_2': {
    what: 'Not delivered: this mailbox has used up its storage quota and takes no new messages.',
    steps: {
      recipient: {
        1: 'Delete large messages, received and sent, then empty the bin.',
      },
      recipientAdministrator: {
        1: 'Quota: have space freed, or raise the quota; what is possible depends on the offer.',
        2: 'Exchange at OVHcloud, Hosted or Provider: in the control panel, the account can be extended to 300 GB.',
        3: 'Other offers of OVHcloud: MX Plan up to 5 GB; beyond that, move to a larger offer.',
      },
    },
  },
  '5_2_3': {
    what: 'Not delivered: the message is larger than this mailbox may receive.',
    steps: {
      you: {
        1: 'Send the message again without its attachment, or with a link in place of it.',
        2: 'If the attachment has to arrive, ask the recipient’s administrator for the limit.',
      },
      recipientAdministrator: {
        1: 'Limit: check how large an incoming message the service and the mailbox allow (MaxReceiveSize).',
        2: 'Mailbox at OVHcloud: if the control panel does not show the limit, ask for it in a ticket.',
      },
      yourAdministrator: {
        1: 'Mailbox on your side: if the recipient is one of yours, the steps for the recipient’s administrator are yours.',
      },
    },
  },
  '5_4_4': {
    title: 'No way leads to the recipient’s domain',
    what: 'Not delivered: no way was found to a server that takes mail for this address.',
    card: 'Check the part after @ first. If it is right, the domain may have expired or lost its receiving servers.',
    steps: {
      yourAdministrator: {
        1: 'MX: look up the recipient’s domain[ {domain}], for example at zonemaster.net; if records are missing, only its owner can help.',
        2: 'Domain of your own: check in the OVHcloud control panel that it has not expired.',
      },
      recipientAdministrator: {
        1: 'Domain: renew it if it has expired, then publish its MX records.',
      },
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Ask for the right address by phone or another way.',
        3: 'If the address is right, tell your administrator.',
      },
    },
  },
  '5_5_3': {
    title: 'Too many recipients in one message',
    what: 'Not delivered: the recipients in To, Cc and Bcc together exceed the number allowed.',
    card: 'Split the recipients over several messages. For a large circle, use a mailing list.',
    steps: {
      yourAdministrator: {
        1: 'Larger mailings: use a mailing list service instead of a mailbox.',
      },
      nobody: {},
    },
  },
  '5_7_1-domain-align': {
    title: 'Your sender address is on another domain',
    what: 'Not delivered: the sender address is on another domain than the mailbox that signed in.',
    card: 'Send from an address on the same domain as the mailbox you sign in with.',
    steps: {
      you: {
        1: 'Choose a sender address on the domain of the mailbox you sign in with, then send again.',
        2: 'If you need the other address, ask your administrator for a mailbox on its domain.',
      },
      yourAdministrator: {
        1: 'Mailbox: create one on the domain of the sender address[, {senderDomain}]; one serves all its addresses.',
        2: 'Website or program: make it sign in with that mailbox.',
      },
      recipientAdministrator: {},
    },
  },
  'locked-for-spam': {
    title: 'Your account may not send for now',
    what: 'OVHcloud stopped what your account sends, because it looked unwanted. Messages to you still arrive. With Zimbra, the webmail is closed too.',
    card: 'The account has to be made safe, then unlocked. It is all in this message, ready to pass on.',
    fine: 'The recipient and their server are not at fault.',
    steps: {
      you: {
        1: 'Scan your computer with its antivirus program.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Cause: ask whether the user sent a mailing; check computers, programs, redirects, filters and automatic replies.',
        2: 'Exchange, Email Pro, MX Plan with OWA: open the ticket from the account’s status, answer its three questions.',
        3: 'Zimbra: open a ticket yourself. MX Plan with Roundcube: once the cause is ended, click “Yes” under “Blocked for SPAM”.',
        4: 'Password: change it if the account may have been taken over, and choose a strong one.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  'expired-subscription': {
    title: 'The subscription of your account has expired',
    what: 'OVHcloud no longer sends or receives for this account, because its subscription has expired.',
    card: 'The subscription has to be renewed. It is all in this message, ready to pass on.',
    fine: 'The recipient and their server are not at fault.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Control panel: set the billing period of the account again, which reopens it.',
        2: 'Payments: check that no invoice is open for the service or the domain.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  'security-policy': {
    title: 'Your account is locked after failed sign-ins',
    what: 'Too many sign-ins failed, so the security policy of the service locked this account for a time.',
    card: 'Wait until the lock ends by itself, then sign in with the right password.',
    steps: {
      nobody: {
        1: 'Wait: the lock ends after the time that the security policy sets.',
      },
      you: {
        1: 'Correct the password on every phone, tablet and computer that uses this account.',
      },
      yourAdministrator: {
        1: 'Security policy: read the number of attempts and the duration of the lock in the control panel.',
        2: 'If it cannot wait: open a ticket with OVHcloud.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  mx: {
    title: 'The MX record of the domain is not right',
    what: 'The domain does not name the receiving servers of its OVHcloud offer, so mail to it does not arrive.',
    card: 'The DNS zone of the domain has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'MX, all accounts at OVHcloud: mx0 to mx4.mail.ovh.net, with the priorities that the control panel shows.',
        2: 'MX, some accounts elsewhere: the server named under General information, Connection, such as ex2.mail.ovh.net.',
        3: 'DNS zone elsewhere: make the change with the provider whose DNS servers the domain uses.',
      },
      recipientAdministrator: {},
    },
  },
  '535': {
    title: 'OVHcloud did not accept the sign-in',
    what: 'Not delivered: the user name or the password is not right, or sending from this address is blocked.',
    card: 'Sign in to the webmail. If that works, correct the password in your mail program; if not, tell your administrator.',
    steps: {
      you: {
        1: 'Sign in to the webmail with your full address and your password.',
        2: 'Correct the user name and the password in the settings of your mail program.',
        3: 'If neither helps, tell your administrator: sending may be blocked.',
      },
      yourAdministrator: {
        1: 'Control panel: read the status of the account; if blocked for spam, find the cause before you unblock it.',
        2: 'Password: set a new one if it may have leaked; that can also lift a block for spam.',
      },
      recipientAdministrator: {},
    },
  },
  '451': {
    title: 'The server could not finish its work',
    what: 'Not delivered: the server was perhaps overloaded for a moment, or the SPF check of your domain failed.',
    steps: {
      you: {
        1: 'Read the exact text of the server, which can tell which of the two it was.',
        2: 'If it names SPF, pass the details on to your administrator.',
        3: 'Otherwise, send the same message again in a few hours.',
      },
      yourAdministrator: {
        1: 'SPF: check the TXT record[ of {senderDomain}]; for OVHcloud’s shared offers in Europe, include:mx.ovh.com.',
        2: 'Service status: look at web-cloud.status-ovhcloud.com, under Microsoft, E-mails or Zimbra by offer.',
      },
    },
  },
  '554': {
    what: 'Not delivered: this server takes nothing from yours, usually because of a block list.',
    steps: {
      yourAdministrator: {
        1: 'Block list: look up the sending IP address[ {ip}] at check.spamhaus.org.',
        2: 'Cause: look for a taken-over account or form, and stop it first.',
        3: 'Server of your own: then ask the list that names the address[ {ip}] to take it out.',
        4: 'Server that OVHcloud shares between customers: only OVHcloud can ask; open a ticket with the exact text.',
      },
    },
  },
  '555': {
    title: 'An address is not accepted, or you sent too much',
    what: 'Not delivered: an address is not accepted, or too many messages left within an hour.',
    card: 'Check both addresses. If you send a lot, wait an hour and send less at once.',
    steps: {
      you: {
        1: 'Check the recipient’s address and your own for a character too many or missing.',
        2: 'Send no more than 200 messages an hour from one account.',
      },
      yourAdministrator: {
        1: 'Limits: OVHcloud takes 200 messages an hour per account and 300 per IP address.',
        2: 'Larger mailings: use a mailing list service instead of a mailbox.',
      },
      nobody: {},
    },
  },
  '5_7_26': {
    what: 'Not delivered: neither SPF nor DKIM proves that the message comes from your domain.',
    steps: {
      yourAdministrator: {
        1: 'SPF first, if OVHcloud sends for you: publish v=spf1 include:mx.ovh.com ~all, or add the include.',
        2: 'DKIM: switch it on for the domain[ {senderDomain}] in the control panel, where the offer has it.',
      },
    },
  },
  '5_7_1': {
    what: 'Not delivered: a security rule of the recipient’s server refused your sender address.',
    card: 'The exact text usually names the rule. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Exact text: it usually names the rule that applied.',
        2: 'Block lists: if it names none, look up every server on the way[, {ip} too], for example at MXToolbox.',
      },
    },
  },
} as const;
