import type { Message } from '../../core/messages';
import type { Translator } from '../../locales/translate';

/** Something the user can do with a subject, that ends in a text on the clipboard. */
export interface TextAction<Subject> {
  readonly id: string;
  /** What the button says. */
  readonly label: (subject: Subject) => Message;
  /** False where there is nothing to copy: the button is then absent, never grey. */
  readonly isOffered: (subject: Subject) => boolean;
  /** The exact text, in the language of the translator. */
  readonly text: (subject: Subject, language: Translator) => string;
}
