import type { Place } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import { takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, recipientNamed, stageOf } from './shapes/answer-lists';

/**
 * Mobile mail of au (KDDI), ezweb.ne.jp and au.com: a sentence says what is wrong, the addresses follow it, alone on their
 * lines or with the dialogue below them.
 */
const SENTENCE = /^(?:The user\(s\) account|Your message was not delivered|Remote host is not|Each of the following recipients|The following recipients|Message size|Mail box|Can ?not )/i;
/** Says more than the reply that may stand beside it. */
const ACCOUNT = /^The user\(s\) account/;
const ENTRY = /^\s*(?:Recipient: )?<([^<>\s]+)>(?:: (.*))?\s*$/;

export const ezweb: Format = {
  id: 'ezweb',
  name: 'au (EZweb)',
  signals: { subjects: ['mail system error'], senders: ['postmaster@ezweb.ne.jp', 'postmaster@au.com'] },
  recognises: (view) => view.subject.startsWith('Mail System Error - Returned Mail') || view.sender.includes('postmaster@ezweb.ne.jp') || view.sender.includes('postmaster@au.com'),
  decode: (view, draft) => {
    readSentences(view, draft);
    if (draft.format !== 'rfc3464') actAs(draft, 'failed', view, 'ezweb');
  },
};

function readSentences(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  let sentence: string[] = [];
  let listed = false;
  let current: RecipientDraft | null = null;
  for (let i = 0; i < lines.length && i < 2000; i++) {
    const line = lines[i]!;
    const place: Place = { part: view.textPath, line: i + 1, reader: 'ezweb' };
    const entry = ENTRY.exec(line);
    if (entry !== null) {
      current = recipientNamed(draft, entry[1]!, place);
      listed = true;
      const account = ACCOUNT.test(sentence[0] ?? '') ? sentence.join(' ') : '';
      const dialogue = /^\s*(?:>>>|<<<)/.test(lines[i + 1] ?? '');
      if (current !== null && entry[2] !== undefined) takeReply(current, account, entry[2], place);
      else if (current !== null && !dialogue && sentence.length > 0) takeAnswer(current, sentence.join(' '), null, place);
    } else if (/^\s*>>> /.test(line)) {
      const stage = stageOf(line);
      if (current !== null && stage !== null) current.stage ??= { value: stage, place };
    } else if (/^\s*<<< /.test(line)) {
      if (current !== null) takeReply(current, ACCOUNT.test(sentence[0] ?? '') ? sentence.join(' ') : '', line.trim().slice(4), place);
    } else if (SENTENCE.test(line.trim()) || (sentence.length > 0 && !listed && /^[ -~]*\S[ -~]*$/.test(line))) {
      if (listed) sentence = [];
      listed = false;
      sentence.push(line.trim());
    }
  }
}

/** "550 user unknown (in reply to RCPT TO command)": Postfix's way to name the command. */
function takeReply(recipient: RecipientDraft, account: string, text: string, place: Place): void {
  const reply = / ?\(in reply to ([^()]{1,40})\)\s*$/.exec(text);
  const stage = reply === null ? null : stageOf(reply[1]!);
  if (stage !== null) recipient.stage ??= { value: stage, place };
  const words = reply === null ? text : text.slice(0, reply.index);
  takeAnswer(recipient, account === '' ? words : `${words} (${account})`, null, place);
}
