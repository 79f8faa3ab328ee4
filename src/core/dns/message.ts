/**
 * DNS messages (RFC 1035 §4, EDNS of RFC 6891): one question out, one answer in. An answer comes from a stranger: every length,
 * pointer and count is checked against what is there, and the work grows with the size of the message and nothing else.
 */
import { formatAddress } from './address';
import type { DomainName } from './name';
import { isUnder, labelText, MAX_LABEL, MAX_NAME } from './name';
import type { RecordData, RecordType, Resolved } from './records';

/** Numbers of the record types in a message (IANA, DNS parameters). */
const TYPE_NUMBERS: Readonly<Record<RecordType, number>> = {
  A: 1, NS: 2, CNAME: 5, SOA: 6, PTR: 12, MX: 15, TXT: 16, AAAA: 28, SRV: 33, TLSA: 52,
};
const OPT = 41;
const INTERNET = 1;

const HEADER = 12;
/** A message over TCP or https has no more (RFC 1035 §4.2.2, RFC 8484 §6). */
export const MAX_MESSAGE = 65_535;
/** What fits unfragmented nearly everywhere (DNS Flag Day 2020); https has no such limit, resolvers expect one. */
const UDP_SIZE = 1232;

const RESPONSE = 0x8000;
const OPCODE = 0x7800;
const TRUNCATED = 0x0200;
const RECURSION_DESIRED = 0x0100;
const AUTHENTIC = 0x0020;
const CHECKING_DISABLED = 0x0010;

const SERVFAIL = 2;
const NXDOMAIN = 3;
const REFUSED = 5;

/** Aliases in one answer; resolvers stop between 8 and 16. */
export const MAX_ALIASES = 16;
/** More pointers in one name than it can have labels serve no purpose. */
const MAX_POINTERS = 127;

export interface Question<T extends RecordType> {
  readonly name: DomainName;
  readonly type: T;
}

/** What a resolver tells. `led-on`: the answer ends at an alias whose target it says nothing about, so `at` is still to be asked for. */
export type Told<T extends RecordType> =
  | { readonly kind: 'resolved'; readonly value: Resolved<T> }
  | { readonly kind: 'led-on'; readonly at: string; readonly aliases: readonly string[]; readonly isAuthentic: boolean };

/**
 * What an answer says. `failed`: the resolver says that it cannot or will not tell (`declined`: any other RCODE), or leads round in circles (`alias-loop`);
 * `unusable`: no DNS message, or none that answers the question.
 */
export type Answer<T extends RecordType> =
  | Told<T>
  | { readonly kind: 'failed'; readonly why: 'server-failure' | 'refused' | 'alias-loop' | 'declined' }
  | { readonly kind: 'unusable' };

const UNUSABLE = { kind: 'unusable' } as const;

/**
 * A question as a message: id 0 so that the same question is the same URL (RFC 8484 §4.1), RD, AD to be told about signatures
 * (RFC 6840 §5.7), an EDNS record without options.
 * @param checkingDisabled asks for the records although their signatures may not hold (CD, RFC 4035 §3.2.2)
 */
export function encodeQuery({ name, type, checkingDisabled }: Question<RecordType> & { readonly checkingDisabled: boolean }): Uint8Array {
  const { wire } = name;
  const bytes = new Uint8Array(HEADER + wire.length + 4 + 11);
  put16(bytes, 2, RECURSION_DESIRED | AUTHENTIC | (checkingDisabled ? CHECKING_DISABLED : 0));
  put16(bytes, 4, 1);
  put16(bytes, 10, 1);
  bytes.set(wire, HEADER);
  const at = HEADER + wire.length;
  put16(bytes, at, TYPE_NUMBERS[type]);
  put16(bytes, at + 2, INTERNET);
  // The root as the owner, OPT, the size in place of the class; no flags, no options.
  put16(bytes, at + 5, OPT);
  put16(bytes, at + 7, UDP_SIZE);
  return bytes;
}

function put16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >> 8;
  bytes[at + 1] = value & 255;
}

/** The bytes at hand are asked for only inside bounds that were checked; beyond them they read as 0. */
const get16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) << 8 | (bytes[at + 1] ?? 0);
const get32 = (bytes: Uint8Array, at: number): number => get16(bytes, at) * 65_536 + get16(bytes, at + 2);

/**
 * Reads a name, through pointers (RFC 1035 §4.1.4). Each pointer must lead further back than the part it stands in begins, so
 * that no chain of them has a loop.
 * @returns the name as `DomainName.text` writes it, and where the message goes on behind it; null where it is none
 */
function readName(bytes: Uint8Array, start: number): { readonly text: string; readonly next: number } | null {
  let at = start;
  let partAt = start;
  let next = -1;
  let octets = 1;
  let pointers = 0;
  let text = '';
  for (;;) {
    const length = bytes[at];
    if (length === undefined) return null;
    if (length === 0) return { text: text === '' ? '.' : text, next: next < 0 ? at + 1 : next };
    if (length > MAX_LABEL) {
      const target = get16(bytes, at) & 0x3fff;
      pointers += 1;
      if (length < 0xc0 || at + 1 >= bytes.length || target >= partAt || target < HEADER || pointers > MAX_POINTERS) return null;
      if (next < 0) next = at + 2;
      at = target;
      partAt = target;
      continue;
    }
    octets += length + 1;
    if (octets > MAX_NAME || at + length >= bytes.length) return null;
    const label = labelText(bytes, at + 1, at + 1 + length);
    text = text === '' ? label : `${text}.${label}`;
    at += 1 + length;
  }
}

/** A record as it stands: its content is read only where it is asked for. */
interface RawRecord {
  readonly owner: string;
  readonly type: number;
  readonly recordClass: number;
  readonly ttl: number;
  readonly dataAt: number;
  readonly dataEnd: number;
}

function readRecords(bytes: Uint8Array, start: number, count: number): { readonly records: readonly RawRecord[]; readonly next: number } | null {
  const records: RawRecord[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const owner = readName(bytes, at);
    if (owner === null || owner.next + 10 > bytes.length) return null;
    const dataAt = owner.next + 10;
    const dataEnd = dataAt + get16(bytes, owner.next + 8);
    if (dataEnd > bytes.length) return null;
    records.push({
      owner: owner.text,
      type: get16(bytes, owner.next),
      recordClass: get16(bytes, owner.next + 2),
      ttl: get32(bytes, owner.next + 4),
      dataAt,
      dataEnd,
    });
    at = dataEnd;
  }
  return { records, next: at };
}

/** The name that the content holds from `at` to its very end. */
function readLastName(bytes: Uint8Array, at: number, end: number): string | null {
  const name = readName(bytes, at);
  return name !== null && name.next === end ? name.text : null;
}

type DataReader<Data> = (bytes: Uint8Array, at: number, end: number) => Data | null;

const readAddressOf = (family: 4 | 6, size: number): DataReader<string> => (bytes, at, end) =>
  end - at === size ? formatAddress({ family, bytes: [...bytes.subarray(at, end)] }) : null;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Bytes at a time that become characters. */
const CHUNK = 4096;

/** The strings of a TXT record, joined (RFC 7208 §3.3, RFC 6376 §3.6.2.2). */
const readText: DataReader<string> = (bytes, start, end) => {
  const joined = new Uint8Array(end - start);
  let length = 0;
  for (let at = start; at < end;) {
    const next = at + 1 + (bytes[at] ?? 0);
    if (next > end) return null;
    joined.set(bytes.subarray(at + 1, next), length);
    length += next - at - 1;
    at = next;
  }
  const used = joined.subarray(0, length);
  try {
    return UTF8.decode(used);
  } catch {
    let text = '';
    for (let at = 0; at < length; at += CHUNK) text += String.fromCharCode(...used.subarray(at, Math.min(at + CHUNK, length)));
    return text;
  }
};

/** The content of each type; null where its lengths do not fit. */
const READERS: { readonly [T in RecordType]: DataReader<RecordData[T]> } = {
  A: readAddressOf(4, 4),
  AAAA: readAddressOf(6, 16),
  CNAME: readLastName,
  NS: readLastName,
  PTR: readLastName,
  MX: (bytes, at, end) => {
    const exchange = end - at > 2 ? readLastName(bytes, at + 2, end) : null;
    return exchange === null ? null : { preference: get16(bytes, at), exchange };
  },
  SRV: (bytes, at, end) => {
    const target = end - at > 6 ? readLastName(bytes, at + 6, end) : null;
    return target === null ? null : { priority: get16(bytes, at), weight: get16(bytes, at + 2), port: get16(bytes, at + 4), target };
  },
  SOA: (bytes, at, end) => {
    const primary = readName(bytes, at);
    const contact = primary === null ? null : readName(bytes, primary.next);
    if (primary === null || contact === null || contact.next + 20 !== end) return null;
    return { primary: primary.text, contact: contact.text, serial: get32(bytes, contact.next) };
  },
  TLSA: (bytes, at, end) => {
    if (end - at < 3) return null;
    const data = Array.from(bytes.subarray(at + 3, end), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { usage: bytes[at] ?? 0, selector: bytes[at + 1] ?? 0, matchingType: bytes[at + 2] ?? 0, data };
  },
  TXT: readText,
};

/**
 * Reads what a resolver answered to a question that `encodeQuery` wrote. Bytes behind the last record are overlooked.
 * @returns never throws, whatever the bytes are
 */
export function decodeAnswer<T extends RecordType>(bytes: Uint8Array, question: Question<T>): Answer<T> {
  if (bytes.length < HEADER || bytes.length > MAX_MESSAGE) return UNUSABLE;
  const flags = get16(bytes, 2);
  if (get16(bytes, 0) !== 0 || (flags & RESPONSE) === 0 || (flags & (OPCODE | TRUNCATED)) !== 0) return UNUSABLE;
  const questions = get16(bytes, 4);
  const afterQuestion = questions === 1 ? readQuestion(bytes, question) : HEADER;
  if (questions > 1 || afterQuestion === null) return UNUSABLE;
  const answers = readRecords(bytes, afterQuestion, get16(bytes, 6));
  const authority = answers === null ? null : readRecords(bytes, answers.next, get16(bytes, 8));
  const additional = authority === null ? null : readRecords(bytes, authority.next, get16(bytes, 10));
  if (answers === null || authority === null || additional === null) return UNUSABLE;

  const extended = (additional.records.find(({ type }) => type === OPT)?.ttl ?? 0) >>> 24;
  const code = extended << 4 | (flags & 15);
  if (code !== 0 && code !== NXDOMAIN) {
    return { kind: 'failed', why: code === SERVFAIL ? 'server-failure' : code === REFUSED ? 'refused' : 'declined' };
  }
  // Only a refusal may leave the question out.
  if (questions !== 1) return UNUSABLE;
  return followAliases(bytes, question, { answers: answers.records, authority: authority.records, isNoName: code === NXDOMAIN, isAuthentic: (flags & AUTHENTIC) !== 0 });
}

/** Where the message goes on behind a question that is the one asked; null where it is another. */
function readQuestion(bytes: Uint8Array, { name, type }: Question<RecordType>): number | null {
  const asked = readName(bytes, HEADER);
  if (asked === null || asked.text !== name.text || asked.next + 4 > bytes.length) return null;
  return get16(bytes, asked.next) === TYPE_NUMBERS[type] && get16(bytes, asked.next + 2) === INTERNET ? asked.next + 4 : null;
}

interface Sections {
  readonly answers: readonly RawRecord[];
  readonly authority: readonly RawRecord[];
  readonly isNoName: boolean;
  readonly isAuthentic: boolean;
}

/**
 * Goes from the name that was asked for to the one that holds the records (RFC 1034 §3.6.2). NXDOMAIN is said of the last
 * name (RFC 6604 §3). No record and an SOA, or nothing at all: there is none (RFC 2308 §2.2); NS without SOA is a referral, which no
 * resolver gives.
 */
function followAliases<T extends RecordType>(bytes: Uint8Array, { name, type }: Question<T>, { answers, authority, isNoName, isAuthentic }: Sections): Answer<T> {
  const aliases: string[] = [];
  const seen = new Set<string>();
  let owner = name.text;
  for (;;) {
    const held = answers.filter((record) => record.owner === owner && record.recordClass === INTERNET);
    const wanted = held.filter((record) => record.type === TYPE_NUMBERS[type]);
    if (wanted.length > 0) {
      const records = readAll(bytes, wanted, READERS[type]);
      if (records === null || isNoName) return UNUSABLE;
      return { kind: 'resolved', value: { state: 'found', records, aliases, isAuthentic } };
    }
    const alias = held.find((record) => record.type === TYPE_NUMBERS.CNAME);
    if (alias === undefined) break;
    const target = READERS.CNAME(bytes, alias.dataAt, alias.dataEnd);
    if (target === null) return UNUSABLE;
    seen.add(owner);
    if (seen.has(target) || aliases.length === MAX_ALIASES) return { kind: 'failed', why: 'alias-loop' };
    aliases.push(target);
    owner = target;
  }
  if (isNoName) return { kind: 'resolved', value: { state: 'no-name', records: [], aliases, isAuthentic } };
  const speaksOf = authority.some((record) => record.type === TYPE_NUMBERS.SOA && isUnder(owner, record.owner));
  if (aliases.length > 0 && !speaksOf) return { kind: 'led-on', at: owner, aliases, isAuthentic };
  if (!speaksOf && authority.some((record) => record.type === TYPE_NUMBERS.NS)) return UNUSABLE;
  return { kind: 'resolved', value: { state: 'no-data', records: [], aliases, isAuthentic } };
}

function readAll<Data>(bytes: Uint8Array, records: readonly RawRecord[], read: DataReader<Data>): Data[] | null {
  const all: Data[] = [];
  for (const { dataAt, dataEnd } of records) {
    const data = read(bytes, dataAt, dataEnd);
    if (data === null) return null;
    all.push(data);
  }
  return all;
}
