import { findAddress } from './address';
import { findEnhancedCode, findReplyCode } from './codes';
import type { NoticeView } from './notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from './report-draft';

const READER = 'general';

/** Senders of notices: mailbox names reserved for it, RFC 5321 §4.5.5 (null reverse-path) and long custom. */
const NOTICE_SENDER = /mailer-daemon|postmaster|mail delivery (?:sub)?system|maildelivery|<>|mail administrator|mdaemon|bounce/i;

/** Subjects that notices carry, in the languages of the interface and its neighbours. */
const NOTICE_SUBJECT = /undeliver|delivery (?:status|failure|problem|has failed|notification|report)|returned mail|mail delivery failed|failure notice|non[- ]?remis|échec de (?:la )?remise|unzustellbar|nicht zugestellt|no se puede entregar|devuelto|non recapit|mancato recapito|onbestelbaar|não (?:é )?possível entregar|could not be delivered|message status - undeliverable|mail system error|warning: (?:could not send|message)|delayed/i;

/**
 * Reads a notice that no format claims: only if its sender or subject says that it is one, and only what stands near
 * an address. Everything else stays unsaid.
 * @returns true if the mail is taken for a notice
 */
export function readGenerally(view: NoticeView, draft: ReportDraft): boolean {
  if (!NOTICE_SENDER.test(view.from) && !NOTICE_SUBJECT.test(view.subject)) return false;
  const lines = view.lines;
  for (let i = 0; i < lines.length && i < 400; i++) {
    const line = lines[i]!;
    const address = findAddress(line);
    if (address === null) continue;
    const near = [line, lines[i + 1] ?? '', lines[i + 2] ?? ''].join(' ');
    if (findEnhancedCode(near) === null && findReplyCode(near) === null) continue;
    const place = { part: view.textPath, line: i + 1, reader: READER };
    takeAnswer(recipientFor(draft, address, place), near, null, place);
    break;
  }
  return draft.recipients.length > 0;
}
