/** What the use cases and the pane need from the outside world. Adapters implement these; nothing here says how. */
import type { Fact } from '../core/diagnostics/fact';
import type { DiagnosticPorts, MailboxUse, RoundTrip } from '../core/diagnostics/ports';
import type { PublicResolverId } from '../core/diagnostics/public-resolvers';
import type { MessageSource, Reading, SourceFailure } from '../core/sources';

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
  /** Whether an explanation may be looked up live: asked each time, always, or never (picture 02b). */
  readonly liveChecks: 'ask' | 'always' | 'never';
  /** The one DNS service that is asked. Null: the usual ones, or the organisation's own. */
  readonly dnsService: PublicResolverId | null;
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

/**
 * How a message came in: a chosen file, a drop from the computer, a paste, a drop from the list of messages, the message
 * that is open, one attached to it.
 */
export type Way = 'file' | 'drop' | 'paste' | 'list' | 'open' | 'attached';

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

/** The program that the pane stands in, as far as it can be told apart. */
export type MailProgram = 'outlook-web' | 'new-outlook' | 'classic-outlook' | 'outlook-mac' | 'outlook-mobile' | 'unknown';

/** The kind of server behind the mailbox. */
export type MailServer = 'exchange-online' | 'exchange-on-premises' | 'outlook-com' | 'unknown';

/** What the mail program tells of itself; hints for wording and for the order of the ways in, never a gate. */
export interface MailClientFacts {
  readonly program: MailProgram;
  readonly server: MailServer;
  /** Highest Mailbox requirement set that both sides know, "1.5"; null where none is. */
  readonly mailboxSet: string | null;
  /** Version that the program or its server gives. */
  readonly version: string | null;
  /** BCP 47 tag of its language. */
  readonly language: string | null;
  /** Messages can be dragged from its list onto the pane by an event of Outlook (`office`), of the browser (`page`), or not at all. */
  readonly listDrag: 'office' | 'page' | 'none';
}

/** The message that is open beside the pane. */
export interface OpenItem {
  /** Differs from one message to another. */
  readonly key: string;
  readonly mode: 'read' | 'compose';
  readonly subject: string | null;
}

/** A message attached to the open one, or a message file. */
export interface AttachedMessage {
  readonly id: string;
  /** Its name as shown, without the ending of a file. */
  readonly name: string;
  /** Bytes, 0 where it is not told. */
  readonly size: number;
}

/** The attached messages of the open one, or why they cannot be told. */
export type AttachedList =
  | { readonly listed: true; readonly messages: readonly AttachedMessage[] }
  | { readonly listed: false; readonly why: SourceFailure; readonly code: number | null };

/** A new message, ready to be looked at. */
export interface Draft {
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text; an adapter that needs HTML escapes it. */
  readonly text: string;
}

/** Opens drafts for the user to look at; sends nothing. */
export interface Drafts {
  /** Never rejects. `refused`: no form opened, whatever the cause. */
  open(draft: Draft): Promise<'opened' | 'refused'>;
}

/** Something going on in the mail program. */
export interface MailClientEvents {
  /** Another message is open now, or none; also a first null on the way to it. */
  readonly onItemChanged: () => void;
  /** The attachments of the open draft changed. */
  readonly onAttachmentsChanged: () => void;
  /** Messages are being dragged over the pane from the list; the files come with the drop alone. */
  readonly onListDrag: (drag: { readonly type: 'over' } | { readonly type: 'drop'; readonly files: readonly File[] }) => void;
  readonly onThemeChanged: () => void;
}

/** Whose mailbox the mail program shows. */
export interface MailAccount {
  readonly address: string | null;
  /** Host of the account's own Exchange server. */
  readonly server: string | null;
}

/** The mail program, as a function of the ribbon knows it. */
export interface CommandMail {
  readonly account: MailAccount;
  /** BCP 47 tag of its language. */
  readonly language: string | null;
  /** Settings of the mailbox; null where it keeps none, or they cannot be read. */
  readonly settings: Settings | null;
  /** Puts a message of at most 150 characters into its bar, in the place of the former. Never rejects. */
  readonly notify: (kind: 'progress' | 'result', text: string) => Promise<void>;
}

/** A message from the user to the user, in the user's language. */
export interface TestMessage {
  /** What makes it findable is added behind it. */
  readonly subject: string;
  readonly text: string;
}

/** The account's own mail server, asked through the mail program. Nothing here throws, rejects or waits without end. */
export interface OwnServer {
  /** How full the mailbox is. Asks, and changes nothing. */
  mailboxUse(signal: AbortSignal): Promise<Fact<MailboxUse>>;
  /** Sends a message to the user's own address, looks for it, and moves every copy to Deleted Items. For a press of the user alone. */
  roundTrip(message: TestMessage, signal: AbortSignal): Promise<Fact<RoundTrip>>;
}

/** The mail program around the pane. Nothing here throws, rejects or waits without end. */
export interface MailClient {
  readonly facts: MailClientFacts;
  readonly account: MailAccount;
  /** The message that is open now; null: none, or one that is closed to add-ins. */
  openItem(): OpenItem | null;
  /** The ways to read the message that is open now, best first. All are listed; one that cannot work here says so when asked. */
  sources(): readonly MessageSource[];
  attachedMessages(signal: AbortSignal): Promise<AttachedList>;
  /** Reads an attached message: always as a file. */
  readAttached(id: string, signal: AbortSignal): Promise<Reading>;
  readonly drafts: Drafts;
  /** Null where the kind of server answers no add-in. */
  readonly ownServer: OwnServer | null;
  /** Null where the program does not tell. */
  theme(): 'light' | 'dark' | null;
  /** Starts to listen, as far as the program lets; what it refuses stays silent. */
  listen(events: MailClientEvents): void;
  /** Settings that go with the mailbox. */
  readonly settings: RoamingSettings;
}

/** Settings kept with the mailbox rather than in this browser. */
export interface RoamingSettings {
  /** Null where nothing is kept yet or it cannot be read; damaged fields come back as their defaults. */
  load(): Settings | null;
  /** False where it is not kept. */
  save(settings: Settings): Promise<boolean>;
}

/** How the search for the mail program ended. `late`: it opened the page, but its library does not answer. */
export type MailConnection =
  | { readonly state: 'none' }
  | { readonly state: 'late' }
  | { readonly state: 'ready'; readonly client: MailClient };

/** Saves a text as a file on this computer. */
export interface FileSaver {
  /** @returns false where the platform cannot */
  save(name: string, type: string, text: string): boolean;
}

/** Something that left this computer on the way to an answer. */
export interface Sent {
  readonly service: 'dns' | 'registration' | 'webmail' | 'status-page' | 'own-site';
  /** All that was told: a domain name with its record type, a domain name, an address. */
  readonly what: string;
  /** Host that it went to. */
  readonly to: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Services outside, as one run asks them: each name and type once. */
export interface ServicesOfRun {
  readonly ports: DiagnosticPorts;
  /** What has left so far, in order. */
  readonly sent: readonly Sent[];
}

export interface ServiceOptions {
  /** Addresses of DNS over HTTPS that the user or the organisation chose; empty: the usual ones. */
  readonly resolvers: readonly string[];
  /** False: DNS alone is asked. */
  readonly http: boolean;
  /** Ends whatever is under way. */
  readonly signal: AbortSignal;
}

/** Opens the services outside for one run; asks nothing by itself. */
export type OpenServices = (options: ServiceOptions) => ServicesOfRun;

/** The organisation's own file beside the page, as its web host answered. */
export type OrganisationFile = { readonly found: 'text'; readonly text: string } | { readonly found: 'too-large' } | { readonly found: 'nothing' };
