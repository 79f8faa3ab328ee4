/** Whose turn it is: the heading of the card, the same as it is spoken after the title, and the name of the party. */
export const turns = {
  you: { heading: 'It is your turn', spoken: 'It is your turn', name: 'you' },
  yourAdministrator: { heading: 'It is your administrator’s turn', spoken: 'It is your administrator’s turn', name: 'your administrator' },
  helpDesk: { heading: 'It is your help desk’s turn', spoken: 'It is your help desk’s turn', name: 'your help desk' },
  recipient: { heading: 'It is the recipient’s turn', spoken: 'It is the recipient’s turn', name: 'the recipient' },
  recipientAdministrator: {
    heading: 'It is the recipient’s administrator’s turn',
    spoken: 'It is the recipient’s administrator’s turn',
    name: 'the recipient’s administrator',
  },
  nobody: { heading: 'Nothing to do for now', spoken: 'Nothing to do for now', name: 'nobody' },
  /** For "I manage the domain". */
  youInDns: { heading: 'It is your turn, in the DNS zone', spoken: 'It is your turn, in the DNS zone', name: 'you' },
  /** For what is not a failure (08a). */
  nothing: { heading: 'Nothing to do', spoken: 'Nothing to do', name: 'nobody' },
} as const;

/** What the card says where the reason has nothing more precise for this actor. */
export const cards = {
  you: 'Correct what is named below, then send again.',
  yourAdministrator: 'A setting on your side has to be checked. It is all in this message, ready to pass on.',
  helpDesk: 'It can read the logs of the server. The request already contains all it will ask you for.',
  recipient: 'Tell {person} another way. This message says what to do.',
  recipientAdministrator: 'The cause is on the recipient’s side. This message tells their administrator what to look for.',
  nobody: 'Wait a few hours before sending again. If it comes back, ask for help.',
} as const;
