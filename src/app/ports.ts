/** What the use cases and the pane need from the outside world. Adapters implement these; nothing here says how. */

/** A language that the product speaks. */
export type Language = 'en' | 'fr';

/** What the user chose and what outlives a reload. Mail content is never among it. */
export interface Settings {
  /** Null: the language of the browser or of Outlook. */
  readonly language: Language | null;
  /** Language of support requests. Null: the language of the pane. */
  readonly requestLanguage: Language | null;
  /** Address of the help desk; empty when there is none. */
  readonly helpDeskAddress: string;
  /** The user manages the mail domain: what falls to the administrator falls to the user. */
  readonly managesDomain: boolean;
}

/** Where `Settings` are kept. */
export interface SettingsStore {
  /** Never throws: what is missing or damaged comes back as its default. */
  load(): Settings;
  /** Never throws: false where the platform keeps nothing. */
  save(settings: Settings): boolean;
}

/** How a copy ended. `refused`: the platform does not let the pane copy; the pane then shows the text selected. */
export type CopyOutcome = 'copied' | 'refused';

/** The clipboard of the platform. */
export interface Clipboard {
  /** Puts the exact text on the clipboard; never rejects. */
  write(text: string): Promise<CopyOutcome>;
}

/** How a message was handed over. */
export type Way = 'file' | 'drop' | 'paste';

/**
 * The largest message that is read. Providers cap a message at 25 to 50 MB, and Exchange at 150 MB with base64 counted;
 * beyond 60 MB the copy in memory would endanger the host, and what explains a notice stands in its first parts.
 */
export const MAX_MESSAGE_BYTES = 60_000_000;

/** A message as it was handed over, or why it could not be taken. */
export type Intake =
  | {
    readonly taken: true;
    readonly bytes: Uint8Array;
    /** File name, or null for pasted text. */
    readonly name: string | null;
    readonly way: Way;
    /** Files that came along and were left aside. */
    readonly leftAside: number;
  }
  | { readonly taken: false; readonly why: IntakeFailure };

/** `nothing`: neither file nor text came; `unreadable`: the platform could not hand over the file. */
export type IntakeFailure = 'too-big' | 'unreadable' | 'nothing';

/** Takes what the user dropped, chose or pasted. `Offer` is the platform's own object for it. */
export interface MessageIntake<Offer> {
  /** Reads the first message of an offer; never rejects. */
  take(offer: Offer, way: Way): Promise<Intake>;
}
