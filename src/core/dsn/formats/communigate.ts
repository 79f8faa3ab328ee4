import type { Place } from '../delivery-report';
import type { RecipientDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, takeSpoken } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** CommuniGate Pro: "Failed to deliver to '<a@b>'", "SMTP module(domain example.com) reports:", " host mx.example.com says:", " 550 …". */
const LIST = {
  reader: 'communigate',
  opens: /^(?:Failed to deliver to|Message is delayed for) '<?([^'<>\s]+)>?'\s*$/,
  continues: /\S/,
  ends: /^(?:Reporting-MTA|Return-Path) ?:/i,
  take,
} as const;
const SERVER = /\bhost (\S+) says: ?/;

export const communigate: Format = {
  id: 'communigate',
  name: 'CommuniGate Pro',
  signals: { subjects: ['undeliverable mail: ', 'delayed mail: '], words: ["Failed to deliver to '"] },
  recognises: (view) => /^(?:Undeliverable mail: |Delayed mail: )/.test(view.subject) && headSays(view.text, 400, " '", /^(?:Failed to deliver to|Message is delayed for) '/m),
  recognisesText: (text) => text.startsWith("Failed to deliver to '"),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    if (draft.format !== 'rfc3464') actAs(draft, view.subject.startsWith('Delayed') ? 'delayed' : 'failed', view, 'communigate');
  },
};

function take(recipient: RecipientDraft, text: string, place: Place): void {
  const server = SERVER.exec(text);
  takeSpoken(recipient, { words: server === null ? text : text.slice(server.index + server[0].length), server: server?.[1] ?? null, address: null, stage: null }, place);
}
