const heldBack = {
  title: 'Hornetsecurity puts your message off',
  what: 'Not delivered: the filter of Hornetsecurity holds this delivery back for a time. It does not say why.',
  card: 'Wait an hour, then send again. If it comes back, reach the recipient another way.',
  fine: 'The recipient’s address is not at fault.',
  steps: {
    you: {
      1: 'Send the same message again in an hour.',
      2: 'If it comes back, tell the recipient by phone or another way.',
    },
    yourAdministrator: {
      1: 'Block lists: if it goes on, look up the sending IP address[ {ip}].',
    },
    recipientAdministrator: {
      1: 'Hornetsecurity: find the message in Email Live Tracking, and ask its support what holds it back.',
    },
  },
} as const;

const tooLarge = {
  what: 'Not delivered: on the recipient’s side, a content filter (Hornetsecurity) limits the size of messages.',
  steps: {
    recipientAdministrator: {
      1: 'Content Filter: raise the size limit, or leave this sender out of it.',
    },
  },
} as const;

/** Own texts of codes of Hornetsecurity; the source of each stands in its row. */
export const hornetsecurity = {
  '4_5_5': {
    title: 'Hornetsecurity puts your message off',
    what: 'Not delivered: after a check of the head of the message, the filter of Hornetsecurity puts it off. It says no more.',
    card: 'Wait an hour, then send again. If it comes back, write a new message with a plain, clear subject.',
    fine: 'The recipient’s address is not at fault.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'If it comes back, write a new message with a plain, clear subject.',
      },
      yourAdministrator: {
        1: 'Headers: check From, Subject, Date and Message-ID as the sending program writes them.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity: find the message in Email Live Tracking, and ask its support what holds it back.',
      },
    },
  },
  '4_5_6': heldBack,
  '4_5_7': heldBack,
  '5_5_2': tooLarge,
  '5_5_3': tooLarge,
  '5_5_3~2': {
    title: 'A message without a sender went to several people',
    what: 'Not delivered: a message without a sender address, such as an automatic reply, may go to one person only.',
    card: 'The program that sends such messages has to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the message yourself, from your own address.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sending program: send messages with an empty MAIL FROM to one recipient each, or give a sender address.',
      },
      recipientAdministrator: {},
    },
  },
  '5_5_4': {
    what: 'Not delivered: the filter of Hornetsecurity knows the IP address of your server as a source of spam.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Block lists: look up the sending IP address[ {ip}], and ask for its removal where it is listed.',
        3: 'Hornetsecurity: it keeps a list of its own too; ask for removal through support.hornetsecurity.com.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity: find the message in Email Live Tracking, and report it as wrongly refused.',
      },
    },
  },
  '5_5_5': {
    what: 'Not delivered: the filter of Hornetsecurity took the message for spam. It does not say for what reason.',
    steps: {
      recipientAdministrator: {
        1: 'Hornetsecurity: find the message in Email Live Tracking, and allow the sender[, {senderDomain}].',
      },
    },
  },
  '5_5_6': {
    title: 'Your message went round in a circle',
    what: 'Not delivered: the message passed Hornetsecurity more than ten times, because servers send it back to each other.',
    card: 'A redirect or a server setting, here or at the recipient’s, has to be found. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Tell the recipient another way: a redirect there may be the cause.',
      },
      yourAdministrator: {
        1: 'Loop: read the Received lines of the message, to see which servers send it back.',
        2: 'Redirects and connectors: correct the one that leads back to Hornetsecurity.',
      },
      recipientAdministrator: {
        1: 'Loop: check that the server behind Hornetsecurity delivers this domain itself.',
        2: 'Redirects: correct the one that sends the message back.',
      },
    },
  },
  '5_5_7': {
    title: 'An attachment of your message is not allowed',
    what: 'Not delivered: a content filter on the recipient’s side (Hornetsecurity) does not allow an attachment of this message.',
    card: 'Send again without the attachment, or share the file by link.',
    steps: {
      you: {
        1: 'Send the message again without its attachment.',
        2: 'Share the file by link instead of attaching it.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Content Filter: allow this type of file, or leave this sender out of it.',
      },
    },
  },
  '5_6_1': {
    what: 'Not delivered: the filter of Hornetsecurity took the head of the message, such as subject or sender, for spam.',
    card: 'Send it again with a plain, clear subject. If it comes back, tell the recipient another way.',
    steps: {
      you: {
        1: 'Write a new message with a plain, clear subject, and send it from your own account.',
        2: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Headers: check From, Subject, Date and Message-ID as the sending program writes them.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity: find the message in Email Live Tracking, and allow the sender[, {senderDomain}].',
      },
    },
  },
  '5_6_2': {
    what: 'Not delivered: the filter of Hornetsecurity found a link in your message that it knows from spam.',
    card: 'Send again without links, also in the signature.',
    steps: {
      you: {
        1: 'Take the links out, also in the signature. Then send again.',
        2: 'Tell the recipient by phone or another way what the link was for.',
      },
      yourAdministrator: {
        1: 'Links: look up each linked domain in block lists, and check that no linked page was hijacked.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity: find the message in Email Live Tracking, and allow the sender[, {senderDomain}].',
      },
    },
  },
  '5_6_3': {
    what: 'Not delivered: the filter of Hornetsecurity took the body of the message, its text or its pictures, for spam.',
    card: 'Write the message another way: other words, fewer pictures. Then send again.',
    steps: {
      you: {
        1: 'Write the message another way, with fewer pictures, also in the signature. Then send again.',
        2: 'If it comes back, tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Content: check the signature and the notices that your server adds.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity: find the message in Email Live Tracking, and allow the sender[, {senderDomain}].',
      },
    },
  },
  '5_6_4': {
    title: 'A filter reports a virus in your message',
    what: 'Not delivered: the filter of Hornetsecurity reports a virus. It can be a false alarm.',
    card: 'Scan your computer, then send without the attachment, or with a clean file.',
    steps: {
      you: {
        1: 'Scan your computer with its antivirus program.',
        2: 'Then send the message without its attachment, or with a clean file.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity: find the message in Email Live Tracking; if the alarm is false, report it.',
      },
    },
  },
} as const;
