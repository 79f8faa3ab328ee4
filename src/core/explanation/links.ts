import { links } from '../knowledge/index';
import type { LinkPurpose } from '../knowledge/links';

/** The page of a service for a purpose, or null: also where it does not help the row ("scope/id") that decided. */
export function addressOf(scope: string, purpose: LinkPurpose, row: string | null): string | null {
  const link = links.find((one) => one.scope === scope && one.purpose === purpose);
  return link === undefined || link.notFor?.some((id) => row === `${scope}/${id}`) === true ? null : link.address;
}

/** The page of a block list that an answer names, or null. Only the word is taken from the answer, never an address. */
export function blockListOf(answer: string | undefined): string | null {
  if (answer === undefined) return null;
  const text = answer.toLowerCase();
  return links.find(({ purpose, scope }) => purpose === 'block-list' && text.includes(scope))?.address ?? null;
}
