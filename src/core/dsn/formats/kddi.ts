import type { Format } from './format';
import { actAs, readAnswerList, takePlain } from './shapes/answer-lists';

/** au one net and DION (KDDI): "Your mail sent on: …", "Could not be delivered to: <a@b>", "As their mailbox is full." */
const LIST = {
  reader: 'kddi',
  opens: /^\s*(?:Could|could|Can) ?not be delivered to: ?<?([^<>\s]+)>?\s*$/,
  continues: /^\s+\S/,
  ends: /^-{5,}/,
  take: takePlain,
} as const;

export const kddi: Format = {
  id: 'kddi',
  name: 'KDDI',
  recognises: (view) => view.lower('from').startsWith('no-reply@') && (view.lower('reply-to').includes('auone-net.jp') || view.lower('from').includes('.dion.ne.jp')) && /^Your mail (?:sent|attempted to be delivered) on:/m.test(view.text.slice(0, 400)),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    actAs(draft, 'failed', view, 'kddi');
  },
};
