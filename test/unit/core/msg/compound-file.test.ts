import { isCompoundFile, openCompoundFile } from '../../../../src/core/msg/compound-file';
import { writeCompoundFile } from '../../../../tools/fixtures/compound-writer';

const ALL = Number.MAX_SAFE_INTEGER;

const pattern = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 251);

/** Offsets in the header (MS-CFB §2.2). */
const SHIFT = 30;
const DIRECTORY = 48;
const MINI_FAT = 60;
const FIRST_DIFAT = 68;
const DIFAT = 76;

/** A file whose table of chains spans several sectors, with streams of every storing. */
const sound = writeCompoundFile({ small: pattern(100), cutoff: pattern(4096), below: pattern(4095), large: pattern(200_000), empty: new Uint8Array(0), folder: { inner: pattern(65), deeper: { last: pattern(5000) } } });

/** The file with some 32-bit numbers replaced. */
function damaged(changes: readonly (readonly [at: number, value: number])[]): Uint8Array {
  const bytes = sound.slice();
  const view = new DataView(bytes.buffer);
  for (const [at, value] of changes) view.setUint32(at, value, true);
  return bytes;
}

const number = (at: number): number => new DataView(sound.buffer).getUint32(at, true);
const sectorAt = (sector: number): number => (sector + 1) * 512;
const fatAt = sectorAt(number(DIFAT));
const directoryAt = sectorAt(number(DIRECTORY));

/** Walks all of a file, as a reader that wants everything would. */
function walk(bytes: Uint8Array): number {
  const root = openCompoundFile(bytes);
  if (root === null) return -1;
  let total = 0;
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const name of ['SMALL', 'CUTOFF', 'BELOW', 'LARGE', 'EMPTY', 'INNER', 'LAST']) total += folder.read(name, ALL)?.length ?? 0;
    folders.push(...folder.storages.values());
  }
  return total;
}

describe('openCompoundFile', () => {
  it.each([['SMALL', 100], ['CUTOFF', 4096], ['BELOW', 4095], ['LARGE', 200_000], ['EMPTY', 0]])('reads the stream %s whole', (name, length) => {
    expect(openCompoundFile(sound)?.read(name, ALL)).toEqual(pattern(length));
  });

  it('reads folders inside folders, and no more than is asked for', () => {
    const folder = openCompoundFile(sound)?.storages.get('FOLDER');
    expect(folder?.read('INNER', ALL)).toEqual(pattern(65));
    expect(folder?.storages.get('DEEPER')?.read('LAST', 10)).toEqual(pattern(10));
    expect(folder?.read('NOTHING', ALL)).toBeNull();
    expect([...(openCompoundFile(sound)?.storages.keys() ?? [])]).toEqual(['FOLDER']);
  });

  it('reads a file that is a piece of a larger buffer', () => {
    const around = new Uint8Array(sound.length + 7);
    around.set(sound, 7);
    expect(openCompoundFile(around.subarray(7))?.read('LARGE', ALL)).toEqual(pattern(200_000));
  });

  it.each<[string, Uint8Array]>([
    ['no bytes', new Uint8Array(0)],
    ['the signature alone', sound.slice(0, 8)],
    ['a cut header', sound.slice(0, 511)],
    ['the header alone', sound.slice(0, 512)],
    ['a sector size that does not exist', damaged([[SHIFT, 0x001f]])],
    ['a directory outside the file', damaged([[DIRECTORY, 0x00ffffff]])],
    ['a directory that is the free sector', damaged([[DIRECTORY, 0xffffffff]])],
    ['zeros behind the signature', Uint8Array.from({ length: 4096 }, (_, at) => (at < 8 ? sound[at] ?? 0 : 0))],
  ])('is null for %s', (_row, bytes) => {
    expect(openCompoundFile(bytes)).toBeNull();
  });

  it.each<[string, Uint8Array]>([
    ['every sector following itself', damaged(Array.from({ length: 128 }, (_, i) => [fatAt + i * 4, i] as const))],
    ['all sectors in one circle of two', damaged(Array.from({ length: 128 }, (_, i) => [fatAt + i * 4, i ^ 1] as const))],
    ['all entries naming the root as their neighbour', damaged(Array.from({ length: 8 }, (_, i) => [directoryAt + i * 128 + 68, 0] as const))],
    ['all entries naming each other', damaged(Array.from({ length: 8 }, (_, i) => [directoryAt + i * 128 + 72, (i + 1) % 8] as const))],
    ['folders that hold themselves', damaged(Array.from({ length: 8 }, (_, i) => [directoryAt + i * 128 + 76, i] as const))],
    ['streams of 4 GB', damaged(Array.from({ length: 8 }, (_, i) => [directoryAt + i * 128 + 120, 0xffffffff] as const))],
    ['streams that begin outside the file', damaged(Array.from({ length: 8 }, (_, i) => [directoryAt + i * 128 + 116, 0xfffffff0] as const))],
    ['names of 65,535 bytes', damaged(Array.from({ length: 8 }, (_, i) => [directoryAt + i * 128 + 64, 0x0002ffff] as const))],
    ['a table of small chains outside the file', damaged([[MINI_FAT, 0x00fffff0], [MINI_FAT + 4, 0xffffffff]])],
    ['a continuation that names itself', damaged([[DIFAT, 0xffffffff], [FIRST_DIFAT, 0], [FIRST_DIFAT + 4, 0xffffffff]])],
    ['no table of chains', damaged([[DIFAT, 0xffffffff], [DIFAT + 4, 0xffffffff], [DIFAT + 8, 0xffffffff], [DIFAT + 12, 0xffffffff]])],
  ])('ends, and hands out no more than twice the file: %s', (_row, bytes) => {
    const start = performance.now();
    expect(walk(bytes)).toBeLessThanOrEqual(2 * bytes.length);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('ends at whatever byte the file is cut', () => {
    for (let length = 0; length < sound.length; length += 997) expect(walk(sound.slice(0, length))).toBeLessThanOrEqual(2 * length);
  });
});

it.each<[string, Uint8Array, boolean]>([
  ['a sound file', sound, true],
  ['seven bytes of the signature', sound.slice(0, 7), false],
  ['text', new TextEncoder().encode('Subject: x'), false],
])('isCompoundFile: %s', (_row, bytes, expected) => {
  expect(isCompoundFile(bytes)).toBe(expected);
});
