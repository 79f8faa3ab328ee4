/** Whether senders can hold the receiving servers to their certificates: RFC 7672 §2.2, §3.1. */
import { tlsaUnusable } from '../../mail-auth/tlsa';
import { check } from '../check';
import { inconclusive, notApplicable, passed, warning } from '../verdict';

export const mxDane = check({
  id: 'mx-dane',
  needs: ['mx', 'mx-tlsa'],
  evaluate({ mx, 'mx-tlsa': tlsa }, { subject: { domain } }) {
    const values = { domain };
    if (!mx.known) return inconclusive(mx.why, { values });
    if (!tlsa.known) return inconclusive(tlsa.why, { values });
    const hosts = tlsa.value;
    if (hosts.length === 0) return notApplicable('no-servers', { values });
    const published = hosts.flatMap(({ host, records }) => (records.known && records.value.records.length > 0 ? [{ host, ...records.value }] : []));
    if (published.length === 0) {
      const unknown = hosts.find(({ records }) => !records.known)?.records;
      return unknown?.known === false ? inconclusive(unknown.why, { values }) : notApplicable('none', { values });
    }
    const found = published.flatMap(({ host, records }) => records.map(({ usage, selector, matchingType, data }) => `_25._tcp.${host} TLSA ${usage} ${selector} ${matchingType} ${data}`));
    const bad = published.find(({ records }) => records.every((record) => tlsaUnusable(record) !== null));
    if (bad !== undefined) return warning('unusable', { values: { ...values, host: bad.host }, found });
    // Without signatures nobody believes them.
    const unsigned = published.find(({ isAuthentic }) => !isAuthentic);
    if (unsigned !== undefined) return warning('unsigned', { values: { ...values, host: unsigned.host }, found });
    return published.length < hosts.length ? warning('some-servers-only', { values, found }) : passed('good', { values, found });
  },
});
