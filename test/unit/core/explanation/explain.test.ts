import type { DeliveryReport, MessageKind, RecipientReport } from '../../../../src/core/dsn/delivery-report';
import { explain } from '../../../../src/core/explanation/explain';
import type { Classifier } from '../../../../src/core/explanation/explain';
import type { Classification, PathNode } from '../../../../src/core/explanation/explanation';
import { reasons } from '../../../../src/core/knowledge/index';
import type { ReasonId } from '../../../../src/core/knowledge/types';
import type { Message } from '../../../../src/core/messages';
import { because, recipient, refused, report, returned } from './reports';

const always = (reason: ReasonId, more: Partial<Classification> = {}): Classifier => () => because(reason, more);

function drawn(path: readonly PathNode[] | null): string | null {
  if (path === null) return null;
  expect(path.map(({ hop }) => hop)).toEqual(['you', 'yourServer', 'recipientServer', 'mailbox']);
  return path.map(({ state, note }) => (note === null ? state : `${state}:${note}`)).join(' ');
}

function valueOf(message: Message | undefined, name: string): string | number | undefined {
  const value = message?.values?.[name];
  return typeof value === 'object' ? value.text : value;
}

const unknownAddress = refused('sophie.marchnad@nordlog.example', '5.1.1', '550 5.1.1 User unknown', 'mx1.nordlog.example');

describe('one cause', () => {
  it('unknown address (picture 02)', () => {
    const explanation = explain(report({
      reportingMta: 'out7.hosting.example',
      recipients: [{ ...unknownAddress, displayName: recipient({ displayName: 'Sophie Marchand' }).displayName }],
      original: returned({ to: [{ address: 'sophie.marchnad@nordlog.example', name: 'Sophie Marchand' }] }),
    }), always('userunknown'));
    expect(explanation.verdict).toBe('failed');
    expect(explanation.title.key).toBe('reasons.userunknown.title');
    expect(explanation.what.key).toBe('reasons.userunknown.what');
    expect(valueOf(explanation.what, 'domain')).toBe('nordlog.example');
    expect(valueOf(explanation.what, 'localPart')).toBe('sophie.marchnad');
    expect(drawn(explanation.path)).toBe('reached reached failed:refusedHere notReached');
    expect(explanation.reporter).toEqual({ side: 'yours', host: 'out7.hosting.example', service: null });
    expect(explanation.unmentioned).toBe(0);
    const group = explanation.groups[0];
    expect(group).toMatchObject({
      outcome: 'failed', reason: 'userunknown', turn: 'you', persistence: 'hard', serverRetries: 'no', responsible: 'yours',
      refuser: { side: 'recipients', host: 'mx1.nordlog.example', service: null }, note: null,
      card: { key: 'reasons.userunknown.card' }, fine: { key: 'reasons.userunknown.fine' },
    });
    expect(group?.steps.map(({ step }) => step)).toEqual(reasons.userunknown.steps.map(({ step }) => step));
    expect(group?.steps[0]?.actor).toBe('you');
    expect(group?.confirmations).toEqual(reasons.userunknown.checks);
    expect(group?.recipients[0]?.typo?.probable).toBe('sophie.marchand@nordlog.example');
  });

  it('full mailbox (picture 03): the mailbox node, and a note to the recipient', () => {
    const explanation = explain(report({
      reportingMta: 'out7.hosting.example',
      recipients: [refused('paul.reyes@harbour.example', '5.2.2', '552 5.2.2 Mailbox full', 'mx.harbour.example')],
    }), always('mailboxfull'));
    expect(drawn(explanation.path)).toBe('reached reached reached failed:full');
    expect(explanation.groups[0]).toMatchObject({ turn: 'recipient', persistence: 'soft', responsible: 'recipients', serverRetries: 'no' });
    expect(explanation.groups[0]?.note).toMatchObject({ to: 'recipient', subject: { key: 'notes.mailboxfull.subject' } });
  });

  it('sender not authenticated (picture 04): the refused address, and a note to the administrator', () => {
    const explanation = explain(report({
      reportingMta: 'out7.hosting.example',
      recipients: [refused('leroy@cabinet-leroy.example', '5.7.23',
        '550 5.7.23 The message was rejected because of Sender Policy Framework violation. 203.0.113.25 is not allowed', 'mx1.cabinet-leroy.example')],
      original: returned({}),
    }), always('authfailure'));
    const note = explanation.groups[0]?.note;
    expect(note?.to).toBe('yourAdministrator');
    expect(note?.body.key).toBe('notes.authfailure.body');
    expect(['ip', 'senderDomain', 'host', 'status', 'replyCode'].map((name) => valueOf(note?.body, name)))
      .toEqual(['203.0.113.25', 'atelier-martin.example', 'mx1.cabinet-leroy.example', '5.7.23', '550']);
    expect(explanation.groups[0]?.responsible).toBe('yours');
    expect(explanation.groups[0]?.steps[0]?.actor).toBe('yourAdministrator');
  });

  it('no cause (picture 08b): inconclusive, and the refuser in doubt', () => {
    const explanation = explain(report({
      recipients: [recipient({ address: 'achats@ville-neuve.example', replyCode: '554', diagnosticCode: '554 delivery error: transaction failed (#7)' })],
    }), always('undefined'));
    expect(explanation.verdict).toBe('inconclusive');
    expect(drawn(explanation.path)).toBe('reached reached doubt:perhapsHere notReached');
    expect(explanation.groups[0]).toMatchObject({ turn: 'helpDesk', refuser: { side: 'unknown', host: null, service: null }, fine: null });
    expect(explanation.reporter.side).toBe('unknown');
  });

  it('several recipients with one cause are a list under their count', () => {
    const explanation = explain(report({
      recipients: ['c', 'a', 'b'].map((name) => refused(`${name}@nordlog.example`, '5.1.1', '550 5.1.1 User unknown', 'mx1.nordlog.example')),
    }), always('userunknown'));
    expect(explanation.title).toMatchObject({ key: 'reasons.userunknown.group', values: { count: 3 } });
    expect(explanation.what.key).toBe('reasons.userunknown.whatDomain');
    expect(explanation.groups[0]?.recipients.map((one) => one.report.address?.value)).toEqual(['c@nordlog.example', 'a@nordlog.example', 'b@nordlog.example']);
    expect(explanation.groups[0]?.refuser.host).toBe('mx1.nordlog.example');
    expect(explanation.path).not.toBeNull();
  });

  it('a notice that names nobody is still explained', () => {
    const explanation = explain(report({ recipients: [] }), always('undefined'));
    expect(explanation.verdict).toBe('inconclusive');
    expect(explanation.what.key).toBe('reasons.undefined.whatPlain');
    expect(explanation.groups).toHaveLength(1);
    expect(drawn(explanation.path)).toBe('reached doubt:unknownHere doubt:unknownHere notReached');
  });
});

describe('delayed (picture 05)', () => {
  const late = (values: Parameters<typeof recipient>[0]): DeliveryReport => report({
    kind: 'delayed', reportingMta: 'out7.hosting.example',
    recipients: [recipient({ address: 'nadia@imprimerie-duval.example', status: '4.4.1', ...values })],
  });

  it.each([
    ['with a last attempt', { action: 'delayed', willRetryUntil: '2026-11-26T14:20:00+01:00' }, 'yes', 'whatNoAnswer', 'cardUntil'],
    ['without dates', { action: 'delayed' }, 'yes', 'whatNoAnswer', 'card'],
    ['with an unreadable date', { action: 'delayed', willRetryUntil: 'Thursday' }, 'yes', 'whatNoAnswer', 'card'],
    ['without a word on retries', {}, 'unknown', 'whatRetryUnknown', 'card'],
  ] as const)('%s', (_, values, retries, what, card) => {
    const explanation = explain(late(values), always('networkerror'));
    expect(explanation.verdict).toBe('waiting');
    expect(explanation.title.key).toBe('outcomes.delayed.title');
    expect(explanation.what.key).toBe(`outcomes.delayed.${what}`);
    expect(explanation.groups[0]).toMatchObject({ turn: 'nobody', outcome: 'delayed', serverRetries: retries, persistence: 'soft', note: null });
    expect(explanation.groups[0]?.card.key).toBe(`outcomes.delayed.${card}`);
    expect(drawn(explanation.path)).toBe('reached waiting:retrying notReached notReached');
  });

  it.each<ReasonId>(['networkerror', 'mailboxfull', 'mesgtoobig', 'spamdetected', 'userunknown', 'speeding'])('%s: no step sends the message once more while the server tries', (reason) => {
    const steps = explain(late({ action: 'delayed' }), always(reason)).groups[0]?.steps ?? [];
    expect(steps.length).toBeGreaterThan(0);
    for (const step of ['sendLater', 'sendSmaller', 'shareLink', 'rewriteMessage', 'retypeAddress', 'slowDown']) expect(steps.map((one) => one.step)).not.toContain(step);
  });

  it('an answer that asks to wait is told from silence', () => {
    const explanation = explain(late({ action: 'delayed' }), always('onhold'));
    expect(explanation.what.key).toBe('outcomes.delayed.what');
  });

  it('a 4.x.x beside "failed" is not delayed', () => {
    const explanation = explain(report({ recipients: [recipient({ address: 'a@nordlog.example', action: 'failed', status: '4.4.7' })] }), always('expired'));
    expect(explanation.verdict).toBe('failed');
    expect(explanation.groups[0]?.serverRetries).toBe('no');
  });
});

describe('several causes (picture 06)', () => {
  const reasonOf: Readonly<Record<string, ReasonId>> = { '5.1.1': 'userunknown', '5.2.2': 'mailboxfull', '4.4.1': 'networkerror', '5.7.23': 'authfailure' };
  const byStatus: Classifier = (one) => because(reasonOf[one.status?.value ?? ''] ?? 'undefined');
  const full = refused('lea@plein.example', '5.2.2', '552 5.2.2 Mailbox full', 'mx.plein.example');
  const late = refused('nadia@imprimerie-duval.example', '4.4.1', '', null, 'delayed');
  const unknown = ['a.bernard@lycee-hugo.example', 'contact@ferme-du-lac.example', 'lea.fournier@studio-k.example']
    .map((address) => refused(address, '5.1.1', '550 5.1.1 User unknown', `mx.${address.slice(address.indexOf('@') + 1)}`));
  const recipients: readonly RecipientReport[] = [full, ...unknown.slice(0, 1), late, ...unknown.slice(1)];
  const others = Array.from({ length: 7 }, (_, i) => ({ address: `membre${i}@club.example`, name: null }));
  const to = [...recipients.map((one) => ({ address: one.address?.value ?? '', name: null })), ...others];

  it('groups by cause, your turn first, with the numbers of the picture', () => {
    const explanation = explain(report({ recipients, original: returned({ to }) }), byStatus);
    expect(explanation.title).toEqual({ key: 'several.title', values: { count: 4, total: 12 } });
    expect(explanation.what).toEqual({ key: 'several.whatDelayedUnmentioned', values: { delayed: 1, count: 7 } });
    expect(explanation.unmentioned).toBe(7);
    expect(explanation.path).toBeNull();
    expect(explanation.groups.map(({ turn, title, recipients: inside, path }) => [turn, title.key, title.values?.['count'], inside.length, path])).toEqual([
      ['you', 'reasons.userunknown.group', 3, 3, null],
      ['recipient', 'reasons.mailboxfull.group', 1, 1, null],
      ['nobody', 'outcomes.delayed.group', 1, 1, null],
    ]);
    expect(explanation.groups[0]?.recipients.map((one) => one.report.address?.value)).toEqual(unknown.map((one) => one.address?.value));
    expect(explanation.groups[0]?.refuser).toEqual({ side: 'recipients', host: null, service: null });
    expect(explanation.groups[0]?.what.key).toBe('reasons.userunknown.whatPlain');
  });

  it.each([
    ['the list of recipients is not known', { original: null }, null, 'several.titlePlain', 'several.delayed'],
    ['nobody else was written to', { original: returned({ to: to.slice(0, 5) }) }, 0, 'several.title', 'several.delayed'],
    ['the list was cut', { original: returned({ to }), anomalies: [{ id: 'too-many-recipients', part: '' }] }, null, 'several.titlePlain', 'several.delayed'],
  ] as const)('%s', (_, values, unmentioned, title, what) => {
    const explanation = explain(report({ recipients, ...values }), byStatus);
    expect([explanation.unmentioned, explanation.title.key, explanation.what.key]).toEqual([unmentioned, title, what]);
  });

  it('administrators come after you and before the recipient; success last', () => {
    const spf = refused('leroy@cabinet-leroy.example', '5.7.23', '550 5.7.23 SPF', 'mx1.cabinet-leroy.example');
    const done = refused('ok@nordlog.example', '2.0.0', '250 2.0.0 Ok', 'mx1.nordlog.example', 'relayed');
    const explanation = explain(report({ recipients: [done, full, spf, ...unknown] }), byStatus);
    expect(explanation.groups.map(({ turn, outcome }) => `${turn} ${outcome}`)).toEqual([
      'you failed', 'yourAdministrator failed', 'recipient failed', 'nobody delivered',
    ]);
    expect(explanation.groups[3]).toMatchObject({ reason: 'delivered', persistence: 'none', steps: [], note: null });
    expect(explanation.title).toEqual({ key: 'several.titlePlain', values: { count: 5 } });
    expect(explanation.what).toEqual({ key: 'several.delivered', values: { count: 1 } });
  });

  it('only delays, for different causes, is a wait', () => {
    const explanation = explain(report({ kind: 'delayed', recipients: [late, { ...full, action: late.action }] }), byStatus);
    expect(explanation.verdict).toBe('waiting');
    expect(explanation.title).toEqual({ key: 'several.titleDelayed', values: { count: 2 } });
  });
});

describe('who', () => {
  const one = (values: Parameters<typeof recipient>[0], more: Parameters<typeof report>[0] = {}): DeliveryReport => report({
    recipients: [recipient({ address: 'leroy@cabinet-leroy.example', action: 'failed', ...values })], ...more,
  });
  const ownService = { kind: 'service-code', row: 'gmail/5.7.26', service: 'Gmail', seen: '5.7.26', reason: 'authfailure' } as const;

  it.each([
    ['the sender’s domain', one({}, { reportingMta: 'dns.mail.atelier-martin.example' }), 'yours'],
    ['the recipient’s domain', one({}, { reportingMta: 'mx1.cabinet-leroy.example' }), 'recipients'],
    ['a foreign host that names another', one({ remoteMta: 'mx1.cabinet-leroy.example' }, { reportingMta: 'mo5.hosting.example' }), 'yours'],
    ['a foreign host that the message entered first', one({}, { reportingMta: 'out7.hosting.example', hops: [{ from: null, by: 'mbx3.hosting.example', address: null, time: null, protocol: null, tls: null }] }), 'yours'],
    ['a foreign host, nothing else', one({}, { reportingMta: 'out7.hosting.example' }), 'unknown'],
    ['the service of the recipient’s address', one({ address: 'leroy@gmail.com' }, { reportingMta: 'mail-ed1.google.com' }), 'recipients'],
    ['a forwarder', one({ originalRecipient: 'leroy@cabinet.example', finalRecipient: 'leroy@elsewhere.example', remoteMta: 'mx.elsewhere.example' }, { reportingMta: 'mx.cabinet.example' }), 'between'],
    ['nobody', one({}), 'unknown'],
  ] as const)('reported by %s', (_, whole, side) => {
    expect(explain(whole, always('policyviolation')).reporter.side).toBe(side);
  });

  it.each([
    ['the innermost answer outranks Remote-MTA', one({ remoteMta: 'gateway.hosting.example', answers: [{ status: null, replyCode: '550', text: '550 no', server: 'MX1.Cabinet-Leroy.example.' }] }), {}, { side: 'recipients', host: 'mx1.cabinet-leroy.example', service: null }],
    ['a service is named by its host', one({ remoteMta: 'gmail-smtp-in.l.google.com' }), {}, { side: 'recipients', host: 'gmail-smtp-in.l.google.com', service: 'Gmail' }],
    ['a service is named by its own code', one({}), { decidedBy: ownService }, { side: 'recipients', host: null, service: 'Gmail' }],
    ['the sender’s own gateway', one({ remoteMta: 'relay.atelier-martin.example' }, { reportingMta: 'mbx.atelier-martin.example' }), {}, { side: 'yours', host: 'relay.atelier-martin.example', service: null }],
    ['a refused sign-in', one({ remoteMta: 'smtp.hosting.example', stage: 'AUTH' }), {}, { side: 'yours', host: 'smtp.hosting.example', service: null }],
    ['a filter on the reporting machine', one({ remoteMta: '127.0.0.1' }, { reportingMta: 'mbx.atelier-martin.example' }), {}, { side: 'yours', host: '127.0.0.1', service: null }],
    ['the recipient’s server reports about itself', one({}, { reportingMta: 'mx1.cabinet-leroy.example' }), {}, { side: 'recipients', host: 'mx1.cabinet-leroy.example', service: null }],
    ['a server known by its IP address only', one({ remoteAddress: '198.51.100.8' }), {}, { side: 'recipients', host: '198.51.100.8', service: null }],
    ['nobody is named', one({}, { reportingMta: 'mbx.atelier-martin.example' }), {}, { side: 'unknown', host: null, service: null }],
  ] as const)('refused: %s', (_, whole, more, refuser) => {
    expect(explain(whole, always('policyviolation', more)).groups[0]?.refuser).toEqual(refuser);
  });

  it('the recipient’s server is named as the one that refused only where it is known to be', () => {
    const theirs = explain(one({ remoteMta: 'mx1.cabinet-leroy.example' }), always('policyviolation'));
    expect(theirs).toMatchObject({ title: { key: 'reasons.policyviolation.title' }, what: { key: 'reasons.policyviolation.what' } });
    const anybodys = explain(one({}, { reportingMta: 'mbx.atelier-martin.example' }), always('policyviolation'));
    expect(anybodys).toMatchObject({ title: { key: 'reasons.policyviolation.titleElsewhere' }, what: { key: 'reasons.policyviolation.whatElsewhere' } });
  });

  it('the other side’s administrator is not called for an error of your own server', () => {
    const explanation = explain(one({ remoteMta: 'relay.atelier-martin.example', replyCode: '451' }), always('systemerror'));
    expect(explanation.groups[0]).toMatchObject({ turn: 'yourAdministrator', responsible: 'yours', card: { key: 'reasons.systemerror.cardFor.yourAdministrator' } });
    expect(explanation).toMatchObject({ title: { key: 'reasons.systemerror.titleOurs' }, what: { key: 'reasons.systemerror.whatOurs' } });
    expect(explanation.groups[0]?.steps.map(({ actor }) => actor)).not.toContain('recipientAdministrator');
    expect(explanation.groups[0]?.note?.body.key).toBe('notes.generic.body');
    expect(explanation.groups[0]?.fine).toBeNull();
    expect(drawn(explanation.path)).toBe('reached failed:failedHere notReached notReached');
  });

  it('inside one company the recipient’s administrator is yours', () => {
    const inside = (domain: string): DeliveryReport => report({
      recipients: [refused(`lea@${domain}`, '5.7.1', '550 5.7.1 Not allowed', null)], original: returned({ from: `claire@${domain}` }),
    });
    expect(explain(inside('atelier-martin.example'), always('policyviolation')).groups[0]?.turn).toBe('yourAdministrator');
    expect(explain(inside('gmail.com'), always('policyviolation')).groups[0]?.turn).toBe('recipientAdministrator');
  });
});

describe('path', () => {
  const yours = { reportingMta: 'mbx.atelier-martin.example' };
  const at = (values: Parameters<typeof recipient>[0]): DeliveryReport => report({ ...yours, recipients: [recipient({ address: 'leroy@cabinet-leroy.example', action: 'failed', ...values })] });
  it.each([
    ['hostunknown', {}, 'reached failed:failedHere notReached notReached'],
    ['hostunknown', { remoteMta: 'mx1.cabinet-leroy.example', replyCode: '550' }, 'reached reached failed:refusedHere notReached'],
    ['networkerror', { remoteMta: 'mx1.cabinet-leroy.example' }, 'reached failed:failedHere notReached notReached'],
    ['expired', { remoteMta: 'mx1.cabinet-leroy.example', replyCode: '451' }, 'reached reached failed:refusedHere notReached'],
    ['suspend', {}, 'reached reached reached failed:closed'],
    ['filtered', { remoteMta: 'mx1.cabinet-leroy.example' }, 'reached reached reached failed:refusedHere'],
    ['filtered', {}, 'reached reached doubt:perhapsHere notReached'],
    ['spamdetected', {}, 'reached reached doubt:perhapsHere notReached'],
    ['undefined', {}, 'reached doubt:unknownHere doubt:unknownHere notReached'],
  ] as const)('%s %o', (reason, values, expected) => {
    const { path } = explain(at(values), always(reason));
    expect(drawn(path)).toBe(expected);
    if (expected.includes('doubt:unknownHere doubt')) expect(path?.some(({ state }) => state === 'failed')).toBe(false);
  });
});

describe('persistence and steps', () => {
  it('a row that says a retry helps outranks the reason, and the reverse', () => {
    const whole = report({ recipients: [unknownAddress] });
    expect(explain(whole, always('userunknown', { retryHelps: true })).groups[0]?.persistence).toBe('soft');
    expect(explain(whole, always('mailboxfull', { retryHelps: false })).groups[0]?.persistence).toBe('hard');
  });

  it('a turn without steps of its own gets a beginning', () => {
    const steps = explain(report({ recipients: [unknownAddress] }), always('hasmoved', { turn: 'yourAdministrator' })).groups[0]?.steps;
    expect(steps?.[0]).toMatchObject({ actor: 'yourAdministrator', step: 'checkLogs', message: { key: 'steps.checkLogs' } });
  });

  it.each([
    ['Exchange Online’s delist portal', 'mx.mail.protection.outlook.com', '550 5.7.606 Access denied, banned sending IP [203.0.113.25]', 'https://sender.office.com/'],
    ['the named list before the service', 'mx.mail.protection.outlook.com', '550 5.7.1 blocked using zen.spamhaus.org', 'https://check.spamhaus.org/'],
    ['no link out of the mail', 'mx.nordlog.example', '550 blocked, see https://evil.example/delist', null],
  ])('%s', (_, host, text, link) => {
    const steps = explain(report({ recipients: [refused('a@nordlog.example', '5.7.1', text, host)] }), always('blocked')).groups[0]?.steps;
    expect(steps?.find(({ step }) => step === 'requestRemoval')?.link).toBe(link);
  });
});

describe('what is not a bounce (08a)', () => {
  it.each<[MessageKind, string | null]>([
    ['delivered', 'reached reached reached reached:arrived'],
    ['relayed', 'reached reached reached doubt:unknownHere'],
    ['expanded', 'reached reached reached doubt:unknownHere'],
    ['read-receipt', 'reached reached reached reached:arrived'],
    ['automatic-reply', 'reached reached reached reached:arrived'],
    ['abuse-report', 'reached reached reached reached:arrived'],
    ['challenge', null],
    ['about-a-bounce', null],
    ['ordinary', null],
  ])('%s', (kind, path) => {
    const explanation = explain(report({ kind }), () => { throw new Error('not classified'); });
    expect(explanation).toMatchObject({
      kind, verdict: 'notABounce', groups: [], unmentioned: null,
      title: { key: `kinds.${kind}.title` }, what: { key: `kinds.${kind}.what` },
    });
    expect(drawn(explanation.path)).toBe(path);
  });

  it('an automatic reply says who, until when and whom to ask', () => {
    const explanation = explain(report({
      kind: 'automatic-reply', automaticReply: { until: 'jusqu’au 2 décembre', contact: 'accueil@atrium.example' },
      notice: { subject: 'Réponse automatique : Planning', from: 'julien@atrium.example', fromName: 'Julien Petit', to: null, date: null, messageId: null },
    }));
    expect(valueOf(explanation.what, 'person')).toBe('Julien Petit');
    expect(valueOf(explanation.what, 'until')).toBe('jusqu’au 2 décembre');
    expect(valueOf(explanation.what, 'contact')).toBe('accueil@atrium.example');
  });
});

describe('hostile and large', () => {
  it('5,000 recipients take linear time', () => {
    const time = (count: number): number => {
      const recipients = Array.from({ length: count }, (_, i) => refused(`person${i}@nordlog${i % 7}.example`, '5.1.1', '550 5.1.1 User unknown', 'mx1.nordlog.example'));
      const whole = report({ recipients, original: returned({ to: recipients.map((one) => ({ address: one.address?.value ?? '', name: 'Some One' })) }) });
      const start = performance.now();
      expect(explain(whole, always('userunknown')).groups[0]?.recipients).toHaveLength(count);
      return performance.now() - start;
    };
    time(500);
    expect(time(5000)).toBeLessThan(25 * Math.max(time(500), 2));
  });

  it.each(['', '@', 'a@', '@b', 'a@@b', ' ', '\u202Ea@b.example', 'a@[', `${'a'.repeat(5000)}@${'b.'.repeat(5000)}`])('address %j does not throw', (address) => {
    const whole = report({ reportingMta: address, recipients: [recipient({ address, remoteMta: address, diagnosticCode: address, displayName: address, finalRecipient: address })], original: returned({ from: address, to: [{ address, name: address }] }) });
    for (const reason of ['userunknown', 'hostunknown', 'blocked', 'undefined'] as const) {
      expect(explain(whole, always(reason)).groups).toHaveLength(1);
    }
  });
});
