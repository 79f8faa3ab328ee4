import type { KnownFields, Reading, SourceFailure } from '../../core/sources';
import type { Content } from './bytes';
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

/** A reading of the bytes of a file. */
export const fileOf = (content: Content): Reading => (content.ok ? { read: true, message: { kind: 'file', bytes: content.bytes } } : failed(content.why));

/** True where the message that the reading is about is no longer the open one, or nobody wants it any more. */
export const hasMovedOn = ({ objects, key, signal }: ItemCall): boolean => signal.aborted || openItem(objects)?.key !== key;

/**
 * Asks a function of the open message. Calls carry no id of a message, and the host answers for whichever is
 * open; so the message is compared before and after.
 * @param set the requirement set that brings the function
 * @param given what stands before the callback
 */
export async function askOpen(call: ItemCall, set: string, name: string, given: readonly unknown[], limit?: number, part: (item: unknown) => unknown = (item) => item): Promise<CallResult> {
  const { objects, key, signal } = call;
  const no = (why: SourceFailure): CallResult => ({ done: false, why, code: null });
  const opened = openItem(objects);
  if (opened === null) return no('no-item');
  if (opened.key !== key) return no('moved-on');
  if (!objects.knows(set)) return no('set-too-low');
  const ask = method(part(objects.item()), name);
  if (ask === null) return no('client-lacks-it');
  const result = await officeCall((callback) => ask(...given, callback), signal, objects.hasItem, limit);
  return hasMovedOn(call) ? no('moved-on') : result;
}

/** The same for what works on received messages only. */
export async function askItem(call: ItemCall, ...terms: [set: string, name: string, given: readonly unknown[], limit?: number, part?: (item: unknown) => unknown]): Promise<CallResult> {
  const opened = openItem(call.objects);
  return opened?.key === call.key && opened.mode === 'compose' ? { done: false, why: 'wrong-mode', code: null } : askOpen(call, ...terms);
}

/** Bounces may name a sender without an address. */
const person = (value: unknown): { readonly name: string; readonly address: string } | null => {
  const name = textOf(read(value, 'displayName')) ?? '';
  const address = textOf(read(value, 'emailAddress')) ?? '';
  return name === '' && address === '' ? null : { name, address };
};

/** Names in a To field: who else got a message does not explain it. */
const MAX_NAMES = 100;

/** What Outlook tells of a received message beside its text (1.1). */
export function knownFields(item: unknown): KnownFields {
  const to = read(item, 'to');
  const created = read(item, 'dateTimeCreated');
  return {
    subject: textOf(read(item, 'subject')),
    from: person(read(item, 'from')) ?? person(read(item, 'sender')),
    to: Array.isArray(to) ? to.slice(0, MAX_NAMES).flatMap((recipient: unknown) => person(recipient) ?? []) : [],
    date: created instanceof Date && !Number.isNaN(created.getTime()) ? created.toISOString() : null,
    messageId: textOf(read(item, 'internetMessageId')),
  };
}
