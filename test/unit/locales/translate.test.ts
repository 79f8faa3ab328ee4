import type { Message, NamedValue } from '../../../src/core/messages';
import { catalog as en } from '../../../src/locales/en/index';
import { catalog as fr } from '../../../src/locales/fr/index';
import { createTranslator, plain, pseudo } from '../../../src/locales/translate';

const domain: NamedValue = { kind: 'domain', text: 'nordlog.example' };
const localPart: NamedValue = { kind: 'localPart', text: 'sophie.marchnad' };
const clock = { now: new Date('2026-11-25T09:25:00Z'), timeZone: 'Europe/Paris' };

const texts = {
  plain: 'No placeholder',
  one: 'At {domain}, nothing',
  two: '{domain} does not know {localPart}.',
  plural: { one: '{count} address', other: '{count} addresses' },
  optional: 'Refused[ ([{reply} ]{status})].',
  unpaired: 'A stray ] } {',
  start: '{person} is away',
  inside: 'Tell {person}.',
  deep: { deeper: { text: 'Found' } },
  defaults: { person: 'the recipient' },
};
const english = createTranslator(texts, 'en');
const say = (key: string, values?: Message['values']): string => english.text(values === undefined ? { key } : { key, values });

describe('text', () => {
  test.each<[string, string, Message['values'] | undefined, string]>([
    ['a text without placeholders', 'plain', undefined, 'No placeholder'],
    ['a nested key', 'deep.deeper.text', undefined, 'Found'],
    ['named values', 'two', { domain, localPart }, 'nordlog.example does not know sophie.marchnad.'],
    ['one', 'plural', { count: 1 }, '1 address'],
    ['many, with the separator of the language', 'plural', { count: 1234 }, '1,234 addresses'],
    ['a plural without its count shows the placeholder', 'plural', undefined, '{count} addresses'],
    ['a missing value shows the placeholder', 'one', {}, 'At {domain}, nothing'],
    ['an empty value is a missing one', 'one', { domain: '' }, 'At {domain}, nothing'],
    ['an unknown key shows itself', 'reasons.nothing.title', undefined, '[reasons.nothing.title]'],
    ['a branch is not a text', 'deep', undefined, '[deep]'],
    ['a plural is not a branch', 'plural.one', undefined, '[plural.one]'],
    ['names of Object.prototype are unknown keys', 'constructor.name', undefined, '[constructor.name]'],
    ['names of Object.prototype are no values', 'one', {}, 'At {domain}, nothing'],
    ['an empty key', '', undefined, '[]'],
    ['optional parts, all known', 'optional', { status: '5.7.23', reply: '550' }, 'Refused (550 5.7.23).'],
    ['an inner optional part left out', 'optional', { status: '5.7.23' }, 'Refused (5.7.23).'],
    ['an outer optional part left out', 'optional', { reply: '550' }, 'Refused.'],
    ['braces and brackets that do not pair are text', 'unpaired', undefined, 'A stray ] } {'],
    ['a default at the start has a capital', 'start', undefined, 'The recipient is away'],
    ['a default inside has none', 'inside', undefined, 'Tell the recipient.'],
    ['a value is never read as a template', 'one', { domain: '{localPart}[x]' }, 'At {localPart}[x], nothing'],
  ])('%s', (_what, key, values, expected) => {
    expect(say(key, values)).toBe(expected);
  });

  test('a bracket that is never closed stays', () => {
    expect(createTranslator({ a: 'x [y {z}' }, 'en').text({ key: 'a', values: { z: 1 } })).toBe('x [y 1');
  });

  test('French plurals: 0 and 1 are singular, numbers have narrow spaces', () => {
    const french = createTranslator(fr, 'fr');
    expect(french.say('reasons.userunknown.group', { count: 0 })).toBe('0\u00a0adresse inconnue');
    expect(french.say('reasons.userunknown.group', { count: 3 })).toBe('3\u00a0adresses inconnues');
    expect(french.say('reasons.userunknown.group', { count: 12_000 })).toBe('12\u202f000\u00a0adresses inconnues');
  });

  test('stands in where a reason has no text of its own', () => {
    const translator = createTranslator(en, 'en');
    expect(translator.text({ key: 'reasons.hasmoved.cardFor.nobody' })).toBe(en.cards.nobody);
    expect(translator.text({ key: 'notes.spamdetected.subject' })).toBe('Message not delivered');
    expect(translator.has('reasons.hasmoved.cardFor.nobody')).toBe(false);
    expect(translator.has('reasons.hasmoved.card')).toBe(true);
  });
});

describe('segments', () => {
  test('keeps names apart from words', () => {
    expect(english.segments({ key: 'two', values: { domain, localPart } })).toEqual([
      { text: 'nordlog.example', named: domain },
      { text: ' does not know ', named: null },
      { text: 'sophie.marchnad', named: localPart },
      { text: '.', named: null },
    ]);
  });

  test('plain strings and numbers join the words', () => {
    expect(english.segments({ key: 'plural', values: { count: 2 } })).toEqual([{ text: '2 addresses', named: null }]);
  });

  test('joined, they are the text', () => {
    const message = { key: 'reasons.userunknown.what', values: { domain, localPart } };
    const french = createTranslator(fr, 'fr');
    expect(french.segments(message).map((segment) => segment.text).join('')).toBe(french.text(message));
    expect(french.text(message)).toBe('Message non remis\u00a0: nordlog.example ne connaît pas sophie.marchnad.');
  });

  test('a moment is shown in the language, and kept', () => {
    const until: NamedValue = { kind: 'moment', text: '2026-11-26T13:20:00Z' };
    const french = createTranslator({ ...fr, probe: 'd’ici {until}' }, 'fr', clock);
    expect(french.segments({ key: 'probe', values: { until } })).toEqual([
      { text: 'd’ici ', named: null },
      { text: 'demain 14\u00a0h\u00a020', named: until },
    ]);
  });

  test('a moment at the start has a capital', () => {
    const french = createTranslator({ ...fr, probe: '{at}, à vous' }, 'fr', clock);
    expect(french.text({ key: 'probe', values: { at: { kind: 'moment', text: '2026-11-24T17:03:00Z' } } })).toBe('Hier 18\u00a0h\u00a003, à vous');
  });
});

describe('values', () => {
  test.each([
    ['fr', 12, '12\u00a0octets'], ['fr', 1, '1\u00a0octet'], ['fr', 38_400, '38\u00a0Ko'], ['fr', 2_449_000, '2,4\u00a0Mo'],
    ['en', 38_400, '38 kB'], ['en', 60_000_000, '60 MB'],
  ] as const)('size in %s of %d', (tag, bytes, expected) => {
    expect(createTranslator(tag === 'fr' ? fr : en, tag).size(bytes)).toBe(expected);
  });

  test('lists', () => {
    expect(createTranslator(en, 'en').list(['a', 'b'])).toBe('a and b');
    expect(createTranslator(fr, 'fr').list(['a', 'b', 'c'])).toBe('a, b et c');
  });
});

describe('plain', () => {
  test('a mail cannot steer the terminal', () => {
    expect(plain('evil\u001b[31m.example\u202e\nnext')).toBe('evil [31m.example next');
  });
});

describe('pseudo', () => {
  const marked = createTranslator(pseudo(en), 'en');

  test('every text is in white brackets, plurals and optional parts included', () => {
    expect(marked.say('ui.start.title')).toBe('⟦Did a message come back?⟧');
    expect(marked.say('reasons.userunknown.group', { count: 2 })).toBe('⟦2 unknown addresses⟧');
    expect(marked.text({ key: 'ui.trouble.too-big.text' })).toMatch(/^⟦.*⟧$/);
  });

  test('an unknown key is told from a text', () => {
    expect(marked.text({ key: 'nowhere' })).toBe('[nowhere]');
  });
});

test('nothing throws, whatever the key and the values', () => {
  const translator = createTranslator(en, 'en', clock);
  const odd: NamedValue = { kind: 'moment', text: 'soon' };
  for (const key of ['', '.', '..', 'reasons', '__proto__', 'reasons.__proto__.title', 'a'.repeat(5000), 'notes.x.y']) {
    expect(() => translator.segments({ key, values: { domain: odd, count: Number.NaN } })).not.toThrow();
  }
  expect(translator.text({ key: 'outcomes.delayed.cardUntil', values: { until: odd } })).toContain('by soon,');
});
