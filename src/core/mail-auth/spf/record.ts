/** One SPF record as data (RFC 7208 §4.5, §5, §6 and the grammar of §12). */
import { readAddress, type IpAddress } from '../../dns/address';
import { parseDomainSpec, parseMacroString, type MacroString } from './macro-string';

/** RFC 7208 §4.6.2: pass, fail, softfail, neutral. */
export type Qualifier = '+' | '-' | '~' | '?';

interface Written {
  /** The term as it is published. */
  readonly text: string;
  /** Offset of the term in the record. */
  readonly position: number;
}

interface Directive extends Written {
  readonly qualifier: Qualifier;
}

export interface AllTerm extends Directive { readonly kind: 'all' }

export interface IncludeTerm extends Directive {
  readonly kind: 'include';
  readonly target: MacroString;
}

export interface ExistsTerm extends Directive {
  readonly kind: 'exists';
  readonly target: MacroString;
}

/** Mechanisms that compare addresses of a domain; `target` null: the domain that publishes the record. */
export interface HostTerm extends Directive {
  readonly kind: 'a' | 'mx';
  readonly target: MacroString | null;
  readonly prefix4: number;
  readonly prefix6: number;
}

export interface PtrTerm extends Directive {
  readonly kind: 'ptr';
  readonly target: MacroString | null;
}

export interface NetworkTerm extends Directive {
  readonly kind: 'ip4' | 'ip6';
  readonly network: IpAddress;
  readonly prefix: number;
}

export interface RedirectTerm extends Written {
  readonly kind: 'redirect';
  readonly target: MacroString;
}

export interface ExplanationTerm extends Written {
  readonly kind: 'exp';
  readonly target: MacroString;
}

/** A modifier that RFC 7208 does not define; it changes nothing (§6). */
export interface UnknownModifier extends Written {
  readonly kind: 'unknown-modifier';
  readonly name: string;
}

export type Mechanism = AllTerm | IncludeTerm | ExistsTerm | HostTerm | PtrTerm | NetworkTerm;
export type SpfTerm = Mechanism | RedirectTerm | ExplanationTerm | UnknownModifier;

export interface SpfRecord {
  readonly text: string;
  /** Everything, as it stands. */
  readonly terms: readonly SpfTerm[];
  /** In order of evaluation. */
  readonly mechanisms: readonly Mechanism[];
  readonly redirect: RedirectTerm | null;
  readonly exp: ExplanationTerm | null;
}

/** What is wrong with a term. */
export type SpfFaultCode =
  | 'no-version' | 'unknown-mechanism' | 'argument-missing' | 'argument-not-allowed' | 'bad-domain' | 'bad-address' | 'bad-prefix-length'
  | 'bad-modifier' | 'duplicate-modifier' | 'bad-character';

export interface SpfFault extends Written {
  readonly code: SpfFaultCode;
}

export type ParsedSpf = { readonly ok: true; readonly record: SpfRecord } | { readonly ok: false; readonly fault: SpfFault };

const VERSION = /^v=spf1(?: |$)/i;

/** Whether a TXT record is an SPF record: the version, then a blank or the end (RFC 7208 §4.5). */
export const isSpfRecord = (text: string): boolean => VERSION.test(text);

/**
 * Reads one record; the first fault ends the reading, because one fault makes the whole record void (RFC 7208 §4.6).
 * @param text a TXT record, its strings joined
 */
export function parseSpf(text: string): ParsedSpf {
  if (!isSpfRecord(text)) return { ok: false, fault: { code: 'no-version', text: text.slice(0, 40), position: 0 } };
  const terms: SpfTerm[] = [];
  const mechanisms: Mechanism[] = [];
  let redirect: RedirectTerm | null = null;
  let exp: ExplanationTerm | null = null;
  let end = 0;
  for (let position = 6; position < text.length; position = end + 1) {
    const blank = text.indexOf(' ', position);
    end = blank < 0 ? text.length : blank;
    if (end === position) continue;
    const term = parseTerm(text.slice(position, end), position);
    if (typeof term === 'string') return { ok: false, fault: { code: term, text: text.slice(position, end), position } };
    terms.push(term);
    switch (term.kind) {
      case 'redirect':
        if (redirect !== null) return { ok: false, fault: { code: 'duplicate-modifier', text: term.text, position } };
        redirect = term;
        break;
      case 'exp':
        if (exp !== null) return { ok: false, fault: { code: 'duplicate-modifier', text: term.text, position } };
        exp = term;
        break;
      case 'unknown-modifier': break;
      default: mechanisms.push(term);
    }
  }
  return { ok: true, record: { text, terms, mechanisms, redirect, exp } };
}

const OUTSIDE = /[^\x21-\x7e]/;
const MODIFIER = /^([a-z][a-z0-9_.-]*)=/i;
const MECHANISM = /^([+?~-]?)([a-z0-9]+)(?=[:/]|$)/i;

function parseTerm(text: string, position: number): SpfTerm | SpfFaultCode {
  if (OUTSIDE.test(text)) return 'bad-character';
  const modifier = MODIFIER.exec(text);
  if (modifier !== null) return parseModifier(text, position, modifier[1] ?? '');
  const found = MECHANISM.exec(text);
  if (found === null) return 'unknown-mechanism';
  const [head, sign = '', name = ''] = found;
  const written = { text, position, qualifier: (sign === '' ? '+' : sign) as Qualifier };
  const rest = text.slice(head.length);
  switch (name.toLowerCase()) {
    case 'all': return rest === '' ? { kind: 'all', ...written } : 'argument-not-allowed';
    case 'include':
    case 'exists': return parseNamed(name.toLowerCase() === 'include' ? 'include' : 'exists', written, rest);
    case 'a': return parseHost('a', written, rest);
    case 'mx': return parseHost('mx', written, rest);
    case 'ptr': return parsePtr(written, rest);
    case 'ip4': return parseNetwork('ip4', written, rest);
    case 'ip6': return parseNetwork('ip6', written, rest);
    default: return 'unknown-mechanism';
  }
}

function parseModifier(text: string, position: number, name: string): SpfTerm | SpfFaultCode {
  const value = text.slice(name.length + 1);
  const kind = name.toLowerCase();
  if (kind === 'redirect' || kind === 'exp') {
    if (value === '') return 'argument-missing';
    const target = parseDomainSpec(value);
    if (target === null) return 'bad-domain';
    return kind === 'exp' ? { kind, text, position, target } : { kind, text, position, target };
  }
  return parseMacroString(value, 'modifier') === null ? 'bad-modifier' : { kind: 'unknown-modifier', text, position, name };
}

type Common = Omit<Directive, 'kind'>;

/** The argument after the colon; null where there is none. */
const argument = (rest: string): string | null => (rest.startsWith(':') && rest.length > 1 ? rest.slice(1) : null);

function parseNamed(kind: 'include' | 'exists', written: Common, rest: string): IncludeTerm | ExistsTerm | SpfFaultCode {
  const value = argument(rest);
  if (value === null) return rest.startsWith('/') ? 'argument-not-allowed' : 'argument-missing';
  const target = parseDomainSpec(value);
  if (target === null) return 'bad-domain';
  return kind === 'include' ? { kind, ...written, target } : { kind, ...written, target };
}

function parsePtr(written: Common, rest: string): PtrTerm | SpfFaultCode {
  if (rest === '') return { kind: 'ptr', ...written, target: null };
  const value = argument(rest);
  if (value === null) return rest === ':' ? 'argument-missing' : 'argument-not-allowed';
  const target = parseDomainSpec(value);
  return target === null ? 'bad-domain' : { kind: 'ptr', ...written, target };
}

/** `/n`, `//n` or `/n//n` at the end (dual-cidr-length); a number of either kind may be wrong. */
const DUAL_PREFIX = /(?:\/([0-9]+))?(?:\/\/([0-9]+))?$/;
/** What somebody has meant as a prefix length, but is none. */
const PREFIX_LIKE = /\/[0-9/]*$/;

function parseHost(kind: HostTerm['kind'], written: Common, rest: string): HostTerm | SpfFaultCode {
  const [dual = '', short, long] = lastPrefix(rest);
  const prefix4 = prefixLength(short, 32);
  const prefix6 = prefixLength(long, 128);
  const name = rest.slice(0, rest.length - dual.length);
  if (name === '') return prefix4 === null || prefix6 === null ? 'bad-prefix-length' : { kind, ...written, target: null, prefix4, prefix6 };
  const value = argument(name);
  if (value === null) return name === ':' ? 'argument-missing' : 'bad-prefix-length';
  const target = parseDomainSpec(value);
  if (target === null) return PREFIX_LIKE.test(value.slice(-8)) ? 'bad-prefix-length' : 'bad-domain';
  return prefix4 === null || prefix6 === null ? 'bad-prefix-length' : { kind, ...written, target, prefix4, prefix6 };
}

/** Longer runs of digits are no prefix length, so the search stays at the end. */
const MAX_DUAL_PREFIX = 16;

function lastPrefix(rest: string): readonly (string | undefined)[] {
  return DUAL_PREFIX.exec(rest.slice(-MAX_DUAL_PREFIX)) ?? [''];
}

/** @returns null where the text is no length: leading zeros, or more bits than there are */
function prefixLength(text: string | undefined, most: number): number | null {
  if (text === undefined) return most;
  return /^(?:0|[1-9][0-9]{0,2})$/.test(text) && Number(text) <= most ? Number(text) : null;
}

function parseNetwork(kind: NetworkTerm['kind'], written: Common, rest: string): NetworkTerm | SpfFaultCode {
  const value = argument(rest);
  if (value === null) return 'argument-missing';
  const slash = value.indexOf('/');
  const network = readAddress(slash < 0 ? value : value.slice(0, slash));
  const family = kind === 'ip4' ? 4 : 6;
  if (network === null || network.family !== family) return 'bad-address';
  const prefix = prefixLength(slash < 0 ? undefined : value.slice(slash + 1), family === 4 ? 32 : 128);
  return prefix === null ? 'bad-prefix-length' : { kind, ...written, network, prefix };
}
