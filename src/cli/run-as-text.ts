import { mergedRun, outcomes, ovhBeside, sentenceOf } from '../app/account-summary';
import type { DiagnosticRun } from '../core/diagnostics/runner';
import type { Outcome, Verdict } from '../core/diagnostics/verdict';
import { plain, type Translator } from '../locales/translate';

const NOTHING_FAILED = 0;
const SOMETHING_FAILED = 1;
const NOTHING_TOLD = 3;

/** Signs by outline, as in the pane (experience §5). */
const SIGN: Readonly<Record<Outcome, string>> = { passed: '✔', warning: '▲', failed: '✖', inconclusive: '?', 'not-applicable': '–', manual: '☞' };

/** What a run means for the exit code: 0 nothing failed, 1 something failed, 3 nothing could be told. */
export function exitCodeOf(verdicts: readonly Verdict[]): number {
  const outcomes = new Set(verdicts.map(({ outcome }) => outcome));
  if (outcomes.has('failed')) return SOMETHING_FAILED;
  return outcomes.has('passed') || outcomes.has('warning') ? NOTHING_FAILED : NOTHING_TOLD;
}

/** A run in the words of a language, for a terminal. */
export function runAsText(run: DiagnosticRun, { say, text, has }: Translator): string {
  const { subject, profile, verdicts } = mergedRun(run);
  const lines = [`${subject.domain} · ${plain(profile.name)}`, ''];
  for (const outcome of outcomes) {
    for (const verdict of verdicts.filter((one) => one.outcome === outcome)) {
      const { check, code, found, expected } = verdict;
      const sentence = sentenceOf(verdict);
      lines.push(`${SIGN[outcome]} ${plain(say('checking.line', { name: text({ key: `checks.${check}.name` }), sentence: has(sentence.key) ? text(sentence) : say('checking.unheardOf', { code }) }))}`);
      lines.push(...ovhBeside(verdict, run).map((statement) => `    ${text({ key: `ovh.codes.${statement.code}` })}`));
      if (outcome !== 'failed' && outcome !== 'warning') continue;
      lines.push(...found.map((record) => `    ${say('checking.found')} ${plain(record)}`), ...expected.map((record) => `    ${say('checking.expected')} ${plain(record)}`));
    }
  }
  return lines.join('\n');
}
