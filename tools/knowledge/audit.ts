/**
 * `npm run knowledge [-- FOLDER] [--all]`: every researched row against the tables. A row is in the product where an answer that
 * holds its code or its words leads to its reason; each other one must be named in decisions.ts with the reason why. Each
 * enhanced code is also met in a whole notice as its service's answer comes back in. The
 * research is no part of this repository; where it is absent this says so and checks only the tables.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { conclude, type Check } from '../closing-line';
import { services } from '../../src/core/knowledge/index';
import { auditNotices } from './notices/facts';
import { auditCodes, auditReplies, type Verdict } from './verdicts';
import { readFacts, type Fact } from './facts';
import { missingSources, type TableFile } from './sources';

const count = (verdicts: readonly Verdict[], kind: Verdict['kind']): number => verdicts.filter((verdict) => verdict.kind === kind).length;

function print(verdicts: readonly Verdict[], kinds: readonly Verdict['kind'][]): void {
  for (const { id, kind, detail } of verdicts) if (kinds.includes(kind)) console.log(`${kind.padEnd(9)} ${id}: ${detail}`);
}

/** The enhanced codes of the research, each in a notice of its service; all that is not explained by its row is printed. */
function noticesOf(codes: readonly Fact[]): Check {
  const verdicts = auditNotices(codes);
  const of = (kind: string): number => verdicts.filter((verdict) => verdict.kind === kind).length;
  for (const { id, kind, detail } of verdicts) if (kind !== 'right') console.log(`${kind.padEnd(9)} ${id}, in a notice: ${detail}`);
  const percent = (rows: number): string => `${((100 * rows) / verdicts.length).toFixed(1)} %`;
  const [right, otherwise, leftOut, wrong] = [of('right'), of('otherwise'), of('left out'), of('wrong')];
  console.log(`notices: ${verdicts.length} enhanced codes, ${right} explained by their row (${percent(right)}), ${otherwise} by another for a named reason, ${leftOut} without a row for a named reason, ${wrong} wrong (${percent(wrong)})`);
  return { name: 'notices: each enhanced code is explained by its row, or as decisions.ts or notices/exceptions.ts say', holds: wrong === 0, detail: `${wrong} wrong` };
}

const folder = resolve(import.meta.dirname, '../../src/core/knowledge');
const names = [...['services', 'phrases', 'status-codes'].flatMap((sub) => readdirSync(join(folder, sub)).map((file) => `${sub}/${file}`)), 'replies.ts'];
const files: readonly TableFile[] = await Promise.all(names.map(async (name) => [name, await import(join(folder, name)) as TableFile[1]] as const));
const missing = missingSources(files);
const checks: Check[] = [{ name: 'Sources missing: 0', holds: missing.length === 0, detail: missing.length === 0 ? `of ${services.reduce((sum, { rows }) => sum + rows.length, 0)} rows of ${services.length} services and products` : missing.join(', ') }];
const facts = readFacts(process.argv.slice(2).find((argument) => !argument.startsWith('-')));
if (facts === null) {
  console.log('skipped: the researched rows are not on this machine, so that there is nothing to hold the tables against');
} else {
  const codes = auditCodes(facts.codes);
  const replies = auditReplies(facts.replies);
  const all = process.argv.includes('--all');
  print([...codes, ...replies], all ? ['in', 'otherwise', 'left out', 'missing', 'stale'] : ['missing', 'stale']);
  for (const [name, verdicts] of [['codes', codes], ['replies', replies]] as const) {
    console.log(`${name}: ${verdicts.length} rows, ${count(verdicts, 'in')} in the product, ${count(verdicts, 'otherwise')} with another reason, ${count(verdicts, 'left out')} left out, ${count(verdicts, 'missing')} missing`);
    checks.push({ name: `${name}: each row is in the product or has its reason why not`, holds: count(verdicts, 'missing') === 0, detail: `${count(verdicts, 'missing')} missing` });
    checks.push({ name: `${name}: no reason why not is out of date`, holds: count(verdicts, 'stale') === 0, detail: `${count(verdicts, 'stale')} out of date` });
  }
  checks.push(noticesOf(facts.codes));
}
conclude(checks);
