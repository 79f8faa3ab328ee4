import type { Format } from './format';
import { actAs, readAnswerList, takePlain } from './shapes/answer-lists';

/** McAfee Email Gateway, Email and Web Security Appliance: a report part without Final-Recipient, beside it "<a@b>   (what is wrong)". */
const LIST = {
  reader: 'mcafee',
  opens: /^\s*<([^<>\s]+)>\s+\((.*)\)\s*$/,
  continues: /^\t+\S/,
  ends: /^-{3,} ?(?:Original|The header)/i,
  take: takePlain,
} as const;

export const mcafee: Format = {
  id: 'mcafee',
  name: 'McAfee Email Gateway',
  signals: { fields: ['x-nai-header'] },
  recognises: (view) => view.subject.startsWith('Delivery Status') && view.lower('x-nai-header').includes('mcafee'),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    if (draft.format !== 'rfc3464') actAs(draft, 'failed', view, 'mcafee');
  },
};
