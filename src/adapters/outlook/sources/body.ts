import type { RawMessage, Reading } from '../../../core/sources';
import { CONTENT_LIMIT_MS, read, type CallResult } from '../office-call';
import { textOf } from '../office-objects';
import { askItem, failed, hasMovedOn, knownFields, type ItemCall } from '../read-item';

/** What was found of a message in pieces, or why nothing. */
export type Pieces = Extract<RawMessage, { kind: 'pieces' }>;

const bodyOf = (item: unknown): unknown => read(item, 'body');

/** The words of a message in both forms, null where one did not come, and the first failure. */
export interface Words {
  readonly text: string | null;
  readonly html: string | null;
  readonly failure: Failure | null;
}

type Failure = Extract<CallResult, { done: false }>;

const wordsOf = (result: CallResult): string | null => (result.done ? textOf(result.value) : null);

/** An answer that is no text is none; the host's null stands for an empty one. */
function failureOf(result: CallResult): Failure | null {
  if (!result.done) return result;
  return result.value === null || result.value === undefined || typeof result.value === 'string' ? null : { done: false, why: 'unexpected', code: null };
}

/** Text and HTML of the message, asked side by side. One may fail where the other does not. */
export async function askBody(call: ItemCall): Promise<Words> {
  const ask = (form: 'text' | 'html'): Promise<CallResult> => askItem(call, '1.3', 'getAsync', [form], CONTENT_LIMIT_MS, bodyOf);
  const [text, html] = await Promise.all([ask('text'), ask('html')]);
  return { text: wordsOf(text), html: wordsOf(html), failure: failureOf(text) ?? failureOf(html) };
}

export const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/**
 * What the message says, with the fields that Outlook shows above it.
 * Source: learn.microsoft.com/javascript/api/outlook, Body.getAsync (Mailbox 1.3, ReadItem).
 * @param limit characters of each form
 */
export async function body(call: ItemCall, limit: number): Promise<Reading> {
  const fields = knownFields(call.objects.item());
  const { text, html, failure } = await askBody(call);
  if (hasMovedOn(call)) return failed(failure?.why === 'no-item' ? 'no-item' : 'moved-on');
  if (isBlank(text) && isBlank(html)) return failure === null ? failed('empty') : failed(failure.why, failure.code);
  if ((text?.length ?? 0) > limit || (html?.length ?? 0) > limit) return failed('too-big');
  return { read: true, message: { kind: 'pieces', fields, headers: null, text, html, enclosed: [] } };
}
