/**
 * Compound File Binary (MS-CFB): a small file system inside a file, in which classic Outlook saves messages. Any byte of it
 * may lie: chains may run in circles, sizes may be invented, the end may be missing.
 * https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb
 */

/** A folder of a compound file. Names are in upper case, because the format compares them without case (MS-CFB §2.6.4). */
export interface Storage {
  readonly storages: ReadonlyMap<string, Storage>;
  /**
   * The bytes of a stream.
   * @param name in upper case
   * @param most no more bytes than these are read
   * @returns null where there is no such stream; fewer bytes than announced where the file is damaged
   */
  read(name: string, most: number): Uint8Array | null;
}

/** MS-CFB §2.2, Header Signature. */
const SIGNATURE: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
/** Sectors named in the header's own list (MS-CFB §2.2, DIFAT). */
const HEADER_DIFAT = 109;
const MINI_SHIFT = 6;
/** Streams below this size live in the mini stream (MS-CFB §2.2, Mini Stream Cutoff Size). */
const MINI_CUTOFF = 4096;
/** MS-CFB §2.1: a number that names no sector. */
const FREE = 0xffffffff;

/** MS-CFB §2.6.1, Object Type. */
const STORAGE = 1;
const STREAM = 2;

/** How often over all the bytes of a file may be handed out: in a sound file no two streams share a sector. */
const MAX_READS = 2;

/** A table of chains: at the place of each sector, the number of the next. */
type Chains = Uint32Array;

/** True if bytes begin like a compound file. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * Opens a compound file.
 * @param bytes the whole file; hostile or damaged ones are read as far as they go, in time linear in their size
 * @returns the root folder, or null where there is no header or no directory
 */
export function openCompoundFile(bytes: Uint8Array): Storage | null {
  if (!isCompoundFile(bytes) || bytes.length < HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  // MS-CFB §2.2: 512 bytes in version 3, 4096 in version 4.
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const fat = readFat(view, shift);
  const stream = (start: number, length: number): Uint8Array => follow(bytes, fat, shift, size, start, length);

  const directory = stream(view.getUint32(48, true), bytes.length);
  const count = Math.floor(directory.length / ENTRY_BYTES);
  if (count === 0) return null;
  const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const startOf = (entry: number): number => entries.getUint32(entry * ENTRY_BYTES + 116, true);
  // The upper half of the size is 0 below 4 GB, and not to be trusted in version 3 (MS-CFB §2.6.1).
  const lengthOf = (entry: number): number => entries.getUint32(entry * ENTRY_BYTES + 120, true);

  let mini: { readonly bytes: Uint8Array; readonly chains: Chains } | null = null;
  let left = bytes.length * MAX_READS;
  const contentOf = (entry: number, most: number): Uint8Array => {
    const length = Math.min(lengthOf(entry), most, left);
    left -= length;
    if (lengthOf(entry) >= MINI_CUTOFF) return stream(startOf(entry), length);
    mini ??= { bytes: stream(startOf(0), lengthOf(0)), chains: numbersOf(stream(view.getUint32(60, true), view.getUint32(64, true) * size)) };
    return follow(mini.bytes, mini.chains, MINI_SHIFT, 0, startOf(entry), length);
  };
  return readTree(entries, count, contentOf);
}

/** The table of chains, put together from the sectors that the header and its continuations name (MS-CFB §2.3, §2.5). */
function readFat(view: DataView, shift: number): Chains {
  const size = 1 << shift;
  const perSector = size / 4;
  const sectors = Math.max(0, Math.ceil((view.byteLength - size) / size));
  const fat = new Uint32Array(sectors).fill(FREE);
  let at = 0;
  const take = (sector: number): void => {
    const from = (sector + 1) * size;
    for (let i = 0; i < perSector && at + i < sectors && from + i * 4 + 4 <= view.byteLength; i++) fat[at + i] = view.getUint32(from + i * 4, true);
    at += perSector;
  };
  for (let i = 0; i < HEADER_DIFAT && at < sectors; i++) take(view.getUint32(76 + i * 4, true));
  // Each continuation names enough sectors to end this loop before it could run in a circle for long.
  for (let difat = view.getUint32(68, true); at < sectors && difat < sectors;) {
    const from = (difat + 1) * size;
    if (from + size > view.byteLength) break;
    for (let i = 0; i < perSector - 1 && at < sectors; i++) take(view.getUint32(from + i * 4, true));
    difat = view.getUint32(from + size - 4, true);
  }
  return fat;
}

/**
 * Follows a chain of sectors. It ends with the wanted length, with the table or with the source, and every step adds a
 * whole sector; so a circle ends, too.
 * @param base offset of the first sector in the source
 */
function follow(source: Uint8Array, chains: Chains, shift: number, base: number, start: number, length: number): Uint8Array {
  const size = 1 << shift;
  const wanted = Math.min(length, chains.length * size);
  const content = new Uint8Array(wanted);
  let filled = 0;
  for (let sector = start; filled < wanted; sector = chains[sector] ?? FREE) {
    if (sector >= chains.length) break;
    const from = base + sector * size;
    const piece = source.subarray(from, Math.min(from + size, from + wanted - filled));
    content.set(piece, filled);
    filled += piece.length;
    if (piece.length < size) break;
  }
  return content.subarray(0, filled);
}

function numbersOf(bytes: Uint8Array): Chains {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

/** Builds the folders. An entry belongs to one folder only: the first that names it keeps it, which breaks every circle. */
function readTree(entries: DataView, count: number, contentOf: (entry: number, most: number) => Uint8Array): Storage {
  const claimed = new Uint8Array(count);
  claimed[0] = 1;
  const open = (child: number): { readonly storage: Storage; readonly child: number; readonly storages: Map<string, Storage>; readonly streams: Map<string, number> } => {
    const storages = new Map<string, Storage>();
    const streams = new Map<string, number>();
    const read = (name: string, most: number): Uint8Array | null => {
      const entry = streams.get(name);
      return entry === undefined ? null : contentOf(entry, most);
    };
    return { storage: { storages, read }, child, storages, streams };
  };
  const root = open(entries.getUint32(76, true));
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    // The entries of a folder hang in a binary tree (MS-CFB §2.6.4); their order says nothing.
    const branches = [folder.child];
    for (let entry = branches.pop(); entry !== undefined; entry = branches.pop()) {
      if (entry >= count || claimed[entry] === 1) continue;
      claimed[entry] = 1;
      const at = entry * ENTRY_BYTES;
      branches.push(entries.getUint32(at + 68, true), entries.getUint32(at + 72, true));
      const name = nameAt(entries, at);
      const type = entries.getUint8(at + 66);
      if (type === STREAM && !folder.streams.has(name)) folder.streams.set(name, entry);
      if (type === STORAGE && !folder.storages.has(name)) {
        const inner = open(entries.getUint32(at + 76, true));
        folder.storages.set(name, inner.storage);
        folders.push(inner);
      }
    }
  }
  return root.storage;
}

/** The name of an entry: up to 31 UTF-16 code units and a zero, its length counted in bytes with the zero (MS-CFB §2.6.1). */
function nameAt(entries: DataView, at: number): string {
  const units = Math.min(31, entries.getUint16(at + 64, true) / 2 - 1);
  let name = '';
  for (let i = 0; i < units; i++) name += String.fromCharCode(entries.getUint16(at + i * 2, true));
  return name.toUpperCase();
}
