import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { findRun, printedRun } from '../app/find-run';
import { plain } from '../locales/translate';
import { translatorFor } from './language';
import { exitCodeOf, runAsText } from './run-as-text';

const CALLED_WRONGLY = 2;

/** A request is far smaller; a mailbox handed over by mistake is not read. */
const MAX_CHARACTERS = 5_000_000;

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
  let written: string;
  try {
    written = file === '-' ? await readStream(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    return complain(translator.say('cli.cannotOpen', { file: plain(file), detail: error instanceof Error && 'code' in error ? String(error.code) : '' }));
  }
  const run = written.length > MAX_CHARACTERS ? null : findRun(written);
  if (run === null) return complain(translator.say('cli.noRun', { file: plain(file) }));
  process.stdout.write(`${options.values.json === true ? JSON.stringify(printedRun(run)) : runAsText(run, translator)}\n`);
  return exitCodeOf(run.verdicts);
}
