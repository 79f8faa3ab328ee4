import type { Place } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import type { RecipientDraft, ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, stageOf, takeSpoken, type AnswerList } from './shapes/answer-lists';

/** Nemesis, the mail server of GMX, mail.com, WEB.DE and 1&1 (United Internet): the address in quotes, brackets or bare, then the error. */
const LIST: AnswerList = {
  reader: 'gmx',
  opens: /^\s{0,8}["<]?([^\s"<>:@]+@[^\s"<>:@]+)[">]?:?[ \t]*$/,
  continues: /\S/,
  resumes: /^(?:Reason:|For the following reason:)/,
  introduces: /^(?:Reason|For the following reason):\s*$/,
  ends: /^-{3} ?The header of the original message|^-{3} .{0,60}original/i,
  take: takeNemesisAnswer,
};
const ERROR = /^SMTP error from remote server (?:for|after) ([A-Za-z]{2,12}(?: [A-Z]{2,8})?)(?: command)?[,:]? ?/;
const HOST = /\bhost: ?(\S+?)(?: \(([0-9a-fA-F.:]+)\))?(?= |$)/;

export const gmx: Format = {
  id: 'gmx',
  name: 'GMX',
  signals: { subjects: ['mail delivery failed'] },
  recognises: (view) => isNemesisNotice(view) && !view.sender.includes('kundenserver.de'),
  decode: (view, draft) => readNemesisNotice(view, draft, 'gmx'),
};

/** X-UI-Out-Filterresults and X-GMX-… are United Internet's own fields. */
export function isNemesisNotice(view: NoticeView): boolean {
  if (!view.subject.startsWith('Mail delivery failed')) return false;
  const from = view.sender;
  return from.includes('@mail.gmx.') || from.includes('kundenserver.de') || from.includes('@gmx.') || view.has('x-gmx-antispam') || view.has('x-ui-out-filterresults');
}

/**
 * Reads a notice of United Internet's mail server.
 * @param reader id of the format, for places
 */
export function readNemesisNotice(view: NoticeView, draft: ReportDraft, reader: string): void {
  readAnswerList(view, draft, LIST, reader);
  if (draft.format !== 'rfc3464') actAs(draft, 'failed', view, reader);
}

function takeNemesisAnswer(recipient: RecipientDraft, text: string, place: Place): void {
  const error = ERROR.exec(text);
  const host = HOST.exec(text);
  const reason = text.indexOf('reason: ');
  let words = text;
  if (error !== null) words = reason >= 0 ? text.slice(reason + 8) : text.slice(error[0].length).replace(HOST, '').trim();
  takeSpoken(recipient, {
    words: words.replace(/^(?:Reason|For the following reason): ?/, ''),
    server: host?.[1]?.replace(/,$/, '') ?? null,
    address: host?.[2] ?? null,
    stage: error === null ? null : stageOf(`${error[1]!} command`),
  }, place);
}
