/** `npm run icons`: draws assets/icon.svg as PNG in the sizes that the manifest names. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startBrowser } from '../browser';

const SIZES = [16, 24, 32, 40, 48, 64, 80, 128];

const assets = resolve(import.meta.dirname, '../../assets');
const drawing = readFileSync(join(assets, 'icon.svg'), 'utf8');
const browser = await startBrowser();
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html, body { margin: 0; background: transparent } svg { display: block; width: ${size}px }</style>${drawing}`);
    await page.screenshot({ path: join(assets, `icon-${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
