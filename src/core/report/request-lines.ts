import type { Message } from '../messages';
import { printable } from './plain-text';
import type { RowValue } from './plain-text';

/** One line of a request to a help desk, in order. */
export type RequestLine =
  | { readonly kind: 'sentence'; readonly message: Message }
  | { readonly kind: 'field'; readonly label: Message; readonly value: RowValue }
  | { readonly kind: 'heading'; readonly message: Message }
  /** Words of the server; `cut` characters at their end were left out. */
  | { readonly kind: 'quote'; readonly text: string; readonly cut: number }
  | { readonly kind: 'data'; readonly text: string };

/** @param label the last part of its key below `request.fields` */
export function field(label: string, value: RowValue): RequestLine {
  return { kind: 'field', label: { key: `request.fields.${label}` }, value };
}

/** A field with words of the notice; no line where it has none. */
export function literal(label: string, text: string | null | undefined): readonly RequestLine[] {
  return text == null || text === '' ? [] : [field(label, { kind: 'literal', text: printable(text) })];
}

/** A field with a moment, ISO 8601; no line where the notice has none. */
export function moment(label: string, iso: string | null | undefined): readonly RequestLine[] {
  return iso == null || iso === '' ? [] : [field(label, { kind: 'moment', text: printable(iso) })];
}

/** The words of a server, cut to a length in UTF-16 units, never between the halves of a surrogate pair. */
export function quote(text: string, length: number): RequestLine {
  if (text.length <= length) return { kind: 'quote', text, cut: 0 };
  const end = length > 0 && (text.charCodeAt(length - 1) & 0xfc00) === 0xd800 ? length - 1 : length;
  return { kind: 'quote', text: text.slice(0, end), cut: text.length - end };
}
