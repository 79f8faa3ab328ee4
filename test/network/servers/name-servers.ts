/**
 * Real name servers on the loopback device: BIND answers for the zones, dnsdist puts DNS over HTTPS before it. One pair serves
 * every case at once: a case is a path at dnsdist, which asks BIND from an address of its own, which chooses the view.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Zone } from '../../unit/core/diagnostics/zone';
import { zoneFilesOf } from './zone-files';

const PATIENCE_MS = 20_000;
/** Ports are free when they are chosen, which may be over when they are used. */
const ATTEMPTS = 3;
/** Debian keeps BIND where only root's PATH looks. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`;

export interface ServedCase {
  readonly zone: Zone;
  /** Names that get SERVFAIL unless the check of signatures is left out (CD). */
  readonly bogus?: readonly string[];
}

export interface NameServers {
  /** The DNS-over-HTTPS address of a case. */
  readonly urlOf: (name: string) => string;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function bindConfiguration(cases: readonly ServedCase[], folder: string, port: number): string {
  const views = cases.map(({ zone }, index) => {
    const zones = zoneFilesOf(zone).map(({ origin, text }, at) => {
      const file = `case-${index}-${at}.zone`;
      writeFileSync(join(folder, file), text);
      return `zone "${origin}" { type primary; file "${file}"; };`;
    });
    return `view "case-${index}" { match-clients { ${addressOf(index)}; }; ${zones.join(' ')} };`;
  });
  // The checks that BIND makes of a zone would refuse the faults that are to be served.
  return `options { directory "${folder}"; pid-file none; session-keyfile none; recursion no; dnssec-validation no; empty-zones-enable no;
  listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; }; allow-transfer { none; }; notify no; max-cache-size 2m;
  check-names primary ignore; check-integrity no; check-mx ignore; check-mx-cname ignore; check-srv-cname ignore; check-spf ignore; };
controls { };
${views.join('\n')}
`;
}

/** Every address of 127.0.0.0/8 is this computer's on Linux. */
const addressOf = (index: number): string => `127.0.${1 + Math.floor(index / 250)}.${1 + index % 250}`;

function dnsdistConfiguration(cases: readonly ServedCase[], [bind, plain, doh]: readonly [number, number, number]): string {
  const rules = cases.flatMap(({ bogus = [] }, index) => [
    `newServer({address="127.0.0.1:${bind}", source="${addressOf(index)}", pool="case-${index}"}):setUp()`,
    `paths[${index + 1}] = "/case-${index}"`,
    ...bogus.map((name) => `addAction(AndRule({HTTPPathRule("/case-${index}"), QNameRule("${name}."), LuaRule(function(dq) return not dq.dh:getCD() end)}), RCodeAction(DNSRCode.SERVFAIL))`),
    `addAction(HTTPPathRule("/case-${index}"), PoolAction("case-${index}"))`,
  ]);
  return `setMaxUDPOutstanding(64)
setLocal("127.0.0.1:${plain}")
setSecurityPollSuffix("")
setACL({"127.0.0.0/8"})
local paths = {}
${rules.join('\n')}
addDOHLocal("127.0.0.1:${doh}", nil, nil, paths, {})
`;
}

/** Starts a program and waits until it is ready; rejects with what it printed. */
async function start(file: string, args: readonly string[], isReady: (printed: string) => boolean | Promise<boolean>): Promise<ChildProcess> {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PATH } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { printed += text; });
  let hasEnded = false;
  child.on('error', (error) => { printed += String(error); hasEnded = true; });
  child.on('exit', () => { hasEnded = true; });
  // Nobody calls `stop` in a test run that ends before its time.
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  try {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until && !hasEnded;) {
      if (await isReady(printed)) return child;
      await wait(20);
    }
  } catch (error) {
    await stop(child);
    throw error;
  }
  await stop(child);
  throw new Error(`${file} did not start:\n${printed.slice(-4000)}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
}

const answers = async (url: string): Promise<boolean> => {
  try {
    const { ok } = await fetch(`${url}?dns=AAABAAABAAAAAAAAAAACAAE`);
    return ok;
  } catch {
    return false;
  }
};

/** Fails unless every zone of every case was loaded: a fault that BIND refuses to serve would look like an absent name. */
const isLoaded = (printed: string): boolean => {
  if (!/ running\s*$/m.test(printed)) return false;
  const refused = printed.split('\n').filter((line) => /not loaded|loading from master file .* failed/.test(line));
  if (refused.length > 0) throw new Error(refused.join('\n'));
  return true;
};

/**
 * Serves cases by name.
 * @throws Error with the servers' own words where one of them does not start
 */
export async function startNameServers(cases: Readonly<Record<string, ServedCase>>): Promise<NameServers> {
  const folder = mkdtempSync(join(tmpdir(), 'bounce-doctor-dns-'));
  const names = Object.keys(cases);
  const running: ChildProcess[] = [];
  const stopAll = async (): Promise<void> => {
    await Promise.all(running.splice(0).map(stop));
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const ports = [await freePort(), await freePort(), await freePort()] as const;
      const base = `http://127.0.0.1:${ports[2]}/case-`;
      writeFileSync(join(folder, 'named.conf'), bindConfiguration(Object.values(cases), folder, ports[0]));
      writeFileSync(join(folder, 'dnsdist.conf'), dnsdistConfiguration(Object.values(cases), ports));
      running.push(await start('named', ['-c', join(folder, 'named.conf'), '-f', '-g', '-n', '1'], isLoaded));
      running.push(await start('dnsdist', ['--supervised', '--disable-syslog', '-C', join(folder, 'dnsdist.conf')], () => answers(`${base}0`)));
      return {
        urlOf: (name) => {
          const index = names.indexOf(name);
          if (index < 0) throw new RangeError(`no case is called ${name}`);
          return `${base}${index}`;
        },
        stop: async () => {
          await stopAll();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    } catch (error) {
      await stopAll();
      if (attempt === ATTEMPTS) {
        rmSync(folder, { recursive: true, force: true });
        throw error;
      }
    }
  }
}
