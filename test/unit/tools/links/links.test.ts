import { resolve } from 'node:path';
import { addressesIn, checkLink, linksIn } from '../../../../tools/links/links';
import type { Ask } from '../../../../tools/links/links';

const project = resolve(__dirname, '../../../..');

test('addresses are taken without the signs around them, and examples are none', () => {
  const text = [
    'See [the page](https://postmaster.orange.fr/), or https://www.spamcop.net/bl.shtml.',
    "{ address: 'https://go.microsoft.com/fwlink/?LinkID=614866' } (https://en.wikipedia.org/wiki/A_(b))",
    "connect-src https://dns.google https://rdap.nic.fr;",
    'https://pane.example/a https://localhost:3000 https://${host}/x https://{host}/owa https://*.mail.ovh.net http://192.0.2.1/',
  ].join('\n');
  expect(addressesIn(text)).toEqual([
    { address: 'https://postmaster.orange.fr/', line: 1 },
    { address: 'https://www.spamcop.net/bl.shtml', line: 1 },
    { address: 'https://go.microsoft.com/fwlink/?LinkID=614866', line: 2 },
    { address: 'https://en.wikipedia.org/wiki/A_(b)', line: 2 },
  ]);
});

test('each link stands once, with every place', () => {
  const links = linksIn(project, ['src/core/knowledge']);
  expect(new Set(links.map(({ address }) => address)).size).toBe(links.length);
  expect(links.length).toBeGreaterThan(100);
  const facebook = links.find(({ address }) => address === 'https://www.facebook.com/postmaster/response_codes');
  expect(facebook?.places.map((place) => place.replace(/:\d+$/, ''))).toEqual(expect.arrayContaining(['src/core/knowledge/code-pages.ts', 'src/core/knowledge/services/facebook.ts']));
});

/** Answers a status, or fails as the platform's own request does, with the code of its cause. */
const answering = (head: number | string, get: number | string): { readonly ask: Ask; readonly asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    ask: (_address, method) => {
      asked.push(method);
      const answer = method === 'HEAD' ? head : get;
      return typeof answer === 'number' ? Promise.resolve(answer) : Promise.reject(new TypeError('fetch failed', { cause: { code: answer } }));
    },
  };
};

test.each([
  ['an answer', 200, 200, 'there', ['HEAD']],
  ['HEAD not served', 405, 200, 'there', ['HEAD', 'GET']],
  ['HEAD wrongly "not found"', 404, 200, 'there', ['HEAD', 'GET']],
  ['not found', 404, 404, 'gone', ['HEAD', 'GET']],
  ['removed', 410, 410, 'gone', ['HEAD', 'GET']],
  ['no such name', 'ENOTFOUND', 'ENOTFOUND', 'gone', ['HEAD', 'GET']],
  ['robots refused', 403, 403, 'unclear', ['HEAD', 'GET']],
  ['down for now', 503, 503, 'unclear', ['HEAD', 'GET']],
  ['silence', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'unclear', ['HEAD', 'GET']],
])('%s', async (_name, head, get, state, methods) => {
  const { ask, asked } = answering(head, get);
  expect((await checkLink('https://pane.example/', ask)).state).toBe(state);
  expect(asked).toEqual(methods);
});
