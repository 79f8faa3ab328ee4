/** Own texts of answers of WEB.DE; the source of each stands in its row. */
export const webDe = {
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
    what: 'Not delivered: your server sent too many messages to WEB.DE in a short time.',
    card: 'Your server has to send more slowly. Send again in a few hours; the text to pass on is ready.',
    steps: {
      you: {
        1: 'Pass the prepared text on to your administrator.',
        2: 'Send again in a few hours, to fewer people at a time.',
      },
      yourAdministrator: {
        1: 'Rate: send fewer messages an hour to this provider.',
        2: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        3: 'Contact: if it goes on, use the contact form on postmaster.web.de.',
      },
    },
  },
} as const;
