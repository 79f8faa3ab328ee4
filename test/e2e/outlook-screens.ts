/** Every state of the pane that only Outlook brings up: how to reach it. Used by the scans and by the screenshots. */
import { ROAMING_KEY } from '../../src/adapters/outlook/roaming-settings';
import { attachedMail, draft, ordinary, received } from '../outlook-host/items';
import { presets, type PresetId, type Scene } from '../outlook-host/scene';
import { specimen, type LanguageTag, type Theme } from './harness';
import { eventually, type OutlookHarness, type OutlookPane } from './outlook-harness';

const TYPO = 'messages/postfix/unknown-address-typo.eml';
const FULL = 'messages/postfix/mailbox-full.eml';
const DELAYED = 'messages/postfix/delayed.eml';
const SPF = 'messages/postfix/spf-refused.eml';

/** How the pane is to look. */
export interface OutlookLook {
  readonly language: LanguageTag;
  readonly theme: Theme;
  readonly scale?: number;
}

/** A state of a screen inside Outlook. */
export interface OutlookScreen {
  /** File name of its picture. */
  readonly name: string;
  readonly reach: (outlook: OutlookHarness, look: OutlookLook) => Promise<OutlookPane>;
}

const TAGS: Readonly<Record<LanguageTag, string>> = { en: 'en-US', fr: 'fr-FR' };

function open(outlook: OutlookHarness, { language, theme, scale = 1 }: OutlookLook, scene: Partial<Scene> & Pick<Scene, 'preset'>): Promise<OutlookPane> {
  return outlook.open({ ...scene, language: TAGS[language], colorScheme: theme }, { scale });
}

async function awaitWords(pane: OutlookPane, words: string): Promise<OutlookPane> {
  await pane.awaitWords(words);
  return pane;
}

/** Waits until the tip stands before the frame to drop on: Outlook is there, and nothing is open. */
async function awaitTipFirst(pane: OutlookPane): Promise<OutlookPane> {
  await pane.awaitStart();
  await eventually(() => pane.frame().evaluate<boolean>(`(() => {
    const tip = document.querySelector('[data-press=ways]');
    const file = document.querySelector('input[type=file]');
    return tip !== null && file !== null && (tip.compareDocumentPosition(file) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  })()`));
  return pane;
}

/** Presses a button or a row, and waits for the page that it opens. */
async function press(pane: OutlookPane, words: string, page: string): Promise<OutlookPane> {
  await pane.button(words).first().click();
  await pane.awaitTitle(page);
  return pane;
}

async function unfold(pane: OutlookPane): Promise<OutlookPane> {
  const folded = pane.frame().locator('main button[aria-expanded=false]');
  while (await folded.count() > 0) await folded.first().click();
  return pane;
}

async function started(pane: OutlookPane, words: string): Promise<OutlookPane> {
  await pane.awaitStart();
  return awaitWords(pane, words);
}

async function explained(outlook: OutlookHarness, look: OutlookLook, path: string, scene: Partial<Scene> = {}): Promise<OutlookPane> {
  const pane = await open(outlook, look, { preset: 'exchange-online', opened: received(specimen(path)), ...scene });
  await pane.awaitExplanation(path);
  return pane;
}

/** Notices attached to one message, each with a subject of its own. */
function attachments(count: number): Scene['opened'] {
  const specimens = [[TYPO, 'Undeliverable: Facture 2026-118'], [DELAYED, 'Delivery delayed: Facture 2026-118'], [FULL, 'Mail delivery failed: returning message to sender']] as const;
  const attached = Array.from({ length: count }, (_, index) => {
    const [path, name] = specimens[index % specimens.length] ?? specimens[0];
    return attachedMail(index < specimens.length ? name : `${name} (${index + 1})`, specimen(path));
  });
  return ordinary({ subject: 'Fwd: returned messages', attachments: attached });
}

const blocked = async (outlook: OutlookHarness, look: OutlookLook, preset: PresetId): Promise<OutlookPane> => awaitTipFirst(await open(outlook, look, { preset }));

const waysPage = async (pane: OutlookPane): Promise<OutlookPane> => press(pane, pane.text.say('ui.start.more'), pane.text.say('ways.title'));

/** Every call that could give the open message fails. */
const NOTHING_READS: Scene['faults'] = {
  'getAsFileAsync': { kind: 'error', code: 9020 }, 'getAllInternetHeadersAsync': { kind: 'error', code: 9018 }, 'body.getAsync': { kind: 'error', code: 9018 },
};

const unreadable = async (outlook: OutlookHarness, look: OutlookLook): Promise<OutlookPane> => {
  const pane = await open(outlook, look, { preset: 'exchange-online', opened: received(specimen(FULL)), faults: NOTHING_READS });
  return started(pane, pane.text.say('ui.start.unreadTitle'));
};

const withHelpDesk: Partial<Scene> = { roamingSettings: { [ROAMING_KEY]: { language: null, requestLanguage: null, helpDeskAddress: 'aide@atelier-martin.example', managesDomain: false } } };

const request = async (outlook: OutlookHarness, look: OutlookLook, scene: Partial<Scene>): Promise<OutlookPane> => {
  const pane = await explained(outlook, look, SPF, scene);
  return press(pane, pane.text.say('ui.explanation.help'), pane.text.say('ui.request.title'));
};

const settings = async (pane: OutlookPane): Promise<OutlookPane> => press(pane, pane.text.say('ui.areas.settings'), pane.text.say('ui.settings.title'));

/** A draft asked for by its button, and what the pane says of it. */
const drafted = async (pane: OutlookPane, label: 'prepareCorrected' | 'prepareMessage', said: 'opened' | 'copied'): Promise<OutlookPane> => {
  await pane.button(pane.text.say(`actions.${label}`)).click();
  return awaitWords(pane, pane.text.say(`drafts.said.${said}`));
};

const details = async (outlook: OutlookHarness, look: OutlookLook, scene: Partial<Scene>): Promise<OutlookPane> => {
  const pane = await explained(outlook, look, FULL, scene);
  await press(pane, pane.text.say('ui.explanation.details'), pane.text.say('ui.details.title'));
  return awaitWords(pane, pane.text.say('ways.howRead'));
};

const PRESETS = Object.keys(presets) as PresetId[];
/** Those that together have every way and every dead end. */
const UNFOLDED: readonly PresetId[] = ['exchange-online', 'exchange-2019', 'mailbox-1.3'];

/** Every state, in the order in which a person meets them. */
export const outlookScreens: readonly OutlookScreen[] = [
  {
    name: 'start-beside-a-notice',
    reach: async (outlook, look) => {
      const pane = await explained(outlook, look, FULL);
      await pane.button(pane.text.say('ui.strip.another')).click();
      return started(pane, pane.text.say('ui.start.openMessage'));
    },
  },
  { name: 'start-nothing-open', reach: (outlook, look) => blocked(outlook, look, 'exchange-online') },
  {
    name: 'start-ordinary-message',
    reach: async (outlook, look) => {
      const pane = await open(outlook, look, { preset: 'exchange-online', opened: ordinary() });
      return started(pane, pane.text.say('ui.start.notANotice'));
    },
  },
  {
    name: 'start-draft',
    reach: async (outlook, look) => {
      const pane = await open(outlook, look, { preset: 'exchange-online', opened: draft() });
      return started(pane, pane.text.say('ui.start.noneAttached'));
    },
  },
  ...[2, 12].map((count): OutlookScreen => ({
    name: `start-${count}-attached`,
    reach: async (outlook, look) => {
      const pane = await open(outlook, look, { preset: 'exchange-online', opened: attachments(count) });
      await pane.awaitTitle(pane.text.say('ui.start.attached', { count }));
      return pane;
    },
  })),
  {
    name: 'start-12-attached--all',
    reach: async (outlook, look) => {
      const pane = await open(outlook, look, { preset: 'exchange-online', opened: attachments(12) });
      await pane.awaitTitle(pane.text.say('ui.start.attached', { count: 12 }));
      await pane.button(pane.text.say('ui.several.showOthers', { count: 2 })).click();
      return awaitWords(pane, '(12)');
    },
  },
  { name: 'start-unreadable', reach: unreadable },
  { name: 'start-unreadable--tried', reach: async (outlook, look) => unfold(await unreadable(outlook, look)) },
  {
    name: 'start-outlook-late',
    reach: async (outlook, look) => {
      const pane = await open(outlook, look, { preset: 'exchange-online', opened: received(specimen(FULL)), library: { 'office.js': 'blocked' } });
      return started(pane, pane.text.say('ui.start.lateTitle'));
    },
  },
  {
    name: 'ways-outlook-late',
    reach: async (outlook, look) => {
      const pane = await open(outlook, look, { preset: 'exchange-online', library: { 'office.js': 'blocked' } });
      return waysPage(await started(pane, pane.text.say('ui.start.lateTitle')));
    },
  },
  ...PRESETS.map((preset): OutlookScreen => ({ name: `ways-${preset}`, reach: async (outlook, look) => waysPage(await blocked(outlook, look, preset)) })),
  ...UNFOLDED.map((preset): OutlookScreen => ({ name: `ways-${preset}--unfolded`, reach: async (outlook, look) => unfold(await waysPage(await blocked(outlook, look, preset))) })),
  {
    name: 'explanation-beside-another-notice',
    reach: async (outlook, look) => {
      const pane = await explained(outlook, look, FULL);
      await pane.drop(DELAYED);
      await pane.awaitExplanation(DELAYED);
      return awaitWords(pane, pane.text.say('ui.strip.openMessage'));
    },
  },
  { name: 'explanation-corrected-draft', reach: (outlook, look) => explained(outlook, look, TYPO) },
  { name: 'explanation-corrected-draft--opened', reach: async (outlook, look) => drafted(await explained(outlook, look, TYPO), 'prepareCorrected', 'opened') },
  { name: 'explanation-note-draft', reach: (outlook, look) => explained(outlook, look, SPF) },
  { name: 'explanation-note-draft--copied', reach: async (outlook, look) => drafted(await explained(outlook, look, SPF, { preset: 'mailbox-1.3' }), 'prepareMessage', 'copied') },
  { name: 'request', reach: (outlook, look) => request(outlook, look, {}) },
  { name: 'request-help-desk', reach: (outlook, look) => request(outlook, look, withHelpDesk) },
  { name: 'details-read-as-file', reach: (outlook, look) => details(outlook, look, {}) },
  { name: 'details-read-as-text', reach: (outlook, look) => details(outlook, look, { preset: 'exchange-2019' }) },
  { name: 'settings', reach: async (outlook, look) => settings(await blocked(outlook, look, 'exchange-online')) },
  { name: 'settings-own-server', reach: async (outlook, look) => settings(await blocked(outlook, look, 'exchange-2019')) },
  {
    name: 'what-is-sent',
    reach: async (outlook, look) => {
      const pane = await settings(await blocked(outlook, look, 'exchange-2019'));
      return press(pane, pane.text.say('ui.sent.title'), pane.text.say('ui.sent.title'));
    },
  },
];
