/** Whether the domain asks for encrypted delivery, as far as the DNS tells: RFC 8461 §3.1. A page may not read the policy itself. */
import { readMtaStsRecord } from '../../mail-auth/mta-sts';
import { check } from '../check';
import { judgeAnnouncement } from './announced-record';

export const mtaSts = check({
  id: 'mta-sts',
  needs: ['mta-sts'],
  evaluate: ({ 'mta-sts': txt }, { subject: { domain } }) =>
    judgeAnnouncement(txt, 'STSv1', { domain, name: `_mta-sts.${domain}` }, (record) => readMtaStsRecord(record)?.faults[0]?.tag),
});
