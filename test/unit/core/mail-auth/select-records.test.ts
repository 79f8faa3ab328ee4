import type { RecordVersion } from '../../../../src/core/mail-auth/select-records';
import { resemblingRecords, selectRecords } from '../../../../src/core/mail-auth/select-records';

test.each<[RecordVersion, string, boolean, boolean]>([
  ['DMARC1', 'v=DMARC1; p=none', true, false],
  ['DMARC1', 'v=DMARC1', true, false],
  ['DMARC1', 'v=DMARC1;', true, false],
  ['DMARC1', 'v = DMARC1 ; p=none', true, false],
  ['DMARC1', 'v=DMARC1 p=none', false, true],
  ['DMARC1', 'v=DMARC1, p=none', false, true],
  ['DMARC1', 'v=dmarc1; p=none', false, true],
  ['DMARC1', 'V=DMARC1; p=none', false, true],
  ['DMARC1', ' v=DMARC1; p=none', false, true],
  ['DMARC1', '"v=DMARC1; p=none"', false, true],
  ['DMARC1', '\u201cv=DMARC1; p=none', false, true],
  ['DMARC1', 'v=DMARC10; p=none', false, true],
  ['DMARC1', 'p=none; v=DMARC1', false, false],
  ['DMARC1', 'v=spf1 -all', false, false],
  ['DMARC1', '', false, false],
  ['STSv1', 'v=STSv1; id=20160831085700Z;', true, false],
  ['STSv1', 'v=STSv1;id=1', true, false],
  ['STSv1', 'v=STSv1', false, true],
  ['STSv1', 'v=stsv1; id=1', false, true],
  ['STSv1', 'v=STSv2; id=1', false, true],
  ['STSv1', 'v = STSv1; id=1', false, true],
  ['TLSRPTv1', 'v=TLSRPTv1;rua=mailto:reports@example.com', true, false],
  ['TLSRPTv1', 'v=TLSRPTv1', false, true],
  ['TLSRPTv1', 'v=TLS-RPTv1; rua=mailto:a@example.com', false, true],
])('%s in %j', (version, text, isSelected, resembles) => {
  expect([selectRecords([text], version).length === 1, resemblingRecords([text], version).length === 1]).toEqual([isSelected, resembles]);
});

test('keeps the order, and several', () => {
  expect(selectRecords(['v=DMARC1; p=none', 'other', 'v=DMARC1; p=reject'], 'DMARC1')).toEqual(['v=DMARC1; p=none', 'v=DMARC1; p=reject']);
});

test('stays linear over blanks', () => {
  const blanks = ' '.repeat(1_000_000);
  expect(selectRecords([`v${blanks}`, `v=DMARC1${blanks}x`, blanks], 'DMARC1')).toEqual([]);
  expect(resemblingRecords([blanks, `v${blanks}=${blanks}DMARC`], 'DMARC1')).toEqual([]);
}, 2000);
