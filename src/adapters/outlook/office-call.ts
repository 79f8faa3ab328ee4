import type { SourceFailure } from '../../core/sources';

/** What came of one call: the value as Office.js gave it, not to be trusted, or why there is none. */
export type CallResult =
  | { readonly done: true; readonly value: unknown }
  | { readonly done: false; readonly why: SourceFailure; readonly code: number | null };

/** The callback kind of call: starts it, and hands the callback on. */
type Start = (callback: (result: unknown) => void) => void;

/** A call that has not answered by then never will (a null answer of the host is lost without a word). */
export const CALL_LIMIT_MS = 5_000;

/** The same for contents, which come from the server. */
export const CONTENT_LIMIT_MS = 10_000;

/** Office.js: the add-in has no right to this call. */
const PERMISSION_DENIED = 7000;

const failed = (why: SourceFailure, code: number | null = null): CallResult => ({ done: false, why, code });

/** Reads a property of an object of the library, whose getters may throw. */
export function read(object: unknown, name: string): unknown {
  try {
    return typeof object === 'object' && object !== null ? (object as Readonly<Record<string, unknown>>)[name] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Why a call threw at once. The library gives no code for a missing right and for a missing item, and words its
 * sentences in the language of Outlook; so the state of the mailbox tells them apart.
 */
function whyThrown(error: unknown, hasItem: boolean): SourceFailure {
  if (!hasItem) return 'no-item';
  const code = read(error, 'code');
  if (code === PERMISSION_DENIED) return 'no-permission';
  return read(error, 'name') === 'Error' && code === undefined ? 'no-permission' : 'refused';
}

function settle(result: unknown): CallResult {
  const status = read(result, 'status');
  if (status === 'succeeded') return { done: true, value: read(result, 'value') };
  if (status !== 'failed') return failed('unexpected');
  const code = read(read(result, 'error'), 'code');
  return failed(code === PERMISSION_DENIED ? 'no-permission' : 'refused', typeof code === 'number' ? code : null);
}

/**
 * One call of Office.js that answers by a callback: with a time limit, and safe against calls that throw, answer twice,
 * answer late or not at all.
 * @param signal aborted when nobody wants the answer any more
 * @param hasItem tells whether an item is open, for a call that threw
 * @param limit milliseconds
 */
export function officeCall(start: Start, signal: AbortSignal, hasItem: () => boolean, limit: number = CALL_LIMIT_MS): Promise<CallResult> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(failed('moved-on'));
    const onAbort = (): void => end(failed('moved-on'));
    const timer = setTimeout(() => end(failed('timed-out')), limit);
    const end = (result: CallResult): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(result);
    };
    signal.addEventListener('abort', onAbort);
    try {
      start((result) => end(settle(result)));
    } catch (error) {
      end(failed(whyThrown(error, hasItem())));
    }
  });
}
