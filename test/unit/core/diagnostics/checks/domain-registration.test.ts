import { judgeRegistration } from '../../../../../src/core/diagnostics/checks/domain-registration';
import type { Fact } from '../../../../../src/core/diagnostics/fact';
import { known, unknown } from '../../../../../src/core/diagnostics/fact';
import type { FactValues } from '../../../../../src/core/diagnostics/facts';
import type { Registration } from '../../../../../src/core/diagnostics/ports';

const DOMAIN = 'mail.nordlog.example';
const PARENT = 'nordlog.example';

const registration = (domain: string, isRegistered: boolean, status: readonly string[] = ['active']): Fact<Registration> => known({ domain, isRegistered, status, expires: null });
const soa = (state: FactValues['soa']['state'] | null): Fact<FactValues['soa']> =>
  (state === null ? unknown('timeout') : known({ state, records: [], aliases: [], isAuthentic: false }));

test.each([
  ['registered itself', registration(DOMAIN, true), soa('found'), 'passed', 'active', DOMAIN],
  ['held itself (RFC 8056)', registration(DOMAIN, true, ['client hold']), soa('no-name'), 'failed', 'held-by-registrar', DOMAIN],
  ['not registered, and not in the DNS', registration(DOMAIN, false), soa('no-name'), 'failed', 'not-registered', DOMAIN],
  ['not registered, but in the DNS: another registry below', registration(DOMAIN, false), soa('found'), 'inconclusive', 'unavailable', DOMAIN],
  ['in the zone of a registered domain', registration(PARENT, true), soa('no-data'), 'passed', 'active', PARENT],
  ['in a zone of its own, below a name that may be an ending', registration(PARENT, true), soa('found'), 'inconclusive', 'unavailable', DOMAIN],
  ['not in the DNS, below a registered name: nobody is accused', registration(PARENT, true), soa('no-name'), 'inconclusive', 'unavailable', DOMAIN],
  ['the DNS does not tell', registration(PARENT, true), soa(null), 'inconclusive', 'unavailable', DOMAIN],
  ['the registered domain is held, which takes all below it away', registration(PARENT, true, ['server hold']), soa('no-name'), 'failed', 'held-by-registry', PARENT],
  ['a hold above, though the zone answers', registration(PARENT, true, ['server hold']), soa('found'), 'inconclusive', 'unavailable', DOMAIN],
  ['the page may not ask', unknown('not-asked'), soa('found'), 'inconclusive', 'not-asked', DOMAIN],
])('%s', (_row, answer, dns, outcome, code, domain) => {
  const judgement = judgeRegistration(DOMAIN, { registration: answer, soa: dns });
  expect(judgement).toMatchObject({ outcome, code, values: { domain } });
});
