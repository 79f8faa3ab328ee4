import { byteSource } from '../mime/byte-source';
import { decodeHeaderText, headerPart } from '../mime/header';
import { htmlToText } from '../mime/html-text';
import { MAX_RETURNED_HEADER_BYTES } from '../mime/limits';
import type { MimePart } from '../mime/mime-part';

/** The words of a notice that came without its header: pasted, quoted or forwarded. */
export interface NoticeWords {
  readonly text: string;
  /** Head lines that stood above the words ("De : … Objet : …"), null where there were none. */
  readonly subject: string | null;
  readonly from: string | null;
}

/**
 * What the readers look at: the tree of a notice with the roles of its parts found once (RFC 6522 §3: words for people,
 * then the report for machines, then the returned message). Everything is lazy; nothing throws.
 */
export class NoticeView {
  readonly root: MimePart;
  /** message/delivery-status or message/global-delivery-status (RFC 3464 §2, RFC 6533 §4), wherever it is nested. */
  readonly statusParts: readonly MimePart[];
  /** message/disposition-notification (RFC 8098). */
  readonly dispositionPart: MimePart | null;
  /** message/feedback-report (RFC 5965). */
  readonly feedbackPart: MimePart | null;
  /** The returned message or its header: message/rfc822, message/global, text/rfc822-headers, message/global-headers. */
  readonly returnedPart: MimePart | null;
  /** Parts that hold words for people, in order: text/plain, else text/html. */
  readonly textParts: readonly MimePart[];
  private lowered: Map<string, string> | null = null;
  private lowerFrom: string | null = null;
  private lowerMailer: string | null = null;
  private subjectText: string | null = null;
  private fromText: string | null = null;
  private wholeText: string | null = null;
  private lineList: readonly string[] | null = null;
  private original: string | null = null;

  /**
   * @param root the message
   * @param words the notice's own words where they are only a piece of the message; they stand in for its text, subject and sender
   */
  constructor(root: MimePart, words: NoticeWords | null = null) {
    this.root = root;
    if (words !== null) {
      this.wholeText = words.text;
      this.subjectText = words.subject ?? '';
      this.fromText = words.from ?? '';
    }
    const found: Found = { status: [], disposition: null, feedback: null, returned: null, texts: [] };
    sortParts(root, found, 0);
    this.statusParts = found.status;
    this.dispositionPart = found.disposition;
    this.feedbackPart = found.feedback;
    this.returnedPart = found.returned;
    this.textParts = found.texts;
  }

  /** Decoded Subject, "" where absent. */
  get subject(): string {
    this.subjectText ??= this.root.header('subject') ?? '';
    return this.subjectText;
  }

  /** Decoded From, "" where absent. */
  get from(): string {
    this.fromText ??= this.root.header('from') ?? '';
    return this.fromText;
  }

  /** `from` in lower case. */
  get sender(): string {
    this.lowerFrom ??= this.from.toLowerCase();
    return this.lowerFrom;
  }

  /** Decoded X-Mailer in lower case, "" where absent. */
  get mailer(): string {
    this.lowerMailer ??= this.header('x-mailer').toLowerCase();
    return this.lowerMailer;
  }

  /** Decoded value of a header field of the notice (name in lower case), "" where absent. */
  header(name: string): string {
    const field = this.root.field(name);
    return field === null ? '' : decodeHeaderText(field.raw);
  }

  /** The same in lower case, remembered: signals are compared many times. */
  lower(name: string): string {
    this.lowered ??= new Map();
    let value = this.lowered.get(name);
    if (value === undefined) {
      value = this.header(name).toLowerCase();
      this.lowered.set(name, value);
    }
    return value;
  }

  /** True if the notice has this header field (name in lower case). */
  has(name: string): boolean {
    return this.root.has(name);
  }

  /** Words for people: the text parts joined; HTML only where there is no plain text. Line ends are LF. */
  get text(): string {
    if (this.wholeText === null) {
      const texts = this.textParts.map(partText);
      this.wholeText = texts.length === 1 ? texts[0]! : texts.join('\n\n');
    }
    return this.wholeText;
  }

  /** `text` by lines. */
  get lines(): readonly string[] {
    this.lineList ??= this.text.split('\n');
    return this.lineList;
  }

  /** The part in which `text` begins, for places. */
  get textPath(): string {
    return this.textParts[0]?.path ?? '';
  }

  /** Header block of the returned message as a byte string; "" where nothing is returned as a part. Its body is never decoded. */
  get returnedHeaderText(): string {
    this.original ??= this.returnedPart === null ? '' : readReturnedHeader(this.returnedPart);
    return this.original;
  }
}

function readReturnedHeader(part: MimePart): string {
  const { encoding } = part;
  if (encoding === 'base64' || encoding === 'quoted-printable') {
    const head = byteSource(part.firstBytes(MAX_RETURNED_HEADER_BYTES));
    return headerPart(head.slice(0, head.length));
  }
  const [message] = part.children;
  if (message !== undefined) return message.source.slice(message.start, Math.min(message.bodyStart, message.start + MAX_RETURNED_HEADER_BYTES));
  return part.source.slice(part.bodyStart, Math.min(part.end, part.bodyStart + MAX_RETURNED_HEADER_BYTES));
}

interface Found {
  status: MimePart[];
  disposition: MimePart | null;
  feedback: MimePart | null;
  returned: MimePart | null;
  texts: MimePart[];
}

/** Reports may sit deeper than the norm says: new Gmail nests by one, lists and disclaimers wrap once more. */
const MAX_ROLE_DEPTH = 6;

function sortParts(part: MimePart, found: Found, depth: number): void {
  const type = part.contentType.value;
  if (type.startsWith('multipart/')) {
    if (depth >= MAX_ROLE_DEPTH) {
      part.note('too-deep');
      return;
    }
    const { children } = part;
    if (children.length === 0) {
      found.texts.push(part);
      return;
    }
    if (type === 'multipart/alternative') {
      const plain = children.find((child) => child.contentType.value === 'text/plain' && child.text().trim() !== '');
      if (plain !== undefined) sortParts(plain, found, depth + 1);
      else for (const child of children) sortParts(child, found, depth + 1);
      return;
    }
    for (const child of children) sortParts(child, found, depth + 1);
    return;
  }
  switch (type) {
    case 'message/delivery-status': case 'message/global-delivery-status':
      found.status.push(part);
      return;
    case 'message/disposition-notification': case 'message/global-disposition-notification':
      found.disposition ??= part;
      return;
    case 'message/feedback-report':
      found.feedback ??= part;
      return;
    case 'message/rfc822': case 'message/global': case 'text/rfc822-headers': case 'message/global-headers': case 'text/rfc822':
    case 'message/rfc822-headers': case 'message/partial':
      found.returned ??= part;
      return;
    default:
      if ((type === 'text/plain' || type === 'text/html' || type === 'text') && part.disposition !== 'attachment') {
        // A text after the report or the returned message is not the notice's own words.
        if (found.returned === null) found.texts.push(part);
      }
  }
}

function partText(part: MimePart): string {
  const type = part.contentType.value;
  const text = part.text();
  if (part.encoding === 'base64' && holdsBinary(text)) {
    part.note('binary');
    return '';
  }
  return type === 'text/html' || (type !== 'text/plain' && HTML_START.test(text)) ? htmlToText(text) : text;
}

const HTML_START = /^\s*<(?:!doctype|html|body|div|p|table)\b/i;

/** Characters looked at to tell a picture, sent as text, from text. */
const BINARY_PROBE = 256;

/** True if control characters and undecodable bytes are more than a tenth: text has none of them. */
function holdsBinary(text: string): boolean {
  const length = Math.min(text.length, BINARY_PROBE);
  let odd = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 27) || code === 0xfffd) odd++;
  }
  return odd > length / 10;
}
