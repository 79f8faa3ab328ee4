/** Own texts of Proton Mail's answers; the source of each stands in its row. */
export const proton = {
  spam: {
    what: 'Not delivered: the filter of Proton found your message unwanted.',
    steps: {
      recipientAdministrator: {},
    },
  },
} as const;
