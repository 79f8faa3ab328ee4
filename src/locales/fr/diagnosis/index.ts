import type { SameTexts, TranslationOf } from '../../catalog';
import type { diagnosis as source } from '../../en/diagnosis/index';
import { account } from './account';
import { advice } from './advice';
import { checking } from './checking';
import { checks } from './checks';

const texts = { account, advice, checking, checks } as const satisfies SameTexts<typeof source>;

/** The French texts of the checks of an account. */
export const diagnosis: TranslationOf<typeof source, typeof texts> = texts;
