/** check_host() of RFC 7208: may this address send mail for this domain? */
import { readAddress, type IpAddress } from '../../dns/address';
import type { Resolve } from '../../dns/records';
import { parseMacroString } from './macro-string';
import { expandText, queryName } from './macros';
import { countLookup, matchMechanism, type Matching } from './mechanisms';
import { parseSpf, type ExplanationTerm, type IncludeTerm, type Mechanism, type Qualifier, type RedirectTerm, type SpfRecord } from './record';
import { ask, note, selectSpf, targetOf, valuesFor, type Session, type SpfReason, type SpfResult, type SpfStep, type SpfTrouble } from './session';

export type { SpfNoneReason, SpfPermanentReason, SpfReason, SpfResult, SpfStep, SpfTrouble } from './session';

export interface SpfQuestion {
  /** Address of the sending server; an IPv4-mapped IPv6 address is taken as IPv4 (§5). */
  readonly ip: string;
  /** The reverse-path without angle brackets; empty: postmaster of the HELO name is judged (§2.4). */
  readonly mailFrom: string;
  readonly helo: string;
  readonly resolve: Resolve;
  /** Name of the receiving server, for explanations (`%{r}`). */
  readonly receiver?: string;
  /** Milliseconds since 1970-01-01 UTC, for explanations (`%{t}`). */
  readonly now?: number;
}

export interface SpfEvaluation {
  readonly result: SpfResult;
  /** The domain that was judged; empty where there was none. */
  readonly domain: string;
  /** The mechanism that decided, and the domain whose record it stands in; null where none matched. */
  readonly mechanism: { readonly text: string; readonly domain: string } | null;
  /** What the domain says about a failure (§6.2): printable ASCII, at most 1,000 characters, written by a stranger. */
  readonly explanation: string | null;
  /** For `none`, `permerror` and `temperror`. */
  readonly trouble: SpfTrouble | null;
  /** Terms that caused queries; 11 where one was too many. */
  readonly lookups: number;
  /** Terms whose queries found nothing; 3 where one was too many. */
  readonly voidLookups: number;
  readonly trace: readonly SpfStep[];
}

/** What check_host() returns, and where an explanation would be. */
interface Verdict {
  readonly result: SpfResult;
  readonly mechanism: SpfEvaluation['mechanism'];
  readonly trouble: SpfTrouble | null;
  readonly exp: { readonly term: ExplanationTerm; readonly domain: string } | null;
}

const MAX_EXPLANATION = 1000;

/**
 * Evaluates SPF for one address and one sender (RFC 7208 §2.4 and §4).
 * @returns never rejects, as long as `resolve` does not; at most some 150 questions are asked
 */
export async function evaluateSpf(question: SpfQuestion): Promise<SpfEvaluation> {
  const sender = senderOf(question);
  const ip = plainAddress(question.ip.trim());
  const session: Session = {
    values: {
      ip: ip ?? { family: 4, bytes: [0, 0, 0, 0] },
      local: sender.local,
      senderDomain: sender.domain,
      helo: question.helo.trim(),
      receiver: question.receiver ?? null,
      time: question.now === undefined ? null : question.now / 1000,
    },
    resolve: question.resolve,
    stack: [],
    trace: [],
    lookups: 0,
    voidLookups: 0,
    queries: 0,
    validated: null,
  };
  const reason = ip === null ? 'bad-address' : sender.domain === '' ? 'no-domain' : isMalformed(sender.domain) ? 'bad-domain' : null;
  const verdict = reason === null ? await checkHost(session, sender.domain) : ended('none', reason, sender.domain);
  const explanation = verdict.result === 'fail' ? await explain(session, verdict) : null;
  return {
    result: verdict.result,
    domain: sender.domain,
    mechanism: verdict.mechanism,
    explanation,
    trouble: verdict.trouble,
    lookups: session.lookups,
    voidLookups: session.voidLookups,
    trace: session.trace,
  };
}

/** §2.4 and §4.3: who is judged. */
function senderOf({ mailFrom, helo }: SpfQuestion): { readonly local: string; readonly domain: string } {
  const path = mailFrom.trim();
  if (path === '' || path === '<>') return { local: 'postmaster', domain: withoutDot(helo.trim()) };
  const at = path.lastIndexOf('@');
  return { local: at > 0 ? path.slice(0, at) : 'postmaster', domain: withoutDot(path.slice(at + 1)) };
}

const withoutDot = (name: string): string => (name.endsWith('.') ? name.slice(0, -1) : name);

const IPV4_MAPPED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255];

function plainAddress(text: string): IpAddress | null {
  const address = readAddress(text);
  const isMapped = address?.family === 6 && IPV4_MAPPED.every((byte, index) => address.bytes[index] === byte);
  return isMapped ? { family: 4, bytes: address.bytes.slice(12) } : address;
}

const UNUSUAL = /[^\x21-\x7e]/;

/** §4.3: no name, a name of one label, an address literal. */
function isMalformed(domain: string): boolean {
  return UNUSUAL.test(domain) || domain.startsWith('[') || isNoDomain(domain);
}

const isNoDomain = (domain: string): boolean => !domain.includes('.') || queryName(domain) === null;

function ended(result: SpfResult, reason: SpfReason, domain: string, term: string | null = null): Verdict {
  return { result, mechanism: null, trouble: { reason, domain, term, fault: null }, exp: null };
}

const PERMANENT: ReadonlySet<SpfReason> = new Set<SpfReason>([
  'several-records', 'syntax', 'too-many-lookups', 'too-many-void-lookups', 'too-many-names', 'loop', 'redirect-without-record', 'include-without-record',
]);

const failed = (reason: SpfReason, domain: string, term: string): Verdict => ended(PERMANENT.has(reason) ? 'permerror' : 'temperror', reason, domain, term);

async function checkHost(session: Session, domain: string): Promise<Verdict> {
  const name = queryName(domain);
  if (name === null || isNoDomain(domain)) return ended('none', 'bad-domain', domain);
  // The sender is the same all the time: a domain within its own evaluation would lead back to itself until the limit.
  if (session.stack.includes(name)) return ended('permerror', 'loop', domain);
  session.stack.push(name);
  const verdict = await checkRecord(session, domain, name);
  session.stack.pop();
  return verdict;
}

async function checkRecord(session: Session, domain: string, name: string): Promise<Verdict> {
  const found = selectSpf(await ask(session, name, 'TXT'));
  if (found.state !== 'found') {
    note(session, domain, null, null, found.state === 'none' ? 'no-record' : 'error');
    if (found.state === 'none') return ended('none', 'no-record', domain);
    return found.state === 'several' ? ended('permerror', 'several-records', domain) : ended('temperror', found.why, domain);
  }
  const parsed = parseSpf(found.text);
  note(session, domain, null, found.text, parsed.ok ? 'record' : 'error');
  if (!parsed.ok) return { ...ended('permerror', 'syntax', domain, parsed.fault.text), trouble: { reason: 'syntax', domain, term: parsed.fault.text, fault: parsed.fault } };
  return evaluateRecord(session, domain, parsed.record);
}

const RESULT: Readonly<Record<Qualifier, SpfResult>> = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' };

async function evaluateRecord(session: Session, domain: string, record: SpfRecord): Promise<Verdict> {
  for (const term of record.mechanisms) {
    const outcome = await evaluateTerm(session, domain, term);
    if (outcome === 'match') {
      return { result: RESULT[term.qualifier], mechanism: { text: term.text, domain }, trouble: null, exp: record.exp === null ? null : { term: record.exp, domain } };
    }
    if (outcome !== 'no-match') return outcome;
  }
  if (record.redirect !== null) return follow(session, domain, record.redirect);
  return { result: 'neutral', mechanism: null, trouble: null, exp: null };
}

async function evaluateTerm(session: Session, domain: string, term: Mechanism): Promise<'match' | 'no-match' | Verdict> {
  if (term.kind === 'include') return include(session, domain, term);
  const { outcome, target }: Matching = await matchMechanism(session, domain, term);
  note(session, domain, term.text, target, typeof outcome === 'string' ? outcome : 'error');
  return typeof outcome === 'string' ? outcome : failed(outcome.reason, domain, term.text);
}

/** §5.2, with its table of results. */
async function include(session: Session, domain: string, term: IncludeTerm): Promise<'match' | 'no-match' | Verdict> {
  if (!countLookup(session)) return failed('too-many-lookups', domain, term.text);
  const target = await targetOf(session, domain, term.target);
  note(session, domain, term.text, target, 'followed');
  const verdict = await checkHost(session, target);
  switch (verdict.result) {
    case 'pass':
      note(session, domain, term.text, target, 'match');
      return 'match';
    case 'fail':
    case 'softfail':
    case 'neutral':
      note(session, domain, term.text, target, 'no-match');
      return 'no-match';
    case 'none':
      note(session, domain, term.text, target, 'error');
      return failed('include-without-record', domain, term.text);
    case 'permerror':
    case 'temperror':
      note(session, domain, term.text, target, 'error');
      return verdict;
  }
}

/** §6.1. */
async function follow(session: Session, domain: string, term: RedirectTerm): Promise<Verdict> {
  if (!countLookup(session)) return failed('too-many-lookups', domain, term.text);
  const target = await targetOf(session, domain, term.target);
  note(session, domain, term.text, target, 'followed');
  const verdict = await checkHost(session, target);
  return verdict.result === 'none' ? failed('redirect-without-record', domain, term.text) : verdict;
}

/** §6.2: whatever goes wrong, there is no explanation. */
async function explain(session: Session, { exp }: Verdict): Promise<string | null> {
  if (exp === null) return null;
  const name = queryName(await targetOf(session, exp.domain, exp.term.target));
  if (name === null) return null;
  const lookup = await ask(session, name, 'TXT');
  if (!lookup.known || lookup.value.records.length !== 1) return null;
  const text = parseMacroString(lookup.value.records[0] ?? '', 'explanation');
  if (text === null) return null;
  const expanded = expandText(text, await valuesFor(session, exp.domain, text), MAX_EXPLANATION);
  return expanded.replace(/[^\x20-\x7e]/g, '?');
}
