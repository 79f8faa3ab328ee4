import { summaryOf } from '../../../src/app/account-summary';
import { barText, fitToBar, quickCheck } from '../../../src/app/quick-check';
import type { CommandMail, OpenServices } from '../../../src/app/ports';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import type { AccountCheckId } from '../../../src/core/diagnostics/account-check-id';
import { generic } from '../../../src/core/diagnostics/profiles/others';
import type { Outcome, Verdict } from '../../../src/core/diagnostics/verdict';
import type { Resolve } from '../../../src/core/dns/records';
import { createTranslator } from '../../../src/locales/translate';
import { resolverOf } from '../core/diagnostics/zone';
import { DOMAIN, healthy } from '../core/diagnostics/zones';
import { en, fr } from '../locales/texts';

const languages = [['en', createTranslator(en, 'en')], ['fr', createTranslator(fr, 'fr')]] as const;
const [[, english]] = languages;

const verdict = (check: AccountCheckId, outcome: Outcome, code: string, values: Verdict['values'] = {}): Verdict => ({ check, outcome, code, values, found: [], expected: [] });

describe('what fits into the bar', () => {
  test.each([
    ['short', 'As it is.', 'As it is.'],
    ['150 characters', 'x'.repeat(150), 'x'.repeat(150)],
    ['longer: between words', `${'word '.repeat(40)}end`, `${'word '.repeat(29).trimEnd()}…`],
    ['one long word', 'x'.repeat(200), `${'x'.repeat(149)}…`],
    ['no half of a sign', `${'x'.repeat(148)}😀😀`, `${'x'.repeat(148)}…`],
  ])('%s', (_name, text, expected) => {
    expect(fitToBar(text)).toBe(expected);
    expect(fitToBar(text).length).toBeLessThanOrEqual(150);
  });
});

describe.each(languages)('what the bar says: %s', (_tag, language) => {
  const DOMAIN_OF_MANY = `${'very-long-name.'.repeat(15)}example`;

  test.each<[string, readonly Verdict[], string]>([
    ['a failure before a warning', [verdict('spf-record', 'warning', 'none', { domain: DOMAIN }), verdict('autodiscover-srv', 'failed', 'target')], 'checks.autodiscover-srv.name'],
    ['a warning', [verdict('mx-records', 'passed', 'good'), verdict('dmarc-policy', 'warning', 'absent', { domain: DOMAIN_OF_MANY })], 'checks.dmarc-policy.name'],
    ['nothing wrong', [verdict('mx-records', 'passed', 'good')], 'account.quick.fine'],
    ['nothing known', [verdict('mx-records', 'inconclusive', 'timeout'), verdict('sign-in', 'manual', 'with-the-provider')], 'account.quick.nothingTold'],
    ['stopped before anything was known', [], 'account.quick.nothingTold'],
  ])('%s', (_name, verdicts, key) => {
    const said = barText(verdicts, language);
    expect(said).toContain(language.text({ key }));
    expect(said.length).toBeLessThanOrEqual(150);
  });

  test.each<[string, readonly Verdict[]]>([
    ['in the order of the list', [verdict('mx-records', 'failed', 'none', { domain: DOMAIN }), verdict('autodiscover-srv', 'failed', 'target')]],
    ['the other way round', [verdict('autodiscover-srv', 'failed', 'target'), verdict('mx-records', 'failed', 'none', { domain: DOMAIN })]],
    ['after what the registrar must mend', [verdict('domain-registration', 'failed', 'held-by-registry', { domain: DOMAIN }), verdict('autodiscover-srv', 'failed', 'target'), verdict('mx-records', 'failed', 'none', { domain: DOMAIN })]],
  ])('of several failures the one that the pane has first, though they came %s', (_name, verdicts) => {
    expect(barText(verdicts, language)).toContain(language.text({ key: 'checks.mx-records.name' }));
    const summary = summaryOf({ wasStopped: false, run: { startedAt: '', finishedAt: '', subject: { domain: DOMAIN, server: null, chosenProfile: null, selectors: [] }, profile: { id: 'generic', name: '', by: 'nothing', evidence: null }, verdicts, facts: {} } });
    expect(summary.urgent[0]?.check).toBe('mx-records');
  });
});

describe('the button', () => {
  const told: string[] = [];
  const mail = (address: string | null): CommandMail => ({
    account: { address, server: 'ex3.mail.ovh.net' }, language: 'en', settings: null, notify: (kind, text) => { told.push(`${kind}: ${text}`); return Promise.resolve(); },
  });
  const services = (resolve: Resolve): OpenServices => () => ({ ports: { resolve, registration: null, probe: null, incidents: null, ownConnection: null }, sent: [] });

  beforeEach(() => { told.length = 0; });
  afterEach(() => { jest.useRealTimers(); });

  test('says that it checks, then what it found', async () => {
    await quickCheck(mail(`claire@${DOMAIN}`), services(resolverOf(healthy['OVH Hosted Exchange']?.zone ?? {})), english);
    expect(told).toEqual([`progress: ${english.say('account.quick.running')}`, `result: ${english.say('account.quick.fine')}`]);
  });

  test.each([null, '', 'claire@localhost'])('without an account (%j) it says so, and asks nothing', async (address) => {
    await quickCheck(mail(address), () => { throw new Error('nothing is to be asked'); }, english);
    expect(told).toEqual([`result: ${english.say('account.quick.noAccount')}`]);
  });

  test.each([
    ['nobody chose', null, null, ['https://dns.company.example/q']],
    ['this browser', { ...DEFAULT_SETTINGS, dnsService: 'google' }, null, ['https://dns.google/dns-query']],
    ['the mailbox', null, { ...DEFAULT_SETTINGS, dnsService: 'dns-sb' }, ['https://doh.sb/dns-query']],
  ] as const)('asks the DNS service that %s says, and knows the own offers', async (_name, here, there, resolvers) => {
    const asked: (readonly string[])[] = [];
    const good = services(resolverOf(healthy['OVH Hosted Exchange']?.zone ?? {}));
    const own = [{ ...generic, id: 'ours', name: 'Ours', recognisedBy: { ...generic.recognisedBy, servers: ['ex#.mail.ovh.net'] }, spfIncludes: ['spf.company.example'] }];
    await quickCheck({ ...mail(`claire@${DOMAIN}`), settings: there }, (options) => { asked.push(options.resolvers); return good(options); }, english, {
      ...here === null ? {} : { settings: here }, organisation: Promise.resolve({ profiles: own, resolvers: ['https://dns.company.example/q'], faults: [] }),
    });
    expect(asked).toEqual([resolvers]);
    expect(told.at(-1)).toContain(english.text({ key: 'checks.spf-provider.name' }));
  });

  test('what the organisation configured cannot be read: nobody is asked in its place', async () => {
    await quickCheck(mail(`claire@${DOMAIN}`), () => { throw new Error('nothing is to be asked'); }, english, { organisation: Promise.reject(new Error('no chunk')) });
    expect(told.at(-1)).toBe(`result: ${english.say('account.quick.nothingTold')}`);
  });

  test('a network that never answers: the end comes in time, and accuses nobody', async () => {
    jest.useFakeTimers();
    const ending = quickCheck(mail(`claire@${DOMAIN}`), services((() => new Promise(() => undefined))), english);
    await jest.advanceTimersByTimeAsync(18_000);
    await ending;
    expect(told.at(-1)).toBe(`result: ${english.say('account.quick.nothingTold')}`);
  });
});
