/** Own texts of SFR’s codes, where a code says more than its reason; the source of each stands in its row. */
export const sfr = {
  sfr_in_x01: {
    title: 'SFR pauses your server for two hours',
    what: 'Not delivered: SFR took too many messages from your server for spam, or people reported them.',
    card: 'SFR takes messages again after two hours. In the meantime, your administrator can end the cause.',
    steps: {
      you: {
        1: 'Wait two hours, then send again.',
        2: 'If it comes back, pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Cause first: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Pause: send nothing to SFR addresses for two hours.',
        3: 'Lists: write only to people who asked for your messages.',
      },
      recipientAdministrator: {},
    },
  },
  sfr_in_x02: {
    title: 'SFR pauses your server for two hours',
    what: 'Not delivered: SFR found a virus, or something else dangerous, in what your server sent.',
    card: 'SFR takes messages again after two hours. In the meantime, your administrator can end the cause.',
    steps: {
      you: {
        1: 'Scan your computer with its antivirus program.',
        2: 'Pass the prepared text on to your administrator.',
        3: 'If you attached a program or a ZIP archive, share it by link instead.',
        4: 'Send again after two hours, once the cause has ended.',
      },
      yourAdministrator: {
        1: 'Cause first: find the computer or account that sends dangerous files, and clean it.',
        2: 'Pause: send nothing to SFR addresses for two hours.',
      },
    },
  },
  sfr_in_x03: {
    title: 'SFR pauses your server for two hours',
    what: 'Not delivered: the program that sends makes too many mistakes in talking to SFR.',
    card: 'SFR takes messages again after two hours. In the meantime, your administrator can end the cause.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again after two hours, once the cause has ended.',
      },
      yourAdministrator: {
        1: 'Sending program: check HELO, the order of commands, TLS and timeouts in the SMTP log.',
        2: 'Pause: send nothing to SFR addresses for two hours.',
      },
      recipientAdministrator: {},
    },
  },
  sfr_in_x04: {
    title: 'SFR pauses your server for two hours',
    what: 'Not delivered: your server wrote to too many addresses that SFR does not know.',
    card: 'SFR takes messages again after two hours. In the meantime, your administrator can end the cause.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again after two hours, once the cause has ended.',
      },
      yourAdministrator: {
        1: 'Lists: remove every address that SFR answered as unknown.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Pause: send nothing to SFR addresses for two hours.',
      },
      recipientAdministrator: {},
    },
  },
  sfr_in_x05: {
    title: 'SFR pauses your server for two hours',
    what: 'Not delivered: your server sent more to SFR in a short time than it takes.',
    card: 'SFR takes messages again after two hours. In the meantime, your administrator can end the cause.',
    steps: {
      you: {
        1: 'Wait two hours, then send again, to fewer people at a time.',
        2: 'Pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Pause: send nothing to SFR addresses for two hours.',
        2: 'Rate: then send more slowly, over two connections at most.',
        3: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
    },
  },
  gu_eib_02: {
    title: 'SFR blocks your server for some time',
    what: 'Not delivered: SFR blocks your server, which wrote to too many addresses that it does not know.',
    card: 'The block ends by itself. In the meantime, your administrator can end the cause.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow, once the cause has ended.',
      },
      yourAdministrator: {
        1: 'Lists: remove every address that SFR answered as unknown.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
      recipientAdministrator: {},
    },
  },
  gu_eib_04: {
    title: 'SFR blocks your server for some time',
    what: 'Not delivered: SFR blocks your server, because too much of what it sends was taken for spam.',
    card: 'The block ends by itself. In the meantime, your administrator can end the cause.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again tomorrow, once the cause has ended.',
      },
      yourAdministrator: {
        1: 'Cause first: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Content: check what is sent in quantity, above all links and lists.',
      },
      recipientAdministrator: {},
    },
  },
  errors: {
    title: 'SFR closed the connection after too many errors',
    what: 'Not delivered: SFR closed the connection after too many errors of the sending program, or unknown addresses.',
    card: 'The addresses or the program that sends have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Before writing to many people at SFR, take out the addresses that no longer exist.',
        2: 'Pass the prepared text on to your administrator.',
        3: 'Send again after two hours.',
      },
      yourAdministrator: {
        1: 'Lists: remove every address that SFR answered as unknown.',
        2: 'Sending program: check HELO, the order of commands and TLS in the SMTP log.',
        3: 'Rate: open at most two connections at a time.',
        4: 'Pause: send nothing to SFR addresses for two hours.',
      },
    },
  },
  content: {
    title: 'SFR’s filter refused your message',
    what: 'Not delivered: SFR’s filter took something in this message for spam or for a virus.',
    card: 'Send once more without attachments, links and pictures. If it passes, one of them was the cause.',
    steps: {
      you: {
        1: 'Send again without links, pictures, attachments and signature.',
        2: 'Give files and links to the recipient another way.',
      },
      yourAdministrator: {
        1: 'Content: check the signature that the server adds, its links and its pictures.',
      },
      recipientAdministrator: {},
    },
  },
  spampolicy: {
    what: 'Not delivered: SFR’s filter took this message for spam. It does not say for what reason.',
    card: 'Send once more without links and attachments. If it comes back, your server can be the cause: tell your administrator.',
    steps: {
      you: {
        1: 'Send again without links, pictures, attachments and signature.',
        2: 'If it comes back, show the exact text to your administrator.',
      },
      yourAdministrator: {
        1: 'Content: check links, pictures and the form of the message.',
        2: 'Block lists: look up the sending IP address[ {ip}] and the domain[ {senderDomain}].',
        3: 'SPF, DKIM and DMARC: let all three pass for the domain[ {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
} as const;
