/** A package of the field behind the batch protocol: `tsx batch.ts NAME`, paths on standard input, a JSON line for each. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { packagesOfTheField } from './field';

const entry = packagesOfTheField().find(({ name }) => name === process.argv[2]);
if (entry === undefined || entry.read === null) throw new Error('no such package here');
for await (const file of createInterface({ input: process.stdin })) {
  if (file !== '') console.log(JSON.stringify({ file, ...entry.answer(new Uint8Array(readFileSync(file))) }));
}
