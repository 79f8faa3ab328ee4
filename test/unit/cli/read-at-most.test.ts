import { readAtMost } from '../../../src/cli/read-at-most';

/** A source that counts what was taken of it, and whether its reading was ended. */
function endless(chunk: Uint8Array): { readonly source: AsyncIterable<Uint8Array>; readonly taken: () => number; readonly ended: () => boolean } {
  let taken = 0;
  let ended = false;
  const source = (async function* () {
    try {
      for (;;) {
        taken += 1;
        yield await Promise.resolve(chunk);
      }
    } finally {
      ended = true;
    }
  })();
  return { source, taken: () => taken, ended: () => ended };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* parts(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

test('a source without an end is left where the limit is passed', async () => {
  const { source, taken, ended } = endless(bytes('x'.repeat(100)));
  expect(await readAtMost(source, 250)).toBeNull();
  expect(taken()).toBe(3);
  expect(ended()).toBe(true);
});

test('a text up to the limit is read whole, a character that two parts share too', async () => {
  const [first, ...rest] = bytes('é!');
  expect(await readAtMost(parts(Uint8Array.of(first ?? 0), Uint8Array.from(rest)), 3)).toBe('é!');
  expect(await readAtMost(parts(), 3)).toBe('');
});

test('a source that fails: so does the reading', async () => {
  const failing: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => ({ next: async () => Promise.reject(new Error('gone')) }) };
  await expect(readAtMost(failing, 3)).rejects.toThrow('gone');
});
