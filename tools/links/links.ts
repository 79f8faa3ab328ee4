/** Every link of the product, its texts and its documents, and whether the page behind it is still there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Where links stand: tables and texts of the product, and what is written about it. */
export const LINK_ROOTS: readonly string[] = ['src/core', 'src/app', 'src/locales', 'docs', 'README.md'];

const READ: ReadonlySet<string> = new Set(['.ts', '.md', '.json']);

/** A link, once, with the files and lines where it stands. */
export interface StandingLink {
  readonly address: string;
  /** "src/core/knowledge/links.ts:31", in the order of the files. */
  readonly places: readonly string[];
}

function filesBelow(project: string, path: string): readonly string[] {
  const full = join(project, path);
  if (!statSync(full).isDirectory()) return READ.has(extname(path)) ? [path] : [];
  return readdirSync(full).sort().flatMap((name) => filesBelow(project, `${path}/${name}`));
}

/** Addresses that a reader or a program can open, without the sign that ends a sentence or a bracket around them. */
const ADDRESS = /https?:\/\/[^\s'"`<>|\\]+/g;

/** Names that exist in examples only (RFC 2606). */
const EXAMPLE = /(?:^|\.)(?:example|example\.(?:com|net|org)|localhost|test|invalid)$/;

/** Not an example, and not put together while the program runs. */
function isPage(address: string): boolean {
  if (/[{}$]/.test(address) || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(hostname) && !EXAMPLE.test(hostname);
}

function trimmed(address: string): string {
  let end = address.replace(/[.,;:!?*…]+$/, '');
  while (/[)\]]$/.test(end) && end.split('(').length + end.split('[').length < end.split(')').length + end.split(']').length) end = end.slice(0, -1);
  return end.replace(/[.,;:]+$/, '');
}

/** Addresses in a text, with their lines. */
export function addressesIn(text: string): readonly { readonly address: string; readonly line: number }[] {
  return text.split('\n').flatMap((line, index) => {
    // A policy names where a page may connect to; no page need stand there.
    if (line.includes('connect-src')) return [];
    return [...line.matchAll(ADDRESS)].map(([found]) => ({ address: trimmed(found), line: index + 1 })).filter(({ address }) => isPage(address));
  });
}

/** Every link below the roots, each once, by address. */
export function linksIn(project: string, roots: readonly string[] = LINK_ROOTS): readonly StandingLink[] {
  const places = new Map<string, string[]>();
  for (const root of roots) {
    for (const file of filesBelow(project, root)) {
      for (const { address, line } of addressesIn(readFileSync(join(project, file), 'utf8'))) {
        places.set(address, [...places.get(address) ?? [], `${file}:${line}`]);
      }
    }
  }
  return [...places].sort(([one], [other]) => (one < other ? -1 : 1)).map(([address, at]) => ({ address, places: at }));
}

/** "there": the page answers. "gone": it does not exist. "unclear": refused, busy or silent, which says nothing of the page. */
export type LinkState = 'there' | 'gone' | 'unclear';

/** Sends one request and gives the status; throws where no answer came. */
export type Ask = (address: string, method: 'HEAD' | 'GET', timeoutMs: number) => Promise<number>;

const TIMEOUT_MS = 10_000;

const stateOf = (status: number): LinkState => (status === 404 || status === 410 ? 'gone' : status >= 200 && status < 400 ? 'there' : 'unclear');

/**
 * Asks for a page with HEAD, and again with GET unless that said it is there: many servers answer HEAD wrongly.
 * @returns the state, and the status or the error for whoever mends the link
 */
export async function checkLink(address: string, ask: Ask): Promise<{ readonly state: LinkState; readonly detail: string }> {
  let last: { readonly state: LinkState; readonly detail: string } = { state: 'unclear', detail: '' };
  for (const method of ['HEAD', 'GET'] as const) {
    try {
      const status = await ask(address, method, TIMEOUT_MS);
      last = { state: stateOf(status), detail: String(status) };
    } catch (error) {
      const { cause } = error as { readonly cause?: { readonly code?: string } };
      // A name that is not in the DNS is a page that does not exist; everything else may be the way there.
      last = { state: cause?.code === 'ENOTFOUND' ? 'gone' : 'unclear', detail: cause?.code ?? (error as Error).name };
    }
    if (last.state === 'there') return last;
  }
  return last;
}
