import type { Format } from './format';
import { actAs, readAnswerList, takePlain } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

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
  signals: { senders: ['no-reply@', '.dion.ne.jp', 'auone-net.jp'] },
  recognises: (view) => (view.sender.includes('.dion.ne.jp') || view.sender.includes('auone-net.jp') || view.lower('reply-to').includes('auone-net.jp')) && headSays(view.text, 400, 'Your mail ', /^Your mail (?:sent|attempted to be delivered) on:/m),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    actAs(draft, 'failed', view, 'kddi');
  },
};
