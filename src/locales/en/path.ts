/** The way of the message: stations, their states as read aloud, and the note at one of them (experience §5). */
export const path = {
  label: 'Path of your message',
  you: 'You',
  yourServer: 'Your server',
  recipientServer: 'Recipient’s server',
  mailbox: 'Mailbox',
  reached: 'passed',
  failed: 'failed',
  waiting: 'waiting',
  doubt: 'could not tell',
  notReached: 'not reached',
  notes: {
    refusedHere: 'Refused here',
    full: 'Full',
    retrying: 'Trying again',
    failedHere: 'Failed here',
    perhapsHere: 'Failed here?',
    arrived: 'Arrived',
    unknownHere: 'Not known',
    closed: 'Closed',
  },
} as const;
