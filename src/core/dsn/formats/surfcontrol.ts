import type { Place } from '../delivery-report';
import type { RecipientDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, takeSpoken } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** SurfControl (Websense) E-mail Filter: "a@b: [192.0.2.1], 550 …" below "Failed to send to identified host,". */
const LIST = {
  reader: 'surfcontrol',
  opens: /^([^\s:<>@]+@[^\s:<>]+): (\[.*)$/,
  continues: /^[^-\s]/,
  ends: /^--- Message non-deliverable/,
  take,
} as const;
const SERVER = /^\[([0-9a-fA-F.:]+)\], ?/;

export const surfcontrol: Format = {
  id: 'surfcontrol',
  name: 'SurfControl E-mail Filter',
  signals: { fields: ['x-mailer'] },
  recognises: (view) => view.mailer.startsWith('surfcontrol') && (view.statusParts.length > 0 || headSays(view.text, 100, 'Your message could not be sent')),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    if (draft.format !== 'rfc3464') actAs(draft, 'failed', view, 'surfcontrol');
  },
};

function take(recipient: RecipientDraft, text: string, place: Place): void {
  const server = SERVER.exec(text);
  takeSpoken(recipient, { words: server === null ? text : text.slice(server[0].length), server: server?.[1] ?? null, address: server?.[1] ?? null, stage: null }, place);
}
