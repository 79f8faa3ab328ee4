/** A function measured over mails. Its result is kept, so that no work can be optimised away. */
export type Reader = (bytes: Uint8Array) => unknown;

/** The median of numbers; the mean of the middle two where their count is even. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

let kept: unknown;

/** Milliseconds for one pass over all mails. */
export function pass(read: Reader, mails: readonly Uint8Array[]): number {
  const start = performance.now();
  for (const mail of mails) kept = read(mail);
  const milliseconds = performance.now() - start;
  if (kept === pass) throw new Error('unreachable: keeps the result alive');
  return milliseconds;
}

const WARM_UP_PASSES = 10;

/**
 * Two readers over the same mails, one pass each in turn, so that a busy machine slows both.
 * @returns median microseconds per mail of each, and the median of the pairs' ratios (first time / second time)
 */
export function comparePairs(first: Reader, second: Reader, mails: readonly Uint8Array[], pairs: number): { readonly first: number; readonly second: number; readonly ratio: number } {
  for (let round = 0; round < WARM_UP_PASSES; round++) {
    pass(first, mails);
    pass(second, mails);
  }
  const times: { readonly first: number; readonly second: number }[] = [];
  for (let round = 0; round < pairs; round++) {
    if (round % 2 === 0) {
      const one = pass(first, mails);
      times.push({ first: one, second: pass(second, mails) });
    } else {
      const two = pass(second, mails);
      times.push({ first: pass(first, mails), second: two });
    }
  }
  const perMail = (milliseconds: number): number => (milliseconds * 1000) / mails.length;
  return {
    first: perMail(median(times.map((time) => time.first))),
    second: perMail(median(times.map((time) => time.second))),
    ratio: median(times.map((time) => time.first / time.second)),
  };
}
