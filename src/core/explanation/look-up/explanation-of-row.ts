import { reasons } from '../../knowledge/index';
import { ownTexts } from '../own-texts';
import type { Message } from '../../messages';
import type { ServicePage, Step } from '../explanation';
import { pagesOf } from '../service-pages';
import { keyOfRow, ownStepsOf } from '../own-text';
import { stepsFor } from '../steps';
import { subjectRow, tellingRow } from '../classification/code-index';
import type { Entry } from './entries';

/** What an entry says without a mail, so without names. */
export interface RowExplanation {
  readonly title: Message;
  /** Sentences, in order. */
  readonly what: readonly Message[];
  /** Whoever's turn it is first; empty where nothing failed. */
  readonly steps: readonly Step[];
  /** Pages of the service itself. */
  readonly pages: readonly ServicePage[];
}

/**
 * The row in whose own words an entry is told, as in a mail: its own, of some general phrases another's, and for the steps
 * of a code that no table knows the general code of its subject; null where there is none.
 */
export function rowTelling({ id, code, general }: Entry): string | null {
  if (general === null) return tellingRow(id) ?? id;
  const row = general.subject === null || code === null ? undefined : subjectRow(code);
  return row === undefined ? null : `standard/${row.code}`;
}

/**
 * Explains an entry of the tables; the texts are those of an explanation, in the variants that name nobody.
 * @param row the row that tells it ({@link rowTelling}), where its texts are loaded; else null, and its reason's words stand in
 */
export function explanationOfRow(entry: Entry, row: string | null): RowExplanation {
  const { reason, turn, scope, persistence } = entry;
  const facts = reasons[reason];
  const steps = persistence === 'none' ? [] : stepsFor(facts, turn, scope, entry.id, undefined, {}).map(withoutPreparedText);
  const witness = scope === null ? null : { kind: 'service-code', row: entry.id, service: entry.service, seen: entry.code ?? '', reason } as const;
  const pages = pagesOf(witness, scope, facts.steps.some(({ step }) => step === 'requestRemoval'));
  return { ...wordsOf(entry, row), steps: row === null ? steps : ownStepsOf(row, steps, turn, {}), pages };
}

/** Where no mail is explained, no text is prepared that could be passed on. */
function withoutPreparedText(step: Step): Step {
  return step.step === 'passOnToAdministrator' || step.step === 'passOnToHelpDesk' ? { ...step, message: { key: `lookUp.steps.${step.step}` } } : step;
}

function wordsOf(entry: Entry, row: string | null): Pick<RowExplanation, 'title' | 'what'> {
  const { reason, general } = entry;
  if (general !== null) {
    const { class: digit, subject } = general;
    const isRefused = digit !== '2';
    const classWhat = { key: `lookUp.classes.${digit}.what` };
    const last = { key: general.isReply ? 'lookUp.generalReply' : 'lookUp.general' };
    if (subject === null) return { title: { key: `lookUp.classes.${digit}.title` }, what: [classWhat, last] };
    return { title: { key: `lookUp.subjects.${subject}.${isRefused ? 'title' : 'titleAccepted'}` }, what: [classWhat, { key: `lookUp.subjects.${subject}.what` }, last] };
  }
  const remarks = [
    ...entry.isShared ? [{ key: 'lookUp.shared' }] : [],
    ...entry.wraps && reason !== 'undefined' ? [{ key: 'lookUp.wraps.mayBe' }] : [],
    ...entry.isUncertain ? [{ key: 'lookUp.uncertain' }] : [],
  ];
  const isBareWrapper = entry.wraps && reason === 'undefined';
  const title = { key: isBareWrapper ? 'lookUp.wraps.title' : `reasons.${reason}.title` };
  const what = { key: isBareWrapper ? 'lookUp.wraps.what' : `reasons.${reason}.whatPlain` };
  const own = row === null ? undefined : ownTexts[row];
  if (row === null || own === undefined) return { title, what: [what, ...remarks] };
  const key = keyOfRow(row);
  return { title: own.title === true ? { key: `${key}.title`, instead: title.key } : title, what: [{ key: `${key}.what`, instead: what.key }, ...remarks] };
}
