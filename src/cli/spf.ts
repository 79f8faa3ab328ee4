import { parseArgs } from 'node:util';
import { judgeSender } from '../app/judge-sender';
import type { Resolve } from '../core/dns/records';
import { plain } from '../locales/translate';
import { translatorFor } from './language';

const TOLD = 0;
const CALLED_WRONGLY = 2;

/**
 * Runs `spf --ip IP --mail-from ADDRESS --helo NAME`: what a receiver that follows RFC 7208 says of a sending server. The first
 * word is the result, in the words of the norm, which no language translates.
 * @param args what follows the command
 * @param resolverOf gives the DNS; an empty list means the usual resolvers
 * @returns the exit code
 */
export async function runSpf(args: readonly string[], resolverOf: (resolvers: readonly string[]) => Resolve): Promise<number> {
  let options;
  try {
    options = parseArgs({ args: [...args], options: { ip: { type: 'string' }, 'mail-from': { type: 'string' }, helo: { type: 'string' }, doh: { type: 'string', multiple: true } } }).values;
  } catch {
    options = null;
  }
  if (options?.ip === undefined || options['mail-from'] === undefined || options.helo === undefined) {
    process.stderr.write(`${(await translatorFor(undefined)).say('cli.usage')}\n`);
    return CALLED_WRONGLY;
  }
  const { result, domain, mechanism, trouble, explanation, lookups, voidLookups } = await judgeSender({
    ip: options.ip, mailFrom: options['mail-from'], helo: options.helo, resolve: resolverOf(options.doh ?? []), now: Date.now(),
  });
  const because = mechanism === null ? [] : [`mechanism="${mechanism.text}"`, `record=${mechanism.domain}`];
  const words = [result, `domain=${domain}`, ...because, ...trouble === null ? [] : [`reason=${trouble.reason}`], `lookups=${lookups}`, `void-lookups=${voidLookups}`];
  process.stdout.write(`${plain(words.join(' '))}\n${explanation === null ? '' : `${plain(explanation)}\n`}`);
  return TOLD;
}
