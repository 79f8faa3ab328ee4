/** Where other servers report failures of encryption to: RFC 8460 §3. */
import { readTlsReporting } from '../../mail-auth/tls-reporting';
import { check } from '../check';
import { judgeAnnouncement } from './announced-record';

export const tlsReporting = check({
  id: 'tls-reporting',
  needs: ['tls-reporting'],
  evaluate: ({ 'tls-reporting': txt }, { subject: { domain } }) =>
    judgeAnnouncement(txt, 'TLSRPTv1', { domain, name: `_smtp._tls.${domain}` }, (record) => readTlsReporting(record)?.faults[0]?.tag),
});
