/**
 * `npm run mutations`: random damage to the corpus and to our own specimens. No mail may make the reader throw, and none
 * may take longer than LIMIT_MS. What fails is kept in the cache, to be looked at and turned into a specimen.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { conclude } from '../closing-line';
import { compileProduct } from '../compile/compile';
import { corpusFolder, fixturesFolder, mailsIn, type Mail } from '../corpus';
import { mutate, seededRandom } from './mutate';

const ROUNDS = 20_000;
const LIMIT_MS = 250;
const SEED = 20260101;
/** A mail that seems slow is read again: only what is slow every time is slow by itself and not by its neighbours. */
const RETRIES = 2;
/** Nobody opens more than this to find the cause. */
const MAX_KEPT = 20;

const kept = resolve(import.meta.dirname, '../../node_modules/.cache/bounce-doctor/mutations');
const { analyseBounce } = compileProduct();

function millisecondsOf(bytes: Uint8Array): number {
  const start = performance.now();
  analyseBounce(bytes);
  return performance.now() - start;
}

const corpus = corpusFolder();
if (corpus === null) console.log('skipped: the mails of the shared corpus, which is not on this machine; own specimens only');
const mails: readonly Mail[] = [...mailsIn(fixturesFolder), ...(corpus === null ? [] : mailsIn(corpus))];
const random = seededRandom(SEED);
const pick = (): Mail => {
  const mail = mails[Math.floor(random() * mails.length)];
  if (mail === undefined) throw new Error('no mails to damage');
  return mail;
};

rmSync(kept, { recursive: true, force: true });
let thrown = 0;
let slow = 0;
let slowest = 0;
const keep = (round: number, bytes: Uint8Array, line: string): void => {
  if (thrown + slow > MAX_KEPT) return;
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, `${round}.eml`), bytes);
  console.log(`${line} (kept as ${round}.eml)`);
};

for (let round = 0; round < ROUNDS; round++) {
  const mail = pick();
  const { bytes, done } = mutate(mail.bytes, pick().bytes, random);
  const what = `round ${round}: ${mail.name}, ${done.join(' + ')}, ${bytes.length} bytes`;
  try {
    let milliseconds = millisecondsOf(bytes);
    for (let retry = 0; milliseconds > LIMIT_MS && retry < RETRIES; retry++) milliseconds = Math.min(milliseconds, millisecondsOf(bytes));
    slowest = Math.max(slowest, milliseconds);
    if (milliseconds > LIMIT_MS) {
      slow++;
      keep(round, bytes, `${what}: ${milliseconds.toFixed(0)} ms`);
    }
  } catch (error) {
    thrown++;
    keep(round, bytes, `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

console.log(`${ROUNDS} mutations of ${mails.length} mails, seed ${SEED}`);
conclude([
  { name: 'mutations never make the reader throw', holds: thrown === 0, detail: `${thrown} throws` },
  { name: `no mutation takes longer than ${LIMIT_MS} ms`, holds: slow === 0, detail: `${slow} slow, slowest ${slowest.toFixed(1)} ms` },
]);
