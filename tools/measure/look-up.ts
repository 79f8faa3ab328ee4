/** How long a look-up of a code takes: each query of the test as people type them, and the first one, which gathers the tables. */
import { lookUpCode, prepareLookUp } from '../../src/app/look-up-code';
import { createTranslator } from '../../src/locales/translate';
import { QUERIES } from '../../test/unit/app/look-up-queries';
import { en, fr } from '../../test/unit/locales/texts';
import { conclude } from '../closing-line';

const MAX_MS = 30;
const REPEATS = 15;

const translators = { en: createTranslator(en, 'en'), fr: createTranslator(fr, 'fr') };
const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

console.log(`${milliseconds(prepareLookUp).toFixed(1)} ms  to gather the tables, once, when the page is opened`);
for (const translator of Object.values(translators)) console.log(`${milliseconds(() => lookUpCode('x', translator)).toFixed(1)} ms  first words in ${translator.languageTag}`);
const times = QUERIES.map(([typed, language]) => ({ typed, time: median(Array.from({ length: REPEATS }, () => milliseconds(() => lookUpCode(typed, translators[language])))) }));
const slowest = times.reduce((worst, one) => (one.time > worst.time ? one : worst));
console.log(`${median(times.map(({ time }) => time)).toFixed(1)} ms  a query, median of ${times.length}`);
conclude([{ name: `each look-up ≤ ${MAX_MS} ms (median of ${REPEATS})`, holds: slowest.time <= MAX_MS, detail: `slowest ${slowest.time.toFixed(1)} ms: ${slowest.typed}` }]);
