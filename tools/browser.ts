import { chromium, type Browser } from 'playwright-core';

/** The browser of this machine: $CHROMIUM, else the one that apt installs. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Nothing of the browser itself may reach for the network, or a test could not tell whose request it was. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/**
 * Starts Chromium, without a window unless one is wanted. The caller closes it.
 * @param flags more of them, for the command line
 */
export function startBrowser({ hasWindow = false, flags = [] }: { readonly hasWindow?: boolean; readonly flags?: readonly string[] } = {}): Promise<Browser> {
  return chromium.launch({ executablePath, headless: !hasWindow, args: [...FLAGS, ...flags] });
}
