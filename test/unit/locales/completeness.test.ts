import type { AnomalyId, MessageKind } from '../../../src/core/dsn/delivery-report';
import type { PathNode, SetAside, TypoSuggestion, Witness } from '../../../src/core/explanation/explanation';
import type { Actor, ReasonId, StepId } from '../../../src/core/knowledge/types';
import type { CatalogKey, KeyOf, SameTexts, TranslationOf } from '../../../src/locales/catalog';
import { leavesOf } from './leaves';
import { en, fr } from './texts';

/** Type-level equality of two unions; `true` or does not compile. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Ids of the closed lists of core against the keys of the catalog: one that is missing or left over does not compile. */
const closedLists: {
  reasons: Same<keyof typeof en.reasons, ReasonId>;
  happened: Same<keyof typeof en.request.happened, ReasonId | 'delayed' | 'several'>;
  steps: Same<keyof typeof en.steps, StepId>;
  anomalies: Same<keyof typeof en.anomalies, AnomalyId>;
  turns: Same<Exclude<keyof typeof en.turns, 'youInDns' | 'nothing'>, Actor>;
  cards: Same<keyof typeof en.cards, Actor>;
  asked: Same<keyof typeof en.request.asked, Actor>;
  kinds: Same<keyof typeof en.kinds, MessageKind>;
  witnesses: Same<keyof typeof en.witnesses.kinds, Witness['kind']>;
  setAside: Same<keyof typeof en.witnesses.setAside, SetAside>;
  pathNotes: Same<keyof typeof en.ui.path.notes, NonNullable<PathNode['note']>>;
} = {
  reasons: true, happened: true, steps: true, anomalies: true, turns: true, cards: true, asked: true, kinds: true,
  witnesses: true, setAside: true, pathNotes: true,
};

test('every id of core has its texts', () => {
  expect(Object.keys(en.reasons)).toHaveLength(34);
  expect(Object.values(closedLists).every(Boolean)).toBe(true);
});

test.each(Object.entries(en.reasons))('reason %s has every part of the form', (_id, parts) => {
  expect(parts).toEqual(expect.objectContaining({
    name: expect.any(String), title: expect.any(String), what: expect.any(String), whatDomain: expect.any(String),
    whatPlain: expect.any(String), card: expect.any(String),
    group: { one: expect.stringContaining('{count}'), other: expect.stringContaining('{count}') },
  }));
  expect(parts.whatDomain).not.toMatch(/\{(?!domain\})/);
  expect(parts.whatPlain).not.toContain('{');
});

test('every change and evidence of a typo has a text', () => {
  const changes: readonly TypoSuggestion['change'][] = ['swapped', 'missing', 'doubled', 'replaced', 'known-domain'];
  for (const change of changes) expect(en.ui.typo[change]).toMatch(/\.$/);
});

test('English and French have the same keys and placeholders', () => {
  const shape = (catalog: typeof en | typeof fr): Map<string, string> => {
    const names = new Map<string, Set<string>>();
    for (const { key, text } of leavesOf(catalog)) {
      const known = names.get(key) ?? new Set<string>();
      for (const [, name] of text.matchAll(/\{(\w+)\}/g)) known.add(name ?? '');
      names.set(key, known);
    }
    return new Map([...names].map(([key, set]) => [key, [...set].sort().join(' ')]));
  };
  expect(shape(fr)).toEqual(shape(en));
});

test('French says something of its own everywhere but for proper names', () => {
  const alike = new Set(leavesOf(en).map(({ key, text }) => `${key} ${text}`));
  const same = leavesOf(fr).filter(({ key, text }) => alike.has(`${key} ${text}`) && /\p{L}{4}.*\s.*\p{L}{4}/u.test(text.replace(/\{\w+\}/g, '')));
  expect(same.map(({ key }) => key).sort()).toEqual(['manifest.group', 'manifest.name', 'request.environment.version', 'ui.title']);
});

describe('what the compiler refuses', () => {
  interface Source { readonly a: 'Tell {person}'; readonly b: { readonly one: '{count} file'; readonly other: '{count} files' }; readonly c: { readonly d: 'Plain' } }
  interface Good { readonly a: 'Prévenez {person}'; readonly b: { readonly one: '{count} fichier'; readonly other: '{count} fichiers' }; readonly c: { readonly d: 'Simple' } }
  interface Misspelt extends Omit<Good, 'a'> { readonly a: 'Prévenez {persone}' }
  interface Extra extends Omit<Good, 'c'> { readonly c: { readonly d: 'Simple {domain}' } }
  interface Missing { readonly a: Good['a']; readonly b: Good['b'] }
  type Fits<T> = T extends SameTexts<Source> ? true : false;

  const verdicts: {
    good: Same<Fits<Good>, true>; misspelt: Same<Fits<Misspelt>, false>; missing: Same<Fits<Missing>, false>;
    same: Same<TranslationOf<Source, Good>, Good>;
    namesTheKey: Same<TranslationOf<Source, Extra>, { readonly placeholdersDiffer: 'c.d' }>;
    keys: Same<KeyOf<Source>, 'a' | 'b' | 'c.d'>;
    known: Same<Extract<CatalogKey, 'reasons.userunknown.title' | 'reasons.userunknown.titel'>, 'reasons.userunknown.title'>;
  } = { good: true, misspelt: true, missing: true, same: true, namesTheKey: true, keys: true, known: true };

  test.each(Object.entries(verdicts))('%s', (_what, verdict) => {
    expect(verdict).toBe(true);
  });
});
