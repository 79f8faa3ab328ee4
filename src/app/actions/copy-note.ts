import type { CauseGroup } from '../../core/explanation/explanation';
import type { Message } from '../../core/messages';
import type { TextAction } from './action';

/** The note to pass on, as it is shown before it is copied. */
export interface Note {
  /** Null where the note is told in person, to the recipient: a message has its own subject then. */
  readonly subject: Message | null;
  readonly body: Message;
}

/** The note of a group; null where nobody has to be told. */
export function noteOf(group: CauseGroup): Note | null {
  if (group.note === null) return null;
  return { subject: group.note.to === 'recipient' ? null : group.note.subject, body: group.note.body };
}

/** Copies the text to pass on to whoever's turn it is (pictures 03 and 04). */
export const copyNote: TextAction<CauseGroup> = {
  id: 'copy-note',
  label: (group) => ({ key: group.note?.to === 'recipient' ? 'actions.copyNote' : 'actions.copyMessage' }),
  isOffered: (group) => group.note !== null,
  text: (group, language) => {
    const note = noteOf(group);
    if (note === null) return '';
    const body = language.text(note.body);
    return note.subject === null ? body : `${language.text(note.subject)}\n\n${body}`;
  },
};
