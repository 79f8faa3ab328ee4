import type { Action } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import { recipientFor, type ReportDraft } from '../report-draft';
import { headSays } from './shapes/head-says';

/**
 * True for reports of the SMTP service of Windows (SMTPSVC), on which Exchange 2000 and 2003 and the old Hotmail ran: it
 * begins its boundaries with "9B095B5ADSN=_" and adds X-DSNContext.
 */
export function isSmtpsvcReport(view: NoticeView): boolean {
  return view.root.contentType.parameters['boundary']?.includes('DSN=_') === true;
}

const LISTED = /^[ \t]{1,40}<?([^\s<>,;:'"()@]+@[^\s<>,;:'"()@]+?)>?$/;

/**
 * Reads the addresses that such a notice lists, indented, for mails whose report part is lost.
 * @param reader id of the calling format
 */
export function readSmtpsvcText(view: NoticeView, draft: ReportDraft, reader: string): void {
  if (draft.recipients.length > 0) return;
  const lines = view.lines;
  // "Delivery to the following recipients failed." / "… has been delayed." / "THIS IS A WARNING MESSAGE ONLY."
  const action: Action = headSays(view.text, 1000, 'delayed') ? 'delayed' : 'failed';
  for (let i = 0; i < lines.length && i < 200; i++) {
    const address = LISTED.exec(lines[i]!.slice(0, 400));
    if (address === null) continue;
    const place = { part: view.textPath, line: i + 1, reader };
    recipientFor(draft, address[1]!, place).action ??= { value: action, place };
  }
}
