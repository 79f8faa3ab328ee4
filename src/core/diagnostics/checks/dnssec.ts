/** Whether signatures of the zone hold: RFC 4035; a validating resolver tells, by AD or by refusing. */
import { check } from '../check';
import { failed, inconclusive, passed } from '../verdict';

export const dnssec = check({
  id: 'dnssec',
  needs: ['soa', 'mx'],
  evaluate({ soa, mx }, { subject: { domain } }) {
    const values = { domain };
    if ([soa, mx].some((fact) => !fact.known && fact.why === 'bogus')) return failed('broken', { values });
    if (!soa.known) return inconclusive(soa.why, { values });
    return passed(soa.value.isAuthentic ? 'signed' : 'unsigned', { values });
  },
});
