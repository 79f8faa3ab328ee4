/**
 * `npm run screenshots`: every screen state × language × theme at 320 px and double scale, into dist/screenshots. With
 * `--picture` only docs/pane.png, the picture of the README.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Harness, type LanguageTag, type Theme } from '../../test/e2e/harness';
import { allScreens } from '../../test/e2e/screens';
import { distFolder } from '../static-server';

const PICTURE = 'postfix-unknown-address-typo';
const SCALE = 2;

const harness = await Harness.start({ keeps: true });
try {
  if (process.argv.includes('--picture')) {
    const screen = allScreens().find(({ name }) => name === PICTURE);
    if (screen === undefined) throw new Error(`no screen ${PICTURE}`);
    const pane = await screen.reach(harness, { language: 'en', theme: 'light', scale: SCALE });
    await pane.page.screenshot({ path: resolve(import.meta.dirname, '../../docs/pane.png'), fullPage: true });
  } else {
    const folder = join(distFolder, 'screenshots');
    rmSync(folder, { recursive: true, force: true });
    let taken = 0;
    for (const language of ['en', 'fr'] satisfies LanguageTag[]) {
      for (const theme of ['light', 'dark'] satisfies Theme[]) {
        const into = join(folder, `${language}-${theme}`);
        mkdirSync(into, { recursive: true });
        for (const screen of allScreens()) {
          const pane = await screen.reach(harness, { language, theme, scale: SCALE });
          await pane.page.screenshot({ path: join(into, `${screen.name}.png`), fullPage: true });
          taken++;
        }
      }
    }
    console.log(`${taken} pictures in dist/screenshots`);
  }
} finally {
  await harness.stop();
}
