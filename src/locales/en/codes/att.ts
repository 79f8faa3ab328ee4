/** Own text of AT&T’s list; its source stands in its row. */
export const att = {
  dnsbl: {
    title: 'AT&T blocks your server',
    what: 'Not delivered: AT&T refuses the address of your server, which is on a block list that it uses.',
    card: 'AT&T has to unblock your server, once the cause is gone. It is all in this message, ready to pass on.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'PTR: check that the IP address[ {ip}] has a name that leads back to it.',
        3: 'AT&T: write to the address in the exact text, usually abuse_rbl@abuse-att.net, with the IP address[ {ip}].',
        4: 'Yahoo: it runs some domains of AT&T now. If its server answered, ask at senders.yahooinc.com instead.',
      },
      recipientAdministrator: {},
    },
  },
} as const;
