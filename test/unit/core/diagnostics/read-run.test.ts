import { printedRun, readRun } from '../../../../src/core/diagnostics/read-run';
import type { DiagnosticRun } from '../../../../src/core/diagnostics/runner';

const verdict = {
  check: 'mx-records', outcome: 'failed', code: 'none', found: ['10 mx.example.'], expected: [],
  values: { domain: { kind: 'domain', text: 'nordlog.example' }, count: 2, plain: 'x' },
} as const;
const run: DiagnosticRun = {
  startedAt: '2026-03-01T10:00:00.000Z', finishedAt: '2026-03-01T10:00:04.000Z',
  subject: { domain: 'nordlog.example', server: 'ex.nordlog.example', chosenProfile: null, selectors: ['s1'] },
  profile: { id: 'general', name: 'General', by: 'nothing', evidence: null },
  verdicts: [verdict],
  facts: {},
};
const printed = printedRun(run);
const readVerdicts = (verdicts: readonly unknown[]): DiagnosticRun['verdicts'] | undefined => readRun({ ...printed, verdicts })?.run.verdicts;
const deep = (): unknown => JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);

describe('readRun', () => {
  test('gives a printed run back as it was, facts left out', () => {
    const text = JSON.stringify({ ...printed, facts: { mx: { known: true, value: 'anything' } } });
    expect(readRun(JSON.parse(text))).toEqual({ run, leftOut: 0 });
  });

  test('leaves out checks that it does not know, those named like a prototype key too', () => {
    expect(readVerdicts([...['later-check', 'constructor', '__proto__'].map((check) => ({ ...verdict, check })), verdict])).toEqual([verdict]);
  });

  test('says how many it left out; a check that stands twice is none of them', () => {
    expect(readRun({ ...printed, verdicts: [{ ...verdict, check: 'later-check' }, null, verdict, verdict] })).toEqual({ run, leftOut: 2 });
    expect(readRun({ ...printed, verdicts: Array.from({ length: 205 }, () => verdict) })).toEqual({ run, leftOut: 5 });
  });

  test('lets no value change a prototype', () => {
    const values: unknown = JSON.parse('{"__proto__":{"kind":"code","text":"x"},"a":"b"}');
    const read = readVerdicts([{ ...verdict, values }])?.[0]?.values ?? {};
    expect(Object.keys(read)).toEqual(['a']);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  test.each<[string, object]>([
    ['deep lists', { values: { a: deep() } }], ['a value of no kind', { values: { a: { kind: 'html', text: 'x' } } }], ['10 MB', { values: { a: 'x'.repeat(10_000_000) } }],
  ])('leaves out a value: %s', (_, change) => {
    expect(readVerdicts([{ ...verdict, ...change }])).toEqual([{ ...verdict, values: {} }]);
  });

  test('leaves out records of 10 MB and of other types', () => {
    expect(readVerdicts([{ ...verdict, found: ['x'.repeat(10_000_000), 7, null, 'kept'] }])?.[0]?.found).toEqual(['kept']);
  });

  test.each<[string, unknown]>([
    ['that is none', null], ['of an outcome of nobody', { ...verdict, outcome: 'toString' }], ['whose code is a path', { ...verdict, code: 'a.b' }], ['of deep lists', deep()],
  ])('leaves out a verdict %s', (_, value) => {
    expect(readVerdicts([value])).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined], ['null', null], ['a text', 'run'], ['a list', [printed]], ['an empty object', {}], ['deep lists', deep()],
    ['no moment', { ...printed, finishedAt: 'yesterday' }], ['a domain that is a number', { ...printed, domain: 7 }], ['a domain with markup', { ...printed, domain: '<b>' }],
    ['verdicts that are no list', { ...printed, verdicts: {} }],
  ])('refuses %s', (_, value) => {
    expect(readRun(value)).toBeNull();
  });
});
