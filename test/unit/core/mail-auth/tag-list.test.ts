import { readTagList, trimBlanks } from '../../../../src/core/mail-auth/tag-list';

const codes = (text: string): readonly string[] => readTagList(text).faults.map(({ code }) => code);

describe('readTagList', () => {
  test('reads the example of RFC 6376 §3.5, folded as it stands', () => {
    const { tags, names, faults } = readTagList(
      'v=1; a=rsa-sha256; d=example.net; s=brisbane;\r\n   c=simple; q=dns/txt; i=@eng.example.net;\r\n   t=1117574938; x=1118006938;\r\n   h=from:to:subject:date;\r\n   z=From:foo@eng.example.net|To:joe@example.com|\r\n    Subject:demo=20run;\r\n   bh=MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=;\r\n   b=dzdVyOfAKCdLXdJOc9G2q8LoXSlEniSbav+yuU4zGeeruD00lszZ\r\n         VoG4ZHRNiYzR',
    );
    expect(faults).toEqual([]);
    expect(names).toEqual(['v', 'a', 'd', 's', 'c', 'q', 'i', 't', 'x', 'h', 'z', 'bh', 'b']);
    expect(tags.get('bh')).toBe('MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=');
    expect(tags.get('z')).toBe('From:foo@eng.example.net|To:joe@example.com|    Subject:demo=20run');
  });

  test.each<[string, string, readonly string[]]>([
    ['one semicolon may end it', 'a=1; b=2;', []],
    ['blanks round the sign', ' a = 1 ;\tb\t=\t2', []],
    ['an empty value is a value', 'a=; b=2', []],
    ['nothing', '', []],
    ['two semicolons', 'a=1;; b=2', ['empty-tag']],
    ['a semicolon in front', '; a=1', ['empty-tag']],
    ['no sign', 'a=1; b', ['missing-equals']],
    ['no name', 'a=1; =2', ['empty-name']],
    ['a name that starts with a digit', '1a=1', ['invalid-name']],
    ['a name with a hyphen', 'a-b=1', ['invalid-name']],
    ['a name beyond ASCII', '\u00e9=1', ['invalid-name']],
    ['a blank that is none', '\u00a0a=1', ['invalid-name']],
    ['a value beyond ASCII', 'a=\u201cx\u201d', ['invalid-value']],
    ['a line end without a fold', 'a=1\nb=2', ['invalid-value']],
    ['twice one name', 'a=1; a=2', ['duplicate-tag']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('names differ by case; of two with one name the first counts', () => {
    const { tags } = readTagList('a=1; A=2; a=3');
    expect([...tags]).toEqual([['a', '1'], ['A', '2']]);
  });

  test('a name of an object is a name', () => {
    expect(readTagList('constructor=1; __proto__=2').tags.get('constructor')).toBe('1');
  });

  test.each([
    ['blanks', ' '.repeat(500_000)],
    ['blanks in a value', `a=x${' '.repeat(500_000)}y`],
    ['folds', '\r\n '.repeat(200_000)],
    ['semicolons', ';'.repeat(500_000)],
    ['names', Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(';')],
  ])('stays linear: %s', (_, text) => {
    const { tags, faults } = readTagList(text);
    expect(tags.size + faults.length).toBeLessThanOrEqual(500_000);
  }, 2000);
});

test.each([['', ''], [' \t', ''], [' a b\t', 'a b'], ['\u00a0a', '\u00a0a']])('trimBlanks %j', (text, expected) => {
  expect(trimBlanks(text)).toBe(expected);
});
