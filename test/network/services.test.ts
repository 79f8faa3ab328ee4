/** The services beside the DNS, in the formats of real ones, over real HTTP: what each adapter makes of them, and what a whole run does. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { httpProbe } from '../../src/adapters/network/http-probe';
import { registrationData } from '../../src/adapters/network/registration-data';
import { statusPages } from '../../src/adapters/network/service-status';
import { servicesFrom } from '../../src/adapters/network/services';
import type { Sent } from '../../src/app/ports';
import { diagnoseAccount } from '../../src/app/diagnose-account';
import type { Fact } from '../../src/core/diagnostics/fact';
import type { Incident, ProbeAnswer } from '../../src/core/diagnostics/ports';
import type { DiagnosticRun } from '../../src/core/diagnostics/runner';
import type { Unresolved } from '../../src/core/dns/records';
import { answerTo } from '../dns-over-https';
import type { Zone } from '../unit/core/diagnostics/zone';
import { resolverOf } from '../unit/core/diagnostics/zone';
import { DOMAIN as WRITTEN_FOR, healthy } from '../unit/core/diagnostics/zones';
import { repeated, withOutcome } from './account-run';
import { makeCertificate } from './servers/https-front';
import type { Behaviour, LoopbackService } from './servers/loopback-service';
import { closedOrigin, PORTAL, startService } from './servers/loopback-service';
import type { RegistrationSpecimen } from './servers/registration-server';
import { EXPIRY, PAST, startRegistry } from './servers/registration-server';
import { send, startScriptedServer } from './servers/scripted-server';
import type { StatusSpecimen } from './servers/status-server';
import { SINCE, startStatusPage } from './servers/status-server';
import type { WebmailSpecimen } from './servers/webmail-server';
import { startWebmail } from './servers/webmail-server';

/** Short, for those who never answer; long enough for 10 MB. */
const PATIENCE_MS = 800;
const HANGS_MS = 15_000;

const options = { signal: new AbortController().signal, timeoutMs: PATIENCE_MS };

/** A service for the length of the work. */
async function during<T>(starting: Promise<LoopbackService>, work: (service: LoopbackService) => Promise<T>): Promise<T> {
  const service = await starting;
  try {
    return await work(service);
  } finally {
    await service.stop();
  }
}

type Told = { readonly isRegistered: boolean; readonly status: readonly string[]; readonly expires: string | null } | Unresolved;

const registered = (status: readonly string[], expires: string | null): Told => ({ isRegistered: true, status, expires });

const ofRegistry: Readonly<Record<RegistrationSpecimen, Told>> = {
  'active': registered(['active'], EXPIRY),
  'no-expiry': registered(['active'], null),
  'client-hold': registered(['client hold', 'client transfer prohibited'], EXPIRY),
  'redemption': registered(['redemption period', 'server hold'], PAST),
  'pending-delete': registered(['pending delete', 'inactive'], PAST),
  'expired': registered(['active', 'auto renew period'], PAST),
  'unregistered': { isRegistered: false, status: [], expires: null },
  'not-found-page': 'unusable',
  'too-many': 'unusable',
  'broken': 'unusable',
  'redirected': registered(['active'], EXPIRY),
  'redirected-in-circles': 'unreachable',
  'garbage': 'unusable',
  'cut-off': 'unusable',
  'other-object': 'unusable',
  'ten-megabytes': 'unusable',
  'portal': 'unusable',
  'silent': 'timeout',
  'hung-up': 'unreachable',
};

const registryAt = (origin: string, domain: string) => registrationData(new Map([['fr', `${origin}/`]]), options)(domain);

/** The part of the fact that comes from the registry. */
async function toldBy(origin: string, specimen: RegistrationSpecimen): Promise<Told> {
  const fact = await registryAt(origin, `${specimen}.fr`);
  if (!fact.known) return fact.why as Unresolved;
  const { isRegistered, status, expires } = fact.value;
  return { isRegistered, status, expires };
}

describe('a registry', () => {
  for (const cors of [true, false]) for (const [specimen, told] of Object.entries(ofRegistry) as [RegistrationSpecimen, Told][]) {
    test(`${specimen}, ${cors ? 'with' : 'without'} leave for pages`, { timeout: HANGS_MS }, () => during(startRegistry(cors), async ({ origin, arrived }) => {
      assert.deepEqual(await toldBy(origin, specimen), told);
      assert.equal(arrived[0], `/domain/${specimen}.fr`);
    }));
  }

  test('that sends on to another one: what is there is believed, what is not there is not known', () => during(startRegistry(true), async (other) => {
    for (const [specimen, told] of [['active', ofRegistry.active], ['unregistered', 'unusable']] as const) {
      await during(startService(() => ({ status: 302, headers: { location: `${other.origin}/domain/${specimen}.fr` } })), async ({ origin }) => {
        assert.deepEqual(await toldBy(origin, specimen), told);
      });
    }
  }));

  test('is asked for names under its own ending alone', () => during(startRegistry(true), async ({ origin, arrived }) => {
    for (const domain of ['active.example', 'fr', 'active.xfr', 'fr.example']) assert.deepEqual(await registryAt(origin, domain), { known: false, why: 'unavailable' });
    assert.deepEqual(arrived, []);
  }));

  test('that is not there', async () => {
    assert.equal(await toldBy(await closedOrigin(), 'active'), 'unreachable');
  });
});

const incident = (name: string, kind: Incident['kind'] = 'incident'): Omit<Incident, 'link'> => ({ name, kind, since: SINCE });

const ofStatusPage: Readonly<Record<StatusSpecimen, readonly Omit<Incident, 'link'>[] | Unresolved>> = {
  'none': [],
  'mail': [incident('Slow access to mailboxes')],
  'other-component': [],
  'mail-and-other': [incident('Slow access to mailboxes')],
  'maintenance': [incident('Upgrade of a cluster', 'maintenance')],
  'maintenance-to-come': [],
  'page': 'unusable',
  'moved': 'unusable',
  'gone': 'unusable',
  'too-many': 'unusable',
  'silent': 'timeout',
  'hung-up': 'unreachable',
};

describe('a status page', () => {
  for (const [specimen, told] of Object.entries(ofStatusPage) as [StatusSpecimen, (typeof ofStatusPage)[StatusSpecimen]][]) {
    test(specimen, { timeout: HANGS_MS }, () => during(startStatusPage(specimen, true), async ({ origin, arrived }) => {
      const fact: Fact<readonly Incident[]> = typeof told === 'string' ? { known: false, why: told } : { known: true, value: told.map((one) => ({ ...one, link: origin })) };
      assert.deepEqual(await statusPages(options)(origin), fact);
      assert.equal(arrived[0], '/api/v2/summary.json');
    }));
  }
});

const ofWebmail: Readonly<Record<WebmailSpecimen, ProbeAnswer>> = {
  'sign-in': 'answered', 'unauthorized': 'answered', 'session-over': 'answered', 'broken': 'answered', 'overloaded': 'answered',
  // Only a browser heeds its header.
  'own-site-only': 'answered',
  'led-astray': 'rejected', 'silent': 'timeout', 'hung-up': 'rejected',
};

describe('a webmail', () => {
  for (const [specimen, answer] of Object.entries(ofWebmail) as [WebmailSpecimen, ProbeAnswer][]) {
    test(specimen, { timeout: HANGS_MS }, () => during(startWebmail(specimen), async ({ origin }) => {
      assert.equal(await httpProbe(options)(`${origin}/owa/`), answer);
    }));
  }

  test('with a certificate of its own making', async () => {
    await during(startWebmail('sign-in', await makeCertificate(['mail.hosting.example'])), async ({ origin, arrived }) => {
      assert.equal(await httpProbe(options)(`${origin}/owa/`), 'certificate');
      assert.deepEqual(arrived, []);
    });
  });

  test('that refuses the connection', async () => {
    assert.equal(await httpProbe(options)(`${await closedOrigin()}/owa/`), 'refused');
  });
});

const DOMAIN = 'active.fr';
const SERVER = 'ex3.mail.ovh.net';
/** The zone of an account in order, under a name that a registry is asked for. */
const zone = JSON.parse(JSON.stringify(healthy['OVH Hosted Exchange']?.zone ?? {}).replaceAll(WRITTEN_FOR, DOMAIN)) as Zone;

type Origins = Readonly<Record<string, string>>;

/** A run over all services, whose hosts are where the test says; hosts that it does not name are not reached. */
async function runAt(origins: Origins, domain = DOMAIN): Promise<{ readonly run: DiagnosticRun; readonly sent: readonly Sent[] }> {
  const controller = new AbortController();
  const open = servicesFrom({
    ownAddress: 'https://pane.example/taskpane.html', timeoutMs: PATIENCE_MS,
    fetch: async (address, init) => {
      const { host, pathname, search } = new URL(address);
      const origin = origins[host] ?? origins['*'];
      if (origin === undefined) throw new TypeError('fetch failed');
      return fetch(`${origin}${pathname}${search}`, init);
    },
  });
  const services = open({ resolvers: [], http: true, signal: controller.signal });
  const run = await diagnoseAccount({ subject: { domain, server: SERVER, chosenProfile: null, selectors: [] }, ports: services.ports, signal: controller.signal });
  controller.abort();
  return { run, sent: services.sent };
}

const REGISTRY = 'rdap.nic.fr';
const STATUS_PAGE = 'web-cloud.status-ovhcloud.com';
const RESOLVERS = ['cloudflare-dns.com', 'dns.google', 'doh.sb'];

const codeOf = ({ verdicts }: DiagnosticRun, check: string): string => {
  const { outcome = '', code = '' } = verdicts.find((one) => one.check === check) ?? {};
  return `${outcome}: ${code}`;
};

describe('a whole run', () => {
  let world: Origins = {};
  let services: readonly LoopbackService[] = [];
  let resolver: Awaited<ReturnType<typeof startScriptedServer>>;
  before(async () => {
    resolver = await startScriptedServer(async ({ url }, response) => { send(response, (await answerTo(url, resolverOf(zone))).message); });
    services = await Promise.all([startRegistry(true), startStatusPage('none', true), startWebmail('sign-in'), startService(() => ({ status: 200, body: 'the pane' }))]);
    const [registry, statusPage, webmail, pane] = services.map(({ origin }) => origin);
    const dns = new URL(resolver.url).origin;
    world = {
      ...Object.fromEntries(RESOLVERS.map((host) => [host, dns])), [REGISTRY]: registry ?? '', [STATUS_PAGE]: statusPage ?? '', [SERVER]: webmail ?? '', 'pane.example': pane ?? '',
    };
  });
  after(async () => { await Promise.all([resolver, ...services].map(({ stop }) => stop())); });

  /** The same world, but for one host that behaves as the test says. */
  const withOne = (host: string, starting: Promise<LoopbackService>) => during(starting, ({ origin }) => runAt({ ...world, [host]: origin }));

  test('with everything in order: each service is heard, asked once, and on the list of what left', async () => {
    const { run, sent } = await runAt(world);
    assert.deepEqual(withOutcome(run, 'failed', 'warning'), []);
    for (const [check, code] of [['domain-registration', 'passed: active'], ['service-status', 'passed: nothing-announced'], ['owa-reachability', 'passed: answers']] as const) assert.equal(codeOf(run, check), code);
    assert.deepEqual(repeated(sent.map(({ service, what }) => `${service} ${what}`)), []);
    assert.deepEqual(sent.filter(({ service }) => service !== 'dns').map(({ service, what, to }) => `${service} ${what} ${to}`).sort(), [
      'own-site https://pane.example/taskpane.html pane.example', `registration ${DOMAIN} ${REGISTRY}`, `status-page https://${STATUS_PAGE}/api/v2/summary.json ${STATUS_PAGE}`, `webmail https://${SERVER}/owa/ ${SERVER}`,
    ]);
    assert.ok(sent.every(({ at }, index) => index === 0 || at >= (sent[index - 1]?.at ?? 0)), 'in order of time');
    assert.deepEqual(resolver.arrived.map(({ name, type }) => `${name} ${type}`).length, sent.filter(({ service }) => service === 'dns').length);
  });

  test('with an incident: the same, and the incident', async () => {
    const { run } = await withOne(STATUS_PAGE, startStatusPage('mail', true));
    assert.deepEqual(withOutcome(run, 'failed', 'warning'), ['service-status: incident']);
  });

  test('with a domain that its registrar holds, of which the DNS does not know yet: the same, and the hold', async () => {
    const { run } = await withOne(REGISTRY, startService(({ url = '' }) => ({ status: 302, headers: { location: url.replace('/domain/active', '/domain/client-hold') } })));
    assert.deepEqual(withOutcome(run, 'failed', 'warning'), [], 'a redirect to nowhere proves nothing');
    await during(startRegistry(true), async ({ origin }) => {
      const held = await during(startService(() => ({ status: 302, headers: { location: `${origin}/domain/client-hold.fr` } })), (front) => runAt({ ...world, [REGISTRY]: front.origin }));
      assert.deepEqual(withOutcome(held.run, 'failed', 'warning'), ['domain-registration: held-by-registrar']);
    });
  });

  for (const [what, host, starting, check] of [
    ['a registry that refuses more questions', REGISTRY, () => startService(() => ({ status: 429 })), 'domain-registration'],
    ['a registry that keeps silent', REGISTRY, () => startService(() => 'silence'), 'domain-registration'],
    ['a status page for people alone', STATUS_PAGE, () => startStatusPage('page', false), 'service-status'],
    ['a status page that hangs up', STATUS_PAGE, () => startStatusPage('hung-up', false), 'service-status'],
  ] as const satisfies readonly (readonly [string, string, () => Promise<LoopbackService>, string])[]) {
    test(`with ${what}: could not tell, and nothing else changes`, { timeout: HANGS_MS }, async () => {
      const { run } = await withOne(host, starting());
      assert.deepEqual(withOutcome(run, 'failed', 'warning'), []);
      assert.match(codeOf(run, check), /^inconclusive: (?:unusable|timeout|unreachable)$/);
    });
  }

  test('with a webmail that answers nothing, while the pane\'s own place answers: a warning, and no certain fault', { timeout: HANGS_MS }, async () => {
    const { run } = await withOne(SERVER, startWebmail('silent'));
    assert.deepEqual(withOutcome(run, 'failed', 'warning'), ['owa-reachability: timeout']);
  });

  for (const [what, portal] of [
    ['200 with a page', PORTAL],
    ['511 with a page (RFC 6585 §6)', { ...PORTAL, status: 511 }],
    ['404 with a page', { ...PORTAL, status: 404 }],
    ['the way to a page', { status: 302, headers: { location: '/sign-in' } }],
    ['closed connections', 'hang-up'],
    ['silence', 'silence'],
  ] as const satisfies readonly (readonly [string, Behaviour])[]) {
    test(`behind a network with a sign-in that gives ${what} to everything: nobody is accused, nothing is praised`, { timeout: HANGS_MS }, () => during(startService(({ url }) => (url === '/sign-in' ? PORTAL : portal)), async ({ origin }) => {
      const { run, sent } = await runAt({ '*': origin });
      assert.deepEqual(withOutcome(run, 'failed', 'warning', 'passed'), []);
      assert.ok(sent.length > 0);
    }));

    test(`with ${what} from everything but the DNS: nobody is accused`, { timeout: HANGS_MS }, () => during(startService(({ url }) => (url === '/sign-in' ? PORTAL : portal)), async ({ origin }) => {
      const { run } = await runAt({ ...Object.fromEntries(RESOLVERS.map((host) => [host, world[host] ?? ''])), '*': origin });
      assert.deepEqual(withOutcome(run, 'failed', 'warning'), []);
    }));
  }

  test('without a network: nobody is accused, nothing is praised', async () => {
    const { run } = await runAt({});
    assert.deepEqual(withOutcome(run, 'failed', 'warning', 'passed'), []);
  });

  test('without leave for anything but the DNS: nothing else leaves', async () => {
    const controller = new AbortController();
    const { ports } = servicesFrom({ ownAddress: null, timeoutMs: PATIENCE_MS })({ resolvers: [resolver.url], http: false, signal: controller.signal });
    assert.deepEqual([ports.registration, ports.probe, ports.incidents, ports.ownConnection], [null, null, null, null]);
    controller.abort();
  });
});
