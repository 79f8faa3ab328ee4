/** Whether the record of allowed servers can be evaluated at all: RFC 7208 §3, §4.5, §4.6.4. */
import { MAX_LOOKUPS, MAX_VOID_LOOKUPS } from '../../mail-auth/spf/session';
import { check } from '../check';
import { failed, inconclusive, passed, warning } from '../verdict';

export const spfRecord = check({
  id: 'spf-record',
  needs: ['spf-walk'],
  evaluate({ 'spf-walk': walk }, { subject: { domain }, profile }) {
    if (!walk.known) return inconclusive(walk.why, { values: { domain } });
    const { domains, lookups, voidLookups, loops, dangling, faults, tooManyNames, unresolved, all } = walk.value;
    const [root] = domains;
    const values = { domain, count: lookups };
    const [unknown] = unresolved;
    if (root === undefined || root.state === 'unknown') return inconclusive(unknown?.why ?? 'unusable', { values });
    if (root.state === 'several-records') return failed('several-records', { values });
    if (root.state === 'no-record' || root.record === null) {
      const include = profile.spfIncludes[0];
      return warning('none', { values, expected: include === undefined ? [] : [`v=spf1 include:${include} ~all`] });
    }
    const found = [root.record];
    const of = (at: string, term = '') => ({ values: { ...values, at, term }, found });
    const [fault] = faults;
    if (fault !== undefined) return failed(fault.domain === root.domain ? 'syntax' : 'syntax-in-include', of(fault.domain, fault.fault.text));
    const [loop] = loops;
    if (loop !== undefined) return failed('loop', of(loop));
    const [nowhere] = dangling;
    if (nowhere !== undefined) return failed(`dangling-${nowhere.kind}`, of(nowhere.target, nowhere.term));
    if (lookups > MAX_LOOKUPS) return failed('too-many-lookups', of(domain));
    const [crowded] = tooManyNames;
    if (crowded !== undefined) return failed('too-many-names', of(crowded.domain, crowded.term));
    if (voidLookups > MAX_VOID_LOOKUPS) return failed('too-many-void-lookups', { values: { ...values, count: voidLookups }, found });
    if (all?.qualifier === '+') return failed('allows-everybody', of(all.domain));
    // What could not be followed may hold more than is known.
    if (unknown !== undefined) return inconclusive(unknown.why, of(unknown.domain));
    if (all === null) return warning('no-all', of(domain));
    return passed('good', { values, found });
  },
});
