import type { LiveLook } from './confirm-explanation';
import type { Explained } from './explained';
import type { Sent } from './ports';

/** The live look at the message on show: under way, or what it found. */
export interface LiveState {
  readonly explained: Explained;
  /** Null while it is under way. */
  readonly found: { readonly look: LiveLook; readonly sent: readonly Sent[] } | null;
}

export type LiveEvent =
  | { readonly type: 'lookStarted'; readonly explained: Explained }
  /** `after`: what is shown from now on, the same as before unless a cause was refuted. */
  | { readonly type: 'lookEnded'; readonly explained: Explained; readonly after: Explained; readonly look: LiveLook; readonly sent: readonly Sent[] };
