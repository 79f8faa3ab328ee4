/** What an emulated Outlook shows and how it behaves: plain data, so that a test states it in a few lines. */

/** Servers and clients that differ in what an add-in may do there. */
export type PresetId = 'exchange-online' | 'new-outlook' | 'exchange-2019' | 'mailbox-1.8' | 'mailbox-1.3';

export interface Preset {
  /** Where the host page lies; the library knows some of these names, and asks the user about any other. */
  readonly origin: string;
  /** Highest Mailbox set; null: the server sends no matrix at all, and the library says 1.3. */
  readonly mailboxSet: string | null;
  readonly hostVersion: string;
  readonly ewsUrl: string;
  /** What newer libraries have and the one of npm lacks; see page/shims.mjs. */
  readonly shims: readonly ('getAsFileAsync' | 'DragAndDropEvent' | 'newOutlookWindows')[];
  /** The server answers requests of Exchange Web Services. */
  readonly hasEws: boolean;
}

export const presets: Readonly<Record<PresetId, Preset>> = {
  'exchange-online': {
    origin: 'https://outlook.office.com', mailboxSet: '1.15', hostVersion: '15.20.9388.13', hasEws: false,
    ewsUrl: 'https://outlook.office365.com/EWS/Exchange.asmx', shims: ['getAsFileAsync', 'DragAndDropEvent'],
  },
  'new-outlook': {
    origin: 'https://outlook.office.com', mailboxSet: '1.15', hostVersion: '15.20.9388.13', hasEws: false,
    ewsUrl: 'https://outlook.office365.com/EWS/Exchange.asmx', shims: ['getAsFileAsync', 'DragAndDropEvent', 'newOutlookWindows'],
  },
  'exchange-2019': {
    origin: 'https://mail.hosted.example', mailboxSet: '1.5', hostVersion: '15.2.1748.10', hasEws: true,
    ewsUrl: 'https://mail.hosted.example/EWS/Exchange.asmx', shims: [],
  },
  'mailbox-1.8': {
    origin: 'https://outlook.office365.com', mailboxSet: '1.8', hostVersion: '15.20.9388.13', hasEws: false,
    ewsUrl: 'https://outlook.office365.com/EWS/Exchange.asmx', shims: [],
  },
  'mailbox-1.3': {
    origin: 'https://outlook.office365.com', mailboxSet: null, hostVersion: '15.1.2507.39', hasEws: false,
    ewsUrl: 'https://mail.hosted.example/EWS/Exchange.asmx', shims: [],
  },
};

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface EmulatedAttachment {
  readonly id: string;
  readonly name: string;
  readonly kind: 'item' | 'file' | 'cloud';
  readonly contentType: string;
  /** Of an item: its mail; of a file: its bytes. */
  readonly content: Uint8Array;
}

export interface EmulatedItem {
  readonly id: string;
  readonly mode: 'read' | 'compose';
  readonly subject: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly messageId: string;
  /** ISO 8601. */
  readonly date: string;
  readonly headers: string;
  readonly text: string;
  readonly html: string;
  /** What getAsFileAsync and EWS give. */
  readonly mime: Uint8Array;
  readonly attachments: readonly EmulatedAttachment[];
}

/** What is open: a message, nothing (a null payload: every call throws), or a mailbox without an item (itemType 6). */
export type Opened = EmulatedItem | null | 'no-item';

export type Permission = 'Restricted' | 'ReadItem' | 'ReadWriteMailbox';

/** Calls that can be made to misbehave, named as in the reference, or as on the wire where a page does not call them. */
export type CallName =
  | 'getAppContext' | 'GetInitialData' | 'subject.getAsync' | 'getItemIdAsync' | 'body.getAsync' | 'getAllInternetHeadersAsync' | 'getAttachmentsAsync'
  | 'getAttachmentContentAsync' | 'getAsFileAsync' | 'makeEwsRequestAsync' | 'displayNewMessageForm' | 'displayMessageForm'
  | 'roamingSettings.saveAsync' | 'addHandler';

/** How a call misbehaves. */
export type Fault =
  | { readonly kind: 'silent' }
  | { readonly kind: 'late'; readonly ms: number }
  /** An answer that the call failed, with the code of Outlook. */
  | { readonly kind: 'error'; readonly code: number }
  /** An answer without data: the library then never calls back. */
  | { readonly kind: 'null-data' }
  /** An answer of any shape. */
  | { readonly kind: 'answer'; readonly data: unknown }
  /** An error of the channel itself. */
  | { readonly kind: 'channel-error'; readonly code: number };

/** How a file of the library comes. */
export type Delivery = 'normal' | 'blocked' | 'hangs' | 'garbage' | 'empty' | { readonly lateMs: number };

/** The files of the library, by what they are. */
export type LibraryFile = 'office.js' | 'host-file' | 'strings' | 'ajax' | 'telemetry';

/** The user's mailbox as Exchange Web Services tell it, where the server answers them at all. */
export interface EmulatedMailbox {
  /** Bytes in each folder that the user sees. */
  readonly folders: readonly number[];
  /** Kilobytes: where the server warns, stops sending, stops receiving; null: it leaves the property out. */
  readonly limits: readonly [warn: number | null, send: number | null, receive: number | null];
  /** Where a message to the user's own address comes in. */
  readonly delivery: 'inbox' | 'junkemail' | 'never';
  /** Null: all is well. `fault`: a SOAP fault for whatever is asked; else the code with which each operation is refused. */
  readonly refuses: 'fault' | 'ErrorAccessDenied' | 'ErrorQuotaExceeded' | null;
}

/** A message that lies in the emulated mailbox. */
export interface StoredMessage {
  readonly id: string;
  readonly subject: string;
  readonly folder: string;
}

export interface Scene {
  readonly preset: PresetId;
  readonly opened: Opened;
  readonly permission: Permission;
  readonly mailbox: EmulatedMailbox;
  readonly user: Person;
  /** Where Exchange Web Services of the mailbox lie; null: where the preset has them. */
  readonly ewsUrl: string | null;
  /** BCP 47. */
  readonly language: string;
  /** How the page is told of its host: both ways are taken by the library, which one a server uses is chosen here. */
  readonly opening: 'name' | 'query';
  /** The user's answer to the question whether the server is trusted, where the library asks it. */
  readonly trust: 'yes' | 'no';
  readonly faults: Readonly<Partial<Record<CallName, Fault>>>;
  readonly library: Readonly<Partial<Record<LibraryFile, Delivery>>>;
  /** Values by their keys, as roaming settings keep them. */
  readonly roamingSettings: Readonly<Record<string, unknown>>;
  /** A theme told at the start, Outlook's colours as CSS, where the preset has shims at all; null: none is ever told. */
  readonly theme: Readonly<Record<string, string>> | null;
  /** Address of the pane, below the add-in's origin. */
  readonly page: string;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** Runs in every frame before anything else: a hostile browser. */
  readonly before: string | null;
  /** Clipboard of the frame: passed on by the host, or not. */
  readonly clipboard: 'allowed' | 'refused';
}

export const defaultScene: Omit<Scene, 'preset'> = {
  opened: null, permission: 'ReadItem', mailbox: { folders: [300_000_000, 700_000_000], limits: [null, null, null], delivery: 'inbox', refuses: null }, user: { name: 'Claire Martin', address: 'claire.martin@atelier-martin.example' }, ewsUrl: null, language: 'en-US',
  opening: 'name', trust: 'yes', faults: {}, library: {}, roamingSettings: {}, theme: null, page: 'taskpane.html', colorScheme: 'light',
  width: 320, height: 600, before: null, clipboard: 'allowed',
};
