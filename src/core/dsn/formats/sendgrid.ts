import type { Place } from '../delivery-report';
import type { RecipientDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, stageOf, takeSpoken } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** Twilio SendGrid: "key:number:<a@b> : what went wrong" below "automatically generated message from SendGrid"; a report part with X-SendGrid-QueueID. */
const LIST = {
  reader: 'sendgrid',
  opens: /^[^\s<>]{0,200}<([^<>\s]+)> ?: (.*)$/,
  continues: /\S/,
  ends: /^-{3,}/,
  take,
} as const;
/** "192.0.2.250 : mx.example.com:[192.0.2.25] : 550 … in RCPT TO": from where, to whom, the answer, the stage. */
const ROUTE = /^[0-9a-fA-F.:]{3,45} : (\S+?):\[([0-9a-fA-F.:]{3,45})\] : /;
const STAGE = / in ((?:end of )?(?:RCPT TO|MAIL FROM|DATA|EHLO|HELO|STARTTLS))\s*$/i;

export const sendgrid: Format = {
  id: 'sendgrid',
  name: 'SendGrid',
  signals: { subjects: ['undelivered mail'], words: ['automatically generated message from SendGrid'] },
  recognises: (view) => view.subject.startsWith('Undelivered Mail') && (view.lower('return-path').includes('sendgrid.net') || (view.mailer.startsWith('mime-tools') && headSays(view.text, 200, 'SendGrid'))),
  recognisesText: (text) => headSays(text, 200, 'automatically generated message from SendGrid'),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    if (draft.format !== 'rfc3464') actAs(draft, 'failed', view, 'sendgrid');
  },
};

function take(recipient: RecipientDraft, text: string, place: Place): void {
  const route = ROUTE.exec(text);
  const said = route === null ? text : text.slice(route[0].length);
  const stage = STAGE.exec(said);
  takeSpoken(recipient, {
    words: stage === null ? said : said.slice(0, stage.index).trimEnd(),
    server: route?.[1] ?? null,
    address: route?.[2] ?? null,
    stage: stage === null ? null : stageOf(stage[1]!),
  }, place);
}
