/** The second half of `npm start`: the built pane beside our own specimens, on the loopback address. */
import { join } from 'node:path';
import { fixturesFolder } from '../corpus';
import { distFolder, serveFolders, type StaticServer } from '../static-server';
import { listScreenStates, listSpecimens } from './specimens';

const FIRST_PORT = 3000;

/** Serves the playground at /playground/, the build at / and the specimens at /specimens/. */
export function servePlayground(port: number): Promise<StaticServer> {
  return serveFolders(
    [
      { at: '/playground/', folder: join(import.meta.dirname, 'page') },
      { at: '/specimens/', folder: fixturesFolder },
      { at: '/', folder: distFolder },
    ],
    [
      { at: '/', type: 'text/html; charset=utf-8', content: () => '<!doctype html><meta http-equiv="refresh" content="0; url=/playground/">' },
      { at: '/specimens.json', type: 'application/json', content: () => JSON.stringify({ states: listScreenStates(), all: listSpecimens() }) },
    ],
    port,
  );
}

if (process.argv[1] === import.meta.filename) {
  const { origin } = await servePlayground(FIRST_PORT);
  console.log(`Playground: ${origin}/playground/`);
  console.log(`The pane alone: ${origin}/taskpane.html`);
  console.log('Ctrl+C ends it.');
}
