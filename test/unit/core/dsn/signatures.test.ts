import { readSignatures } from '../../../../src/core/dsn/signatures';
import { parseHeaderBlock } from '../../../../src/core/mime/header';

const keysOf = (...values: readonly string[]) => readSignatures(parseHeaderBlock(values.map((value) => `DKIM-Signature: ${value}\n`).join('')).fields);

test('d and s, wherever they stand, in lower case, each once', () => {
  expect(keysOf('v=1; a=rsa-sha256; d=Example.COM; s=Sel1;\n\th=from:to; bh=x; b=y', 's=sel1; d=example.com', ' s = two ;\n d = b.example ')).toEqual([
    { domain: 'example.com', selector: 'sel1' }, { domain: 'b.example', selector: 'two' },
  ]);
});

test.each([
  ['without a selector', 'd=example.com; b=x'],
  ['with a tag that only ends alike', 'xd=example.com; bs=sel1'],
  ['with a name that is none', 'd=<script>; s=sel1'],
  ['with names that no question can carry', `d=${'a'.repeat(200)}.example; s=${'b'.repeat(100)}`],
])('%s: left out', (_name, value) => {
  expect(keysOf(value)).toEqual([]);
});

test('many and long ones take no time and no room', () => {
  expect(keysOf(...Array.from({ length: 200 }, (_, at) => `d=d${at}.example; s=s`))).toHaveLength(5);
  expect(keysOf(`${'; '.repeat(100_000)}d=late.example; s=s`)).toEqual([]);
});
