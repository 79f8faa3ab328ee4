import { createRoot } from 'react-dom/client';
import { browserClipboard } from '../adapters/browser/clipboard';
import { browserFileSaver } from '../adapters/browser/file-saver';
import { browserIntake } from '../adapters/browser/message-intake';
import { jsonInStorage } from '../adapters/browser/json-storage';
import { settingsInStorage } from '../adapters/browser/settings-storage';
import { hostInfoOf } from '../adapters/outlook/office-library';
import { MAX_MESSAGE_BYTES } from '../app/ports';
import type { Language, Settings } from '../app/ports';
import { MAX_ORGANISATION_BYTES, ORGANISATION_FILE, organisationFrom } from '../app/organisation';
import type { Organisation } from '../app/organisation';
import { settingsFrom } from '../app/settings';
import type { AreaId } from '../app/session';
import { languages } from '../locales/languages';
import type { AccountPorts } from './hooks/use-account-checks';
import type { LookPorts } from './hooks/use-live-look';
import type { LoadTexts } from './hooks/use-texts';
import type { MailPorts } from './hooks/use-mail-client';
import { PaneRoot, preloadExplanation } from './pane';
import type { PaneProps } from './pane';

/**
 * Wiring: the adapters of this entry, put together once. Outlook's library and what speaks with it are loaded only where
 * Outlook opened the page; the pane does not wait for them.
 * `?lang=fr|en` and `?theme=light|dark` set the language and the theme for this page, over the settings.
 */

const parameters = new URLSearchParams(location.search);

const languageOf = (tag: string | null | undefined): Language | null => {
  const language = tag?.slice(0, 2).toLowerCase();
  return language === 'fr' || language === 'en' ? language : null;
};

const themeOf = (name: string | null): 'light' | 'dark' | null => (name === 'light' || name === 'dark' ? name : null);

const loadTexts: LoadTexts = async (language, parts) => {
  const { load, loadDiagnosis, loadPassingOn, loadCodes } = languages[language];
  const [texts, checks, passingOn, codes] = await Promise.all([
    load(), parts.checks ? loadDiagnosis() : {}, parts.passingOn ? loadPassingOn() : {}, parts.codes.length > 0 ? loadCodes(parts.codes) : {},
  ]);
  return { ...texts, ...checks, ...passingOn, ...codes };
};

const loadReader = () => import(/* webpackChunkName: "reader" */ '../app/analyse-bounce');

/** Safari knows no idle time; there a moment later does. */
const idleTime = (): Promise<void> => new Promise((done) => void ('requestIdleCallback' in window ? requestIdleCallback(() => done()) : setTimeout(done, 200)));

/** After the first paint, so that nothing competes with it. */
const firstPaint = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));

/** Loads what the first message will need, and goes through a made-up one. */
const rehearse: PaneProps['rehearse'] = async () => {
  await firstPaint();
  preloadExplanation();
  await loadReader();
  await idleTime();
  return (await import(/* webpackChunkName: "reader" */ '../app/rehearse')).rehearse();
};

const asked = languageOf(parameters.get('lang'));
const withLanguage = (settings: Settings): Settings => (asked === null ? settings : { ...settings, language: asked });
const stored = settingsInStorage(() => localStorage, settingsFrom);
const store = { ...stored, load: () => withLanguage(stored.load()) };
const opening = { search: location.search, name: window.name };
const outlook = hostInfoOf(opening);
const platformLanguage = languageOf(outlook?.language) ?? languageOf(navigator.language) ?? 'en';
const intake = browserIntake(MAX_MESSAGE_BYTES);
const clipboard = browserClipboard(document, navigator.clipboard);

/** For each request of a check. */
const ANSWER_LIMIT_MS = 8_000;

const openServices: AccountPorts['openServices'] = async () =>
  (await import(/* webpackChunkName: "account" */ '../adapters/network/services')).servicesFrom({ ownAddress: new URL('taskpane.html', location.href).href, timeoutMs: ANSWER_LIMIT_MS });

/** Asked once for this page, but for a part of the program that did not come; what reads the file is loaded only where there is one. */
let organisation: ReturnType<AccountPorts['loadOrganisation']> | null = null;
const loadOrganisation: AccountPorts['loadOrganisation'] = () => organisation ??= readOrganisation().catch((error: unknown) => {
  organisation = null;
  throw error;
});

async function readOrganisation(): Promise<Organisation> {
  const { organisationFile } = await import(/* webpackChunkName: "organisation-file" */ '../adapters/network/organisation-file');
  const file = await organisationFile(new URL(ORGANISATION_FILE, location.href).href, { limitBytes: MAX_ORGANISATION_BYTES });
  return organisationFrom(file, async () => (await import(/* webpackChunkName: "organisation" */ '../app/read-organisation')).readOrganisationFile);
}

const loadChecks: AccountPorts['loadChecks'] = async () => (await import(/* webpackChunkName: "account" */ '../app/check-account')).checkAccount;

const loadLook: LookPorts['loadLook'] = () => import(/* webpackChunkName: "account" */ '../app/confirm-explanation');

const lastCheckOfTab = jsonInStorage(() => sessionStorage, 'bounce-doctor.last-check');

const area: AreaId = parameters.get('area') === 'account' ? 'account' : 'message';

const connect: MailPorts['connect'] = async (onLateClient) => {
  if (outlook === null) return { state: 'none' };
  const { connectOutlook } = await import(/* webpackChunkName: "outlook" */ '../adapters/outlook/connect');
  return connectOutlook(document, (kept) => withLanguage(settingsFrom(kept)), MAX_MESSAGE_BYTES, onLateClient);
};

async function start(root: HTMLElement): Promise<void> {
  const language = store.load().language ?? platformLanguage;
  const parts = { checks: area === 'account', passingOn: false, codes: [] };
  const [catalog, lastCheck] = await Promise.all([
    loadTexts(language, parts),
    parts.checks ? import(/* webpackChunkName: "account" */ '../app/kept-check').then(({ keptCheck }) => keptCheck(lastCheckOfTab.load(), Date.now())) : null,
  ]);
  createRoot(root).render(
    <PaneRoot
      store={store}
      intake={intake}
      clipboard={clipboard}
      files={browserFileSaver(document)}
      analyse={async (bytes) => (await loadReader()).analyseMessageFile(bytes)}
      analyseRaw={async (message) => (await loadReader()).analyseRaw(message)}
      mailState={outlook === null ? 'none' : 'connecting'}
      connect={connect}
      area={area}
      lastCheck={lastCheck}
      loadChecks={loadChecks}
      loadLook={loadLook}
      openServices={openServices}
      loadOrganisation={loadOrganisation}
      keepCheck={(finished) => void lastCheckOfTab.save(finished)}
      texts={{ language, ...parts, catalog }}
      loadTexts={loadTexts}
      rehearse={rehearse}
      platformLanguage={platformLanguage}
      theme={themeOf(parameters.get('theme'))}
    />,
  );
}

const root = document.getElementById('root');
if (root !== null) void start(root);
