/** Every state of every screen: how to reach it. Used by the scans, the layout tests and the screenshots. */
import { listScreenStates, listSpecimens, type Specimen } from '../../tools/playground/specimens';
import { explanationOf, plain, type Harness, type OpenPane, type PaneOptions } from './harness';

/** A state of a screen. */
export interface Screen {
  /** File name of its picture. */
  readonly name: string;
  readonly reach: (harness: Harness, options: PaneOptions) => Promise<OpenPane>;
}

/** Presses a button or a row that starts with these words, and waits for the page that it opens. */
async function press(pane: OpenPane, words: string, page: string): Promise<OpenPane> {
  await pane.page.getByRole('button', { name: plain(words) }).first().click();
  await pane.page.getByRole('heading', { level: 1, name: plain(page) }).waitFor();
  return pane;
}

const settings = (pane: OpenPane): Promise<OpenPane> => press(pane, pane.text.say('ui.areas.settings'), pane.text.say('ui.settings.title'));

/** A code typed into the page for it, and what is found shown. */
async function lookedUp(pane: OpenPane, typed: string): Promise<OpenPane> {
  await press(pane, pane.text.say('lookUp.title'), pane.text.say('lookUp.title'));
  await pane.page.getByRole('searchbox').fill(typed);
  await pane.page.getByRole('main').getByText(typed === '7.7.7' ? plain(pane.text.say('lookUp.none')) : typed, { exact: false }).first().waitFor();
  return pane;
}

const fromStart: readonly Screen[] = [
  { name: 'start', reach: (harness, options) => harness.openPane(options) },
  {
    name: 'start-paste',
    reach: async (harness, options) => {
      const pane = await harness.openPane(options);
      return press(pane, pane.text.say('ui.start.paste'), pane.text.say('ui.paste.title'));
    },
  },
  { name: 'look-up', reach: async (harness, options) => lookedUp(await harness.openPane(options), '5.7.1') },
  { name: 'look-up-nothing', reach: async (harness, options) => lookedUp(await harness.openPane(options), '7.7.7') },
  {
    name: 'look-up-code',
    reach: async (harness, options) => {
      const pane = await lookedUp(await harness.openPane(options), 'S3140');
      await pane.page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
      await pane.page.getByRole('heading', { level: 1, name: plain(pane.text.say('lookUp.code.title')) }).waitFor();
      return pane;
    },
  },
  { name: 'settings', reach: async (harness, options) => settings(await harness.openPane(options)) },
  {
    name: 'settings-what-is-sent',
    reach: async (harness, options) => {
      const pane = await settings(await harness.openPane(options));
      return press(pane, pane.text.say('ui.sent.title'), pane.text.say('ui.sent.title'));
    },
  },
];

const slug = (path: string): string => path.replace(/^messages\//, '').replace(/\.\w+$/, '').replaceAll('/', '-');

/** What is worth a look below an explanation: the pages it leads to. */
function pagesBelow(path: string): readonly Screen[] {
  return [
    {
      name: `${slug(path)}--details`,
      reach: async (harness, options) => {
        const pane = await harness.explain(path, options);
        return press(pane, pane.text.say('ui.explanation.details'), pane.text.say('ui.details.title'));
      },
    },
    {
      name: `${slug(path)}--pass-on`,
      reach: async (harness, options) => {
        const pane = await harness.explain(path, options);
        return press(pane, pane.text.say('ui.explanation.passOn'), pane.text.say('passOn.title'));
      },
    },
    {
      name: `${slug(path)}--request`,
      reach: async (harness, options) => {
        const pane = await harness.explain(path, options);
        const isInCard = explanationOf(path).groups.length === 1 && explanationOf(path).groups[0]?.turn === 'helpDesk';
        return press(pane, pane.text.say(isInCard ? 'actions.prepareRequest' : 'ui.explanation.help'), pane.text.say('ui.request.title'));
      },
    },
  ];
}

const WITH_PAGES = ['messages/postfix/spf-refused.eml', 'messages/postfix/several-recipients.eml', 'messages/exim/cause-not-told.eml', 'messages/exchange-online/visual-notice.eml'];

/** All groups of several recipients unfolded. */
const unfolded: Screen = {
  name: 'postfix-several-recipients--unfolded',
  reach: async (harness, options) => {
    const pane = await harness.explain('messages/postfix/several-recipients.eml', options);
    const folded = pane.page.locator('main button[aria-expanded=false]');
    while (await folded.count() > 0) await folded.first().click();
    return pane;
  },
};

const screenOf = ({ path }: Specimen): Screen => ({ name: slug(path), reach: (harness, options) => harness.explain(path, options) });

/** Every screen state, each by a specimen of ours. */
export function allScreens(): readonly Screen[] {
  return [...fromStart, ...listScreenStates().map(screenOf), unfolded, ...WITH_PAGES.flatMap(pagesBelow)];
}

/** The specimens that bring up a state which another one brings up, too: a lighter look is enough. */
export function otherSpecimens(): readonly Screen[] {
  const states = new Set(listScreenStates().map(({ path }) => path));
  return listSpecimens().filter(({ path }) => !states.has(path)).map(screenOf);
}
