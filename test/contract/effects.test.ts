/** What each fault does to the user's mail: a sentence of its own, or the sentence of its kind where that one is right. */
import { resolve } from 'node:path';
import { effectOf } from '../../src/app/account-summary';
import { accountCheckIds } from '../../src/core/diagnostics/account-check-id';
import type { AccountCheckId } from '../../src/core/diagnostics/account-check-id';
import { mergedRun } from '../../src/core/diagnostics/ovh-merge';
import { ovhFields } from '../../src/core/diagnostics/ovh-result';
import type { OvhResult } from '../../src/core/diagnostics/ovh-result';
import { createTranslator } from '../../src/locales/translate';
import { faultsOf } from '../../tools/docs/checks-page';
import { leavesOf, longestSentence } from '../unit/locales/leaves';
import { en, fr } from '../unit/locales/texts';

const project = resolve(__dirname, '../..');

/** For these the sentence of everything of their kind is right: some messages may not reach the user. */
const AS_ITS_KIND: readonly string[] = ['mx-records alias'];

/** Faults that OVH's own result can name where nobody here can tell. */
const ofOvh = [{ field: ovhFields }, ...ovhFields.map((field) => ({ field: [field] }))].flatMap(({ field }) => {
  const ovh: OvhResult = { told: Object.fromEntries(field.map((name) => [name, 'fault'])), lastCheck: null };
  const { verdicts } = mergedRun({
    startedAt: '', finishedAt: '', verdicts: [], facts: {}, ovh,
    subject: { domain: 'a.example', server: null, chosenProfile: null, selectors: [] }, profile: { id: 'ovh-hosted-exchange', name: '', by: 'nothing', evidence: null },
  });
  return verdicts.map(({ check, code }) => ({ check, code }));
});
/** The same as ours in effect, and said so by their kind: nothing more precise is known. */
const OVH_AS_ITS_KIND: readonly string[] = ['mx-provider ovh-mx-not-valid', 'autodiscover-srv ovh-srv-not-valid'];

const keyOf = ({ check, code }: { readonly check: string; readonly code: string }): string => `${check} ${code}`;
const all = new Map([...faultsOf(project), ...ofOvh].map((fault) => [keyOf(fault), fault]));

describe.each([['en', en, 20], ['fr', fr, 22]] as const)('in %s', (language, texts, words) => {
  const text = createTranslator(texts, language);
  const effect = (check: AccountCheckId, code: string): string => effectOf({ check, outcome: 'failed', code, values: {}, found: [], expected: [] }, (key) => text.has(key))?.key ?? '';

  test('every fault has its own, or is known to be as its kind', () => {
    expect(all.size).toBeGreaterThan(80);
    const asItsKind = [...all.values()].filter(({ check, code }) => effect(check, code).startsWith('account.result.risk.')).map(keyOf);
    expect(asItsKind.sort()).toEqual([...AS_ITS_KIND, ...OVH_AS_ITS_KIND].sort());
  });

  test('none stands for a code that is no fault', () => {
    const written = Object.entries(texts.effects).flatMap(([check, codes]) => Object.keys(codes).map((code) => ({ check, code })));
    expect(written.filter((one) => !all.has(keyOf(one))).map(keyOf)).toEqual([]);
  });

  test('each is short, ends with a full stop, and shows no value', () => {
    const leaves = leavesOf({ effects: texts.effects, ovh: texts.ovh });
    expect(leaves.filter((leaf) => longestSentence(leaf.text) > words).map(({ key }) => key)).toEqual([]);
    expect(leavesOf(texts.effects).filter((leaf) => !leaf.text.endsWith('.') || /[{}]/.test(leaf.text))).toEqual([]);
  });
});

test('what passed, or is not known, does nothing', () => {
  for (const outcome of ['passed', 'manual', 'inconclusive', 'not-applicable'] as const) {
    for (const check of accountCheckIds) expect(effectOf({ check, outcome, code: 'none', values: {}, found: [], expected: [] }, () => true)).toBeNull();
  }
});
