/** What the domain asks receivers to do with mail that only pretends to come from it: RFC 9989, RFC 7489. */
import { dmarcPolicies } from '../../mail-auth/dmarc';
import { check } from '../check';
import { failed, inconclusive, passed, warning } from '../verdict';

export const dmarcPolicy = check({
  id: 'dmarc-policy',
  needs: ['dmarc'],
  evaluate({ dmarc }, { subject: { domain } }) {
    if (!dmarc.known) return inconclusive(dmarc.why, { values: { domain } });
    const discovery = dmarc.value;
    const values = { domain, name: `_dmarc.${domain}` };
    if (discovery.state === 'unknown') return inconclusive(discovery.why, { values });
    const [own] = discovery.queries;
    const found = own === undefined ? [] : [...own.records, ...own.resembling];
    const expected = [`v=DMARC1; p=none; rua=mailto:postmaster@${domain}`];
    if (own !== undefined && own.records.length > 1) return failed('several-records', { values, found });
    if (discovery.state === 'none') return own !== undefined && own.resembling.length > 0 ? failed('not-a-record', { values, found, expected }) : warning('absent', { values, expected });
    const { record, policyDomain, source } = discovery;
    const of = { values: { ...values, policyDomain }, found: [record.text] };
    const policies = dmarcPolicies(record);
    if (policies === null) return failed('no-policy', of);
    const fault = record.faults.find(({ code }) => code !== 'policy-not-second');
    if (fault !== undefined) return warning(fault.code === 'missing-policy' ? 'missing-policy' : 'faulty-tag', { ...of, values: { ...of.values, tag: fault.tag } });
    const policy = source === 'domain' ? policies.domain : policies.subdomains;
    // Older receivers still follow them, newer ones pass over them.
    const [removed] = record.removedTags;
    if (removed !== undefined) return warning('removed-tag', { ...of, values: { ...of.values, tag: removed } });
    return passed(`policy-${policy}`, of);
  },
});
