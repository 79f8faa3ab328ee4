import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';

const project = resolve(import.meta.dirname, '..');

/** The production build. */
export const distFolder = resolve(project, 'dist');

/** A folder, and the path under which it is served. */
export interface Mount {
  readonly at: string;
  readonly folder: string;
}

/** Text made on the spot, and the path under which it is served. */
export interface Generated {
  readonly at: string;
  readonly type: string;
  readonly content: () => string;
}

/** A running server. */
export interface StaticServer {
  readonly origin: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const PORTS_TRIED = 20;

function listen(server: ReturnType<typeof createServer>, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') done(false);
      else fail(error);
    };
    server.once('error', onError);
    server.listen(port, LOOPBACK, () => {
      server.off('error', onError);
      done(true);
    });
  });
}

/**
 * Serves folders on the loopback address only.
 * @param mounts the first that has the file answers
 * @param port the port to try first; the next free one is taken. 0: any free port
 */
export async function serveFolders(mounts: readonly Mount[], generated: readonly Generated[] = [], port = 0): Promise<StaticServer> {
  const handlers = mounts.map(({ at, folder }) => ({ at, handle: sirv(folder, { dev: true, etag: true }) }));
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const [path = '/'] = url.split('?');
    const made = generated.find(({ at }) => at === path);
    if (made !== undefined) {
      response.writeHead(200, { 'Content-Type': made.type, 'Cache-Control': 'no-store' }).end(made.content());
      return;
    }
    const next = ([first, ...others]: typeof handlers): void => {
      if (first === undefined) {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
        return;
      }
      if (!path.startsWith(first.at)) {
        next(others);
        return;
      }
      request.url = url.slice(first.at.length - 1);
      first.handle(request, response, () => { next(others); });
    };
    next(handlers);
  });
  for (let tried = 0; !(await listen(server, port === 0 ? 0 : port + tried)); tried++) {
    if (tried === PORTS_TRIED) throw new Error(`no free port from ${port} to ${port + PORTS_TRIED}`);
  }
  return {
    origin: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => { done(); });
    }),
  };
}
