import { cli } from './cli';
import { manifest } from './manifest';
import { paneTexts } from './pane';

/** The English texts, and the source of all keys. */
export const catalog = { ...paneTexts, cli, manifest } as const;
