const errors = {
  title: 'Free blocks your server for up to a day',
  what: 'Not delivered: your server made too many errors with Free, such as writing to unknown addresses.',
  card: 'The block ends by itself within 24 hours, if the cause has ended. Your administrator can look for it.',
  steps: {
    yourAdministrator: {
      1: 'Lists: remove every address that Free answered as unknown.',
      2: 'Free: look up the sending IP address[ {ip}] on postmaster.free.fr.',
      3: 'Do not ask for removal: it comes by itself, and a new burst of errors blocks again.',
    },
  },
} as const;

/** Own texts of Free’s answers, where they say more than the reason; the source of each stands in its row. */
export const free = {
  spam: {
    what: 'Not delivered: Free’s filter took this message for spam as it came in.',
    steps: {
      yourAdministrator: {
        1: 'Content: check links, pictures and the form of the message.',
        2: 'Free: look up the sending IP address[ {ip}] on postmaster.free.fr.',
        3: 'Not yours: if nobody here sent it, somebody used your address; publish SPF, DKIM and DMARC.',
      },
    },
  },
  toomanyspams: {
    title: 'Free blocks your server for up to a day',
    what: 'Not delivered: too many messages from your server were taken for spam.',
    card: 'The block ends by itself within 24 hours, if the cause has ended. Your administrator can look for it.',
    steps: {
      yourAdministrator: {
        1: 'Cause first: look for a taken-over account or form, change its password, empty the queue.',
        2: 'Free: look up the sending IP address[ {ip}] on postmaster.free.fr.',
        3: 'Do not ask for removal: it comes by itself, and more spam blocks again.',
      },
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
    },
  },
} as const;
