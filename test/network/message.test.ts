/** What a message at hand adds to the diagnostic, over real DNS over HTTPS: the sending server against the record, its keys, and who took it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Verdict } from '../../src/core/diagnostics/verdict';
import { fromOutside, noticeFrom } from '../unit/core/diagnostics/messages';
import { DOMAIN } from '../unit/core/diagnostics/zones';
import { repeated, runOver, withOutcome } from './account-run';
import { caseOf, OVH } from './served-zones';
import type { NameServers } from './servers/name-servers';
import { startNameServers } from './servers/name-servers';

const PRIVATE = caseOf('OVH Private Exchange');
const OTHER = caseOf('any other');
const apex = OTHER.zone[DOMAIN];
assert.ok(apex !== undefined && typeof apex !== 'string');
/** The exchanger of this zone has an address beside which another server sends. */
const withSpf = (record: string) => ({ zone: { ...OTHER.zone, [DOMAIN]: { ...apex, TXT: [record] } } });

let servers: NameServers;
before(async () => {
  servers = await startNameServers({
    'allowed by address': { zone: PRIVATE.zone }, 'allowed by include': { zone: caseOf(OVH).zone },
    'allowed by its exchanger': withSpf('v=spf1 mx -all'), 'not allowed': withSpf('v=spf1 mx -all'), 'not listed': withSpf('v=spf1 mx ~all'), 'broken': withSpf('v=spf1 mx foo:bar -all'),
  });
});
after(() => servers.stop());

const verdictOf = (verdicts: readonly Verdict[], check: Verdict['check']): Pick<Verdict, 'outcome' | 'code' | 'found' | 'expected'> => {
  const verdict = verdicts.find((one) => one.check === check);
  assert.ok(verdict);
  const { outcome, code, found, expected } = verdict;
  return { outcome, code, found, expected };
};

describe('the server that sent', () => {
  test('allowed by its address: passes, and nothing fails', async () => {
    const { run, asked } = await runOver(servers.urlOf('allowed by address'), DOMAIN, { server: PRIVATE.server, message: noticeFrom('203.0.113.9') });
    assert.deepEqual(verdictOf(run.verdicts, 'spf-sender-address'), { outcome: 'passed', code: 'pass', found: ['v=spf1 ip4:203.0.113.9 -all'], expected: [] });
    assert.deepEqual(withOutcome(run, 'failed', 'warning'), []);
    assert.deepEqual(repeated(asked.map(({ name, type }) => `${name} ${type}`)), []);
  });

  test('allowed by the include of its offer: passes', async () => {
    const { run } = await runOver(servers.urlOf('allowed by include'), DOMAIN, { server: caseOf(OVH).server, message: noticeFrom('203.0.113.33') });
    assert.deepEqual(withOutcome(run, 'passed').filter((one) => one.startsWith('spf-')), ['spf-record: good', 'spf-provider: allowed', 'spf-sender-address: pass']);
  });

  test('not allowed: fails alone, with the record completed by its address; each question leaves once, and no local part', async () => {
    const { run, asked } = await runOver(servers.urlOf('not allowed'), DOMAIN, { message: noticeFrom('198.51.100.99') });
    assert.deepEqual(verdictOf(run.verdicts, 'spf-sender-address'), { outcome: 'failed', code: 'fail', found: ['v=spf1 mx -all'], expected: ['v=spf1 mx ip4:198.51.100.99 -all'] });
    assert.deepEqual(withOutcome(run, 'failed'), ['spf-sender-address: fail']);
    assert.deepEqual(repeated(asked.map(({ name, type }) => `${name} ${type}`)), []);
    assert.ok(asked.every(({ name }) => !/claire|sophie|@/.test(name)));
  });

  test('not listed: a warning', async () => {
    const { run } = await runOver(servers.urlOf('not listed'), DOMAIN, { message: noticeFrom('2001:db8::99') });
    assert.deepEqual(verdictOf(run.verdicts, 'spf-sender-address'), { outcome: 'warning', code: 'soft-fail', found: ['v=spf1 mx ~all'], expected: ['v=spf1 mx ip6:2001:db8::99 ~all'] });
  });

  test('a record that nobody can read: judged after repair', async () => {
    const { run } = await runOver(servers.urlOf('broken'), DOMAIN, { message: noticeFrom('198.51.100.99') });
    assert.deepEqual(withOutcome(run, 'failed'), ['spf-record: syntax']);
    assert.equal(verdictOf(run.verdicts, 'spf-sender-address').code, 'repair-first');
  });
});

test('a key that the message names is asked for, once', async () => {
  const { run, asked } = await runOver(servers.urlOf('allowed by its exchanger'), DOMAIN, { message: noticeFrom('198.51.100.99', { selector: 'a' }) });
  assert.equal(verdictOf(run.verdicts, 'dkim-keys').code, 'good-in-message');
  assert.equal(asked.filter(({ name }) => name === `a._domainkey.${DOMAIN}`).length, 1);
});

test('an open message from outside: who took it', async () => {
  const { run } = await runOver(servers.urlOf('allowed by include'), DOMAIN, { server: caseOf(OVH).server, message: fromOutside() });
  assert.deepEqual(verdictOf(run.verdicts, 'receiving-evidence').found[0], 'Received: from out.nordlog.example [198.51.100.25] by mx1.mail.ovh.net; 2026-11-24T09:41:09+01:00');
  assert.equal(verdictOf(run.verdicts, 'spf-sender-address').code, 'no-address');
  assert.deepEqual(withOutcome(run, 'failed', 'warning'), []);
});
