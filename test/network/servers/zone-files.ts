/** Zone files (RFC 1035 §5.1) out of plain data. */
import type { RecordData, RecordType } from '../../../src/core/dns/records';
import type { Zone } from '../../unit/core/diagnostics/zone';

export interface ZoneFile {
  /** `.` for the root. */
  readonly origin: string;
  readonly text: string;
}

const absolute = (name: string): string => name === '.' ? '.' : `${name}.`;

/** Character strings of at most 255 bytes (RFC 1035 §3.3.14), every byte that is not plain ASCII as `\DDD`. */
function strings(text: string): string {
  const bytes = Buffer.from(text);
  const parts: string[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += 255) {
    parts.push(`"${[...bytes.subarray(at, at + 255)].map((byte) => byte < 32 || byte > 126 || byte === 34 || byte === 92 ? `\\${String(byte).padStart(3, '0')}` : String.fromCharCode(byte)).join('')}"`);
  }
  return parts.join(' ');
}

const WRITERS: { readonly [T in RecordType]: (data: RecordData[T]) => string } = {
  A: String, AAAA: String, CNAME: absolute, NS: absolute, PTR: absolute, TXT: strings,
  MX: ({ preference, exchange }) => `${preference} ${absolute(exchange)}`,
  SRV: ({ priority, weight, port, target }) => `${priority} ${weight} ${port} ${absolute(target)}`,
  SOA: ({ primary, contact, serial }) => `${absolute(primary)} ${absolute(contact)} ${serial} 3600 600 86400 60`,
  TLSA: ({ usage, selector, matchingType, data }) => `${usage} ${selector} ${matchingType} ${data}`,
};

const isRecordType = (type: string): type is RecordType => Object.hasOwn(WRITERS, type);

/** The lines of one name; the SOA is the first, as name servers want it. */
function linesOf(name: string, entry: Zone[string]): readonly string[] {
  if (typeof entry === 'string') return [`${absolute(name)} IN CNAME ${absolute(entry)}`];
  const types = Object.keys(entry).filter(isRecordType).sort((one, other) => Number(other === 'SOA') - Number(one === 'SOA'));
  const lines = types.flatMap((type) => {
    const write = WRITERS[type] as (data: RecordData[RecordType]) => string;
    return (entry[type] ?? []).map((data) => `${absolute(name)} IN ${type} ${write(data)}`);
  });
  // A name without a record of these types exists all the same.
  return lines.length > 0 ? lines : [`${absolute(name)} IN HINFO "none" "none"`];
}

/**
 * Writes what a name server needs to answer for everything that the data says, and NXDOMAIN for every other name: one zone for
 * each name with an SOA, and the root for all the rest.
 */
export function zoneFilesOf(zone: Zone): readonly ZoneFile[] {
  const root: Zone = { '.': { SOA: [{ primary: 'ns.root-servers.example', contact: 'hostmaster.root-servers.example', serial: 1 }], NS: ['ns.root-servers.example'] }, 'ns.root-servers.example': { A: ['127.0.0.1'] } };
  const all: Zone = { ...root, ...zone };
  const origins = Object.entries(all).filter(([, entry]) => typeof entry !== 'string' && entry.SOA !== undefined).map(([name]) => name)
    .sort((one, other) => other.length - one.length);
  const originOf = (name: string): string => origins.find((origin) => name === origin || name.endsWith(`.${origin}`)) ?? '.';
  return origins.map((origin) => {
    const names = Object.keys(all).filter((name) => originOf(name) === origin).sort((one, other) => Number(other === origin) - Number(one === origin));
    return { origin, text: `$TTL 60\n${names.flatMap((name) => linesOf(name, all[name] ?? {})).join('\n')}\n` };
  });
}
