import type { Answer } from '../../../../src/core/dns/message';
import { decodeAnswer, encodeQuery } from '../../../../src/core/dns/message';
import type { DomainName } from '../../../../src/core/dns/name';
import { readDomainName } from '../../../../src/core/dns/name';
import type { RecordType } from '../../../../src/core/dns/records';

const NUMBERS: Record<RecordType, number> = { A: 1, NS: 2, CNAME: 5, SOA: 6, PTR: 12, MX: 15, TXT: 16, AAAA: 28, SRV: 33, TLSA: 52 };

function named(text: string): DomainName {
  const read = readDomainName(text);
  if (!read.ok) throw new Error(`${text}: ${read.fault}`);
  return read.name;
}

const u16 = (value: number): number[] => [value >> 8 & 255, value & 255];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
const name = (text: string): number[] => [...named(text).wire];
const raw = (text: string): number[] => [...Buffer.from(text, 'latin1')];
/** Where the question's name begins. */
const POINTER = [0xc0, 12];

interface Piece { owner: number[]; type: number; data: number[]; recordClass?: number; ttl?: number; length?: number }
const record = (owner: string | number[], type: RecordType | number, data: number[], more: Partial<Piece> = {}): number[] => [
  ...typeof owner === 'string' ? name(owner) : owner,
  ...u16(typeof type === 'number' ? type : NUMBERS[type]),
  ...u16(more.recordClass ?? 1),
  ...u32(more.ttl ?? 300),
  ...u16(more.length ?? data.length),
  ...data,
];
const cname = (owner: string, target: string): number[] => record(owner, 'CNAME', name(target));
const soa = (owner: string): number[] => record(owner, 'SOA', [...name('ns.example'), ...name('host.example'), ...u32(1), ...u32(2), ...u32(3), ...u32(4), ...u32(5)]);

interface Reply {
  id?: number;
  flags?: number;
  code?: number;
  question?: number[] | null;
  answers?: number[][];
  authority?: number[][];
  additional?: number[][];
  counts?: number[];
  tail?: number[];
}
const reply = (asked: string, type: RecordType, { id = 0, flags = 0x8180, code = 0, question, answers = [], authority = [], additional = [], counts, tail = [] }: Reply): Uint8Array =>
  Uint8Array.from([
    ...u16(id), ...u16(flags | code),
    ...(counts ?? [question === null ? 0 : 1, answers.length, authority.length, additional.length]).flatMap(u16),
    ...question === null ? [] : question ?? [...name(asked), ...u16(NUMBERS[type]), ...u16(1)],
    ...[...answers, ...authority, ...additional].flat(), ...tail,
  ]);
const decode = <T extends RecordType>(asked: string, type: T, parts: Reply): Answer<T> => decodeAnswer(reply(asked, type, parts), { name: named(asked), type });
const found = (records: unknown[], aliases: string[] = [], isAuthentic = false): unknown =>
  ({ kind: 'resolved', value: { state: 'found', records, aliases, isAuthentic } });
const nothing = (state: 'no-data' | 'no-name', aliases: string[] = []): unknown =>
  ({ kind: 'resolved', value: { state, records: [], aliases, isAuthentic: false } });
const UNUSABLE = { kind: 'unusable' };
const A = [192, 0, 2, 1];

describe('the question', () => {
  test('is the one of RFC 8484 §4.1.1, with AD and EDNS', () => {
    expect(Buffer.from(encodeQuery({ name: named('www.Example.com.'), type: 'A', checkingDisabled: false })).toString('latin1'))
      .toBe('\0\0\x01\x20\0\x01\0\0\0\0\0\x01\x03www\x07example\x03com\0\0\x01\0\x01\0\0\x29\x04\xd0\0\0\0\0\0\0');
  });
  test('leaves the check out when asked to', () => {
    expect([...encodeQuery({ name: named('.'), type: 'TLSA', checkingDisabled: true })].slice(2, 4)).toEqual([1, 0x30]);
  });
});

describe('the content of each type', () => {
  const mx = [...u16(10), 4, ...raw('MAIL'), ...POINTER];
  test.each<[RecordType, number[][], unknown[]]>([
    ['A', [A, [198, 51, 100, 7]], ['192.0.2.1', '198.51.100.7']],
    ['AAAA', [[0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]], ['2001:db8::1']],
    ['CNAME', [name('Other.example')], ['other.example']],
    ['NS', [name('ns.example'), [0]], ['ns.example', '.']],
    ['PTR', [[1, 0x20, ...POINTER]], ['\\032.a.example']],
    ['MX', [mx, [0, 0, 0]], [{ preference: 10, exchange: 'mail.a.example' }, { preference: 0, exchange: '.' }]],
    ['SRV', [[...u16(1), ...u16(2), ...u16(443), ...POINTER]], [{ priority: 1, weight: 2, port: 443, target: 'a.example' }]],
    ['SOA', [[...POINTER, 1, 0x2e, ...POINTER, ...u32(4_000_000_000), ...Array<number>(16).fill(0)]], [{ primary: 'a.example', contact: '\\046.a.example', serial: 4_000_000_000 }]],
    ['TLSA', [[3, 1, 1, 0xab, 0x0c], [2, 0, 0]], [{ usage: 3, selector: 1, matchingType: 1, data: 'ab0c' }, { usage: 2, selector: 0, matchingType: 0, data: '' }]],
    ['TXT', [[...[3], ...raw('v=s'), ...[3], ...raw('pf1')], [0], [], [2, 0xc3, 0xa9], [1, 0xe9], [1, 0xc3, 1, 0xa9]], ['v=spf1', '', '', 'é', 'é', 'é']],
  ])('%s', (type, datas, expected) => {
    expect(decode('a.example', type, { answers: datas.map((data) => record(POINTER, type, data)) })).toEqual(found(expected));
  });

  test.each<[string, RecordType, number[]]>([
    ['an address of three bytes', 'A', [1, 2, 3]],
    ['an address of five bytes', 'A', [1, 2, 3, 4, 5]],
    ['a short IPv6 address', 'AAAA', A],
    ['an MX without a name', 'MX', [0, 1]],
    ['a name that goes on behind its record', 'NS', [5, 1]],
    ['bytes behind a name', 'NS', [0, 0]],
    ['an SRV without a name', 'SRV', [0, 0, 0, 0, 0, 0]],
    ['an SOA without numbers', 'SOA', [0, 0]],
    ['a TLSA of two bytes', 'TLSA', [3, 1]],
    ['a string that is longer than its record', 'TXT', [5, 65]],
  ])('%s makes the answer unusable', (_, type, data) => {
    expect(decode('a.example', type, { answers: [record(POINTER, type, data)], tail: Array<number>(20).fill(0) })).toEqual(UNUSABLE);
  });

  test('a TXT record of 64 kB is read', () => {
    const data = Array.from({ length: 255 }, () => [255, ...Array<number>(255).fill(0xff)]).flat();
    const answer = decode('a.example', 'TXT', { answers: [record(POINTER, 'TXT', data)] });
    expect(answer).toEqual(found(['ÿ'.repeat(255 * 255)]));
  });
});

describe('found, not there, or no such name', () => {
  test.each<[string, Reply, unknown]>([
    ['found, and checked', { flags: 0x81a0, answers: [record('A.EXAMPLE', 'A', A)] }, found(['192.0.2.1'], [], true)],
    ['records of other names, types and classes are left aside',
      { answers: [record('b.example', 'A', [1, 1, 1, 1]), record(POINTER, 'TXT', [0]), record(POINTER, 'A', [2, 2, 2, 2], { recordClass: 3 }), record(POINTER, 'A', A)] }, found(['192.0.2.1'])],
    ['nothing and an SOA', { authority: [soa('example')] }, nothing('no-data')],
    ['nothing at all', {}, nothing('no-data')],
    ['a referral', { authority: [record('example', 'NS', name('ns.example'))] }, UNUSABLE],
    ['NXDOMAIN', { code: 3, authority: [soa('example')] }, nothing('no-name')],
    ['NXDOMAIN with the record', { code: 3, answers: [record(POINTER, 'A', A)] }, UNUSABLE],
    ['rubbish behind the records', { answers: [record(POINTER, 'A', A)], tail: [1, 2, 3] }, found(['192.0.2.1'])],
    ['an EDNS record', { answers: [record(POINTER, 'A', A)], additional: [record('.', 41, [], { recordClass: 1232, ttl: 0 })] }, found(['192.0.2.1'])],
  ])('%s', (_, parts, expected) => expect(decode('a.example', 'A', parts)).toEqual(expected));

  test.each<[string, Reply, string]>([
    ['SERVFAIL', { code: 2 }, 'server-failure'],
    ['REFUSED', { code: 5 }, 'refused'],
    ['FORMERR without the question', { code: 1, question: null }, 'declined'],
    ['NOTIMP', { code: 4 }, 'declined'],
    ['BADVERS, whose upper bits are in the EDNS record', { additional: [record('.', 41, [], { ttl: 0x0100_0000 })] }, 'declined'],
  ])('%s', (_, parts, why) => expect(decode('a.example', 'A', parts)).toEqual({ kind: 'failed', why }));
});

describe('aliases', () => {
  const chain = (length: number): number[][] => Array.from({ length }, (_, index) => cname(index === 0 ? 'a.example' : `n${index}.example`, `n${index + 1}.example`));
  const names = (length: number): string[] => Array.from({ length }, (_, index) => `n${index + 1}.example`);
  test.each<[string, Reply, unknown]>([
    ['to the end, in any order', { answers: [record('n2.example', 'A', A), cname('n1.example', 'n2.example'), cname('a.example', 'N1.example')] }, found(['192.0.2.1'], names(2))],
    ['to a name without such a record', { answers: chain(1), authority: [soa('example')] }, nothing('no-data', names(1))],
    ['to a name that does not exist', { code: 3, answers: chain(1) }, nothing('no-name', names(1))],
    ['to a name that the answer leaves open', { answers: chain(2) }, { kind: 'led-on', at: 'n2.example', aliases: names(2), isAuthentic: false }],
    ['to another zone, with the SOA of this one', { answers: [cname('a.example', 'b.test')], authority: [soa('example')] }, { kind: 'led-on', at: 'b.test', aliases: ['b.test'], isAuthentic: false }],
    ['to itself', { answers: [cname('a.example', 'a.example')] }, { kind: 'failed', why: 'alias-loop' }],
    ['in a circle', { answers: [cname('a.example', 'b.example'), cname('b.example', 'a.example')] }, { kind: 'failed', why: 'alias-loop' }],
    ['sixteen', { answers: [...chain(16), record('n16.example', 'A', A)] }, found(['192.0.2.1'], names(16))],
    ['seventeen', { answers: [...chain(17), record('n17.example', 'A', A)] }, { kind: 'failed', why: 'alias-loop' }],
    ['with a broken target', { answers: [record(POINTER, 'CNAME', [9])] }, UNUSABLE],
  ])('%s', (_, parts, expected) => expect(decode('a.example', 'A', parts)).toEqual(expected));

  test('a question for the alias itself follows none', () => {
    expect(decode('a.example', 'CNAME', { answers: chain(2) })).toEqual(found(['n1.example']));
  });
});

describe('no answer to the question', () => {
  const answers = [record(POINTER, 'A', A)];
  const other = (text: string, type = 1, of = 1): number[] => [...name(text), ...u16(type), ...u16(of)];
  test.each<[string, Reply]>([
    ['a question', { flags: 0x0100, answers }],
    ['another id', { id: 7, answers }],
    ['another operation', { flags: 0xa180, answers }],
    ['truncated', { flags: 0x8380, answers }],
    ['another name', { question: other('b.example'), answers }],
    ['another type', { question: other('a.example', 28), answers }],
    ['another class', { question: other('a.example', 1, 3), answers }],
    ['no question', { question: null, answers }],
    ['two questions', { question: [...other('a.example'), ...other('a.example')], counts: [2, 1, 0, 0], answers }],
    ['more answers counted than there are', { counts: [1, 2, 0, 0], answers }],
    ['65,535 records counted', { counts: [1, 65_535, 65_535, 65_535], answers }],
    ['content longer than the message', { answers: [record(POINTER, 'A', A, { length: 400 })] }],
    ['a pointer to itself', { answers: [record([0xc0, 27], 'A', A)] }],
    ['a pointer ahead', { answers: [record([0xc0, 60], 'A', A)] }],
    ['a pointer into the header', { answers: [record([0xc0, 0], 'A', A)] }],
    ['two pointers in a circle', { answers: [record([0xc0, 29, 0xc0, 27], 'A', A)] }],
    ['a label before a pointer to itself', { answers: [record([1, 97, 0xc0, 27], 'A', A)] }],
    ['a label of the old extended kind', { answers: [record([0x41, 97, 0], 'A', A)] }],
    ['a name of 256 octets', { answers: [record([...Array.from({ length: 127 }, () => [1, 97]).flat(), 1, 97, 0], 'A', A)] }],
    ['a long name made of pointers', { answers: [record(['b', 'c', 'd', 'e'].flatMap((letter) => [61, ...raw(letter.repeat(61))]).concat(POINTER), 'A', A)] }],
    ['a loop in a record that nobody asked for', { answers, additional: [record([0xc0, 43], 'A', A)] }],
  ])('%s', (_, parts) => expect(decode('a.example', 'A', parts)).toEqual(UNUSABLE));

  test('every shortened message, and one too long', () => {
    const whole = reply('a.example', 'A', { answers });
    for (let length = 0; length < whole.length; length += 1) {
      expect(decodeAnswer(whole.subarray(0, length), { name: named('a.example'), type: 'A' })).toEqual(UNUSABLE);
    }
    expect(decode('a.example', 'A', { answers, tail: Array<number>(65_536).fill(0) })).toEqual(UNUSABLE);
  });
});

describe('packets made to hurt', () => {
  const base: Reply = { answers: [
    cname('a.example', 'n1.example'), record('n1.example', 'MX', [0, 1, 2, 0x6d, 0x78, ...POINTER]), record('n1.example', 'MX', [0, 5, 0]),
    record('n1.example', 'TXT', [3, 97, 98, 99, 0]), soa('n1.example'), record('n1.example', 'SRV', [0, 1, 0, 2, 1, 0xbb, ...POINTER]),
    record('n1.example', 'TLSA', [3, 1, 1, 9]), record('n1.example', 'A', A),
  ], authority: [soa('example')], additional: [record('.', 41, [], { recordClass: 1232, ttl: 0 })] };

  test('20,000 damaged packets: none throws, none is slow', () => {
    let state = 0x2545_f491;
    const random = (below: number): number => {
      state ^= state << 13; state ^= state >>> 17; state ^= state << 5;
      return (state >>> 0) % below;
    };
    const types = Object.keys(NUMBERS) as RecordType[];
    const packets = types.map((type) => ({ question: { name: named('a.example'), type }, packet: reply('a.example', type, base) }));
    const kinds = new Set<string>();
    const began = process.cpuUsage();
    for (let turn = 0; turn < 20_000; turn += 1) {
      const { question, packet: whole } = packets[random(packets.length)] ?? { question: { name: named('.'), type: 'A' as const }, packet: new Uint8Array(1) };
      const packet = whole.slice();
      for (let damage = random(6); damage >= 0; damage -= 1) {
        const at = random(packet.length);
        if (random(4) === 0) packet.set([0xc0, random(packet.length)].slice(0, packet.length - at), at);
        else packet[at] = random(256);
      }
      const answer = decodeAnswer(random(5) === 0 ? packet.subarray(0, random(packet.length)) : packet, question);
      kinds.add(answer.kind === 'resolved' ? answer.value.state : answer.kind);
    }
    expect([...kinds].sort()).toEqual(['failed', 'found', 'led-on', 'no-data', 'no-name', 'unusable']);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000);
  });

  const pad = (owner: number[], count: number): number[][] => Array.from({ length: count }, () => record(owner, 2, [0]));
  test.each<[string, number[][]]>([
    ['many records with one long name', (() => {
      const long = [...Array.from({ length: 120 }, () => [1, 0]).flat(), ...POINTER];
      return [record(long, 'NS', [0]), ...pad([0xc0, 27], 5000)];
    })()],
    ['many pointers to pointers', (() => {
      const stairs = Array.from({ length: 120 }, (_, index) => index === 0 ? POINTER : u16(0xc000 | (36 + 2 * index))).flat();
      return [record('.', 16, stairs), ...pad(u16(0xc000 | (38 + 2 * 119)), 4500)];
    })()],
    ['many starts of authority', Array.from({ length: 1500 }, () => record(POINTER, 'SOA', [0]))],
  ])('%s: the time stays small', (_, authority) => {
    const packet = reply('a.example', 'A', { authority });
    expect(packet.length).toBeLessThan(65_536);
    const began = process.cpuUsage();
    decodeAnswer(packet, { name: named('a.example'), type: 'A' });
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
  });
});
