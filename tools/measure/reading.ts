/**
 * `npm run reading`: how hard everything is to read that a sender reads of an explanation: title, what happened, the card, what
 * is not at fault, the sender's own steps, and the texts to pass on. One explanation is one text, as it stands on the screen; every row
 * of the tables, every reason and outcome, with nothing and with everything named, each wording once.
 *
 *   npm run reading -- 20    also shows the 20 hardest texts of each language
 */
import { conclude } from '../closing-line';
import { countsOf, fleschKincaid, kandelMoles } from './readability';
import type { ReadLanguage } from './readability';
import { textsOf } from '../texts/read-by-senders';

const EASE_FR_MEDIAN = 55;
const GRADE_EN_MEDIAN = 8;
const GRADE_EN_P95 = 10;
/** Experience §10. */
const WORDS = { en: 20, fr: 22 } as const;

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;

function measure(language: ReadLanguage): { readonly median: number; readonly hard: number; readonly longest: number } {
  const texts = textsOf(language);
  const hardness = language === 'en' ? fleschKincaid : (counts: Parameters<typeof kandelMoles>[0]): number => -kandelMoles(counts);
  const read = texts.map((text) => ({ text, counts: countsOf(text.text, language) })).map((one) => ({ ...one, score: hardness(one.counts) })).sort((a, b) => a.score - b.score);
  const scores = read.map(({ score }) => score);
  const longest = read.reduce((most, one) => (one.counts.longest > most.counts.longest ? one : most));
  const shown = (score: number): string => Math.abs(score).toFixed(1);
  console.log(`${language}: ${texts.length} texts; ${language === 'en' ? 'grade' : 'ease'} median ${shown(at(scores, 0.5))}, 95th percentile ${shown(at(scores, 0.95))}, hardest ${shown(at(scores, 1))}; longest sentence ${longest.counts.longest} words (${longest.text.key})`);
  for (const { text, score } of read.slice(read.length - Number(process.argv[2] ?? 0)).reverse()) console.log(`  ${shown(score)}  ${text.key}: ${text.text.replaceAll('\n', ' / ')}`);
  return { median: Math.abs(at(scores, 0.5)), hard: Math.abs(at(scores, 0.95)), longest: longest.counts.longest };
}

const english = measure('en');
const french = measure('fr');
conclude([
  { name: 'English, grade at the median', holds: english.median <= GRADE_EN_MEDIAN, detail: `${english.median.toFixed(1)}, at most ${GRADE_EN_MEDIAN}` },
  { name: 'English, grade at the 95th percentile', holds: english.hard <= GRADE_EN_P95, detail: `${english.hard.toFixed(1)}, at most ${GRADE_EN_P95}` },
  { name: 'French, ease at the median', holds: french.median >= EASE_FR_MEDIAN, detail: `${french.median.toFixed(1)}, at least ${EASE_FR_MEDIAN}` },
  { name: 'English, longest sentence', holds: english.longest <= WORDS.en, detail: `${english.longest} words, at most ${WORDS.en}` },
  { name: 'French, longest sentence', holds: french.longest <= WORDS.fr, detail: `${french.longest} words, at most ${WORDS.fr}` },
]);
