import type { Place } from '../delivery-report';
import type { RecipientDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, takeSpoken } from './shapes/answer-lists';

/** CommuniGate Pro: "Failed to deliver to '<a@b>'", "SMTP module(domain example.com) reports:", " host mx.example.com says:", " 550 …". */
const LIST = {
  reader: 'communigate',
  opens: /^(?:Failed to deliver to|Message is delayed for) '<?([^'<>\s]+)>?'\s*$/,
  continues: /\S/,
  ends: /^(?:Reporting-MTA|Return-Path) ?:/i,
} as const;
const SERVER = /\bhost (\S+) says: ?/;

export const communigate: Format = {
  id: 'communigate',
  name: 'CommuniGate Pro',
  recognises: (view) => /^(?:Undeliverable mail: |Delayed mail: )/.test(view.subject) && /^(?:Failed to deliver to|Message is delayed for) '/m.test(view.text.slice(0, 400)),
  recognisesText: (text) => /^Failed to deliver to '/.test(text),
  decode: (view, draft) => {
    readAnswerList(view, draft, { ...LIST, take });
    if (draft.format !== 'rfc3464') actAs(draft, view.subject.startsWith('Delayed') ? 'delayed' : 'failed', view, 'communigate');
  },
};

function take(recipient: RecipientDraft, text: string, place: Place): void {
  const server = SERVER.exec(text);
  takeSpoken(recipient, { words: server === null ? text : text.slice(server.index + server[0].length), server: server?.[1] ?? null, address: null, stage: null }, place);
}
