import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs } from './shapes/answer-lists';

/**
 * fml, a list server (http://www.fml.org/): refusals of the list, not of a mailbox. Its posts carry X-MLServer too, so the
 * words decide (fml 4, libfml.pl and kern.pl).
 */
const SUBJECT = /\b(?:are not member|NOT MEMBER article from|not match ML article|reject mail |fml system error message|Loop (?:Alert|Back Warning)|WARNING: UNIX FROM Loop|Security Alert|Spam mail from a spammer is rejected)/i;
const TEXT = /^(?:You are not a member of (?:this mailing list|the mailing list)|Your mail is (?:rejected|not accepted)|Duplicated Message-ID|Loop Back (?:Mail|Warning)|Security alert|NOT MEMBER article from|reject (?:mail from|spammers:))|header may cause mail loop|has detected a loop condition/im;

export const fml: Format = {
  id: 'fml',
  name: 'fml',
  signals: { fields: ['x-mlserver'] },
  recognises: (view) => view.lower('x-mlserver').startsWith('fml') && (SUBJECT.test(view.subject) || TEXT.test(view.text.slice(0, 600))),
  decode: (view, draft) => {
    readRefusal(view, draft);
    actAs(draft, 'failed', view, 'fml');
    draft.kind ??= 'failed';
  },
};

function readRefusal(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  for (let i = 0; i < lines.length && i < 60; i++) {
    if (lines[i]!.trim() === '') continue;
    const address = /<[^<>\s@]+@/.test(lines[i]!) ? findAddress(lines[i]!.slice(lines[i]!.indexOf('<'))) : null;
    const list = address ?? /^([^\s@]+)-admin@(\S+)$/.exec(findAddress(view.from) ?? '')?.slice(1, 3).join('@');
    if (list === undefined) return;
    const place = { part: view.textPath, line: i + 1, reader: 'fml' };
    takeAnswer(recipientFor(draft, list, place), lines[i]!, null, place);
    return;
  }
}
