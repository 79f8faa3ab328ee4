import type { Reading } from '../../../core/sources';
import { bytesOfBase64 } from '../bytes';
import { textOf } from '../office-objects';
import { askItem, failed, type ItemCall } from '../read-item';

const LIMIT_MS = 10_000;

/**
 * The whole message as it is stored, in base64: the best there is.
 * Source: learn.microsoft.com/javascript/api/outlook, MessageRead.getAsFileAsync (Mailbox 1.14, ReadItem).
 * @param limit bytes
 */
export async function asFile(call: ItemCall, limit: number): Promise<Reading> {
  const result = await askItem(call, '1.14', 'getAsFileAsync', [], LIMIT_MS);
  if (!result.done) return failed(result.why, result.code);
  const content = textOf(result.value);
  if (content === null) return failed('unexpected');
  if (content === '') return failed('empty');
  const bytes = bytesOfBase64(content, limit);
  if (bytes === null) return failed('unexpected');
  return bytes === 'too-big' ? failed('too-big') : { read: true, message: { kind: 'file', bytes } };
}
