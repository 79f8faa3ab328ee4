/** Whether the domain is registered, and in use: RFC 9083 §5.3, status values of RFC 8056. */
import { check } from '../check';
import type { Facts } from '../facts';
import type { Judgement } from '../verdict';
import { failed, inconclusive, passed } from '../verdict';

/** Status by which a registry or a registrar takes a domain out of the DNS. */
const GONE: Readonly<Record<string, string>> = {
  'client hold': 'held-by-registrar', 'server hold': 'held-by-registry', 'redemption period': 'redemption-period', 'pending delete': 'pending-delete', 'inactive': 'inactive',
};

/** What the registry's answer says of a domain. */
export function judgeRegistration(domain: string, { registration, soa }: Facts<'registration' | 'soa'>): Judgement {
  if (!registration.known) return inconclusive(registration.why, { values: { domain } });
  const { isRegistered, domain: registered, status, expires } = registration.value;
  const values = { domain: registered, ...expires === null ? {} : { expires: { kind: 'moment', text: expires } as const } };
  // A name below a registered domain is none of the registry's; what the DNS holds is there.
  if (!isRegistered) return soa.known && soa.value.state !== 'no-name' ? inconclusive('unavailable', { values }) : failed('not-registered', { values });
  // A zone of its own below it: the registered name may be an ending, such as co.uk, that tells nothing of what lies below.
  const isBelow = registered !== domain;
  if (isBelow && soa.known && soa.value.state === 'found') return inconclusive('unavailable', { values: { domain } });
  const gone = status.map((word) => GONE[word.toLowerCase()]).find((code) => code !== undefined);
  if (gone !== undefined) return failed(gone, { values, found: status });
  if (isBelow && (!soa.known || soa.value.state !== 'no-data')) return inconclusive('unavailable', { values: { domain } });
  return passed('active', { values, found: status });
}

export const domainRegistration = check({
  id: 'domain-registration',
  needs: ['registration', 'soa'],
  evaluate: (facts, { subject: { domain } }) => judgeRegistration(domain, facts),
});
