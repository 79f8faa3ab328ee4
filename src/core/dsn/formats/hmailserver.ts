import type { Place } from '../delivery-report';
import type { RecipientDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, stageOf, takeSpoken } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** hMailServer (SMTPClientConnection.cpp, server message SEND_FAILED_NOTIFICATION): the address, then "   Remote server (192.0.2.1) issued an error.", "hMailServer sent:", "Remote server replied:". */
const LIST = {
  reader: 'hmailserver',
  begins: /could not be reached:\s*$/,
  opens: /^\s{0,3}([^\s:<>@]+@[^\s:<>]+)\s*$/,
  continues: /^ {2,}\S/,
  ends: /^hMailServer\s*$/,
  take,
} as const;
const SERVER = /\bRemote server \(([0-9a-fA-F.:]+)\)/;
const SENT = /\bhMailServer sent: (.*?) Remote server replied: /;

export const hmailserver: Format = {
  id: 'hmailserver',
  name: 'hMailServer',
  signals: { subjects: ['message undeliverable'], words: ['   hMailServer sent: '] },
  recognises: (view) => view.subject.startsWith('Message undeliverable') && /Error Type: SMTP|hMailServer/.test(view.text.slice(0, 3000)),
  recognisesText: (text) => headSays(text, 3000, '   hMailServer sent: '),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    actAs(draft, 'failed', view, 'hmailserver');
  },
};

function take(recipient: RecipientDraft, text: string, place: Place): void {
  const sent = SENT.exec(text);
  const server = SERVER.exec(text)?.[1] ?? null;
  takeSpoken(recipient, { words: sent === null ? text.replace(/^Error Type: SMTP /, '') : text.slice(sent.index + sent[0].length), server, address: server, stage: sent === null ? null : stageOf(sent[1]!) }, place);
}
