/** A delivery that is late (05). `noAnswer`: the server did not answer; `others`: it answered, and asked to wait. */
export const outcomes = {
  delayed: {
    name: 'Delayed',
    group: { one: '{count} delayed delivery', other: '{count} delayed deliveries' },
    title: 'Late, but not lost',
    what: '{domain} has not accepted the message yet. Your server keeps it and tries again by itself.',
    whatDomain: '{domain} has not accepted the message yet. Your server keeps it and tries again by itself.',
    whatPlain: 'The message has not been accepted yet. Your server keeps it and tries again by itself.',
    whatNoAnswer: 'The server of {domain} does not answer for now. Your server keeps the message and tries again by itself.',
    whatRetryUnknown: 'The message has not been accepted yet. The notice does not say whether your server tries again.',
    card: 'If it is not delivered, another notice will reach you. Do not send again: it would arrive twice.',
    cardUntil: 'If it is not delivered by {until}, another notice will reach you. Do not send again: it would arrive twice.',
    retries: 'A server usually tries again for one to two days.',
    fine: 'Your account and your message are fine.',
    sent: 'Sent',
    now: 'Now',
    lastAttempt: 'Last attempt',
    progress: 'From sending to the last attempt',
  },
  /** After the cause of a failure: what the sending server did before (`hours`: where it is said already that it tried). */
  givenUp: {
    span: 'The sending server tried between {since} and {until}, then gave up.',
    hours: 'The attempts were made between {since} and {until}.',
    tried: 'The sending server tried several times, then gave up.',
    atOnce: 'The refusal was for the time being, but the sending server tries no more.',
  },
} as const;

/** What a mail is, when it is no failure (08a). Names in square brackets are said where they are known. */
export const kinds = {
  failed: { name: 'Message not delivered' },
  delayed: { name: 'Delay notice' },
  delivered: {
    name: 'Delivery receipt',
    title: 'Not a failure: your message was delivered',
    what: 'The recipient’s server[, {domain},] confirms that it has your message.',
    card: 'There is nothing to send again.',
  },
  relayed: {
    name: 'Forwarding receipt',
    title: 'Not a failure: your message was passed on',
    what: 'The next server took your message. It sends no confirmation, so nothing more is known.',
    card: 'There is nothing to send again. If it is urgent, ask the recipient.',
  },
  expanded: {
    name: 'Distribution receipt',
    title: 'Not a failure: your message was distributed',
    what: 'The address is a list. Your message was sent on to its members.',
    card: 'There is nothing to send again.',
  },
  'read-receipt': {
    name: 'Read receipt',
    title: 'Not a failure, but a read receipt',
    what: 'Your message arrived. The recipient’s mail program reports that it was opened or deleted.',
    card: 'There is nothing to send again.',
  },
  'automatic-reply': {
    name: 'Automatic reply',
    title: 'Not a failure, but an automatic reply',
    what: '{person} sent an automatic reply[: “{until}”]. Your message arrived.',
    card: 'There is nothing to send again.[ If it is urgent, the reply names another address: {contact}.]',
  },
  'abuse-report': {
    name: 'Complaint about a message',
    title: 'A message of yours was reported as unwanted',
    what: 'A person or a filter reported one of your messages, and their provider passes it on.',
    card: 'Take this address off your lists. Your administrator can check what was sent.',
  },
  challenge: {
    name: 'Request for confirmation',
    title: 'Your message waits for a confirmation',
    what: 'The recipient’s mailbox holds it until you confirm that you sent it.',
    card: 'Follow the request only if you wrote to this person. Otherwise leave it without an answer.',
  },
  'about-a-bounce': {
    name: 'Message about a notice',
    title: 'A message about a notice, not the notice itself',
    what: 'It speaks of a delivery that failed, but a person wrote it.',
    card: 'Give the notice itself: as a file, or its whole text.',
  },
  ordinary: {
    name: 'Other message',
    title: 'This is not a non-delivery notice',
    what: 'Nothing in this message says that a delivery failed.',
    card: 'The notice often comes from “Mail Delivery System” or “Postmaster”. Give that message.',
  },
} as const;

/** Several recipients (06). */
export const several = {
  title: { one: 'Not delivered to {count} person out of {total}', other: 'Not delivered to {count} people out of {total}' },
  titlePlain: { one: 'Not delivered to {count} person', other: 'Not delivered to {count} people' },
  titleDelayed: { one: 'Late for {count} person', other: 'Late for {count} people' },
  what: 'The causes differ: they are listed below.',
  delayed: { one: 'One more delivery is late.', other: '{count} more deliveries are late.' },
  delivered: { one: 'One other address received it.', other: '{count} other addresses received it.' },
  unmentioned: { one: 'The other address is not in this notice.', other: 'The {count} other addresses are not in this notice.' },
  whatDelayedUnmentioned: {
    one: 'Late deliveries: {delayed}. The other address is not in this notice.',
    other: 'Late deliveries: {delayed}. The {count} other addresses are not in this notice.',
  },
} as const;
