import type { Place } from '../delivery-report';
import type { RecipientDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, stageOf, takeSpoken } from './shapes/answer-lists';

/** courier/module.dsn/dsn.c and its templates: "<a@b>:", the server four blanks in, then what was said. */
const LIST = {
  reader: 'courier',
  opens: /^ {0,8}<([^<>\s]+)>:[ \t]*$/,
  continues: /^(?: {4,}\S|>>> |<<< )/,
  ends: /^-{10,}\s*$|^The original message follows/,
  begins: /^\s*(?:UNDELIVERABLE MAIL|DELAYED MAIL|DELIVERY CONFIRMATION|Your message to the following recipients)/,
} as const;
const SERVER = /^(\S+) \[([0-9a-fA-F.:]+)\]:/;

export const courier: Format = {
  id: 'courier',
  name: 'Courier',
  recognises: (view) => /^(?:NOTICE|WARNING): (?:mail delivery status|delayed mail|delivery)/i.test(view.subject),
  recognisesText: (text) => text.slice(0, 600).includes('running the Courier mail server'),
  decode: (view, draft) => {
    const delayed = view.subject.startsWith('WARNING: delayed') || /^\s*DELAYED MAIL/m.test(view.text.slice(0, 1500));
    readAnswerList(view, draft, { ...LIST, take: takeCourierAnswer });
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
