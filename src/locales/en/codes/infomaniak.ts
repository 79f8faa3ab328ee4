/** Own text of an answer of Infomaniak; its source stands in its row. */
export const infomaniak = {
  dmarc: {
    what: 'Not delivered: your domain’s own rule tells Infomaniak to refuse messages without proof of their sender.',
    card: 'The proof of sender of your domain (SPF or DKIM) has to be set right. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'DMARC: make SPF or DKIM pass for the very domain of the From address[, {senderDomain}].',
        2: 'Redirects: sign with DKIM, because SPF does not survive a redirect without SRS.',
      },
    },
  },
} as const;
