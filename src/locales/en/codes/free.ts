const errors = {
  title: 'Free blocks your server for up to a day',
  what: 'Not delivered: your server made too many errors with Free, such as writing to unknown addresses.',
  card: 'The block ends by itself within 24 hours, if the cause has ended. Your administrator can look for it.',
  steps: {
    you: {
      1: 'Before writing to many people at Free, take out the addresses that no longer exist.',
      2: 'Pass the prepared text on to your administrator.',
      3: 'Send again after 24 hours, once the cause has ended.',
    },
    yourAdministrator: {
      1: 'Lists: remove every address that Free answered as unknown.',
      2: 'Free: look up the sending IP address[ {ip}] on postmaster.free.fr.',
      3: 'Removal: it comes by itself; asking is no use while the errors go on.',
    },
  },
} as const;

/** Own texts of Free’s answers, where they say more than the reason; the source of each stands in its row. */
export const free = {
  quota: {
    what: 'Not delivered: there is no room left in this Free mailbox.',
    steps: {
      recipientAdministrator: {},
    },
  },
  spam: {
    what: 'Not delivered: Free’s filter took this message for spam as it came in.',
    card: 'What you wrote, or the form your program gives it, can be the cause. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Rewrite the message: fewer links, fewer pictures, a clear subject. Then send again.',
        2: 'If it comes back, pass the prepared text on to your administrator.',
      },
      recipientAdministrator: {},
      yourAdministrator: {
        1: 'Content: check links, pictures and the form of the message.',
        2: 'Free: look up the sending IP address[ {ip}] on postmaster.free.fr.',
        3: 'Misuse: if nobody here sent it, somebody used your address; publish SPF, DKIM and DMARC.',
      },
    },
  },
  virus: {
    title: 'Free reports a virus in your message',
    what: 'Not delivered: Free’s filter reports a virus. It can be a false alarm.',
    card: 'Scan your computer, then send without the file, or send a clean one.',
    steps: {
      you: {
        1: 'Scan your computer with its antivirus program.',
        2: 'Then send the message without its attachment, or with a clean file.',
      },
    },
  },
  toomanyspams: {
    title: 'Free blocks your server for up to a day',
    what: 'Not delivered: too many messages from your server were taken for spam.',
    card: 'The block ends by itself within 24 hours, if the cause has ended. Your administrator can look for it.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again after 24 hours, once the cause has ended.',
      },
      yourAdministrator: {
        1: 'Cause first: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Free: look up the sending IP address[ {ip}] on postmaster.free.fr.',
        3: 'Removal: it comes by itself; asking is no use while the spam goes on.',
      },
      recipientAdministrator: {},
    },
  },
  toomanyerrors: errors,
  'toomanyerrors~words': errors,
  inactive: {
    title: 'This mailbox is asleep',
    what: 'Not delivered: Free froze this mailbox, because nobody has signed in to it for a long time.',
    card: 'Reach the recipient another way: signing in to the mailbox opens it again.',
    steps: {
      recipient: {
        1: 'Sign in to your Free webmail: that opens the mailbox again.',
      },
      recipientAdministrator: {},
    },
  },
} as const;
