import { recipientFor } from '../report-draft';
import type { Format } from './format';
import { failedRecipients, FROM_GOOGLE, isFromGoogle, ORIGINAL_MESSAGE } from './gmail';
import { headSays } from './shapes/head-says';

const ID = 'google-groups';

/**
 * Google Groups: a letter in the language of the sender that gives reasons but no code; the group stands in
 * X-Failed-Recipients alone. https://support.google.com/groups/answer/7387278
 */
export const googleGroups: Format = {
  id: ID,
  name: 'Google Groups',
  signals: FROM_GOOGLE,
  recognises: (view) => isFromGoogle(view) && view.statusParts.length === 0 && view.has('x-failed-recipients') && headSays(view.text, 4000, 'oogle', /groups\.google\.com\/|\nGoogle Groups\b/),
  decode: (view, draft) => {
    const text = view.text;
    const end = ORIGINAL_MESSAGE.exec(text);
    if (end !== null) draft.originalAt = end.index + end[0].length;
    // The first paragraph is a greeting, the second says what happened.
    const letter = (end === null ? text : text.slice(0, end.index)).trim().split(/\n[ \t]*\n/, 3);
    const said = letter[1] ?? letter[0] ?? '';
    for (const address of failedRecipients(view)) {
      const place = { part: '', line: 0, reader: ID };
      const recipient = recipientFor(draft, address, place);
      recipient.action ??= { value: 'failed', place };
      if (said !== '') recipient.diagnosticCode ??= { value: said.replace(/\s+/g, ' ').trim().slice(0, 2000), place: { part: view.textPath, line: 1, reader: ID } };
    }
  },
};
