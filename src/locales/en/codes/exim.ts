/** Own text of a notice of Exim; its source stands in its row. */
export const exim = {
  malformed: {
    title: 'An address is not written correctly',
    what: 'Not delivered: a server cannot read one of the addresses. A sign or a word is missing, or is one too many.',
    card: 'Type the address again by hand, without spaces or signs around it. Then send again.',
    steps: {
      you: {
        1: 'Type each address again by hand, one after the other, with a comma between two.',
        2: 'If a program or a form wrote the address, tell your administrator.',
      },
      yourAdministrator: {
        1: 'To, Cc and Bcc: let the sending program write each entry after RFC 5322, with commas between them.',
        2: 'Exact text: it names what may not follow what in the address.',
      },
      recipientAdministrator: {},
    },
  },
} as const;
