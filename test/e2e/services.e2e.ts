/** The services beside the DNS, as the built pane reaches them in Chromium: over https, with the rules by which a browser keeps answers from a page. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { FinishedCheck } from '../../src/app/account-state';
import type { DiagnosticRun } from '../../src/core/diagnostics/runner';
import { diagnosis as english } from '../../src/locales/en/diagnosis/index';
import { catalog } from '../../src/locales/en/index';
import { createTranslator } from '../../src/locales/translate';
import { answerTo } from '../dns-over-https';
import { withOutcome } from '../network/account-run';
import type { HttpsFront } from '../network/servers/https-front';
import { startHttpsFront } from '../network/servers/https-front';
import type { Behaviour, LoopbackService } from '../network/servers/loopback-service';
import { PORTAL, readableByPages, startService } from '../network/servers/loopback-service';
import { registryBehaviour } from '../network/servers/registration-server';
import type { ScriptedServer } from '../network/servers/scripted-server';
import { send, startScriptedServer } from '../network/servers/scripted-server';
import { statusBehaviour } from '../network/servers/status-server';
import { webmailBehaviour } from '../network/servers/webmail-server';
import type { Zone } from '../unit/core/diagnostics/zone';
import { resolverOf } from '../unit/core/diagnostics/zone';
import { DOMAIN as WRITTEN_FOR, healthy } from '../unit/core/diagnostics/zones';
import { Harness, plain } from './harness';

const RESOLVERS = ['cloudflare-dns.com', 'dns.google', 'doh.sb'] as const;
const REGISTRY = 'rdap.nic.fr';
const STATUS_PAGE = 'web-cloud.status-ovhcloud.com';
/** Webmails of three offers: one that a browser trusts, one that it does not, one that is not there. */
const [WEBMAIL, UNTRUSTED, REFUSED] = ['www.ovhcloud.com', 'mail.google.com', 'outlook.office.com'];

/** A run, with the eight seconds that a silent service has. */
const PATIENCE_MS = 30_000;

const text = createTranslator({ ...catalog, ...english }, 'en');

/** What the world does, as one test wants it. */
interface World {
  readonly offer: keyof typeof healthy;
  readonly registry: (path: string) => Behaviour;
  readonly statusPage: (path: string) => Behaviour;
  readonly webmail: (path: string) => Behaviour;
}

const inOrder: World = {
  offer: 'OVH MX Plan',
  registry: (path) => readableByPages(registryBehaviour(path)),
  statusPage: (path) => readableByPages(statusBehaviour('none', path)),
  webmail: (path) => webmailBehaviour('sign-in', path),
};
let world = inOrder;

/** An account in order under another domain. */
function zoneOf(domain: string): Zone {
  const written = JSON.stringify(healthy[world.offer]?.zone ?? {});
  return JSON.parse(written.replaceAll(WRITTEN_FOR, domain).replaceAll(WRITTEN_FOR.replaceAll('.', '-'), domain.replaceAll('.', '-'))) as Zone;
}

let front: HttpsFront;
let harness: Harness;
let resolver: ScriptedServer;
let liar: ScriptedServer;
let portal: LoopbackService;
let services: readonly (readonly [string, LoopbackService])[] = [];
let domain = '';

/** Every host leads to its own server. */
function setWorld(change: Partial<World> = {}): void {
  world = { ...inOrder, ...change };
  for (const host of RESOLVERS) front.set(host, { to: resolver.url, cors: true });
  for (const [host, { origin }] of services) front.set(host, { to: origin, cors: 'as-it-comes' });
}

before(async () => {
  front = await startHttpsFront({ trusted: [...RESOLVERS, REGISTRY, STATUS_PAGE, WEBMAIL], untrusted: [UNTRUSTED], refused: [REFUSED] });
  resolver = await startScriptedServer(async ({ url }, response) => { send(response, (await answerTo(url, resolverOf(zoneOf(domain)))).message); });
  liar = await startScriptedServer(async ({ url }, response) => { send(response, (await answerTo(url, resolverOf({}))).message); });
  portal = await startService(() => readableByPages(PORTAL));
  services = await Promise.all(([[REGISTRY, 'registry'], [STATUS_PAGE, 'statusPage'], [WEBMAIL, 'webmail'], [UNTRUSTED, 'webmail']] as const).map(async ([host, part]) =>
    [host, await startService(({ url = '' }) => world[part](url))] as const));
  harness = await Harness.start({ front });
});
after(async () => {
  await harness.stop();
  await Promise.all([front, resolver, liar, portal, ...services.map(([, service]) => service)].map((one) => one.stop()));
});

interface Checked {
  readonly run: DiagnosticRun;
  readonly title: string;
  /** Hosts that were asked, each once. */
  readonly hosts: readonly string[];
}

/** A check of an account in a page of its own. */
async function check(account: string): Promise<Checked> {
  domain = account;
  const { page, context, check: checkPage } = await harness.openPage();
  await page.goto(`${harness.origin}/taskpane.html?lang=en`);
  await page.getByRole('button', { name: plain(text.say('ui.areas.account')) }).click();
  await page.getByRole('textbox').fill(`claire@${account}`);
  const before = front.passed.length;
  await page.getByRole('button', { name: plain(text.say('account.ready.start')) }).click();
  await page.waitForFunction(() => sessionStorage.getItem('bounce-doctor.last-check') !== null, undefined, { timeout: PATIENCE_MS });
  await page.locator('main [data-press="another"]').waitFor();
  const kept = await page.evaluate<string>('sessionStorage.getItem("bounce-doctor.last-check")');
  const title = plain(await page.getByRole('heading', { level: 1 }).innerText());
  await context.close();
  checkPage();
  return { run: (JSON.parse(kept) as FinishedCheck).run, title, hosts: [...new Set(front.passed.slice(before).map(({ host }) => host))] };
}

const wrongIn = ({ run }: Checked): readonly string[] => withOutcome(run, 'failed', 'warning');
const told = ({ run }: Checked, id: string): string => {
  const { outcome = '', code = '' } = run.verdicts.find((one) => one.check === id) ?? {};
  return `${outcome}: ${code}`;
};

describe('services that a page may read', () => {
  test('all in order: each is heard, and nothing is wrong', async () => {
    setWorld();
    const checked = await check('active.fr');
    assert.deepEqual(wrongIn(checked), []);
    assert.deepEqual(['domain-registration', 'service-status', 'owa-reachability'].map((id) => told(checked, id)), ['passed: active', 'passed: nothing-announced', 'passed: answers']);
    assert.equal(checked.title, plain(text.say('account.result.fine')));
    // A resolver that is slow at first has another one asked beside it.
    assert.deepEqual(checked.hosts.filter((host) => host !== RESOLVERS[1]).toSorted(), [RESOLVERS[0], REGISTRY, STATUS_PAGE, WEBMAIL].toSorted());
  });

  test('a domain that its registrar holds, and an incident that touches mail: both are told, and nothing else', async () => {
    setWorld({ statusPage: (path) => readableByPages(statusBehaviour('mail', path)) });
    assert.deepEqual(wrongIn(await check('client-hold.fr')), ['domain-registration: held-by-registrar', 'service-status: incident']);
  });

  test('a domain that the registry does not know and the DNS does, and a page in place of JSON: could not tell', async () => {
    setWorld({ statusPage: () => readableByPages(PORTAL) });
    const checked = await check('unregistered.fr');
    assert.deepEqual(wrongIn(checked), []);
    assert.deepEqual(['domain-registration', 'service-status'].map((id) => told(checked, id)), ['inconclusive: unavailable', 'inconclusive: unusable']);
  });
});

describe('services that no page may read', () => {
  test('a registry and a status page without CORS: could not tell, whatever they say', async () => {
    setWorld({ registry: registryBehaviour, statusPage: (path) => statusBehaviour('mail', path) });
    const checked = await check('client-hold.fr');
    assert.deepEqual(wrongIn(checked), []);
    assert.deepEqual(['domain-registration', 'service-status'].map((id) => told(checked, id)), ['inconclusive: unreachable', 'inconclusive: unreachable']);
    assert.ok(checked.hosts.includes(REGISTRY) && checked.hosts.includes(STATUS_PAGE), 'both were asked');
  });

  test('a registry that sends on without CORS to one with it: could not tell', async () => {
    setWorld({ registry: (path) => (path.startsWith('/elsewhere/') ? inOrder.registry(path) : registryBehaviour(path)) });
    assert.equal(told(await check('redirected.fr'), 'domain-registration'), 'inconclusive: unreachable');
    setWorld();
    assert.equal(told(await check('redirected.fr'), 'domain-registration'), 'passed: active');
  });
});

describe('a webmail', () => {
  for (const specimen of ['unauthorized', 'session-over', 'broken'] as const) {
    test(`${specimen}: something answers`, async () => {
      setWorld({ webmail: (path) => webmailBehaviour(specimen, path) });
      const checked = await check('active.fr');
      assert.equal(told(checked, 'owa-reachability'), 'passed: answers');
      assert.deepEqual(wrongIn(checked), []);
    });
  }

  test('that closes its answers to other sites: a warning, and no certain fault', async () => {
    setWorld({ webmail: (path) => webmailBehaviour('own-site-only', path) });
    assert.deepEqual(wrongIn(await check('active.fr')), ['owa-reachability: refused-or-blocked']);
  });

  test('with a certificate that nobody trusts: the same', async () => {
    setWorld({ offer: 'Google Workspace' });
    const checked = await check('active.fr');
    assert.deepEqual(wrongIn(checked), ['owa-reachability: refused-or-blocked']);
    assert.ok(!checked.hosts.includes(UNTRUSTED), 'no request went out');
  });

  test('where nothing listens: the same', async () => {
    setWorld({ offer: 'Microsoft 365' });
    assert.deepEqual(wrongIn(await check('active.fr')), ['owa-reachability: refused-or-blocked']);
  });

  test('that never answers: a warning after its eight seconds', async () => {
    setWorld({ webmail: (path) => webmailBehaviour('silent', path) });
    assert.deepEqual(wrongIn(await check('active.fr')), ['owa-reachability: timeout']);
  });
});

describe('a hostile network', () => {
  test('that gives a page to sign in for everything: nobody is accused, nothing is praised', async () => {
    setWorld();
    for (const host of [...RESOLVERS, REGISTRY, STATUS_PAGE, WEBMAIL]) front.set(host, { to: portal.origin, cors: true });
    const { run } = await check('active.fr');
    assert.deepEqual(withOutcome(run, 'failed', 'warning', 'passed'), []);
  });

  test('with one resolver of three that denies every name: nobody is accused', async () => {
    setWorld();
    front.set(RESOLVERS[0], { to: liar.url, cors: true });
    const checked = await check('active.fr');
    assert.deepEqual(wrongIn(checked), []);
    assert.equal(told(checked, 'domain-delegation'), 'inconclusive: disagreeing');
    assert.ok(checked.hosts.includes(RESOLVERS[1]) && checked.hosts.includes(RESOLVERS[2]), 'both others were heard');
  });
});
