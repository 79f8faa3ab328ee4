import { analyseBounce } from '../../../src/app/analyse-bounce';
import type { CauseGroup } from '../../../src/core/explanation/explanation';
import { keyOfRow } from '../../../src/core/explanation/own-text';
import { ownTexts } from '../../../src/core/explanation/own-texts';
import { reasons } from '../../../src/core/knowledge/index';
import type { NoticeCase } from './cases';
import type { Notice } from './notice';

/** What the product makes of a notice, and what of it is not as the row has it. */
export interface Judgement {
  /** The row that decided, "nothing" where none did. */
  readonly row: string;
  readonly faults: readonly string[];
  readonly group: CauseGroup | null;
}

/**
 * Reads and explains a notice as the command line does, and holds the answer against the row.
 * @param form the whole mail, or its words alone, as they are pasted
 */
export function judge({ row, reason, turn, code, notice }: NoticeCase, form: keyof Notice = 'mail'): Judgement {
  const analysis = analyseBounce(notice[form]);
  const group = analysis.readable ? analysis.explanation.groups[0] : undefined;
  const recipient = group?.recipients[0];
  if (group === undefined || recipient === undefined) return { row: 'nothing', faults: ['not read as a bounce'], group: null };
  const { classification, report } = recipient;
  const found = classification.decidedBy?.row ?? 'nothing';
  const faults: string[] = [];
  if (found !== row) faults.push(`row ${found}`);
  if (classification.reason !== reason) faults.push(`reason ${classification.reason} for ${reason}`);
  const due = turn ?? reasons[reason].turn;
  if (classification.turn !== due) faults.push(`turn ${classification.turn} for ${due}`);
  const codes = [report.status?.value, ...report.answers.map(({ status }) => status)];
  if (!codes.includes(code)) faults.push(`codes ${codes.join(' ')} for ${code}`);
  if (found === row && group.outcome === 'failed' && !classification.shared && ownTexts[row] !== undefined && group.what.key !== `${keyOfRow(row)}.what`) faults.push(`told by ${group.what.key}`);
  return { row: found, faults, group };
}
