import { completedSpf } from '../../../../../src/core/mail-auth/spf/complete';

test.each([
  ['v=spf1 -all', 'include:mx.ovh.com', 'v=spf1 include:mx.ovh.com -all'],
  ['v=spf1 mx ~ALL', 'ip4:203.0.113.25', 'v=spf1 mx ip4:203.0.113.25 ~ALL'],
  ['v=spf1 redirect=spf.example', 'include:mx.ovh.com', 'v=spf1 include:mx.ovh.com redirect=spf.example'],
  ['v=spf1  mx   a', 'include:mx.ovh.com', 'v=spf1 mx a include:mx.ovh.com'],
  ['v=spf1 include:MX.OVH.com -all', 'include:mx.ovh.com', 'v=spf1 include:MX.OVH.com -all'],
  ['v=spf1', 'ip6:2001:db8::1', 'v=spf1 ip6:2001:db8::1'],
])('%s completed by %s', (record, mechanism, completed) => {
  expect(completedSpf(record, mechanism)).toBe(completed);
});
