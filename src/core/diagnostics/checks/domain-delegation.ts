/** Whether the domain is in the DNS at all, and its servers answer: RFC 1034 §4.2. */
import { check } from '../check';
import { failed, inconclusive, passed, warning } from '../verdict';

export const domainDelegation = check({
  id: 'domain-delegation',
  needs: ['soa', 'ns'],
  evaluate({ soa, ns }, { subject: { domain } }) {
    const values = { domain };
    const any = soa.known ? soa : ns;
    if (!any.known) return inconclusive(any.why, { values });
    if (any.value.state === 'no-name') return failed('no-domain', { values });
    if (!ns.known) return inconclusive(ns.why, { values });
    const found = ns.value.records.map((name) => `NS ${name}`).toSorted();
    // Mail of a host below a zone: the zone's servers answer for it.
    if (found.length === 0) return passed('within-a-zone', { values });
    return found.length === 1 ? warning('one-server', { values, found }) : passed('good', { values, found });
  },
});
