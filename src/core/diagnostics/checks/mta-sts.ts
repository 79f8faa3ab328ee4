/** Whether the domain asks for encrypted delivery, as far as the DNS tells: RFC 8461 §3.1. A page may not read the policy itself. */
import { readMtaStsRecord } from '../../mail-auth/mta-sts';
import { resemblingRecords, selectRecords } from '../../mail-auth/select-records';
import { check } from '../check';
import { inconclusive, notApplicable, passed, warning } from '../verdict';

export const mtaSts = check({
  id: 'mta-sts',
  needs: ['mta-sts'],
  evaluate({ 'mta-sts': txt }, { subject: { domain } }) {
    const values = { domain, name: `_mta-sts.${domain}` };
    if (!txt.known) return inconclusive(txt.why, { values });
    const records = selectRecords(txt.value.records, 'STSv1');
    const [only] = records;
    if (only === undefined) {
      const found = resemblingRecords(txt.value.records, 'STSv1');
      return found.length > 0 ? warning('not-a-record', { values, found }) : notApplicable('none', { values });
    }
    if (records.length > 1) return warning('several-records', { values, found: records });
    const fault = readMtaStsRecord(only)?.faults[0];
    return fault === undefined ? passed('announced', { values, found: records }) : warning('faulty-record', { values: { ...values, tag: fault.tag }, found: records });
  },
});
