/** Whether the record of allowed servers allows those of this offer. */
import { completedSpf } from '../../mail-auth/spf/complete';
import { isBroken } from '../../mail-auth/spf/count';
import { check } from '../check';
import { failed, inconclusive, notApplicable, passed } from '../verdict';

export const spfProvider = check({
  id: 'spf-provider',
  needs: ['spf-walk'],
  evaluate({ 'spf-walk': walk }, { subject: { domain }, profile }) {
    const [preferred] = profile.spfIncludes;
    if (preferred === undefined) return notApplicable('own-addresses');
    const values = { domain, offer: profile.name };
    if (!walk.known) return inconclusive(walk.why, { values });
    const { domains: [root], includes, unresolved } = walk.value;
    if (root === undefined || root.state === 'unknown') return inconclusive(unresolved[0]?.why ?? 'unusable', { values });
    if (root.state === 'no-record') return notApplicable('no-record', { values });
    // A record that no receiver can evaluate allows nobody: it is judged once it is repaired.
    if (root.record === null || isBroken(walk.value)) return inconclusive('repair-first', { values });
    const found = [root.record];
    if (profile.spfIncludes.some((include) => includes.includes(include))) return passed('allowed', { values, found });
    if (unresolved.length > 0) return inconclusive(unresolved[0]?.why ?? 'unusable', { values, found });
    return failed('not-allowed', { values: { ...values, include: preferred }, found, expected: [completedSpf(root.record, `include:${preferred}`)] });
  },
});
