/**
 * `npm run links`: lists every link of the product, its texts and its documents, once, with where it stands; where there
 * is a network, asks each page whether it is still there. Exit code 1 where one is gone.
 */
import { resolve } from 'node:path';
import { closingLine } from '../closing-line';
import { checkLink, linksIn } from './links';
import type { Ask } from './links';

const project = resolve(import.meta.dirname, '../..');
const AT_ONCE = 8;

const ask: Ask = async (address, method, timeoutMs) => {
  const answer = await fetch(address, { method, redirect: 'follow', signal: AbortSignal.timeout(timeoutMs), headers: { 'user-agent': 'Mozilla/5.0 (link check)' } });
  await answer.body?.cancel();
  return answer.status;
};

/** Two unlike places: where neither answers at all, it is this computer that has no network. */
async function hasNetwork(): Promise<boolean> {
  const answers = await Promise.all(['https://www.iana.org/', 'https://www.rfc-editor.org/'].map((address) => ask(address, 'HEAD', 5_000).then(() => true, () => false)));
  return answers.includes(true);
}

async function main(): Promise<void> {
  const links = linksIn(project);
  for (const { address, places } of links) console.log(`${address}\n    ${places.slice(0, 3).join(', ')}${places.length > 3 ? ` and ${places.length - 3} more` : ''}`);
  console.log(`\n${links.length} links, on ${new Set(links.map(({ address }) => new URL(address).hostname)).size} hosts.`);
  if (!await hasNetwork()) {
    console.log('No network here: listed, and none checked.');
    return;
  }
  const counts = { there: 0, gone: 0, unclear: 0 };
  const queue = [...links];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let link = queue.shift(); link !== undefined; link = queue.shift()) {
      const { state, detail } = await checkLink(link.address, ask);
      counts[state] += 1;
      if (state !== 'there') console.log(`${state === 'gone' ? 'GONE' : 'could not tell'} (${detail})  ${link.address}  ${link.places[0] ?? ''}`);
    }
  }));
  console.log(`${counts.there} there, ${counts.gone} gone, ${counts.unclear} could not be told.`);
  console.log(closingLine({ passed: counts.there, failed: counts.gone }));
  if (counts.gone > 0) process.exitCode = 1;
}

void main();
