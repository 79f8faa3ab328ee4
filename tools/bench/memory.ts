/**
 * One reading in a process of its own: `tsx memory.ts MODULE FILE`. Prints as JSON the size of the mail in bytes, the
 * milliseconds of this first reading, by how many bytes the heap grew, and by how many the process grew at its peak.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { analyseBounce as Analyse } from '../../src/app/analyse-bounce';
import { noticeOf } from './generated-mails';

const [, , module = '', file = ''] = process.argv;
const { analyseBounce } = createRequire(import.meta.url)(module) as { analyseBounce: typeof Analyse };
const BYTES_PER_KB = 1024;

/** A short notice first: a pane has started, too, before it is given a mail. */
analyseBounce(noticeOf(1, 1000));
const mail: Uint8Array = readFileSync(file);
globalThis.gc?.();

const heap = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const heapBefore = heap();
const peakBefore = process.resourceUsage().maxRSS;
const start = performance.now();
const analysis = analyseBounce(mail);
const milliseconds = performance.now() - start;
const grown = heap() - heapBefore;
const peak = (process.resourceUsage().maxRSS - peakBefore) * BYTES_PER_KB;
console.log(JSON.stringify({ bytes: mail.length, milliseconds, grown, peak, readable: analysis.readable }));
