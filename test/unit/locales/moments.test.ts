import { catalog as en } from '../../../src/locales/en/index';
import { catalog as fr } from '../../../src/locales/fr/index';
import { clockTime, clockTimeWithSeconds, dayAndTime, longDate, momentWords } from '../../../src/locales/moments';

const words = { en: momentWords(en), fr: momentWords(fr) };
const PARIS = 'Europe/Paris';
/** Wednesday 25 November 2026, 10:25 in Paris. */
const clock = { now: new Date('2026-11-25T09:25:00Z'), timeZone: PARIS };

test.each([
  ['fr', '2026-11-24T08:12:00Z', '9\u00a0h\u00a012'],
  ['fr', '2026-11-24T23:05:00Z', '0\u00a0h\u00a005'],
  ['en', '2026-11-24T10:04:00+01:00', '10:04'],
  ['en', 'yesterday evening', 'yesterday evening'],
] as const)('clock time in %s of %s', (tag, iso, expected) => {
  expect(clockTime(iso, tag, words[tag], PARIS)).toBe(expected);
});

test('clock time with seconds', () => {
  expect(clockTimeWithSeconds('2026-11-24T08:41:07Z', 'fr', PARIS)).toBe('09:41:07');
});

test.each([
  ['today', 'fr', 'long', '2026-11-25T06:12:00Z', '7\u00a0h\u00a012'],
  ['late last night is yesterday', 'fr', 'long', '2026-11-24T22:59:00Z', 'hier 23\u00a0h\u00a059'],
  ['just after midnight is today', 'fr', 'long', '2026-11-24T23:01:00Z', '0\u00a0h\u00a001'],
  ['tomorrow', 'en', 'long', '2026-11-26T13:20:00Z', 'tomorrow 14:20'],
  ['this week, short', 'fr', 'short', '2026-11-27T13:20:00Z', 'ven. 14\u00a0h\u00a020'],
  ['this week, long', 'fr', 'long', '2026-11-23T13:20:00Z', 'lundi 14\u00a0h\u00a020'],
  ['this week, English', 'en', 'short', '2026-11-23T13:20:00Z', 'Mon 14:20'],
  ['a week ago', 'fr', 'long', '2026-11-18T13:20:00Z', '18 novembre 2026, 14\u00a0h\u00a020'],
  ['the first of a month', 'fr', 'long', '2026-10-01T12:20:00Z', '1er octobre 2026, 14\u00a0h\u00a020'],
  ['the first of a month in English', 'en', 'long', '2026-10-01T12:20:00Z', '1 October 2026, 14:20'],
  ['no date', 'en', 'long', 'in 2 days', 'in 2 days'],
] as const)('day and time: %s', (_what, tag, width, iso, expected) => {
  expect(dayAndTime(iso, tag, words[tag], clock, width)).toBe(expected);
});

test.each([
  ['in a time zone', 'fr', '2026-11-24T08:41:00Z', PARIS, '24 novembre 2026, 9\u00a0h\u00a041 (UTC+1)'],
  ['in summer', 'fr', '2026-07-24T08:41:00Z', PARIS, '24 juillet 2026, 10\u00a0h\u00a041 (UTC+2)'],
  ['in its own offset', 'en', '2026-11-24T09:41:00+01:00', null, '24 November 2026, 9:41 (UTC+1)'],
  ['in its own offset, west and with minutes', 'en', '2026-11-24T23:41:00-03:30', null, '24 November 2026, 23:41 (UTC-3:30)'],
  ['in its own offset, over midnight', 'en', '2026-11-24T00:10:00+05:30', null, '24 November 2026, 0:10 (UTC+5:30)'],
  ['in UTC', 'fr', '2026-12-01T09:41:00Z', null, '1er décembre 2026, 9\u00a0h\u00a041 (UTC)'],
  ['without an offset', 'en', '2026-11-24T09:41:00', null, '24 November 2026, 9:41 (UTC)'],
  ['an offset that does not exist', 'en', '2026-11-24T09:41:00+99:99', null, '2026-11-24T09:41:00+99:99'],
  ['no date', 'fr', 'mardi', null, 'mardi'],
] as const)('long date %s', (_what, tag, iso, timeZone, expected) => {
  expect(longDate(iso, tag, words[tag], timeZone)).toBe(expected);
});

test.each([
  ['fr', 'aujourd’hui 7\u00a0h\u00a012'],
  ['en', 'today 7:12'],
] as const)('beside another day, today is named: %s', (tag, expected) => {
  expect(dayAndTime('2026-11-25T06:12:00Z', tag, words[tag], clock, 'long', true)).toBe(expected);
});
