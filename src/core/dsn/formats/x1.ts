import type { Format } from './format';
import { actAs, readAnswerList, takePlain } from './shapes/answer-lists';

/** An unnamed server of Japanese providers, From: "Mail Deliver System": "---The following addresses had delivery errors---", "a@b [User unknown]". */
const LIST = {
  reader: 'x1',
  opens: /^\s*<?([^\s<>[\]@]+@[^\s<>[\]]+)>? \[(.*)\]\s*$/,
  continues: /^\t\S/,
  ends: /^-{3} ?(?:Original|Returned|Unsent)/i,
  take: takePlain,
} as const;

export const x1: Format = {
  id: 'x1',
  name: 'Mail Deliver System',
  recognises: (view) => view.lower('from').includes('mail deliver system') && /^(?:Returned Mail: |Warning--)/i.test(view.subject),
  recognisesText: (text) => text.slice(0, 600).includes('---The following addresses had delivery errors---'),
  decode: (view, draft) => {
    const delayed = view.subject.startsWith('Warning--');
    readAnswerList(view, draft, LIST);
    actAs(draft, delayed ? 'delayed' : 'failed', view, 'x1');
  },
};
