/** Own texts of notices of qmail; the source of each stands in its row. */
export const qmail = {
  'no-exchanger': {
    title: 'This domain has no mail server',
    what: 'Not delivered: the DNS names no mail server for this domain, or says that it takes no mail.',
    card: 'Check the part after @. If it is right, reach the recipient another way.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Ask the recipient another way for the address in use now.',
      },
      recipientAdministrator: {
        1: 'MX: if the domain[ {domain}] is to take mail, publish a record that names a server.',
      },
    },
  },
  'best-preference': {
    title: 'A mail server does not know its own domain',
    what: 'Not delivered: the DNS names this very server for the domain, but its settings do not say so.',
    card: 'Tell the recipient another way. This message tells their administrator what to repair.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      yourAdministrator: {
        1: 'qmail: if it is your own server, list the domain[ {domain}] in control/locals or control/virtualdomains.',
      },
      recipientAdministrator: {
        1: 'qmail: list the domain[ {domain}] in control/locals or control/virtualdomains.',
        2: 'MX: or let the record[ of {domain}] name the right server.',
      },
    },
  },
  sender: {
    what: 'Not delivered: a server refused the message when it was given the sender’s address. The exact text says why.',
    steps: {
      yourAdministrator: {
        1: 'Exact text: read the answer of the other server; it may mean the address, its domain or your server.',
        2: 'Sender: check that the address exists, and that its domain[ {senderDomain}] has an MX or A record.',
      },
    },
  },
  name: {
    title: 'The name your server gives was refused',
    what: 'Not delivered: the recipient’s server does not accept the name by which yours introduces itself.',
    card: 'A setting of your server has to be checked. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'HELO: put a full name that exists in the DNS into control/helohost.',
        2: 'PTR: let the IP address[ {ip}] of the server lead to the same name.',
      },
      recipientAdministrator: {},
    },
  },
  'full-disk': {
    title: 'Their server is short of free space',
    what: 'Not delivered: the recipient’s server says that it has not enough free space for this message.',
  },
  interpreter: {
    title: 'A program behind the mailbox does not start',
    what: 'Not delivered: a program that handles the messages of this address could not start.',
    card: 'Tell the recipient another way. This message tells their administrator what to repair.',
    steps: {
      you: {
        1: 'Tell the recipient another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'qmail: correct the first line of the script that the .qmail file[ of {address}] names.',
      },
    },
  },
  'ldap-disabled': {
    title: 'This mailbox was switched off',
    what: 'Not delivered: an administrator of the recipient’s server has switched this address off.',
    card: 'Reach the recipient another way. Their administrator can switch the address on again.',
    steps: {
      recipient: {
        1: 'Ask your administrator why the address was switched off.',
      },
      recipientAdministrator: {
        1: 'LDAP: set accountStatus of this address[, {address},] to active, if it is still to take mail.',
      },
    },
  },
  ldap: {
    title: 'Their server could not look up the mailbox',
    what: 'Not delivered: the recipient’s server could not read or use the entry of this mailbox in its directory (LDAP).',
    card: 'Send again in a few hours. If it comes back, this message tells their administrator what to look for.',
    steps: {
      recipientAdministrator: {
        1: 'LDAP: check that the directory answers, and the entry of this address[, {address}].',
        2: 'Exact text: it may name the home directory or the forward (qmail-forward) instead.',
      },
    },
  },
  recipient: {
    title: 'A server did not take this recipient',
    what: 'Not delivered: a server refused this recipient. Its own words, in the exact text, say why.',
    card: 'Check the address first. If it is right, the exact text of the server says what has to change.',
    fine: 'What you wrote is not at fault.',
  },
} as const;
