import type { CheckId } from '../../../../../src/core/diagnostics/check-id';
import type { Claim } from '../../../../../src/core/diagnostics/confirmation/claim';
import { confirm } from '../../../../../src/core/diagnostics/confirmation/confirm';
import type { ConfirmedSubject } from '../../../../../src/core/diagnostics/confirmation/confirmation';
import { canBeConfirmed, namesToAsk } from '../../../../../src/core/diagnostics/confirmation/plan';
import { known, unknown } from '../../../../../src/core/diagnostics/fact';
import type { Registration } from '../../../../../src/core/diagnostics/ports';
import { profiles } from '../../../../../src/core/diagnostics/profiles/index';
import { resolverOf } from '../zone';
import type { Zone, ZoneOptions } from '../zone';

const nothing: Claim = {
  asserts: null, checks: [], recipientDomain: null, isAboutAddress: false, probableDomain: null, senderDomain: null, sendingAddress: null, signatures: [], blockListPage: null,
};
const claim = (checks: readonly CheckId[], more: Partial<Claim>): Claim => ({ ...nothing, checks, ...more });

const look = (one: Claim, zone: Zone, { registration = null, ...options }: ZoneOptions & { readonly registration?: Registration | null } = {}) => confirm({
  claim: one, profiles, now: () => Date.UTC(2026, 10, 24, 9, 24), limit: (work) => work,
  ports: { resolve: resolverOf(zone, options), registration: registration === null ? null : () => Promise.resolve(known(registration)) },
});

/** "outcome code" of a subject. */
const told = async (subject: ConfirmedSubject, ...given: Parameters<typeof look>): Promise<string> => {
  const { outcome, findings } = await look(...given);
  const finding = findings.find((one) => one.subject === subject);
  return `${outcome}: ${finding === undefined ? 'nothing' : `${finding.outcome} ${finding.code}`}`;
};

const THERE = 'nordlog.example';
const OURS = 'atelier-martin.example';
const IP = '203.0.113.25';
const RECIPIENT: readonly CheckId[] = ['recipient-domain-exists', 'recipient-mx'];

describe('the domain of the recipient', () => {
  const missing = claim(RECIPIENT, { asserts: 'recipient-domain', recipientDomain: THERE });

  test.each<[name: string, expected: string, ...given: readonly [zone: Zone, options?: ZoneOptions]]>([
    ['has a server with an address', 'refuted: passed receives', { [THERE]: { MX: [{ preference: 10, exchange: 'mx1.nordlog.example' }] }, 'mx1.nordlog.example': { A: ['203.0.113.1'] } }],
    ['has no exchanger, and an address of its own', 'refuted: passed receives-itself', { [THERE]: { A: ['203.0.113.1'] } }],
    ['one of its servers alone has an address', 'refuted: passed receives', { [THERE]: { MX: [{ preference: 10, exchange: 'a.example' }, { preference: 20, exchange: 'b.example' }] }, 'b.example': { AAAA: ['2001:db8::1'] } }],
    ['does not exist', 'confirmed: failed no-such-domain', {}],
    ['says that it takes no mail', 'confirmed: failed takes-no-mail', { [THERE]: { MX: [{ preference: 0, exchange: '.' }] } }],
    ['has neither exchanger nor address', 'confirmed: failed no-mail-server', { [THERE]: { TXT: ['x'] } }],
    ['has servers without an address', 'confirmed: failed servers-without-address', { [THERE]: { MX: [{ preference: 10, exchange: 'mx1.nordlog.example' }] } }],
    ['has signatures that do not hold', 'confirmed: failed broken-signatures', {}, { unknown: { [THERE]: 'bogus' } }],
    ['cannot be asked for', 'untold: inconclusive timeout', {}, { unknown: { '*': 'timeout' } }],
    ['has servers that cannot be asked for', 'untold: inconclusive server-failure', { [THERE]: { MX: [{ preference: 10, exchange: 'mx1.nordlog.example' }] } }, { unknown: { 'mx1.nordlog.example': 'server-failure' } }],
  ])('%s', async (_name, expected, ...given) => {
    expect(await told('recipient-domain', missing, ...given)).toBe(expected);
  });

  test('is there, so the address is in question; that proves nothing', async () => {
    const unknownAddress = claim(RECIPIENT, { recipientDomain: THERE, isAboutAddress: true });
    expect(await told('recipient-domain', unknownAddress, { [THERE]: { A: ['203.0.113.1'] } })).toBe('looked: passed receives-address-in-question');
  });

  test('is there, and its servers were not reached then: neither confirmed nor refuted', async () => {
    const unreached = claim(RECIPIENT, { asserts: 'recipient-reach', recipientDomain: THERE });
    expect(await told('recipient-domain', unreached, { [THERE]: { A: ['203.0.113.1'] } })).toBe('looked: passed receives-itself');
    expect(await told('recipient-domain', unreached, {})).toBe('confirmed: failed no-such-domain');
  });

  test('signatures and encryption', async () => {
    const signed = claim(['dnssec', 'dane'], { recipientDomain: THERE });
    const zone: Zone = { [THERE]: { MX: [{ preference: 10, exchange: 'mx1.nordlog.example' }], SOA: [{ primary: 'ns.example', contact: 'x.example', serial: 1 }] } };
    const tlsa = { '_25._tcp.mx1.nordlog.example': { TLSA: [{ usage: 3, selector: 1, matchingType: 1, data: 'aa' }] } };
    expect(await told('recipient-signatures', signed, zone, { isAuthentic: true })).toBe('looked: passed signed');
    expect(await told('recipient-signatures', signed, zone)).toBe('looked: passed not-signed');
    expect(await told('recipient-signatures', signed, zone, { unknown: { [`${THERE} SOA`]: 'bogus' } })).toBe('looked: failed broken');
    expect(await told('recipient-tls', signed, { ...zone, ...tlsa })).toBe('looked: passed keys-published');
    expect(await told('recipient-tls', signed, { ...zone, [`_mta-sts.${THERE}`]: { TXT: ['v=STSv1; id=1'] } })).toBe('looked: passed policy-published');
    expect(await told('recipient-tls', signed, zone)).toBe('looked: passed nothing-published');
    expect(await told('recipient-tls', signed, zone, { unknown: { '_25._tcp.mx1.nordlog.example': 'bogus' } })).toBe('looked: failed broken-keys');
    expect(await told('recipient-tls', signed, zone, { unknown: { '_25._tcp.mx1.nordlog.example': 'timeout' } })).toBe('looked: inconclusive timeout');
  });
});

describe('the probable address', () => {
  const typo = (probableDomain: string) => claim(['recipient-domain-typo'], { recipientDomain: THERE, probableDomain });

  test('of another domain: that one is asked for', async () => {
    expect(await told('probable-address', typo('gmail.example'), { 'gmail.example': { A: ['203.0.113.1'] } })).toBe('looked: passed domain-receives');
    expect(await told('probable-address', typo('gmail.example'), {})).toBe('looked: failed no-such-domain');
  });

  test('of the same domain: nothing could be asked', async () => {
    expect(await told('probable-address', typo(THERE), {})).toContain('nothing');
  });
});

describe('the SPF of the sender', () => {
  const refused = claim(['spf'], { asserts: 'spf', senderDomain: OURS, sendingAddress: IP });
  const ovh: Zone = { 'mx.ovh.com': { TXT: ['v=spf1 ip4:203.0.113.0/24 -all'] } };

  test.each<[name: string, expected: string, ...given: readonly [zone: Zone, options?: ZoneOptions]]>([
    ['allows the server', 'refuted: passed allowed', { [OURS]: { TXT: [`v=spf1 ip4:${IP} -all`] } }],
    ['forbids it', 'confirmed: failed not-allowed', { [OURS]: { TXT: ['v=spf1 -all'] } }],
    ['doubts it', 'confirmed: failed not-allowed', { [OURS]: { TXT: ['v=spf1 ~all'] } }],
    ['says nothing of it', 'confirmed: warning not-stated', { [OURS]: { TXT: ['v=spf1 ?all'] } }],
    ['is not there', 'confirmed: failed no-record', { [OURS]: { TXT: ['hello'] } }],
    ['is there twice', 'confirmed: failed several-records', { [OURS]: { TXT: ['v=spf1 -all', 'v=spf1 +all'] } }],
    ['is wrong', 'confirmed: failed broken', { [OURS]: { TXT: ['v=spf1 ip4:nonsense -all'] } }],
    ['cannot be read', 'untold: inconclusive timeout', {}, { unknown: { [OURS]: 'timeout' } }],
    ['leads to what cannot be read', 'untold: inconclusive timeout', { [OURS]: { TXT: ['v=spf1 include:x.example -all'] } }, { unknown: { 'x.example': 'timeout' } }],
  ])('%s', async (_name, expected, ...given) => {
    expect(await told('sender-spf', refused, ...given)).toBe(expected);
  });

  test('is completed by the include of the offer that the server belongs to', async () => {
    const { findings: [finding] } = await look(refused, { ...ovh, [OURS]: { TXT: ['v=spf1 include:spf.boutique.example -all'] }, 'spf.boutique.example': { TXT: ['v=spf1 -all'] } });
    expect(finding).toMatchObject({ found: ['v=spf1 include:spf.boutique.example -all'], expected: ['v=spf1 include:spf.boutique.example include:mx.ovh.com -all'] });
  });

  test('is completed by the address where no known offer has it', async () => {
    const { findings: [finding] } = await look(refused, { [OURS]: { TXT: ['v=spf1 mx -all'] } });
    expect(finding?.expected).toEqual([`v=spf1 mx ip4:${IP} -all`]);
    const { findings: [other] } = await look({ ...refused, sendingAddress: '2001:db8::25' }, { [OURS]: { TXT: ['v=spf1'] } });
    expect(other?.expected).toEqual(['v=spf1 ip6:2001:db8::25']);
  });

  test('without the server’s address only its record is known', async () => {
    expect(await told('sender-spf', { ...refused, sendingAddress: null }, { [OURS]: { TXT: ['v=spf1 -all'] } })).toBe('untold: inconclusive not-asked');
  });

  test('that passes now proves nothing where DKIM or DMARC may have been the cause', async () => {
    expect(await told('sender-spf', { ...refused, asserts: 'authentication' }, { [OURS]: { TXT: [`v=spf1 ip4:${IP} -all`] } })).toBe('looked: passed allowed');
    expect(await told('sender-spf', { ...refused, asserts: 'authentication' }, { [OURS]: { TXT: ['v=spf1 -all'] } })).toBe('confirmed: failed not-allowed');
  });
});

describe('the keys of the sender', () => {
  const signed = claim(['dkim'], { asserts: 'authentication', senderDomain: OURS, signatures: [{ domain: OURS, selector: 's1' }] });
  const KEY = `s1._domainkey.${OURS}`;

  test.each<[name: string, expected: string, ...given: readonly [zone: Zone, options?: ZoneOptions]]>([
    ['stands there', 'looked: passed key-published', { [KEY]: { TXT: ['v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='] } }],
    ['is not there', 'confirmed: failed no-key', {}],
    ['was withdrawn', 'confirmed: failed revoked', { [KEY]: { TXT: ['v=DKIM1; p='] } }],
    ['is no key', 'confirmed: failed unusable-key', { [KEY]: { TXT: ['v=DKIM1; p=AAAA'] } }],
    ['cannot be asked for', 'untold: inconclusive timeout', {}, { unknown: { '*': 'timeout' } }],
  ])('%s', async (_name, expected, ...given) => {
    expect(await told('sender-dkim', signed, ...given)).toBe(expected);
  });

  test('of a message whose signature is not known: only whether there are any', async () => {
    const unsigned = { ...signed, signatures: [] };
    expect(await told('sender-dkim', unsigned, {})).toBe('looked: warning no-keys');
    expect(await told('sender-dkim', unsigned, { [KEY]: { TXT: ['v=DKIM1; p=AAAA'] } })).toBe('untold: inconclusive not-asked');
  });
});

test('what the domain asks for by DMARC', async () => {
  const about = claim(['dmarc'], { senderDomain: OURS });
  const asking = (text: string): Zone => ({ [`_dmarc.${OURS}`]: { TXT: [text] } });
  expect(await told('sender-dmarc', about, asking('v=DMARC1; p=reject'))).toBe('looked: passed asks-to-reject');
  expect(await told('sender-dmarc', about, asking('v=DMARC1; p=quarantine'))).toBe('looked: passed asks-to-quarantine');
  expect(await told('sender-dmarc', about, asking('v=DMARC1; p=none'))).toBe('looked: passed asks-nothing');
  expect(await told('sender-dmarc', about, {})).toBe('looked: warning absent');
  expect(await told('sender-dmarc', about, {}, { unknown: { '*': 'refused' } })).toBe('untold: inconclusive refused');
});

describe('the name of the sending server', () => {
  const nameless = claim(['rdns'], { asserts: 'reverse-name', sendingAddress: IP });
  const REVERSE = '25.113.0.203.in-addr.arpa';

  test.each<[name: string, expected: string, ...given: readonly [zone: Zone, options?: ZoneOptions]]>([
    ['leads back to it', 'refuted: passed named', { [REVERSE]: { PTR: ['out.example'] }, 'out.example': { A: [IP] } }],
    ['is missing', 'confirmed: failed no-name', {}],
    ['leads elsewhere', 'confirmed: failed name-leads-elsewhere', { [REVERSE]: { PTR: ['out.example'] }, 'out.example': { A: ['203.0.113.26'] } }],
    ['cannot be asked for', 'untold: inconclusive timeout', {}, { unknown: { '*': 'timeout' } }],
    ['leads to what cannot be asked for', 'untold: inconclusive timeout', { [REVERSE]: { PTR: ['out.example'] } }, { unknown: { 'out.example': 'timeout' } }],
  ])('%s', async (_name, expected, ...given) => {
    expect(await told('sender-name', nameless, ...given)).toBe(expected);
  });
});

describe('what is not in the DNS', () => {
  test('the registration of a domain', async () => {
    const expired = claim(['domain-expiry'], { asserts: 'recipient-domain', recipientDomain: THERE, senderDomain: OURS });
    const registration: Registration = { domain: THERE, isRegistered: true, status: ['redemption period'], expires: '2026-11-01T00:00:00Z' };
    const { findings } = await look(expired, {}, { registration });
    expect(findings).toMatchObject([{ subject: 'registration', outcome: 'failed', code: 'redemption-period', values: { domain: { text: THERE } } }]);
    expect((await look(expired, {})).findings).toEqual([]);
  });

  test('block lists are linked, never asked', async () => {
    const resolve = jest.fn(() => Promise.resolve({ known: false, why: 'timeout' } as const));
    const listed = claim(['blocklist'], { sendingAddress: IP, blockListPage: 'https://check.spamhaus.org/' });
    const { findings, outcome } = await confirm({ claim: listed, profiles, now: () => 0, limit: (work) => work, ports: { resolve: resolve as never, registration: null } });
    expect(resolve).not.toHaveBeenCalled();
    expect(findings).toMatchObject([{ outcome: 'manual', code: 'look-up-address', link: 'https://check.spamhaus.org/' }]);
    expect(outcome).toBe('untold');
  });
});

describe('what nobody answers', () => {
  const all = claim(['recipient-mx', 'spf', 'dkim', 'dmarc', 'rdns', 'sender-mx', 'dnssec', 'dane'], { asserts: 'authentication', recipientDomain: THERE, senderDomain: OURS, sendingAddress: IP });

  test('accuses nobody', async () => {
    for (const why of ['timeout', 'unreachable', 'server-failure', 'refused', 'unusable', 'stopped'] as const) {
      const { outcome, findings } = await look(all, {}, { unknown: { '*': why } });
      expect(outcome).toBe('untold');
      expect(findings.filter((finding) => finding.outcome !== 'inconclusive')).toEqual([]);
    }
  });

  test('neither throws nor waits without end', async () => {
    const ports = { resolve: (() => { throw new Error('broken'); }) as never, registration: () => Promise.resolve(unknown('timeout')) };
    expect((await confirm({ claim: all, profiles, now: () => 0, limit: (work) => work, ports })).outcome).toBe('untold');
    const never = { resolve: (() => new Promise(() => undefined)) as never, registration: null };
    const late = await confirm({ claim: all, profiles, now: () => 0, limit: () => Promise.resolve(null), ports: never });
    expect(late.findings.every(({ outcome, code }) => outcome === 'inconclusive' && code === 'timeout')).toBe(true);
  });
});

describe('a resolver that lies', () => {
  const missing = claim(RECIPIENT, { asserts: 'recipient-domain', recipientDomain: THERE });
  const there = resolverOf({ [THERE]: { A: ['203.0.113.1'] } });
  const nowhere = resolverOf({});
  const lookWith = (resolve: typeof there, ...others: readonly (typeof there)[]) =>
    confirm({ claim: missing, profiles, now: () => 0, limit: (work) => work, ports: { resolve, others, registration: null } });

  test('neither confirms nor refutes alone', async () => {
    expect((await lookWith(nowhere, there)).outcome).toBe('untold');
    expect((await lookWith(there, nowhere)).outcome).toBe('untold');
  });

  test('is outvoted, and agreement stands', async () => {
    expect((await lookWith(nowhere, nowhere, there)).outcome).toBe('confirmed');
    expect((await lookWith(there, there)).outcome).toBe('refuted');
    expect((await lookWith(there, resolverOf({}, { unknown: { '*': 'timeout' } }))).outcome).toBe('refuted');
  });
});

describe('the plan of a look', () => {
  test('names what would leave', () => {
    expect(namesToAsk(claim(['recipient-mx', 'spf', 'rdns'], { recipientDomain: THERE, senderDomain: OURS, sendingAddress: IP }))).toEqual([THERE, OURS, IP]);
    expect(namesToAsk(claim(['blocklist'], { sendingAddress: IP }))).toEqual([]);
  });

  test('is there only where something could be told', () => {
    expect(canBeConfirmed(claim(['spf'], { senderDomain: OURS }))).toBe(true);
    expect(canBeConfirmed(claim(['spf'], { recipientDomain: THERE }))).toBe(false);
    expect(canBeConfirmed(claim(['mailbox-quota', 'starttls', 'blocklist'], { recipientDomain: THERE, senderDomain: OURS, sendingAddress: IP }))).toBe(false);
    expect(canBeConfirmed(claim(['recipient-domain-typo'], { probableDomain: THERE, recipientDomain: THERE }))).toBe(true);
  });
});
