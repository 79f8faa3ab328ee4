/**
 * Resolvers that answer well-formed lies beside honest ones: with half of them lying nobody is accused, with fewer the truth is told.
 * Every resolver is a server of its own that speaks real DNS over HTTPS.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lookup, RecordData, RecordType, Resolve } from '../../src/core/dns/records';
import { answerTo } from '../dns-over-https';
import type { Zone } from '../unit/core/diagnostics/zone';
import { resolverOf } from '../unit/core/diagnostics/zone';
import { DOMAIN, faults, healthy, srv } from '../unit/core/diagnostics/zones';
import { repeated, runOver, withOutcome } from './account-run';
import type { Handler } from './servers/scripted-server';
import { send, startScriptedServer } from './servers/scripted-server';

const HANGS_MS = 30_000;
const SERVER = 'ex3.mail.ovh.net';
const zone = healthy['OVH Hosted Exchange']?.zone ?? {};

const AUTHENTIC = 0x20;
const SERVFAIL = 2;
const REFUSED = 5;

/** A resolver that checks signatures, as all public ones do: the root is signed, the zones here are not. */
const answering = (resolve: Resolve): Handler => async ({ url, name }, response) => {
  const { message } = await answerTo(url, resolve);
  if (name === '') message.writeUInt8(message.readUInt8(3) & 0xf0 | AUTHENTIC, 3);
  send(response, message);
};
const honest = answering(resolverOf(zone));

/** Nothing but a header and the question. */
const failing = (code: number): Handler => ({ query }, response) => {
  const message = Buffer.from(query.subarray(0, query.indexOf(0, 12) + 5));
  message.writeUInt16BE(0x8180 | code, 2);
  message.writeUInt16BE(0, 10);
  send(response, message);
};

/** The same for every name, by type; nothing for the other types. */
const always = (state: 'no-name' | 'no-data', records: { readonly [T in RecordType]?: readonly RecordData[T][] } = {}): Resolve => async <T extends RecordType>(_: string, type: T): Promise<Lookup<T>> => {
  const own = records[type] ?? [];
  return Promise.resolve({ known: true, value: { state: own.length > 0 ? 'found' : state, records: own, aliases: [], isAuthentic: false } });
};

/** The truth, but for some questions. */
const except = (isOther: (name: string, type: RecordType) => boolean, lie: Resolve): Resolve => {
  const truth = resolverOf(zone);
  return <T extends RecordType>(name: string, type: T) => (isOther(name, type) ? lie : truth)(name, type);
};

const isAddress = (_: string, type: RecordType): boolean => type === 'A' || type === 'AAAA';
const changed = (change: Zone): Resolve => resolverOf({ ...zone, ...change });
const own = zone[DOMAIN];
const apex = typeof own === 'object' ? own : {};

const liars: Readonly<Record<string, Handler>> = {
  'that no name exists': answering(always('no-name')),
  'that every name is empty': answering(always('no-data')),
  'its own address for every name': answering(except(isAddress, always('no-data', { A: ['198.51.100.66'] }))),
  'a private address for every name': answering(except(isAddress, always('no-data', { A: ['10.66.0.1'] }))),
  'its own records for every name': answering(always('no-data', { A: ['198.51.100.66'], MX: [{ preference: 1, exchange: 'mx.portal.example' }], TXT: ['v=spf1 -all'], NS: ['ns.portal.example'], SRV: [srv('portal.example')] })),
  'that one domain does not exist': answering(except((name) => name === DOMAIN || name.endsWith(`.${DOMAIN}`), always('no-name'))),
  'that a domain has no texts': answering(except((name, type) => name === DOMAIN && type === 'TXT', always('no-data'))),
  'that a domain has no exchangers': answering(except((name, type) => name === DOMAIN && type === 'MX', always('no-data'))),
  'exchangers of somebody else': answering(changed({ [DOMAIN]: { ...apex, MX: [{ preference: 1, exchange: 'aspmx.l.google.com' }] } })),
  'two SPF records': answering(changed({ [DOMAIN]: { ...apex, TXT: ['v=spf1 -all', 'v=spf1 include:mx.ovh.com ~all'] } })),
  'a service record of long ago': answering(changed({ [`_autodiscover._tcp.${DOMAIN}`]: { SRV: [srv('old-host.example')] } })),
  'that it has checked what it has not (AD)': async ({ url }, response) => {
    const { message } = await answerTo(url, always('no-name'));
    message.writeUInt8(message.readUInt8(3) | AUTHENTIC, 3);
    send(response, message);
  },
  'that the signatures of all are broken': async (arrived, response) => (arrived.isUnchecked ? honest : failing(SERVFAIL))(arrived, response),
  'SERVFAIL to everything': failing(SERVFAIL),
  'REFUSED to everything': failing(REFUSED),
  'a page to sign in': (_, response) => { send(response, '<!doctype html><title>Sign in</title>', 'text/html'); },
};

type Ran = Awaited<ReturnType<typeof runOver>>;

/** A run over resolvers in this order. */
async function runAmong(handlers: readonly Handler[], server: string | null = SERVER): Promise<Ran> {
  const servers = await Promise.all(handlers.map(startScriptedServer));
  try {
    const ran = await runOver(servers.map(({ url }) => url), DOMAIN, { server });
    // Whatever has to be seconded: no resolver is asked the same twice, but for the check of signatures.
    for (const { arrived } of servers) assert.deepEqual(repeated(arrived.map(({ name, type, isUnchecked }) => `${name} ${type} ${isUnchecked}`)), []);
    return ran;
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
  }
}

/** Outcomes by check, as text. */
const accusations = ({ run }: Ran): readonly string[] => withOutcome(run, 'failed', 'warning');
const isContested = ({ run }: Ran): boolean => run.verdicts.some(({ outcome, code }) => outcome === 'inconclusive' && code === 'disagreeing');

describe('half of the resolvers lie about an account in order; nobody is accused where one says', () => {
  for (const [what, liar] of Object.entries(liars)) {
    test(`${what}, first of two`, { timeout: HANGS_MS }, async () => { assert.deepEqual(accusations(await runAmong([liar, honest])), []); });
    test(`${what}, second of two`, { timeout: HANGS_MS }, async () => { assert.deepEqual(accusations(await runAmong([honest, liar])), []); });
    test(`${what}, twice, first of four`, { timeout: HANGS_MS }, async () => { assert.deepEqual(accusations(await runAmong([liar, liar, honest, honest])), []); });
  }

  test('that no name exists, alone: it is believed, because nobody says otherwise', { timeout: HANGS_MS }, async () => {
    assert.deepEqual(accusations(await runAmong([answering(always('no-name'))])), ['domain-delegation: no-domain']);
  });

  test('that no name exists: the reason is that they contradict each other', { timeout: HANGS_MS }, async () => {
    const { run } = await runAmong([answering(always('no-name')), honest]);
    assert.equal(run.verdicts.find(({ check }) => check === 'domain-delegation')?.code, 'disagreeing');
    assert.ok(run.verdicts.every(({ code }) => code !== 'repair-first'), 'nothing is said to need repair');
  });
});

describe('one of three lies about an account with a fault', () => {
  const fault = faults['two rules'];
  const TOLD = 'dmarc-policy: several-records';
  const faulty = answering(resolverOf({ ...zone, ...fault?.change }));
  for (const [what, liar] of Object.entries(liars)) {
    test(`${what}, second: the fault is told all the same, and no other`, { timeout: HANGS_MS }, async () => {
      assert.deepEqual(accusations(await runAmong([faulty, liar, faulty])), [TOLD]);
    });
    test(`${what}, first: nobody is accused of what is not there`, { timeout: HANGS_MS }, async () => {
      const told = accusations(await runAmong([liar, faulty, faulty]));
      assert.ok(told.every((one) => one === TOLD), told.join(', '));
    });
  }

  test('of two: contested, and not accused', { timeout: HANGS_MS }, async () => {
    const ran = await runAmong([faulty, honest]);
    assert.deepEqual(accusations(ran), []);
    assert.ok(isContested(ran));
  });

  test('a second one that is silent contradicts nobody, and is waited for two seconds at most', { timeout: HANGS_MS }, async () => {
    const started = performance.now();
    assert.deepEqual(accusations(await runAmong([faulty, () => undefined])), [TOLD]);
    const took = performance.now() - started;
    assert.ok(took < 4000, `${Math.round(took)} ms`);
  });
});

describe('two honest resolvers', () => {
  for (const [name, { of = 'OVH Hosted Exchange', change, unknown = {}, check, outcome, code }] of Object.entries(faults)) {
    const { zone: base = {}, server = null } = healthy[of] ?? {};
    // What cannot be asked for is another matter than what is contested.
    if (Object.keys(unknown).length > 0) continue;
    test(`${name}: told as by one`, { timeout: HANGS_MS }, async () => {
      const truth = answering(resolverOf({ ...base, ...change }));
      const [one, two] = [await runAmong([truth], server), await runAmong([truth, truth], server)];
      assert.deepEqual(two.run.verdicts, one.run.verdicts);
      assert.ok(two.run.verdicts.some((verdict) => verdict.check === check && verdict.outcome === outcome && verdict.code === code));
    });
  }

  test('with addresses that differ by the asker: as one', { timeout: HANGS_MS }, async () => {
    const elsewhere = answering(except((name, type) => type === 'A' && name.endsWith('.mail.ovh.net'), always('no-data', { A: ['203.0.113.200'] })));
    const { run, asked } = await runAmong([honest, elsewhere]);
    assert.deepEqual(withOutcome(run, 'failed', 'warning'), []);
    assert.equal(new Set(asked.map(({ resolver }) => resolver)).size, 1, 'where nothing is wrong, one resolver is enough');
  });
});
