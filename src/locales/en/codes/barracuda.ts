/** Own texts of Barracuda’s answers, where an answer says more than its reason; the source of each stands in its row. */
export const barracuda = {
  blocked: {
    title: 'The filter of the recipient refused your message',
    what: 'Not delivered: the filter of the recipient’s company refuses the content or the sender. Another message may pass.',
    card: 'Their administrator can see why, and allow your address. This message says what to look for.',
    fine: 'The recipient’s address is not at fault.',
    steps: {
      you: {
        1: 'Send a short test without links, pictures or signature.',
        2: 'Reach the recipient another way.',
      },
      recipientAdministrator: {
        1: 'Barracuda: find the message in the Message Log, and allow the sender[ {senderDomain}].',
      },
    },
  },
  brbl: {
    title: 'Your server is on a list of Barracuda',
    what: 'Not delivered: a list of Barracuda contains the address of your server, usually after unwanted mail came from it.',
    card: 'Your server has to be taken off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Barracuda: look up the IP address[ {ip}] at barracudacentral.org/lookups.',
        3: 'Removal: once the cause is gone, ask at barracudacentral.org/rbl/removal-request.',
      },
    },
  },
  greylist: {
    what: 'Not delivered: the recipient’s server makes unknown servers try again after some minutes. Nothing is wrong.',
    card: 'Send again in an hour: after a first attempt, a server is usually let through.',
    steps: {
      you: {
        1: 'Send the same message again in an hour, if it came back.',
      },
      yourAdministrator: {
        1: 'Retries: make several, with the same IP address and the same sender address.',
      },
    },
  },
  policy: {
    title: 'A rule of the recipient’s company refuses it',
    what: 'Not delivered: a rule of the recipient’s company against abuse refuses it. A later attempt changes nothing.',
    card: 'Reach the recipient another way: only their administrator can see why. This message says what to look for.',
    fine: 'The recipient’s address is not at fault.',
    steps: {
      you: {
        1: 'Reach the recipient another way, and pass on the exact text of the server.',
      },
      yourAdministrator: {
        1: 'Barracuda: look up the IP address[ {ip}] at barracudacentral.org/lookups.',
      },
      recipientAdministrator: {
        1: 'Barracuda: find the message in the Message Log, and allow the sender[ {senderDomain}].',
      },
    },
  },
  nsu: {
    title: 'The recipient’s server refuses this address',
    what: 'Not delivered: the server behind the filter of the recipient’s company refuses this address. Most often it does not exist.',
    steps: {
      yourAdministrator: {
        1: 'Exact text: what follows “cuda_nsu” is probably the answer of the server behind the filter.',
      },
      recipientAdministrator: {
        1: 'Barracuda: find the message in the Message Log, and check that the address[ {address}] exists.',
      },
    },
  },
  spoof: {
    title: 'Your message was taken for an imitation',
    what: 'Not delivered: the filter takes your message for one that imitates a well-known sender.',
    card: 'The sender name and the links have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send without brand names in the sender name, and without links.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'From: show the same domain there, in the links and in the DKIM signature.',
        2: 'SPF, DKIM and DMARC: make all three pass for the domain of the From address[, {senderDomain}].',
      },
    },
  },
  url: {
    title: 'A link in your message is refused',
    what: 'Not delivered: the filter of the recipient’s company refuses a web address in your message, perhaps in the signature.',
    card: 'The links of your message have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send again without links, and without the signature.',
        2: 'Pass the details on to your administrator.',
      },
      yourAdministrator: {
        1: 'Links: look up each domain in the message, and take out those on a block list.',
        2: 'Website: check that none of the linked pages was hijacked.',
      },
      recipientAdministrator: {
        1: 'Barracuda: find the message in the Message Log; some filters refuse links by country.',
      },
    },
  },
  banned: {
    title: 'A word, link or file in your message is not allowed',
    what: 'Not delivered: the recipient’s company does not allow a word, a link or a file that stands in your message.',
    card: 'Write it another way, without links or attachment. Then send again.',
    steps: {
      you: {
        1: 'Change the wording, and send without links and attachments.',
      },
      yourAdministrator: {
        1: 'Content: check words, links and files; a link to a hijacked page is enough.',
        2: 'Barracuda: if the device is yours, find in the Message Log which filter applied.',
      },
      recipientAdministrator: {
        1: 'Barracuda: find in the Message Log which content filter applied.',
      },
    },
  },
  license: {
    title: 'The filter of the recipient’s company has expired',
    what: 'Not delivered: the subscription for the filter of the recipient’s company has run out. You cannot change that.',
    card: 'Reach the recipient another way. Their administrator has to renew the subscription. This message says what to look for.',
    steps: {
      you: {
        1: 'Tell the recipient by phone or another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Barracuda: renew the subscription of the device that answered.',
      },
    },
  },
} as const;
