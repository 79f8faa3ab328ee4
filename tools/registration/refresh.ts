/**
 * `npm run registration`: fetches the registry of RDAP servers and rewrites src/adapters/network/registration-servers.ts; the diff is
 * reviewed like code. `npm run registration -- FILE` reads a copy that was fetched elsewhere. Where anything is wrong, nothing is
 * changed and the exit code is 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readRegistry, REGISTRY_ADDRESS, registryModule } from './registry';

const target = join(resolve(import.meta.dirname, '../..'), 'src/adapters/network/registration-servers.ts');
const [copy] = process.argv.slice(2);
const LIMIT_MS = 20_000;

function giveUp(why: string): never {
  console.error(`${why} Nothing was changed.`);
  process.exit(1);
}

async function fetchRegistry(): Promise<string> {
  try {
    const response = await fetch(REGISTRY_ADDRESS, { signal: AbortSignal.timeout(LIMIT_MS) });
    return response.ok ? await response.text() : giveUp(`${REGISTRY_ADDRESS} answered ${response.status}.`);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return giveUp(`${REGISTRY_ADDRESS} cannot be reached: ${cause instanceof Error ? cause.message : String(cause)}. Is there a network?`);
  }
}

function readCopy(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return giveUp(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const reading = readRegistry(copy === undefined ? await fetchRegistry() : readCopy(copy));
if (!reading.ok) giveUp(`This is not the registry: ${reading.why}.`);
const text = registryModule(reading.registry);
const before = readCopy(target);
if (text !== before) writeFileSync(target, text);
const count = Object.values(reading.registry.servers).reduce((sum, tlds) => sum + tlds.split(' ').length, 0);
console.log(`${count} top-level domains, as published ${reading.registry.published}: ${text === before ? 'nothing new' : 'written'}.`);
