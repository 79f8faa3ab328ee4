import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { mergedRun } from '../app/account-summary';
import { findRun, printedRun } from '../app/find-run';
import { plain } from '../locales/translate';
import { translatorFor } from './language';
import { readAtMost } from './read-at-most';
import { exitCodeOf, runAsText } from './run-as-text';

const CALLED_WRONGLY = 2;

/** A request is far smaller; a mailbox handed over by mistake is not read. */
const MOST_MEGABYTES = 5;

/**
 * Runs `replay FILE`: shows a check of an account as its user saw it, in the reader's language. FILE holds what `diagnose --json` printed,
 * or a support request; `-` is standard input.
 * @param args what follows the command
 * @returns the exit code of the run, or 2 where there is none in the file
 */
export async function runReplay(args: readonly string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({ args: [...args], allowPositionals: true, options: { lang: { type: 'string' }, json: { type: 'boolean' } } });
  } catch {
    options = null;
  }
  const translator = await translatorFor(options?.values.lang);
  const complain = (line: string): number => {
    process.stderr.write(`${line}\n`);
    return CALLED_WRONGLY;
  };
  const [file, ...others] = options?.positionals ?? [];
  if (options === null || file === undefined || others.length > 0) return complain(translator.say('cli.usage'));
  let written: string | null;
  try {
    written = await readAtMost(file === '-' ? process.stdin : createReadStream(file), MOST_MEGABYTES * 1_000_000);
  } catch (error) {
    return complain(translator.say('cli.cannotOpen', { file: plain(file), detail: error instanceof Error && 'code' in error ? String(error.code) : '' }));
  }
  if (written === null) return complain(translator.say('cli.tooLarge', { file: plain(file), count: MOST_MEGABYTES }));
  const found = findRun(written);
  if (found === null) return complain(translator.say('cli.noRun', { file: plain(file) }));
  const { run, leftOut } = found;
  if (leftOut > 0) complain(translator.say('cli.leftOut', { file: plain(file), count: leftOut }));
  process.stdout.write(`${options.values.json === true ? JSON.stringify(printedRun(run)) : runAsText(run, translator)}\n`);
  return exitCodeOf(mergedRun(run).verdicts);
}
