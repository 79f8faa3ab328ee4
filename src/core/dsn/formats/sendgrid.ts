import type { Format } from './format';
import { actAs, readAnswerList, takePlain } from './shapes/answer-lists';

/** Twilio SendGrid: "key:number:<a@b> : what went wrong" below "automatically generated message from SendGrid"; a report part with X-SendGrid-QueueID. */
const LIST = {
  reader: 'sendgrid',
  opens: /^[^\s<>]{0,200}<([^<>\s]+)> ?: (.*)$/,
  continues: /\S/,
  ends: /^-{3,}/,
  take: takePlain,
} as const;

export const sendgrid: Format = {
  id: 'sendgrid',
  name: 'SendGrid',
  recognises: (view) => view.lower('return-path').includes('sendgrid.net') && view.subject.startsWith('Undelivered Mail') || view.subject.startsWith('Undelivered Mail') && view.lower('x-mailer').startsWith('mime-tools') && view.text.slice(0, 200).includes('SendGrid'),
  recognisesText: (text) => text.slice(0, 200).includes('automatically generated message from SendGrid'),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    if (draft.format !== 'rfc3464') actAs(draft, 'failed', view, 'sendgrid');
  },
};
