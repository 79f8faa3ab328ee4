import { cli } from './cli';
import { paneTexts } from './pane';

/** The English texts, and the source of all keys. */
export const catalog = { ...paneTexts, cli } as const;
