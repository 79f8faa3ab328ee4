/** The page of all checks (docs/checks.md), out of the checks themselves, their texts, and the zones that they are tried on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountCheckId } from '../../src/core/diagnostics/account-check-id';
import { accountCheckIds } from '../../src/core/diagnostics/account-check-id';
import { checks } from '../../src/core/diagnostics/checks/index';
import { groupOf } from '../../src/core/diagnostics/guidance';
import { account } from '../../src/locales/en/diagnosis/account';
import { checks as texts } from '../../src/locales/en/diagnosis/checks';
import { effects } from '../../src/locales/en/diagnosis/effects';
import type { Template } from '../../src/locales/catalog';
import { faults } from '../../test/unit/core/diagnostics/zones';

const OUTCOMES: Readonly<Record<string, string>> = { passed: 'passed', warning: 'warning', failed: 'failed', notApplicable: 'not applicable', manual: 'manual' };

/** Codes that a check chooses while it runs. */
const CHOSEN: Readonly<Partial<Record<AccountCheckId, Readonly<Record<string, string>>>>> = {
  'domain-registration': { 'held-by-registrar': 'failed', 'held-by-registry': 'failed', 'redemption-period': 'failed', 'pending-delete': 'failed', 'inactive': 'failed' },
  'mx-provider': { 'all-at-ovh': 'passed', 'all-at-ovh-canada': 'passed', 'mixed-with-elsewhere': 'passed', 'exchange-online': 'passed', 'gmail': 'passed', 'own-offer': 'passed' },
  'owa-reachability': { refused: 'failed', certificate: 'failed' },
  'dkim-keys': { 'absent': 'failed', 'short-key': 'failed', 'broken-target': 'failed' },
  'dmarc-policy': { 'policy-none': 'passed', 'policy-quarantine': 'passed', 'policy-reject': 'passed' },
  'mta-sts': { 'announced': 'passed', 'none': 'not applicable', 'not-a-record': 'warning' },
  'tls-reporting': { 'announced': 'passed', 'none': 'not applicable', 'several-records': 'warning', 'not-a-record': 'warning' },
};

/** Checks by hand share a file, as their answers share a form. */
const fileOf = (id: AccountCheckId): string => (/^account-|^sign-in$/.test(id) ? 'by-hand' : id);

const sourceOf = (project: string, id: AccountCheckId): string => readFileSync(join(project, `src/core/diagnostics/checks/${fileOf(id)}.ts`), 'utf8');

interface Code {
  readonly code: string;
  /** Null: the code is chosen while the check runs; the contract test wants it in CHOSEN. */
  readonly outcome: string | null;
  readonly sentence: string;
  readonly zones: readonly string[];
}

const sentenceOf = (template: Template): string => (typeof template === 'string' ? template : template.other);

/** The first argument of a call, from behind its bracket. */
function firstArgument(source: string): string {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] ?? '';
    if ('([{'.includes(sign)) depth++;
    else if (depth === 0 && ',)'.includes(sign)) return source.slice(0, at);
    else if (')]}'.includes(sign)) depth--;
  }
  return source;
}

/** Outcomes of codes as the calls of the check name them, both arms of a choice included. */
function writtenOutcomes(source: string): ReadonlyMap<string, string> {
  const calls = [...source.matchAll(/\b(passed|warning|failed|notApplicable|manual)\(/g)];
  return new Map(calls.flatMap((call) => {
    const argument = firstArgument(source.slice(call.index + call[0].length));
    return [...argument.matchAll(/'([a-z0-9-]+)'/g)].map(([, code = '']) => [code, OUTCOMES[call[1] ?? ''] ?? ''] as const);
  }));
}

function codesOf(project: string, id: AccountCheckId): readonly Code[] {
  const source = sourceOf(project, id);
  const written = writtenOutcomes(source);
  const known: Readonly<Record<string, Template>> = (texts as Readonly<Record<string, { readonly codes: Readonly<Record<string, Template>> }>>)[id]?.codes ?? {};
  return Object.entries(known).map(([code, template]) => {
    const zones = Object.entries(faults).filter(([, fault]) => fault.check === id && fault.code === code);
    return { code, outcome: zones[0]?.[1].outcome ?? written.get(code) ?? CHOSEN[id]?.[code] ?? null, sentence: sentenceOf(template), zones: zones.map(([name]) => name) };
  });
}

const isFault = ({ outcome }: Code): boolean => outcome === 'failed' || outcome === 'warning';

/** Faults that can be told apart: codes that fail or warn. */
export const faultsOf = (project: string): readonly { readonly check: AccountCheckId; readonly code: string }[] =>
  checks.flatMap(({ id }) => codesOf(project, id).filter(isFault).map(({ code }) => ({ check: id, code })));

/** How many they are. */
export const distinguishableFaults = (project: string): number => faultsOf(project).length;

/** What a fault does to mail, as the page of its check says it. */
function effectOf(id: AccountCheckId, code: Code): string {
  if (!isFault(code)) return '–';
  return (effects as Readonly<Record<string, Readonly<Record<string, string>>>>)[id]?.[code.code] ?? account.result.risk[groupOf[id]];
}

/** The page as text. */
export function checksPage(project: string): string {
  const missing = accountCheckIds.filter((id) => !checks.some((check) => check.id === id));
  const sections = checks.map(({ id, needs }) => {
    const source = sourceOf(project, id);
    const about = /^\/\*\* (.*) \*\/$/m.exec(source)?.[1] ?? '';
    const rows = codesOf(project, id).map((one) => {
      const { code, outcome, sentence, zones } = one;
      return `| \`${code}\` | ${outcome ?? '?'} | ${sentence.replaceAll('|', '\\|')} | ${effectOf(id, one)} | ${zones.join('; ') || '–'} |`;
    });
    const asked = needs.length === 0 ? 'nothing' : needs.map((need) => `\`${need}\``).join(', ');
    return [`## ${id}`, '', `**${(texts as Readonly<Record<string, { readonly name: string }>>)[id]?.name ?? id}.** ${about} Asks for ${asked}.`, '', '| code | outcome | sentence | what it does to mail | zone of the tests |', '| --- | --- | --- | --- | --- |', ...rows, ''].join('\n');
  });
  return `# Checks of an account

Generated by \`npm run docs\` from the checks, their English texts and the zones of the tests; do not edit. ${checks.length} checks tell
${distinguishableFaults(project)} faults apart (codes that fail or warn). Every check can also be inconclusive, with the reason, and then accuses nobody.
${missing.length === 0 ? '' : `\nNamed, but not built yet: ${missing.map((id) => `\`${id}\``).join(', ')}.\n`}
${sections.join('\n')}`;
}
