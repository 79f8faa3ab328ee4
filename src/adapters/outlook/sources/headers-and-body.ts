import type { Reading } from '../../../core/sources';
import { attachedMessages, readAttached } from '../attachments';
import { CONTENT_LIMIT_MS } from '../office-call';
import { textOf } from '../office-objects';
import { askItem, failed, hasMovedOn, knownFields, type ItemCall } from '../read-item';
import { askBody, isBlank } from './body';

/** Enclosed messages that are fetched: what came back is the first; a few more do no harm, as Outlook takes three calls at a time. */
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
  const fields = knownFields(call.objects.item());
  const [answer, words] = await Promise.all([askItem(call, '1.8', 'getAllInternetHeadersAsync', [], CONTENT_LIMIT_MS), askBody(call)]);
  if (!answer.done) return failed(answer.why, answer.code);
  const headers = textOf(answer.value);
  if (headers === null) return failed('unexpected');
  const { text, html, failure } = words;
  if (isBlank(headers) && isBlank(text) && isBlank(html)) return failure === null ? failed('empty') : failed(failure.why, failure.code);
  if (Math.max(headers.length, text?.length ?? 0, html?.length ?? 0) > limit) return failed('too-big');
  const list = await attachedMessages(call);
  const wanted = list.listed ? list.messages.filter(({ size }) => size <= MAX_ENCLOSED_BYTES).slice(0, MAX_ENCLOSED) : [];
  const readings = await Promise.all(wanted.map(({ id }) => readAttached(call, id, limit)));
  // What another message gave in the meantime must not end up in this one.
  if (hasMovedOn(call)) return failed('moved-on');
  const enclosed = readings.flatMap((reading) => (reading.read && reading.message.kind === 'file' ? [reading.message.bytes] : []));
  return { read: true, message: { kind: 'pieces', fields, headers, text, html, enclosed } };
}
