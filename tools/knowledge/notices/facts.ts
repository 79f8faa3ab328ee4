/** The researched enhanced codes, each met in a notice: which are explained by their row. */
import { analyseBounce } from '../../../src/app/analyse-bounce';
import { ianaCodes, services, sharedCodes } from '../../../src/core/knowledge/index';
import type { CodeRow } from '../../../src/core/knowledge/types';
import { decidedOtherwise, leftOut } from '../decisions';
import type { Fact } from '../facts';
import { everyCase, noticeOfUnknown, noticesOf, type NoticeCase } from './cases';
import { castOf } from './cast';
import { exceptions } from './exceptions';
import { judge } from './judge';
import type { Notice, Told } from './notice';
import { postfixNotice } from './postfix';

/** What became of a researched code. "otherwise": as decisions.ts or exceptions.ts say, which counts as right; "left out": no row by decision. */
export interface FactVerdict {
  readonly id: string;
  readonly kind: 'right' | 'otherwise' | 'left out' | 'wrong';
  /** The rows that explain it, or what happened instead. */
  readonly detail: string;
}

/** Words of the research that are less than what the server writes. */
const wholeWords: Readonly<Record<string, string>> = { gcdp: 'Message rejected. a1b2c3d4 - gcdp' };

/** Rows of the product that stand for a researched row: same service, same code, same reason; else the one of its id. */
function rowsFor({ id, scope, code, reason }: Fact): readonly CodeRow[] {
  const own = services.find((service) => service.scope === scope)?.rows ?? [];
  const plain = id.slice(scope.length + 1);
  const same = own.filter((row) => (row.code === code || row.id.startsWith(`${code}~`)) && row.reason === reason);
  const exact = same.filter((row) => row.id === plain || row.id.startsWith(`${plain}~words`));
  if (exact.length > 0) return exact;
  return same.length > 0 ? same : own.filter((row) => row.id === plain);
}

/** The row that explains a notice, "service/id". */
function explainedBy({ mail }: Notice): { readonly row: string; readonly reason: string } {
  const analysis = analyseBounce(mail);
  const classification = analysis.readable ? analysis.explanation.groups[0]?.recipients[0]?.classification : undefined;
  return { row: classification?.decidedBy?.row ?? 'nothing', reason: classification?.reason ?? 'nothing' };
}

function ofRegistry(fact: Fact, cases: readonly NoticeCase[]): FactVerdict {
  const { id, code } = fact;
  if (code.startsWith('2')) return ofSuccess(fact);
  const row = ianaCodes.find((one) => one.code === code || one.code === `x${code.slice(1)}`);
  if (row === undefined) {
    const found = explainedBy(noticeOfUnknown(`${code.startsWith('4') ? '451' : '550'} ${code} ${fact.name}`));
    return found.reason === fact.reason ? { id, kind: 'right', detail: `no row; ${found.reason}, as the research says` } : { id, kind: 'wrong', detail: `no row; ${found.row}, ${found.reason}` };
  }
  const own = cases.filter(({ name }) => name.startsWith(`standard/${code},`));
  const faults = own.flatMap((one) => judge(one).faults);
  if (own.length === 0 || faults.length > 0) return { id, kind: 'wrong', detail: faults.join('; ') };
  const why = decidedOtherwise[id];
  const shared = sharedCodes.some((one) => one.code === code) ? ', bare: what all meanings share' : '';
  return row.reason === fact.reason ? { id, kind: 'right', detail: `standard/${row.code}${shared}` } : { id, kind: why === undefined ? 'wrong' : 'otherwise', detail: `${row.reason} for ${fact.reason}. ${why ?? ''}` };
}

/** A code of success comes in a report of delivery: no failure is made of it. */
function ofSuccess({ id, code }: Fact): FactVerdict {
  const report: Told = { cast: castOf(1), answer: `250 ${code} Ok`, status: code, action: 'delivered', remote: 'mx.recipient.example' };
  const analysis = analyseBounce(postfixNotice(report, null).mail);
  const kind = analysis.readable ? analysis.explanation.kind : 'unreadable';
  return kind === 'delivered' ? { id, kind: 'right', detail: 'a report of delivery' } : { id, kind: 'wrong', detail: `read as ${kind}` };
}

function ofService(fact: Fact, cases: readonly NoticeCase[]): FactVerdict {
  const { id, scope, code, reason, match, basicReplies } = fact;
  const service = services.find((one) => one.scope === scope);
  const rows = rowsFor(fact);
  const why = decidedOtherwise[id] ?? rows.map((row) => exceptions[`${scope}/${row.id}`]?.why).find((text) => text !== undefined);
  const names = rows.map((row) => `${scope}/${row.id}`);
  const own = cases.filter(({ row }) => names.includes(row)).map((one) => [one.name, judge(one).row] as const);
  const reply = basicReplies[0] ?? (code.startsWith('4') ? '451' : '550');
  // The words that the research found, whatever the tables hold.
  const found = service === undefined ? [] : (match ?? (own.length === 0 ? [fact.name] : [])).flatMap((phrase) => noticesOf(service, rows[0] ?? { id: code }, `${reply} ${phrase.startsWith(code) ? '' : `${code} `}${wholeWords[phrase] ?? phrase}`)
    .map(({ by, notice }) => [`"${phrase}", ${by}`, explainedBy(notice)] as const));
  const strays = found.filter(([, by]) => by.reason !== reason || (names.length > 0 && !names.includes(by.row) && !by.row.startsWith(`${scope}/`)));
  const wrong = [...own.filter(([, row]) => !names.includes(row)).map(([name, row]) => `${name}: ${row}`), ...strays.map(([name, by]) => `${name}: ${by.row}, ${by.reason}`)];
  if (own.length === 0 && found.length === 0) return { id, kind: 'wrong', detail: 'no row' };
  if (wrong.length === 0) return { id, kind: rows.some((row) => row.reason === reason) || rows.length === 0 ? 'right' : why === undefined ? 'wrong' : 'otherwise', detail: [...new Set([...names, ...found.map(([, by]) => by.row)])].join(', ') };
  return { id, kind: why === undefined ? 'wrong' : 'otherwise', detail: `${why === undefined ? '' : `${why} `}${wrong.join('; ')}` };
}

/** Every enhanced code of the research, in its order. */
export function auditNotices(facts: readonly Fact[]): readonly FactVerdict[] {
  const cases = everyCase();
  return facts.filter(({ kind }) => kind === 'enhanced').map((fact) => {
    const why = leftOut[fact.id];
    if (why !== undefined && (fact.scope === 'standard' || rowsFor(fact).length === 0)) return { id: fact.id, kind: 'left out', detail: why };
    return fact.scope === 'standard' ? ofRegistry(fact, cases) : ofService(fact, cases);
  });
}
