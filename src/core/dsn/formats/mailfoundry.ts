import type { Place } from '../delivery-report';
import type { RecipientDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, takeSpoken } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** MailFoundry appliances: "Unable to deliver message to: <a@b>", "Server mx.example.com[192.0.2.1] failed with: 550 …". */
const LIST = {
  reader: 'mailfoundry',
  opens: /^Unable to deliver message to: <([^<>\s]+)>/,
  continues: /\S/,
  ends: /^This has been a permanent failure/,
  take,
} as const;
const FAILED = /\bServer (\S+?)\[([0-9a-fA-F.:]+)\] failed with: ?/;

export const mailfoundry: Format = {
  id: 'mailfoundry',
  name: 'MailFoundry',
  signals: { subjects: ['message delivery'], words: ['Unable to deliver message to: <'] },
  recognises: (view) => view.subject === 'Message delivery has failed' && headSays(view.text, 200, 'Unable to deliver message to:'),
  recognisesText: (text) => headSays(text, 600, 'Unable to deliver message to: <', /^Unable to deliver message to: <[^<>\s]+>\s*\nDelivery failed for the following reason:/m),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    actAs(draft, 'failed', view, 'mailfoundry');
  },
};

function take(recipient: RecipientDraft, text: string, place: Place): void {
  const failed = FAILED.exec(text);
  takeSpoken(recipient, {
    words: failed === null ? text.replace(/^Delivery failed for the following reason: ?/, '') : text.slice(failed.index + failed[0].length),
    server: failed?.[1] ?? null,
    address: failed?.[2] ?? null,
    stage: null,
  }, place);
}
