import { printable } from '../../core/report/plain-text';
import { renderPlain } from '../../core/report/support-request';
import type { Translator } from '../../locales/translate';
import type { TextToPassOn } from '../texts-to-pass-on';
import type { DraftAction, TextAction } from './action';
import { fitToForm, helpDeskOf, subjectLine } from './draft-text';
import { lastingText } from './lasting-text';

function draftOf({ subject, lines, address }: TextToPassOn, language: Translator) {
  return {
    to: address === null ? [] : helpDeskOf(address),
    subject: subject === null ? '' : subjectLine(language.text(subject)),
    text: printable(renderPlain({ lines }, lastingText(language))),
  };
}

/** Copies a text to pass on; a letter and a ticket start with their subject. */
export const copyPassOn: TextAction<TextToPassOn> = {
  id: 'copy-pass-on',
  label: ({ form }) => ({ key: `passOn.copy.${form}` }),
  isOffered: () => true,
  text: (subject, language) => {
    const draft = draftOf(subject, language);
    return draft.subject === '' ? draft.text : `${draft.subject}\n\n${draft.text}`;
  },
};

/** Opens a letter or a ticket as a new message. To the recipient none is written: the last one came back. */
export const draftPassOn: DraftAction<TextToPassOn> = {
  id: 'draft-pass-on',
  label: () => ({ key: 'passOn.draft' }),
  isOffered: ({ form, address }) => (form === 'letter' || form === 'ticket') && address !== null,
  draft: (subject, language) => {
    const draft = draftOf(subject, language);
    return { ...draft, text: fitToForm(draft.text) };
  },
};
