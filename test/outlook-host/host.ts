/**
 * An emulated Outlook on the web around the production build, for the real, unmodified office.js of the npm package: a
 * router serves the library under the CDN's address, the host page on the server's name, and the pane on a name of its
 * own. Nothing leaves the machine. README.md says what is known of the protocol and what was chosen here.
 */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { startBrowser } from '../../tools/browser';
import { distFolder } from '../../tools/static-server';
import { answerRequest, asRoaming, initialData, type HostState, type SeenCall } from './answers';
import { defaultScene, presets, type CallName, type Delivery, type EmulatedAttachment, type EmulatedItem, type Fault, type LibraryFile, type Opened, type Scene, type StoredMessage } from './scene';

/** Where the pane is hosted. */
export const PANE_ORIGIN = 'https://addin.example';

const CDN = 'https://appsforoffice.microsoft.com';
const LIBRARY_PATH = '/lib/1/hosted/';
const AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

/** Asked by the library itself, on its own account. */
const TELEMETRY = new Set(['telemetryservice.firstpartyapps.oaspapps.com', 'browser.pipe.aria.microsoft.com', 'browser.events.data.microsoft.com']);

const library = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
const hostPages = join(import.meta.dirname, 'page');
const shims = readFileSync(join(hostPages, 'shims.js'), 'utf8');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.png': 'image/png', '.json': 'application/json',
};

/** As Outlook on the web sandboxes frames, as far as is known; `allow-modals` is what its trust question needs. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

const CONVERSATION = 'conversation-1';
const FUNCTIONS_CONVERSATION = 'conversation-functions';

/** The event that runs a function command, and the call that ends one. */
const INVOKED = 'appCommandInvoked';
const COMPLETED_ID = 94;

/** How long a frame takes to come up at most, and how often it is looked for. */
const FRAME_LIMIT_MS = 10_000;
const LOOK_EVERY_MS = 10;
const FUNCTION_LIMIT_MS = 30_000;

/** How a function command ended. */
export interface CompletedFunction {
  /** 0, or the library's code where it knows no function of that name. */
  readonly status: number;
  /** JSON of the event with what the function gave back; empty where none ran. */
  readonly event: string;
}

interface ChannelRequest {
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _correlationId: number;
  readonly _conversationId: string;
  readonly _data: unknown;
}

/** An open pane, with all that a test may do to its host. */
export interface HostedPane {
  readonly page: Page;
  /** The pane's frame as it is now; another one after a reload. */
  frame(): Frame;
  readonly calls: readonly SeenCall[];
  /** Faults of the scene that the page has met so far: of calls, and of the library's files. */
  readonly met: ReadonlySet<CallName | LibraryFile>;
  /** Forms of new messages that were opened, with what they were given. */
  readonly forms: readonly Record<string, unknown>[];
  /** Ids of messages whose form was opened. */
  readonly shownIds: readonly string[];
  /** Requests with which EWS put a message into Drafts. */
  readonly savedDrafts: readonly string[];
  /** Messages that EWS has sent, as they lie in the mailbox now. */
  messages(): readonly StoredMessage[];
  /** Roaming settings as the server keeps them. */
  roaming(): Readonly<Record<string, string>>;
  /** Opens another message: the event of a pinned pane. */
  select(opened: Opened): Promise<void>;
  /** Opens another message without a word, as Outlook does on a blocked notice. */
  selectSilently(opened: Opened): void;
  /** Attaches to the open draft, and tells of it. */
  attach(attachment: EmulatedAttachment): Promise<void>;
  setTheme(colours: Readonly<Record<string, string>>): Promise<void>;
  /** A drag from the list of messages; the browser's own events for desktop files are the harness's. */
  dragFromList(type: 'dragover' | 'drop', files?: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void>;
  setFault(name: CallName, fault: Fault | null): void;
  /** Presses a ribbon button: the page of the door replaces what the frame shows. */
  pressRibbon(page?: string): Promise<void>;
  /** Runs a function command: loads its page in a hidden frame, fires the event, waits until the function says it is done. */
  runFunction(name: string, page: string): Promise<CompletedFunction>;
  /** Errors of the pane's frame so far: of the page, of its policy, of its requests. */
  readonly wrong: readonly string[];
  /** Requests of the library on its own account, which were not let out. */
  readonly telemetry: readonly string[];
  /** What the browser asked the user in a box of its own, such as whether the server is trusted. */
  readonly questions: readonly string[];
  /** Ends the use of the pane; asserts that nothing went wrong but what `expected` matches. */
  close(expected?: RegExp): Promise<void>;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

async function serve(route: Route, folder: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
  const file = join(folder, decodeURIComponent(path));
  if (!file.startsWith(folder) || !isFile(file)) return route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' });
  return route.fulfill({ status: 200, contentType: TYPES[extname(file)] ?? 'application/octet-stream', headers: { ...headers }, body: readFileSync(file) });
}

async function deliver(route: Route, how: Delivery | undefined, serveNormally: () => Promise<void>): Promise<void> {
  if (how === 'blocked') return route.abort('blockedbyclient');
  if (how === 'hangs') return undefined;
  const headers = { 'Access-Control-Allow-Origin': '*' };
  if (how === 'garbage') return route.fulfill({ status: 200, contentType: TYPES['.js'] ?? '', headers, body: '<!doctype html><title>Proxy sign-in</title>' });
  if (how === 'empty') return route.fulfill({ status: 200, contentType: TYPES['.js'] ?? '', headers, body: '' });
  if (typeof how === 'object') await new Promise((done) => setTimeout(done, how.lateMs));
  return serveNormally();
}

function libraryFileOf(path: string): LibraryFile {
  if (/\/office(\.debug)?\.js$/.test(path)) return 'office.js';
  if (/\/outlook-web-/.test(path)) return 'host-file';
  if (/_strings\.js$/.test(path)) return 'strings';
  return 'telemetry';
}

function hostInfoOf(scene: Scene, conversation = CONVERSATION): { readonly name: string; readonly address: string } {
  const info = `Outlook$Web$16.01$${scene.language}$correlation$$$0`;
  const channel = `${conversation}|bounce-doctor|${presets[scene.preset].origin}`;
  const page = `${PANE_ORIGIN}/${scene.page}`;
  if (scene.opening === 'name') {
    return { name: JSON.stringify({ baseFrameName: '_xdm_frame', hostInfo: info, xdmInfo: channel, serializerVersion: 1, flights: '[]' }), address: page };
  }
  return { name: '_xdm_frame', address: `${page}${page.includes('?') ? '&' : '?'}_host_Info=${encodeURIComponent(info)}#&_serializer_version=1&_xdm_Info=${channel}` };
}

/** A browser for the tests of one file. */
export class OutlookHost {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<OutlookHost> {
    return new OutlookHost(await startBrowser());
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }

  /** Opens the pane as a ribbon button does. Does not wait for anything in it. */
  async open(given: Partial<Scene> & Pick<Scene, 'preset'>, options: { readonly scale?: number; readonly folder?: string } = {}): Promise<HostedPane> {
    const scene: Scene = { ...defaultScene, ...given };
    const context = await this.browser.newContext({
      viewport: { width: scene.width, height: scene.height }, deviceScaleFactor: options.scale ?? 1, locale: scene.language, timezoneId: 'Europe/Paris',
      colorScheme: scene.colorScheme, reducedMotion: 'reduce',
    });
    return openScene(context, scene, options.folder ?? distFolder);
  }
}

/** Opens a scene in a browser context of its own, which {@link HostedPane.close} closes. */
export async function openScene(context: BrowserContext, scene: Scene, folder: string): Promise<HostedPane> {
  const preset = presets[scene.preset];
  const state: HostState = {
    preset, scene, opened: scene.opened, faults: new Map(Object.entries(scene.faults) as [CallName, Fault][]), calls: [], forms: [], shownIds: [],
    met: new Set(), registered: new Set(), roaming: asRoaming(scene.roamingSettings), savedDrafts: [], messages: [],
  };
  const wrong: string[] = [];
  const telemetry: string[] = [];
  const questions: string[] = [];
  let isClosing = false;
  const libraryFault = (file: LibraryFile): Delivery | undefined => {
    const fault = scene.library[file];
    if (fault !== undefined) state.met.add(file);
    return fault;
  };

  if (scene.clipboard === 'allowed') await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === CDN && url.pathname.startsWith(LIBRARY_PATH)) {
      const path = url.pathname.slice(LIBRARY_PATH.length);
      // The package writes the names of the page that asks about trust in small letters; the page itself does not.
      const file = path.startsWith('AgaveErrorUX/') ? path.toLowerCase() : path;
      return deliver(route, libraryFault(libraryFileOf(url.pathname)), () => serve(route, library, file, { 'Access-Control-Allow-Origin': '*' }));
    }
    if (url.href === AJAX) return deliver(route, libraryFault('ajax'), () => serve(route, hostPages, 'microsoft-ajax.js', { 'Access-Control-Allow-Origin': '*' }));
    if (url.origin === preset.origin) return serve(route, hostPages, url.pathname === '/mail/' ? 'host.html' : url.pathname.replace(/^\/mail\//, ''));
    if (url.origin === PANE_ORIGIN) return serve(route, folder, url.pathname);
    if (TELEMETRY.has(url.hostname)) telemetry.push(url.href);
    else if (url.protocol !== 'blob:' && url.protocol !== 'data:') wrong.push(`request to ${url.href}`);
    return route.abort();
  });

  let running: { readonly name: string; readonly done: (how: CompletedFunction) => void } | null = null;
  /** Events to fire at the page of function commands after the answer to its request. */
  const hearFunctionFile = ({ _actionName: action, _actionType: type, _data: data }: ChannelRequest): readonly string[] => {
    if (running === null) return [];
    if (type === 1 && action === INVOKED) return [eventText(INVOKED, { 0: 'command-1', 1: running.name, 2: JSON.stringify({ source: { id: 'button-1' } }) }, FUNCTIONS_CONVERSATION)];
    const { DdaMethod: method, 1: status, 2: event } = data as { readonly DdaMethod?: { readonly DispatchId: number }; readonly 1?: number; readonly 2?: string };
    if (action === 'executeMethod' && method?.DispatchId === COMPLETED_ID) running.done({ status: status ?? -1, event: event ?? '' });
    return [];
  };
  const eventText = (event: string, data: unknown, conversation = CONVERSATION): string => JSON.stringify({
    _messageType: 1, _actionName: event, _conversationId: conversation, _correlationId: 0, _origin: preset.origin, _data: data, _errorCode: 0, _responseType: 1, _serializerVersion: 1,
  });

  await context.exposeBinding('emulatedHost', async (_source, text: string) => {
    const request = JSON.parse(text) as ChannelRequest;
    const answer = answerRequest(state, { action: request._actionName, type: request._actionType, data: request._data });
    if (answer === null) return null;
    if (answer.afterMs > 0) await new Promise((done) => setTimeout(done, answer.afterMs));
    const answered = JSON.stringify({
      _messageType: 1, _actionName: request._actionName, _conversationId: request._conversationId, _correlationId: request._correlationId, _origin: preset.origin,
      _data: answer.data, _errorCode: answer.errorCode, _responseType: 0, _serializerVersion: 1,
    });
    return { to: PANE_ORIGIN, texts: request._conversationId === FUNCTIONS_CONVERSATION ? [answered, ...hearFunctionFile(request)] : [answered] };
  });
  // What goes wrong inside the frame: playwright reports uncaught errors and unhandled rejections alike as page errors.
  await context.exposeBinding('emulatedHostHears', (_source, directive: string, uri: string) => {
    if (isClosing) return;
    // The page's policy keeps the library's own reports in, as it is meant to.
    if (TELEMETRY.has(new URL(uri, PANE_ORIGIN).hostname)) telemetry.push(uri);
    else wrong.push(`policy: ${directive} ${uri}`);
  });
  await context.addInitScript(`if (location.origin === ${JSON.stringify(PANE_ORIGIN)}) {
    addEventListener('securitypolicyviolation', (event) => emulatedHostHears(event.violatedDirective, event.blockedURI));
    ${preset.shims.length === 0 ? '' : `${shims}\ninstallShims(${JSON.stringify(preset.shims)}, ${JSON.stringify(scene.theme)});`}
  }`);
  if (scene.before !== null) await context.addInitScript(`if (location.origin === ${JSON.stringify(PANE_ORIGIN)}) { ${scene.before} }`);

  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => { if (!isClosing) wrong.push(`error of the page: ${error.message}`); });
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void (scene.trust === 'yes' ? dialog.accept() : dialog.dismiss());
  });
  await page.goto(`${preset.origin}/mail/`);

  const openFrame = async (path: string): Promise<void> => {
    const { name, address } = hostInfoOf({ ...scene, page: path });
    state.registered.clear();
    const before = paneFrame();
    await page.evaluate('new Promise((done) => { const wait = () => (window.openPane === undefined ? setTimeout(wait, 5) : done()); wait(); })');
    await page.evaluate(`window.openPane(${JSON.stringify({ name, address, sandbox: SANDBOX, allow: scene.clipboard === 'allowed' ? 'clipboard-read; clipboard-write' : '', width: scene.width, height: scene.height })})`);
    // A frame that was removed can be listed for a moment longer.
    const isThere = (): boolean => ![undefined, before].includes(paneFrame());
    for (let waited = 0; !isThere() && waited < FRAME_LIMIT_MS; waited += LOOK_EVERY_MS) await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  };
  const paneFrame = (): Frame | undefined => page.frames().find((one) => one.url().startsWith(PANE_ORIGIN) && !one.isDetached());
  await openFrame(scene.page);

  const frame = (): Frame => {
    const found = paneFrame();
    assert.ok(found !== undefined, `the pane has a frame (${page.frames().map((one) => one.url()).join(', ')})`);
    return found;
  };
  const fire = async (event: string, data: unknown): Promise<void> => {
    if (!state.registered.has(event)) return;
    await page.evaluate(`window.tellPane(${JSON.stringify(eventText(event, data))}, ${JSON.stringify(PANE_ORIGIN)})`);
  };
  const isDraft = (opened: Opened): opened is EmulatedItem => opened !== null && opened !== 'no-item' && opened.mode === 'compose';

  return {
    page, frame, calls: state.calls, met: state.met, forms: state.forms, shownIds: state.shownIds, savedDrafts: state.savedDrafts, wrong, telemetry, questions,
    roaming: () => state.roaming,
    messages: () => state.messages,
    async select(opened) {
      state.opened = opened;
      await fire('olkItemSelectedChanged', initialData(state, opened));
    },
    selectSilently(opened) { state.opened = opened; },
    async attach(attachment) {
      assert.ok(isDraft(state.opened), 'a draft is open');
      state.opened = { ...state.opened, attachments: [...state.opened.attachments, attachment] };
      const { id, name, kind, content } = attachment;
      const details = { id, name, size: content.length, isInline: false, attachmentType: { file: 0, item: 1, cloud: 2 }[kind] };
      await fire('olkAttachmentsChanged', [JSON.stringify({ attachmentStatus: 'added', attachmentDetails: details })]);
    },
    setTheme: (colours) => fire('officeThemeChanged', [JSON.stringify(Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, Number.parseInt(colour.slice(1), 16)])))]),
    async dragFromList(type, files = []) {
      const sent = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
      await frame().evaluate(`window.dragFromList(${JSON.stringify(type)}, ${JSON.stringify(sent)})`);
    },
    setFault(name, fault) {
      if (fault === null) state.faults.delete(name);
      else state.faults.set(name, fault);
    },
    pressRibbon: (path = scene.page) => openFrame(path),
    async runFunction(name, path) {
      assert.ok(running === null, 'one function at a time');
      let limit: NodeJS.Timeout | undefined;
      const completed = new Promise<CompletedFunction>((done, fail) => {
        running = { name, done };
        limit = setTimeout(() => { fail(new Error(`${name} of ${path} was not completed`)); }, FUNCTION_LIMIT_MS);
      });
      try {
        const opened = hostInfoOf({ ...scene, page: path }, FUNCTIONS_CONVERSATION);
        await page.evaluate(`window.openFunctionFile(${JSON.stringify({ ...opened, sandbox: SANDBOX })})`);
        return await completed;
      } finally {
        clearTimeout(limit);
        running = null;
        await page.evaluate('window.closeFunctionFile()');
      }
    },
    async close(expected) {
      isClosing = true;
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
      assert.deepEqual(expected === undefined ? wrong : wrong.filter((text) => !expected.test(text)), []);
    },
  };
}
