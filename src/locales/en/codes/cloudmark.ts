/** Own text of Cloudmark’s list; its source stands in its row. */
export const cloudmark = {
  block: {
    title: 'Cloudmark does not trust your server',
    what: 'Not delivered: Cloudmark, which a server on the way asks about senders, trusts yours too little.',
    steps: {
      yourAdministrator: {
        1: 'Unwanted mail: look for a taken-over account or form, change its password, take its mail out of the queue.',
        2: 'Lists: remove addresses that come back, and write only to people who asked for it.',
        3: 'Cloudmark: once the cause is gone, ask for a reset at csi.cloudmark.com/reset-request.',
      },
    },
  },
} as const;
