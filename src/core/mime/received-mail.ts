import type { RawMessage } from '../sources';
import { MAX_HEADER_BYTES } from './limits';

/** A message in pieces, as a mail program tells it. */
type Pieces = Extract<RawMessage, { kind: 'pieces' }>;

/** Fields of MIME say how the mail was put together, which is not how it is put together here (RFC 2045 §3). */
const MIME_FIELD = /^(?:mime-version|content-[a-z-]+)$/;

const REPORT = /multipart\/report(?:[\s\S]{0,1000}?report-type\s{0,9}=\s{0,9}"?([a-z-]{1,40}))?/i;

/** MS-CFB §2.2: a message of classic Outlook, which is no part of a mail. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Characters of a field that the program tells; no subject or address comes near. */
const MAX_FIELD = 2_000;

/** Enclosed messages that are written out; a notice encloses one. */
const MAX_ENCLOSED = 10;

/** A value that cannot begin another field. */
const oneLine = (text: string): string => text.slice(0, MAX_FIELD).replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();

interface Field {
  /** In lower case. */
  readonly name: string;
  field: string;
}

/** Header lines one by one, with their folded parts, up to the blank line; lines that are no field are left out. */
function fieldsOf(headers: string): readonly Field[] {
  const fields: Field[] = [];
  let last: Field | null = null;
  for (const line of headers.slice(0, MAX_HEADER_BYTES).trimStart().split(/\r\n?|\n/)) {
    if (line.trim() === '') break;
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (last !== null) last.field += `\r\n${line}`;
      continue;
    }
    const name = /^([!-9;-~]{1,100})[ \t]*:/.exec(line)?.[1];
    last = name === undefined ? null : { name: name.toLowerCase(), field: line };
    if (last !== null) fields.push(last);
  }
  return fields;
}

/** A name and an address (RFC 5322 §3.4), or what there is of them. */
function person({ name, address }: { readonly name: string; readonly address: string }): string {
  const plain = oneLine(name).replace(/["\\]/g, '');
  const bare = oneLine(address).replace(/[<>\s]/g, '');
  if (bare === '') return plain === '' ? '' : `"${plain}"`;
  return plain === '' || plain === bare ? bare : `"${plain}" <${bare}>`;
}

/** Names in a rebuilt To field: who else got a message does not explain it. */
const MAX_NAMES = 100;

/** A moment in ISO 8601, in UTC, as RFC 5322 §3.3 writes it. */
function dateOf(moment: string | null): string {
  if (moment === null || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(moment)) return '';
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : date.toUTCString().replace('GMT', '+0000');
}

/** Fields that the program tells, for those that the received header does not have. */
function knownFields({ subject, from, to, date, messageId }: Pieces['fields'], names: ReadonlySet<string>): string {
  const told: readonly (readonly [name: string, value: string])[] = [
    ['From', from === null ? '' : person(from)],
    ['To', to.slice(0, MAX_NAMES).map(person).filter((written) => written !== '').join(', ')],
    ['Subject', oneLine(subject ?? '')],
    ['Date', dateOf(date)],
    ['Message-ID', oneLine(messageId ?? '')],
  ];
  return told.map(([name, value]) => (value === '' || names.has(name.toLowerCase()) ? '' : `${name}: ${value}\r\n`)).join('');
}

const encoder = new TextEncoder();

const HYPHEN = 0x2d;
const ZERO = 0x30;

/** Adds the numbers of those delimiters that a part holds already: one way through it, whatever it holds. */
function collectTaken(part: Uint8Array, opening: Uint8Array, taken: Set<number>): void {
  for (let at = part.indexOf(HYPHEN); at >= 0; at = part.indexOf(HYPHEN, at + 1)) {
    let same = 1;
    while (same < opening.length && part[at + same] === opening[same]) same += 1;
    if (same < opening.length) continue;
    let number = 0;
    for (let next = at + same; number < MAX_BOUNDARIES; next += 1) {
      const digit = (part[next] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    taken.add(number);
  }
}

/** Delimiters that are tried: a sender who writes all of them into one message spoils that message alone. */
const MAX_BOUNDARIES = 1_000;

/** A delimiter that occurs in no part (RFC 2046 §5.1.1). */
function boundaryFor(parts: readonly Uint8Array[], stem: string): string {
  const opening = encoder.encode(`--=_${stem}-`);
  const taken = new Set<number>();
  for (const part of parts) collectTaken(part, opening, taken);
  let number = 0;
  while (number < MAX_BOUNDARIES && taken.has(number)) number += 1;
  return `=_${stem}-${number}_=`;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Parts between delimiters, after a head that names the delimiter. */
function multipart(head: string, type: string, stem: string, parts: readonly Uint8Array[]): Uint8Array {
  const boundary = boundaryFor(parts, stem);
  const pieces: Uint8Array[] = [encoder.encode(`${head}Content-Type: ${type}; boundary="${boundary}"\r\n\r\n`)];
  for (const part of parts) pieces.push(encoder.encode(`--${boundary}\r\n`), part, encoder.encode('\r\n'));
  pieces.push(encoder.encode(`--${boundary}--\r\n`));
  return joined(pieces);
}

const wordsOf = (type: string, text: string): Uint8Array => encoder.encode(`Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}`);

function bodyOf(text: string | null, html: string | null): Uint8Array {
  if (html === null || html.trim() === '') return wordsOf('text/plain', text ?? '');
  if (text === null || text.trim() === '') return wordsOf('text/html', html);
  return multipart('', 'multipart/alternative', 'words', [wordsOf('text/plain', text), wordsOf('text/html', html)]);
}

/**
 * Writes a message that came in pieces as one mail (RFC 5322, RFC 2046), so that one reader serves every way in. Header
 * lines stay as they were received, but those of MIME; what was a report stays one by its type (RFC 6522).
 * @param message what the mail program told; hostile: nothing in it can end the header or a part
 */
export function receivedMail({ fields, headers, text, html, enclosed }: Pieces): Uint8Array {
  const received = fieldsOf(headers ?? '');
  const kept = received.filter(({ name }) => !MIME_FIELD.test(name));
  const report = REPORT.exec(received.find(({ name }) => name === 'content-type')?.field ?? '');
  const type = report === null ? 'multipart/mixed' : `multipart/report; report-type=${report[1] ?? 'delivery-status'}`;
  const head = kept.map(({ field }) => `${field}\r\n`).join('') + knownFields(fields, new Set(kept.map(({ name }) => name)));
  const messages = enclosed
    .filter((bytes) => !COMPOUND_FILE.every((byte, at) => bytes[at] === byte))
    .slice(0, MAX_ENCLOSED)
    .map((bytes) => joined([encoder.encode('Content-Type: message/rfc822\r\n\r\n'), bytes]));
  return multipart(`MIME-Version: 1.0\r\n${head}`, type, 'parts', [bodyOf(text, html), ...messages]);
}
