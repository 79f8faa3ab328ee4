/** Own text of the letter of Google Groups; its source stands in its row. */
export const googleGroups = {
  posting: {
    title: 'The group did not take your message',
    what: 'Not delivered: this Google group may not exist, or you may not have the right to write to it.',
    card: 'Check the name of the group, and write from the address that belongs to it. Otherwise its owner can let you write.',
    fine: 'What you wrote is not at fault.',
    steps: {
      you: {
        1: 'Compare the name of the group with its source, letter by letter.',
        2: 'Write from the address with which you joined the group, or ask to join.',
        3: 'Ask the owner of the group to let you write.',
      },
      yourAdministrator: {
        1: 'Google Groups: if the group is yours, check that it exists, and who can post to it.',
      },
      recipientAdministrator: {
        1: 'Google Groups: check that the group exists, and that its address is the one in use.',
        2: 'Google Groups: add the address to the members, or change who can post.',
      },
    },
  },
} as const;
