import type { Format } from './format';
import { postfix } from './postfix';

/** Ordered: the first format that recognises a notice reads it. The order is pinned by a contract test. */
export const formats: readonly Format[] = [postfix];
