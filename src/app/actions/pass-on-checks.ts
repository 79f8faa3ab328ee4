import { runCode } from '../../core/diagnostics/run-code';
import { printable } from '../../core/report/plain-text';
import type { DiagnosticRun } from '../../core/diagnostics/runner';
import type { Verdict } from '../../core/diagnostics/verdict';
import type { Translator } from '../../locales/translate';
import { guidanceOf, headline, ovhBeside, sentenceOf, summaryOf } from '../account-summary';
import type { DraftAction, TextAction } from './action';
import { draftAsText, fitToForm, helpDeskOf, subjectLine } from './draft-text';

/** What is passed on: some verdicts of a run. */
export interface ChecksToPassOn {
  readonly run: DiagnosticRun;
  readonly verdicts: readonly Verdict[];
}

/** One verdict with its records and its steps, as an administrator needs it. */
function paragraph(verdict: Verdict, run: DiagnosticRun, { text, say }: Translator): string {
  const { check, found, expected } = verdict;
  const records = (label: string, list: readonly string[]): readonly string[] => (list.length === 0 ? [] : [label, ...list.map((record) => `  ${record}`)]);
  return [
    say('checking.line', { name: text({ key: `checks.${check}.name` }), sentence: text(sentenceOf(verdict)) }),
    ...ovhBeside(verdict, run).map(({ code }) => text({ key: `ovh.codes.${code}` })),
    ...records(say('account.pass.found'), found),
    ...records(say('account.pass.expected'), expected),
    ...guidanceOf(verdict, run).steps.map((step, index) => `${index + 1}. ${text(step)}`),
  ].join('\n');
}

function draftOf({ run, verdicts }: ChecksToPassOn, language: Translator, room?: number) {
  const { say, text } = language;
  const { domain } = run.subject;
  const result = headline(summaryOf({ run, wasStopped: false }), text);
  const body = [say('account.pass.greeting'), say('account.pass.opening', { domain }), ...verdicts.map((verdict) => paragraph(verdict, run, language)), say('account.pass.closing')].join('\n\n');
  return { to: [], subject: subjectLine(say('account.pass.subject', { domain, result })), text: fitToForm(printable(body), room) };
}

/** The form's own limit, less what stands around. */
const ROOM_OF_REQUEST = 29_000;

/** What a help desk needs: everything that did not pass, when, how many did, and the run itself at the end. */
function helpOf({ run, verdicts, helpDeskAddress }: ChecksForHelp, language: Translator) {
  const { say } = language;
  const code = runCode(run);
  // Line ends count more in a form than on paper; what is left is for the words.
  const room = Math.max(2_000, ROOM_OF_REQUEST - code.length * 2);
  const draft = draftOf({ run, verdicts: verdicts.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'not-applicable' && outcome !== 'manual') }, language, room);
  const passed = verdicts.filter(({ outcome }) => outcome === 'passed').length;
  const end = [say('account.help.counts', { count: passed, moment: language.longDate(run.finishedAt) }), say('account.help.data'), code].join('\n\n');
  return { ...draft, to: helpDeskOf(helpDeskAddress), text: `${draft.text}\n\n${end}` };
}

/** A check of an account that the help desk is to look at. */
export interface ChecksForHelp extends ChecksToPassOn {
  /** Empty where none is known. */
  readonly helpDeskAddress: string;
}

/** Opens a request to the help desk, with the run as data, so that it can be shown there in another language. */
export const draftHelp: DraftAction<ChecksForHelp> = { id: 'draft-help', label: () => ({ key: 'account.help.label' }), isOffered: () => true, draft: helpOf };

/** Copies the same request. */
export const copyHelp: TextAction<ChecksForHelp> = { id: 'copy-help', label: () => ({ key: 'account.help.copy' }), isOffered: () => true, text: (subject, language) => draftAsText(helpOf(subject, language), language) };

const isOffered = ({ verdicts }: ChecksToPassOn): boolean => verdicts.length > 0;

/** Opens what was found as a message to the user's own administrator (pictures 10 and 11). Who that is, the user knows. */
export const draftChecks: DraftAction<ChecksToPassOn> = { id: 'draft-checks', label: () => ({ key: 'account.pass.label' }), isOffered, draft: draftOf };

/** Copies the same text, where no draft can be opened. */
export const copyChecks: TextAction<ChecksToPassOn> = {
  id: 'copy-checks', label: () => ({ key: 'account.pass.copy' }), isOffered, text: (subject, language) => draftAsText(draftOf(subject, language), language),
};
