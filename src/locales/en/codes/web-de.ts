/** Own text of an answer of WEB.DE; its source stands in its row. */
export const webDe = {
  spf: {
    what: 'Not delivered: the SPF record of your domain does not allow the server that sent the message.',
    steps: {
      yourAdministrator: {
        1: 'SPF: add the sending IP address[ {ip}] to the TXT record[ of {senderDomain}].',
        2: 'Redirects: a server that forwards has to rewrite MAIL FROM (SRS).',
      },
    },
  },
} as const;
