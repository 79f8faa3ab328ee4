import { decodeHeaderText, headerPart, parseHeaderBlock } from '../../../mime/header';
import { addressList } from '../../address';
import type { NoticeView } from '../../notice-view';
import { recipientFor, type RecipientDraft, type ReportDraft } from '../../report-draft';

/**
 * The recipient of a notice that names nobody but returns the message: its only addressee. With several in To, Cc or
 * Bcc it stays unsaid who failed.
 */
export function onlyAddressee(view: NoticeView, draft: ReportDraft, reader: string): RecipientDraft | null {
  const quoted = view.returnedHeaderText === '';
  if (quoted && draft.originalAt < 0) return null;
  const block = quoted ? view.text.slice(draft.originalAt, draft.originalAt + 65_536).trimStart() : view.returnedHeaderText;
  const { fields } = parseHeaderBlock(headerPart(block));
  const named: string[] = [];
  for (const field of fields) {
    if (field.name !== 'to' && field.name !== 'cc' && field.name !== 'bcc') continue;
    for (const { address } of addressList(decodeHeaderText(field.raw), 3)) if (!named.some((known) => known.toLowerCase() === address.toLowerCase())) named.push(address);
  }
  const [only] = named;
  if (only === undefined || named.length > 1) return null;
  return recipientFor(draft, only, { part: quoted ? view.textPath : (view.returnedPart?.path ?? ''), line: 0, reader });
}
