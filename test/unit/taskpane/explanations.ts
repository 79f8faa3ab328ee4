import type { CauseGroup, Classification, ExplainedRecipient, Explanation, TypoSuggestion } from '../../../src/core/explanation/explanation';
import type { DeliveryReport, RecipientReport, Sourced } from '../../../src/core/dsn/delivery-report';
import type { ReasonId } from '../../../src/core/knowledge/types';

/** Literal explanations: what the pane shows is tested apart from how it was found. */

const sourced = <T>(value: T): Sourced<T> => ({ value, place: { part: '', line: 1, reader: 'rfc3464' } });

const classification = (reason: ReasonId): Classification => ({
  reason,
  decidedBy: { kind: 'iana-code', row: 'standard/5.1.1', service: null, seen: '5.1.1', reason },
  alsoSeen: [],
  setAside: [],
  shared: false,
  turn: 'you',
  retryHelps: false,
  checks: [],
});

export const recipientReport = (address: string, more: Partial<RecipientReport> = {}): RecipientReport => ({
  address: sourced(address),
  displayName: null,
  finalRecipient: null,
  originalRecipient: null,
  action: sourced('failed'),
  status: sourced('5.1.1'),
  statusField: null,
  replyCode: sourced('550'),
  diagnosticCode: sourced('550 5.1.1 User unknown'),
  remoteMta: null,
  remoteAddress: null,
  stage: null,
  lastAttempt: null,
  willRetryUntil: null,
  answers: [],
  otherCodes: [],
  ...more,
});

export const recipient = (address: string, reason: ReasonId, typo: TypoSuggestion | null = null, more: Partial<RecipientReport> = {}): ExplainedRecipient =>
  ({ report: recipientReport(address, more), classification: classification(reason), typo });

export const group = (recipients: readonly ExplainedRecipient[], more: Partial<CauseGroup> = {}): CauseGroup => {
  const values = { count: recipients.length };
  return {
    outcome: 'failed',
    reason: 'userunknown',
    title: { key: recipients.length > 1 ? 'reasons.userunknown.group' : 'reasons.userunknown.title', values },
    what: { key: 'reasons.userunknown.whatPlain', values },
    card: { key: 'reasons.userunknown.card', values },
    history: null,
    fine: null,
    turn: 'you',
    persistence: 'hard',
    serverRetries: 'no',
    refuser: { side: 'recipients', host: 'mx.nordlog.example', service: null },
    responsible: 'yours',
    path: null,
    steps: [],
    note: null,
    confirmations: [],
    recipients,
    ...more,
  };
};

export const report = (more: Partial<DeliveryReport> = {}): DeliveryReport => ({
  kind: 'failed',
  kindBecause: 'report-type',
  format: 'postfix',
  completeness: 'whole',
  notice: { subject: 'Undelivered Mail Returned to Sender', from: 'mailer-daemon@out.example', fromName: 'Mail System', to: null, date: '2026-11-24T09:41:00+01:00', messageId: null },
  reportingMta: null,
  receivedFromMta: null,
  arrivalDate: null,
  originalEnvelopeId: null,
  recipients: [],
  original: null,
  hops: [],
  signatures: [],
  automaticReply: null,
  text: '',
  anomalies: [],
  ...more,
});

export const explanation = (groups: readonly CauseGroup[], more: Partial<Explanation> = {}, about: Partial<DeliveryReport> = {}): Explanation => {
  const [first] = groups;
  return {
    kind: 'failed',
    verdict: 'failed',
    title: first?.title ?? { key: 'kinds.automatic-reply.title' },
    what: first?.what ?? { key: 'kinds.automatic-reply.what' },
    groups,
    reporter: { side: 'yours', host: 'out.example', service: null },
    path: first?.path ?? null,
    unmentioned: null,
    report: report({ recipients: groups.flatMap(({ recipients }) => recipients.map((one) => one.report)), ...about }),
    ...more,
  };
};

export const typo: TypoSuggestion = {
  used: 'sophie.marchnad@nordlog.example',
  probable: 'sophie.marchand@nordlog.example',
  change: 'swapped',
  usedRange: [12, 14],
  probableRange: [12, 14],
  evidence: 'display-name',
  evidenceText: 'Sophie Marchand',
};

/** Picture 02. */
export const unknownAddress = explanation([group([recipient(typo.used, 'userunknown', typo)], {
  path: [
    { hop: 'you', state: 'reached', note: null },
    { hop: 'yourServer', state: 'reached', note: null },
    { hop: 'recipientServer', state: 'failed', note: 'refusedHere' },
    { hop: 'mailbox', state: 'notReached', note: null },
  ],
})]);

/** Picture 03. */
export const mailboxFull = explanation([group([recipient('paul.reyes@harbour.example', 'mailboxfull')], {
  reason: 'mailboxfull',
  title: { key: 'reasons.mailboxfull.title' },
  turn: 'recipient',
  steps: [{ actor: 'recipient', step: 'freeSpace', message: { key: 'steps.freeSpace' }, link: null }],
  note: { to: 'recipient', subject: { key: 'notes.mailboxfull.subject' }, body: { key: 'notes.mailboxfull.body' } },
})]);

/** Picture 04: a note for the administrator, who has steps to take. */
export const notAuthenticated = explanation([group([recipient('leroy@cabinet-leroy.example', 'authfailure')], {
  reason: 'authfailure',
  title: { key: 'reasons.authfailure.title' },
  turn: 'yourAdministrator',
  steps: [{ actor: 'yourAdministrator', step: 'fixSpf', message: { key: 'steps.fixSpf' }, link: 'https://sender.office.com/' }],
  note: { to: 'yourAdministrator', subject: { key: 'notes.generic.subject' }, body: { key: 'notes.generic.body' } },
})]);

/** Picture 06: seven unknown addresses, one full mailbox. */
export const severalRecipients = explanation([
  group(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => recipient(`${name}@lycee-hugo.example`, 'userunknown'))),
  group([recipient('mairie@ville-neuve.example', 'mailboxfull')], {
    reason: 'mailboxfull', title: { key: 'reasons.mailboxfull.group', values: { count: 1 } }, turn: 'recipient',
  }),
], { title: { key: 'several.titlePlain', values: { count: 8 } }, what: { key: 'several.what' } });

/** Picture 08a. */
export const automaticReply = explanation([], { kind: 'automatic-reply', verdict: 'notABounce' }, { kind: 'automatic-reply' });

/** Picture 08b, with a text to copy whose exact form matters. */
export const couldNotTell = explanation([group([recipient('achats@ville-neuve.example', 'undefined', null, { status: null, replyCode: null, diagnosticCode: sourced('554 delivery error:\u202e failed (#7)') })], {
  reason: 'undefined', title: { key: 'reasons.undefined.title' }, turn: 'helpDesk',
})], { verdict: 'inconclusive' }, { completeness: 'text-only' });
