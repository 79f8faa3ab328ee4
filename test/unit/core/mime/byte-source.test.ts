import { byteSource } from '../../../../src/core/mime/byte-source';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('byteSource', () => {
  it('keeps offsets in bytes, whatever they hold', () => {
    const source = byteSource(latin1('a\xe9\xe8\nb--x\n'));
    expect(source.length).toBe(9);
    expect(source.slice(0, 5)).toBe('aéè\nb');
    expect(source.slice(4, 5)).toBe('b');
    expect(source.indexOf('--x', 0, 9)).toBe(5);
    expect(source.at(3)).toBe(10);
  });

  it.each([
    ['plain', 0, 5, 'plain'],
    ['plain \xe9', 0, 6, 'plain '],
    ['plain \xe9', 0, 7, null],
    ['\x1a', 0, 1, '\x1a'],
  ])('asciiSlice of %j from %i to %i', (text, start, end, expected) => expect(byteSource(latin1(text)).asciiSlice(start, end)).toBe(expected));

  it('does not change the bytes it is given', () => {
    const bytes = Buffer.from('caf\xe9', 'latin1');
    byteSource(bytes).slice(0, 4);
    expect(bytes.toString('latin1')).toBe('caf\xe9');
  });

  it('finds a boundary outside of ASCII', () => expect(byteSource(latin1('x\n--\xe9\xe8')).indexOf('--éè', 0, 6)).toBe(2));

  it('reads a lone CR as the end of a line where there is no LF', () => {
    const source = byteSource(latin1('a\rb\xe9\r'));
    expect(source.slice(0, 5)).toBe('a\nbé\n');
    expect(source.crlf).toBe(false);
  });

  it('reads what is larger than its window piece by piece', () => {
    const source = byteSource(latin1(`${'x'.repeat(600_000)}\n\xe9`));
    expect(source.slice(600_000, 600_002)).toBe('\né');
    expect(source.asciiSlice(0, 10)).toBeNull();
  });
});
