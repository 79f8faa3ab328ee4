import { messageEvidence } from '../../../../../src/app/message-evidence';
import { checks } from '../../../../../src/core/diagnostics/checks/index';
import type { Fact } from '../../../../../src/core/diagnostics/fact';
import { gatherers } from '../../../../../src/core/diagnostics/gatherers/index';
import { guidanceOf, isCutOff } from '../../../../../src/core/diagnostics/guidance';
import type { MessageEvidence } from '../../../../../src/core/diagnostics/ports';
import { profiles } from '../../../../../src/core/diagnostics/profiles/index';
import type { DiagnosticRun } from '../../../../../src/core/diagnostics/runner';
import { runDiagnostic } from '../../../../../src/core/diagnostics/runner';
import type { Verdict } from '../../../../../src/core/diagnostics/verdict';
import { catalog as englishCatalog } from '../../../../../src/locales/en/index';
import { diagnosis as english } from '../../../../../src/locales/en/diagnosis/index';
import { catalog as frenchCatalog } from '../../../../../src/locales/fr/index';
import { diagnosis as french } from '../../../../../src/locales/fr/diagnosis/index';
import { createTranslator } from '../../../../../src/locales/translate';
import { fromOutside, noticeFrom } from '../messages';
import { resolverOf, type Zone, type ZoneOptions } from '../zone';
import { DOMAIN, healthy, KEY } from '../zones';

const PRIVATE = 'OVH Private Exchange';
const OWN = '203.0.113.9';
const STRANGER = '203.0.113.200';

interface Given {
  readonly of?: string;
  readonly change?: Zone;
  readonly dns?: ZoneOptions;
  readonly message?: Uint8Array | Fact<MessageEvidence> | null;
}

async function run({ of = PRIVATE, change = {}, dns = {}, message = null }: Given): Promise<DiagnosticRun> {
  const { server, zone } = healthy[of] ?? { server: null, zone: {} };
  const read = message instanceof Uint8Array ? messageEvidence(message) : null;
  const fact: Fact<MessageEvidence> | null = message instanceof Uint8Array ? read === null ? null : { known: true, value: read } : message;
  return runDiagnostic({
    subject: { domain: DOMAIN, server, chosenProfile: null, selectors: [] }, checks, gatherers, profiles, limit: (work) => work, signal: new AbortController().signal, now: () => 0,
    ports: {
      resolve: resolverOf({ ...zone, ...change }, dns), registration: null, probe: async () => Promise.resolve('answered'), incidents: null, ownConnection: async () => Promise.resolve('answered'),
      openMessage: fact === null ? null : async () => Promise.resolve(fact),
    },
  });
}

const verdictOf = (result: DiagnosticRun, check: Verdict['check']): Verdict => {
  const verdict = result.verdicts.find((one) => one.check === check);
  if (verdict === undefined) throw new Error(`${check} is in every run`);
  return verdict;
};

/** The zone of the private offer with another record of allowed servers. */
const spf = (...texts: readonly string[]): Zone => {
  const entry = healthy[PRIVATE]?.zone[DOMAIN];
  return { [DOMAIN]: { ...typeof entry === 'object' ? entry : {}, TXT: texts } };
};

const withOwn = { of: 'any other', message: noticeFrom(OWN) } as const;
/** The zone of no offer, so that none is missed in the record. */
const generic = (...texts: readonly string[]): Zone => {
  const entry = healthy['any other']?.zone[DOMAIN];
  return { [DOMAIN]: { ...typeof entry === 'object' ? entry : {}, TXT: texts } };
};

describe('spf-sender-address', () => {
  test.each<[string, Given, Partial<Verdict>]>([
    ['pass', { message: noticeFrom(OWN) }, { outcome: 'passed', code: 'pass', found: ['v=spf1 ip4:203.0.113.9 -all'], expected: [], values: { domain: DOMAIN, address: OWN, witness: 'mx.nordlog.example', term: 'ip4:203.0.113.9' } }],
    ['fail', { ...withOwn, change: generic('v=spf1 mx -all') }, { outcome: 'failed', code: 'fail', found: ['v=spf1 mx -all'], expected: [`v=spf1 mx ip4:${OWN} -all`] }],
    ['fail, IPv6', { of: 'any other', message: noticeFrom('2001:db8::9'), change: generic('v=spf1 mx -all') }, { outcome: 'failed', code: 'fail', expected: ['v=spf1 mx ip6:2001:db8::9 -all'] }],
    ['soft-fail', { ...withOwn, change: generic('v=spf1 mx ~all') }, { outcome: 'warning', code: 'soft-fail', expected: [`v=spf1 mx ip4:${OWN} ~all`] }],
    ['neutral', { ...withOwn, change: generic('v=spf1 mx ?all') }, { outcome: 'warning', code: 'neutral', expected: [`v=spf1 mx ip4:${OWN} ?all`] }],
    ['none', { ...withOwn, change: generic('something=else') }, { outcome: 'warning', code: 'none', found: [], expected: [] }],
    ['permerror of this sender alone', { ...withOwn, change: { ...generic('v=spf1 include:%{i}.check.example -all') } }, { outcome: 'failed', code: 'permerror', expected: [], values: expect.objectContaining({ term: 'include:%{i}.check.example' }) as never }],
    ['temperror', { ...withOwn, change: generic('v=spf1 exists:%{i}.list.example -all'), dns: { unknown: { [`${OWN}.list.example`]: 'timeout' } } }, { outcome: 'inconclusive', code: 'timeout' }],
    ['broken syntax', { ...withOwn, change: generic('v=spf1 mx ipv4:1.2.3.4 -all') }, { outcome: 'inconclusive', code: 'repair-first' }],
    ['two records', { ...withOwn, change: generic('v=spf1 mx -all', 'v=spf1 a -all') }, { outcome: 'inconclusive', code: 'repair-first' }],
    ['too many look-ups', { ...withOwn, change: { ...generic(`v=spf1 ${Array.from({ length: 11 }, (_, at) => `a:h${at}.hosting.example`).join(' ')} -all`) } }, { outcome: 'inconclusive', code: 'repair-first' }],
    ['no message', {}, { outcome: 'not-applicable', code: 'no-address' }],
    ['a message that tells no sending server', { message: fromOutside() }, { outcome: 'not-applicable', code: 'no-address' }],
    ['a message that could not be read', { message: { known: false, why: 'no-right' } }, { outcome: 'inconclusive', code: 'no-right' }],
    ['the zone cannot be asked', { message: noticeFrom(OWN), dns: { unknown: { '*': 'unreachable' } } }, { outcome: 'inconclusive', code: 'depends' }],
    ['the servers of the offer are missing as well: they come first', { of: 'OVH Hosted Exchange', message: noticeFrom(STRANGER), change: spf('v=spf1 mx -all') }, { outcome: 'failed', code: 'fail', expected: [] }],
    ['the servers of the offer are there', { of: 'OVH Hosted Exchange', message: noticeFrom(STRANGER) }, { outcome: 'warning', code: 'soft-fail', expected: [`v=spf1 include:mx.ovh.com ip4:${STRANGER} ~all`] }],
  ])('%s', async (_name, given, expected) => {
    expect(verdictOf(await run(given), 'spf-sender-address')).toMatchObject(expected);
  });

  test('every verdict has words, and steps where it did not pass', async () => {
    const translators = [createTranslator({ ...englishCatalog, ...english }, 'en'), createTranslator({ ...frenchCatalog, ...french }, 'fr')];
    for (const all of ['-all', '~all', '?all']) {
      const result = await run({ ...withOwn, change: generic(`v=spf1 mx ${all}`) });
      const verdict = verdictOf(result, 'spf-sender-address');
      const { steps, turn } = guidanceOf(verdict, result);
      expect(turn).toBe('administrator');
      expect(steps.map(({ key }) => key)).toEqual(['advice.steps.senderIsYours', 'advice.steps.openZone.other', 'advice.steps.replaceRecord', 'advice.steps.waitForZone']);
      for (const { text } of translators) {
        const words = [text({ key: `checks.spf-sender-address.codes.${verdict.code}`, values: verdict.values }), ...steps.map(text)];
        expect(words[0]).toContain(OWN);
        expect(words[0]).toContain('mx.nordlog.example');
        expect(words[1]).toContain(OWN);
        expect(words.join(' ')).not.toMatch(/[{}[\]]/);
      }
    }
    const result = await run({ of: 'OVH Hosted Exchange', message: noticeFrom(STRANGER), change: spf('v=spf1 mx -all') });
    expect(guidanceOf(verdictOf(result, 'spf-sender-address'), result).steps.map(({ key }) => key)).toEqual(['advice.steps.repairFirst']);
  });
});

describe('receiving-evidence', () => {
  test('received: who took it, from whom, when, how long it took, and what was found of the sender', async () => {
    const verdict = verdictOf(await run({ of: 'OVH Hosted Exchange', message: fromOutside() }), 'receiving-evidence');
    expect(verdict).toEqual({
      check: 'receiving-evidence', outcome: 'passed', code: 'received', expected: [],
      values: { server: 'mx1.mail.ovh.net', source: 'out.nordlog.example', moment: { kind: 'moment', text: '2026-11-24T09:41:09+01:00' }, count: 6 },
      found: [
        'Received: from out.nordlog.example [198.51.100.25] by mx1.mail.ovh.net; 2026-11-24T09:41:09+01:00',
        'spf=pass smtp.mailfrom=nordlog.example', 'dkim=pass header.d=nordlog.example', 'dmarc=pass header.from=nordlog.example',
      ],
    });
    const say = createTranslator({ ...englishCatalog, ...english }, 'en').text;
    expect(say({ key: 'checks.receiving-evidence.codes.received', values: verdict.values }))
      .toMatch(/^The open message came in by mx1\.mail\.ovh\.net, from out\.nordlog\.example \(24 November 2026.*\)\. It was in your mailbox within 6 seconds\.$/);
    expect(say({ key: 'checks.receiving-evidence.codes.received', values: { server: 'mx.example' } })).toBe('The open message came in by mx.example.');
  });

  test.each<[string, Given, Partial<Verdict>]>([
    ['no message', {}, { outcome: 'not-applicable', code: 'no-message' }],
    ['a message that was sent', { message: new TextEncoder().encode(`From: a@${DOMAIN}\r\nSubject: x\r\n\r\nx`) }, { outcome: 'not-applicable', code: 'not-received' }],
    ['a message of the own network', { message: new TextEncoder().encode(`Received: from ex1.local (10.0.0.5) by ex2.local (10.0.0.6) with Microsoft SMTP Server; Tue, 24 Nov 2026 09:41:07 +0100\r\nFrom: a@${DOMAIN}\r\n\r\nx`) }, { outcome: 'not-applicable', code: 'not-from-outside' }],
    ['an own message, as another mailbox received it', { message: new TextEncoder().encode(`Received: from mail.${DOMAIN} (unknown [${OWN}]) by mx.nordlog.example; Tue, 24 Nov 2026 09:41:07 +0100\r\nFrom: a@${DOMAIN}\r\n\r\nx`) }, { outcome: 'not-applicable', code: 'not-from-outside' }],
    ['a header that does not tell', { message: new TextEncoder().encode('Received: nonsense\r\nFrom: a@nordlog.example\r\n\r\nx') }, { outcome: 'inconclusive', code: 'unusable' }],
    ['no right to read it', { message: { known: false, why: 'no-right' } }, { outcome: 'inconclusive', code: 'no-right' }],
  ])('%s', async (_name, given, expected) => {
    const result = await run(given);
    const verdict = verdictOf(result, 'receiving-evidence');
    expect(verdict).toMatchObject(expected);
    const steps = guidanceOf(verdict, result).steps.map(({ key }) => key);
    expect(steps).toEqual(verdict.outcome === 'inconclusive' ? ['advice.steps.openReceived'] : []);
  });

  test('it says nothing of the network: cut off, one is cut off', async () => {
    const result = await run({ message: fromOutside(), dns: { unknown: { '*': 'unreachable' } } });
    expect(verdictOf(result, 'receiving-evidence')).toMatchObject({ outcome: 'passed', code: 'received' });
    expect(isCutOff(result)).toBe(true);
  });
});

describe('keys that the message at hand names', () => {
  const signedBy = (selector: string): Given => ({ of: 'any other', message: noticeFrom(OWN, { selector }) });

  test('a published one is in use', async () => {
    const result = await run(signedBy('a'));
    expect(verdictOf(result, 'dkim-keys')).toMatchObject({ outcome: 'passed', code: 'good-in-message', values: { selector: 'a' }, found: [`a TXT ${KEY}`] });
  });

  test('one that is not there, or withdrawn, accuses nobody: the message may be old, or forged', async () => {
    const without = verdictOf(await run({ of: 'any other' }), 'dkim-keys');
    expect(verdictOf(await run(signedBy('gone')), 'dkim-keys')).toEqual(without);
    expect(verdictOf(await run({ ...signedBy('old'), change: { [`old._domainkey.${DOMAIN}`]: { TXT: ['v=DKIM1; p='] } } }), 'dkim-keys')).toEqual(without);
    expect(verdictOf(await run({ ...signedBy('slow'), dns: { unknown: { [`slow._domainkey.${DOMAIN}`]: 'timeout' } } }), 'dkim-keys')).toEqual(without);
  });

  test('one that is published and too short is a fault of the zone', async () => {
    const short = 'v=DKIM1; k=rsa; p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAL+Q3oY2mGYEwPGgk3LWBQCuFgnDM4jVHUEOZnRnA6hnf5J3o9kz3oT5T0RvTaPpVqUY0w+Rbkx2pQYpFfQ1M0ECAwEAAQ==';
    expect(verdictOf(await run({ ...signedBy('weak'), change: { [`weak._domainkey.${DOMAIN}`]: { TXT: [short] } } }), 'dkim-keys')).toMatchObject({ outcome: 'failed', code: 'short-key', values: { selector: 'weak' } });
  });
});

test('a message is read once in a run, and the run stays plain data', async () => {
  const { server, zone } = healthy[PRIVATE] ?? { server: null, zone: {} };
  const value = messageEvidence(noticeFrom(STRANGER));
  if (value === null) throw new Error('a notice is a message');
  const openMessage = jest.fn(async () => Promise.resolve({ known: true, value } as const));
  const resolve = resolverOf(zone);
  const result = await runDiagnostic({
    subject: { domain: DOMAIN, server, chosenProfile: null, selectors: [] }, checks, gatherers, profiles, limit: (work) => work, signal: new AbortController().signal, now: () => 0,
    ports: { resolve, others: [resolve, resolve], registration: null, probe: null, incidents: null, ownConnection: null, openMessage },
  });
  expect(verdictOf(result, 'spf-sender-address')).toMatchObject({ outcome: 'failed', code: 'fail' });
  expect(openMessage).toHaveBeenCalledTimes(1);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});
