/** IP addresses: read, written, and told apart by what they may be used for. */

export interface IpAddress {
  readonly family: 4 | 6;
  /** In network order: four, or sixteen. */
  readonly bytes: readonly number[];
}

/**
 * What a range is set aside for (RFC 6890 and the registries of IANA that it set up). `global`: an address like any other, or a
 * special one that is reachable from everywhere.
 */
export type AddressUse =
  | 'global' | 'documentation' | 'private' | 'shared' | 'loopback' | 'link-local' | 'this-network' | 'benchmarking' | 'multicast'
  | 'reserved';

/** Longer than any address. */
const MAX_TEXT = 45;
const QUAD = /^(?:0|[1-9]\d{0,2})$/;
const GROUP = /^[0-9a-f]{1,4}$/i;

/**
 * Reads an address as RFC 4291 §2.2 and dotted decimal write it. No zone (`%eth0`), no prefix length, no leading zeros in
 * dotted decimal (which some read as octal).
 */
export function readAddress(text: string): IpAddress | null {
  if (text.length > MAX_TEXT) return null;
  if (!text.includes(':')) {
    const quads = readQuads(text);
    return quads === null ? null : { family: 4, bytes: quads };
  }
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [before = '', after] = halves;
  const head = readGroups(before, after === undefined);
  if (head === null) return null;
  if (after === undefined) return head.length === 16 ? { family: 6, bytes: head } : null;
  const tail = readGroups(after, true);
  if (tail === null || head.length + tail.length > 14) return null;
  return { family: 6, bytes: [...head, ...Array.from({ length: 16 - head.length - tail.length }, () => 0), ...tail] };
}

function readQuads(text: string): number[] | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => QUAD.test(part))) return null;
  const bytes = parts.map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : null;
}

/** Groups of an IPv6 address as bytes; dotted decimal only where the address ends. */
function readGroups(text: string, isEnd: boolean): number[] | null {
  if (text === '') return [];
  const bytes: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (GROUP.test(part)) {
      const value = parseInt(part, 16);
      bytes.push(value >> 8, value & 255);
      continue;
    }
    const quads = isEnd && index === parts.length - 1 ? readQuads(part) : null;
    if (quads === null) return null;
    bytes.push(...quads);
  }
  return bytes;
}

/** Writes an address: dotted decimal, or RFC 5952 (lower case, the first longest run of zeros short, IPv4-mapped in dotted decimal). */
export function formatAddress({ family, bytes }: IpAddress): string {
  if (family === 4) return bytes.join('.');
  if (hasPrefix(bytes, MAPPED, 96)) return `::ffff:${bytes.slice(12).join('.')}`;
  const groups = Array.from({ length: 8 }, (_, index) => (bytes[2 * index] ?? 0) << 8 | (bytes[2 * index + 1] ?? 0));
  let longest = { at: -1, length: 1 };
  for (let at = 0; at < 8;) {
    let end = at;
    while (end < 8 && groups[end] === 0) end += 1;
    if (end - at > longest.length) longest = { at, length: end - at };
    at = Math.max(end, at + 1);
  }
  const hex = groups.map((group) => group.toString(16));
  if (longest.at < 0) return hex.join(':');
  return `${hex.slice(0, longest.at).join(':')}::${hex.slice(longest.at + longest.length).join(':')}`;
}

/** Whether a text is an IPv4 or IPv6 address. */
export const isAddress = (text: string): boolean => readAddress(text) !== null;

/** Whether the first `length` bits of both are the same. */
function hasPrefix(bytes: readonly number[], prefix: readonly number[], length: number): boolean {
  const whole = length >> 3;
  for (let at = 0; at < whole; at += 1) if (bytes[at] !== (prefix[at] ?? 0)) return false;
  const rest = length & 7;
  return rest === 0 || ((bytes[whole] ?? 0) ^ (prefix[whole] ?? 0)) >> (8 - rest) === 0;
}

/**
 * CIDR match (RFC 4632 §3.1, RFC 4291 §2.3). An IPv4-mapped IPv6 address is not taken for its IPv4 address.
 * @param length of the prefix in bits
 * @returns false where the families differ or the length is none of the family
 */
export function isInNetwork(address: IpAddress, network: IpAddress, length: number): boolean {
  if (address.family !== network.family || !Number.isInteger(length) || length < 0 || length > network.bytes.length * 8) return false;
  return hasPrefix(address.bytes, network.bytes, length);
}

interface Range {
  readonly prefix: readonly number[];
  readonly length: number;
  readonly use: AddressUse;
}

const range = (network: string, use: AddressUse): Range => {
  const [text = '', length = ''] = network.split('/');
  return { prefix: readAddress(text)?.bytes ?? [], length: Number(length), use };
};

/** A range inside another one stands before it. */
const RANGES_4: readonly Range[] = [
  range('0.0.0.0/8', 'this-network'), // RFC 791 §3.2
  range('10.0.0.0/8', 'private'), // RFC 1918
  range('100.64.0.0/10', 'shared'), // RFC 6598
  range('127.0.0.0/8', 'loopback'), // RFC 1122 §3.2.1.3
  range('169.254.0.0/16', 'link-local'), // RFC 3927
  range('172.16.0.0/12', 'private'), // RFC 1918
  range('192.0.0.9/32', 'global'), // RFC 7723
  range('192.0.0.10/32', 'global'), // RFC 8155
  range('192.0.0.0/24', 'reserved'), // RFC 6890 §2.1
  range('192.0.2.0/24', 'documentation'), // RFC 5737
  range('192.168.0.0/16', 'private'), // RFC 1918
  range('198.18.0.0/15', 'benchmarking'), // RFC 2544
  range('198.51.100.0/24', 'documentation'), // RFC 5737
  range('203.0.113.0/24', 'documentation'), // RFC 5737
  range('224.0.0.0/4', 'multicast'), // RFC 5771
  range('240.0.0.0/4', 'reserved'), // RFC 1112 §4, with 255.255.255.255 of RFC 919
];

const RANGES_6: readonly Range[] = [
  range('::/128', 'this-network'), // RFC 4291 §2.5.2
  range('::1/128', 'loopback'), // RFC 4291 §2.5.3
  range('64:ff9b:1::/48', 'private'), // RFC 8215
  range('100::/64', 'reserved'), // RFC 6666: discarded
  range('2001::/32', 'global'), // RFC 4380
  range('2001:1::1/128', 'global'), // RFC 7723
  range('2001:1::2/128', 'global'), // RFC 8155
  range('2001:1::3/128', 'global'), // RFC 9665
  range('2001:2::/48', 'benchmarking'), // RFC 5180
  range('2001:3::/32', 'global'), // RFC 7450
  range('2001:4:112::/48', 'global'), // RFC 7535
  range('2001:20::/28', 'global'), // RFC 7343
  range('2001:30::/28', 'global'), // RFC 9374
  range('2001::/23', 'reserved'), // RFC 2928
  range('2001:db8::/32', 'documentation'), // RFC 3849
  range('3fff::/20', 'documentation'), // RFC 9637
  range('2000::/3', 'global'), // RFC 4291 §2.4
  range('fc00::/7', 'private'), // RFC 4193
  range('fe80::/10', 'link-local'), // RFC 4291 §2.5.6
  range('fec0::/10', 'private'), // RFC 3879: once site-local
  range('ff00::/8', 'multicast'), // RFC 4291 §2.7
  range('::/0', 'reserved'),
];

const MAPPED: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255]; // RFC 4291 §2.5.5.2
const TRANSLATED: readonly number[] = [0, 0x64, 0xff, 0x9b]; // RFC 6052 §2.1
const SIX_TO_FOUR: readonly number[] = [0x20, 0x02]; // RFC 3056 §2

/** The IPv4 address inside an IPv6 address that stands for one. */
function embedded({ family, bytes }: IpAddress): readonly number[] | null {
  if (family === 4) return bytes;
  if (hasPrefix(bytes, MAPPED, 96) || hasPrefix(bytes, TRANSLATED, 96)) return bytes.slice(12);
  return hasPrefix(bytes, SIX_TO_FOUR, 16) ? bytes.slice(2, 6) : null;
}

/** What the range of an address is for; an IPv6 address that stands for an IPv4 address is judged by that one. */
export function addressUse(address: IpAddress): AddressUse {
  const four = embedded(address);
  const bytes = four ?? address.bytes;
  const ranges = four === null ? RANGES_6 : RANGES_4;
  return ranges.find(({ prefix, length }) => hasPrefix(bytes, prefix, length))?.use ?? 'global';
}

/**
 * Whether an address leads nowhere from another network: private (RFC 1918, 4193), shared (RFC 6598), loopback, link-local and
 * whatever else is set aside (RFC 6890). Addresses for documentation count as public: they stand for such.
 * @returns false where the text is no address
 */
export function isPrivateAddress(text: string): boolean {
  const address = readAddress(text);
  if (address === null) return false;
  const use = addressUse(address);
  return use !== 'global' && use !== 'documentation';
}
