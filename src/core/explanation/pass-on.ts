import { reasons } from '../knowledge/index';
import type { Actor, ReasonId } from '../knowledge/types';
import type { Message, MessageValue } from '../messages';
import type { CauseGroup, Explanation } from './explanation';
import { mailDomains } from './mail-domains';
import { decidingAnswer, refusedAddress, senderNameOf } from './sender';
import { shorten } from './wording';

/** Somebody to whom something can be said. */
export type Listener = Extract<Actor, 'recipient' | 'recipientAdministrator' | 'yourAdministrator' | 'helpDesk'>;

/** A text for somebody: told on the phone, sent as a text message, written as a letter, or entered as a ticket (whose lines are put together elsewhere). */
export type TextFor =
  | { readonly to: 'recipient'; readonly form: 'phone'; readonly body: Message }
  | { readonly to: 'recipient'; readonly form: 'message'; readonly body: Message }
  | { readonly to: 'recipientAdministrator' | 'yourAdministrator'; readonly form: 'letter'; readonly subject: Message; readonly body: Message }
  | { readonly to: 'helpDesk'; readonly form: 'ticket' };

/** What there is to say to the recipient of a failed message. */
export type RecipientNews = 'askAddress' | 'noRoom' | 'closed' | 'mailboxRefuses' | 'moved' | 'tooLarge' | 'refusedThere' | 'notArrived';

/** What there is to say to the recipient of a message that is still on its way. */
type Late = 'late' | 'lateNoRoom';

/** Nothing of it concerns the recipient, or nothing failed. */
const untold: ReadonlySet<ReasonId> = new Set(['virusdetected', 'feedback', 'vacation', 'delivered']);

const news: Readonly<Partial<Record<ReasonId, RecipientNews>>> = {
  userunknown: 'askAddress', hostunknown: 'askAddress', notaccept: 'askAddress',
  mailboxfull: 'noRoom', suspend: 'closed', filtered: 'mailboxRefuses', hasmoved: 'moved', mesgtoobig: 'tooLarge', exceedlimit: 'tooLarge',
  policyviolation: 'refusedThere', spamdetected: 'refusedThere', blocked: 'refusedThere', badreputation: 'refusedThere', rejected: 'refusedThere',
};

/** Whose turn leaves the usual news of a reason true: with any other, the cause is not where it usually is. */
function newsFor(group: CauseGroup): RecipientNews | null {
  if (untold.has(group.reason)) return null;
  const usual = isRefuted(group) ? undefined : toldInstead(group) ?? news[group.reason];
  if (usual === undefined) return 'notArrived';
  if (usual === 'refusedThere') return isWithTheirAdministrator(group) ? usual : 'notArrived';
  if (usual === 'tooLarge' || usual === 'askAddress' && group.turn === 'you') return usual;
  return group.turn === reasons[group.reason].turn || group.turn === 'recipient' || group.turn === 'recipientAdministrator' ? usual : 'notArrived';
}

/** No setting of the mailbox refuses where the address is to be checked, and none that the recipient can change where their administrator has to act. */
function toldInstead({ reason, turn }: CauseGroup): RecipientNews | undefined {
  if (reason === 'filtered' && turn === 'you') return 'askAddress';
  return turn === 'recipientAdministrator' && (reason === 'filtered' || reason === 'notaccept') ? 'refusedThere' : undefined;
}

/** Who has a mailbox of a large provider has no administrator to turn to, and nobody there looks into one message. */
const isWithTheirAdministrator = ({ refuser, what: { values } }: CauseGroup): boolean => {
  const domain = values?.['domain'];
  return refuser.side === 'recipients' && !(typeof domain === 'object' && mailDomains.has(domain.text.toLowerCase()));
};

/** A live look found that the cause is gone: nobody has to mend anything. */
const isRefuted = ({ title }: CauseGroup): boolean => title.key.startsWith('live.refuted.');

/** What the administrator of the refusing side can be asked for where it is not their turn. */
const askedOfPostmaster: Readonly<Partial<Record<ReasonId, 'allow' | 'mailbox'>>> = {
  blocked: 'allow', badreputation: 'allow', spamdetected: 'allow', policyviolation: 'allow', rejected: 'allow', authfailure: 'allow', requireptr: 'allow', filtered: 'allow',
  userunknown: 'mailbox', mailboxfull: 'mailbox', suspend: 'mailbox', hasmoved: 'mailbox',
};

/** Where the sender is to check the address, the server may not know it, whatever the reason is called. */
const askedFor = ({ reason, turn }: CauseGroup): 'allow' | 'mailbox' | null => (reason === 'filtered' && turn === 'you' ? 'mailbox' : askedOfPostmaster[reason] ?? null);

/** Reasons about which the sender's administrator can find or change something where it is not their turn. */
const ownSideCanHelp: ReadonlySet<ReasonId> = new Set(['spamdetected', 'speeding', 'toomanyconn', 'mesgtoobig', 'securityerror', 'virusdetected', 'feedback']);

/**
 * What can usefully be said to whom about a group: whoever's turn it is first, then in the order of usefulness. Empty
 * for what was delivered. Nothing is said that the notice does not tell.
 * @param canMend whether the sender's administrator has commands for more than to follow the message
 */
export function textsFor(explanation: Pick<Explanation, 'report'>, group: CauseGroup, canMend: boolean): readonly TextFor[] {
  if (group.outcome === 'delivered') return [];
  const values = valuesFor(explanation, group);
  if (group.outcome === 'delayed') return toRecipient(group.reason === 'mailboxfull' && group.refuser.side !== 'yours' ? 'lateNoRoom' : 'late', null, values);
  const said = newsFor(group);
  const texts: TextFor[] = [
    ...said === null ? [] : toRecipient(said, group.note?.to === 'recipient' ? group.note.body : null, values),
    ...letterTo('yourAdministrator', group, canMend || ownSideCanHelp.has(group.reason) ? 'look' : null, values),
    // Recipients of several domains have several administrators, and none of them is told of the others.
    ...letterTo('recipientAdministrator', group, isWithTheirAdministrator(group) && values['domain'] !== undefined ? askedFor(group) : null, values),
    { to: 'helpDesk', form: 'ticket' },
  ];
  return [...texts.filter(({ to }) => to === group.turn), ...texts.filter(({ to }) => to !== group.turn)];
}

/** Text messages that stand among the notes, because cards show them; all others are loaded with the page. */
const amongNotes: Readonly<Partial<Record<RecipientNews | Late, string>>> = {
  noRoom: 'notes.mailboxfull.body', closed: 'notes.suspend.body', mailboxRefuses: 'notes.filtered.body', notArrived: 'notes.recipient.body',
};

/** Both forms; `shown`: the text message that the card shows already. */
function toRecipient(said: RecipientNews | Late, shown: Message | null, values: Values): readonly TextFor[] {
  return [
    { to: 'recipient', form: 'message', body: shown === null ? { key: amongNotes[said] ?? `passOn.message.${said}`, values } : { ...shown, values: { ...values, ...shown.values } } },
    { to: 'recipient', form: 'phone', body: { key: `passOn.phone.${said}`, values } },
  ];
}

function letterTo(to: 'yourAdministrator' | 'recipientAdministrator', group: CauseGroup, otherwise: string | null, values: Values): readonly TextFor[] {
  if (group.note?.to === to) return [{ to, form: 'letter', subject: group.note.subject, body: group.note.body }];
  if (isRefuted(group) || otherwise === null || group.turn === to) return [];
  return [{ to, form: 'letter', subject: { key: `passOn.letter.${otherwise}.subject`, values }, body: { key: `passOn.letter.${otherwise}.body`, values } }];
}

type Values = Readonly<Record<string, MessageValue>>;

/** The values of the group, with who writes and the address that is probably meant. */
function valuesFor({ report }: Pick<Explanation, 'report'>, group: CauseGroup): Values {
  const values: Record<string, MessageValue> = { ...group.what.values, ...group.note?.body.values };
  const name = senderNameOf(report);
  if (name !== null) values['sender'] = { kind: 'person', text: name };
  const only = group.recipients.length === 1 ? group.recipients[0] : undefined;
  const [first] = group.recipients;
  if (only?.typo != null) values['probable'] = { kind: 'address', text: only.typo.probable };
  // Texts to administrators quote the answer, whoever's turn it is.
  const answer = first === undefined ? undefined : decidingAnswer(first.report);
  if (first !== undefined && answer !== undefined && answer !== '') {
    values['quote'] = { kind: 'quote', text: shorten(answer) };
    const ip = refusedAddress(answer, first.report);
    if (ip !== null) values['ip'] = { kind: 'host', text: ip };
  }
  return values;
}
