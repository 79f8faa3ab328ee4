/** Own texts of Zoho Mail’s answers, where an answer says more than its reason; the source of each stands in its row. */
export const zoho = {
  dmarc: {
    what: 'Not delivered: your own domain asks to refuse mail without proof of origin (DMARC), and there was none.',
    steps: {
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'DMARC: sign with d= set to the domain of the From address[, {senderDomain}].',
        4: 'Redirect: a server that forwards must leave the message unchanged, so that DKIM still passes.',
      },
    },
  },
  spam: {
    title: 'Zoho marked your message as spam',
    what: 'Not delivered: Zoho marked the message as spam. This is probably about your address, your domain or your server, not about the text.',
    card: 'The proof of origin and the trust in your server have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the details on to your administrator.',
        2: 'Tell the recipient another way, and ask that your address be allowed.',
      },
      yourAdministrator: {
        1: 'SPF: if the sending server[ {ip}] is yours, allow it in the TXT record[ of {senderDomain}].',
        2: 'DKIM: sign outgoing messages[ of {senderDomain}] and publish the key in the DNS zone.',
        3: 'Block lists: look up the sending IP address[ {ip}] and the domain[ {senderDomain}].',
        4: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      recipientAdministrator: {
        1: 'Zoho Admin Console: add the sender[ {senderDomain}] to the allowed ones under spam control.',
      },
    },
  },
  destination: {
    title: 'A filter of the recipient’s domain refuses your message',
    what: 'Not delivered: the recipient’s company set a filter at Zoho that refuses this message.',
    card: 'Reach the recipient another way. Their administrator can change the filter. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
      },
      yourAdministrator: {},
      recipient: {},
      recipientAdministrator: {
        1: 'Zoho Admin Console: find the filter that applied, and allow the sender[ {senderDomain}].',
      },
    },
  },
  policy: {
    what: 'Not delivered: a mail rule at Zoho, probably set by the recipient’s company, does not allow this message.',
    card: 'Reach the recipient another way. Their administrator can see which rule applied. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Zoho Admin Console: find the mail rule that applied, and make an exception for the sender[ {senderDomain}].',
      },
    },
  },
  system: {
    title: 'Zoho cannot take it at the moment',
    what: 'Not delivered: the servers of Zoho had a passing problem. Your message is not at fault.',
    steps: {
      recipientAdministrator: {},
    },
  },
  unknown: {
    title: 'Zoho does not deliver to this address',
    what: 'Not delivered: Zoho does not know this address, or a rule at Zoho lets nothing through to it.',
    card: 'Check the address letter by letter. If it is right, tell the recipient another way.',
    fine: 'What you wrote is not at fault.',
    steps: {
      you: {
        1: 'Compare the address with its source: a signature, a website, an earlier message.',
        2: 'Type the address again by hand, not from the suggestions.',
        3: 'If it is right, tell the recipient by phone or another way.',
      },
      recipientAdministrator: {
        1: 'Mailbox: check that the address[ {address}] exists at Zoho and is active.',
        2: 'Zoho Admin Console: look for a mail rule that refuses messages to this mailbox.',
      },
    },
  },
  '5_2_3': {
    what: 'Not delivered: a rule at Zoho does not allow this message. The causes vary, and the answer names none.',
    card: 'Reach the recipient another way. Their administrator can see which rule applied. This message says what to look for.',
    steps: {
      you: {
        1: 'If the message has large files, send it once without them, or share them by link.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Zoho Admin Console: find the mail rule that applied, and make an exception for the sender[ {senderDomain}].',
      },
    },
  },
  '5_4_6': {
    title: 'Zoho stopped your account from sending',
    what: 'Not delivered: Zoho saw unusual sending from your account, and blocked it. Someone else may be using it.',
    card: 'Change the password of your Zoho account, then unblock it on Zoho’s page UnblockMe.',
    steps: {
      you: {
        1: 'Change the password of your Zoho account.',
        2: 'After a short wait, unblock the account on Zoho’s page UnblockMe.',
        3: 'If the block stays, or the account is new, ask your administrator or the support of Zoho.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Zoho Admin Console: unblock the account under Security & Compliance, Blocked Accounts.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  '5_1_8': {
    title: 'Zoho blocks your sender address',
    what: 'Not delivered: Zoho does not let your account send for now. The answer does not say why.',
    card: 'Change the password of your Zoho account, then unblock it on Zoho’s page UnblockMe.',
    steps: {
      you: {
        1: 'Change the password of your Zoho account.',
        2: 'After a short wait, unblock the account on Zoho’s page UnblockMe.',
        3: 'If the block stays, or the account is new, ask your administrator or the support of Zoho.',
      },
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Zoho Admin Console: unblock the account under Security & Compliance, Blocked Accounts.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  relaying: {
    title: 'Your sender address differs from your account',
    what: 'Not delivered: the sender address, or its domain, is not one that your Zoho account may use.',
    card: 'Set the address of your Zoho account as sender, then send again.',
    steps: {
      you: {
        1: 'In the program that sends, set the address of your Zoho account as sender.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Zoho: verify the sender domain[ {senderDomain}], or add the address as an alias of the account.',
      },
      recipientAdministrator: {},
    },
  },
  size: {
    what: 'Not delivered: your message is larger than a rule at Zoho allows. The rule can be that of your own account.',
    steps: {
      yourAdministrator: {
        1: 'Zoho Admin Console: check the size that the rule for this account allows.',
      },
    },
  },
  virus: {
    title: 'Zoho finds your message dangerous',
    what: 'Not delivered: Zoho found a virus in the text, the files or the links. The exact text names it.',
    steps: {
      you: {
        1: 'Scan your computer and the attached files with an antivirus program.',
        2: 'Send the message again without its attachment and links.',
      },
    },
  },
} as const;
