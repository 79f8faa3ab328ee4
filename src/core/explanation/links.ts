import { links } from '../knowledge/index';
import type { LinkPurpose } from '../knowledge/links';

/** The page of a service for a purpose, or null. */
export function addressOf(scope: string, purpose: LinkPurpose): string | null {
  return links.find((link) => link.scope === scope && link.purpose === purpose)?.address ?? null;
}

/** The page of a block list that an answer names, or null. Only the word is taken from the answer, never an address. */
export function blockListOf(answer: string | undefined): string | null {
  if (answer === undefined) return null;
  const text = answer.toLowerCase();
  return links.find(({ purpose, scope }) => purpose === 'block-list' && text.includes(scope))?.address ?? null;
}
