/** axe-core over every screen state, in both languages and both themes, and over the playground page. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Harness, violationsOf, type PaneOptions } from './harness';
import { allScreens, otherSpecimens, type Screen } from './screens';

let harness: Harness;
before(async () => { harness = await Harness.start({ keeps: true }); });
after(() => harness.stop());

const LOOKS: readonly PaneOptions[] = [
  { language: 'en', theme: 'light' }, { language: 'fr', theme: 'dark' }, { language: 'fr', theme: 'light' }, { language: 'en', theme: 'dark' },
];

async function scan(screen: Screen, looks: readonly PaneOptions[]): Promise<void> {
  const scanned = new Set<PaneOptions['language']>();
  for (const look of looks) {
    const pane = await screen.reach(harness, look);
    assert.deepEqual(await violationsOf(pane.page, scanned.has(look.language)), [], JSON.stringify(look));
    scanned.add(look.language);
    await pane.close();
  }
}

for (const screen of allScreens()) {
  test(`${screen.name}: no violation in en and fr, light and dark`, () => scan(screen, LOOKS));
}

otherSpecimens().forEach((screen, index) => {
  const look = LOOKS[index % LOOKS.length] ?? {};
  test(`${screen.name}: no violation in ${look.language}, ${look.theme}`, () => scan(screen, [look]));
});

for (const name of ['start', 'postfix-unknown-address-typo', 'postfix-spf-refused', 'postfix-several-recipients']) {
  test(`${name}: no violation in high contrast`, async () => {
    const screen = allScreens().find((one) => one.name === name);
    assert.ok(screen);
    const pane = await screen.reach(harness, { forcedColors: true });
    assert.deepEqual(await violationsOf(pane.page), []);
    await pane.close();
  });
}
