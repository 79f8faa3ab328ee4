import type { Message } from '../../core/messages';
import type { Translator } from '../../locales/translate';
import type { Clipboard, Draft, Drafts, FileSaver } from '../ports';
import { draftAsText } from './draft-text';

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

/** Something the user can do with a subject, that ends in a new message to look at. Nothing is sent. */
export interface DraftAction<Subject> {
  readonly id: string;
  /** What the button says where a draft can be opened. */
  readonly label: (subject: Subject) => Message;
  /** False where there is nobody to write to, or nothing to write: the button is then absent, never grey. */
  readonly isOffered: (subject: Subject) => boolean;
  /** The draft, in the language of the translator. May read the mail again: for a press, not for a drawing. */
  readonly draft: (subject: Subject, language: Translator) => Draft;
}

/** Something the user can do with a subject, that ends in a text file on this computer. */
export interface FileAction<Subject> {
  readonly id: string;
  readonly label: (subject: Subject) => Message;
  readonly isOffered: (subject: Subject) => boolean;
  readonly file: (subject: Subject, language: Translator) => TextFile;
}

/** A text file to be saved. */
export interface TextFile {
  /** Safe on every file system; holds no name and no address. */
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** Where drafts go. `drafts` is null without a mail program. */
export interface DraftPlaces {
  readonly drafts: Drafts | null;
  readonly clipboard: Clipboard;
}

/** How a press on a draft's button ended. `refused`: neither a form nor the clipboard; the pane then shows the text. */
export type DraftOutcome = 'opened' | 'copied' | 'refused';

/** Opens the draft; where no form opens, copies it as text. Never rejects. */
export async function openDraft<Subject>(
  action: DraftAction<Subject>,
  subject: Subject,
  language: Translator,
  { drafts, clipboard }: DraftPlaces,
): Promise<DraftOutcome> {
  const draft = action.draft(subject, language);
  if (drafts !== null && await drafts.open(draft) === 'opened') return 'opened';
  return clipboard.write(draftAsText(draft, language));
}

/** Saves the file. @returns false where the platform cannot */
export function saveFile<Subject>(action: FileAction<Subject>, subject: Subject, language: Translator, files: FileSaver): boolean {
  const { name, type, text } = action.file(subject, language);
  return files.save(name, type, text);
}
