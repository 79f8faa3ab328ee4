import { htmlToText } from '../mime/html-text';
import { parseMessage, type MimePart } from '../mime/mime-part';
import { NoticeView } from './notice-view';

/** The written part of the message that came back. */
export interface ReturnedText {
  /** Text as a person reads it, LF line ends; null where the notice returns none. */
  readonly text: string | null;
  /** True if the text was longer than is given. */
  readonly cut: boolean;
  /** Whether files or pictures came with it; null where the notice does not show it. */
  readonly hadAttachments: boolean | null;
}

/** More would not fit into the form of a mail program, whose body may take 32 KB. */
const MAX_CHARACTERS = 20_000;

const NOTHING: ReturnedText = { text: null, cut: false, hadAttachments: null };

/** Signatures come with the message, not with its text; nobody attached them (RFC 3156, RFC 8551). */
const SIGNATURE = /^application\/(?:pgp-signature|pgp-keys|(?:x-)?pkcs7-signature)$/;

interface Gathered {
  readonly text: string;
  readonly isPlain: boolean;
  readonly attached: boolean;
}

/**
 * Reads the text of the message that a notice returns (RFC 6522 §3): text/plain, else HTML as text; never a header,
 * never a message inside it.
 * @param mail the notice as a message, as the reader takes it
 * @returns never throws; at most 20,000 characters
 */
export function returnedText(mail: Uint8Array): ReturnedText {
  const message = new NoticeView(parseMessage(mail)).returnedPart?.children[0];
  // A notice that came back in turn holds somebody else's text, not the writer's.
  if (message === undefined || message.bodyStart >= message.end || message.contentType.value === 'multipart/report') return NOTHING;
  const { text, attached } = gather(message);
  const written = text.trim();
  const whole = !message.marks.some(({ mark }) => mark === 'truncated' || mark === 'missing-boundary' || mark === 'too-many-parts' || mark === 'too-deep');
  const hadAttachments = attached ? true : whole && written !== '' ? false : null;
  if (written === '') return { text: null, cut: false, hadAttachments };
  if (written.length <= MAX_CHARACTERS) return { text: written, cut: false, hadAttachments };
  // Never between the halves of a surrogate pair.
  const end = (written.charCodeAt(MAX_CHARACTERS - 1) & 0xfc00) === 0xd800 ? MAX_CHARACTERS - 1 : MAX_CHARACTERS;
  return { text: written.slice(0, end), cut: true, hadAttachments };
}

function gather(part: MimePart): Gathered {
  const type = part.contentType.value;
  if (!type.startsWith('multipart/')) return gatherLeaf(part, type);
  const parts = part.children.map(gather);
  const attached = parts.some((one) => one.attached);
  const written = parts.filter(({ text }) => text.trim() !== '');
  if (type === 'multipart/alternative') {
    const chosen = written.find(({ isPlain }) => isPlain) ?? written.at(-1);
    return { text: chosen?.text ?? '', isPlain: chosen?.isPlain ?? false, attached };
  }
  return { text: written.map(({ text }) => text.trim()).join('\n\n'), isPlain: written.every(({ isPlain }) => isPlain), attached };
}

function gatherLeaf(part: MimePart, type: string): Gathered {
  const isText = type === 'text/plain' || type === 'text/html';
  if (!isText || part.disposition === 'attachment') {
    // An invitation or an enriched text stands beside the plain one; it is no file.
    const isOtherForm = type.startsWith('text/') && part.disposition !== 'attachment';
    return { text: '', isPlain: false, attached: !isOtherForm && !SIGNATURE.test(type) };
  }
  return { text: type === 'text/html' ? htmlToText(part.text()) : part.text(), isPlain: type === 'text/plain', attached: false };
}
