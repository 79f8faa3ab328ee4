import type { RawMessage, Reading } from '../../../core/sources';
import { read, type CallResult } from '../office-call';
import { textOf } from '../office-objects';
import { askItem, failed, knownFields, type ItemCall } from '../read-item';

/** What was found of a message in pieces, or why nothing. */
export type Pieces = Extract<RawMessage, { kind: 'pieces' }>;

const bodyOf = (item: unknown): unknown => read(item, 'body');

/** Text and HTML of the message, asked side by side. One may fail where the other does not. */
export async function askBody(call: ItemCall): Promise<{ readonly text: string | null; readonly html: string | null; readonly failure: Extract<CallResult, { done: false }> | null }> {
  const [text, html] = await Promise.all(['text', 'html'].map((form) => askItem(call, '1.3', 'getAsync', [form], undefined, bodyOf)));
  const valueOf = (result: CallResult | undefined): string | null => (result?.done === true ? textOf(result.value) : null);
  const failure = text?.done === false ? text : html?.done === false ? html : null;
  return { text: valueOf(text), html: valueOf(html), failure };
}

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/**
 * What the message says, with the fields that Outlook shows above it.
 * Source: learn.microsoft.com/javascript/api/outlook, Body.getAsync (Mailbox 1.3, ReadItem).
 * @param limit characters of each form
 */
export async function body(call: ItemCall, limit: number): Promise<Reading> {
  const fields = knownFields(call.objects.item());
  const { text, html, failure } = await askBody(call);
  if (isBlank(text) && isBlank(html)) return failure === null ? failed('empty') : failed(failure.why, failure.code);
  if ((text?.length ?? 0) > limit || (html?.length ?? 0) > limit) return failed('too-big');
  return { read: true, message: { kind: 'pieces', fields, headers: null, text, html, enclosed: [] } };
}
