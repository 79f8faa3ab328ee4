import type { Place } from '../delivery-report';
import type { RecipientDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, takeSpoken } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** MailEnable (https://www.mailenable.com/kb): "Recipient: [SMTP:a@b]", "Reason: Remote SMTP Server Returned: 550 …". */
const LIST = {
  reader: 'mailenable',
  opens: /^\s*Recipient: ?\[?(?:SMTP:)?([^\s[\]<>@]+@[^\s[\]<>]+?)\]?\s*$/i,
  continues: /^\s*\S/,
  ends: /^\s*Message headers follow/i,
  take,
} as const;

export const mailenable: Format = {
  id: 'mailenable',
  name: 'MailEnable',
  signals: { subjects: ['message delivery'], words: ['[SMTP:'] },
  recognises: (view) => /^(?:Message Delivery Failure|Message Delivery Delay)/i.test(view.subject) && /^\s*Recipient:/im.test(view.text.slice(0, 1500)),
  recognisesText: (text) => headSays(text, 1500, '[SMTP:', /^\s*Recipient: ?\[SMTP:/m),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    actAs(draft, /delay/i.test(view.subject) ? 'delayed' : 'failed', view, 'mailenable');
  },
};

function take(recipient: RecipientDraft, text: string, place: Place): void {
  takeSpoken(recipient, { words: text.replace(/^Reason: ?/i, '').replace(/^(?:Remote SMTP Server Returned|Remote Server Returned): ?/i, ''), server: null, address: null, stage: null }, place);
}
