/**
 * Text that came out of a mail. It is shown as plain text; characters that a reader cannot see, and that turn the
 * writing direction or hide part of the line, are shown by their code instead of being obeyed.
 */

/** C0 and C1 controls but tab and line feed, direction marks, embeddings and isolates (Unicode UAX #9), zero-width signs. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The text with unseen characters made visible, "‹U+202E›". */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) =>
    `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`);
}

/** Words of a mail inside a sentence: isolated, in their own direction. */
export function MailText({ text }: { readonly text: string }) {
  return <bdi dir="auto">{visibleText(text)}</bdi>;
}
