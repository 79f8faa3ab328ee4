/** Own text of AT&T’s list; its source stands in its row. */
export const att = {
  dnsbl: {
    title: 'AT&T blocks your server',
    what: 'Not delivered: AT&T has the address of your server on its own block list.',
    card: 'AT&T has to take your server off the list. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, empty the queue.',
        2: 'PTR: have the owner of the IP address[ {ip}] give it a name.',
        3: 'AT&T: write to the address in the exact text, usually abuse_rbl@abuse-att.net, with the IP address[ {ip}].',
        4: 'Yahoo: it runs many domains of AT&T now; there, write to Sender Support at senders.yahooinc.com.',
      },
      recipientAdministrator: {},
    },
  },
} as const;
