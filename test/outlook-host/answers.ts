import type { CallName, EmulatedItem, Fault, LibraryFile, Opened, Permission, Preset, Scene, StoredMessage } from './scene';

/** What the host answers over the library's channel. Numbers and shapes: read in the library, see README.md. */

/** Numbers of the calls that are answered. */
const CALLS: Readonly<Record<number, CallName>> = {
  5: 'makeEwsRequestAsync', 18: 'subject.getAsync', 37: 'body.getAsync', 8: 'displayMessageForm', 44: 'displayNewMessageForm', 178: 'displayNewMessageForm', 179: 'displayMessageForm',
  149: 'getAttachmentsAsync', 150: 'getAttachmentContentAsync', 164: 'getItemIdAsync', 168: 'getAllInternetHeadersAsync', 204: 'getAsFileAsync', 404: 'roamingSettings.saveAsync',
};

/** The host's own numbers: the library swaps the last two. */
const PERMISSIONS: Readonly<Record<Permission, number>> = { Restricted: 0, ReadItem: 1, ReadWriteMailbox: 2 };

const ITEM_TYPES = { read: 1, compose: 4, none: 6 } as const;

const latin1 = new TextDecoder('latin1');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A call as it was seen. */
export interface SeenCall {
  readonly name: string;
  readonly parameters: unknown;
}

/** What the host keeps while a pane is open. */
export interface HostState {
  readonly preset: Preset;
  readonly scene: Scene;
  opened: Opened;
  readonly faults: Map<CallName, Fault>;
  /** Faults that the page has met so far: of calls, and of the library's files. */
  readonly met: Set<CallName | LibraryFile>;
  readonly calls: SeenCall[];
  readonly forms: Record<string, unknown>[];
  readonly shownIds: string[];
  readonly registered: Set<string>;
  roaming: Record<string, string>;
  /** Messages that EWS has put into the Drafts folder, as XML. */
  readonly savedDrafts: string[];
  /** Messages that EWS has sent, as they lie in the mailbox. */
  messages: readonly StoredMessage[];
}

interface Request {
  readonly action: string;
  readonly type: number;
  readonly data: unknown;
}

/** Null: no answer at all. */
export type Answer = { readonly data: unknown; readonly errorCode: number; readonly afterMs: number } | null;

const person = ({ name, address }: { readonly name: string; readonly address: string }) => ({ name, address, recipientType: 0, appointmentResponse: 0 });

const attachmentData = (item: EmulatedItem) => item.attachments.map(({ id, name, kind, contentType, content }) => ({
  id, name, contentType, size: content.length, isInline: false, attachmentType: { file: 0, item: 1, cloud: 2 }[kind],
}));

/** The object that describes what is open (dispatch id 1, and the payload of ItemChanged). */
export function initialData({ preset, scene }: HostState, opened: Opened): unknown {
  if (opened === null) return null;
  const mailbox = {
    permissionLevel: PERMISSIONS[scene.permission], userDisplayName: scene.user.name, userEmailAddress: scene.user.address, userTimeZone: 'Romance Standard Time',
    timeZoneOffsets: [], ewsUrl: scene.ewsUrl ?? preset.ewsUrl, restUrl: '', hostVersion: preset.hostVersion, owaView: 'ThreeColumns', extensionId: 'bounce-doctor',
    isRestIdSupported: false, openWindowOpen: false, isFromSharedFolder: false, isRead: true,
  };
  if (opened === 'no-item') return { ...mailbox, itemType: ITEM_TYPES.none };
  if (opened.mode === 'compose') return { ...mailbox, itemType: ITEM_TYPES.compose };
  const date = Date.parse(opened.date);
  return {
    ...mailbox, itemType: ITEM_TYPES.read, id: opened.id, itemClass: 'IPM.Note', subject: opened.subject, normalizedSubject: opened.subject,
    conversationId: 'conversation', internetMessageId: opened.messageId, from: person(opened.from), sender: person(opened.from), to: opened.to.map(person), cc: [],
    dateTimeCreated: date, dateTimeModified: date, attachments: attachmentData(opened),
  };
}

const APP_CONTEXT_NAME = 64;

function appContext({ preset, scene, roaming }: HostState): unknown {
  return {
    _id: 'bounce-doctor', _appName: APP_CONTEXT_NAME, _appVersion: '16.01', _appUILocale: scene.language, _dataLocale: scene.language, _docUrl: `${preset.origin}/mail/`,
    _clientMode: 0, _settings: roaming, _reason: 'documentOpened', _osfControlType: 0, _eToken: '', _correlationId: 'correlation',
    _appInstanceId: 'instance', _touchEnabled: false, _commerceAllowed: false, _appMinorVersion: 0, _hostFullVersion: preset.hostVersion,
    ...(preset.mailboxSet === null ? {} : { _requirementMatrix: JSON.stringify({ Mailbox: preset.mailboxSet }) }),
  };
}

const MESSAGES = 'http://schemas.microsoft.com/exchange/services/2006/messages';
const TYPES = 'http://schemas.microsoft.com/exchange/services/2006/types';

const refusal = (operation: string, code: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><m:${operation}Response xmlns:m="${MESSAGES}" xmlns:t="${TYPES}"><m:ResponseMessages><m:${operation}ResponseMessage ResponseClass="Error"><m:MessageText>Refused.</m:MessageText><m:ResponseCode>${code}</m:ResponseCode><m:DescriptiveLinkKey>0</m:DescriptiveLinkKey></m:${operation}ResponseMessage></m:ResponseMessages></m:${operation}Response></s:Body></s:Envelope>`;

const FAULT = '<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode xmlns:a="http://schemas.microsoft.com/exchange/services/2006/types">a:ErrorServerBusy</faultcode><faultstring xml:lang="en-US">The server cannot service this request right now. Try again later.</faultstring><detail><e:ResponseCode xmlns:e="http://schemas.microsoft.com/exchange/services/2006/errors">ErrorServerBusy</e:ResponseCode></detail></s:Fault></s:Body></s:Envelope>';

const soap = (operation: string, success: boolean, content: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><m:${operation}Response xmlns:m="${MESSAGES}" xmlns:t="${TYPES}"><m:ResponseMessages><m:${operation}ResponseMessage ResponseClass="${success ? 'Success' : 'Error'}"><m:ResponseCode>${success ? 'NoError' : 'ErrorItemNotFound'}</m:ResponseCode>${content}</m:${operation}ResponseMessage></m:ResponseMessages></m:${operation}Response></s:Body></s:Envelope>`;

const extended = (tag: string, type: string, value: number | null): string =>
  (value === null ? '' : `<t:ExtendedProperty><t:ExtendedFieldURI PropertyTag="${tag}" PropertyType="${type}"/><t:Value>${value}</t:Value></t:ExtendedProperty>`);

const first = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? '';

const withoutMarkup = (text: string): string => text.replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)));

/** What concerns the mailbox as a whole, and messages from the user to the user; null: another operation. */
function mailboxAnswer(state: HostState, request: string): string | null {
  const { folders, limits: [warn, send, receive], delivery, refuses } = state.scene.mailbox;
  const operation = first(/<soap:Body><m:(\w+)/, request);
  const isSending = operation === 'CreateItem' && request.includes('MessageDisposition="SendAndSaveCopy"');
  if (!['GetFolder', 'FindFolder', 'FindItem', 'MoveItem'].includes(operation) && !isSending) return null;
  if (refuses === 'fault') return FAULT;
  // Who is over the quota may still look and move.
  if (refuses !== null && (refuses !== 'ErrorQuotaExceeded' || isSending)) return refusal(operation, refuses);
  const folder = first(/<t:DistinguishedFolderId Id="(\w+)"/, request);
  switch (operation) {
    case 'GetFolder':
      return soap('GetFolder', true, `<m:Folders><t:Folder><t:FolderId Id="AQAt-root=" ChangeKey="AQ=="/>${extended('0x3ff5', 'Integer', warn)}${extended('0x666e', 'Integer', send)}${extended('0x666a', 'Integer', receive)}</t:Folder></m:Folders>`);
    case 'FindFolder':
      return soap('FindFolder', true, `<m:RootFolder IndexedPagingOffset="${folders.length}" TotalItemsInView="${folders.length}" IncludesLastItemInRange="true"><t:Folders>${folders.map((size, at) => `<t:Folder><t:FolderId Id="AQAt-${at}=" ChangeKey="AQ=="/>${extended('0xe08', 'Long', size)}</t:Folder>`).join('')}</t:Folders></m:RootFolder>`);
    case 'CreateItem': {
      const subject = withoutMarkup(first(/<t:Subject>(.*?)<\/t:Subject>/, request));
      const copies = ['sentitems', ...delivery === 'never' ? [] : [delivery]];
      state.messages = [...state.messages, ...copies.map((where, at) => ({ id: `AAMkAD-test-${state.messages.length + at}=`, subject, folder: where }))];
      return soap('CreateItem', true, '<m:Items/>');
    }
    case 'FindItem': {
      const found = state.messages.filter((message) => message.folder === folder && message.subject.includes(first(/<t:Constant Value="([^"]*)"/, request)));
      return soap('FindItem', true, `<m:RootFolder IndexedPagingOffset="${found.length}" TotalItemsInView="${found.length}" IncludesLastItemInRange="true"><t:Items>${found.map(({ id, subject }) => `<t:Message><t:ItemId Id="${id}" ChangeKey="CQ=="/><t:Subject>${subject}</t:Subject></t:Message>`).join('')}</t:Items></m:RootFolder>`);
    }
    default: {
      const id = first(/<t:ItemId Id="([^"]*)"/, request);
      state.messages = state.messages.map((message) => (message.id === id ? { ...message, folder } : message));
      return soap('MoveItem', true, `<m:Items><t:Message><t:ItemId Id="${id}" ChangeKey="CQ=="/></t:Message></m:Items>`);
    }
  }
}

/** Exchange Web Services, as far as the product asks: one message whole, a message put into Drafts, and what concerns the mailbox. */
function ews(state: HostState, request: string): unknown {
  const { opened } = state;
  if (!state.preset.hasEws) return { wasProxySuccessful: false, errorMessage: 'Token retrieval is not supported for this organization.' };
  const ofMailbox = mailboxAnswer(state, request);
  if (ofMailbox !== null) return { wasProxySuccessful: true, body: ofMailbox };
  if (request.includes('<m:CreateItem')) {
    state.savedDrafts.push(request);
    return { wasProxySuccessful: true, body: soap('CreateItem', true, '<m:Items><t:Message><t:ItemId Id="AAMkAD-draft-1=" ChangeKey="CQ=="/></t:Message></m:Items>') };
  }
  const isOpened = opened !== null && opened !== 'no-item' && request.includes(`Id="${opened.id}"`);
  if (!isOpened) return { wasProxySuccessful: true, body: soap('GetItem', false, '') };
  const content = request.includes('IncludeMimeContent')
    ? `<t:MimeContent CharacterSet="UTF-8">${base64(opened.mime)}</t:MimeContent>`
    : `<t:Size>${opened.mime.length}</t:Size>`;
  return { wasProxySuccessful: true, body: soap('GetItem', true, `<m:Items><t:Message>${content}<t:ItemId Id="${opened.id}"/></t:Message></m:Items>`) };
}

const succeeded = (data: unknown) => ({ error: false, data });
const failed = (errorCode: number) => ({ error: true, errorCode });

/** The library needs an object to call back: with nothing open, the host can only refuse. Its names for the codes: ItemNotFound, InvalidAttachmentId. */
const ITEM_NOT_FOUND = 9049;
const ATTACHMENT_UNKNOWN = 9003;

function execute(state: HostState, name: CallName | undefined, parameters: Readonly<Record<string, unknown>>): unknown {
  const { opened } = state;
  switch (name) {
    case 'roamingSettings.saveAsync':
      state.roaming = (parameters as unknown as readonly Record<string, string>[])[0] ?? {};
      return succeeded(true);
    case 'displayNewMessageForm':
      state.forms.push({ ...parameters });
      return succeeded(true);
    case 'displayMessageForm':
      state.shownIds.push(String(parameters['itemId']));
      return succeeded(true);
    case 'makeEwsRequestAsync':
      return ews(state, String(parameters['body']));
    default:
  }
  if (opened === null || opened === 'no-item') return failed(ITEM_NOT_FOUND);
  switch (name) {
    case 'body.getAsync':
      return succeeded(parameters['coercionType'] === 3 ? opened.html : opened.text);
    case 'subject.getAsync':
      return succeeded(opened.subject);
    case 'getItemIdAsync':
      return succeeded(opened.id);
    case 'getAllInternetHeadersAsync':
      return succeeded(opened.headers);
    case 'getAsFileAsync':
      return succeeded(base64(opened.mime));
    case 'getAttachmentsAsync':
      return succeeded(attachmentData(opened));
    case 'getAttachmentContentAsync': {
      const found = opened.attachments.find(({ id }) => id === parameters['id']);
      if (found === undefined) return failed(ATTACHMENT_UNKNOWN);
      if (found.kind === 'cloud') return succeeded({ format: 'url', content: 'https://files.example/notice.eml' });
      return succeeded(found.kind === 'item' ? { format: 'eml', content: latin1.decode(found.content) } : { format: 'base64', content: base64(found.content) });
    }
    default:
      return succeeded(null);
  }
}

/** Name and parameters of a call on the wire. */
function callOf({ action, type, data }: Request): { readonly name: string; readonly fault: CallName | undefined; readonly parameters: unknown } {
  if (type === 1 || type === 2) return { name: `${type === 1 ? 'register' : 'unregister'} ${action}`, fault: 'addHandler', parameters: data };
  if (action === 'ContextActivationManager_getAppContextAsync') return { name: 'getAppContext', fault: 'getAppContext', parameters: data };
  if (action === 'GetInitialData') return { name: 'GetInitialData', fault: 'GetInitialData', parameters: data };
  if (action !== 'ExecuteMethod') return { name: action, fault: undefined, parameters: data };
  const { ApiParams: parameters, MethodData: method } = data as { readonly ApiParams: unknown; readonly MethodData: { readonly DispatchId: number } };
  const name = CALLS[method.DispatchId];
  return { name: name ?? `call ${method.DispatchId}`, fault: name, parameters };
}

/** What the host answers when all is well. */
function answerOf(state: HostState, request: Request): unknown {
  switch (request.action) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(state);
    case 'ContextActivationManager_notifyHost':
    case 'ContextActivationManager_openWindowInHost':
      return {};
    case 'GetInitialData':
      return initialData(state, state.opened);
    case 'ExecuteMethod': {
      const { ApiParams: parameters, MethodData: method } = request.data as { readonly ApiParams: Readonly<Record<string, unknown>> | null; readonly MethodData: { readonly DispatchId: number } };
      return execute(state, CALLS[method.DispatchId], parameters ?? {});
    }
    default:
      return { Version: 1, Error: 0 };
  }
}

/** Answers one request of the page, faults included, and keeps note of it. */
export function answerRequest(state: HostState, request: Request): Answer {
  const { name, fault: faultName, parameters } = callOf(request);
  state.calls.push({ name, parameters });
  const fault = faultName === undefined ? undefined : state.faults.get(faultName);
  if (faultName !== undefined && fault !== undefined) state.met.add(faultName);
  if (request.type === 1 && fault === undefined) state.registered.add(request.action);
  if (request.type === 2) state.registered.delete(request.action);
  const answer = (data: unknown, afterMs = 0): Answer => ({ data, errorCode: 0, afterMs });
  switch (fault?.kind) {
    case undefined: return answer(request.type === 0 ? answerOf(state, request) : { Error: 0 });
    case 'silent': return null;
    case 'late': return answer(answerOf(state, request), fault.ms);
    case 'error': return answer(request.type === 0 ? (name === 'makeEwsRequestAsync' ? { wasProxySuccessful: false, errorMessage: '' } : failed(fault.code)) : { Error: fault.code });
    case 'null-data': return answer(null);
    case 'answer': return answer(fault.data);
    case 'channel-error': return { data: null, errorCode: fault.code, afterMs: 0 };
  }
}

/** Values as roaming settings keep them: text of JSON by key. */
export function asRoaming(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]));
}

