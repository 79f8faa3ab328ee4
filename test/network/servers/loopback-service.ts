/** A service over HTTP on the loopback device that gives one of a few written answers, chosen by what is asked for. */
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** What a service does with a request. */
export type Behaviour =
  | { readonly status: number; readonly type?: string; readonly body?: string | Buffer; readonly headers?: Readonly<Record<string, string>> }
  | 'silence'
  | 'hang-up';

export interface LoopbackService {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Path of each request, in order; grows. */
  readonly arrived: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Key and certificate in PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/**
 * Starts a service.
 * @param behave what it does with each request
 * @param identity makes it speak https
 */
export async function startService(behave: (request: IncomingMessage) => Behaviour, identity?: Identity): Promise<LoopbackService> {
  const arrived: string[] = [];
  const server = identity === undefined ? createServer() : createTlsServer({ key: identity.key, cert: identity.cert });
  server.on('request', (request, response) => {
    arrived.push(request.url ?? '');
    const behaviour = behave(request);
    if (behaviour === 'silence') return;
    if (behaviour === 'hang-up') {
      response.destroy();
      return;
    }
    const { status, type, body = '', headers = {} } = behaviour;
    response.writeHead(status, { ...type === undefined ? {} : { 'content-type': type }, ...headers }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${identity === undefined ? 'http' : 'https'}://127.0.0.1:${port}`, port, arrived,
    stop: () => new Promise((done) => {
      server.close(() => { done(); });
      server.closeAllConnections();
    }),
  };
}

/** The same answer for a page of any other site to read (Fetch, CORS protocol). */
export const readableByPages = (behaviour: Behaviour): Behaviour =>
  typeof behaviour === 'string' ? behaviour : { ...behaviour, headers: { ...behaviour.headers, 'access-control-allow-origin': '*' } };

/** An origin on which nothing listens any more. */
export async function closedOrigin(): Promise<string> {
  const { origin, stop } = await startService(() => 'silence');
  await stop();
  return origin;
}

/** What a network with a sign-in answers to everything. */
export const PORTAL = { status: 200, type: 'text/html; charset=utf-8', body: '<!doctype html><html lang="en"><title>Guest network</title><form action="/accept" method="post"><button>Continue</button></form></html>' } satisfies Behaviour;
