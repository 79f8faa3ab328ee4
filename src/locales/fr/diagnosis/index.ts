import type { SameTexts, TranslationOf } from '../../catalog';
import type { diagnosis as source } from '../../en/diagnosis/index';
import { account } from './account';
import { advice } from './advice';
import { checking } from './checking';
import { checks } from './checks';
import { effects } from './effects';
import { live } from './live';
import { ovh } from './ovh';
import { ownFile } from './own-file';

const texts = { account, advice, checking, checks, effects, live, ovh, ownFile } as const satisfies SameTexts<typeof source>;

/** The French texts of the checks of an account. */
export const diagnosis: TranslationOf<typeof source, typeof texts> = texts;
