/**
 * `npm run bench`: our reader beside a bare regular-expression pass and beside the npm packages of the field, in one run
 * over the same mails; then series by size and by number of recipients. Prints; the bounds are checks.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conclude, type Check } from '../closing-line';
import { compileProduct } from '../compile/compile';
import { corpusFolder, fixturesFolder, mailsIn } from '../corpus';
import { bareRegularExpressions } from './baseline';
import { packagesOfTheField, scorePackages } from './field';
import { noticeOf } from './generated-mails';
import { comparePairs, median, pass } from './pairs';

const LEAST_RATIO = 0.4;
const PAIRS = 60;
const MAX_LARGE_MS = 100;
const LARGE_ORIGINAL = 25_000_000;
const MAX_MEMORY_FACTOR = 2;
const SIZES = [1_000, 10_000, 100_000, 1_000_000, 5_000_000, 25_000_000];
const RECIPIENTS = [1, 10, 100, 1_000, 5_000];
const REPEATS = 7;

const product = compileProduct();
const read = product.analyseBounce;
const checks: Check[] = [];
const row = (...cells: readonly string[]): void => { console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(14))).join('')); };

interface Alone {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly grown: number;
  readonly peak: number;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => { rmSync(folder, { recursive: true, force: true }); });

/** One reading in a fresh process that collects no garbage meanwhile, so that all it takes is seen. */
function alone(mail: Uint8Array): Alone {
  const file = join(folder, 'mail.eml');
  writeFileSync(file, mail);
  const output = execFileSync(process.execPath, [
    '--expose-gc', '--max-semi-space-size=512', '--import', 'tsx', join(import.meta.dirname, 'memory.ts'), product.file, file,
  ], { encoding: 'utf8' });
  return JSON.parse(output) as Alone;
}

const corpus = corpusFolder();
if (corpus === null) console.log('The shared corpus is not on this machine: pairs are measured on our own specimens.');
const mails = mailsIn(corpus ?? fixturesFolder).map((mail) => mail.bytes).filter((bytes) => bytes.length > 0);
const average = mails.reduce((total, bytes) => total + bytes.length, 0) / mails.length;
console.log(`\nPairs over ${mails.length} mails of ${(average / 1000).toFixed(1)} kB on average, ${PAIRS} pairs, microseconds per mail (median)`);
row('', 'bare regex', 'other', 'ratio');
const ours = comparePairs(bareRegularExpressions, read, mails, PAIRS);
row('Bounce Doctor', ours.first.toFixed(1), ours.second.toFixed(1), ours.ratio.toFixed(2));
checks.push({ name: `speed ≥ ${LEAST_RATIO} of a bare regular-expression pass`, holds: ours.ratio >= LEAST_RATIO, detail: ours.ratio.toFixed(3) });

const field = packagesOfTheField();
for (const entry of field) {
  if (entry.read === null) console.log(`${entry.name}: skipped, ${entry.why}`);
  else {
    const theirs = comparePairs(bareRegularExpressions, entry.read, mails, 3);
    row(entry.name, theirs.first.toFixed(1), theirs.second.toFixed(1), theirs.ratio.toFixed(3));
  }
}

console.log('\nOne recipient, growing original');
row('mail', 'ms (median)', 'ns per byte', 'heap growth', '× its size');
for (const size of SIZES) {
  const mail = noticeOf(1, size);
  pass(read, [mail]);
  const milliseconds = median(Array.from({ length: REPEATS }, () => pass(read, [mail])));
  const { grown } = alone(mail);
  row(`${(mail.length / 1000).toFixed(0)} kB`, milliseconds.toFixed(3), ((milliseconds * 1e6) / mail.length).toFixed(2), `${(grown / 1000).toFixed(0)} kB`, (grown / mail.length).toFixed(2));
}

console.log('\nShort original, growing number of recipients');
row('recipients', 'ms (median)', 'µs each', 'heap growth', '× its size');
for (const recipients of RECIPIENTS) {
  const mail = noticeOf(recipients, 1_000);
  pass(read, [mail]);
  const milliseconds = median(Array.from({ length: REPEATS }, () => pass(read, [mail])));
  const { grown } = alone(mail);
  row(String(recipients), milliseconds.toFixed(3), ((milliseconds * 1000) / recipients).toFixed(2), `${(grown / 1000).toFixed(0)} kB`, (grown / mail.length).toFixed(2));
}

console.log('\nA returned original of 25 MB, first reading in a fresh process');
const largeMail = noticeOf(1, LARGE_ORIGINAL);
const large = Array.from({ length: REPEATS }, () => alone(largeMail));
const slowest = Math.max(...large.map((one) => one.milliseconds));
const factor = Math.max(...large.map((one) => Math.max(one.peak, one.grown) / one.bytes));
console.log(`median ${median(large.map((one) => one.milliseconds)).toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms, memory ${factor.toFixed(3)} × its size`);
checks.push(
  { name: `25 MB original < ${MAX_LARGE_MS} ms`, holds: slowest < MAX_LARGE_MS, detail: `${slowest.toFixed(1)} ms` },
  { name: `25 MB original < ${MAX_MEMORY_FACTOR} × its size in memory`, holds: factor < MAX_MEMORY_FACTOR, detail: `${factor.toFixed(3)} ×` },
);

scorePackages(field, corpus);
console.log('');
conclude(checks);
