import type { Format } from './format';
import { actAs, readAnswerList, takePlain } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** An unnamed server of Japanese providers, From: "Mail Deliver System": "---The following addresses had delivery errors---", "a@b [User unknown]". */
const LIST = {
  reader: 'x1',
  opens: /^\s*<?([^\s<>[\]@]+@[^\s<>[\]]+)>? \[(.*)\]\s*$/,
  continues: /^\t\S/,
  ends: /^-{3} ?(?:Original|Returned|Unsent)/i,
  take: takePlain,
} as const;

const HEADING = '---The following addresses had delivery errors---';

export const x1: Format = {
  id: 'x1',
  name: 'Mail Deliver System',
  signals: { subjects: ['returned mail: ', 'mail delivery failure'], senders: ['mail deliver system'], words: [HEADING] },
  recognises: (view) => (view.sender.includes('mail deliver system') && /^(?:Returned Mail: |Mail Delivery Failure|Warning--)/i.test(view.subject)) || (/^(?:Returned Mail: |Mail Delivery Failure)/.test(view.subject) && headSays(view.text, 600, HEADING)),
  recognisesText: (text) => headSays(text, 600, HEADING),
  decode: (view, draft) => {
    const delayed = view.subject.startsWith('Warning--');
    readAnswerList(view, draft, LIST);
    actAs(draft, delayed ? 'delayed' : 'failed', view, 'x1');
  },
};
