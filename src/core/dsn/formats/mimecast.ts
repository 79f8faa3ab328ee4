import type { Format } from './format';
import { actAs, readAnswerList, takePlain } from './shapes/answer-lists';

/** Mimecast (https://community.mimecast.com, "Email Delivery Failure"): its report part writes "Status : 5.0.0" and rfc/822; the words name one recipient after "-- ". */
const LIST = {
  reader: 'mimecast',
  begins: /an email you addressed to email address/i,
  opens: /^-- ([^\s@]+@\S+)\s*$/,
  continues: /^$/,
  ends: /^could not be delivered/,
  take: takePlain,
} as const;

export const mimecast: Format = {
  id: 'mimecast',
  name: 'Mimecast',
  recognises: (view) => view.subject.startsWith('[Postmaster] Email Delivery Failure') || (view.has('x-mimecast-originator') && view.statusParts.length > 0),
  decode: (view, draft) => {
    if (draft.format === 'rfc3464') return;
    readAnswerList(view, draft, LIST);
    actAs(draft, 'failed', view, 'mimecast');
  },
};
