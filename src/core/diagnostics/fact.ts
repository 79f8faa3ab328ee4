/** What a run has learned. That something is absent is known; that nobody could tell is not. */
import type { Unresolved } from '../dns/records';

/**
 * Why a fact is not known. `not-asked`: this run asks no such service; `unavailable`: the service answered, but not with
 * this; `no-right`: Outlook lets this edition of the add-in not ask; `depends`: another fact that it rests on is unknown;
 * `disagreeing`: resolvers contradict each other.
 */
export type Unknown = Unresolved | 'not-asked' | 'unavailable' | 'no-right' | 'depends' | 'disagreeing';

export type Fact<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly why: Unknown };

export const known = <T>(value: T): Fact<T> => ({ known: true, value });

export const unknown = (why: Unknown): Fact<never> => ({ known: false, why });
