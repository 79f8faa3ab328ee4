import type { OpenItem } from '../../app/ports';
import { read } from './office-call';
import { textOf, type OfficeObjects } from './office-objects';

const keys = new WeakMap<object, string>();
let count = 0;

/** Fields that a message, a meeting or both have. */
const FIELDS = ['subject', 'to', 'requiredAttendees'];

/**
 * What tells one message from another. Some clients hand out a new object each time, others change one in place, so the
 * id decides where there is one; a draft has none, and is told apart by its object.
 */
function keyOf(item: object): string {
  const id = textOf(read(item, 'itemId')) || textOf(read(item, 'internetMessageId'));
  if (id) return `id ${id}`;
  const key = keys.get(item) ?? `object ${++count}`;
  keys.set(item, key);
  return key;
}

/** The message that is open now. A draft has functions where a received message has values. */
export function openItem(objects: OfficeObjects): OpenItem | null {
  const item = objects.item();
  if (typeof item !== 'object' || item === null) return null;
  const isDraft = FIELDS.some((name) => typeof read(read(item, name), 'getAsync') === 'function');
  return { key: keyOf(item), mode: isDraft ? 'compose' : 'read', subject: isDraft ? null : textOf(read(item, 'subject')) };
}
