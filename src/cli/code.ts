import { parseArgs } from 'node:util';
import { answerOf, explainEntry, lookUpCode, pagesNamed } from '../app/look-up-code';
import type { Entry } from '../app/look-up-code';
import { plain, type Translator } from '../locales/translate';
import { translatorFor } from './language';
import { renderSteps, wrap } from './terminal';

const FOUND = 0;
const NOTHING_FOUND = 1;
const CALLED_WRONGLY = 2;

/** Rows that are told in full before the rest is only counted. */
const TOLD = 20;

const MAX_WIDTH = 88;

/**
 * Runs `code QUERY`: what a code, a tag, words of a server or words of the reader stand for, without any mail and without a network.
 * @param args what follows the command; several words are one query
 * @returns the exit code: 0 found, 1 nothing found, 2 called wrongly or no such service
 */
export async function runCode(args: readonly string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({ args: [...args], allowPositionals: true, options: { service: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } } });
  } catch {
    options = null;
  }
  const translator = await translatorFor(options?.values.lang);
  const typed = options?.positionals.join(' ').trim() ?? '';
  if (options === null || typed === '') {
    process.stderr.write(`${translator.say('cli.usage')}\n`);
    return CALLED_WRONGLY;
  }
  const { service = null, json } = options.values;
  const found = lookUpCode(typed, translator, service);
  if (found === null) {
    process.stderr.write(`${translator.say('lookUp.noService', { name: plain(service ?? '') })}\n`);
    return CALLED_WRONGLY;
  }
  if (json === true) process.stdout.write(`${JSON.stringify(found.map(({ entry }) => answerOf(entry, translator)))}\n`);
  else if (found.length > 0) process.stdout.write(`${rendered(found.map(({ entry }) => entry), translator)}\n`);
  else process.stderr.write(`${translator.say('lookUp.none')}\n`);
  return found.length > 0 ? FOUND : NOTHING_FOUND;
}

function rendered(entries: readonly Entry[], translator: Translator): string {
  const parts = entries.slice(0, TOLD).map((entry) => renderedEntry(entry, translator).join('\n'));
  if (entries.length > TOLD) parts.push(translator.say('ui.several.showMore', { count: entries.length - TOLD }));
  return parts.join('\n\n');
}

/** One row: where it holds, what happened, whose turn, what to do, where that is written. */
function renderedEntry(entry: Entry, translator: Translator): readonly string[] {
  const { text, say } = translator;
  const explanation = explainEntry(entry, translator);
  const width = Math.min(process.stdout.columns ?? MAX_WIDTH, MAX_WIDTH);
  const lines: string[] = [];
  const paragraph = (words: string, indent: string): void => void lines.push(...wrap(words, width, indent));
  const [words] = entry.words;
  paragraph([entry.service ?? say('lookUp.everyServer'), ...entry.code === null ? [] : [entry.code], ...words === undefined ? [] : [say('lookUp.quoted', { quote: words.trim() })]].join(', '), '');
  paragraph(text(explanation.title), '  ');
  paragraph(explanation.what.map(text).join(' '), '  ');
  if (entry.persistence !== 'none') paragraph(say(`turns.${entry.turn}.heading`), '  ');
  renderSteps(explanation.steps, translator, paragraph, { wordsOf: (step) => text(step.message) });
  for (const link of pagesNamed(explanation)) if (link !== entry.source) paragraph(link, '  ');
  if (entry.source !== null) paragraph(say('lookUp.sourceLine', { page: entry.source }), '  ');
  return lines;
}
