import { explain } from '../../../../src/core/explanation/explain';
import type { CauseGroup } from '../../../../src/core/explanation/explanation';
import type { RecipientReport } from '../../../../src/core/dsn/delivery-report';
import type { ReasonId } from '../../../../src/core/knowledge/types';
import { catalog as en } from '../../../../src/locales/en/index';
import { catalog as fr } from '../../../../src/locales/fr/index';
import { createTranslator } from '../../../../src/locales/translate';
import { because, read, recipient, report, returned } from './reports';

function groupOf(reason: ReasonId, one: RecipientReport, more: Parameters<typeof report>[0] = {}): CauseGroup {
  const [group] = explain(report({ recipients: [one], original: returned({}), ...more }), () => because(reason)).groups;
  if (group === undefined) throw new Error('no group');
  return group;
}
const arrivalDate = read('2026-11-24T09:41:00+01:00');
const lastAttempt = '2026-11-26T08:41:00Z';
const full = { address: 'lea@nordlog.example', action: 'failed', status: '4.2.2', replyCode: '452', diagnosticCode: '452 4.2.2 Mailbox full' } as const;

test.each([
  ['a temporary refusal that was tried for days', 'mailboxfull', recipient({ ...full, lastAttempt }), { arrivalDate }, 'outcomes.givenUp.span'],
  ['the same, the notice without hours', 'mailboxfull', recipient(full), { original: null }, 'outcomes.givenUp.atOnce'],
  ['the queue’s own code, around another answer', 'mailboxfull', recipient({ ...full, status: '4.4.7' }), { original: null }, 'outcomes.givenUp.tried'],
  ['the words of a queue', 'onhold', recipient({ ...full, status: '5.0.0', replyCode: null, diagnosticCode: 'Message expired, last answer 451 greylisted' }), { original: null }, 'outcomes.givenUp.tried'],
  ['a temporary reply without an enhanced code', 'onhold', recipient({ ...full, status: null, replyCode: '451' }), { original: null }, 'outcomes.givenUp.atOnce'],
  ['a queue that nobody answered: only the hours are added', 'expired', recipient({ ...full, status: '4.4.1', lastAttempt }), { arrivalDate }, 'outcomes.givenUp.hours'],
  ['the same without hours: nothing to add', 'expired', recipient({ ...full, status: '4.4.1' }), { original: null }, null],
  ['no server answered: nobody refused', 'networkerror', recipient({ ...full, status: '4.4.1', replyCode: null, diagnosticCode: null }), { original: null }, null],
  ['refused at once for good', 'userunknown', recipient({ ...full, status: '5.1.1', replyCode: '550', diagnosticCode: '550 5.1.1 account expired' }), { arrivalDate }, null],
  ['hours without an offset do not compare', 'mailboxfull', recipient({ ...full, lastAttempt: '2026-11-26T08:41:00' }), { arrivalDate }, 'outcomes.givenUp.atOnce'],
  ['the clock of one server is wrong', 'mailboxfull', recipient({ ...full, lastAttempt: '2026-11-20T08:41:00Z' }), { arrivalDate }, 'outcomes.givenUp.atOnce'],
  ['five minutes are no queue', 'mailboxfull', recipient({ ...full, lastAttempt: '2026-11-24T09:46:00+01:00' }), { arrivalDate }, 'outcomes.givenUp.atOnce'],
] as const)('%s', (_what, reason, one, more, key) => {
  expect(groupOf(reason, one, more).history?.key ?? null).toBe(key);
});

test('a message that the server still tries to deliver has not been given up', () => {
  expect(groupOf('mailboxfull', recipient({ ...full, action: 'delayed' }), { kind: 'delayed', arrivalDate }).history).toBeNull();
});

describe.each([['en', en], ['fr', fr]] as const)('three texts: %s', (tag, catalog) => {
  const { text } = createTranslator(catalog, tag, { now: new Date('2027-03-01T12:00:00Z'), timeZone: 'Europe/Paris' });
  const told = (group: CauseGroup): string => [group.what, ...group.history === null ? [] : [group.history], group.card].map(text).join(' ');
  const delayed = told(groupOf('mailboxfull', recipient({ ...full, action: 'delayed', willRetryUntil: '2026-11-27T09:41:00+01:00' }), { kind: 'delayed', arrivalDate }));
  const expired = told(groupOf('expired', recipient({ ...full, status: '4.4.1', replyCode: null, diagnosticCode: null, lastAttempt }), { arrivalDate }));
  const late = told(groupOf('mailboxfull', recipient({ ...full, lastAttempt }), { arrivalDate }));

  test('a delay says until when, and that nothing need be done', () => {
    expect(delayed).toMatch(/27 [Nn]ov/);
    expect(delayed).toMatch(tag === 'en' ? /Do not send again/ : /Ne le renvoyez pas/);
    expect(delayed).not.toMatch(tag === 'en' ? /gave up/ : /renoncé/);
  });

  test('an expired queue says that nobody answered, and since when', () => {
    expect(expired).toMatch(tag === 'en' ? /tried .* several times, then gave up/ : /essayé plusieurs fois .*, puis a renoncé/);
    expect(expired).toMatch(/24 [Nn]ov/);
  });

  test('a failure after delays says the cause, since when and until when', () => {
    expect(late).toMatch(tag === 'en' ? /no room left .* tried between .*24 Nov.*26 Nov.*, then gave up/ : /plus de place .* a essayé entre .*24 nov.*26 nov.*, puis a renoncé/);
  });

  test('no two are alike', () => {
    expect(new Set([delayed, expired, late]).size).toBe(3);
  });
});
