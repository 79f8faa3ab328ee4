/** The live look at an explanation: asks the DNS about both domains, and says what bears out or contradicts the explanation. */
import { readAddress } from '../../dns/address';
import { reverseName } from '../../dns/name';
import type { Resolve } from '../../dns/records';
import { discoverDmarc } from '../../mail-auth/dmarc';
import { completedSpf } from '../../mail-auth/spf/complete';
import { isSpfRecord } from '../../mail-auth/spf/record';
import { senderResult, whyUntold } from '../../mail-auth/spf/sender-result';
import { judgeRegistration } from '../checks/domain-registration';
import { stateOfSelector } from '../checks/dkim-keys';
import { resolveHost } from '../gatherers/gatherer';
import type { DiagnosticPorts } from '../ports';
import type { Profile } from '../profiles/profile';
import { confirmed, seconded } from '../second-opinion';
import type { Judgement } from '../verdict';
import { failed, inconclusive, manual, passed, warning } from '../verdict';
import type { Claim } from './claim';
import type { Confirmation, ConfirmationOutcome, ConfirmedSubject, LiveFinding } from './confirmation';
import { refutedBy } from './confirmation';
import { registeredDomainOf, subjectsOf } from './plan';

/** Mail hosts of a domain, and keys, that are looked at. */
const MOST_HOSTS = 5;
const MOST_KEYS = 4;

/** What a look is made with. */
interface Look {
  readonly claim: Claim;
  readonly resolve: Resolve;
  readonly registration: DiagnosticPorts['registration'];
  /** Whose includes are tried when a record lacks the sending server. */
  readonly profiles: readonly Profile[];
}

/** Whether a domain takes mail, by what the DNS holds of it (RFC 5321 §5.1, RFC 7505). */
async function receiving(domain: string, resolve: Resolve): Promise<Judgement> {
  const values = { domain: { kind: 'domain', text: domain } as const };
  const mx = await resolve(domain, 'MX');
  if (!mx.known) return mx.why === 'bogus' ? failed('broken-signatures', { values }) : inconclusive(mx.why, { values });
  const { state, records } = mx.value;
  if (state === 'no-name') return failed('no-such-domain', { values });
  const found = records.map(({ preference, exchange }) => `${preference} ${exchange}`);
  if (records.some(({ exchange }) => exchange === '.')) return failed('takes-no-mail', { values, found });
  // Without an exchanger the domain's own address takes its mail.
  const names = records.length === 0 ? [domain] : [...new Set(records.map(({ exchange }) => exchange))].slice(0, MOST_HOSTS);
  const hosts = await Promise.all(names.map((name) => resolveHost(name, { ports: { resolve } })));
  if (hosts.some((host) => host.known && host.value.addresses.length > 0)) return passed(records.length === 0 ? 'receives-itself' : 'receives', { values, found });
  const open = hosts.find((host) => !host.known);
  if (open?.known === false) return inconclusive(open.why, { values, found });
  return failed(records.length === 0 ? 'no-mail-server' : 'servers-without-address', { values, found });
}

async function recipientDomain({ claim, resolve }: Look): Promise<Judgement | null> {
  if (claim.recipientDomain === null) return null;
  const judgement = await receiving(claim.recipientDomain, resolve);
  return claim.isAboutAddress && judgement.outcome === 'passed' ? { ...judgement, code: 'receives-address-in-question' } : judgement;
}

/** The address that was probably meant: only its domain can be asked about (experience §6). */
async function probableAddress({ claim, resolve }: Look): Promise<Judgement | null> {
  const { probableDomain } = claim;
  if (probableDomain === null || probableDomain === claim.recipientDomain) return null;
  const judgement = await receiving(probableDomain, resolve);
  return judgement.outcome === 'passed' ? { ...judgement, code: 'domain-receives' } : judgement;
}

/** Signatures of the recipient's zone, and what it publishes for encrypted mail (RFC 7672, RFC 8461). */
async function recipientSignatures({ claim, resolve }: Look): Promise<Judgement | null> {
  const domain = claim.recipientDomain;
  if (domain === null) return null;
  const values = { domain: { kind: 'domain', text: domain } as const };
  const soa = await resolve(domain, 'SOA');
  if (!soa.known) return soa.why === 'bogus' ? failed('broken', { values }) : inconclusive(soa.why, { values });
  return passed(soa.value.isAuthentic ? 'signed' : 'not-signed', { values });
}

async function recipientTls({ claim, resolve }: Look): Promise<Judgement | null> {
  const domain = claim.recipientDomain;
  if (domain === null) return null;
  const values = { domain: { kind: 'domain', text: domain } as const };
  const [policy, mx] = await Promise.all([resolve(`_mta-sts.${domain}`, 'TXT'), resolve(domain, 'MX')]);
  const hosts = mx.known ? [...new Set(mx.value.records.map(({ exchange }) => exchange))].filter((name) => name !== '.').slice(0, MOST_HOSTS) : [];
  const keys = await Promise.all(hosts.map((host) => resolve(`_25._tcp.${host}`, 'TLSA')));
  if (keys.some((lookup) => !lookup.known && lookup.why === 'bogus')) return failed('broken-keys', { values });
  if (keys.some((lookup) => lookup.known && lookup.value.records.length > 0)) return passed('keys-published', { values });
  if (policy.known && policy.value.records.some((text) => /^v=STSv1\b/i.test(text))) return passed('policy-published', { values });
  const open = [policy, mx, ...keys].find((lookup) => !lookup.known);
  return open?.known === false ? inconclusive(open.why, { values }) : passed('nothing-published', { values });
}

/** The first include by which one of the known offers would allow the address, tried at that offer's own record. */
async function includeThatAllows(ip: string, { profiles, resolve }: Look, record: string): Promise<string | null> {
  const candidates = [...new Set(profiles.flatMap(({ spfIncludes }) => spfIncludes))].filter((include) => !record.toLowerCase().includes(`include:${include}`));
  const results = await Promise.all(candidates.map(async (include) => ({ include, result: (await senderResult(ip, include, null, resolve)).result })));
  return results.find(({ result }) => result === 'pass')?.include ?? null;
}

/** The record as it would allow the address: by its offer's include where there is one, else by the address itself. */
async function allowing(record: string, ip: string, look: Look): Promise<readonly string[]> {
  const include = await includeThatAllows(ip, look, record);
  return [completedSpf(record, include === null ? `${readAddress(ip)?.family === 6 ? 'ip6' : 'ip4'}:${ip}` : `include:${include}`)];
}

/** Whether the sender's record allows the sending server (RFC 7208). No local part is told: postmaster stands for it. */
async function senderSpf(look: Look): Promise<Judgement | null> {
  const { claim: { senderDomain: domain, sendingAddress: ip }, resolve } = look;
  if (domain === null) return null;
  const values = { domain: { kind: 'domain', text: domain } as const, ...ip === null ? {} : { ip: { kind: 'host', text: ip } as const } };
  const txt = await resolve(domain, 'TXT');
  if (!txt.known) return inconclusive(txt.why, { values });
  const found = txt.value.records.filter(isSpfRecord);
  const [record] = found;
  if (record === undefined) return failed('no-record', { values });
  if (found.length > 1) return failed('several-records', { values, found });
  if (ip === null) return inconclusive('not-asked', { values, found });
  const sender = await senderResult(ip, domain, null, resolve);
  switch (sender.result) {
    case 'pass':
      return passed('allowed', { values, found });
    case 'fail':
    case 'softfail':
      return failed('not-allowed', { values, found, expected: await allowing(record, ip, look) });
    case 'neutral':
      return warning('not-stated', { values, found, expected: await allowing(record, ip, look) });
    case 'none':
      return failed('no-record', { values });
    case 'permerror':
      return failed('broken', { values, found });
    case 'temperror':
      return inconclusive(whyUntold(sender), { values, found });
  }
}

/** The keys that the message's own signatures name (RFC 6376 §3.6); without one, only whether the domain has any. */
async function senderDkim({ claim: { senderDomain, signatures }, resolve }: Look): Promise<Judgement | null> {
  if (senderDomain === null) return null;
  const own = signatures.slice(0, MOST_KEYS);
  const keys = await Promise.all(own.map(async ({ domain, selector }) => ({
    domain, selector, state: stateOfSelector({ name: selector, records: await resolve(`${selector}._domainkey.${domain}`, 'TXT') }, () => true),
  })));
  const valuesOf = (key: { readonly domain: string; readonly selector: string }) => ({ domain: { kind: 'domain', text: key.domain } as const, selector: { kind: 'code', text: key.selector } as const });
  const good = keys.find(({ state }) => state === 'good');
  if (good !== undefined) return passed('key-published', { values: valuesOf(good) });
  const bad = keys.find(({ state }) => state !== 'unknown');
  if (bad !== undefined) return failed(bad.state === 'absent' || bad.state === 'nowhere' ? 'no-key' : bad.state === 'revoked' ? 'revoked' : 'unusable-key', { values: valuesOf(bad) });
  const values = { domain: { kind: 'domain', text: senderDomain } as const };
  if (keys.length > 0) return inconclusive('timeout', { values });
  const below = await resolve(`_domainkey.${senderDomain}`, 'TXT');
  if (!below.known) return inconclusive(below.why, { values });
  return below.value.state === 'no-name' ? warning('no-keys', { values }) : inconclusive('not-asked', { values });
}

/** What the sender's domain asks servers to do with what is not authenticated (RFC 9989). */
async function senderDmarc({ claim: { senderDomain: domain }, resolve }: Look): Promise<Judgement | null> {
  if (domain === null) return null;
  const values = { domain: { kind: 'domain', text: domain } as const };
  const discovery = await discoverDmarc(domain, resolve);
  if (discovery.state === 'unknown') return inconclusive(discovery.why, { values });
  if (discovery.state === 'none') return warning('absent', { values });
  const { policy, text } = discovery.record;
  return passed(policy === 'reject' || policy === 'quarantine' ? `asks-to-${policy}` : 'asks-nothing', { values, found: [text] });
}

async function senderDomain({ claim: { senderDomain: domain }, resolve }: Look): Promise<Judgement | null> {
  return domain === null ? null : receiving(domain, resolve);
}

/** Whether the sending address has a name, and that name the address (RFC 1912 §2.1). */
async function senderName({ claim: { sendingAddress: ip }, resolve }: Look): Promise<Judgement | null> {
  const reverse = ip === null ? null : reverseName(ip);
  if (ip === null || reverse === null) return null;
  const values = { ip: { kind: 'host', text: ip } as const };
  const names = await resolve(reverse, 'PTR');
  if (!names.known) return inconclusive(names.why, { values });
  const [first] = names.value.records;
  if (first === undefined) return failed('no-name', { values });
  const found = names.value.records.slice(0, MOST_HOSTS);
  const hosts = await Promise.all(found.map((name) => resolveHost(name, { ports: { resolve } })));
  const named = { ...values, host: { kind: 'host', text: first } as const };
  if (hosts.some((host) => host.known && host.value.addresses.includes(ip))) return passed('named', { values: named, found });
  const open = hosts.find((host) => !host.known);
  return open?.known === false ? inconclusive(open.why, { values: named, found }) : failed('name-leads-elsewhere', { values: named, found });
}

/** Whether a domain whose registration bears on the cause is registered and in use (RFC 9083). */
async function registered({ claim, resolve, registration }: Look): Promise<Judgement | null> {
  const domain = registeredDomainOf(claim);
  if (domain === null || registration === null) return null;
  const [data, soa] = await Promise.all([registration(domain), resolve(domain, 'SOA')]);
  const judgement = judgeRegistration(domain, { registration: data, soa });
  return { ...judgement, values: { ...judgement.values, domain: { kind: 'domain', text: domain } } };
}

const hostOf = (address: string): string => /^https:\/\/([^/]+)/.exec(address)?.[1] ?? address;

/** Block lists are never asked: their operators forbid questions through public resolvers, and answer them wrongly. */
const blockList = ({ claim: { blockListPage, sendingAddress: ip } }: Look): Judgement =>
  manual(ip === null ? 'look-up' : 'look-up-address', { values: { ...ip === null ? {} : { ip: { kind: 'host', text: ip } as const }, ...blockListPage === null ? {} : { page: hostOf(blockListPage) } } });

/** How each subject is looked at. */
const LOOKS: Readonly<Record<ConfirmedSubject, (look: Look) => Promise<Judgement | null> | Judgement>> = {
  'recipient-domain': recipientDomain, 'probable-address': probableAddress, 'recipient-signatures': recipientSignatures, 'recipient-tls': recipientTls,
  'sender-spf': senderSpf, 'sender-dkim': senderDkim, 'sender-dmarc': senderDmarc, 'sender-domain': senderDomain, 'sender-name': senderName,
  'registration': registered, 'block-list': blockList,
};

/** What the findings say of the assertion. */
function outcomeOf({ asserts }: Claim, findings: readonly LiveFinding[]): ConfirmationOutcome {
  const outcomes = (subject: ConfirmedSubject) => findings.find((finding) => finding.subject === subject)?.outcome;
  const known = findings.some(({ outcome }) => outcome !== 'inconclusive' && outcome !== 'manual');
  const decided = (subject: ConfirmedSubject): ConfirmationOutcome | null => {
    const outcome = outcomes(subject);
    return outcome === 'failed' || outcome === 'warning' ? 'confirmed' : outcome === 'passed' ? 'refuted' : null;
  };
  const otherwise: ConfirmationOutcome = known ? 'looked' : 'untold';
  switch (asserts) {
    case 'recipient-domain':
    case 'null-mx':
      return decided('recipient-domain') ?? otherwise;
    case 'spf':
      return decided('sender-spf') ?? otherwise;
    case 'reverse-name':
      return decided('sender-name') ?? otherwise;
    case 'sender-domain':
      return decided('sender-domain') ?? otherwise;
    case 'recipient-reach':
      return outcomes('recipient-domain') === 'failed' ? 'confirmed' : otherwise;
    case 'authentication':
      // What passes now proves nothing of a message whose envelope and signatures are not all known.
      return outcomes('sender-spf') === 'failed' || outcomes('sender-dkim') === 'failed' ? 'confirmed' : otherwise;
    case null:
      return otherwise;
  }
}

/** One subject, judged; what accuses, or contradicts the notice, only as far as other resolvers agree. */
async function judged(subject: ConfirmedSubject, look: Look, others: readonly Resolve[]): Promise<Judgement | 'nothing'> {
  const judgement = await LOOKS[subject](look);
  if (judgement === null) return 'nothing';
  const opinions = others.map((resolve) => async () => await LOOKS[subject]({ ...look, resolve }) ?? judgement);
  const { asserts } = look.claim;
  return judgement.outcome === 'passed' && asserts !== null && refutedBy[asserts] === subject ? seconded(judgement, opinions) : confirmed(judgement, opinions);
}

/**
 * Looks at what an explanation asserts. Never rejects: what nobody could tell is inconclusive.
 * @param ports DNS, and registration data or null
 * @param limit resolves with null once the time of one subject is over
 * @param now milliseconds since 1970
 */
export async function confirm({ claim, ports: { resolve, others = [], registration }, profiles, limit, now }: {
  readonly claim: Claim;
  readonly ports: Pick<DiagnosticPorts, 'resolve' | 'others' | 'registration'>;
  readonly profiles: readonly Profile[];
  readonly limit: <T>(work: Promise<T>) => Promise<T | null>;
  readonly now: () => number;
}): Promise<Confirmation> {
  const look: Look = { claim, resolve, registration, profiles };
  const findings = await Promise.all(subjectsOf(claim).map(async (subject): Promise<LiveFinding | null> => {
    let judgement: Judgement | 'nothing' | null;
    try {
      judgement = await limit(judged(subject, look, others));
    } catch {
      judgement = inconclusive('unusable');
    }
    if (judgement === 'nothing') return null;
    return { ...judgement ?? inconclusive('timeout'), subject, link: subject === 'block-list' ? claim.blockListPage : null };
  }));
  const told = findings.filter((finding) => finding !== null);
  return { asserts: claim.asserts, outcome: outcomeOf(claim, told), findings: told, at: new Date(now()).toISOString() };
}
