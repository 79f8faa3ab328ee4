import { account } from './account';
import { advice } from './advice';
import { checking } from './checking';
import { checks } from './checks';
import { effects } from './effects';
import { live } from './live';
import { ovh } from './ovh';
import { ownFile } from './own-file';

/** The English texts of the checks of an account: a file of their own in the bundle, for most visits need none of them. */
export const diagnosis = { account, advice, checking, checks, effects, live, ovh, ownFile } as const;
