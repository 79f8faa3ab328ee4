import type { CauseGroup } from '../../core/explanation/explanation';
import { printable } from '../../core/report/plain-text';
import type { Translator } from '../../locales/translate';
import type { Draft } from '../ports';
import type { DraftAction } from './action';
import { noteOf } from './copy-note';
import { subjectLine } from './draft-text';

/** The note of a group as a draft. */
export function noteDraft(group: CauseGroup, to: readonly string[], language: Translator): Draft {
  const note = noteOf(group);
  return {
    to,
    subject: note?.subject == null ? '' : subjectLine(language.text(note.subject)),
    text: note === null ? '' : printable(language.text(note.body)),
  };
}

/** Opens the note to the user's own administrator (picture 04). Who that is, the user knows: the recipient stays open. */
export const administratorNote: DraftAction<CauseGroup> = {
  id: 'administrator-note',
  label: () => ({ key: 'actions.prepareMessage' }),
  isOffered: (group) => group.note?.to === 'yourAdministrator',
  draft: (group, language) => noteDraft(group, [], language),
};
