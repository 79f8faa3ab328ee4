const untrusted = {
  title: 'T-Online does not know or trust your server',
  what: 'Not delivered: T-Online takes nothing from servers that it does not know, or trusts too little. You need not be the cause.',
  card: 'T-Online has to let your server in. It is all in this message, ready to pass on.',
  steps: {
    yourAdministrator: {
      1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
      2: 'PTR: give the IP address[ {ip}] a name whose domain has a website with your contact details.',
      3: 'T-Online: write to the address that the exact text gives (at rx.t-online.de), with the sending IP address[ {ip}].',
    },
    recipientAdministrator: {},
  },
} as const;

/** Own texts of T-Online’s answers; the source of each stands in its row. */
export const tOnline = {
  bl: untrusted,
  nowl: untrusted,
} as const;
