import type { Place } from '../delivery-report';
import type { RecipientDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, takeSpoken } from './shapes/answer-lists';

/** MailFoundry appliances: "Unable to deliver message to: <a@b>", "Server mx.example.com[192.0.2.1] failed with: 550 …". */
const LIST = {
  reader: 'mailfoundry',
  opens: /^Unable to deliver message to: <([^<>\s]+)>/,
  continues: /\S/,
  ends: /^This has been a permanent failure/,
} as const;
const FAILED = /\bServer (\S+?)\[([0-9a-fA-F.:]+)\] failed with: ?/;

export const mailfoundry: Format = {
  id: 'mailfoundry',
  name: 'MailFoundry',
  recognises: (view) => view.subject === 'Message delivery has failed' && view.text.slice(0, 200).includes('Unable to deliver message to:'),
  recognisesText: (text) => /^Unable to deliver message to: <[^<>\s]+>\s*\nDelivery failed for the following reason:/m.test(text.slice(0, 600)),
  decode: (view, draft) => {
    readAnswerList(view, draft, { ...LIST, take });
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
