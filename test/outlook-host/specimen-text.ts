import { readReport } from '../../src/core/dsn/read-report';

const latin1 = new TextDecoder('latin1');

/** The header block of a mail, as a server keeps it. */
export function headerBlock(mime: Uint8Array): string {
  const text = latin1.decode(mime);
  const end = /\r?\n\r?\n/.exec(text);
  return end === null ? text : text.slice(0, end.index + 1).replace(/\r?\n/g, '\r\n');
}

/** Subject and visible text, as a mail program shows them. */
export function parseMessage(mime: Uint8Array): { readonly subject: string; readonly text: string; readonly html: string } {
  const { notice, text } = readReport(mime);
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return { subject: notice.subject ?? '', text, html: `<html><body><pre>${escaped}</pre></body></html>` };
}
