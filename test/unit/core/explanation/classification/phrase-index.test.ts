import { findPhrases } from '../../../../../src/core/explanation/classification/phrase-index';
import { phrases, services } from '../../../../../src/core/knowledge/index';

const texts = [
  ...services.flatMap(({ marks, rows }) => [...marks, ...rows.flatMap(({ match = [] }) => match)]),
  ...phrases.flat().flatMap((group) => group.texts),
];

describe('findPhrases', () => {
  it('finds every literal of the tables, in its place', () => {
    for (const text of texts) {
      const written = text.replaceAll(' … ', ' <somebody@somewhere.example> ');
      const hit = findPhrases(`550 ${written} (in reply to RCPT)`).find(({ phrase }) => phrase.text === text);
      expect([text, hit?.start, hit?.end]).toEqual([text, 4, 4 + written.length]);
    }
  });

  it.each(['', 'abc', 'good morning, the meeting is at nine', 'mailbo full', 'user unknow'])('finds nothing in "%s"', (text) => {
    expect(findPhrases(text)).toEqual([]);
  });

  it('bridges a gap of 80 characters, not more', () => {
    const across = (gap: number): boolean => findPhrases(`recipient${'x'.repeat(gap)}not found`).some(({ phrase }) => phrase.text === 'recipient … not found');
    expect([across(80), across(81)]).toEqual([true, false]);
  });

  it('is linear', () => {
    const time = (length: number): number => {
      const text = 'recipient address rejected: '.repeat(length);
      const begin = performance.now();
      findPhrases(text);
      return performance.now() - begin;
    };
    time(2_000);
    expect(time(40_000)).toBeLessThan(40 * Math.max(time(4_000), 1));
  });
});
