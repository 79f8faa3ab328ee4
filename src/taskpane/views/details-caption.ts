import type { Explanation } from '../../core/explanation/explanation';
import type { Message } from '../../core/messages';

/** What stands behind the row of details: the code, or how many there are (02, 06, 08b). */
export function detailsCaption(explanation: Explanation): Message {
  const codes = explanation.report.recipients.flatMap(({ status, replyCode }) => status?.value ?? replyCode?.value ?? []);
  const [first, second] = codes;
  if (first === undefined) return { key: 'ui.explanation.detailsHintPlain' };
  if (second === undefined) return { key: 'ui.explanation.detailsHint', values: { code: first } };
  return { key: 'ui.explanation.detailsHintCodes', values: { count: codes.length } };
}
