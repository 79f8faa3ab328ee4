import { codePages } from '../knowledge/code-pages';
import { reasons } from '../knowledge/index';
import type { CauseGroup, ExplainedRecipient, ServicePage, Witness } from './explanation';
import { addressOf } from './links';
import { scopeOf } from './steps';

/** Witnesses whose row stands in the table of a service. */
const ofAService: ReadonlySet<Witness['kind']> = new Set(['service-code', 'service-phrase', 'product-code', 'product-phrase']);

/** What a service says itself of one of its rows, or null: the page of this code, else of all others. */
export function codePageOf(scope: string, row: string): string | null {
  const mine = codePages.filter((page) => page.scope === scope);
  return (mine.find(({ only }) => only?.includes(row)) ?? mine.find(({ only }) => only === undefined))?.address ?? null;
}

/**
 * Pages for whoever administers mail: what the service says of the code that decided, where an address is taken off its
 * list (`asksRemoval`), and its page for senders. Each address once; all are ours, none is out of a mail.
 *
 * @param scope of the service that refused; null where nobody knows it
 */
export function pagesOf(decidedBy: Witness | null, scope: string | null, asksRemoval: boolean): readonly ServicePage[] {
  const pages: ServicePage[] = [];
  const add = (purpose: ServicePage['purpose'], address: string | null): void => {
    if (address !== null && !pages.some((page) => page.address === address)) pages.push({ purpose, address });
  };
  if (decidedBy !== null && ofAService.has(decidedBy.kind)) {
    const slash = decidedBy.row.indexOf('/');
    add('code-page', codePageOf(decidedBy.row.slice(0, slash), decidedBy.row.slice(slash + 1)));
  }
  const row = decidedBy?.row ?? null;
  if (scope !== null) {
    if (asksRemoval) add('delisting', addressOf(scope, 'delisting', row));
    add('postmaster', addressOf(scope, 'postmaster', row));
  }
  return pages;
}

/** The pages for one recipient of an explanation; none for a message that was delivered. */
export function pagesFor(group: CauseGroup, { classification }: ExplainedRecipient): readonly ServicePage[] {
  if (group.outcome === 'delivered') return [];
  const asksRemoval = reasons[group.reason].steps.some(({ step }) => step === 'requestRemoval');
  return pagesOf(classification.decidedBy, scopeOf(classification.decidedBy, group.refuser), asksRemoval);
}
