import { runCode } from '../../core/diagnostics/run-code';
import type { DiagnosticRun } from '../../core/diagnostics/runner';
import type { RequestLine } from '../../core/report/request-lines';
import type { JoinedChecks } from '../../core/report/support-request';
import type { Translator } from '../../locales/translate';
import { mergedRun, sentenceOf } from '../account-summary';
import type { LiveLook } from '../confirm-explanation';
import { sentenceOfFinding, summaryOfLook } from '../look-summary';

/** Checks that can be joined to a request about a notice. */
export interface Joinable {
  /** What a live look at the notice found; `running`: it is under way; null: none was made. */
  readonly look: LiveLook | 'running' | null;
  /** The check of the sender's own account; null: none was made. */
  readonly run: DiagnosticRun | null;
}

const heading = (key: string): RequestLine => ({ kind: 'heading', message: { key } });
const quote = (text: string): RequestLine => ({ kind: 'quote', text, cut: 0 });

function linesOfLook(look: LiveLook): readonly RequestLine[] {
  const { findings } = summaryOfLook(look);
  if (findings.length === 0) return [];
  return [
    heading('live.request.found'),
    ...findings.map((finding): RequestLine => ({ kind: 'sentence', message: sentenceOfFinding(finding) })),
    ...findings.filter(({ expected }) => expected.length > 0).flatMap(({ found, expected }) => [heading('live.request.published'), ...found.map(quote), heading('live.request.toPublish'), ...expected.map(quote)]),
  ];
}

function linesOfRun(run: DiagnosticRun, { text }: Translator): readonly RequestLine[] {
  const { verdicts } = mergedRun(run);
  const count = (outcome: string): number => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return [
    { kind: 'heading', message: { key: 'live.request.checks', values: { passed: count('passed'), failed: count('failed'), warnings: count('warning'), manual: count('manual') } } },
    ...verdicts.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning' || outcome === 'inconclusive').map((verdict): RequestLine => ({
      kind: 'sentence', message: { key: 'checking.line', values: { name: text({ key: `checks.${verdict.check}.name` }), sentence: text(sentenceOf(verdict)) } },
    })),
  ];
}

/** What was checked, in the language of the request (experience §12). */
export function joinedChecks({ look, run }: Joinable, language: Translator): JoinedChecks {
  const isRunning = look === 'running';
  const summary = look === null || isRunning ? null : summaryOfLook(look);
  return {
    verified: isRunning ? { kind: 'message', message: { key: 'live.request.running' } }
      : summary === null || summary.at === null ? null
        : { kind: 'message', message: { key: 'live.request.verified', values: { moment: { kind: 'moment', text: summary.at } } }, inner: { result: { key: `live.request.${summary.outcome}` } } },
    lines: [...look === null || isRunning ? [] : linesOfLook(look), ...run === null ? [] : linesOfRun(run, language)],
    data: run === null ? null : runCode(run),
  };
}
