import { senderResult, whyUntold } from '../../../../../src/core/mail-auth/spf/sender-result';
import { resolverOf } from '../../diagnostics/zone';

const IP = '203.0.113.9';
const at = (record: string, more = {}, unknown = {}) => senderResult(IP, 'firm.example', 'mail.firm.example', resolverOf({ 'firm.example': { TXT: [record], A: ['192.0.2.1'] }, ...more }, { unknown }));

test.each([
  ['pass', 'v=spf1 ip4:203.0.113.0/24 -all', 'ip4:203.0.113.0/24'], ['fail', 'v=spf1 mx -all', '-all'], ['softfail', 'v=spf1 ~all', '~all'], ['neutral', 'v=spf1 ?all', '?all'],
])('RFC 7208 §2.6, %s: with its record and the term that decided', async (result, record, term) => {
  expect(await at(record)).toEqual({ result, record, mechanism: { text: term, domain: 'firm.example' }, explanation: null, trouble: null });
});

test('a record that ends without a verdict is neutral (§4.7), by no term', async () => {
  expect(await at('v=spf1 mx')).toMatchObject({ result: 'neutral', mechanism: null });
});

test('the postmaster of the domain is judged, with the greeting as it was given (§2.4, §7.2)', async () => {
  const asked: string[] = [];
  const resolve = resolverOf({ 'firm.example': { TXT: ['v=spf1 exists:%{l}.%{h}.%{i}.firm.example -all'] } });
  await senderResult(IP, 'firm.example', 'mail.firm.example', (name, type) => { asked.push(name); return resolve(name, type); });
  expect(asked).toEqual(['firm.example', 'postmaster.mail.firm.example.203.0.113.9.firm.example']);
});

test('an explanation is that of the domain (§6.2)', async () => {
  expect(await at('v=spf1 -all exp=why.firm.example', { 'why.firm.example': { TXT: ['ask %{d}'] } })).toMatchObject({ result: 'fail', explanation: 'ask firm.example' });
});

test('none, permerror and temperror tell their reason', async () => {
  expect(await senderResult(IP, 'firm.example', null, resolverOf({ 'firm.example': { A: ['192.0.2.1'] } }))).toMatchObject({ result: 'none', record: null, trouble: { reason: 'no-record' } });
  expect(await at('v=spf1 include:gone.example -all')).toMatchObject({ result: 'permerror', trouble: { reason: 'include-without-record', term: 'include:gone.example' } });
  const untold = await at('v=spf1 include:slow.example -all', {}, { 'slow.example': 'timeout' });
  expect([untold.result, whyUntold(untold)]).toEqual(['temperror', 'timeout']);
});
