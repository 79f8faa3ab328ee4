/** Own texts of I.UA’s codes, where a code says more than its reason; the source of each stands in its row. */
export const iUa = {
  err_1: {
    title: 'I.UA does not forward mail for your server',
    what: 'Not delivered: the server of I.UA was used to send mail on to others, which it does not allow.',
    card: 'The outgoing server of your program has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'In your mail program, set the outgoing server of your own provider.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Route: send through your own server, and to I.UA only what is meant for its addresses.',
      },
      recipientAdministrator: {},
    },
  },
  err_2: {
    what: 'Not delivered: I.UA knows no mailbox with this address[, {address}].',
    steps: {
      recipientAdministrator: {},
    },
  },
  err_3: {
    title: 'This mailbox was not used for months',
    what: 'Not delivered: I.UA takes nothing for this mailbox, because nobody used it for more than 3 months.',
    steps: {
      recipient: {
        1: 'I.UA: sign in to the mailbox; this may be enough to open it again.',
      },
      recipientAdministrator: {},
    },
  },
  err_4: {
    what: 'Not delivered: this mailbox at I.UA has no room left.',
    steps: {
      recipientAdministrator: {},
    },
  },
  err_5: {
    title: 'The sending limit of I.UA is exceeded',
    what: 'Not delivered: more messages were sent than I.UA allows.',
    card: 'Wait some hours before sending again, and send fewer messages.',
    steps: {
      you: {
        1: 'Send the same message again after some hours.',
      },
      yourAdministrator: {
        1: 'Rate: lower simultaneous connections and messages per hour[ towards {domain}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      },
    },
  },
  err_6: {
    title: 'I.UA wants mail from your provider’s server',
    what: 'Not delivered: I.UA asks you to send through the server of your own provider.',
    card: 'The outgoing server has to be changed to that of your provider. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'In your mail program, set the outgoing server of your own provider.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sending: route outgoing mail through the SMTP server of your provider, with a sign-in.',
      },
      recipientAdministrator: {},
    },
  },
  err_7: {
    title: 'Your server introduced itself wrongly',
    what: 'Not delivered: the name that your server gave in the HELO command is not accepted.',
    card: 'A setting of your sending server has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'HELO: give the full DNS name of the server, which leads to its IP address[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
  err_8: {
    title: 'Your sender address could not be checked',
    what: 'Not delivered: I.UA could not check whether your sender address exists.',
    card: 'Your address and the server that receives for it have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Check that your sender address is typed right in your mail program.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Sender: check that the address exists, and that its MX server answers questions about it.',
      },
      recipientAdministrator: {},
    },
  },
  err_9: {
    title: 'Your server is on a block list',
    what: 'Not delivered: I.UA refuses the address of your server, because it is on a block list.',
    card: 'Your server has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Block lists: look up the sending IP address[ {ip}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Removal: end the cause first, then ask the list, or I.UA if it owns it, to remove the address[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
  err_10: {
    title: 'The recipient seems to accept only listed senders',
    what: 'Not delivered: your address does not seem to be among those that the recipient chose to accept.',
    steps: {
      you: {
        1: 'Tell the recipient another way, and ask that your address be allowed.',
      },
      recipient: {
        1: 'I.UA: add the sender[, {senderDomain},] to your list of addresses.',
      },
      recipientAdministrator: {},
    },
  },
} as const;
