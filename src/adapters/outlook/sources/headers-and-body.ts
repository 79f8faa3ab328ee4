import type { Reading } from '../../../core/sources';
import { attachedMessages, readAttached } from '../attachments';
import { textOf } from '../office-objects';
import { askItem, failed, knownFields, type ItemCall } from '../read-item';
import { askBody } from './body';

/** Enclosed messages that are fetched: what came back is the first; a few more do no harm. */
const MAX_ENCLOSED = 3;

/** A returned message is wanted for its header; a large one is not worth the wait. */
const MAX_ENCLOSED_BYTES = 5_000_000;

/**
 * All header lines as received, the text and its HTML, and the enclosed messages: all that a notice holds but its
 * machine-readable part.
 * Source: learn.microsoft.com/javascript/api/outlook, MessageRead.getAllInternetHeadersAsync (Mailbox 1.8, ReadItem).
 * @param limit characters of each piece
 */
export async function headersAndBody(call: ItemCall, limit: number): Promise<Reading> {
  const { objects, signal } = call;
  const fields = knownFields(objects.item());
  const [answer, words] = await Promise.all([askItem(call, '1.8', 'getAllInternetHeadersAsync', []), askBody(call)]);
  if (!answer.done) return failed(answer.why, answer.code);
  const headers = textOf(answer.value);
  if (headers === null) return failed('unexpected');
  if (headers.trim() === '' && words.failure !== null) return failed(words.failure.why, words.failure.code);
  if (Math.max(headers.length, words.text?.length ?? 0, words.html?.length ?? 0) > limit) return failed('too-big');
  const enclosed: Uint8Array[] = [];
  const list = await attachedMessages(objects, signal);
  for (const { id, size } of list.listed ? list.messages.slice(0, MAX_ENCLOSED) : []) {
    if (size > MAX_ENCLOSED_BYTES) continue;
    const reading = await readAttached(objects, id, signal, limit);
    if (reading.read && reading.message.kind === 'file') enclosed.push(reading.message.bytes);
    else if (!reading.read && reading.why === 'moved-on') return reading;
  }
  return { read: true, message: { kind: 'pieces', fields, headers, text: words.text, html: words.html, enclosed } };
}
