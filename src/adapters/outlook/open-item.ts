import type { OpenItem } from '../../app/ports';
import { read } from './office-call';
import { textOf, type OfficeObjects } from './office-objects';

const keys = new WeakMap<object, string>();
let count = 0;

/** The message that is open now. A draft has functions where a received message has values. */
export function openItem(objects: OfficeObjects): OpenItem | null {
  const item = objects.item();
  if (typeof item !== 'object' || item === null) return null;
  const subject = read(item, 'subject');
  const isDraft = typeof subject === 'object' && subject !== null;
  let key = keys.get(item);
  if (key === undefined) {
    key = `${++count} ${textOf(read(item, 'itemId')) ?? textOf(read(item, 'internetMessageId')) ?? ''}`;
    keys.set(item, key);
  }
  return { key, mode: isDraft ? 'compose' : 'read', subject: isDraft ? null : textOf(subject) };
}
