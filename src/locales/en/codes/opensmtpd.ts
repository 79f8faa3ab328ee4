/** Own texts of notices of OpenSMTPD; the source of each stands in its row. */
export const openSmtpd = {
  'no-mx': {
    title: 'The domain could not be looked up',
    what: 'Not delivered: the server could not find out which server takes the mail of this domain.',
    card: 'Check the part after @. If it is right, send again in a few hours.',
    steps: {
      you: {
        1: 'Check the part after @, letter by letter.',
        2: 'Send the same message again in a few hours.',
      },
      yourAdministrator: {
        1: 'DNS: check that your server resolves the recipient’s domain[ {domain}].',
      },
      recipientAdministrator: {
        1: 'MX: check that the records[ of {domain}] exist, and that all its name servers answer.',
      },
    },
  },
  network: {
    title: 'No server of this domain could be reached',
    what: 'Not delivered: your server could reach none of the servers that take the mail of this domain.',
    card: 'Send again in an hour. If it comes back, this message tells their administrator what to look for.',
    steps: {
      you: {
        1: 'Send the same message again in an hour.',
        2: 'If it comes back, tell the recipient by phone or another way.',
      },
      yourAdministrator: {
        1: 'Connection: try port 25 of each server in the MX records[ of {domain}] from your own.',
        2: 'Your own network: if other domains cannot be reached either, check firewall and provider.',
      },
      recipientAdministrator: {
        1: 'Servers: check from outside that each one in the MX records[ of {domain}] answers on port 25.',
      },
    },
  },
  'no-valid-mx': {
    title: 'This domain has no mail server',
    what: 'Not delivered: the DNS names no usable mail server for this domain.',
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
  loop: {
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
} as const;
