/** What Outlook shows before the pane opens: the add-in's entry in its lists, and the ribbon. */
export const manifest = {
  name: 'Bounce Doctor',
  description: 'Explains why a message came back, whose turn it is and what to do.',
  group: 'Bounce Doctor',
  doors: {
    explain: {
      label: 'Explain this bounce',
      tip: 'Shows why a message came back, whose turn it is and what to do.',
    },
    quickCheck: {
      label: 'Quick check',
      tip: 'Checks your account without opening the pane, and says the most urgent thing above the message.',
    },
    check: {
      label: 'Check my account',
      tip: 'Checks whether mail leaves and arrives, and says what to do. Only names of domains and servers are sent.',
    },
  },
} as const;
