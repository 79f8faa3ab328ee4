import type { KnownFields, Reading, SourceFailure } from '../../core/sources';
import { officeCall, read, type CallResult } from './office-call';
import { method, textOf, type OfficeObjects } from './office-objects';
import { openItem } from './open-item';

/** What a source needs, and the reading of the message that was open when the source was listed. */
export interface ItemCall {
  readonly objects: OfficeObjects;
  /** Key of the message that this reading is about. */
  readonly key: string;
  readonly signal: AbortSignal;
}

export const failed = (why: SourceFailure, code: number | null = null): Extract<Reading, { read: false }> => ({ read: false, why, code });

/**
 * Asks a function of the open received message. Calls carry no id of a message, and the host answers for whichever is
 * open; so the message is compared before and after.
 * @param set the requirement set that brings the function
 * @param given what stands before the callback
 */
export async function askItem({ objects, key, signal }: ItemCall, set: string, name: string, given: readonly unknown[], limit?: number, part: (item: unknown) => unknown = (item) => item): Promise<CallResult> {
  const no = (why: SourceFailure): CallResult => ({ done: false, why, code: null });
  const opened = openItem(objects);
  if (opened === null) return no('no-item');
  if (opened.key !== key) return no('moved-on');
  if (opened.mode === 'compose') return no('wrong-mode');
  if (!objects.knows(set)) return no('set-too-low');
  const ask = method(part(objects.item()), name);
  if (ask === null) return no('client-lacks-it');
  const result = await officeCall((callback) => ask(...given, callback), signal, objects.hasItem, limit);
  return signal.aborted || openItem(objects)?.key !== key ? no('moved-on') : result;
}

const person = (value: unknown): { readonly name: string; readonly address: string } | null => {
  const address = textOf(read(value, 'emailAddress'));
  return address === null ? null : { name: textOf(read(value, 'displayName')) ?? '', address };
};

/** What Outlook tells of a received message beside its text (1.1). */
export function knownFields(item: unknown): KnownFields {
  const to = read(item, 'to');
  const created = read(item, 'dateTimeCreated');
  return {
    subject: textOf(read(item, 'subject')),
    from: person(read(item, 'from')),
    to: Array.isArray(to) ? to.flatMap((recipient: unknown) => person(recipient) ?? []) : [],
    date: created instanceof Date && !Number.isNaN(created.getTime()) ? created.toISOString() : null,
    messageId: textOf(read(item, 'internetMessageId')),
  };
}
