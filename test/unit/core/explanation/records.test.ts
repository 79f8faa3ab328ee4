import { explain } from '../../../../src/core/explanation/explain';
import { recordsFor, reverseName } from '../../../../src/core/explanation/records';
import type { RecordToPublish } from '../../../../src/core/explanation/records';
import type { ReasonId } from '../../../../src/core/knowledge/types';
import { because, refused, report, returned } from './reports';

function recordsOf(reason: ReasonId, text: string, reportingMta: string, from = 'claire.martin@atelier-martin.example'): readonly RecordToPublish[] {
  const explanation = explain(report({ reportingMta, original: returned({ from }), recipients: [refused('lea@nordlog.example', '5.7.23', text, 'mx1.nordlog.example')] }), () => because(reason));
  const [group] = explanation.groups;
  if (group === undefined) throw new Error('no group');
  return recordsFor(explanation, group);
}
const own = 'out7.atelier-martin.example';
const microsoft = 'pr3p195mb0712.eurp195.prod.outlook.com';

test('the refused server as a piece of SPF', () => {
  expect(recordsOf('authfailure', '550 5.7.23 SPF: 203.0.113.25 is not allowed', own).map(({ record }) => record)).toEqual(['ip4:203.0.113.25']);
});

test('the piece that the provider gives, and the names of its keys, where it is known', () => {
  expect(recordsOf('authfailure', '550 5.7.23 SPF: 203.0.113.25 is not allowed', microsoft).map(({ record }) => record)).toEqual([
    'include:spf.protection.outlook.com',
    'selector1._domainkey.atelier-martin.example. CNAME <target>\nselector2._domainkey.atelier-martin.example. CNAME <target>',
  ]);
});

test.each([
  ['no address is quoted', 'authfailure', '550 5.7.23 SPF'],
  ['an address of an inner network', 'authfailure', '550 5.7.23 SPF 10.1.2.3 is not allowed'],
  ['an address of an inner network', 'requireptr', '550 5.7.25 192.168.1.7 has no name'],
  ['another cause', 'blocked', '550 5.7.1 203.0.113.25 blocked'],
] as const)('none: %s (%s)', (_why, reason, text) => {
  expect(recordsOf(reason, text, own)).toEqual([]);
});

test('the reverse name of the refused server; its target stays open', () => {
  expect(recordsOf('requireptr', '550 5.7.25 203.0.113.25 must have a reverse DNS record', own).map(({ record }) => record)).toEqual(['25.113.0.203.in-addr.arpa. PTR <name>']);
  expect(reverseName('203.0.113.256')).toBeNull();
  expect(reverseName('2001:db8::1')).toBeNull();
});

test('a domain that is no name of a zone is not written into one', () => {
  expect(recordsOf('authfailure', '550 5.7.23 SPF', microsoft, 'x@a b.example').map(({ record }) => record)).toEqual(['include:spf.protection.outlook.com']);
});
