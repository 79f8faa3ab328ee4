import { findRun, runCode } from '../../../../src/core/diagnostics/run-code';
import { printedRun } from '../../../../src/core/diagnostics/read-run';
import type { DiagnosticRun } from '../../../../src/core/diagnostics/runner';

const run: DiagnosticRun = {
  startedAt: '2026-11-24T10:24:00.000Z', finishedAt: '2026-11-24T10:24:03.000Z',
  subject: { domain: 'atelier-martin.example', server: 'ex3.mail.ovh.net', chosenProfile: null, selectors: ['sel-1'] },
  profile: { id: 'ovh-hosted-exchange', name: 'OVHcloud Hosted Exchange', by: 'server', evidence: 'ex3.mail.ovh.net' },
  verdicts: [
    { check: 'mx-records', outcome: 'failed', code: 'ip-address', values: { domain: 'atelier-martin.example', host: '203.0.113.9', count: 1 }, found: ['MX 10 203.0.113.9'], expected: [] },
    { check: 'service-status', outcome: 'warning', code: 'incident', values: { name: 'Délais – « messagerie » ☂' }, found: [], expected: [] },
  ],
  facts: {},
};

const fold = (text: string, width: number): string => text.split('\n').map((line) => line.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? '').join('\n');

describe('a run inside a text', () => {
  test.each<[string, (text: string) => string]>([
    ['as written', (text) => text],
    ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['quoted, and quoted again', (text) => text.replace(/^/gm, '> > ')],
    ['folded at 40 characters', (text) => fold(text, 40)],
    ['with blanks at the ends of lines, no-break ones too', (text) => text.replace(/$/gm, ' \u00a0')],
    ['with initials before each line', (text) => text.replace(/^/gm, 'JD> ')],
    ['with no-break blanks', (text) => text.replaceAll(' ', '\u00a0')],
    ['before a mark that has no end', (text) => `${text}\n=== bounce-doctor run ===\nAAAA`],
    ['between other lines', (text) => `Hello,\n\nsee below.\n\n${text}\n\nRegards`],
  ])('%s', (_name, mangle) => {
    expect(findRun(mangle(`Dear help desk,\n\n${runCode(run)}\n`))).toEqual({ run, leftOut: 0 });
  });

  test('the printed form alone, with the mark that Windows puts before texts', () => {
    expect(findRun(JSON.stringify(printedRun(run)))).toEqual({ run, leftOut: 0 });
    expect(findRun(`\ufeff${JSON.stringify(printedRun(run))}`)).toEqual({ run, leftOut: 0 });
  });

  test('records by the hundred are shortened, and it still reads back', () => {
    const many = Array.from({ length: 100 }, () => 'x'.repeat(900));
    const large: DiagnosticRun = { ...run, verdicts: run.verdicts.map((verdict) => ({ ...verdict, found: many, expected: many })) };
    expect(runCode(large).length).toBeLessThan(20_000);
    expect(findRun(runCode(large))?.run.verdicts.map(({ found }) => found.length)).toEqual([8, 8]);
  });

  test('lines are short enough for every mail program', () => {
    expect(Math.max(...runCode(run).split('\n').map((line) => line.length))).toBeLessThanOrEqual(64);
  });

  test.each<[string, string]>([
    ['nothing', ''], ['another text', 'Hello'], ['a mark without an end', runCode(run).replace(/=== end.*/, '')], ['letters that are no run', '=== bounce-doctor run ===\nAAAA\n=== end of run ==='],
    ['deep JSON', `${'['.repeat(100_000)}`], ['a run of no domain', JSON.stringify({ ...printedRun(run), domain: '<b>' })],
  ])('%s holds none', (_name, text) => {
    expect(findRun(text)).toBeNull();
  });
});
