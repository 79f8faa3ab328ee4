/** `npm run dev`: the pane, its icons and the manifests on https://localhost:3000, built anew when a source changes. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Configuration } from 'webpack';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { DEVELOPMENT_ORIGIN, topLevel } from '../manifests/editions';
import { productManifest } from '../manifests/product';
import { localCertificate } from './certificate';

const project = resolve(import.meta.dirname, '../..');
const { default: configure } = await import(pathToFileURL(join(project, 'webpack.config.js')).href) as {
  readonly default: (env: unknown, options: { readonly mode: 'development' }) => Configuration;
};
const { key, cert, untrusted } = await localCertificate(project);

const server = new WebpackDevServer({
  host: 'localhost',
  port: Number(new URL(DEVELOPMENT_ORIGIN).port),
  server: { type: 'https', options: { key, cert } },
  // The page's CSP allows no connection and no eval, so nothing is injected: reload the pane to see a change.
  hot: false,
  liveReload: false,
  client: false,
  webSocketServer: false,
  static: false,
  setupMiddlewares: (middlewares, { app }) => {
    for (const edition of topLevel) {
      app?.get(`/${edition.file}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/xml; charset=utf-8');
        response.end(productManifest(project, edition, DEVELOPMENT_ORIGIN));
      });
    }
    return middlewares;
  },
}, webpack(configure({}, { mode: 'development' })));
await server.start();

console.log([
  `The pane: ${DEVELOPMENT_ORIGIN}/taskpane.html`,
  ...untrusted === null ? [] : [`Tell your browser or system to trust this certificate, or Outlook shows nothing: ${untrusted}`],
  'To see it in Outlook:',
  '1. Open https://aka.ms/olksideload: Outlook shows its add-ins.',
  '2. My add-ins > Custom Addins > Add a custom add-in > Add from File.',
  '3. Choose manifest.xml (Microsoft 365, Outlook.com) or manifest-onprem.xml (Exchange Server) of this folder.',
  'Is the pane blank in Outlook on the web? Chrome and Edge ask before a site opens a page of this computer: allow Outlook\'s site the',
  'access to the local network. On Exchange Server its frame may not pass that on; then use a test host (docs/hosting.md).',
].join('\n'));
