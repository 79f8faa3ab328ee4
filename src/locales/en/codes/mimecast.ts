/** Own texts of Mimecast’s answers, where an answer says more than its reason; the source of each stands in its row. */
export const mimecast = {
  'invalid-recipient': {
    what: 'Not delivered: Mimecast, the filter of the recipient’s company, does not know the address[ {address}].',
    steps: {
      recipientAdministrator: {
        1: 'Mailbox: check that the address[ {address}] exists.',
        2: 'Mimecast: if it does, check that its list of known recipients or its directory has the address.',
      },
    },
  },
  'sender-address-blocked': {
    what: 'Not delivered: a rule of the recipient’s company blocks the address of your server.',
    card: 'Their administrator can take your server off the rule. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your server be allowed.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the rule is kept on the recipient’s side.',
      },
      recipientAdministrator: {
        1: 'Mimecast: take the sending IP address[ {ip}] off the Blocked Senders policy.',
      },
    },
  },
  'recipient-temporarily-unavailable': {
    title: 'Mimecast puts your message off',
    what: 'Not delivered: Mimecast could not check the address in time, or holds your server back after too many faulty connections.',
    card: 'Wait an hour, then send again.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
      },
      yourAdministrator: {
        1: 'Logs: look for many failed connections of your server to Mimecast.',
      },
      recipientAdministrator: {
        1: 'Recipient check: make sure that your server answers when Mimecast asks about an address.',
      },
    },
  },
  'ip-temporarily-blacklisted': {
    title: 'Your server sent too much in a short time',
    what: 'Not delivered: Mimecast takes nothing from your server until it is below the limit again.',
    card: 'Wait an hour, then send again.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
      },
      yourAdministrator: {
        1: 'Rate: lower simultaneous connections and messages per hour[ towards {domain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      recipientAdministrator: {},
    },
  },
  'internal-resources-are-temporarily-unavailable': {
    title: 'Mimecast asks to try again',
    what: 'Not delivered: Mimecast makes unknown or little trusted servers try again, from one minute to 12 hours later.',
    card: 'Send again in an hour: an unknown server is usually let through at a later attempt.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
      },
      yourAdministrator: {
        1: 'Retries: make several within 12 hours, with the same IP address and the same sender address.',
        2: 'Trust: if it goes on, look up the sending IP address[ {ip}] on block lists.',
      },
      recipientAdministrator: {
        1: 'Mimecast: a Permitted Senders or Auto Allow policy lets this sender[, {senderDomain},] through.',
        2: 'Mimecast: or change the policy that makes unknown servers try again.',
      },
    },
  },
  'account-service-is-temporarily-unavailable': {
    title: 'Too many connections at once',
    what: 'Not delivered: too many connections to the recipient’s company at once; usually 20 are allowed.',
    card: 'Wait a quarter of an hour, then send again: the block ends after five minutes.',
    steps: {
      you: {
        1: 'Send the same message again in a quarter of an hour.',
      },
      yourAdministrator: {
        1: 'Rate: open fewer connections at the same time[ towards {domain}].',
        2: 'Route: if your company uses Mimecast too, send only from IP addresses registered there.',
      },
    },
  },
  'account-inbounds-disabled': {
    title: 'The recipient’s company takes no mail at present',
    what: 'Not delivered: incoming mail of the recipient’s company is turned off at Mimecast.',
    card: 'Reach the recipient another way. Their administrator can have it turned on again. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Mimecast: ask its support to turn the account’s inbound mail on again.',
      },
    },
  },
  'account-outbounds-disabled': {
    title: 'Outgoing mail of your company is turned off',
    what: 'Not delivered: outgoing mail of your company is turned off at Mimecast. The address is not at fault.',
    card: 'Mimecast has to turn it on again for your company. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
        2: 'Send again once your administrator says that sending works.',
      },
      yourAdministrator: {
        1: 'Mimecast: ask its support to turn the account’s outbound mail on again.',
      },
      nobody: {},
    },
  },
  'open-relay-not-allowed': {
    title: 'Mimecast does not know your server or this domain',
    what: 'Not delivered: Mimecast forwards only for its customers, and does not know this server, or these domains, as theirs.',
    card: 'A setting at Mimecast has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Mimecast: if your company sends through it, have its support add the IP address[ {ip}] to your outbound addresses.',
        2: 'Route: otherwise deliver to the MX of the recipient’s domain, not to another customer’s Mimecast server.',
      },
      recipientAdministrator: {
        1: 'Mimecast: check that the domain[ {domain}] is among the internal domains of your account.',
      },
    },
  },
  'message-ended-early': {
    title: 'The message broke off on the way',
    what: 'Not delivered: the message reached Mimecast incomplete. A firewall or a virus scanner on your side is often the cause.',
    card: 'The firewall and the virus scanner on your side have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send again without the attachment, or with the file shared by link.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Firewall: turn off its inspection of SMTP (on Cisco: MailGuard, or SMTP Fixup).',
        2: 'Scanner: look for an antivirus or content filter that cuts the message.',
      },
      recipientAdministrator: {},
    },
  },
  'unable-to-process-connection-at-this-time': {
    title: 'The servers of Mimecast are overloaded',
    what: 'Not delivered: the servers of Mimecast were under full load.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'unable-to-process-command': {
    title: 'Mimecast could not process your message',
    what: 'Not delivered: Mimecast could not process the message, and gives no cause.',
    steps: {
      yourAdministrator: {
        1: 'Mimecast: if your own company is a customer, open a ticket with the exact text of the server.',
        2: 'Logs: find this message and the last answer.',
      },
      recipientAdministrator: {
        1: 'Mimecast: ask its support, with the exact text of the server; only customers can open a ticket.',
      },
    },
  },
  'too-many-recipients': {
    title: 'More than 100 recipients at once',
    what: 'Not delivered: Mimecast takes 100 recipients at a time, and your server did not send the others separately.',
    card: 'Send to at most 100 people at a time. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send to at most 100 people at a time.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Delivery: send at most 100 recipients per message, the rest in a further one.',
        2: 'Firewall: turn off its inspection of SMTP (on Cisco: MailGuard, or SMTP Fixup).',
      },
      nobody: {},
    },
  },
  'the-incorrect-hostname-used-for-inbounds': {
    title: 'The recipient’s domain names a wrong server',
    what: 'Not delivered: the DNS of the recipient’s domain names a Mimecast server that only sends.',
    card: 'Reach the recipient another way. The MX records of the domain have to be corrected. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'MX: name the inbound servers that Mimecast gives for your region[, for {domain}].',
      },
    },
  },
  'hostname-is-not-authorized': {
    title: 'A setting on the recipient’s side refused your message',
    what: 'Not delivered: a setting of the recipient’s company at Mimecast does not allow the server name in use.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Mimecast: turn off omni-directional hostnames for the account.',
      },
      nobody: {},
    },
  },
  'invalid-address': {
    title: 'This address is not well formed',
    what: 'Not delivered: the form of this address is not right. A character may be missing, or there may be one too many.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'user-unknown': {
    title: 'Mimecast could not follow your server',
    what: 'Not delivered: the commands came in the wrong order, as after a broken connection, or a sign-in is missing.',
    card: 'The server that sends has to be checked. The address may be right. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sign-in: on port 587, set user name and password in the program or device that sends.',
        2: 'Logs: read the dialogue with Mimecast; a broken connection can upset the order.',
      },
      recipientAdministrator: {},
    },
  },
  'administrative-prohibition-envelope-blocked': {
    title: 'A company rule refuses your address',
    what: 'Not delivered: the recipient’s company blocks your address or your domain, or SPF does not name your server.',
    card: 'Their administrator can see the reason, and allow your address. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Mimecast: take the sender[, {senderDomain},] out of the Blocked Senders policy.',
      },
    },
  },
  'envelope-blocked-user-entry': {
    title: 'Your address is on the recipient’s own list',
    what: 'Not delivered: the recipient’s own list of refused senders contains your address, perhaps by mistake.',
    card: 'Reach the recipient another way, and ask that your address be taken off the list.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be taken off the list.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the list is kept on the recipient’s side.',
      },
      recipient: {
        1: 'Mimecast: remove the sender from your Managed Senders.',
      },
      recipientAdministrator: {
        1: 'Mimecast: remove the sender from the Managed Senders of this user.',
      },
    },
  },
  'envelope-blocked-user-domain-entry': {
    title: 'Your domain is on the recipient’s own list',
    what: 'Not delivered: the recipient’s own list of refused senders contains your whole domain, perhaps by mistake.',
    card: 'Reach the recipient another way, and ask that your domain be taken off the list.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your domain be taken off the list.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the list is kept on the recipient’s side.',
      },
      recipient: {
        1: 'Mimecast: remove the domain[ {senderDomain}] from your Managed Senders.',
      },
      recipientAdministrator: {
        1: 'Mimecast: remove the domain[ {senderDomain}] from the Managed Senders of this user.',
      },
    },
  },
  'rejected-by-header-based-manually-blocked-senders': {
    title: 'The recipient’s side blocks your address',
    what: 'Not delivered: someone on the recipient’s side put your address on a list of refused senders.',
    card: 'Reach the recipient another way. Your address has to be taken off the list.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be taken off the list.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the list is kept on the recipient’s side.',
      },
      recipient: {
        1: 'Mimecast: remove the sender from your Managed Senders.',
      },
      recipientAdministrator: {
        1: 'Mimecast: remove the sender from the Managed Senders of this user.',
      },
    },
  },
  'rejected-by-header-based-blocked-senders': {
    title: 'A company rule refuses your address',
    what: 'Not delivered: a rule of the recipient’s company blocks your sender address, or its domain.',
    card: 'Their administrator can take your address off the rule. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
      },
      yourAdministrator: {
        1: 'Leave your settings as they are: the rule is kept on the recipient’s side.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Mimecast: take the sender[, {senderDomain},] out of the Blocked Senders policy.',
      },
    },
  },
  'rejected-by-header-based-anti-spoofing-policy': {
    title: 'The message seems to come from the recipient’s company',
    what: 'Not delivered: the message names a sender of the recipient’s own company, but comes from outside.',
    card: 'Their administrator can make an exception for your server. This message says what to look for.',
    steps: {
      you: {
        1: 'Send from an address of your own domain.',
        2: 'Or tell the recipient another way: their company can allow your server.',
      },
      yourAdministrator: {
        1: 'From: use a domain of your own, and put the other address in Reply-To.',
      },
      recipientAdministrator: {
        1: 'Mimecast: add a policy of the type “Anti-Spoofing” that takes no action for the address or IP[ {ip}].',
      },
    },
  },
  'anti-spoofing-policy-inbound-not-allowed': {
    title: 'The message seems to come from the recipient’s company',
    what: 'Not delivered: the message names a sender of the recipient’s own company, but comes from outside.',
    card: 'Their administrator can make an exception for your server. This message says what to look for.',
    steps: {
      you: {
        1: 'Send from an address of your own domain.',
        2: 'Or tell the recipient another way: their company can allow your server.',
      },
      yourAdministrator: {
        1: 'From: use a domain of your own, and put the other address in Reply-To.',
      },
      recipientAdministrator: {
        1: 'Mimecast: add a policy of the type “Anti-Spoofing” that takes no action for the address or IP[ {ip}].',
      },
    },
  },
  'message-bounced-due-to-content-examination-policy': {
    title: 'A rule about the content refuses it',
    what: 'Not delivered: a rule of the recipient’s company refuses something in your message, such as a word or a file.',
    card: 'Their administrator can tell which rule applies, and let the message through. This message says what to look for.',
    steps: {
      you: {
        1: 'Change the wording, or send without the attachment.',
        2: 'Tell the recipient another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Mimecast: adjust the Content Examination policy, or add a Content Examination Bypass policy.',
      },
    },
  },
  'spf-sender-invalid-envelope-rejected': {
    title: 'Your server is not among those allowed (SPF)',
    what: 'Not delivered: the SPF record of your domain does not name the server that sent this message.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'Return-Path: SPF checks the domain of this address. With a mailing service, use one of your own there.',
      },
      recipientAdministrator: {
        1: 'Mimecast: the policy DNS Authentication - Inbound decides what happens when SPF fails.',
      },
    },
  },
  'dkim-sender-invalid-envelope-rejected': {
    title: 'The signature of your message is not valid',
    what: 'Not delivered: the signature (DKIM) of your message could not be confirmed with the key that your domain publishes.',
    card: 'The key in the DNS or the signing server has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DKIM: publish, if it is missing or differs, the public key that belongs to the signing definition in use.',
        2: 'Selector: check that domain and selector of the signature lead to this record.',
        3: 'Gateway: sign last, after disclaimers and other changes of the text.',
      },
    },
  },
  'dmarc-sender-invalid-envelope-rejected': {
    what: 'Not delivered: neither SPF nor DKIM proves your sender domain, whose own rule (DMARC) asks to refuse such mail.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
        3: 'Redirect: a server that forwards must leave the message unchanged, so that DKIM still passes.',
      },
    },
  },
  'local-ct-ip-reputation-reject': {
    what: 'Not delivered: Mimecast trusts the address of your server too little. Unwanted mail from it can be the cause.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again once your administrator says that the cause is gone.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Block lists: look up the sending IP address[ {ip}].',
        3: 'Mimecast: ask for a review of your IP addresses with its Sender Feedback form.',
      },
      recipientAdministrator: {
        1: 'Mimecast: a Permitted Senders or Auto Allow policy lets this sender[, {senderDomain},] through.',
      },
    },
  },
  'csi_mimecast_org-poor-reputation-sender': {
    what: 'Not delivered: Mimecast trusts the address of your server too little. Unwanted mail from it can be the cause.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again once your administrator says that the cause is gone.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Block lists: look up the sending IP address[ {ip}].',
        3: 'Mimecast: ask for a review of your IP addresses with its Sender Feedback form.',
      },
      recipientAdministrator: {
        1: 'Mimecast: a Permitted Senders or Auto Allow policy lets this sender[, {senderDomain},] through.',
      },
    },
  },
  'exceeding-outbound-thread-limit': {
    title: 'Your company sends too much at once',
    what: 'Not delivered: your company has too many connections to Mimecast open at once.',
    card: 'Send again in an hour. With many recipients, send to fewer people at a time.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'With many recipients, send to fewer people at a time, in several steps.',
      },
      yourAdministrator: {
        1: 'Rate: open fewer connections to Mimecast at the same time.',
      },
      nobody: {},
    },
  },
  'submitter-failed-to-authenticate': {
    title: 'Mimecast refused the sign-in',
    what: 'Not delivered: Mimecast did not accept the user name or the password of the program that sends.',
    card: 'Correct the user name and the password in the program or device that sends. Then send again.',
    steps: {
      you: {
        1: 'Check the user name and the password in the program or device that sends.',
        2: 'Tell your administrator.',
      },
      yourAdministrator: {
        1: 'Port 587: use an internal address of the Mimecast account and its cloud password.',
        2: 'Port 25: or send from an IP address that Mimecast knows for your company.',
      },
      recipientAdministrator: {},
    },
  },
  'incorrect-authentication-data': {
    title: 'Mimecast refused the sign-in',
    what: 'Not delivered: Mimecast did not accept the user name or the password of the program that sends.',
    card: 'Correct the user name and the password in the program or device that sends. Then send again.',
    steps: {
      you: {
        1: 'Check the user name and the password in the program or device that sends.',
        2: 'Tell your administrator.',
      },
      yourAdministrator: {
        1: 'Port 587: use an internal address of the Mimecast account and its cloud password.',
        2: 'Port 25: or send from an IP address that Mimecast knows for your company.',
      },
      recipientAdministrator: {},
    },
  },
  'journal-message-past-expiration': {
    title: 'A copy for the archive came too late',
    what: 'Not delivered: a copy for the archive of your company is older than Mimecast accepts.',
    card: 'The archiving of your server has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send nothing again: only the copy for the archive is concerned.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Clock: compare the time of the mail server with a time server.',
        2: 'Journal: stop sending messages that are past the limit, and empty that queue.',
      },
      recipientAdministrator: {},
    },
  },
  'this-route-requires-encryption-tls': {
    title: 'An encrypted connection is asked for here',
    what: 'Not delivered: a rule asks for an encrypted connection here, and your server sent without.',
    card: 'Encryption has to be turned on at your server. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'TLS: use STARTTLS when sending, with version 1.2 or later.',
        2: 'Exchange: Set-SendConnector -IgnoreSTARTTLS $false. Postfix: smtp_tls_security_level = may.',
        3: 'Certificate: check that it has not expired, and that no proxy changes the encryption.',
      },
      recipientAdministrator: {
        1: 'Mimecast: the Secure Receipt or Secure Delivery policy sets this requirement.',
      },
    },
  },
  'this-route-requires-tls-version-1_2-or-greater': {
    title: 'The encryption of your server is too old',
    what: 'Not delivered: a rule asks for TLS 1.2 or later here, and your server offered an older version.',
    card: 'The encryption of your server has to be updated. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'TLS: turn on version 1.2 or 1.3, also in the operating system of the server.',
        2: 'Proxy: check that a device in between does not lower the version.',
      },
      recipientAdministrator: {
        1: 'Mimecast: the Secure Receipt or Secure Delivery policy sets this requirement.',
      },
    },
  },
  'this-route-requires-high-strength-ciphers': {
    title: 'The encryption of your server is too weak',
    what: 'Not delivered: a rule asks for stronger encryption here than your server offered.',
    card: 'The encryption of your server has to be updated. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Ciphers: offer AES-GCM suites with ECDHE, and turn off 3DES and RC4.',
        2: 'Certificate: check that it has not expired, and that no proxy changes the encryption.',
      },
      recipientAdministrator: {
        1: 'Mimecast: the Secure Receipt or Secure Delivery policy sets this requirement.',
      },
    },
  },
  'email-rejected-due-to-security-policies': {
    title: 'Mimecast takes it for dangerous or for spam',
    what: 'Not delivered: Mimecast found a sign of a virus, or too many signs of spam. It can be a false alarm.',
    card: 'The message and its files have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Scan your computer with its antivirus program.',
        2: 'Share the file by link instead of attaching it.',
        3: 'Tell the recipient another way: their company can allow your address if spam was suspected.',
        4: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Links: look up each domain in the message, and take out those on a block list.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Mimecast: if the recipient cannot help, use its Sender Feedback form.',
      },
      recipientAdministrator: {
        1: 'Mimecast: Permitted Senders or Auto Allow passes the spam checks, but never the virus checks.',
      },
    },
  },
  'host-network-not-allowed': {
    title: 'Mail from this country is refused',
    what: 'Not delivered: the recipient’s company takes no mail from the country where your server stands.',
    card: 'Their administrator can make an exception for your server. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Mimecast: change the Geographical Restriction policy for the IP address[ {ip}].',
      },
    },
  },
  'mail-loop-detected': {
    title: 'Your message went round in a loop',
    what: 'Not delivered: the message passed through 25 servers, as happens when redirects lead back to each other.',
    card: 'A redirect probably leads back to itself. Their administrator can break the loop. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Received lines: the server names that come back show where the loop is.',
      },
      recipientAdministrator: {
        1: 'Redirects: look for addresses that forward to each other[, from {address} on].',
      },
    },
  },
  'maximum-email-size-exceeded': {
    what: 'Not delivered: your message is larger than a rule at Mimecast allows, or than Mimecast takes at all.',
    card: 'Share the files by link. Mimecast itself takes 100 or 200 MB, and 70 MB of files can become 100 on the way.',
    steps: {
      yourAdministrator: {
        1: 'Mimecast: if your company uses it too, check the Email Size Limit policy for outgoing mail.',
      },
      recipientAdministrator: {
        1: 'Mimecast: check which Email Size Limit policy applies.',
      },
    },
  },
  'configuration-is-invalid-for-this-certificate': {
    title: 'A setting of the recipient’s company does not fit',
    what: 'Not delivered: the domain of the recipient’s company at Mimecast does not match its DNS.',
    card: 'Reach the recipient another way. A DNS record of their company has to be corrected. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'DNS: list the required umbrella accounts of Mimecast, separated by commas.',
      },
    },
  },
} as const;
