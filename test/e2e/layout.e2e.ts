/** Nothing scrolls sideways, from 160 px (a 320 px pane at 200 %) to 350 px, and targets are large enough. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Harness, TOO_SMALL, TOO_WIDE, type LanguageTag } from './harness';
import { allScreens, otherSpecimens, type Screen } from './screens';

const WIDTHS = [160, 250, 320, 350];
const LANGUAGES: readonly LanguageTag[] = ['en', 'fr'];

let harness: Harness;
before(async () => { harness = await Harness.start({ keeps: true }); });
after(() => harness.stop());

async function fits(screen: Screen, languages: readonly LanguageTag[], widths: readonly number[]): Promise<void> {
  for (const language of languages) {
    const pane = await screen.reach(harness, { language });
    for (const width of widths) {
      await pane.page.setViewportSize({ width, height: 760 });
      const scrolls = await pane.page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
      assert.equal(scrolls, false, `${language}, ${width} px: ${JSON.stringify(await pane.page.evaluate(TOO_WIDE))}`);
      assert.deepEqual(await pane.page.evaluate(TOO_SMALL), [], `${language}, ${width} px`);
    }
    await pane.close();
  }
}

for (const screen of allScreens()) {
  test(`${screen.name}: fits every width in both languages`, () => fits(screen, LANGUAGES, WIDTHS));
}

otherSpecimens().forEach((screen, index) => {
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
  test(`${screen.name}: fits the narrowest width in ${language}`, () => fits(screen, [language], WIDTHS.slice(0, 1)));
});
