/**
 * @jest-environment jsdom
 */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextEncoder, TextDecoder });

import { browserIntake } from '../../../../src/adapters/browser/message-intake';
import type { BrowserOffer } from '../../../../src/adapters/browser/message-intake';

const LIMIT = 1000;
const intake = browserIntake(LIMIT);

const file = (name: string, content: string, size = content.length): File => ({
  name,
  size,
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(content).buffer),
} as unknown as File);

const transfer = (files: readonly File[], texts: Readonly<Record<string, string>> = {}): DataTransfer =>
  ({ files, getData: (type: string) => texts[type] ?? '' }) as unknown as DataTransfer;

async function textOf(offer: BrowserOffer): Promise<string | null> {
  const taken = await intake.take(offer, 'drop');
  return taken.taken ? new TextDecoder().decode(taken.bytes) : null;
}

describe('what the browser hands over', () => {
  test('the first file of several is taken, and the others are counted', async () => {
    await expect(intake.take(transfer([file('a.eml', 'A'), file('b.eml', 'B'), file('c.eml', 'C')]), 'drop'))
      .resolves.toMatchObject({ taken: true, name: 'a.eml', way: 'drop', leftAside: 2 });
  });

  test.each<[string, BrowserOffer, string]>([
    ['a file before any text', transfer([file('a.eml', 'file')], { 'text/plain': 'text' }), 'file'],
    ['visible text before HTML', transfer([], { 'text/plain': 'text', 'text/html': '<p>html' }), 'text'],
    ['HTML where there is no text', transfer([], { 'text/plain': ' \n', 'text/html': '<p>html' }), '<p>html'],
    ['text in UTF-8', 'é', 'é'],
    ['a file of the chooser', [file('n.txt', 'chosen')], 'chosen'],
  ])('%s', async (_name, offer, expected) => {
    await expect(textOf(offer)).resolves.toBe(expected);
  });

  test.each<[string, BrowserOffer, string]>([
    ['a file beyond the limit, unread', transfer([file('a.eml', '', LIMIT + 1)]), 'too-big'],
    ['a text beyond the limit, in bytes', 'é'.repeat(LIMIT / 2 + 1), 'too-big'],
    ['nothing at all', transfer([]), 'nothing'],
    ['blank text', ' \n', 'nothing'],
    ['an empty choice', [], 'nothing'],
    ['a file that went away', transfer([{ ...file('a.eml', 'x'), arrayBuffer: () => Promise.reject(new Error('gone')) }]), 'unreadable'],
  ])('refuses %s', async (_name, offer, why) => {
    await expect(intake.take(offer, 'drop')).resolves.toEqual({ taken: false, why });
  });

  test('a file of exactly the limit is read', async () => {
    await expect(intake.take(transfer([file('a.eml', 'x', LIMIT)]), 'file')).resolves.toMatchObject({ taken: true });
  });
});
