/** Own texts of Gmail’s codes, where a code says more than its reason; the source of each stands in its row. */
export const gmail = {
  '4_2_1': {
    title: 'This mailbox receives too much at once',
    what: 'Not delivered: messages reach this Gmail mailbox faster than Google allows.',
    card: 'Send again tomorrow: such a limit can last about a day. If it is urgent, reach the recipient another way.',
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
      recipientAdministrator: {
        1: 'Google Workspace: the Admin console shows which limit was reached, and can sometimes lift it.',
      },
      nobody: {
        1: 'Wait until tomorrow: Google says that such a limit often lasts about a day.',
      },
    },
  },
  '4_2_1~2': {
    title: 'The sending limit of your company is reached',
    what: 'Not delivered: your company sends through Google, and sent too much within a few minutes.',
    card: 'Wait an hour, then send again. The limit counts everything your company sends this way.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace: the limit counts recipients within 10 minutes, so spread bulk mail over hours.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {
        1: 'Wait an hour: the limit counts what is sent within 10 minutes.',
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
  '4_3_0': {
    title: 'Google could not take the message for now',
    what: 'Not delivered: Google’s server put the message off, or had a passing problem. It gives no other reason.',
    card: 'Send again in an hour. If it comes back, ask for help.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Service status: look for a known incident at Google.',
      },
      recipientAdministrator: {},
      nobody: {
        1: 'Wait an hour before the next attempt.',
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
      recipientAdministrator: {},
      nobody: {},
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
      recipientAdministrator: {},
      nobody: {
        1: 'Wait an hour, and send again only if your server has stopped trying.',
      },
    },
  },
  '4_4_5': {
    title: 'Google’s server was busy',
    what: 'Not delivered: Google’s server had too much to do, and asks for a later attempt.',
    card: 'Send again in an hour. If it comes back, ask for help.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Service status: look for a known incident at Google.',
      },
      recipientAdministrator: {},
      nobody: {
        1: 'Wait an hour before the next attempt.',
      },
    },
  },
  '4_5_0': {
    what: 'Not delivered: your server did not keep to the rules of the exchange, and Google stopped it. The address is not at fault.',
    card: 'The program that sends your messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Logs: read the dialogue with Google up to this answer.',
        2: 'SMTP: check that the program waits for the answer to each command (RFC 5321).',
        3: 'Firewall: turn off inspection of SMTP, which can rewrite commands.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_10': {
    title: 'Your server did not wait for the encryption',
    what: 'Not delivered: your server went on before the encryption was ready, which Google does not allow. The address is not at fault.',
    card: 'The program that sends your messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'STARTTLS: send no command in advance, and wait for the encryption (RFC 3207).',
        2: 'Pipelining: turn it off in the sending program until the second EHLO.',
        3: 'Firewall: turn off inspection of SMTP, which can rewrite commands.',
      },
      recipientAdministrator: {},
    },
  },
  '4_5_3': {
    title: 'Too many recipients of one company at once',
    what: 'Not delivered: this company has so many mail rules at Google that one delivery takes only a few recipients.',
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
      recipientAdministrator: {
        1: 'Google Workspace: reduce the number and the size of content and routing rules.',
      },
      nobody: {},
    },
  },
  '4_5_3~2': {
    title: 'Your message has too many recipients',
    what: 'Not delivered: the message goes to more people than Google takes at once.',
    steps: {
      you: {
        1: 'Send the message in turn to groups of fewer than 100 people.',
        2: 'For a long list, use a Google group or a mailing service.',
      },
      yourAdministrator: {
        1: 'Delivery: send to at most 100 recipients per transaction. Postfix: smtp_destination_recipient_limit.',
      },
      nobody: {},
    },
  },
  '5_5_3': {
    title: 'Too many recipients for this sender',
    what: 'Not delivered: the message goes to more people than Google allows this sender.',
    steps: {
      you: {
        1: 'Send to fewer people at a time.',
        2: 'For a long list, use a Google group or a mailing service.',
      },
      yourAdministrator: {
        1: 'Google Workspace: compare the mailing with the sending limits (support.google.com/a/answer/166852).',
      },
      nobody: {},
    },
  },
  '4_7_0': {
    title: 'Google does not trust this message for now',
    what: 'Not delivered: Google mistrusts your server, your domain or the content. It does not take this message for now.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Take out links and pictures that are not needed, then send again tomorrow.',
      },
      yourAdministrator: {
        1: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
        2: 'Links: look up each domain in the message, and take out those on a block list.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        4: 'Postmaster Tools (postmaster.google.com): keep the spam rate below 0.1%.',
      },
    },
  },
  '4_7_0~2': {
    title: 'The recipient’s company takes mail from its list only',
    what: 'Not delivered: the recipient’s company takes mail only from servers on a list of its own. Yours is not on it.',
    card: 'Their administrator can add your server to the list. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
        2: 'Pass the prepared text on to the recipient, for their administrator.',
      },
      yourAdministrator: {
        1: 'MX: check that your server uses the present MX records, not a fixed route to Google.',
      },
      recipientAdministrator: {
        1: 'Google Workspace, Inbound gateway: add the sending IP address[ {ip}], or stop turning all other servers away.',
        2: 'MX: check that the records[ of {domain}] name the gateway in use, not Google directly.',
      },
    },
  },
  '4_7_0~3': {
    title: 'The recipient’s company asks for encryption',
    what: 'Not delivered: the recipient’s company takes messages only over an encrypted connection.',
    card: 'Encryption has to be turned on at your server. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'TLS: use STARTTLS when sending, with version 1.2 or later.',
        2: 'Exchange: Set-SendConnector -IgnoreSTARTTLS $false. Postfix: smtp_tls_security_level = may.',
      },
      recipientAdministrator: {
        1: 'Google Workspace: check which senders the rule “Secure transport (TLS) compliance” covers.',
      },
    },
  },
  '4_7_0~4': {
    title: 'The name of your server is missing or does not match',
    what: 'Not delivered: Google wants a name behind the IP address of your server. This name has to lead back to it. Google limits such messages for now.',
    card: 'A DNS setting of your sending server is missing or wrong. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow: Google limits such messages for now, but does not stop them all.',
      },
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
        3: 'IPv6: check each sending address, or send over IPv4 only.',
      },
    },
  },
  '4_7_0~5': {
    title: 'The connection with Google ended too soon',
    what: 'Not delivered: Google closed the connection before your server had handed over the message.',
    card: 'Send again in an hour. If it comes back, ask for help.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Connections: close idle ones sooner, and send fewer messages over each.',
        2: 'Logs: find this message[ to {address}] and the last answer[ of {host}].',
      },
      recipientAdministrator: {},
      nobody: {
        1: 'Wait an hour, and send again only if your server has stopped trying.',
      },
    },
  },
  '4_7_23': {
    title: 'The name of your server is missing or does not match',
    what: 'Not delivered: Google wants a name behind the IP address of your server. This name has to lead back to it. Google limits such messages for now.',
    card: 'A DNS setting of your sending server is missing or wrong. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow: Google limits such messages for now, but does not stop them all.',
      },
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        2: 'A or AAAA: make this name lead back to the same IP address.',
        3: 'IPv6: check each sending address, or send over IPv4 only.',
      },
    },
  },
  '5_7_25': {
    title: 'The name of your server is missing or does not match',
    what: 'Not delivered: Google wants a name behind the IP address of your server. This name has to lead back to it.',
    card: 'A DNS setting of your sending server is missing or wrong. It is all in this message, ready to pass on.',
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
    what: 'Not delivered: the list of servers that may send for your domain (SPF) has entries that Google finds suspect. Google limits such messages for now.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow: Google limits such messages for now, but does not stop them all.',
      },
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
    what: 'Not delivered: Google takes mail only if SPF or DKIM proves where it comes from. Neither did. Google limits such messages for now.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow: Google limits such messages for now, but does not stop them all.',
      },
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'Test: in a message to a Gmail address, “Show original” gives the results of SPF, DKIM and DMARC.',
      },
    },
  },
  '4_7_26~2': {
    title: 'The DNS of your domain could not be read',
    what: 'Not delivered: a passing DNS failure kept Google from checking where the message comes from. Your domain asks for this check.',
    card: 'Send again in a few hours. If it comes back, the DNS of your domain has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again in a few hours.',
        2: 'If it comes back, pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'DNS: check that all name servers of the domain[ {senderDomain}] answer from outside.',
        2: 'SPF and DKIM: look up both records from several networks, DNSSEC included.',
      },
    },
  },
  '4_7_27': {
    title: 'The check of your allowed servers (SPF) did not pass',
    what: 'Not delivered: Google asks bulk senders for SPF, and it did not pass for this message. Google limits such messages for now.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow: Google limits such messages for now, but does not stop them all.',
      },
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'Return-Path: SPF counts for this domain, so use one of your own with mailing services.',
        3: 'SPF: keep to one record and 10 DNS look-ups at most.',
      },
    },
  },
  '5_7_27': {
    title: 'The check of your allowed servers (SPF) did not pass',
    what: 'Not delivered: Google asks bulk senders for SPF, and it did not pass for this message.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'Return-Path: SPF counts for this domain, so use one of your own with mailing services.',
        3: 'SPF: keep to one record and 10 DNS look-ups at most.',
      },
    },
  },
  '4_7_28': {
    what: 'Not delivered: Google finds the rate of mail from your server, network or domain unusual. It can also be about a link.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    fine: 'The recipient’s address is not at fault.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow, and spread your messages over several hours.',
      },
      yourAdministrator: {
        1: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Links: the exact text may name a domain of your links that others misuse.',
        4: 'Postmaster Tools (postmaster.google.com): keep the spam rate below 0.1%.',
      },
      nobody: {},
    },
  },
  '4_7_28~3': {
    what: 'Not delivered: Google finds the rate of mail from your server, network or domain unusual. It can also be about a link.',
    card: 'Send again tomorrow. What leaves your server needs a review. It is all in this message, ready to pass on.',
    fine: 'The recipient’s address is not at fault.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow, and spread your messages over several hours.',
      },
      yourAdministrator: {
        1: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Links: the exact text may name a domain of your links that others misuse.',
        4: 'Postmaster Tools (postmaster.google.com): keep the spam rate below 0.1%.',
      },
      nobody: {},
    },
  },
  '4_7_28~2': {
    title: 'Too many messages with the same identifier',
    what: 'Not delivered: Google received too many messages with the same identifier (Message-ID) from your side.',
    card: 'Write the text as a new message. The program that builds your messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send no further copy; write the text as a new message instead.',
      },
      yourAdministrator: {
        1: 'Message-ID: give each message its own, and look for a program that repeats one.',
        2: 'Queue: remove copies of the same message that still wait.',
      },
      recipientAdministrator: {},
    },
  },
  '4_7_29': {
    title: 'Your server sent without encryption',
    what: 'Not delivered: Google asks bulk senders to use an encrypted connection, and your server did not. Google limits such messages for now.',
    card: 'Encryption has to be turned on at your server. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow: Google limits such messages for now, but does not stop them all.',
      },
      yourAdministrator: {
        1: 'TLS: use STARTTLS when sending, with version 1.2 or later.',
        2: 'Exchange: Set-SendConnector -IgnoreSTARTTLS $false. Postfix: smtp_tls_security_level = may.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_29': {
    title: 'Your server sent without encryption',
    what: 'Not delivered: Google asks bulk senders to use an encrypted connection, and your server did not.',
    card: 'Encryption has to be turned on at your server. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'TLS: use STARTTLS when sending, with version 1.2 or later.',
        2: 'Exchange: Set-SendConnector -IgnoreSTARTTLS $false. Postfix: smtp_tls_security_level = may.',
      },
      recipientAdministrator: {},
    },
  },
  '4_7_30': {
    title: 'Your messages carry no valid signature (DKIM)',
    what: 'Not delivered: Google asks bulk senders for a signature (DKIM), and that of this message is missing or not valid. Google limits such messages for now.',
    card: 'The signature of your messages (DKIM) has to be set up or corrected. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow: Google limits such messages for now, but does not stop them all.',
      },
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
    card: 'The signature of your messages (DKIM) has to be set up or corrected. It is all in this message, ready to pass on.',
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
    what: 'Not delivered: the proof of origin (SPF or DKIM) names another domain than your sender address. Google limits such messages for now.',
    card: 'The proof of origin has to be set up for the domain of your address. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow: Google limits such messages for now, but does not stop them all.',
      },
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
    card: 'The proof of origin has to be set up for the domain of your address. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
        2: 'SPF: or send with a Return-Path in the domain of the From address.',
        3: 'Mailing service: set it up to sign and send with your own domain.',
      },
    },
  },
  '4_7_40': {
    title: 'The DMARC rule of your domain is missing or incomplete',
    what: 'Not delivered: Google asks bulk senders for a rule against impersonation (DMARC). Your domain has none, or an incomplete one. Google limits such messages for now.',
    card: 'A DNS record of your domain is missing or incomplete. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow: Google limits such messages for now, but does not stop them all.',
      },
      yourAdministrator: {
        1: 'DMARC: publish a TXT record at _dmarc[.{senderDomain}], with at least v=DMARC1 and p=none.',
        2: 'SPF and DKIM: make one of them pass for the domain of the From address[, {senderDomain}].',
      },
    },
  },
  '5_1_2': {
    what: 'Not delivered: Google did not find the domain of this address, the part after @.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Remove any space, full stop or comma around the address.',
        3: 'Ask for the right address by phone or through someone you both know.',
      },
      recipientAdministrator: {
        1: 'Domain: check that the name[ {domain}] is registered, and that its MX records answer.',
      },
    },
  },
  '5_7_40': {
    title: 'The DMARC rule of your domain is missing or incomplete',
    what: 'Not delivered: Google asks bulk senders for a rule against impersonation (DMARC). Your domain has none, or an incomplete one.',
    card: 'A DNS record of your domain is missing or incomplete. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DMARC: publish a TXT record at _dmarc[.{senderDomain}], with at least v=DMARC1 and p=none.',
        2: 'SPF and DKIM: make one of them pass for the domain of the From address[, {senderDomain}].',
      },
    },
  },
  '5_1_3': {
    title: 'This address is not well formed',
    what: 'Not delivered: this address is not written as an address has to be. A character may be missing, or there may be one too many.',
    card: 'Type the address again by hand, without spaces or signs around it. Then send again.',
    steps: {
      recipientAdministrator: {},
    },
  },
  '5_1_7': {
    title: 'The form of your sender address was refused',
    what: 'Not delivered: the address that your message was sent from is not well formed.',
    card: 'The sender address set in your program has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Check that your own address is typed right in your mail program.',
        2: 'Pass the prepared text on to your administrator.',
      },
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
    what: 'Not delivered: Google stops messages to this mailbox for now, because too many arrive at a time.',
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
      recipientAdministrator: {
        1: 'Google Workspace: the Admin console shows which limit was reached, and can sometimes lift it.',
      },
      nobody: {
        1: 'Wait until tomorrow: Google says that such a limit often lasts about a day.',
      },
    },
  },
  '5_2_2': {
    title: 'This mailbox is full and no longer used',
    what: 'Not delivered: this Google account is full, and Google finds it no longer in use.',
    card: 'Tell the recipient another way that this mailbox is full. Ask for the address in use now.',
    steps: {
      you: {
        1: 'Tell the recipient another way that this mailbox is full.',
        2: 'Ask for the address in use now.',
      },
      recipient: {
        1: 'Sign in to the Google account, and free space at one.google.com/storage.',
      },
    },
  },
  '5_2_2~words': {
    what: 'Not delivered: the Google account of the recipient has no storage left. Messages, Drive and Photos share it.',
    steps: {
      recipient: {
        1: 'Look at one.google.com/storage to see what takes the space.',
        2: 'Delete large files in Drive and Photos too, not only messages.',
        3: 'Empty the bin of Gmail, of Drive and of Photos.',
      },
    },
  },
  '5_2_3': {
    what: 'Not delivered: the message with its files is larger than Google allows.',
    steps: {
      you: {
        1: 'Share the files by link, for instance in Google Drive or OneDrive.',
        2: 'Or split them: most Gmail accounts send up to 25 MB in all, and take up to 50 MB.',
      },
      yourAdministrator: {
        1: 'Exact text: it may give the size found and the limit, in bytes.',
      },
      recipientAdministrator: {},
    },
  },
  '5_3_4': {
    what: 'Not delivered: the message with its files is larger than Google allows.',
    steps: {
      you: {
        1: 'Share the files by link, for instance in Google Drive or OneDrive.',
        2: 'Or split them: most Gmail accounts send up to 25 MB in all, and take up to 50 MB.',
      },
      yourAdministrator: {
        1: 'Exact text: it may give the size found and the limit, in bytes.',
      },
      recipientAdministrator: {},
    },
  },
  '5_3_4~2': {
    title: 'Your message has too many attachments',
    what: 'Not delivered: Google limits how many files one message may carry.',
    card: 'Share the files by link, or split them over several messages.',
    steps: {
      you: {
        1: 'Put the files into one archive, or share them by link.',
      },
      yourAdministrator: {
        1: 'Exact text: it gives the number of files found and the number allowed.',
      },
      recipientAdministrator: {},
    },
  },
  '5_3_4~words': {
    title: 'The header lines of your message are too large',
    what: 'Not delivered: the lines before the text, such as the list of recipients, are too large for Google.',
    card: 'Write a new message instead of replying or forwarding, to fewer people at a time.',
    steps: {
      you: {
        1: 'Start a new message instead of replying or forwarding.',
        2: 'Send to fewer people at a time, and keep the subject below 998 characters.',
      },
      yourAdministrator: {
        1: 'Header: Gmail takes 500 KB in all, 5000 fields, and 32 KB in most single fields.',
        2: 'Header: look for a gateway or program that adds very long lines.',
      },
      recipientAdministrator: {},
    },
  },
  '5_4_5': {
    title: 'The daily sending limit is reached',
    what: 'Not delivered: your Google account, or your company’s, has sent all it may for one day.',
    card: 'Wait up to 24 hours, then send again to fewer people at a time.',
    steps: {
      you: {
        1: 'Send to fewer people at a time, for instance over 2 days.',
        2: 'Stay under about 500 messages a day with Gmail, 2000 with Google Workspace (trial accounts 500).',
      },
      yourAdministrator: {
        1: 'Google Workspace: send bulk mail through a mailing service, not from a user’s account.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {
        1: 'Wait 24 hours: the limit counts the last 24 hours.',
      },
    },
  },
  '5_4_6': {
    title: 'Your message seems to go round in a loop',
    what: 'Not delivered: the message passed through more than 50 servers, as happens when redirects lead back to each other.',
    card: 'Redirects seem to lead back to each other. Their administrator can look for the loop. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
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
    title: 'Your message seems to go round in a loop',
    what: 'Not delivered: the message passed through more than 50 servers, as happens when redirects lead back to each other.',
    card: 'Redirects seem to lead back to each other. Their administrator can look for the loop. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Received lines: the server names that come back show where the loop is.',
      },
      recipientAdministrator: {
        1: 'Redirects: look for addresses that forward to each other[, from {address} on].',
        2: 'Google Workspace: check routing rules, and groups that contain the address.',
      },
    },
  },
  '5_5_1': {
    what: 'Not delivered: your server sent a command that Google did not know or expect. The address is not at fault.',
    card: 'The program that sends your messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Logs: read the dialogue with Google up to this answer.',
        2: 'SMTP: keep the order EHLO, MAIL FROM, RCPT TO, DATA, and wait for each answer.',
        3: 'Firewall: turn off inspection of SMTP, which can rewrite commands.',
      },
      recipientAdministrator: {},
    },
  },
  '5_5_2': {
    what: 'Not delivered: Google could not read a command of your server, an address or the sign-in.',
    steps: {
      yourAdministrator: {
        1: 'Logs: the command with the fault stands just before this answer.',
        2: 'SMTP: MAIL FROM and RCPT TO need angle brackets, and nothing else around the address.',
        3: 'Sign-in: if the text says “cannot decode response”, check how the program encodes user name and password.',
      },
      recipientAdministrator: {},
    },
  },
  '5_6_0~2': {
    title: 'Your message seems to go round in a loop',
    what: 'Not delivered: the message passed through more than 50 servers, as happens when redirects lead back to each other.',
    card: 'Redirects seem to lead back to each other. Their administrator can look for the loop. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
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
      recipientAdministrator: {},
    },
  },
  '5_5_4~2': {
    title: 'Google did not understand the sign-in',
    what: 'Not delivered: your mail program or server gave the sign-in in a form that Google does not take.',
    card: 'Set up the account again in your mail program, signing in on the page of Google. Then send again.',
    steps: {
      you: {
        1: 'Set up the account again in your mail program, signing in on the page of Google.',
        2: 'For a scanner or another device, use smtp.gmail.com, port 587 and STARTTLS.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH: if the program uses LOGIN, let it send no text in the first line.',
        2: 'Logs: read the dialogue with Google up to this answer.',
      },
      recipientAdministrator: {},
    },
  },
  '5_6_0': {
    what: 'Not delivered: Google finds the message badly built, in its header lines or its parts (MIME).',
  },
  '5_7_0': {
    title: 'Google sees a possible risk in your message',
    what: 'Not delivered: often the reason is a kind of file that Google never takes, even inside an archive. It can also be a link.',
    card: 'Share the file by link, or send without it. An archive with a password can be stopped too.',
    steps: {
      you: {
        1: 'Take out programs, scripts and files with macros, also those inside archives.',
        2: 'Share the file by link instead of attaching it.',
        3: 'If nothing is attached, take out the links, those of the signature too.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_0~words': {
    title: 'Google blocks this kind of file',
    what: 'Not delivered: Google stops some kinds of files, also inside an archive, because they can carry viruses.',
    card: 'Share the file by link, or send without it. An archive with a password can be stopped too.',
    steps: {
      you: {
        1: 'Take out programs, scripts and files with macros, also those inside archives.',
        2: 'Share the file by link instead of attaching it.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_0~2': {
    title: 'Google does not let this server or account send',
    what: 'Not delivered: your company sends through Google, which does not allow this server or this account.',
    card: 'A setting of your company at Google has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace: register the sending IP address[ {ip}] for sending through Google (support.google.com/a/answer/2956491).',
        2: 'Sender: check that the account exists, is not suspended, and belongs to one of your domains.',
        3: 'HELO: give the full DNS name of the sending device.',
        4: 'Abuse: if the exact text names it, secure the account first.',
      },
      recipientAdministrator: {},
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
      recipientAdministrator: {},
    },
  },
  '5_7_0~3': {
    title: 'Google stopped the sign-in or asks for one',
    what: 'Not delivered: your mail program or server did not sign in the way that Google asks for.',
    card: 'Set up the account again in your mail program, signing in on the page of Google. Then send again.',
    steps: {
      you: {
        1: 'Set up the account again in your mail program, signing in on the page of Google.',
        2: 'For a scanner or another device, use smtp.gmail.com, port 587 and STARTTLS.',
      },
      yourAdministrator: {
        1: 'Logs: read the dialogue with Google up to this answer.',
        2: 'SMTP AUTH: sign in once for each connection, before MAIL FROM.',
      },
      recipientAdministrator: {},
    },
  },
  '5_5_1~2': {
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
      recipientAdministrator: {},
    },
  },
  '5_7_1': {
    what: 'Not delivered: Google finds this message likely to be unwanted.',
    card: 'Rewrite the message with fewer links, then send again. If it comes back, your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Rewrite the message: fewer links, fewer pictures, a clear subject.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Links: look up each domain in the message, and take out those on a block list.',
        3: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
        4: 'Postmaster Tools (postmaster.google.com): keep the spam rate below 0.1%.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_1~2': {
    what: 'Not delivered: Google trusts your server or your domain very little, and blocks this message.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
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
      you: {
        1: 'Tell the recipient by phone or another way.',
        2: 'If you use Google Workspace, ask your own administrator too.',
      },
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
    card: 'A DNS setting of your server or of your domain is missing. It is all in this message, ready to pass on.',
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
        1: 'From: put one address only there; further addresses for replies go into Reply-To.',
        2: 'Name: put it in quotation marks if it holds a comma or a colon.',
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
        2: 'Static address: if it is meant for mail, give it a PTR name, and look it up at check.spamhaus.org.',
      },
      recipientAdministrator: {},
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
      recipientAdministrator: {},
    },
  },
  '5_7_1~8': {
    title: 'The daily sending limit is reached',
    what: 'Not delivered: your company sends through Google, and has sent all it may for one day.',
    card: 'Wait up to 24 hours, then send again.',
    steps: {
      you: {
        1: 'Spread your messages over several days.',
      },
      yourAdministrator: {
        1: 'Google Workspace: spread bulk mail over several days (limits: support.google.com/a/answer/2956491).',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      nobody: {
        1: 'Wait 24 hours: the limit counts what is sent in one day.',
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
        2: 'For an older program or a device, turn on 2-Step Verification first.',
        3: 'Then create an app password at myaccount.google.com/apppasswords, and put it in your mail program.',
      },
      yourAdministrator: {
        1: 'OAuth 2.0: use it in programs, for Google no longer takes the account’s own password there.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_80': {
    title: 'Google refused your sign-in',
    what: 'Not delivered: Google did not accept the user name or the password that your program gave.',
    card: 'Set up the account again in your mail program, signing in on the page of Google. Then send again.',
    steps: {
      you: {
        1: 'Set up the account again, and sign in on the page of Google that opens.',
        2: 'For an older program or a device, turn on 2-Step Verification first.',
        3: 'Then create an app password at myaccount.google.com/apppasswords, and put it in your mail program.',
      },
      yourAdministrator: {
        1: 'OAuth 2.0: use it in programs, for Google no longer takes the account’s own password there.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_9': {
    title: 'Google asks for another way to sign in',
    what: 'Not delivered: Google asks your program for an app password, or wants to see you in a browser first.',
    card: 'Sign in to Google in a browser, then set up the account again in your mail program.',
    steps: {
      you: {
        1: 'Sign in at accounts.google.com in a browser, and confirm that it is you.',
        2: 'With 2-Step Verification, create an app password at myaccount.google.com/apppasswords, and put it in your mail program.',
        3: 'Or set up the account again, signing in on the page of Google.',
      },
      yourAdministrator: {
        1: 'OAuth 2.0: use it in programs, for Google no longer takes the account’s own password there.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_90': {
    title: 'Google asks for another way to sign in',
    what: 'Not delivered: Google asks your program for an app password, or wants to see you in a browser first.',
    card: 'Sign in to Google in a browser, then set up the account again in your mail program.',
    steps: {
      you: {
        1: 'Sign in at accounts.google.com in a browser, and confirm that it is you.',
        2: 'With 2-Step Verification, create an app password at myaccount.google.com/apppasswords, and put it in your mail program.',
        3: 'Or set up the account again, signing in on the page of Google.',
      },
      yourAdministrator: {
        1: 'OAuth 2.0: use it in programs, for Google no longer takes the account’s own password there.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_4': {
    title: 'Google does not accept the way your program signs in',
    what: 'Not delivered: Google does not support the way your mail program signs in, or no longer does.',
    card: 'Update the mail program, then set up the account again, signing in on the page of Google.',
    steps: {
      you: {
        1: 'Update the mail program, or use a newer one.',
        2: 'Set up the account again, and sign in on the page of Google that opens.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH: use XOAUTH2, or PLAIN with an app password.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_40~2': {
    title: 'Google does not accept the way your program signs in',
    what: 'Not delivered: Google does not support the way your mail program signs in, or no longer does.',
    card: 'Update the mail program, then set up the account again, signing in on the page of Google.',
    steps: {
      you: {
        1: 'Update the mail program, or use a newer one.',
        2: 'Set up the account again, and sign in on the page of Google that opens.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH: use XOAUTH2, or PLAIN with an app password.',
      },
      recipientAdministrator: {},
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
      yourAdministrator: {
        1: 'Google Workspace: the Admin console can turn off the login challenge of a user for 10 minutes.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_26': {
    what: 'Not delivered: SPF and DKIM do not prove to Google that this message comes from your domain.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
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
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Do not send again for now.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        3: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        4: 'Postmaster Tools (postmaster.google.com): keep the spam rate below 0.1%.',
      },
      nobody: {},
    },
  },
  '5_7_28~2': {
    title: 'Google blocks the address of your server',
    what: 'Not delivered: Google counts too much unwanted mail from your server, and blocks it.',
    card: 'Do not send again for now. What leaves your server needs a review. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Do not send again for now.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        3: 'Rate: send fewer messages at a time, and raise the volume over several days.',
        4: 'Postmaster Tools (postmaster.google.com): keep the spam rate below 0.1%.',
      },
      nobody: {},
    },
  },
  unauthenticated: {
    what: 'Not delivered: your domain asks to refuse mail without proof of origin, and this message had none that counts.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
        4: 'Redirect: a server that forwards must leave the message unchanged, so that DKIM still passes.',
      },
    },
  },
  requests: {
    what: 'Not delivered: Google could not reach the recipient’s server. It takes no connection, or its DNS does not answer.',
    card: 'Check the part after @, and phone if it is urgent. The recipient’s administrator can see why nothing answers.',
    steps: {
      recipientAdministrator: {
        1: 'Firewall: open port 25 to the servers of Google, listed under _spf.google.com.',
        2: 'DNS: check that the name servers[ of {domain}] and each MX answer from outside.',
      },
    },
  },
  'no-data': {
    title: 'This domain names no server for mail',
    what: 'Not delivered: the DNS names no server that receives mail for the part after @.',
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
      yourAdministrator: {
        1: 'Outgoing server: check that this account may still sign in there (SMTP AUTH).',
      },
      recipientAdministrator: {},
    },
  },
  'state-6': {
    title: 'Encryption with the recipient’s server failed',
    what: 'Not delivered: Google could not set up encryption with the recipient’s server.',
    card: 'The encryption of their server has to be checked. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
        2: 'If the address is one below “Send mail as”, check the encryption set there for its server.',
      },
      yourAdministrator: {
        1: 'Google Workspace: check whether a rule “Secure transport (TLS) compliance” asks for encryption.',
      },
      recipientAdministrator: {
        1: 'TLS: offer STARTTLS, with a certificate that the server can read and that is valid.',
      },
    },
  },
  'state-8': {
    title: 'The outgoing server refused the sign-in of Gmail',
    what: 'Not delivered: Gmail sends this message through another server, which refused its sign-in.',
    card: 'Correct the server and password of this address in the settings of Gmail. Then send again.',
    steps: {
      you: {
        1: 'In the settings of Gmail, under “Accounts and Import”, edit the address below “Send mail as”.',
        2: 'Enter the server, port, user name and password that your provider gives.',
        3: 'Send from your Gmail address until it works again.',
      },
      yourAdministrator: {
        1: 'Outgoing server: check that the account is open and may sign in (SMTP AUTH).',
        2: 'Google Workspace: check the route that is set for outgoing messages.',
      },
      recipientAdministrator: {},
    },
  },
  'state-12': {
    title: 'The outgoing server offers Gmail no sign-in',
    what: 'Not delivered: Gmail sends this message through another server, which does not offer the sign-in that Gmail needs.',
    card: 'Correct the server and port of this address in the settings of Gmail. Then send again.',
    steps: {
      you: {
        1: 'In the settings of Gmail, under “Accounts and Import”, edit the address below “Send mail as”.',
        2: 'Enter the outgoing server and port that your provider gives, usually port 587 with TLS.',
        3: 'Send from your Gmail address until it works again.',
      },
      yourAdministrator: {
        1: 'Outgoing server: check that it offers a sign-in (SMTP AUTH) on the port in use, usually 587 with TLS.',
        2: 'Google Workspace: check the route that is set for outgoing messages.',
      },
      recipientAdministrator: {},
    },
  },
  'state-13': {
    title: 'The recipient’s server refused Google’s server',
    what: 'Not delivered: the recipient’s server did not let Google’s server in. The exact text may say why.',
    card: 'Their administrator can see why Google’s server was refused. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Google Workspace: Email Log Search gives the full answer of their server.',
      },
      recipientAdministrator: {
        1: 'Logs: find this refusal, and the rule or the list behind it.',
        2: 'Filtering: let in the servers of Google, listed under _spf.google.com.',
      },
    },
  },
  'state-14': {
    title: 'Their server did not accept this address',
    what: 'Not delivered: their server refused this address. It may be unknown, or its mailbox full or closed.',
    card: 'Check the address first, letter by letter. If it is right, tell the recipient another way.',
    fine: 'What you wrote is not at fault.',
    steps: {
      you: {
        1: 'Compare the address with its source: a signature, a website, an earlier message.',
        2: 'Tell the recipient by phone or another way.',
      },
    },
  },
  'state-17': {
    title: 'Their server refused the message at the end',
    what: 'Not delivered: their server took in the message, then refused it. The exact text may say why.',
    card: 'Their administrator can see the reason. Tell the recipient by phone or another way.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Logs: find this message[ to {address}], and the reason of the refusal after DATA.',
      },
    },
  },
  'state-17~words': {
    title: 'Their server does not accept this address',
    what: 'Not delivered: their server did not accept this address. It may be unknown there, or closed to you.',
    card: 'Check the address first, letter by letter. If it is right, tell the recipient another way.',
    fine: 'What you wrote is not at fault.',
    steps: {
      you: {
        1: 'Compare the address with its source: a signature, a website, an earlier message.',
        2: 'Tell the recipient by phone or another way.',
      },
      recipientAdministrator: {
        1: 'Mailbox: check that the address[ {address}] exists and takes messages from outside.',
      },
    },
  },
  gcdp: {
    title: 'A company rule refuses this message',
    what: 'Not delivered: a rule that an administrator wrote stops this message. It is not Google’s own filter.',
    card: 'Their administrator can tell which rule applies. It may also be one of your own company.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
        2: 'If you use Google Workspace, ask your own administrator too.',
      },
      yourAdministrator: {
        1: 'Google Workspace, if you use it: check your own content, routing and delivery rules.',
      },
      recipientAdministrator: {
        1: 'Google Workspace: find the message with Email Log Search, which names the rule.',
      },
    },
  },
} as const;
