import type { Place } from '../delivery-report';
import type { RecipientDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, stageOf, takeSpoken } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** courier/module.dsn/dsn.c and its templates: "<a@b>:", the server four blanks in, then what was said. */
const LIST = {
  reader: 'courier',
  opens: /^ {0,8}<([^<>\s]+)>:[ \t]*$/,
  continues: /^(?: {4,}\S|>>> |<<< )/,
  ends: /^-{10,}\s*$|^The original message follows/,
  begins: /^\s*(?:UNDELIVERABLE MAIL|DELAYED MAIL|DELAYS IN DELIVERING YOUR MESSAGE|DELIVERY CONFIRMATION|Your message to the following recipients)/,
  take: takeCourierAnswer,
} as const;
const SERVER = /^(\S+) \[([0-9a-fA-F.:]+)\]:/;

export const courier: Format = {
  id: 'courier',
  name: 'Courier',
  signals: { subjects: ['notice: ', 'warning: '], senders: ['courier mail server at '], words: ['running the Courier mail server'] },
  recognises: (view) => view.sender.includes('courier mail server at ') || /^(?:NOTICE|WARNING): (?:mail delivery status|delayed mail|delivery)/i.test(view.subject),
  recognisesText: (text) => headSays(text, 600, 'running the Courier mail server'),
  decode: (view, draft) => {
    const delayed = view.subject.startsWith('WARNING: delayed') || /^\s*(?:DELAYED MAIL|DELAYS IN DELIVERING)/m.test(view.text.slice(0, 1500));
    readAnswerList(view, draft, LIST);
    if (draft.format !== 'rfc3464') actAs(draft, delayed ? 'delayed' : 'failed', view, 'courier');
  },
};

function takeCourierAnswer(recipient: RecipientDraft, text: string, place: Place): void {
  const server = SERVER.exec(text);
  const command = /(?:^|\s)>>> (.*?)(?= <<< |$)/.exec(text)?.[1] ?? '';
  const at = text.indexOf('<<< ');
  takeSpoken(recipient, {
    words: (at < 0 ? text.replace(SERVER, '') : text.slice(at + 4)).replaceAll(' <<< ', ' ').trim(),
    server: server?.[1] ?? null,
    address: server?.[2] ?? null,
    stage: command === '' ? null : stageOf(command),
  }, place);
}
