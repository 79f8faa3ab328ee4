/** DNS over HTTPS out of plain data, for tests: answers a GET of RFC 8484 from a zone. */
import type { RecordData, RecordType, Resolve } from '../src/core/dns/records';
import { queryIn, questionIn } from './dns-question';

const TYPES: Readonly<Record<number, RecordType>> = { 1: 'A', 2: 'NS', 5: 'CNAME', 6: 'SOA', 12: 'PTR', 15: 'MX', 16: 'TXT', 28: 'AAAA', 33: 'SRV', 52: 'TLSA' };

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number): Buffer => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);

const nameBytes = (name: string): Buffer =>
  Buffer.concat([...name === '.' ? [] : name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])), Buffer.from([0])]);

/** A character string each of at most 255 bytes (RFC 1035 §3.3.14). */
function textBytes(text: string): Buffer {
  const bytes = Buffer.from(text);
  const strings: Buffer[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += 255) strings.push(Buffer.from([Math.min(255, bytes.length - at)]), bytes.subarray(at, at + 255));
  return Buffer.concat(strings);
}

function dataBytes(type: RecordType, data: RecordData[RecordType]): Buffer {
  if (type === 'MX') {
    const { preference, exchange } = data as RecordData['MX'];
    return Buffer.concat([u16(preference), nameBytes(exchange)]);
  }
  if (type === 'SRV') {
    const { priority, weight, port, target } = data as RecordData['SRV'];
    return Buffer.concat([u16(priority), u16(weight), u16(port), nameBytes(target)]);
  }
  if (type === 'SOA') {
    const { primary, contact, serial } = data as RecordData['SOA'];
    return Buffer.concat([nameBytes(primary), nameBytes(contact), u32(serial), u32(3600), u32(600), u32(86_400), u32(60)]);
  }
  if (type === 'A') return Buffer.from((data as string).split('.').map(Number));
  if (type === 'TXT') return textBytes(data as string);
  if (type === 'NS' || type === 'CNAME' || type === 'PTR') return nameBytes(data as string);
  if (type === 'TLSA') {
    const { usage, selector, matchingType, data: digest } = data as RecordData['TLSA'];
    return Buffer.concat([Buffer.from([usage, selector, matchingType]), Buffer.from(digest, 'hex')]);
  }
  throw new RangeError(`a record of type ${type} is not written here`);
}

/**
 * The answer to a question.
 * @param address what was asked, with its `dns` parameter
 * @param resolve the zone; what it does not know is SERVFAIL
 * @returns the message, and the question in words, "atelier.example MX"
 */
export async function answerTo(address: string, resolve: Resolve): Promise<{ readonly message: Buffer; readonly question: string }> {
  const query = queryIn(new URL(address));
  const { name: written, type: number, end } = questionIn(query);
  const asked = query.subarray(12, end);
  const name = written.toLowerCase();
  const type = TYPES[number] ?? 'A';
  const lookup = await resolve(name, type);
  const rcode = !lookup.known ? 2 : lookup.value.state === 'no-name' ? 3 : 0;
  const record = (owner: string, number: number, data: Buffer): Buffer => Buffer.concat([nameBytes(owner), u16(number), u16(1), u32(60), u16(data.length), data]);
  const answers: Buffer[] = [];
  if (lookup.known) {
    let owner = name;
    for (const alias of lookup.value.aliases) {
      answers.push(record(owner, 5, nameBytes(alias)));
      owner = alias;
    }
    for (const data of lookup.value.records) answers.push(record(owner, number, dataBytes(type, data)));
  }
  const header = Buffer.concat([query.subarray(0, 2), u16(0x8180 | rcode), u16(1), u16(answers.length), u16(0), u16(0)]);
  return { message: Buffer.concat([header, asked, ...answers]), question: `${name} ${type}` };
}
