/**
 * The services of the world, as a browser sees them, on the loopback device: real https (HTTP/2, as public services have it) under
 * their own names, before http servers of the test. The browser is told by flags where the names lead and which key to trust, so
 * the pane is the one that users get, and asks the addresses that it always asks.
 */
import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request as ask } from 'node:http';
import { constants, createSecureServer, type Http2SecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Where the requests to a host go. */
export interface Way {
  /** Origin of a server on the loopback device, "http://127.0.0.1:5300"; with a path, that one stands for whatever path was asked for. */
  readonly to: string;
  /** Whether any web page may read the answers, as public services allow (`Access-Control-Allow-Origin: *`). `as-it-comes`: the server itself decides. */
  readonly cors?: boolean | 'as-it-comes';
  /** Milliseconds before the request is passed on. */
  readonly delayMs?: number;
}

/** A request that has come; nothing of it is changed later. */
export interface Passed {
  readonly host: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** "2.0" or "1.1". */
  readonly httpVersion: string;
  /** As `performance.now` tells it. */
  readonly at: number;
}

/** The hosts that a browser reaches; a name may begin with `*.`. All others have no address. */
export interface FrontHosts {
  /** With a certificate that the browser trusts. */
  readonly trusted: readonly string[];
  /** With one that it does not trust. */
  readonly untrusted?: readonly string[];
  /** Where nothing listens: the connection is refused. */
  readonly refused?: readonly string[];
}

export interface HttpsFront {
  /** For the start of Chromium. */
  readonly flags: readonly string[];
  /** What has come, in order; grows until it is emptied. */
  readonly passed: Passed[];
  /** Whether a URL leads to one of the hosts. */
  readonly leadsTo: (url: string) => boolean;
  /** Sends the requests to a host elsewhere from now on; null: each of them ends with its connection. Without a way a host behaves as with null. */
  readonly set: (host: string, way: Way | null) => void;
  readonly stop: () => Promise<void>;
}

const LOOPBACK = '127.0.0.1';
/** Belong to one connection, so neither side may see them of the other (RFC 9110 §7.6.1, RFC 9113 §8.2.2). */
const OF_A_CONNECTION: ReadonlySet<string> = new Set(['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade', 'host']);

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate that signs itself, and its key: by openssl, for Node reads certificates but cannot write them. */
export async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  const folder = mkdtempSync(join(tmpdir(), 'bounce-doctor-https-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    await promisify(execFile)('openssl', [
      'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=loopback.example',
      '-addext', `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`, '-keyout', key, '-out', cert,
    ]);
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What Chromium names a key by: base64 of the SHA-256 of its SubjectPublicKeyInfo. */
const pinOf = ({ cert }: Certificate): string =>
  createHash('sha256').update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' })).digest('base64');

interface Listening {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

async function listen(server: Http2SecureServer | ReturnType<typeof createServer>): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // A browser leaves whenever it likes.
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => { server.listen(0, LOOPBACK, done); });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise((done) => {
      server.close(() => { done(); });
      for (const socket of sockets) socket.destroy();
    }),
  };
}

/** A port that was free a moment ago, and on which nothing listens. */
async function closedPort(): Promise<number> {
  const { port, stop } = await listen(createServer());
  await stop();
  return port;
}

const covers = (pattern: string, host: string): boolean => pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

/**
 * Starts a front before servers of the test.
 * @param hosts what the browser can reach; a way is set for each, by `set`, before it is asked
 * @throws Error where there is no openssl
 */
export async function startHttpsFront({ trusted, untrusted = [], refused = [] }: FrontHosts): Promise<HttpsFront> {
  const ways = new Map<string, Way | null>();
  const passed: Passed[] = [];
  const agent = new Agent({ keepAlive: true });

  const cut = ({ stream }: { readonly stream?: Http2ServerResponse['stream'] }, response: Http2ServerResponse): void => {
    // Over HTTP/1.1 there is no stream but the connection itself.
    if (stream?.session === undefined) response.socket?.destroy();
    else stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  };

  const onRequest = (incoming: Http2ServerRequest, response: Http2ServerResponse): void => {
    const { method, url, httpVersion, headers } = incoming;
    const host = (incoming.authority || (headers.host ?? '')).replace(/:\d+$/, '').toLowerCase();
    passed.push({ host, method, path: url, httpVersion, at: performance.now() });
    const key = ways.has(host) ? host : [...ways.keys()].find((pattern) => covers(pattern, host));
    const way = key === undefined ? null : ways.get(key) ?? null;
    void (async () => {
      if (way === null) {
        cut(incoming, response);
        return;
      }
      const { to, cors = true, delayMs = 0 } = way;
      const { hostname, port, pathname } = new URL(to);
      const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
      const own = Object.entries(headers).filter(([name]) => !name.startsWith(':') && !OF_A_CONNECTION.has(name));
      if (delayMs > 0) await wait(delayMs);
      const asked = ask({ agent, hostname, port, method, path: pathname === '/' ? url : `${pathname}${query}`, headers: { ...Object.fromEntries(own), 'x-forwarded-host': host } }, (answer) => {
        const given = Object.entries(answer.headers).filter(([name]) => !OF_A_CONNECTION.has(name) && (cors === 'as-it-comes' || name !== 'access-control-allow-origin'));
        response.on('error', () => undefined);
        response.writeHead(answer.statusCode ?? 502, { ...Object.fromEntries(given), ...cors === true ? { 'access-control-allow-origin': '*' } : {} });
        answer.on('error', () => { cut(incoming, response); }).pipe(response);
      });
      asked.on('error', () => { cut(incoming, response); });
      response.on('close', () => { asked.destroy(); });
      incoming.pipe(asked);
    })();
  };

  const certificate = await makeCertificate(trusted);
  const front = await listen(createSecureServer({ ...certificate, allowHTTP1: true }, onRequest));
  const doubtful = untrusted.length === 0 ? null : await listen(createSecureServer({ ...await makeCertificate(untrusted), allowHTTP1: true }, onRequest));
  const rules = (names: readonly string[], port: number): readonly string[] => names.map((name) => `MAP ${name} ${LOOPBACK}:${port}`);
  return {
    flags: [
      `--host-resolver-rules=${[
        ...rules(trusted, front.port), ...rules(untrusted, doubtful?.port ?? 0), ...rules(refused, refused.length === 0 ? 0 : await closedPort()),
        'MAP * ~NOTFOUND', `EXCLUDE ${LOOPBACK}`,
      ].join(', ')}`,
      `--ignore-certificate-errors-spki-list=${pinOf(certificate)}`,
    ],
    passed,
    leadsTo: (url) => [...trusted, ...untrusted, ...refused].some((pattern) => covers(pattern, new URL(url).hostname)),
    set: (host, way) => void ways.set(host, way),
    stop: async () => {
      agent.destroy();
      await Promise.all([front.stop(), doubtful?.stop()]);
    },
  };
}
