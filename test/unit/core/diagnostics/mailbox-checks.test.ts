/** Room in the mailbox, and the test message: every code, by what the own server tells. */
import { mailboxQuota } from '../../../../src/core/diagnostics/checks/mailbox-quota';
import { testMessage } from '../../../../src/core/diagnostics/checks/test-message';
import type { Fact, Unknown } from '../../../../src/core/diagnostics/fact';
import { known, unknown } from '../../../../src/core/diagnostics/fact';
import type { Facts } from '../../../../src/core/diagnostics/facts';
import { gatherers } from '../../../../src/core/diagnostics/gatherers/index';
import { guidanceOf } from '../../../../src/core/diagnostics/guidance';
import type { DiagnosticPorts, MailboxUse, RoundTrip } from '../../../../src/core/diagnostics/ports';
import { profiles } from '../../../../src/core/diagnostics/profiles/index';
import { runDiagnostic } from '../../../../src/core/diagnostics/runner';
import type { Judgement } from '../../../../src/core/diagnostics/verdict';
import { diagnosis as english } from '../../../../src/locales/en/diagnosis/index';
import { catalog as englishCatalog } from '../../../../src/locales/en/index';
import { diagnosis as french } from '../../../../src/locales/fr/diagnosis/index';
import { catalog as frenchCatalog } from '../../../../src/locales/fr/index';
import { createTranslator } from '../../../../src/locales/translate';
import { resolverOf } from './zone';
import { DOMAIN, healthy } from './zones';

const GB = 1024 ** 3;

const use = (used: number | null, warnAt: MailboxUse['warnAt'] = null, sendUntil: MailboxUse['sendUntil'] = null, receiveUntil: MailboxUse['receiveUntil'] = null): Fact<MailboxUse> =>
  known({ used, warnAt, sendUntil, receiveUntil });

const profileOf = (id: string) => {
  const profile = profiles.find((one) => one.id === id);
  if (profile === undefined) throw new Error(`no profile ${id}`);
  return profile;
};
const subject = { domain: DOMAIN, server: null, chosenProfile: null, selectors: [] };

const judgeQuota = (mailbox: Fact<MailboxUse>, profile = 'ovh-hosted-exchange'): Judgement => mailboxQuota.evaluate({ mailbox } as Facts, { subject, profile: profileOf(profile) });
const judgeTrip = (trip: Fact<RoundTrip>, mailbox: Fact<MailboxUse> = unknown('not-asked')): Judgement =>
  testMessage.evaluate({ mailbox, 'round-trip': trip } as Facts, { subject, profile: profileOf('ovh-hosted-exchange') });

const sentenceIn = (tag: 'en' | 'fr', check: string, { code, values }: Judgement): string =>
  createTranslator(tag === 'en' ? { ...englishCatalog, ...english } : { ...frenchCatalog, ...french }, tag).text({ key: `checks.${check}.codes.${code}`, values });

describe('room in the mailbox', () => {
  test.each<[string, Fact<MailboxUse>, string, string, number | undefined]>([
    ['much room', use(5 * GB, 45 * GB, 48 * GB, 50 * GB), 'passed', 'room', 10],
    ['just below the warning', use(44 * GB, 45 * GB, 60 * GB, 62 * GB), 'passed', 'room', 73],
    ['over the warning', use(45 * GB + 1, 45 * GB, 60 * GB, 62 * GB), 'warning', 'nearly-full', 75],
    ['nine tenths of what may be sent with', use(45 * GB, null, 50 * GB, null), 'warning', 'nearly-full', 90],
    ['nine tenths of all, where sending has no limit of its own', use(45 * GB, null, null, 50 * GB), 'warning', 'nearly-full', 90],
    ['exactly at the limit: nothing is over yet', use(50 * GB, 45 * GB, 50 * GB, 52 * GB), 'warning', 'nearly-full', 100],
    ['over what may be sent with', use(50 * GB + 1, 45 * GB, 50 * GB, 52 * GB), 'failed', 'cannot-send', 100],
    ['over all', use(52 * GB + 1, 45 * GB, 50 * GB, 52 * GB), 'failed', 'full', 100],
    ['over all, the only limit', use(60 * GB, null, null, 52 * GB), 'failed', 'full', 115],
    ['a warning alone, not reached', use(1 * GB, 2 * GB), 'passed', 'room', 50],
    ['a warning alone, passed', use(3 * GB, 2 * GB), 'warning', 'nearly-full', undefined],
    ['an empty mailbox', use(0, null, 2 * GB, null), 'passed', 'room', 0],
    ['the server says that there is no limit', use(3 * GB, 'unlimited', 'unlimited', 'unlimited'), 'passed', 'no-limit', undefined],
    ['one of three is said to be none, the others are not told', use(3 * GB, null, 'unlimited', null), 'passed', 'no-limit', undefined],
  ])('%s', (_name, mailbox, outcome, code, percent) => {
    const judgement = judgeQuota(mailbox);
    expect([judgement.outcome, judgement.code, judgement.values['percent']]).toEqual([outcome, code, percent]);
    for (const tag of ['en', 'fr'] as const) expect(sentenceIn(tag, 'mailbox-quota', judgement)).not.toMatch(/[{}[\]]|NaN|Infinity/);
  });

  test('a limit that is not told is no proof that there is none', () => {
    expect(judgeQuota(use(3 * GB))).toMatchObject({ outcome: 'inconclusive', code: 'unavailable' });
    expect(judgeQuota(use(null, 1 * GB, 2 * GB, 3 * GB))).toMatchObject({ outcome: 'inconclusive', code: 'unavailable' });
  });

  test.each<[Unknown]>([['timeout'], ['no-right'], ['not-asked'], ['unavailable'], ['unusable'], ['stopped']])('%s: nobody is accused', (why) => {
    expect(judgeQuota(unknown(why))).toMatchObject({ outcome: 'inconclusive', code: why });
    expect(judgeQuota(unknown(why), 'ovh-mx-plan')).toMatchObject({ outcome: 'not-applicable', code: 'no-exchange' });
    expect(judgeQuota(unknown(why), 'microsoft-365')).toMatchObject({ outcome: 'not-applicable', code: 'exchange-online' });
  });

  test('sizes are in the language, counted as mail servers count', () => {
    expect(sentenceIn('en', 'mailbox-quota', judgeQuota(use(2.5 * GB, null, 50 * GB)))).toBe('Your mailbox has room: it holds 2.5 GB of 50 GB, 5%.');
    expect(sentenceIn('fr', 'mailbox-quota', judgeQuota(use(51.5 * GB, null, 50 * GB)))).toBe('Votre boîte est trop pleine pour envoyer\u00a0: elle contient 51,5\u00a0Go, au-delà de la limite de 50\u00a0Go.');
    expect(sentenceIn('en', 'mailbox-quota', judgeQuota(use(3 * GB, 2 * GB)))).toBe('Your mailbox is nearly full: it holds 3 GB.');
  });

  test.each([[0, '0 kB'], [1, '1 kB'], [1024 ** 2 - 1, '1,024 kB'], [1024 ** 2, '1 MB'], [1023.9 * 1024 ** 2, '1,023.9 MB'], [1023.99 * 1024 ** 2, '1 GB'], [Number.NaN, 'NaN'], [-5, '-5']])('a size of %d', (bytes, words) => {
    const translator = createTranslator({ ...englishCatalog, probe: '{size}' }, 'en');
    expect(translator.text({ key: 'probe', values: { size: { kind: 'size', text: String(Number.isNaN(bytes) ? bytes : Math.floor(bytes)) } } })).toBe(words);
  });
});

describe('test message', () => {
  const trip = (arrived: RoundTrip['arrived'], isCleanedUp = true): Fact<RoundTrip> => known({ arrived, seconds: 3, isCleanedUp });

  test.each<[string, Fact<RoundTrip>, string, string]>([
    ['it came in', trip('inbox'), 'passed', 'arrived'],
    ['it came in, and a copy is left', trip('inbox', false), 'passed', 'arrived-copies-left'],
    ['it came in among unwanted mail', trip('junk'), 'warning', 'in-junk'],
    ['it did not come in: a warning, for servers may be slow', trip('nowhere'), 'warning', 'not-arrived'],
    ['the mailbox is full', trip('over-quota'), 'failed', 'over-quota'],
    ['no answer', unknown('timeout'), 'inconclusive', 'timeout'],
    ['no right', unknown('no-right'), 'inconclusive', 'no-right'],
  ])('%s', (_name, fact, outcome, code) => {
    expect(judgeTrip(fact)).toMatchObject({ outcome, code });
    if (fact.known) for (const tag of ['en', 'fr'] as const) expect(sentenceIn(tag, 'test-message', judgeTrip(fact))).not.toMatch(/[{}[\]]/);
  });

  test('not asked for: by hand, with the way that is open', () => {
    expect(judgeTrip(unknown('not-asked'))).toMatchObject({ outcome: 'manual', code: 'draft-only' });
    expect(judgeTrip(unknown('not-asked'), unknown('no-right'))).toMatchObject({ outcome: 'manual', code: 'draft-only' });
    expect(judgeTrip(unknown('not-asked'), use(1))).toMatchObject({ outcome: 'manual', code: 'round-trip-possible' });
  });

  test('what arrived says what it does not prove', () => {
    expect(sentenceIn('en', 'test-message', judgeTrip(trip('inbox')))).toContain('That says nothing of other servers.');
    expect(sentenceIn('fr', 'test-message', judgeTrip(trip('inbox', false)))).toContain('Cela ne dit rien des autres serveurs.');
  });
});

describe('what follows', () => {
  const textAt = (key: string): unknown => key.split('.').reduce<unknown>((node, part) => (node as Readonly<Record<string, unknown>> | undefined)?.[part], french);
  const keys = (check: 'mailbox-quota' | 'test-message', judgement: Judgement, profile = 'ovh-hosted-exchange'): readonly string[] => {
    const { name, id } = profileOf(profile);
    const { steps, turn, link } = guidanceOf({ check, ...judgement }, { subject, profile: { id, name, by: 'nothing', evidence: null } });
    expect([turn, link]).toEqual(['user', null]);
    expect(steps.filter(({ key }) => typeof textAt(key) !== 'string')).toEqual([]);
    return steps.map(({ key }) => key.replace('advice.steps.', ''));
  };

  test('of a full mailbox: room is made, then asked for where it was bought', () => {
    const full = judgeQuota(use(60 * GB, null, null, 52 * GB));
    expect(keys('mailbox-quota', full)).toEqual(['emptyDeleted', 'archive', 'moreSpace.ovh', 'checkAgain']);
    expect(keys('mailbox-quota', full, 'exchange-on-premises')).toEqual(['emptyDeleted', 'archive', 'moreSpace.other', 'checkAgain']);
  });

  test('of a mailbox that cannot be asked: another edition, or the administrator, and no network is blamed', () => {
    expect(keys('mailbox-quota', judgeQuota(unknown('no-right')))).toEqual(['administratorEdition', 'askHowFull']);
    expect(keys('mailbox-quota', judgeQuota(unknown('not-asked')))).toEqual(['askHowFull']);
    expect(keys('mailbox-quota', judgeQuota(unknown('timeout')))).toEqual(['tryAgain', 'askHowFull']);
  });

  test('of a test message', () => {
    const byHand = ['prepareTest', 'lookOutside', 'openNotice'];
    const trip = (arrived: RoundTrip['arrived']) => judgeTrip(known({ arrived, seconds: 3, isCleanedUp: true }));
    expect(keys('test-message', judgeTrip(unknown('not-asked')))).toEqual(byHand);
    expect(keys('test-message', judgeTrip(unknown('not-asked'), use(1)))).toEqual(['sendTest', ...byHand]);
    expect(keys('test-message', trip('junk'))).toEqual(['lookInJunk', 'tellHelpDesk']);
    expect(keys('test-message', trip('nowhere'))).toEqual(['lookIntoRules', 'tellHelpDesk']);
    expect(keys('test-message', trip('over-quota'))).toEqual(['emptyDeleted', 'archive', 'moreSpace.ovh']);
    expect(keys('test-message', judgeTrip(unknown('timeout')))).toEqual(['tryAgain', ...byHand]);
  });
});

describe('in a run', () => {
  const zone = healthy['OVH Hosted Exchange']?.zone ?? {};
  const run = (more: Partial<DiagnosticPorts>, zoneOfRun = zone) => runDiagnostic({
    subject: { ...subject, server: 'ex3.mail.ovh.net' }, checks: [mailboxQuota, testMessage], gatherers, profiles, limit: (work) => work, signal: new AbortController().signal, now: () => 0,
    ports: { resolve: resolverOf(zoneOfRun), others: [resolverOf(zoneOfRun), resolverOf({})], registration: null, probe: null, incidents: null, ownConnection: null, ...more },
  });
  const codes = ({ verdicts }: Awaited<ReturnType<typeof run>>): readonly string[] => verdicts.map(({ outcome, code }) => `${outcome} ${code}`);

  test('without a mail program, nothing is known, and by hand it goes', async () => {
    expect(codes(await run({}))).toEqual(['inconclusive not-asked', 'manual draft-only']);
  });

  test('each is asked for once, however many resolvers judge again, and a domain that is gone does not hide it', async () => {
    const mailbox = jest.fn(() => Promise.resolve(use(60 * GB, null, null, 52 * GB)));
    const roundTrip = jest.fn(() => Promise.resolve(known<RoundTrip>({ arrived: 'over-quota', seconds: 0, isCleanedUp: true })));
    expect(codes(await run({ mailbox, roundTrip }))).toEqual(['failed full', 'failed over-quota']);
    expect(codes(await run({ mailbox, roundTrip }, {}))).toEqual(['failed full', 'failed over-quota']);
    expect([mailbox.mock.calls.length, roundTrip.mock.calls.length]).toEqual([2, 2]);
  });
});
