/** A hand-made Outlook: what the library shows of one message, loosely typed as the library itself is. */
type Given = readonly unknown[];
export type Fake = Record<string, unknown>;

/** An asynchronous function of the library that answers with a value. */
export const answers = (value: unknown) => jest.fn((...given: Given) => { (given.at(-1) as (result: unknown) => void)({ status: 'succeeded', value }); });

/** One that answers with an error of the library. */
export const fails = (code: unknown) => jest.fn((...given: Given) => { (given.at(-1) as (result: unknown) => void)({ status: 'failed', error: { code, name: 'x', message: 'y' } }); });

/** One that answers with whatever shape. */
export const answersRaw = (result: unknown) => jest.fn((...given: Given) => { (given.at(-1) as (result: unknown) => void)(result); });

/** One that never answers. */
export const isSilent = () => jest.fn();

/** One that throws, as the library does for a missing right: a bare Error. */
export const throws = (error: unknown = new Error('Elevated permission is required')) => jest.fn(() => { throw error as Error; });

/** What the library throws for bad arguments. */
export const argumentError = (): Error => Object.assign(new Error('Sys.ArgumentException'), { name: 'Sys.ArgumentException' });

/** An object each of whose properties throws when it is read. */
export const untouchable = (): object => new Proxy({}, { get() { throw new TypeError('no'); }, has() { throw new TypeError('no'); } });

/** A received message with everything that a current client has. */
export function readItem(more: Fake = {}): Fake {
  return {
    itemId: 'AAMk=1', internetMessageId: '<n1@mx.example>', subject: 'Undeliverable: Offer',
    from: { displayName: 'Postmaster', emailAddress: 'postmaster@mx.example' },
    to: [{ displayName: 'Ann', emailAddress: 'ann@example.com' }], dateTimeCreated: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)),
    attachments: [], body: { getAsync: jest.fn((form: string, done: (result: unknown) => void) => { done({ status: 'succeeded', value: form === 'html' ? '<p>words</p>' : 'words' }); }) },
    getAsFileAsync: answers(btoa('Subject: x\r\n\r\nwhole')),
    getAllInternetHeadersAsync: answers('From: postmaster@mx.example\r\nSubject: Undeliverable: Offer\r\n'),
    getAttachmentContentAsync: answers({ format: 'eml', content: 'Subject: in\r\n\r\nx' }),
    ...more,
  };
}

/** A draft: its fields are asked by calls. */
export function draftItem(more: Fake = {}): Fake {
  return {
    subject: { getAsync: answers('Draft') }, to: { getAsync: answers([]) }, body: { getAsync: answers('words') },
    getAttachmentsAsync: answers([]), getAttachmentContentAsync: answers({ format: 'eml', content: 'Subject: in\r\n\r\nx' }),
    addHandlerAsync: jest.fn(), ...more,
  };
}

export interface FakeTerms {
  readonly item?: unknown;
  /** Highest minor of Mailbox that is known. */
  readonly set?: number;
  readonly mailbox?: Fake;
  readonly context?: Fake;
}

export interface FakeOffice {
  readonly office: Fake;
  readonly mailbox: Fake;
  /** Handlers that were registered at the mailbox, by event. */
  readonly handlers: Map<unknown, (event: unknown) => void>;
}

export function fakeOffice({ item = readItem(), set = 16, mailbox: more = {}, context = {} }: FakeTerms = {}): FakeOffice {
  const handlers = new Map<unknown, (event: unknown) => void>();
  const mailbox: Fake = {
    item,
    diagnostics: { hostName: 'OutlookWebApp', hostVersion: '15.20.8000.1' },
    ewsUrl: 'https://outlook.office365.com/EWS/Exchange.asmx',
    userProfile: { accountType: 'office365' },
    addHandlerAsync: jest.fn((type: unknown, handler: (event: unknown) => void) => { handlers.set(type, handler); }),
    ...more,
  };
  const office: Fake = {
    EventType: {
      ItemChanged: 'olkItemSelectedChanged', AttachmentsChanged: 'olkAttachmentsChanged',
      DragAndDropEvent: 'olkDragAndDropEvent', OfficeThemeChanged: 'officeThemeChanged',
    },
    context: {
      mailbox, displayLanguage: 'fr-FR', platform: 'OfficeOnline',
      requirements: { isSetSupported: (name: string, version: string) => name === 'Mailbox' && Number(version.split('.')[1]) <= set },
      ...context,
    },
  };
  return { office, mailbox, handlers };
}

/** An Exchange server of one's own, with Outlook on the web before it. */
export const onPremises: Fake = {
  diagnostics: { hostName: 'OutlookWebApp', hostVersion: '15.2.1258.28' }, ewsUrl: 'https://mail.example.com/EWS/Exchange.asmx', userProfile: {},
};
