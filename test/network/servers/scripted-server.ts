/** A DNS-over-HTTPS server that answers as a test says, over real HTTP on the loopback device. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { queryIn, questionIn } from '../../dns-question';

export interface Arrived {
  /** The whole address, with its `dns` parameter. */
  readonly url: string;
  readonly query: Buffer;
  /** Lower case, without the final dot. */
  readonly name: string;
  /** Number of the record type. */
  readonly type: number;
  /** CD: the answer is wanted although its signatures may not hold. */
  readonly isUnchecked: boolean;
}

export type Handler = (arrived: Arrived, response: ServerResponse) => void | Promise<void>;

export interface ScriptedServer {
  readonly url: string;
  /** What has come, in order; grows. */
  readonly arrived: readonly Arrived[];
  readonly stop: () => Promise<void>;
}

function read(url: string): Arrived {
  const query = queryIn(new URL(url));
  const { name, type, isUnchecked } = questionIn(query);
  return { url, query, name: name.toLowerCase(), type, isUnchecked };
}

export const send = (response: ServerResponse, body: Uint8Array | string, type = 'application/dns-message', status = 200): void => {
  response.writeHead(status, { 'content-type': type }).end(body);
};

/** Starts a server; what its script throws ends the connection. */
export async function startScriptedServer(handle: Handler): Promise<ScriptedServer> {
  const arrived: Arrived[] = [];
  let base = '';
  const server = createServer((request, response) => {
    const one = read(`${base}${request.url ?? ''}`);
    arrived.push(one);
    void (async () => {
      try {
        await handle(one, response);
      } catch {
        response.destroy();
      }
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${base}/dns-query`, arrived,
    stop: () => new Promise((done) => {
      server.close(() => { done(); });
      server.closeAllConnections();
    }),
  };
}
