import fc from 'fast-check';
import { readDate } from '../../../../src/core/dsn/date';

describe('readDate', () => {
  it.each<[string, string, string | null]>([
    ['RFC 5322 §3.3', 'Tue, 24 Nov 2026 09:41:07 +0100', '2026-11-24T09:41:07+01:00'],
    ['no weekday, no seconds', '4 Nov 2026 09:41 -0330', '2026-11-04T09:41:00-03:30'],
    ['RFC 5322 §4.3: two-digit year and zone name', 'Thu, 29 Apr 99 23:34:45 EST', '1999-04-29T23:34:45-05:00'],
    ['zone in a comment', 'Thu, 29 Apr 2010 23:34:45 (JST)', '2010-04-29T23:34:45+09:00'],
    ['leap second', '31 Dec 2016 23:59:60 +0000', '2016-12-31T23:59:59+00:00'],
    ['twelve-hour clock', '24 Nov 2026 12:05:00 AM', '2026-11-24T00:05:00'],
    ['RFC 3339', '2026-11-24T09:41:07.123Z', '2026-11-24T09:41:07Z'],
    ['impossible hour', '24 Nov 2026 29:41:07 +0100', null],
    ['month of no language known', '24 Qqq 2026 09:41:07', null],
    ['copied from a mail program, no zone', 'lundi 23 novembre 2026 09:12', '2026-11-23T09:12:00'],
    ['month in another language', 'lunes 23 de noviembre de 2026 9:12', null],
    ['no date', 'yesterday', null],
  ])('%s', (_row, text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it('never throws and gives nothing but ISO 8601', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(readDate(text) ?? '2026-01-01T00:00:00Z').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/);
    }), { seed: 3339, numRuns: 300 });
  });
});
