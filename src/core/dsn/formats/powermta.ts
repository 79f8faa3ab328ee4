import type { Format } from './format';
import { actAs, readAnswerList, takePlain } from './shapes/answer-lists';

/** PowerMTA (User's Guide, "Delivery status notifications"): "  <a@b>  delivery failed; will not continue trying", and a report part. */
const LIST = {
  reader: 'powermta',
  opens: /^\s{1,4}<([^<>\s]+)> {1,4}((?:delivery|relayed|delivered|expanded).*)$/,
  continues: /^\s{4,}\S/,
  ends: /^-{5,}/,
  take: takePlain,
} as const;

export const powermta: Format = {
  id: 'powermta',
  name: 'PowerMTA',
  signals: { subjects: ['delivery report'], words: ['Hello, this is the mail server on '] },
  recognises: (view) => view.subject === 'Delivery report' && /^Hello, this is the mail server on /.test(view.text.slice(0, 60)),
  recognisesText: (text) => text.startsWith('Hello, this is the mail server on '),
  decode: (view, draft) => {
    if (draft.format === 'rfc3464') return;
    readAnswerList(view, draft, LIST);
    actAs(draft, /delivery delayed|will continue trying/.test(view.text.slice(0, 1500)) && !view.text.includes('will not continue') ? 'delayed' : 'failed', view, 'powermta');
  },
};
