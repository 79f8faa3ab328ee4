import { decodeCharset, hasLoneSurrogate } from '../../../../src/core/mime/charset';

describe('decodeCharset', () => {
  it.each<[string, string | null, number[], string, boolean]>([
    ['WHATWG Encoding §4.2: utf-8', 'UTF-8', [0xc3, 0xa9], 'é', false],
    ['WHATWG Encoding §4.2: latin1 is windows-1252', 'ISO-8859-1', [0x80, 0xe9], '€é', false],
    ['ISO spelt without hyphens', 'iso8859-15', [0xa4], '€', false],
    ['underscores', 'iso_8859_1', [0xe9], 'é', false],
    ['alias cp1252', 'cp1252', [0x93], '“', false],
    ['alias cp932', 'CP932', [0x83, 0x65], 'テ', false],
    ['alias with x-', 'x-windows-1251', [0xc6], 'Ж', false],
    ['quoted label', '"utf-8"', [0xc3, 0xa9], 'é', false],
    ['iso-2022-jp', 'ISO-2022-JP', [0x1b, 0x24, 0x42, 0x25, 0x46, 0x1b, 0x28, 0x42], 'テ', false],
    ['RFC 2781 §4.3: utf-16 with big-endian mark', 'utf-16', [0xfe, 0xff, 0, 0x41], 'A', false],
    ['us-ascii with UTF-8 in it', 'us-ascii', [0xc3, 0xa9], 'é', false],
    ['us-ascii with other bytes in it', 'us-ascii', [0xe9], 'é', false],
    ['RFC 1428: unknown-8bit says nothing', 'unknown-8bit', [0xc3, 0xa9], 'é', false],
    ['nothing declared', null, [0xe9], 'é', false],
    ['unknown label', 'klingon', [0xc3, 0xa9], 'é', true],
    ['a label the platform refuses', 'hz-gb-2312', [0x41], 'A', true],
  ])('%s', (_row, label, bytes, text, unknown) => {
    expect(decodeCharset(Uint8Array.from(bytes), label)).toEqual({ text, unknown });
  });

  it('RFC 3629 §3: finds a surrogate in three bytes', () => {
    expect(hasLoneSurrogate(Uint8Array.of(0x41, 0xed, 0xa0, 0x80))).toBe(true);
    expect(hasLoneSurrogate(Uint8Array.of(0xed, 0x9f, 0xbf))).toBe(false);
  });
});
