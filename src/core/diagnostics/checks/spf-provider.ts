/** Whether the record of allowed servers allows those of this offer. */
import { MAX_LOOKUPS } from '../../mail-auth/spf/session';
import { check } from '../check';
import { failed, inconclusive, notApplicable, passed } from '../verdict';

/** The record with an include in it, ahead of the term that ends it. */
function completed(record: string, include: string): string {
  const terms = record.split(' ').filter((term) => term !== '');
  const at = terms.findIndex((term) => /^[+?~-]?all$|^redirect=/i.test(term));
  return (at < 0 ? [...terms, `include:${include}`] : [...terms.slice(0, at), `include:${include}`, ...terms.slice(at)]).join(' ');
}

export const spfProvider = check({
  id: 'spf-provider',
  needs: ['spf-walk'],
  evaluate({ 'spf-walk': walk }, { subject: { domain }, profile }) {
    const [preferred] = profile.spfIncludes;
    if (preferred === undefined) return notApplicable('own-addresses');
    const values = { domain, offer: profile.name };
    if (!walk.known) return inconclusive(walk.why, { values });
    const { domains: [root], includes, faults, loops, dangling, lookups, unresolved } = walk.value;
    if (root === undefined || root.state === 'unknown') return inconclusive(unresolved[0]?.why ?? 'unusable', { values });
    if (root.state === 'no-record') return notApplicable('no-record', { values });
    // A record that no receiver can evaluate allows nobody: it is judged once it is repaired.
    if (root.record === null || faults.length > 0 || loops.length > 0 || dangling.length > 0 || lookups > MAX_LOOKUPS) return inconclusive('repair-first', { values });
    const found = [root.record];
    if (profile.spfIncludes.some((include) => includes.includes(include))) return passed('allowed', { values, found });
    if (unresolved.length > 0) return inconclusive(unresolved[0]?.why ?? 'unusable', { values, found });
    return failed('not-allowed', { values: { ...values, include: preferred }, found, expected: [completed(root.record, preferred)] });
  },
});
