/** Own texts of notices of Exim; the source of each stands in its row. */
export const exim = {
  lookups: {
    title: 'The server for this address was not found',
    what: 'Not delivered: none of the servers meant for this address was found in the DNS.',
    card: 'Check the part after @. If it is right, your administrator can see which server name was not found.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'If it is right, give the exact text of the server to your administrator.',
      },
      yourAdministrator: {
        1: 'Exim: if a route or transport has fixed servers for this domain[ {domain}], look up their names in the DNS.',
        2: 'DNS: check that your server resolves the names in the MX records[ of {domain}].',
      },
    },
  },
  malformed: {
    title: 'An address is not written correctly',
    what: 'Not delivered: a server cannot read one of the addresses. A sign or a word is missing, or is one too many.',
    card: 'Type the address again by hand, without spaces or signs around it. Then send again.',
    steps: {
      you: {
        1: 'Type each address again by hand, one after the other, with a semicolon between two.',
        2: 'If a program or a form wrote the address, tell your administrator.',
      },
      yourAdministrator: {
        1: 'To, Cc and Bcc: let the sending program write each entry after RFC 5322, with commas between them.',
        2: 'Exact text: it names what may not follow what in the address.',
      },
      recipientAdministrator: {},
    },
  },
  'mx-hosts': {
    title: 'The domain names mail servers that do not exist',
    what: 'Not delivered: the records of this domain (MX) name only servers that do not exist.',
    card: 'Check the part after @. If it is right, their administrator has to correct the DNS zone.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Tell the recipient another way.',
      },
      recipientAdministrator: {
        1: 'MX: let the records[ of {domain}] name servers that have an A or AAAA record.',
      },
    },
  },
  'no-smtp': {
    what: 'Not delivered: the domain of this address declares in the DNS that it takes no mail at all.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Ask the recipient another way for an address at another domain.',
      },
      recipientAdministrator: {
        1: 'MX: if the domain[ {domain}] is to take mail, replace its null MX record by one that names a server.',
      },
    },
  },
  'no-host': {
    title: 'The sending server found no server to use',
    what: 'Not delivered: a server reused an open connection, and it leads to no server of this address.',
    card: 'Send again in a few hours. If it comes back, it is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Send the same message again in a few hours.',
      },
      yourAdministrator: {
        1: 'Exim: look the message up in the main log, then try it again with exim -M.',
        2: 'MX: check which servers the records[ of {domain}] name.',
      },
      recipientAdministrator: {},
    },
  },
  forbidden: {
    title: 'A redirect of this address is not allowed',
    what: 'Not delivered: this address leads to a file or a program, and the server does not allow that.',
    card: 'Tell the recipient another way. This message tells their administrator what to repair.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'Exim: if it is your own server, check the alias or filter of this address[, {address}].',
      },
      recipientAdministrator: {
        1: 'Exim: correct the alias or filter of this address[, {address}], or allow it in the redirect router (forbid_file, forbid_pipe).',
      },
    },
  },
  local: {
    title: 'Delivery into the mailbox failed',
    what: 'Not delivered: the last step, into the mailbox or a program behind it, failed.',
    card: 'Send again in a few hours. If it comes back, this message tells their administrator what to look for.',
    steps: {
      recipientAdministrator: {
        1: 'Exim: find the transport of this address[, {address},] and its error in the main log.',
      },
    },
  },
  lmtp: {
    title: 'The mail store did not take the message',
    what: 'Not delivered: behind the server, the store that keeps the mailboxes did not take the message.',
    card: 'Send again in a few hours. If it comes back, this message tells their administrator what to look for.',
    steps: {
      recipientAdministrator: {
        1: 'LMTP: look up the answer of the mail store in its logs[ for {address}].',
      },
    },
  },
  received: {
    title: 'Your message probably went round in a circle',
    what: 'Not delivered: the message seems to go round in a circle, so a server stopped it.',
    card: 'Tell the recipient another way. A redirect or a server setting has to be corrected before you send again.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      recipient: {
        1: 'Remove the redirect of your mailbox if it leads back here.',
      },
      yourAdministrator: {
        1: 'Loop: check that no redirect or connector of yours sends the message back.',
      },
      recipientAdministrator: {
        1: 'Path: read the Received lines; the servers that repeat are the circle.',
        2: 'Redirects: check those of the mailbox[ {address}], then MX and connectors.',
      },
    },
  },
  retry: {
    title: 'Deliveries to this address have failed for too long',
    what: 'Not delivered: deliveries to this address have failed for so long that the server gave up. Failures of earlier messages count too.',
    card: 'Check the part after @, then tell the recipient another way. Their administrator can see what holds messages up.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Tell the recipient by phone or another way.',
        3: 'Send again once that server takes messages again. Before that, the message can come back at once.',
      },
      yourAdministrator: {
        1: 'Exim: run exinext for the domain[ {domain}]; it shows the error and when it first occurred.',
        2: 'Connection: try port 25 of the receiving server[ {host}] from your own.',
      },
    },
  },
  frozen: {
    title: 'A mail server holds your message back',
    what: 'Not delivered: a server holds the message until its administrator decides what becomes of it.',
    card: 'The administrator of that server has to release it. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Do not send again yet: the message may still arrive.',
      },
      yourAdministrator: {
        1: 'Exim: read the log of the message with exim -Mvl; it says why it was frozen.',
        2: 'Exim: release it with exim -Mt, or remove it with exim -Mrm.',
      },
      recipientAdministrator: {},
    },
  },
} as const;
