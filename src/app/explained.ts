import type { Explanation } from '../core/explanation/explanation';
import type { SourceAttempt } from '../core/sources';
import type { Way } from './ports';

/** The message being explained. */
export interface Explained {
  readonly explanation: Explanation;
  /** File name, or null for pasted text. */
  readonly name: string | null;
  readonly way: Way;
  /** Files that came along and were left aside. */
  readonly leftAside: number;
  /** Sources of the open message that were asked, in order; empty for what was handed over. */
  readonly tried: readonly SourceAttempt[];
  /** The mail as it was read, for a draft that repeats its text. */
  readonly mail: Uint8Array;
}
