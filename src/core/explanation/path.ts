import type { ReasonFacts } from '../knowledge/types';
import type { Party, PathNode } from './explanation';

const you: PathNode = { hop: 'you', state: 'reached', note: null };
const yourServer: PathNode = { hop: 'yourServer', state: 'reached', note: null };
const recipientServer: PathNode = { hop: 'recipientServer', state: 'reached', note: null };
const noRecipientServer: PathNode = { hop: 'recipientServer', state: 'notReached', note: null };
const noMailbox: PathNode = { hop: 'mailbox', state: 'notReached', note: null };

/** The message lies in the mailbox (08a). */
export const arrivedPath: readonly PathNode[] = [you, yourServer, recipientServer, { hop: 'mailbox', state: 'reached', note: 'arrived' }];

/** The recipient's server took it; what it did then is not known (relayed, expanded: RFC 3464 §2.3.3). */
export const relayedPath: readonly PathNode[] = [you, yourServer, recipientServer, { hop: 'mailbox', state: 'doubt', note: 'unknownHere' }];

const retryingAtYours: readonly PathNode[] = [you, { hop: 'yourServer', state: 'waiting', note: 'retrying' }, noRecipientServer, noMailbox];
const retryingAtRecipients: readonly PathNode[] = [you, yourServer, { hop: 'recipientServer', state: 'waiting', note: 'retrying' }, noMailbox];
const failedAtYours: readonly PathNode[] = [you, { hop: 'yourServer', state: 'failed', note: 'failedHere' }, noRecipientServer, noMailbox];
const refusedAtRecipients: readonly PathNode[] = [you, yourServer, { hop: 'recipientServer', state: 'failed', note: 'refusedHere' }, noMailbox];
const perhapsAtRecipients: readonly PathNode[] = [you, yourServer, { hop: 'recipientServer', state: 'doubt', note: 'perhapsHere' }, noMailbox];
const somewhere: readonly PathNode[] = [
  you,
  { hop: 'yourServer', state: 'doubt', note: 'unknownHere' },
  { hop: 'recipientServer', state: 'doubt', note: 'unknownHere' },
  noMailbox,
];
const mailboxFull: readonly PathNode[] = [you, yourServer, recipientServer, { hop: 'mailbox', state: 'failed', note: 'full' }];
const mailboxClosed: readonly PathNode[] = [you, yourServer, recipientServer, { hop: 'mailbox', state: 'failed', note: 'closed' }];
const mailboxRefused: readonly PathNode[] = [you, yourServer, recipientServer, { hop: 'mailbox', state: 'failed', note: 'refusedHere' }];

/** Where a delayed message waits: at the server that reported. */
export function delayedPath(reporter: Party): readonly PathNode[] {
  return reporter.side === 'recipients' ? retryingAtRecipients : retryingAtYours;
}

/**
 * Where the way of a failed message ends (experience §5). `answered` says that the notice quotes a server's reply, so
 * that the message left the sender's server. Nobody is marked as refusing without being named.
 */
export function failedPath(facts: ReasonFacts, refuser: Party, answered: boolean): readonly PathNode[] {
  if (facts.breaksAt === 'mailbox') {
    if (facts.id === 'mailboxfull') return mailboxFull;
    if (facts.id === 'suspend') return mailboxClosed;
    if (refuser.side !== 'yours') return refuser.side === 'recipients' ? mailboxRefused : perhapsAtRecipients;
  }
  if (refuser.side === 'yours') return failedAtYours;
  if (facts.breaksAt === 'yourServer' && !(refuser.side === 'recipients' && answered)) return failedAtYours;
  if (refuser.side === 'recipients') return facts.id === 'undefined' && !answered ? perhapsAtRecipients : refusedAtRecipients;
  return facts.breaksAt === 'unknown' && !answered ? somewhere : perhapsAtRecipients;
}
