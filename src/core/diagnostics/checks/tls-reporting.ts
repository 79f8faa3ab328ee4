/** Where other servers report failures of encryption to: RFC 8460 §3. */
import { resemblingRecords, selectRecords } from '../../mail-auth/select-records';
import { readTlsReporting } from '../../mail-auth/tls-reporting';
import { check } from '../check';
import { inconclusive, notApplicable, passed, warning } from '../verdict';

export const tlsReporting = check({
  id: 'tls-reporting',
  needs: ['tls-reporting'],
  evaluate({ 'tls-reporting': txt }, { subject: { domain } }) {
    const values = { domain, name: `_smtp._tls.${domain}` };
    if (!txt.known) return inconclusive(txt.why, { values });
    const records = selectRecords(txt.value.records, 'TLSRPTv1');
    const [only] = records;
    if (only === undefined) {
      const found = resemblingRecords(txt.value.records, 'TLSRPTv1');
      return found.length > 0 ? warning('not-a-record', { values, found }) : notApplicable('none', { values });
    }
    if (records.length > 1) return warning('several-records', { values, found: records });
    const fault = readTlsReporting(only)?.faults[0];
    return fault === undefined ? passed('announced', { values, found: records }) : warning('faulty-record', { values: { ...values, tag: fault.tag }, found: records });
  },
});
