/** Whether the domain is registered, and in use: RFC 9083 §5.3, status values of RFC 8056. */
import { check } from '../check';
import { failed, inconclusive, passed } from '../verdict';

/** Status by which a registry or a registrar takes a domain out of the DNS. */
const GONE: Readonly<Record<string, string>> = {
  'client hold': 'held-by-registrar', 'server hold': 'held-by-registry', 'redemption period': 'redemption-period', 'pending delete': 'pending-delete', 'inactive': 'inactive',
};

export const domainRegistration = check({
  id: 'domain-registration',
  needs: ['registration', 'soa'],
  evaluate({ registration, soa }, { subject: { domain } }) {
    if (!registration.known) return inconclusive(registration.why, { values: { domain } });
    const { isRegistered, status, expires } = registration.value;
    const values = { domain, ...expires === null ? {} : { expires: { kind: 'moment', text: expires } as const } };
    // A name below a registered domain is none of the registry's; what the DNS holds is there.
    if (!isRegistered) return soa.known && soa.value.state !== 'no-name' ? inconclusive('unavailable', { values }) : failed('not-registered', { values });
    const gone = status.map((word) => GONE[word.toLowerCase()]).find((code) => code !== undefined);
    if (gone !== undefined) return failed(gone, { values, found: status });
    return passed('active', { values, found: status });
  },
});
