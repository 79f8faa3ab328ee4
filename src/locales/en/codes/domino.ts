/** Own texts of HCL Domino’s words, where they say more than the reason; the source of each stands in its row. */
export const domino = {
  directory: {
    title: 'This address was not found',
    what: 'Not delivered: a Domino server has no entry for this address in its directory.',
    steps: {
      recipientAdministrator: {
        1: 'Directory: look for the address[ {address}] in the Person, Group and Mail-In Database documents.',
      },
    },
  },
  route: {
    title: 'The server finds no way to this mailbox',
    what: 'Not delivered: a Domino server found no way to this mailbox; it does not say why.',
    card: 'Check the address first. If it is right, tell the recipient another way: their administrator has to look.',
    steps: {
      you: {
        1: 'Compare the address with its source, letter by letter.',
        2: 'Tell the recipient another way.',
      },
      recipient: {},
      yourAdministrator: {
        1: 'Own server: if the notice names one of yours, the steps for the recipient’s administrator are yours.',
      },
      recipientAdministrator: {
        1: 'Person document: check the mail server, the mail file and the forwarding address of the user.',
        2: 'Routing: check the Connection documents between the servers.',
      },
    },
  },
  matches: {
    title: 'Several entries fit this address',
    what: 'Not delivered: in the directory of a Domino server, several entries fit this address.',
    card: 'Use the full address if you wrote a short one. Otherwise their administrator has to sort out the entries.',
    steps: {
      you: {
        1: 'Write the address in full, as on a signature or a website.',
        2: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Own server: if the notice names one of yours, the steps for the recipient’s administrator are yours.',
      },
      recipientAdministrator: {
        1: 'Duplicates: remove all entries but one, or give them the same mail server, mail file and domain.',
        2: 'Lookup: once every Person document has its Internet address, set “Address lookup” (Router/SMTP, Basics) to full addresses only.',
      },
    },
  },
  hops: {
    title: 'Your message probably went round in a circle',
    what: 'Not delivered: the message passed through too many servers, which often means that it went in a circle.',
    card: 'Tell the recipient another way. A redirect or a server setting has to be corrected before you send again.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      recipient: {
        1: 'Switch off rules and redirects that send messages on to another mailbox.',
      },
      recipientAdministrator: {
        1: 'Loop: follow the Received lines of the returned message to the two servers that repeat.',
        2: 'Forwarding: check the forwarding address in the Person document.',
      },
      yourAdministrator: {
        1: 'Loop: look for redirects or connections of your own that send the message back.',
      },
    },
  },
} as const;
