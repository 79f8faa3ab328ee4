/**
 * The last part of `npm run measure`: how long a check of an account takes in the built pane, over https and HTTP/2 to real name
 * servers on the loopback device, where each answer takes a given time. From the press of the button to the first verdict on the
 * page and to the last. Median of RUNS, a fresh context (empty cache, nothing loaded in advance) for each.
 */
import { AccountPane, questionsIn, RESOLVERS, type PaneRun } from '../../test/e2e/account-pane';
import { startNameServers } from '../../test/network/servers/name-servers';
import { startScriptedServer } from '../../test/network/servers/scripted-server';
import { DOMAIN, faults, healthy } from '../../test/unit/core/diagnostics/zones';
import { median } from '../bench/pairs';
import { conclude, type Check } from '../closing-line';

const RUNS = 5;
const DELAY_MS = 50;
const MAX_FIRST_MS = 300;
const MAX_LAST_MS = 2000;
const LONG_DELAY_MS = 500;
const MAX_LAST_OF_SLOW_MS = 8000;

const OVH = 'OVH Hosted Exchange, server not told';
const cases = {
  [OVH]: { zone: healthy[OVH]?.zone ?? {} },
  'Microsoft 365': { zone: healthy['Microsoft 365']?.zone ?? {} },
  'Google Workspace': { zone: healthy['Google Workspace']?.zone ?? {} },
  'two SPF at OVH': { zone: { ...healthy[OVH]?.zone, ...faults['two SPF']?.change } },
};

const [servers, pane, dead] = await Promise.all([startNameServers(cases), AccountPane.start(), startScriptedServer(() => undefined)]);

async function measure(name: string, delayMs: number, runs: number, deadResolver: string | null): Promise<readonly PaneRun[]> {
  const told: PaneRun[] = [];
  pane.setServices({ delayMs });
  pane.setResolvers(servers.urlOf(name), { delayMs });
  if (deadResolver !== null) pane.front.set(deadResolver, { to: dead.url });
  for (let run = 0; run < runs; run += 1) {
    const account = await pane.open();
    told.push(await account.check(DOMAIN));
    await account.close();
  }
  return told;
}

const checks: Check[] = [];
const ms = (times: readonly number[]): string => `${median(times).toFixed(0)} ms (${times.map((time) => time.toFixed(0)).join(', ')})`;
try {
  for (const name of Object.keys(cases)) {
    const told = await measure(name, DELAY_MS, RUNS, null);
    const [first, last] = [told.map(({ firstMs }) => firstMs), told.map(({ lastMs }) => lastMs)];
    const questions = questionsIn(told[0]?.passed ?? []);
    console.log(`${name}, ${DELAY_MS} ms more per answer: first verdict ${ms(first)}, last ${ms(last)}, ${(median(last) / DELAY_MS).toFixed(1)} times an answer; ${told[0]?.passed.length ?? 0} requests, ${questions.length} of them DNS questions, ${new Set(questions).size} different`);
    checks.push({ name: `${name}: first verdict < ${MAX_FIRST_MS} ms`, holds: median(first) < MAX_FIRST_MS, detail: `${median(first).toFixed(0)} ms` });
    checks.push({ name: `${name}: last verdict < ${MAX_LAST_MS} ms`, holds: median(last) < MAX_LAST_MS, detail: `${median(last).toFixed(0)} ms` });
  }
  for (const name of Object.keys(cases)) {
    for (const resolver of RESOLVERS.slice(0, 2)) {
      const told = await measure(name, LONG_DELAY_MS, 1, resolver);
      const last = told.map(({ lastMs }) => lastMs);
      console.log(`${name}, ${LONG_DELAY_MS} ms more, ${resolver} dead: first verdict ${ms(told.map(({ firstMs }) => firstMs))}, last ${ms(last)}; ${told[0]?.passed.length ?? 0} requests`);
      checks.push({ name: `${name}, ${resolver} dead: last verdict < ${MAX_LAST_OF_SLOW_MS} ms`, holds: median(last) < MAX_LAST_OF_SLOW_MS, detail: `${median(last).toFixed(0)} ms` });
    }
  }
} finally {
  await pane.stop();
  await Promise.all([servers.stop(), dead.stop()]);
}
conclude(checks);
