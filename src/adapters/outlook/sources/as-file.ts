import type { Reading } from '../../../core/sources';
import { bytesOfBase64 } from '../bytes';
import { CONTENT_LIMIT_MS } from '../office-call';
import { textOf } from '../office-objects';
import { askItem, failed, fileOf, type ItemCall } from '../read-item';

/**
 * The whole message as it is stored, in base64: the best there is.
 * Source: learn.microsoft.com/javascript/api/outlook, MessageRead.getAsFileAsync (Mailbox 1.14, ReadItem).
 * @param limit bytes
 */
export async function asFile(call: ItemCall, limit: number): Promise<Reading> {
  const result = await askItem(call, '1.14', 'getAsFileAsync', [], CONTENT_LIMIT_MS);
  if (!result.done) return failed(result.why, result.code);
  const content = textOf(result.value);
  if (content === null) return failed('unexpected');
  return fileOf(bytesOfBase64(content, limit));
}
