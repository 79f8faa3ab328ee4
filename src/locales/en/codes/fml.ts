/** Own texts of notices of fml; the source of each stands in its row. */
export const fml = {
  member: {
    title: 'You may not write to this list',
    what: 'Not delivered: this mailing list takes messages from its members only, and does not know your address.',
    card: 'The owner of the list can add you. If you are a member, send from the address that is on the list.',
    steps: {
      you: {
        1: 'Send from the very address with which you joined the list.',
        2: 'Or ask the owner of the list to add your address.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'fml: add the sender to the members of the list, or let others post.',
      },
    },
  },
  refused: {
    title: 'The list refuses your address',
    what: 'Not delivered: this mailing list has a rule that refuses your address, perhaps as a source of unwanted mail.',
    card: 'It can be a mistake. The owner of the list can lift the rule for your address.',
    steps: {
      you: {
        1: 'Ask the owner of the list, another way, to allow your address.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'fml: check the patterns of refused senders, and take the address out.',
      },
    },
  },
  header: {
    title: 'The list takes your message for an automatic one',
    what: 'Not delivered: a hidden line of your message makes this mailing list fear an endless circle.',
    card: 'Write a new message to the list instead of forwarding or redirecting one. Then send it.',
    steps: {
      you: {
        1: 'Write a new message to the list, instead of forwarding or redirecting one.',
        2: 'Switch off automatic replies and redirects that write to the list.',
      },
      yourAdministrator: {
        1: 'Exact text: it names the line; let your server or program not add it.',
      },
    },
  },
  loop: {
    title: 'A mailing list stopped a circle of messages',
    what: 'Not delivered: the mailing list got a message that seems to come from itself, and stopped it.',
    card: 'The owner of the list can look for the circle. If you forwarded one of its messages, write a new one instead.',
    steps: {
      you: {
        1: 'Write a new message to the list, instead of forwarding one of its own.',
        2: 'Switch off automatic replies and redirects that write to the list.',
        3: 'Tell the owner of the list another way.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'fml: look for a member address that leads back to the list.',
      },
    },
  },
} as const;
