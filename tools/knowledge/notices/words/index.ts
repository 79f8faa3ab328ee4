import { exchange } from './exchange';
import { exchangeOnline } from './exchange-online';
import { gmail } from './gmail';
import { others } from './others';

/** What servers answer, by scope and row. */
export const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = { ...others, exchange, 'exchange-online': exchangeOnline, gmail };
