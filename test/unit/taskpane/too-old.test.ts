/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = readFileSync(join(__dirname, '../../../src/taskpane/too-old.js'), 'utf8');

function runWith(userAgent: string): readonly (readonly [string, string])[] {
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  document.body.replaceChildren();
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
  return [...document.querySelectorAll<HTMLElement>('#too-old p')].map((line) => [line.lang, line.textContent]);
}

test('Trident: one sentence in each language', () => {
  expect(runWith('Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko')).toEqual([
    ['en', expect.stringContaining('Update Outlook')],
    ['fr', expect.stringContaining('Mettez Outlook à jour')],
  ]);
});

test('a current engine: nothing', () => {
  expect(runWith('Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36')).toEqual([]);
});

test('an engine that lacks what the bundle needs', () => {
  const own = Object.getOwnPropertyDescriptor(Object, 'hasOwn');
  Reflect.deleteProperty(Object, 'hasOwn');
  try {
    expect(runWith('Mozilla/5.0 AppleWebKit/605.1.15')).toHaveLength(2);
  } finally {
    if (own) Object.defineProperty(Object, 'hasOwn', own);
  }
});
