/** What one evaluation of SPF keeps: whom it judges, what it has asked, and how much of its limits is used (RFC 7208 §4.6.4). */
import { formatAddress, isInNetwork, readAddress, type IpAddress } from '../../dns/address';
import { reverseName, isUnder } from '../../dns/name';
import type { Lookup, RecordType, Resolve, Unresolved } from '../../dns/records';
import type { MacroString } from './macro-string';
import { expandName, usesValidatedName, type MacroValues } from './macros';
import { isSpfRecord, type SpfFault } from './record';

export type SpfResult = 'none' | 'neutral' | 'pass' | 'fail' | 'softfail' | 'temperror' | 'permerror';

/** Why there is nothing to evaluate. */
export type SpfNoneReason = 'bad-address' | 'no-domain' | 'bad-domain' | 'no-record';
export type SpfPermanentReason =
  | 'several-records' | 'syntax' | 'too-many-lookups' | 'too-many-void-lookups' | 'too-many-names' | 'loop' | 'redirect-without-record'
  | 'include-without-record';
export type SpfReason = SpfNoneReason | SpfPermanentReason | Unresolved;

/** Where an evaluation ended without a verdict. */
export interface SpfTrouble {
  readonly reason: SpfReason;
  /** The domain whose record, or lack of one, is the reason. */
  readonly domain: string;
  /** The term that was being evaluated, or null. */
  readonly term: string | null;
  /** For `syntax`. */
  readonly fault: SpfFault | null;
}

export interface SpfStep {
  /** 0 for the domain asked about; an include or a redirect adds 1. */
  readonly depth: number;
  /** The domain whose record is evaluated. */
  readonly domain: string;
  /** The term; null where the record itself was looked up. */
  readonly term: string | null;
  /** The name that the term led to, or the text of the record; null where there is none. */
  readonly detail: string | null;
  readonly outcome: 'record' | 'no-record' | 'match' | 'no-match' | 'followed' | 'error';
}

/** RFC 7208 §4.6.4. */
export const MAX_LOOKUPS = 10;
export const MAX_VOID_LOOKUPS = 2;
export const MAX_NAMES = 10;
/** More than the other limits can lead to. */
const MAX_QUERIES = 160;
const MAX_STEPS = 400;

export type Values = Omit<MacroValues, 'domain' | 'validatedName'>;

export interface Session {
  readonly values: Values;
  readonly resolve: Resolve;
  /** Domains that are being evaluated, as they are asked for. */
  readonly stack: string[];
  readonly trace: SpfStep[];
  lookups: number;
  voidLookups: number;
  queries: number;
  validated: Promise<ValidatedNames> | null;
}

export interface ValidatedNames {
  readonly names: readonly string[];
  /** Nothing is published under the reverse name. */
  readonly isVoid: boolean;
}

export function note(session: Session, domain: string, term: string | null, detail: string | null, outcome: SpfStep['outcome']): void {
  if (session.trace.length < MAX_STEPS) session.trace.push({ depth: Math.max(0, session.stack.length - 1), domain, term, detail, outcome });
}

export async function ask<T extends RecordType>(session: Session, name: string, type: T): Promise<Lookup<T>> {
  session.queries += 1;
  if (session.queries > MAX_QUERIES) return { known: false, why: 'stopped' };
  return session.resolve(name, type);
}

/** The record of a domain (§4.4 and §4.5), or why there is none to read. */
export type FoundRecord =
  | { readonly state: 'found'; readonly text: string }
  | { readonly state: 'none'; readonly isVoid: boolean }
  | { readonly state: 'several' }
  | { readonly state: 'unknown'; readonly why: Unresolved };

/** Picks the SPF record out of the TXT records of a domain. */
export function selectSpf(lookup: Lookup<'TXT'>): FoundRecord {
  if (!lookup.known) return { state: 'unknown', why: lookup.why };
  const records = lookup.value.records.filter(isSpfRecord);
  const [text] = records;
  if (text === undefined) return { state: 'none', isVoid: lookup.value.state !== 'found' };
  return records.length > 1 ? { state: 'several' } : { state: 'found', text };
}

/** What is known of the addresses of a host. */
export type HostMatch = { readonly known: false; readonly why: Unresolved } | { readonly known: true; readonly isMatch: boolean; readonly isVoid: boolean };

/** Compares the address with those of a host: A for IPv4, AAAA for IPv6 (§5). */
export async function matchHost(session: Session, name: string, prefix4: number, prefix6: number): Promise<HostMatch> {
  const { ip } = session.values;
  const lookup = await (ip.family === 4 ? ask(session, name, 'A') : ask(session, name, 'AAAA'));
  if (!lookup.known) return lookup;
  const length = ip.family === 4 ? prefix4 : prefix6;
  return { known: true, isMatch: lookup.value.records.some((text) => isNear(ip, text, length)), isVoid: lookup.value.records.length === 0 };
}

function isNear(ip: IpAddress, text: string, length: number): boolean {
  const address = readAddress(text);
  return address !== null && isInNetwork(ip, address, length);
}

/** Names of the address that lead back to it: of the first ten only, failures left out (§5.5). Asked once. */
export function validatedNames(session: Session): Promise<ValidatedNames> {
  session.validated ??= validate(session);
  return session.validated;
}

async function validate(session: Session): Promise<ValidatedNames> {
  const reverse = reverseName(formatAddress(session.values.ip));
  const lookup: Lookup<'PTR'> = reverse === null ? { known: false, why: 'unusable' } : await ask(session, reverse, 'PTR');
  if (!lookup.known) return { names: [], isVoid: false };
  const names = lookup.value.records.slice(0, MAX_NAMES);
  const matches = await Promise.all(names.map((name) => matchHost(session, name, 32, 128)));
  return { names: names.filter((_, index) => isMatch(matches[index])), isVoid: lookup.value.records.length === 0 };
}

const isMatch = (match: HostMatch | undefined): boolean => match !== undefined && match.known && match.isMatch;

/** Values of the macros for a domain; the validated name is asked for only where the text uses it (§7.3: the domain, one below it, any). */
export async function valuesFor(session: Session, domain: string, text: MacroString): Promise<MacroValues> {
  if (!usesValidatedName(text)) return { ...session.values, domain, validatedName: null };
  const { names } = await validatedNames(session);
  const under = names.filter((name) => isUnder(name, domain));
  const validatedName = under.find((name) => isUnder(domain, name)) ?? under[0] ?? names[0] ?? null;
  return { ...session.values, domain, validatedName };
}

/** The name that a term leads to; the domain itself where it names none (§4.8). */
export async function targetOf(session: Session, domain: string, target: MacroString | null): Promise<string> {
  return target === null ? domain : expandName(target, await valuesFor(session, domain, target));
}
