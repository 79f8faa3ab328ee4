import fc from 'fast-check';
import { addressList, addressOfField, findAddress, locateAddress } from '../../../../src/core/dsn/address';

describe('findAddress', () => {
  it.each<[string, string, string | null]>([
    ['in angle brackets', 'to <ann@far.example>: host', 'ann@far.example'],
    ['at the end of a sentence', 'Nobody is called ann@far.example.', 'ann@far.example'],
    ['emphasised', '*ann@far.example*', 'ann@far.example'],
    ['RFC 5321 §4.1.2: quoted local part', 'for "ann b"@far.example here', '"ann b"@far.example'],
    ['RFC 5321 §4.1.3: address literal', 'ann@[192.0.2.1] refused', 'ann@[192.0.2.1]'],
    ['RFC 6531 §3.3: UTF-8', 'an jörg@büro.example', 'jörg@büro.example'],
    ['apostrophe inside', "to o'neil@far.example", "o'neil@far.example"],
    ['apostrophes around', "to 'ann@far.example'", 'ann@far.example'],
    ['subaddress', 'ann+tag@far.example', 'ann+tag@far.example'],
    ['French quotation marks', '«ann@far.example»', 'ann@far.example'],
    ['after mailto:', '<mailto:ann@far.example>', 'ann@far.example'],
    ['no local part', '@far.example', null],
    ['no domain', 'ann@ home', null],
    ['no address', 'nobody', null],
  ])('%s', (_row, text, address) => {
    expect(findAddress(text)).toBe(address);
  });

  it('gives offsets that cut the address out of the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
      const text = `${noise}@a <b@c.example> ${noise}`;
      for (let found = locateAddress(text); found !== null; found = locateAddress(text, found.end)) expect(text.slice(found.start, found.end)).toBe(found.address);
    }), { seed: 5321, numRuns: 300 });
  });

  it.each(['@', 'a@', 'a'.repeat(300), '"', 'a@b.'])('is linear in repetitions of %j', (piece) => {
    const text = piece.repeat(20_000);
    const start = performance.now();
    for (let found = locateAddress(text), left = 1000; found !== null && left > 0; left--) found = locateAddress(text, found.end);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('addressOfField', () => {
  it.each<[string, string, string | null]>([
    ['RFC 3464 §2.3.2', 'rfc822; ann@far.example', 'ann@far.example'],
    ['no blank', 'rfc822;ann@far.example', 'ann@far.example'],
    ['upper case', 'RFC822; Ann@Far.example', 'Ann@Far.example'],
    ['slash in the type', 'rfc/822;ann@far.example', 'ann@far.example'],
    ['RFC 6533 §3: utf-8 address', 'utf-8; jörg@büro.example', 'jörg@büro.example'],
    ['RFC 6533 §3: escaped characters', 'utf-8; j\\x{F6}rg@b\\x{FC}ro.example', 'jörg@büro.example'],
    ['name and angle brackets', 'rfc822; "Ann Lee" <ann@far.example>', 'ann@far.example'],
    ['comment', 'rfc822; ann@far.example (Ann Lee)', 'ann@far.example'],
    ['X.400', 'x400; /S=ann/C=fr/', '/S=ann/C=fr/'],
    ['the null address names nobody', 'system;<>', null],
    ['empty', '  ', null],
  ])('%s', (_row, value, address) => {
    expect(addressOfField(value)).toBe(address);
  });
});

describe('addressList', () => {
  it.each<[string, string, [string, string | null][]]>([
    ['RFC 5322 §3.4: two mailboxes', 'Ann Lee <ann@far.example>, bob@near.example', [['ann@far.example', 'Ann Lee'], ['bob@near.example', null]]],
    ['quoted name with comma', '"Lee, Ann" <ann@far.example>', [['ann@far.example', 'Lee, Ann']]],
    ['escaped quotation mark', '"Ann \\"A\\" Lee" <ann@far.example>', [['ann@far.example', 'Ann "A" Lee']]],
    ['group', 'Team: Ann <ann@far.example>, bob@near.example;', [['ann@far.example', 'Ann'], ['bob@near.example', null]]],
    ['comment as a name', 'ann@far.example (Ann Lee)', [['ann@far.example', 'Ann Lee']]],
    ['semicolons, as Outlook shows them', 'Ann <ann@far.example>; bob@near.example', [['ann@far.example', 'Ann'], ['bob@near.example', null]]],
    ['name equal to the address', '"ann@far.example" <ann@far.example>', [['ann@far.example', null]]],
    ['no address', 'undisclosed-recipients:;', []],
  ])('%s', (_row, value, expected) => {
    expect(addressList(value).map(({ address, name }) => [address, name])).toEqual(expected);
  });

  it('stops at the number asked for', () => {
    expect(addressList('a@b.example, '.repeat(50), 3)).toHaveLength(3);
  });
});
