import type { Place } from '../delivery-report';
import type { RecipientDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, takeSpoken } from './shapes/answer-lists';

/** amavisd-new and Amavis, notify_dsn templates (conf/amavisd.conf, "$notify_sender_templ"): "<a@b>: [192.0.2.1] said:" and the answer below; always a report part. */
const LIST = {
  reader: 'amavis',
  opens: /^\s{1,6}<([^<>\s]+)>: ?(.*)$/,
  continues: /^\s+\S/,
  ends: /^This nondelivery report was generated/,
  take,
} as const;
const SAID = /^\[?([0-9a-fA-F.:]+|[\w.-]+)\]? said: ?/;

export const amavis: Format = {
  id: 'amavis',
  name: 'Amavis',
  signals: { subjects: ['undeliverable mail, '], senders: ['content-filter at '] },
  recognises: (view) => view.sender.includes('content-filter at ') || (view.subject.startsWith('Undeliverable mail, ') && view.statusParts.length > 0),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    if (draft.format !== 'rfc3464') actAs(draft, 'failed', view, 'amavis');
  },
};

function take(recipient: RecipientDraft, text: string, place: Place): void {
  const said = SAID.exec(text);
  const host = said?.[1] ?? null;
  takeSpoken(recipient, { words: said === null ? text : text.slice(said[0].length), server: host, address: host !== null && /^[\d.]+$|:/.test(host) ? host : null, stage: null }, place);
}
