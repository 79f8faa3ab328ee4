import { chromium, type Browser } from 'playwright-core';

/** The browser of this machine: $CHROMIUM, else the one that apt installs. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Nothing of the browser itself may reach for the network, or a test could not tell whose request it was. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
  // With the two features below: a pane in the page's own process. Clicks on their way to a frame in another one are lost while the machine is busy.
  '--disable-site-isolation-trials',
];

/** Features that would make a test fail by its own speed. */
const FEATURES_OFF = [
  'IsolateOrigins', 'site-per-process',
  // Drops clicks into a frame of another site for half a second after the frame came up or moved: no person is that quick.
  'DiscardInputEventsToRecentlyMovedFrames',
  // What the driver turns off itself, but for the partitions of storage, without which a frame of another site has none; the browser heeds only the last of such lists.
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter',
  'PaintHolding', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
];

/** What a caller wants otherwise than most. */
export interface BrowserWishes {
  readonly hasWindow?: boolean;
  /** More of them, for the command line. */
  readonly flags?: readonly string[];
  /** Features to turn off besides. */
  readonly featuresOff?: readonly string[];
}

/** Starts Chromium, without a window unless one is wanted. The caller closes it. */
export function startBrowser({ hasWindow = false, flags = [], featuresOff = [] }: BrowserWishes = {}): Promise<Browser> {
  return chromium.launch({ executablePath, headless: !hasWindow, args: [...FLAGS, `--disable-features=${[...FEATURES_OFF, ...featuresOff].join()}`, ...flags] });
}
