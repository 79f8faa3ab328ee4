/** How a message can be had from the program around the pane, and what can come of trying. Adapters implement these. */

/** The ways to read the open message, named after what they give, in the order of fidelity. */
export type SourceId = 'as-file' | 'ews-mime' | 'headers-and-body' | 'body';

/** Why a source gave nothing. Each has its own words in "how this was read". */
export type SourceFailure =
  /** The server or the client knows only an older requirement set. */
  | 'set-too-low'
  /** The library has no such function, although the set is there. */
  | 'client-lacks-it'
  /** The manifest that was installed does not ask for the right. */
  | 'no-permission'
  /** Nothing is open, or what is open is closed to add-ins. */
  | 'no-item'
  /** It works on received messages only, and a draft is open. */
  | 'wrong-mode'
  /** This kind of server does not offer it to add-ins. */
  | 'wrong-server'
  /** The server or the client answered with an error. */
  | 'refused'
  | 'timed-out'
  /** The answer had another shape than documented. */
  | 'unexpected'
  | 'empty'
  | 'too-big'
  /** The user went on to another message. */
  | 'moved-on';

/** Fields of the open message that the program tells beside its text. */
export interface KnownFields {
  readonly subject: string | null;
  readonly from: { readonly name: string; readonly address: string } | null;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  /** ISO 8601. */
  readonly date: string | null;
  readonly messageId: string | null;
}

/** A message as a source gives it: as a file, or in pieces, so that the loss shows. */
export type RawMessage =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | {
    readonly kind: 'pieces';
    readonly fields: KnownFields;
    /** All header lines as they were received, or null. */
    readonly headers: string | null;
    readonly text: string | null;
    readonly html: string | null;
    /** Attached messages, each as a file. */
    readonly enclosed: readonly Uint8Array[];
  };

/** What came of asking a source. `code` is the number that Office.js gave, where it gave one. */
export type Reading =
  | { readonly read: true; readonly message: RawMessage }
  | { readonly read: false; readonly why: SourceFailure; readonly code: number | null };

/** A source that was asked, and how it went; null: it was read. Kept for "how this was read". */
export interface SourceAttempt {
  readonly source: SourceId;
  readonly why: SourceFailure | null;
  readonly code: number | null;
}

/** One way to read the open message. */
export interface MessageSource {
  readonly id: SourceId;
  /** Reads the message that was open when the sources were listed; never rejects, never waits without end. */
  read(signal: AbortSignal): Promise<Reading>;
}
