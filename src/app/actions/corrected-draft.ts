import { returnedText } from '../../core/dsn/returned-text';
import type { ReturnedText } from '../../core/dsn/returned-text';
import type { TypoSuggestion } from '../../core/explanation/explanation';
import { printable } from '../../core/report/plain-text';
import type { Translator } from '../../locales/translate';
import type { Explained } from '../session';
import type { DraftAction } from './action';
import { fitToForm, isOneAddress, subjectLine } from './draft-text';

/** A message that came back, and the address that was probably meant. */
export interface Correction {
  readonly typo: TypoSuggestion;
  readonly explained: Pick<Explained, 'explanation' | 'mail'>;
}

/** Opens the message again, to the probable address (picture 02). Without evidence of another address there is none. */
export const correctedDraft: DraftAction<Correction> = {
  id: 'corrected-draft',
  label: () => ({ key: 'actions.prepareCorrected' }),
  isOffered: ({ typo }) => isOneAddress(typo.probable),
  draft: ({ typo, explained }, language) => ({
    to: [typo.probable],
    subject: subjectLine(explained.explanation.report.original?.subject ?? ''),
    text: bodyOf(returnedText(explained.mail), language),
  }),
};

/** What must be done by hand stands first: below a long text it would go out unseen. */
function bodyOf({ text, cut, hadAttachments }: ReturnedText, language: Translator): string {
  if (text === null) return language.say('drafts.corrected.withoutText');
  const whole = printable(text);
  const shown = fitToForm(whole);
  const lines: string[] = [];
  if (hadAttachments !== false) lines.push(language.say(hadAttachments === true ? 'drafts.corrected.attachments' : 'drafts.corrected.perhapsAttachments'));
  if (cut || shown.length < whole.length) lines.push(language.say('drafts.corrected.cut'));
  if (lines.length > 0) lines.push('');
  lines.push(shown);
  return lines.join('\n');
}
