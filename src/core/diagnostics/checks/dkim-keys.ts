/** The keys that receivers check signatures with: RFC 6376 §3.6.1, RFC 8301 §3.2. */
import { readDkimKey } from '../../mail-auth/dkim-key';
import { check } from '../check';
import type { DkimSelector } from '../facts';
import { fitsAny } from '../profiles/host-pattern';
import type { Judgement } from '../verdict';
import { failed, inconclusive, passed, warning } from '../verdict';

export type SelectorState = 'good' | 'revoked' | 'short' | 'unusable' | 'nowhere' | 'absent' | 'foreign' | 'unknown';

/**
 * What stands under one selector.
 * @param isTarget whether an alias leads to where the offer wants it
 */
export function stateOfSelector({ records }: DkimSelector, isTarget: (alias: string) => boolean): SelectorState {
  if (!records.known) return 'unknown';
  const { records: texts, aliases } = records.value;
  if (texts.length === 0) return aliases.length > 0 ? 'nowhere' : 'absent';
  const keys = texts.map(readDkimKey);
  const key = keys.find(({ faults, isRevoked }) => faults.length === 0 && !isRevoked) ?? keys[0];
  if (key === undefined) return 'absent';
  if (key.isRevoked) return 'revoked';
  if (key.faults.some(({ code }) => code === 'key-too-short')) return 'short';
  if (key.faults.length > 0) return 'unusable';
  return aliases.length > 0 && !aliases.some(isTarget) ? 'foreign' : 'good';
}

/** A key that an old or forged message names, and that is not there: that says nothing of the account. */
const isStale = ({ isFromMessage = false }: DkimSelector, state: SelectorState): boolean => isFromMessage && (state === 'absent' || state === 'nowhere' || state === 'revoked' || state === 'unknown');

const CODES: Readonly<Partial<Record<SelectorState, string>>> = { revoked: 'revoked', short: 'short-key', unusable: 'unusable-key', nowhere: 'broken-target' };

export const dkimKeys = check({
  id: 'dkim-keys',
  needs: ['dkim'],
  evaluate({ dkim }, { subject, profile }): Judgement {
    if (!dkim.known) return inconclusive(dkim.why);
    const { selectors, hasSelectors } = dkim.value;
    const isTarget = (alias: string): boolean => profile.dkimTargets.length === 0 || fitsAny(profile.dkimTargets, alias, subject);
    const states = selectors.map((selector) => ({ name: selector.name, state: stateOfSelector(selector, isTarget), selector }))
      .filter(({ selector, state }) => !isStale(selector, state));
    const found = states.flatMap(({ name, selector: { records } }) => {
      if (!records.known) return [];
      const [alias] = records.value.aliases;
      return alias === undefined ? records.value.records.map((text) => `${name} TXT ${text}`) : [`${name} CNAME ${alias}`];
    });
    const values = { domain: subject.domain };
    const named = (name: string) => ({ values: { ...values, selector: name }, found });
    // A selector out of a message that was signed with it must hold.
    for (const { name, state } of states) {
      const code = CODES[state] ?? (state === 'absent' ? 'absent' : null);
      if (code !== null && subject.selectors.includes(name)) return failed(code, named(name));
    }
    const goods = states.filter(({ state }) => state === 'good' || state === 'foreign');
    // A key that a message was signed with is in use; one that the offer names may rest.
    const good = goods.find(({ state, selector }) => state === 'good' && selector.isFromMessage === true) ?? goods[0];
    // Providers publish a second selector that rests until keys are changed: it may lead nowhere.
    const faulty = states.find(({ state }) => state === 'short' || state === 'unusable') ?? (good === undefined ? states.find(({ state }) => state === 'revoked') : undefined);
    if (faulty !== undefined) return failed(CODES[faulty.state] ?? 'unusable-key', named(faulty.name));
    if (good?.selector.isFromMessage === true && good.state === 'good') return passed('good-in-message', named(good.name));
    if (good !== undefined) return good.state === 'foreign' ? warning('foreign-target', named(good.name)) : passed('good', named(good.name));
    const nowhere = states.find(({ state }) => state === 'nowhere');
    if (nowhere !== undefined) return warning('not-active', named(nowhere.name));
    const unknown = states.find(({ selector: { records } }) => !records.known)?.selector.records;
    if (unknown?.known === false) return inconclusive(unknown.why, { values, found });
    if (!hasSelectors.known) return inconclusive(hasSelectors.why, { values, found });
    if (hasSelectors.value) return states.length === 0 ? passed('some-selector', { values }) : passed('other-selector', { values });
    return warning('none', { values });
  },
});
