import type { RawMessage } from '../sources';

/** A message in pieces, as a mail program tells it. */
type Pieces = Extract<RawMessage, { kind: 'pieces' }>;

/** Fields of MIME say how the mail was put together, which is not how it is put together here (RFC 2045 §3). */
const MIME_FIELD = /^(?:mime-version|content-[a-z-]+)$/i;

const REPORT = /multipart\/report(?:[\s\S]{0,1000}?report-type\s*=\s*"?([a-z-]{1,40}))?/i;

/** MS-CFB §2.2: a message of classic Outlook, which is no part of a mail. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();

/** Header lines one by one, with their folded parts; lines that are no field are left out. */
function fieldsOf(headers: string): readonly { readonly name: string; readonly field: string }[] {
  const fields: { name: string; field: string }[] = [];
  for (const line of headers.trimStart().split(/\r\n?|\n/)) {
    if (line.trim() === '') break;
    const last = fields[fields.length - 1];
    if (/^[ \t]/.test(line) && last !== undefined) {
      if (line.trim() !== '') last.field += `\r\n${line}`;
      continue;
    }
    const name = /^([!-9;-~]{1,100})[ \t]*:/.exec(line)?.[1];
    if (name !== undefined) fields.push({ name: name.toLowerCase(), field: line });
  }
  return fields;
}

const person = ({ name, address }: { readonly name: string; readonly address: string }): string => {
  const plain = oneLine(name).replace(/["\\]/g, '');
  const bare = oneLine(address).replace(/[<>\s]/g, '');
  if (bare === '') return `"${plain}"`;
  return plain === '' || plain === bare ? bare : `"${plain}" <${bare}>`;
};

/** Names in a rebuilt To field: who else got a message does not explain it. */
const MAX_NAMES = 100;

/** Fields that the program tells, for those that the received header does not have. */
function knownFields({ subject, from, to, date, messageId }: Pieces['fields'], names: ReadonlySet<string>): string {
  const told: readonly (readonly [name: string, value: string | null])[] = [
    ['From', from === null ? null : person(from)],
    ['To', to.length === 0 ? null : to.slice(0, MAX_NAMES).map(person).join(', ')],
    ['Subject', subject],
    ['Date', date === null || Number.isNaN(new Date(date).getTime()) ? null : new Date(date).toUTCString().replace('GMT', '+0000')],
    ['Message-ID', messageId],
  ];
  return told.map(([name, value]) => (value === null || names.has(name.toLowerCase()) ? '' : `${name}: ${oneLine(value)}\r\n`)).join('');
}

const encoder = new TextEncoder();

function isWithin(boundary: Uint8Array, bytes: Uint8Array): boolean {
  const [first = 0] = boundary;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < boundary.length && bytes[at + same] === boundary[same]) same += 1;
    if (same === boundary.length) return true;
  }
  return false;
}

/** Delimiters that are tried: a sender who writes all of them into one message spoils that message alone. */
const MAX_BOUNDARIES = 100;

/** A delimiter that occurs in no part (RFC 2046 §5.1.1). */
function boundaryFor(parts: readonly Uint8Array[], stem: string): string {
  for (let number = 0; ; number += 1) {
    const boundary = `=_${stem}-${number}_=`;
    const delimiter = encoder.encode(`--${boundary}`);
    if (number === MAX_BOUNDARIES || !parts.some((part) => isWithin(delimiter, part))) return boundary;
  }
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

const wordsOf = (type: string, text: string): Uint8Array => encoder.encode(`Content-Type: ${type}; charset=utf-8\r\n\r\n${text}`);

function bodyOf(text: string | null, html: string | null): Uint8Array {
  const hasText = text !== null && text.trim() !== '';
  if (html === null || html.trim() === '') return wordsOf('text/plain', text ?? '');
  if (!hasText) return wordsOf('text/html', html);
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
    .map((bytes) => joined([encoder.encode('Content-Type: message/rfc822\r\n\r\n'), bytes]));
  return multipart(`MIME-Version: 1.0\r\n${head}`, type, 'parts', [bodyOf(text, html), ...messages]);
}
