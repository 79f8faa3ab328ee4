import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyseMessageFile, type Analysis } from '../app/analyse-bounce';
import type { Translator } from '../locales/translate';
import { runBatch } from './batch';
import { translatorFor } from './language';
import { renderTerminal } from './terminal';

/** Exit codes, documented in the README: explained, not a bounce, unreadable (or called wrongly). */
const EXPLAINED = 0;
const NOT_A_BOUNCE = 1;
const UNREADABLE = 2;

/** Widest line; longer ones tire the eye. */
const MAX_WIDTH = 88;

/**
 * Runs `explain FILE…`, `explain -` or `explain --batch`. Answers go to stdout, everything else to stderr.
 * @param command the word after `cli --`
 * @param args what follows it
 * @returns the exit code: the worst of all files
 */
export async function runExplain(command: string | undefined, args: readonly string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, json: { type: 'boolean' }, batch: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch {
    options = null;
  }
  const translator = await translatorFor(options?.values.lang);
  const complain = (line: string): void => void process.stderr.write(`${line}\n`);
  const asked = options?.values.help === true || command === '--help' || command === '-h';
  if (asked) {
    process.stdout.write(`${translator.say('cli.usage')}\n`);
    return EXPLAINED;
  }
  if (options === null || command !== 'explain' || (options.values.batch === true) === (options.positionals.length > 0)) {
    complain(translator.say('cli.usage'));
    return UNREADABLE;
  }
  if (options.values.batch === true) {
    await runBatch(process.stdin, (line) => void process.stdout.write(`${line}\n`));
    return EXPLAINED;
  }
  let worst = EXPLAINED;
  for (const [index, file] of options.positionals.entries()) {
    if (index > 0 && options.values.json !== true) process.stdout.write('\n');
    worst = Math.max(worst, await explainFile(file, options.values.json === true, translator, complain));
  }
  return worst;
}

async function explainFile(file: string, json: boolean, translator: Translator, complain: (line: string) => void): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    complain(translator.say('cli.cannotOpen', { file, detail: error instanceof Error ? error.message : String(error) }));
    return UNREADABLE;
  }
  const analysis = await analyseMessageFile(bytes);
  if (json) process.stdout.write(`${JSON.stringify({ file, ...analysis })}\n`);
  else if (analysis.readable) process.stdout.write(`${renderTerminal(analysis.explanation, translator, Math.min(process.stdout.columns ?? MAX_WIDTH, MAX_WIDTH))}\n`);
  return report(file, analysis, translator, complain);
}

function report(file: string, analysis: Analysis, translator: Translator, complain: (line: string) => void): number {
  if (!analysis.readable) {
    complain(translator.say(`cli.unreadable.${analysis.why}`, { file }));
    return UNREADABLE;
  }
  const { kind } = analysis.explanation;
  if (kind === 'failed' || kind === 'delayed') {
    complain(translator.say('cli.explained', { file }));
    return EXPLAINED;
  }
  complain(translator.say('cli.notABounce', { file }));
  return NOT_A_BOUNCE;
}
