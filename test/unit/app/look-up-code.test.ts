import { answerOf, explainEntry, groupByService, lookUpCode } from '../../../src/app/look-up-code';
import { reasons } from '../../../src/core/knowledge/index';
import { catalog } from '../../../src/locales/en/index';
import { createTranslator } from '../../../src/locales/translate';
import { en, fr } from '../locales/texts';
import { QUERIES } from './look-up-queries';

const translators = { en: createTranslator(en, 'en'), fr: createTranslator(fr, 'fr') };

const firstOf = (typed: string, language: 'en' | 'fr') => lookUpCode(typed, translators[language])?.[0]?.entry;

describe('looking up a code', () => {
  test('of forty queries at least thirty-eight have the right answer first', () => {
    expect(QUERIES).toHaveLength(40);
    const missed = QUERIES.filter(([typed, language, right]) => {
      const first = firstOf(typed, language);
      return first === undefined || (right in reasons ? first.reason : first.id) !== right;
    });
    expect(missed.length <= 2 ? [] : missed.map(([typed, language, right]) => `${typed}: ${firstOf(typed, language)?.id ?? 'nothing'} instead of ${right}`)).toEqual([]);
  });

  test('what nobody says finds nothing, nor does an empty query', () => {
    for (const typed of ['', '   ', 'hopla boum', '¿?', '7.7.7']) expect(lookUpCode(typed, translators.en)).toEqual([]);
  });

  test('one service alone, by scope or by name; no such service is told apart from nothing found', () => {
    const byScope = lookUpCode('550 5.7.1', translators.en, 'exchange-online');
    expect(byScope).toEqual(lookUpCode('550 5.7.1', translators.en, 'Exchange Online'));
    // Exchange Online runs on Exchange: its rows hold too. IANA's meaning stays.
    expect(new Set(byScope?.map(({ entry }) => entry.scope))).toEqual(new Set(['exchange-online', 'exchange', null]));
    expect(byScope?.[0]?.entry.scope).toBe('exchange-online');
    expect(lookUpCode('5.7.1', translators.en, 'nowhere')).toBeNull();
  });

  test('groups: the service of the likeliest row first, each once, no row lost', () => {
    const found = lookUpCode('5.7.1', translators.en) ?? [];
    const groups = groupByService(found);
    expect(groups[0]?.found[0]).toBe(found[0]);
    expect(new Set(groups.map(({ scope }) => scope)).size).toBe(groups.length);
    expect(groups.flatMap((group) => group.found)).toHaveLength(found.length);
    expect(groups.length).toBeGreaterThan(3);
  });

  test.each(['en', 'fr'] as const)('the answer in words, with its pages: %s', (language) => {
    const [first] = lookUpCode('S3140', translators[language]) ?? [];
    if (first === undefined) throw new Error('not found');
    const answer = answerOf(first.entry, translators[language]);
    expect(answer).toMatchObject({ id: 'outlook.com/s3140', service: 'outlook.com', code: 'S3140', reason: 'blocked', whoActs: 'yourAdministrator' });
    expect(answer.source).toMatch(/^https:\/\//);
    expect(answer.links.length).toBeGreaterThan(0);
    expect(answer.steps[0]?.actor).toBe('yourAdministrator');
    expect(Object.keys(answer)).toEqual(['id', 'service', 'code', 'reason', 'persistence', 'whoActs', 'title', 'whatHappened', 'steps', 'links', 'source']);
  });

  test('texts of codes that are not loaded yet are not missed: the reason says it', () => {
    const bare = createTranslator(catalog, 'en');
    for (const { entry } of lookUpCode('5.7.x', bare) ?? []) {
      const { title, what, steps } = explainEntry(entry, bare);
      for (const message of [title, ...what, ...steps.map((step) => step.message)]) expect(bare.text(message)).not.toMatch(/^\[/);
    }
  });
});
