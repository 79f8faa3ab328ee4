/**
 * What core returns instead of sentences: a key of the locale catalog and the values that fill its placeholders.
 * Text is chosen last, by `locales/translate.ts`, so one result can be shown in any language.
 */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
  /** Key of the general text that stands in where the catalog has none under `key`: own texts of codes are loaded on demand. */
  readonly instead?: string;
}

/**
 * A value of a placeholder. A string or a number is set as it is. A named value says what it is, so that the pane can
 * set it in semibold, left to right, inside `<bdi>`, and a request can mask it (experience §11, §12).
 */
export type MessageValue = string | number | NamedValue;

/** What a value that comes out of a mail or of the DNS can be. */
export const namedKinds = ['address', 'localPart', 'domain', 'host', 'person', 'code', 'quote', 'moment', 'size'] as const;

/** A value that comes out of a mail or of the DNS, with its nature. `text` is plain text, never markup. */
export interface NamedValue {
  readonly kind: typeof namedKinds[number];
  /** As read. For `moment`: an ISO 8601 date-time; for `size`: bytes of a store, in decimal digits. */
  readonly text: string;
  /** For `moment`: the day is named, also where it is today's: a clock time beside a day would seem to be of that day. */
  readonly withDay?: true;
}
