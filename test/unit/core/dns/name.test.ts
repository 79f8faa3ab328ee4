import { isSameName, isUnder, readDomainName, reverseName } from '../../../../src/core/dns/name';

const text = (name: string): string => {
  const read = readDomainName(name);
  return read.ok ? read.name.text : `! ${read.fault}`;
};
const wire = (name: string): string => {
  const read = readDomainName(name);
  return read.ok ? Buffer.from(read.name.wire).toString('latin1') : `! ${read.fault}`;
};
const label63 = 'a'.repeat(63);
const longest = `${label63}.${label63}.${label63}.${'b'.repeat(61)}`;

describe('a name as it is written', () => {
  test.each([
    ['example.com', 'example.com'],
    ['Example.COM.', 'example.com'],
    ['.', '.'],
    ['com', 'com'],
    ['_autodiscover._tcp.example.com', '_autodiscover._tcp.example.com'],
    ['a\\.b.example', 'a\\046b.example'],
    ['a\\046b.example', 'a\\046b.example'],
    ['\\065.example', 'a.example'],
    ['\\000\\255.example', '\\000\\255.example'],
    ['0/25.2.0.192.in-addr.arpa', '0\\04725.2.0.192.in-addr.arpa'],
    ['*.example', '\\042.example'],
    [longest, longest],
    [`${longest}.`, longest],
    ['\\001'.repeat(63), '\\001'.repeat(63)],
  ])('%j is read as %j', (given, expected) => expect(text(given)).toBe(expected));

  test.each([
    ['', 'empty'],
    ['..', 'empty-label'],
    ['.example', 'empty-label'],
    ['a..b', 'empty-label'],
    ['a.b..', 'empty-label'],
    [`${label63}a.example`, 'label-too-long'],
    [`example.${'a'.repeat(400)}`, 'label-too-long'],
    [`${longest}b`, 'name-too-long'],
    ['a.'.repeat(127) + 'a', 'name-too-long'],
    ['a.'.repeat(100_000), 'name-too-long'],
    ['bücher.example', 'character'],
    ['a b.example', 'character'],
    ['a\n.example', 'character'],
    ['a\\', 'escape'],
    ['a\\12', 'escape'],
    ['a\\1x2', 'escape'],
    ['a\\256', 'escape'],
    ['a\\ b', 'escape'],
  ])('%j is refused: %s', (given, fault) => expect(text(given)).toBe(`! ${fault}`));

  test('is put into length-prefixed labels', () => {
    expect(wire('Mail.Example.')).toBe('\x04mail\x07example\0');
    expect(wire('.')).toBe('\0');
    expect(wire('a\\.b.c')).toBe('\x03a.b\x01c\0');
    expect(wire('a.'.repeat(127)).length).toBe(255);
    expect(wire(longest).length).toBe(255);
  });

  test('read again, the text is the same name', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      const once = text(`x\\${String(byte).padStart(3, '0')}.example`);
      expect(text(once)).toBe(once);
    }
  });
});

test.each([
  ['example.com', 'EXAMPLE.com.', true],
  ['a\\046b', 'a\\.b', true],
  ['a.b', 'a\\.b', false],
  ['a..b', 'a..b', false],
])('%j and %j are the same name: %s', (one, other, expected) => expect(isSameName(one, other)).toBe(expected));

test.each([
  ['mail.example.com', 'example.com', true],
  ['Example.com', 'example.COM.', true],
  ['badexample.com', 'example.com', false],
  ['example.com', 'mail.example.com', false],
  ['mail\\.example.com', 'example.com', false],
  ['mail.example.com', '.', true],
  ['.', 'com', false],
  ['a..b', 'b', false],
  ['a.b', '', false],
])('%j is under %j: %s', (name, ancestor, expected) => expect(isUnder(name, ancestor)).toBe(expected));

test.each([
  ['10.2.0.52', '52.0.2.10.in-addr.arpa'],
  ['4321:0:1:2:3:4:567:89ab', 'b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa'],
  ['::1', `1.${'0.'.repeat(31)}ip6.arpa`],
  ['example', null],
])('%s is looked up as %s', (address, expected) => expect(reverseName(address)).toBe(expected));
