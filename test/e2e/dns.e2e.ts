/**
 * DNS over HTTPS from Chromium: the built pane asks its public resolvers by their own names, over https and HTTP/2, and BIND with
 * dnsdist answers, or a resolver that is broken, slow or hostile. What the pane keeps of the check is compared, code by code.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { DiagnosticRun } from '../../src/core/diagnostics/runner';
import { repeated, withOutcome } from '../network/account-run';
import { caseOf, OVH, served, unusual } from '../network/served-zones';
import { brokenSignatures, endlessSpf, longText, useless } from '../network/servers/hostile-answers';
import { startNameServers, type NameServers } from '../network/servers/name-servers';
import { startScriptedServer, type Handler } from '../network/servers/scripted-server';
import { DOMAIN, faults, healthy } from '../unit/core/diagnostics/zones';
import { AccountPane, questionsIn, RESOLVERS, text, type OpenAccount, type PaneRun } from './account-pane';
import { plain } from './harness';

/** Zones that are judged by the server of the mailbox, which only Outlook tells. */
const BY_SERVER: ReadonlySet<string> = new Set([
  'OVH Private Exchange', 'Exchange Server behind a gateway', 'SRV absent', 'SRV to another server of the offer', 'SRV to an alias', 'autodiscover at the web host, without SRV',
]);
/** A whole run may take no longer, whatever its resolvers do; with the start of the browser. */
const HANGS_MS = 70_000;
const MOST_REQUESTS = 3 * 150;
const DELAY_MS = 50;
const LONG_DELAY_MS = 500;
const ADDRESS = `first-last@${DOMAIN}`;

let servers: NameServers;
let pane: AccountPane;
let account: OpenAccount;
/** Silence takes its time, so it is listened to beside everything else. */
let silent: Promise<PaneRun>;
const ends: (() => Promise<unknown>)[] = [];

async function checkInSilence(): Promise<PaneRun> {
  const [other, mute, slow] = await Promise.all([AccountPane.start(), startScriptedServer(useless.timeout['silence']), startScriptedServer(useless.timeout['a byte now and then, for ever'])]);
  ends.push(() => other.stop(), () => mute.stop(), () => slow.stop());
  other.setResolvers(mute.url);
  other.front.set('dns.google', { to: slow.url });
  return (await other.open()).check(ADDRESS);
}

before(async () => {
  [servers, pane] = await Promise.all([startNameServers(served), AccountPane.start()]);
  account = await pane.open();
  silent = checkInSilence();
  // It is awaited in its own test.
  silent.catch(() => undefined);
});
after(async () => {
  await silent.catch(() => undefined);
  await account.close();
  await Promise.all([pane.stop(), servers.stop(), ...ends.map((end) => end())]);
});

const check = (name: string, address = ADDRESS): Promise<PaneRun> => {
  pane.setResolvers(servers.urlOf(name));
  return account.check(address);
};

const checkInOutlook = (name: string, server: string | null): Promise<DiagnosticRun> => {
  pane.setResolvers(servers.urlOf(name));
  assert.ok(server);
  return pane.checkInOutlook(server);
};

/** "name type" of each question, whoever was asked. */
const namesIn = ({ passed }: PaneRun): readonly string[] => questionsIn(passed).map((question) => question.slice(question.indexOf(' ') + 1));

function isOverHttp2(told: PaneRun): void {
  const asked = told.passed.filter(({ host }) => RESOLVERS.some((resolver) => resolver === host));
  assert.ok(asked.length > 0);
  assert.ok(asked.every(({ httpVersion, method }) => httpVersion === '2.0' && method === 'GET'));
}

describe('healthy zones', () => {
  for (const [name, { server, profile }] of Object.entries(healthy)) {
    if (BY_SERVER.has(name)) {
      test(`${name}, in Outlook: recognised, and nothing fails or warns`, async () => {
        const run = await checkInOutlook(`healthy: ${name}`, server);
        assert.equal(run.profile.id, profile);
        assert.deepEqual(withOutcome(run, 'failed', 'warning'), []);
      });
    } else {
      test(`${name}: recognised, nothing fails or warns, each name and type leaves once`, async () => {
        const told = await check(`healthy: ${name}`);
        assert.equal(told.run.profile.id, profile);
        assert.deepEqual(withOutcome(told.run, 'failed', 'warning'), []);
        assert.ok(told.words.startsWith(plain(text.say('account.result.fine'))), told.words.slice(0, 100));
        assert.ok(told.words.includes(plain(text.say('account.result.offer', { offer: profile === 'generic' ? text.say('account.result.otherServer') : told.run.profile.name }))), 'the offer is shown');
        assert.deepEqual(repeated(namesIn(told)), []);
        isOverHttp2(told);
      });
    }
  }

  for (const [name, { account: address }] of Object.entries(unusual)) {
    test(`${name}: as any other`, async () => {
      const told = await check(`unusual: ${name}`, address);
      assert.equal(told.run.profile.id, caseOf(OVH).profile);
      assert.deepEqual(withOutcome(told.run, 'failed', 'warning'), []);
      assert.deepEqual(repeated(namesIn(told)), []);
      assert.ok(namesIn(told).every((question) => !/@|first-last/.test(question)), 'no local part leaves');
    });
  }
});

describe('one fault', () => {
  for (const [name, { of = OVH, check: id, outcome, code, also = [] }] of Object.entries(faults)) {
    const isRight = (run: DiagnosticRun): void => {
      const verdict = run.verdicts.find((one) => one.check === id);
      assert.deepEqual({ outcome: verdict?.outcome, code: verdict?.code }, { outcome, code });
      const others = run.verdicts.filter((one) => one.outcome === 'failed' && one.check !== id && !also.includes(one.check));
      assert.deepEqual(others.map((one) => `${one.check}: ${one.code}`), []);
    };
    if (BY_SERVER.has(name) || BY_SERVER.has(of)) {
      test(`${name}, in Outlook: the right check says so, and no other fails`, async () => { isRight(await checkInOutlook(`fault: ${name}`, caseOf(of).server)); });
    } else {
      test(`${name}: the right check says so, and no other fails`, async () => {
        const told = await check(`fault: ${name}`);
        isRight(told.run);
        if (outcome === 'failed' || outcome === 'warning') assert.ok(told.rows.includes(id), `${id} stands in the list`);
        // Each server is asked once; who accuses is seconded by another one.
        assert.deepEqual(repeated(questionsIn(told.passed)), []);
      });
    }
  }
});

/** Nobody is accused, nothing is praised, and what was missing is said. */
function isUntold({ run, words, passed }: PaneRun, why: string): void {
  assert.deepEqual(withOutcome(run, 'failed', 'warning', 'passed'), []);
  assert.ok(run.verdicts.some(({ outcome, code }) => outcome === 'inconclusive' && code === why), JSON.stringify(run.verdicts.map(({ code }) => code)));
  assert.ok([text.say('account.result.cutOff'), text.say('account.result.nothingTold')].some((title) => words.startsWith(plain(title))), words.slice(0, 100));
  assert.ok(passed.length <= MOST_REQUESTS, `${passed.length} requests`);
}

async function checkAgainst(handle: Handler, how: { readonly cors?: boolean } = {}): Promise<PaneRun> {
  const server = await startScriptedServer(handle);
  try {
    pane.setResolvers(server.url, how);
    return await account.check(ADDRESS);
  } finally {
    await server.stop();
  }
}

describe('resolvers that all give', () => {
  for (const [why, handlers] of Object.entries(useless)) {
    if (why === 'timeout') continue;
    for (const [what, handle] of Object.entries<Handler>(handlers)) {
      test(`${what}: nobody is accused, nothing is praised (${why})`, { timeout: HANGS_MS }, async () => { isUntold(await checkAgainst(handle), why); });
    }
  }

  test('no permission to read their answers (CORS): nobody is accused, nothing is praised', { timeout: HANGS_MS }, async () => {
    pane.setResolvers(servers.urlOf(`healthy: ${OVH}`), { cors: false });
    const told = await account.check(ADDRESS);
    isUntold(told, 'unreachable');
    assert.ok(questionsIn(told.passed).length > 0, 'they were asked all the same');
  });

  test('no connection, or a certificate that nobody trusts: nobody is accused, nothing is praised', { timeout: HANGS_MS }, async () => {
    const other = await AccountPane.start({ trusted: [], untrusted: ['dns.google'], refused: ['cloudflare-dns.com', 'doh.sb'] });
    try {
      other.front.set('dns.google', { to: servers.urlOf(`healthy: ${OVH}`) });
      const told = await (await other.open()).check(ADDRESS);
      isUntold(told, 'unreachable');
      assert.deepEqual(questionsIn(told.passed), []);
    } finally {
      await other.stop();
    }
  });

  test('nothing for ever, or a byte now and then: the check ends, nobody is accused, nothing is praised', { timeout: HANGS_MS }, async () => { isUntold(await silent, 'timeout'); });

  test('SERVFAIL, and the answer once signatures are not checked: the signatures are broken, and nothing else', { timeout: HANGS_MS }, async () => {
    const { run } = await checkAgainst(brokenSignatures);
    assert.deepEqual(withOutcome(run, 'failed', 'warning'), ['dnssec: broken']);
  });

  test('nearly 64 kB of text beside the records: as without it', { timeout: HANGS_MS }, async () => {
    const { run } = await checkAgainst(longText);
    assert.equal(run.profile.id, caseOf(OVH).profile);
    assert.deepEqual(withOutcome(run, 'failed', 'warning'), []);
  });

  test('an SPF record of nearly 64 kB, full of names to look up: its one fault', { timeout: HANGS_MS }, async () => {
    const told = await checkAgainst(endlessSpf);
    assert.deepEqual(withOutcome(told.run, 'failed'), ['spf-record: too-many-lookups']);
    assert.ok(told.passed.length <= MOST_REQUESTS, `${told.passed.length} requests`);
  });
});

const told = ({ run }: PaneRun): readonly string[] => run.verdicts.map(({ check: id, outcome, code }) => `${id}: ${outcome} ${code}`);

describe('slow resolvers', () => {
  for (const name of Object.keys(healthy).filter((one) => !BY_SERVER.has(one))) {
    test(`${name}: with ${DELAY_MS} ms more for each answer, the same verdicts, and each name and type leaves once`, async () => {
      const quick = await check(`healthy: ${name}`);
      pane.setResolvers(servers.urlOf(`healthy: ${name}`), { delayMs: DELAY_MS });
      const slow = await account.check(ADDRESS);
      assert.deepEqual(told(slow), told(quick));
      assert.deepEqual(repeated(namesIn(slow)), []);
      assert.deepEqual([...namesIn(slow)].sort(), [...namesIn(quick)].sort());
    });
  }

  for (const at of [0, 1]) {
    for (const name of [`healthy: ${OVH}, server not told`, 'fault: two SPF']) {
      test(`${name}: with ${LONG_DELAY_MS} ms more, and ${RESOLVERS[at]} dead, the same verdicts`, async () => {
        const quick = await check(name);
        const dead = await startScriptedServer(() => undefined);
        try {
          pane.setResolvers(servers.urlOf(name), { delayMs: LONG_DELAY_MS });
          pane.front.set(RESOLVERS[at] ?? '', { to: dead.url });
          const slow = await account.check(ADDRESS);
          assert.deepEqual(told(slow), told(quick));
          assert.deepEqual(repeated(questionsIn(slow.passed)), []);
        } finally {
          await dead.stop();
        }
      });
    }
  }
});
