/**
 * Own texts of answers of GMX, which WEB.DE, mail.com and IONOS give too, so that none of them is named; the source of each
 * stands in its row.
 */
export const gmx = {
  'block-listed': {
    title: 'Your server is on a block list',
    what: 'Not delivered: the recipient’s server uses a block list that contains the IP address of yours.',
    card: 'The cause has to be ended, then the removal asked for. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Block lists: look up the sending IP address[ {ip}].',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Removal: open the link in the exact text, which explains the case and leads to the contact form.',
      },
      recipientAdministrator: {},
    },
  },
  ptr: {
    title: 'The name of your server’s IP address does not fit',
    what: 'Not delivered: your server’s IP address has no DNS name (PTR), or only a standard name of its provider.',
    card: 'A DNS setting of your sending server has to be corrected. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'PTR: have the owner of the IP address[ {ip}] give it a full name that leads back to it.',
        2: 'HELO: let the server greet with the same name.',
      },
    },
  },
  'policy-violations': {
    title: 'A rule stops your server for now',
    what: 'Not delivered: the recipient’s server takes nothing from yours for now. Often yours wrote to too many unknown addresses.',
    card: 'The list of recipients and the server have to be checked. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again in a few hours.',
      },
      yourAdministrator: {
        1: 'Lists: remove addresses that do not exist, and look for a taken-over account.',
        2: 'HELO: let the server always greet with one and the same name.',
        3: 'Contact: if it goes on, use the form behind the link in the exact text.',
      },
    },
  },
  'policy-restrictions': {
    title: 'A rule of their server does not accept your message',
    what: 'Not delivered: a rule of the recipient’s server does not accept the message. Often a header line is not correct.',
    card: 'The link in the exact text explains which rule it is. It is all in this message, ready to pass on.',
    steps: {
      you: {
        1: 'If the “To” field was empty, put an address in it, such as your own. Then send again.',
        2: 'If it comes back, pass the prepared text on to your administrator.',
      },
      yourAdministrator: {
        1: 'Exact text: open its link, which explains the case (“c=hi” stands for the headers).',
        2: 'Headers: Date, From, Sender and To must be well formed; From, To, Cc, Bcc, Date and Subject may stand once.',
      },
      recipientAdministrator: {},
    },
  },
  spf: {
    what: 'Not delivered: the list of allowed servers of your domain (SPF) does not cover the one that sent.',
    steps: {
      yourAdministrator: {
        1: 'SPF: add the sending IP address[ {ip}] to the TXT record[ of {senderDomain}].',
        2: 'Redirects: a server that forwards has to rewrite MAIL FROM (SRS).',
        3: 'Misuse: if nobody here sent the message, somebody used your address, and SPF did its work.',
      },
    },
  },
  rate: {
    what: 'Not delivered: your server sent too many messages to the recipient’s server in a short time.',
    card: 'Your server has to send more slowly. Send again in a few hours; the text to pass on is ready.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again in a few hours, to fewer people at a time.',
      },
      yourAdministrator: {
        1: 'Rate: send fewer messages an hour to this provider.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Contact: if it goes on, use the form behind the link in the exact text.',
      },
    },
  },
} as const;
