import { printable } from '../../core/report/plain-text';
import type { Translator } from '../../locales/translate';
import type { Draft } from '../ports';

/** `displayNewMessageForm` takes a subject of at most 255 characters. */
const MAX_SUBJECT = 255;

/** RFC 5321 §4.5.3.1.3: a path is at most 256 octets, angle brackets included. */
const MAX_ADDRESS = 254;

/** A form takes a body of 32 KB of HTML (`displayNewMessageForm`); the rest is for what is written around a text. */
const MAX_BODY = 30_000;

/** One address and nothing else: no list, no display name, no quoted local part. */
const oneAddress = /^[^\s,;:<>()[\]"\\@]+@[^\s,;:<>()[\]"\\@]+$/;

/** Any run of blanks but the ones that French sets before a colon, and that keep two words on a line. */
const blanks = /[^\S\u00a0\u202f]+/g;

/** A text out of a mail as a subject: one line, without controls, at most 255 characters. */
export function subjectLine(text: string): string {
  const line = printable(text.slice(0, 4 * MAX_SUBJECT)).replace(blanks, ' ').trim();
  if (line.length <= MAX_SUBJECT) return line;
  // Never between the halves of a surrogate pair.
  const end = (line.charCodeAt(MAX_SUBJECT - 2) & 0xfc00) === 0xd800 ? MAX_SUBJECT - 2 : MAX_SUBJECT - 1;
  return `${line.slice(0, end)}…`;
}

/** Whether a text is one address that a form can be opened with. */
export function isOneAddress(text: string): boolean {
  return text.length <= MAX_ADDRESS && printable(text) === text && oneAddress.test(text);
}

/** Whom a request goes to: the help desk, where its address is one. */
export function helpDeskOf(address: string): readonly string[] {
  const trimmed = address.trim();
  return isOneAddress(trimmed) ? [trimmed] : [];
}

/** The draft as a text that can be pasted: recipients, subject, body. What is empty is left out. */
export function draftAsText({ to, subject, text }: Draft, language: Translator): string {
  const head: string[] = [];
  if (to.length > 0) head.push(language.say('drafts.pasted.to', { addresses: to.join(', ') }));
  if (subject !== '') head.push(language.say('drafts.pasted.subject', { subject }));
  return head.length === 0 ? text : `${head.join('\n')}\n\n${text}`;
}

/**
 * The beginning of a text that fits into the body of a form, counted as HTML in UTF-8: at least 5,000 characters of the whole form.
 * @param room bytes, where other text stands in the form as well
 * @returns the text itself where all of it fits
 */
export function fitToForm(text: string, room: number = MAX_BODY): string {
  let size = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // "&quot;" is the longest name, "<br>" a line end; a blank may become "&nbsp;"; UTF-8 takes at most 3 bytes a unit.
    size += code > 127 ? 3 : code === 10 ? 4 : code === 34 || code === 38 || code === 39 || code === 60 || code === 62 ? 6 : 1;
    if (code === 32 && isBlank(text.charCodeAt(i - 1))) size += 5;
    // Never between the halves of a surrogate pair.
    if (size > room) return text.slice(0, (code & 0xfc00) === 0xdc00 ? i - 1 : i);
  }
  return text;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || Number.isNaN(code);
}
