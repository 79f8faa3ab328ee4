import { certainStatus } from '../../../../src/core/msg/status-fields';

describe('certainStatus (MS-OXCMAIL §2.2.3.7.1.3)', () => {
  it.each<[string, number | null, string | null]>([
    ['unknown mailbox', 511, '5.1.1'],
    ['a delay', 447, '4.4.7'],
    ['5.7.0, or 5.7.520 and 5.7.708 cut', 570, null],
    ['4.4.0, or 4.4.316 cut', 440, null],
    ['5.0.1, or a subject above 9 cut', 501, null],
    ['5.0.0, which says nothing', 500, null],
    ['success', 211, '2.1.1'],
    ['no class of RFC 3463', 311, null],
    ['two digits', 51, null],
    ['four digits', 5111, null],
    ['below zero', -511, null],
    ['absent', null, null],
  ])('%s: %p → %p', (_row, stored, status) => {
    expect(certainStatus(stored)).toBe(status);
  });
});
