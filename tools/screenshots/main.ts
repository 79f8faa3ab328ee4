/**
 * `npm run screenshots`: every screen state × language × theme at 320 px and double scale, into dist/screenshots, and those
 * inside the emulated Outlook into dist/screenshots/outlook. With `--outlook` only the latter; with `--picture` only
 * docs/pane.png, the picture of the README.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Harness, type LanguageTag, type Theme } from '../../test/e2e/harness';
import { OutlookHarness } from '../../test/e2e/outlook-harness';
import { outlookScreens } from '../../test/e2e/outlook-screens';
import { allScreens } from '../../test/e2e/screens';
import { distFolder } from '../static-server';

const PICTURE = 'postfix-unknown-address-typo';
const SCALE = 2;
const WIDTH = 320;

interface Look {
  readonly language: LanguageTag;
  readonly theme: Theme;
  readonly scale: number;
}

/** Takes pictures of all looks into an emptied folder. `take` gets a look and the folder of its pictures, and returns how many it took. */
async function takeAll(folder: string, take: (look: Look, into: string) => Promise<number>): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  let taken = 0;
  for (const language of ['en', 'fr'] satisfies LanguageTag[]) {
    for (const theme of ['light', 'dark'] satisfies Theme[]) {
      const into = join(folder, `${language}-${theme}`);
      mkdirSync(into, { recursive: true });
      taken += await take({ language, theme, scale: SCALE }, into);
    }
  }
  return taken;
}

async function inBrowser(folder: string): Promise<number> {
  const harness = await Harness.start({ keeps: true });
  try {
    return await takeAll(folder, async (look, into) => {
      for (const screen of allScreens()) {
        const pane = await screen.reach(harness, look);
        await pane.page.screenshot({ path: join(into, `${screen.name}.png`), fullPage: true });
      }
      return allScreens().length;
    });
  } finally {
    await harness.stop();
  }
}

async function inOutlook(folder: string): Promise<number> {
  const outlook = await OutlookHarness.start();
  try {
    return await takeAll(folder, async (look, into) => {
      for (const screen of outlookScreens) {
        const pane = await screen.reach(outlook, look);
        // Nothing is to look as if the mouse were on it.
        await pane.page.mouse.move(0, 0);
        await pane.resize(WIDTH, await pane.frame().evaluate<number>('document.documentElement.scrollHeight'));
        await pane.page.locator('#pane iframe').screenshot({ path: join(into, `${screen.name}.png`) });
        await pane.close();
      }
      return outlookScreens.length;
    });
  } finally {
    await outlook.stop();
  }
}

async function takePicture(): Promise<void> {
  const harness = await Harness.start({ keeps: true });
  try {
    const screen = allScreens().find(({ name }) => name === PICTURE);
    if (screen === undefined) throw new Error(`no screen ${PICTURE}`);
    const pane = await screen.reach(harness, { language: 'en', theme: 'light', scale: SCALE });
    await pane.page.screenshot({ path: resolve(import.meta.dirname, '../../docs/pane.png'), fullPage: true });
  } finally {
    await harness.stop();
  }
}

if (process.argv.includes('--picture')) {
  await takePicture();
} else {
  const folder = join(distFolder, 'screenshots');
  const taken = process.argv.includes('--outlook') ? 0 : await inBrowser(folder);
  console.log(`${taken + await inOutlook(join(folder, 'outlook'))} pictures in dist/screenshots`);
}
