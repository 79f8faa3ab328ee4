/**
 * Every row with an enhanced code, met in a notice as a sender gets it: read and explained as the command line does, it is that very
 * row that decides, from the whole mail and from its words alone. Exceptions are named, with the row that decides instead.
 */
import { ownTexts } from '../../src/core/explanation/own-texts';
import { ianaCodes, services } from '../../src/core/knowledge/index';
import { createTranslator } from '../../src/locales/translate';
import { answersOf, everyCase, holdsWords } from '../../tools/knowledge/notices/cases';
import { exceptions } from '../../tools/knowledge/notices/exceptions';
import { judge, type Judgement } from '../../tools/knowledge/notices/judge';
import { standard } from '../../tools/knowledge/notices/words/standard';
import { words as written } from '../../tools/knowledge/notices/words/index';
import { en, fr } from '../unit/locales/texts';

const cases = everyCase();
const forms = ['mail', 'words'] as const;
const judged: readonly (readonly [name: string, row: string, judgement: Judgement])[] = cases.flatMap((one) => forms.map((form) => [`${one.name}, ${form}`, one.row, judge(one, form)] as const));
const coded = services.flatMap(({ scope, rows }) => rows.filter(({ code }) => code !== undefined).map((row) => ({ scope, row, name: `${scope}/${row.id}` })));

test('there is a notice for every row', () => {
  const met = new Set(cases.map(({ row }) => row));
  expect([...coded.map(({ name }) => name), ...ianaCodes.map(({ code }) => `standard/${code}`)].filter((name) => !met.has(name))).toEqual([]);
  expect(cases.length).toBeGreaterThan(1500);
});

test('the words of a row all occur in what its service is made to say, and whole answers belong to rows that exist', () => {
  for (const { scope, row, name } of coded) {
    const answers = answersOf(scope, row);
    expect([name, row.match?.filter((phrase) => !answers.some((answer) => holdsWords(answer, { match: [phrase] }))) ?? []]).toEqual([name, []]);
  }
  const known = new Set(coded.map(({ name }) => name));
  expect(Object.entries(written).flatMap(([scope, rows]) => Object.keys(rows).map((id) => `${scope}/${id}`)).filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(standard).sort()).toEqual(ianaCodes.map(({ code }) => code).sort());
});

test('every notice is explained by its row, with its reason, its turn, its code and its text', () => {
  expect(judged.filter(([, row, { faults }]) => faults.length > 0 && exceptions[row] === undefined).map(([name, , { faults }]) => `${name}: ${faults.join('; ')}`)).toEqual([]);
});

test('each exception still is one, and says why', () => {
  for (const [row, { instead, why }] of Object.entries(exceptions)) {
    const found = judged.filter(([, one]) => one === row).map(([, , { row: decided }]) => decided);
    expect([row, [...new Set(found)]]).toEqual([row, [instead]]);
    expect(why).toMatch(/^[A-Z].{20,}\.$/);
  }
});

describe.each([['en', en], ['fr', fr]] as const)('%s', (language, catalog) => {
  const translator = createTranslator(catalog, language);

  test('every explanation has a title and a sentence, of the row itself where it has them', () => {
    for (const [name, row, { group, faults }] of judged) {
      if (group === null) throw new Error(`${name}: not read`);
      const { title, what } = group;
      expect([name, translator.text(title).length > 3, translator.text(what).length > 20]).toEqual([name, true, true]);
      if (faults.length > 0 || group.outcome !== 'failed' || group.recipients[0]?.classification.shared === true) continue;
      expect([name, title.key.startsWith('codes.')]).toEqual([name, ownTexts[row]?.title === true]);
    }
  });
});
