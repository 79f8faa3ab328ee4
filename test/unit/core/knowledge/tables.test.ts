import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../../../../src/core/dsn/formats/index';
import { ianaCodes, phrases, reasons, replies, saidRows, services, sharedCodes } from '../../../../src/core/knowledge/index';
import type { CodeRow, ServiceFacts } from '../../../../src/core/knowledge/types';

const folder = join(__dirname, '../../../../src/core/knowledge');

interface TableModule {
  readonly sources: Readonly<Record<string, string>>;
  readonly [name: string]: unknown;
}

function modulesOf(sub: string): [string, TableModule][] {
  return readdirSync(join(folder, sub)).map((file) => [`${sub}/${file}`, require(join(folder, sub, file)) as TableModule]);
}

const tables = [...modulesOf('services'), ...modulesOf('phrases'), ...modulesOf('status-codes'), ['replies.ts', require(join(folder, 'replies')) as TableModule] as [string, TableModule]];

/** Every `source` that a table uses, however deep. */
function sourcesUsed(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) value.forEach((item) => sourcesUsed(item, into));
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'source' && typeof inner === 'string') into.add(inner);
      else sourcesUsed(inner, into);
    }
  }
  return into;
}

const rowsOf = services.flatMap((service) => service.rows.map((row): [string, CodeRow, ServiceFacts] => [`${service.scope}/${row.id}`, row, service]));
const allReasons = new Set(Object.keys(reasons));

describe('tables', () => {
  it.each(tables)('%s: every row names a source of its file, every source is used', (_file, { sources, ...exported }) => {
    const used = sourcesUsed(exported);
    expect([...used].sort()).toEqual(Object.keys(sources).sort());
    for (const url of Object.values(sources)) expect(url).toMatch(/^https?:\/\/[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/);
  });

  it('every file of services/ and phrases/ is in the assembled arrays', () => {
    const inServices = new Set(services.map(({ rows }) => rows));
    for (const [file, module] of modulesOf('services')) {
      const facts = Object.values(module).find((value): value is ServiceFacts => typeof value === 'object' && value !== null && 'rows' in value);
      expect([file, facts !== undefined && inServices.has(facts.rows)]).toEqual([file, true]);
    }
    const inPhrases = new Set<unknown>(phrases);
    for (const [file, module] of modulesOf('phrases')) {
      expect([file, Object.values(module).every((value) => value === module.sources || inPhrases.has(value))]).toEqual([file, true]);
    }
  });

  it('row ids are unique in the whole', () => {
    const ids = rowsOf.map(([id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('every reason, of every table, exists', () => {
    const named = [
      ...rowsOf.map(([, row]) => row.reason), ...phrases.flat().map(({ reason }) => reason),
      ...ianaCodes.map(({ reason }) => reason), ...sharedCodes.map(({ reason }) => reason), ...replies.map(({ reason }) => reason),
    ];
    expect(named.filter((reason) => !allReasons.has(reason))).toEqual([]);
  });

  it('codes are well formed', () => {
    for (const [id, { code, range }] of rowsOf) {
      if (code === undefined) continue;
      expect([id, code]).toEqual([id, expect.stringMatching(range === undefined ? /^[245]\.[0-7]\.\d{1,3}$/ : /^[245]\.[0-7]\.x$/)]);
    }
    for (const { code } of ianaCodes) expect(code).toMatch(/^[45x]\.[0-7]\.\d{1,2}$/);
    for (const { code } of sharedCodes) expect(code).toMatch(/^[45]\.[0-7]\.\d{1,3}$/);
    for (const { code } of replies) expect(code).toMatch(/^[45][0-9]{2}$/);
  });

  it('general phrases that are told in the words of a row: each of one row alone, and none by chance', () => {
    const texts = phrases.flat().flatMap((group) => group.texts);
    const said = Object.fromEntries(saidRows.map((row) => [row.row, texts.filter((text) => new RegExp(row.said).test(text))]));
    expect(said).toMatchObject({
      'standard/x.4.6': expect.arrayContaining(['too many hops', 'mail loop', 'mailloop', 'loops back to myself', 'too many received', 'rilevato loop']),
      'standard/x.7.0': expect.arrayContaining(['recipient address rejected: access denied']),
      'standard/helo': expect.arrayContaining(['helo command rejected:', 'invalid ehlo']),
      'standard/suppressed': expect.arrayContaining(['on the suppression list', 'unsubscribed address']),
    });
    expect(Object.values(said).map((found) => found.length)).toEqual([expect.any(Number), 4, 8, 6]);
    expect(said['standard/x.4.6']?.filter((text) => !/loop|hop|received|recursi|forward|local host/.test(text))).toEqual([]);
    const all = Object.values(said).flat();
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  it('ranges rise, and rows with neither code, tag, range nor words name replies', () => {
    for (const [id, row] of rowsOf) {
      if (row.range !== undefined) expect([id, row.range[0] <= row.range[1]]).toEqual([id, true]);
      const bare = row.code === undefined && row.tag === undefined && row.range === undefined && row.match === undefined;
      if (bare) expect([id, row.replies]).toEqual([id, expect.arrayContaining([expect.stringMatching(/^[45]\d\d$/)])]);
    }
  });

  it('one code of one service has one meaning where no words tell its rows apart', () => {
    const meanings = new Map<string, string>();
    for (const [id, row, service] of rowsOf) {
      if (row.code === undefined || row.match !== undefined || row.range !== undefined) continue;
      const key = `${service.scope} ${row.code} ${row.replies?.join() ?? ''}`;
      expect([id, meanings.get(key) ?? row.reason]).toEqual([id, row.reason]);
      meanings.set(key, row.reason);
    }
  });

  it('one tag of one service has one row, or one in each class of answers', () => {
    const classes = (row: CodeRow): readonly string[] => [...new Set(row.replies?.map((reply) => reply.charAt(0)) ?? ['4', '5'])];
    const keys = rowsOf.flatMap(([, row, service]) => (row.tag === undefined ? [] : classes(row).map((digit) => `${service.scope} ${row.tag ?? ''} ${digit}`)));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('words are lower case, single-spaced, and long enough to be found', () => {
    const words = [
      ...rowsOf.flatMap(([id, row]) => (row.match ?? []).map((text) => [id, text] as const)),
      ...phrases.flat().flatMap(({ reason, texts }) => texts.map((text) => [reason, text] as const)),
      ...services.flatMap(({ scope, marks }) => marks.map((text) => [scope, text] as const)),
    ];
    for (const [owner, text] of words) {
      expect([owner, text]).toEqual([owner, text.toLowerCase()]);
      expect([owner, text]).not.toEqual([owner, expect.stringMatching(/\s\s|[\n\t]/)]);
      const [first = '', ...rest] = text.split(' … ');
      expect([owner, text, first.length >= (rest.length > 0 ? 3 : 4) && first.length < 256]).toEqual([owner, text, true]);
    }
  });

  it('no general phrase stands in two groups', () => {
    const texts = phrases.flat().flatMap((group) => group.texts);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it.each(services.filter(({ tag }) => tag !== undefined).map(({ scope, tag }) => [scope, tag ?? '']))(
    '%s: its tag compiles, captures, and stays linear on hostile text', (_scope, tag) => {
      const pattern = new RegExp(tag, 'i');
      for (const text of ['OFR_'.repeat(40_000), 'LPN0'.repeat(40_000), 'OXSUS1'.repeat(30_000), 'AUP#'.repeat(40_000), '1'.repeat(160_000), 'POL-'.repeat(40_000), '.i.ua/err/'.repeat(16_000), 'XGEMAIL_1'.repeat(20_000), 'B-EX'.repeat(40_000), 'RULE1_'.repeat(40_000), 'SFR_IN_1'.repeat(20_000)]) {
        const begin = performance.now();
        pattern.exec(text);
        expect(performance.now() - begin).toBeLessThan(200);
      }
      expect(new RegExp(`${tag}|`).exec('')?.length).toBe(2);
    },
  );

  it('scopes, hosts and formats are each claimed once; hosts are bare lower-case suffixes, formats exist', () => {
    const scopes = services.map(({ scope }) => scope);
    expect(new Set(scopes).size).toBe(scopes.length);
    const hosts = services.flatMap((service) => service.hosts);
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
    for (const host of hosts) expect(host).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
    const formatIds = formats.map(({ id }) => id);
    const written = services.flatMap(({ formats: ids = [] }) => ids);
    expect(written.filter((id) => !formatIds.includes(id))).toEqual([]);
    expect(new Set(written).size).toBe(written.length);
    for (const { also = [] } of services) for (const scope of also) expect(scopes).toContain(scope);
  });

  it('pins the order in which services and products are asked', () => {
    expect(services.map(({ scope }) => scope)).toEqual([
      'exchange-online', 'exchange', 'outlook.com', 'gmail', 'yahoo', 'aol', 'apple', 'orange', 'laposte', 'sfr', 'free', 'ovh',
      'mimecast', 'proofpoint', 'barracuda', 'spamhaus', 'cisco', 'cloudmark', 'vade', 'godaddy', 'cox', 'spectrum', 'att', 'ionos', 'web.de', 'gmx',
      't-online', 'zoho', 'qq', 'facebook', 'messagelabs', 'i.ua', 'docomo', 'kddi', 'fastmail', 'proton', 'infomaniak',
      'strato', 'gandi', 'trend-micro', 'sophos', 'hornetsecurity', 'mailinblack', 'exim', 'qmail', 'domino', 'opensmtpd', 'courier',
      'imail', 'fml', 'google-groups', 'surfcontrol', 'mailfoundry', 'mcafee',
    ]);
  });

  it('pins the order in which general phrases are tried', () => {
    expect(phrases.map((groups) => groups[0]?.reason)).toEqual([
      'mailboxfull', 'mesgtoobig', 'exceedlimit', 'suspend', 'hasmoved', 'norelaying', 'authfailure', 'rejected', 'userunknown', 'filtered',
      'requireptr', 'notcompliantrfc', 'badreputation', 'contenterror', 'rejected', 'networkerror', 'notaccept', 'hostunknown',
      'virusdetected', 'spamdetected', 'speeding', 'toomanyconn', 'blocked', 'policyviolation', 'securityerror', 'notaccept', 'systemfull', 'mailererror',
      'syntaxerror', 'networkerror', 'systemerror', 'expired', 'onhold',
    ]);
    for (const groups of phrases) for (const { reason } of groups) expect(reason).toBe(groups[0]?.reason);
  });
});
