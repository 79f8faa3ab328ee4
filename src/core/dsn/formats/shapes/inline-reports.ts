import { readStatusText } from '../../delivery-status';
import type { NoticeView } from '../../notice-view';
import type { ReportDraft } from '../../report-draft';

const REPORT = /^(?:Reporting-MTA|Final-Recipient) ?:/im;

/**
 * Reads report fields (RFC 3464 §2) that stand in the visible text because the notice lost its MIME structure on the way.
 * @returns true if recipients were found; the draft then counts as reported
 */
export function readInlineReport(view: NoticeView, draft: ReportDraft): boolean {
  if (draft.recipients.length > 0) return false;
  const { text } = view;
  const start = REPORT.exec(text);
  if (start === null) return false;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < start.index; at = text.indexOf('\n', at + 1)) line++;
  // Empty lines before the report keep the line numbers of the text.
  readStatusText('\n'.repeat(line - 1) + text.slice(start.index, endOfReport(text, start.index)), view.textPath, draft);
  if (draft.recipients.length === 0) return false;
  draft.format = 'rfc3464';
  return true;
}

/** The report ends where the returned message, a MIME delimiter or plain words begin. */
function endOfReport(text: string, from: number): number {
  const end = /\n(?:--[^\n]+|(?:Return-Path|Received|From|Content-Type|Content-Description) ?:)/i.exec(text.slice(from));
  return end === null ? text.length : from + end.index;
}
