import type { Explanation } from '../core/explanation/explanation';
import { explain } from '../core/explanation/explain';
import { recogniseInput, type Unreadable } from '../core/dsn/recognise-input';
import { readReport } from '../core/dsn/read-report';

/** Either an explanation (of a bounce or of why it is none), or why the bytes are no message at all. */
export type Analysis =
  | { readonly readable: true; readonly explanation: Explanation }
  | { readonly readable: false; readonly why: Unreadable };

/**
 * The use case: bytes that somebody dropped, chose, pasted or piped in → explanation.
 * @param bytes a message file, or the text or HTML of a notice in UTF-8
 * @returns never throws; see Analysis
 */
export function analyseBounce(bytes: Uint8Array): Analysis {
  const input = recogniseInput(bytes);
  if (!input.readable) return input;
  return { readable: true, explanation: explain(readReport(input.bytes)) };
}
