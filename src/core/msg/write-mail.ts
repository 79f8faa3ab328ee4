import { isCompoundFile, openCompoundFile } from './compound-file';
import { addressOf, dateText, field, headOf, type MailHead } from './mail-head';
import { openMessage, type Attachment, type MsgMessage } from './msg-message';
import { charsetOfCodePage, EMBEDDED_HEADER, INTERNET_CODE_PAGE, TOP_LEVEL_HEADER, type Properties } from './msg-properties';
import { statusFields } from './status-fields';

/** A piece of a mail: text, written in UTF-8, or bytes as they are. */
type Piece = string | Uint8Array;

/** Property ids (MS-OXPROPS). */
const BODY = 0x1000;
const HTML = 0x1013;
const SENDER_ADDRESS = 0x0c1f;
const REPORT_TIME = 0x0032;
const ORIGINAL_SUBJECT = 0x0049;
const ORIGINAL_SUBMIT_TIME = 0x004e;
const ORIGINAL_MESSAGE_ID = 0x1046;
const ATTACH_DATA = 0x3701;
const ATTACH_MIME_TAG = 0x370e;
const ATTACH_LONG_FILENAME = 0x3707;
const ATTACH_FILENAME = 0x3704;

/** Bytes of a body: in UTF-16 twice what the report reader decodes of a text. */
const MAX_BODY = 8 * 1024 * 1024;

/** A message in a message in a message: further inside lies no notice that anybody looks for. */
const MAX_NESTING = 2;

/** Enclosed messages that are written out: the report reader looks at the first. */
const MAX_ENCLOSED = 10;

/** What became of a message, by the end of the class of its report (MS-OXCMAIL §2.2.3.7.1.1); the longer ends first. */
const ACTIONS: readonly (readonly [end: string, action: string])[] = [
  ['.delayed.dr', 'delayed'], ['.expanded.dr', 'expanded'], ['.relayed.dr', 'relayed'], ['.dr', 'delivered'], ['.ndr', 'failed'],
];

/** Read receipts and notices that a message was not read (MS-OXOMSG §2.2.2.1). */
const RECEIPT = /\.ipnn?rn$/;

/** Parts that a report is made of (RFC 6522 §3, RFC 8098, RFC 5965), kept by Outlook as attachments where it left a report as it was. */
const REPORT_PART = /^(?:message\/(?:global-)?(?:delivery-status|disposition-notification|feedback-report)|text\/rfc822-headers|message\/global-headers)$/;

/** The notice's own words quote the header of the message, with more of its way than the properties keep. */
const QUOTES_HEADER = /^[ \t]*(?:Received|Return-Path|DKIM-Signature|ARC-Seal)\s?:/im;

/**
 * Writes a message of Outlook as a mail (RFC 5322, RFC 6522), so that one reader serves both.
 * @param nesting messages around this one
 */
export function writeMail(message: MsgMessage, nesting = 0): Piece[] {
  const kind = message.messageClass.toLowerCase();
  if (kind.startsWith('report.')) {
    const action = ACTIONS.find(([end]) => kind.endsWith(end))?.[1];
    if (action !== undefined) return writeReport(message, action, nesting);
    if (RECEIPT.test(kind)) return writeReceipt(message, nesting);
  }
  const head = headOf(message, true);
  const report = /multipart\/report(?:.{0,1000}report-type\s*=\s*"?([a-z-]{1,40}))?/i.exec(head.contentType ?? '');
  const type = report === null ? 'multipart/mixed' : reportType(report[1] ?? 'delivery-status');
  return multipart(head.fields, type, nesting, [writeBody(message.properties, textOf(message), nesting), ...writeAttachments(message.attachments, report !== null, nesting)]);
}

/** A report as Exchange itself sends it on: words, fields, the message that came back (MS-OXCMAIL §2.1.3.6). */
function writeReport(message: MsgMessage, action: string, nesting: number): Piece[] {
  const { properties } = message;
  const text = textOf(message);
  const reported = properties.time(REPORT_TIME) ?? message.recipients[0]?.time(REPORT_TIME) ?? null;
  const parts: Piece[][] = [
    writeBody(properties, text, nesting, isByExchange(message) ? '; differences=Content-Type' : ''),
    ['Content-Type: message/delivery-status\r\n\r\n', statusFields(message, action)],
  ];
  const returned = returnedFields(message, text);
  if (returned !== '') parts.push(['Content-Type: text/rfc822-headers\r\n\r\n', returned]);
  return multipart(headOf(message, false, reported).fields, reportType('delivery-status'), nesting, parts);
}

function writeReceipt(message: MsgMessage, nesting: number): Piece[] {
  return multipart(headOf(message, false).fields, reportType('disposition-notification'), nesting, [
    writeBody(message.properties, textOf(message), nesting),
    ['Content-Type: message/disposition-notification\r\n\r\n'],
  ]);
}

/** The header of the message that came back: of the one enclosed, else what the report tells of it. "" leaves the quoted one to the reader. */
function returnedFields({ properties, attachments }: MsgMessage, text: string): string {
  const enclosed = attachments.find(({ embedded }) => embedded !== null)?.embedded ?? null;
  const head = enclosed === null ? null : headOf(openMessage(enclosed, EMBEDDED_HEADER), true);
  if (head?.travelled !== true && QUOTES_HEADER.test(text)) return '';
  if (head !== null) return wholeHead(head);
  const told: readonly (readonly [name: string, value: string | null])[] = [
    ['Subject', properties.text(ORIGINAL_SUBJECT)],
    ['Date', dateText(properties.time(ORIGINAL_SUBMIT_TIME))],
    ['Message-ID', properties.text(ORIGINAL_MESSAGE_ID)],
  ];
  return told.map(([name, value]) => (value === null ? '' : field(name, value))).join('');
}

/** The fields with the type that the message had: it tells a notice that came back from other mail. */
function wholeHead({ contentType, fields }: MailHead): string {
  return (contentType === null ? '' : `${contentType}\r\n`) + fields;
}

/**
 * True if the words are Exchange's own: its sender has no internet address. Where the rows name nobody, the words must, and
 * then they are read like anybody's.
 */
function isByExchange({ properties, recipients }: MsgMessage): boolean {
  return properties.text(SENDER_ADDRESS)?.includes('@') !== true && recipients.some((row) => addressOf(row) !== null);
}

function textOf({ properties }: MsgMessage): string {
  return properties.text(BODY, MAX_BODY) ?? '';
}

/**
 * The words: plain, as HTML, or both.
 * @param mark parameter of the outermost type, by which the reader knows Exchange's own words
 */
function writeBody(properties: Properties, text: string, nesting: number, mark = ''): Piece[] {
  const html: Piece | null = properties.binary(HTML, MAX_BODY) ?? properties.text(HTML, MAX_BODY);
  const words = (type: string, content: Piece, parameter: string): Piece[] => [`Content-Type: ${type}${parameter}\r\n\r\n`, content];
  if (html === null) return words('text/plain; charset=utf-8', text, mark);
  const charset = typeof html === 'string' ? 'utf-8' : charsetOfCodePage(properties.integer(INTERNET_CODE_PAGE) ?? 0);
  const type = charset === '' ? 'text/html' : `text/html; charset=${charset}`;
  if (text.trim() === '') return words(type, html, mark);
  return multipart('', `multipart/alternative${mark}`, nesting, [words('text/plain; charset=utf-8', text, ''), words(type, html, '')]);
}

/** @param returned true where the enclosed message is the one that came back: its header is enough, and its size is not known */
function writeAttachments(attachments: readonly Attachment[], returned: boolean, nesting: number): Piece[][] {
  const parts: Piece[][] = [];
  let enclosed = 0;
  for (const { properties, embedded } of attachments) {
    const type = (properties.text(ATTACH_MIME_TAG) ?? '').toLowerCase();
    if (REPORT_PART.test(type)) {
      parts.push([`Content-Type: ${type}\r\n\r\n`, properties.binary(ATTACH_DATA, MAX_BODY) ?? '']);
      continue;
    }
    if (returned && embedded !== null) {
      parts.push(['Content-Type: text/rfc822-headers\r\n\r\n', wholeHead(headOf(openMessage(embedded, EMBEDDED_HEADER), true))]);
      continue;
    }
    const message = enclosed < MAX_ENCLOSED ? enclosedMessage(properties, embedded, type, nesting) : null;
    if (message === null) continue;
    parts.push(['Content-Type: message/rfc822\r\n\r\n', ...message]);
    enclosed++;
  }
  return parts;
}

/** A message attached as such, as an .eml file or as a .msg file; null for any other attachment. */
function enclosedMessage(properties: Properties, embedded: Attachment['embedded'], type: string, nesting: number): Piece[] | null {
  if (nesting >= MAX_NESTING) return null;
  if (embedded !== null) return writeMail(openMessage(embedded, EMBEDDED_HEADER), nesting + 1);
  const name = (properties.text(ATTACH_LONG_FILENAME) ?? properties.text(ATTACH_FILENAME) ?? '').toLowerCase();
  const isMail = type === 'message/rfc822' || name.endsWith('.eml');
  if (!isMail && !name.endsWith('.msg') && type !== 'application/vnd.ms-outlook') return null;
  const data = properties.binary(ATTACH_DATA, Number.MAX_SAFE_INTEGER);
  if (data === null) return null;
  if (!isCompoundFile(data)) return isMail ? [data] : null;
  const root = openCompoundFile(data);
  return root === null ? null : writeMail(openMessage(root, TOP_LEVEL_HEADER), nesting + 1);
}

function reportType(type: string): string {
  return `multipart/report; report-type=${type}`;
}

/** One boundary for each level and kind, so that none repeats inside itself (RFC 2046 §5.1.2). */
function multipart(fields: string, type: string, nesting: number, parts: readonly Piece[][]): Piece[] {
  const boundary = `=_msg-${nesting}-${type.startsWith('multipart/alternative') ? 'words' : 'parts'}_=`;
  const version = fields === '' ? '' : 'MIME-Version: 1.0\r\n';
  const pieces: Piece[] = [`${version}Content-Type: ${type}; boundary="${boundary}"\r\n${fields}\r\n`];
  for (const part of parts) pieces.push(`--${boundary}\r\n`, ...part, '\r\n');
  pieces.push(`--${boundary}--\r\n`);
  return pieces;
}

/** The bytes of a mail that was written in pieces. */
export function joined(pieces: readonly Piece[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const bytes = new Uint8Array(encoded.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const piece of encoded) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
