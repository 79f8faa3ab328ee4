import { openCompoundFile } from '../../../../src/core/msg/compound-file';
import { charsetOfCodePage, readProperties, ROW_HEADER, TOP_LEVEL_HEADER, type Properties } from '../../../../src/core/msg/msg-properties';
import { writeCompoundFile } from '../../../../tools/fixtures/compound-writer';
import { writeMsg, type MsgSpecimen } from '../../../../tools/fixtures/msg-writer';

function propertiesOf(specimen: MsgSpecimen): Properties {
  const root = openCompoundFile(writeMsg(specimen));
  if (root === null) throw new Error('the writer made no compound file');
  return readProperties(root, TOP_LEVEL_HEADER);
}

/** Properties of a folder with these streams and this table. */
function rowOf(streams: Record<string, Uint8Array>, table = new Uint8Array(0), message: Properties | null = null): Properties {
  const root = openCompoundFile(writeCompoundFile({ ...streams, '__properties_version1.0': table }));
  if (root === null) throw new Error('the writer made no compound file');
  return readProperties(root, ROW_HEADER, message);
}

describe('readProperties', () => {
  it('reads text, numbers, moments and bytes by their ids', () => {
    const properties = propertiesOf({ properties: { 0x0037: 'Été', 0x0c20: -570, 0x0e06: new Date(1_764_061_922_000), 0x1013: Uint8Array.of(1, 2, 3) } });
    expect(properties.text(0x0037)).toBe('Été');
    expect(properties.integer(0x0c20)).toBe(-570);
    expect(properties.time(0x0e06)).toBe(1_764_061_922_000);
    expect(properties.binary(0x1013, 2)).toEqual(Uint8Array.of(1, 2));
    expect([properties.text(0x1000), properties.integer(0x0037), properties.time(0x0c20), properties.binary(0x1000, 9)]).toEqual([null, null, null, null]);
  });

  it.each<[string, number, number[], string]>([
    ['windows-1252', 1252, [0xc9, 0x74, 0xe9, 0x92], 'Été’'],
    ['windows-1251', 1251, [0xcf, 0xf0], 'Пр'],
    ['Shift_JIS', 932, [0x93, 0xfa], '日'],
    ['ISO 8859-15', 28605, [0xa4], '€'],
    ['UTF-8', 65001, [0xc3, 0xa9], 'é'],
    ['a page that nobody knows: the reader falls back', 4711, [0xe9], 'é'],
  ])('reads text of code page %s', (_row, page, bytes, text) => {
    const message = propertiesOf({ properties: { 0x3ffd: page } });
    expect(rowOf({ '__substg1.0_3001001E': Uint8Array.from(bytes) }, undefined, message).text(0x3001)).toBe(text);
  });

  it('takes the code page of the internet where the message names no other', () => {
    const message = propertiesOf({ properties: { 0x3fde: 1251 } });
    expect(rowOf({ '__substg1.0_3001001E': Uint8Array.of(0xcf) }, undefined, message).text(0x3001)).toBe('П');
  });

  it.each<[string, Uint8Array, string | null]>([
    ['zeros at the end', Uint8Array.of(0x41, 0, 0, 0), 'A'],
    ['nothing but a zero', Uint8Array.of(0, 0), null],
    ['no bytes', new Uint8Array(0), null],
    ['half a character', Uint8Array.of(0x41, 0, 0x42), 'A\ufffd'],
  ])('text with %s', (_row, bytes, text) => {
    expect(rowOf({ '__substg1.0_3001001F': bytes }).text(0x3001)).toBe(text);
  });

  it.each<[string, number[], number | null]>([
    ['1 January 1601', [0, 0], null],
    ['the largest number', [0xffffffff, 0xffffffff], null],
    ['1 January 1970 and a second', [0xd5d71680, 0x019db1de], 1000],
  ])('a moment of %s', (_row, [low = 0, high = 0], milliseconds) => {
    const table = new DataView(new ArrayBuffer(ROW_HEADER + 16));
    table.setUint32(ROW_HEADER, 0x0e060040, true);
    table.setUint32(ROW_HEADER + 8, low, true);
    table.setUint32(ROW_HEADER + 12, high, true);
    expect(rowOf({}, new Uint8Array(table.buffer)).time(0x0e06)).toBe(milliseconds);
  });

  it.each([0, 7, 8, 20])('a table of %i bytes has no properties', (length) => {
    expect(rowOf({}, new Uint8Array(length)).integer(0)).toBeNull();
  });
});

it.each([[0, ''], [1252, 'cp1252'], [20127, 'us-ascii'], [28591, 'iso-8859-1'], [20866, 'koi8-r'], [54936, 'gb18030'], [1200, 'utf-16le']])('charsetOfCodePage(%i) is "%s"', (page, label) => {
  expect(charsetOfCodePage(page)).toBe(label);
});
