import type { SameTexts, TranslationOf } from '../catalog';
import type { catalog as source } from '../en/index';
import { cli } from './cli';
import { paneTexts } from './pane';

const texts = { ...paneTexts, cli } as const satisfies SameTexts<typeof source>;

/** The French texts. The type names the keys whose placeholders are not those of the English ones. */
export const catalog: TranslationOf<typeof source, typeof texts> = texts;
