import type { Message, MessageValue, NamedValue } from '../messages';

/** Turns a message into a sentence; the caller brings the language. */
export type Translate = (message: Message) => string;

/** A sentence of ours. `inner`: sentences that fill its placeholders, by their names. */
export interface Sentence {
  readonly kind: 'message';
  readonly message: Message;
  readonly inner?: Readonly<Record<string, Message>>;
}

/** A text out of the mail, without controls: shown as it is, in monospace, never translated. */
export interface Literal {
  readonly kind: 'literal';
  readonly text: string;
}

/** A page of a service, https, one of ours and never out of the mail. */
export interface PageAddress {
  readonly kind: 'page';
  readonly text: string;
}

/** What stands beside a label. A moment is an ISO 8601 date-time, or the text as the mail has it. */
export type RowValue = Sentence | Literal | PageAddress | (NamedValue & { readonly kind: 'moment' });

/**
 * C0 and C1 controls but the line feed, and marks that turn the writing direction: a mail must not steer a terminal or
 * disguise a text that is copied.
 */
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** A text out of a mail, safe to print or paste: controls become spaces, line ends stay. */
export function printable(text: string): string {
  return text.replace(controls, ' ');
}

/** The sentence, its inner ones first. */
export function renderSentence({ message, inner }: Sentence, translate: Translate): string {
  if (inner === undefined) return translate(message);
  const values: Record<string, MessageValue> = { ...message.values };
  for (const [name, part] of Object.entries(inner)) values[name] = translate(part);
  return translate({ ...message, values });
}

/** One line, "label: value", as the language writes it. */
export function renderLine(label: Message, value: RowValue, translate: Translate): string {
  const shown = value.kind === 'message' ? renderSentence(value, translate) : value.kind === 'literal' || value.kind === 'page' ? value.text : value;
  return translate({ key: 'request.line', values: { label: translate(label), value: shown } });
}
