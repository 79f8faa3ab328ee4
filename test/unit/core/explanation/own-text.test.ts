import type { CauseGroup, Explanation } from '../../../../src/core/explanation/explanation';
import { explain } from '../../../../src/core/explanation/explain';
import type { OwnText } from '../../../../src/core/knowledge/types';
import { keyOfRow, withOwnText } from '../../../../src/core/explanation/own-text';
import { recipient, report } from './reports';

const table: Record<string, OwnText> = {};
jest.mock('../../../../src/core/explanation/own-texts', () => ({ get ownTexts() { return table; } }));

const ROW = 'standard/x.2.2';
const full = (more: Partial<Parameters<typeof recipient>[0]> = {}) => recipient({ address: 'lea@nordlog.example', status: '5.2.2', diagnosticCode: '552 5.2.2 Mailbox full', ...more });
const explained = (...recipients: readonly ReturnType<typeof recipient>[]): Explanation => explain(report({ recipients }));
const groupOf = (explanation: Explanation): CauseGroup => {
  const [group] = explanation.groups;
  if (group === undefined) throw new Error('a notice has a cause');
  return group;
};

beforeEach(() => {
  for (const row of Object.keys(table)) delete table[row];
});

test('a row without a text of its own leaves everything to its reason', () => {
  const { title, what } = groupOf(explained(full()));
  expect([title.key, what.key]).toEqual(['reasons.mailboxfull.title', 'reasons.mailboxfull.what']);
});

test('what a row says takes the place of what its reason says, which stands in for it', () => {
  const row = groupOf(explained(full())).recipients[0]?.classification.decidedBy?.row ?? '';
  table[row] = { title: true, card: true, steps: { recipient: 2 } };
  const explanation = explained(full());
  const group = groupOf(explanation);
  const key = keyOfRow(row);
  expect(explanation.title).toMatchObject({ key: `${key}.title`, instead: 'reasons.mailboxfull.title' });
  expect(group.what).toMatchObject({ key: `${key}.what`, instead: 'reasons.mailboxfull.what', values: { domain: { text: 'nordlog.example' } } });
  expect(group.card).toMatchObject({ key: `${key}.card`, instead: 'reasons.mailboxfull.card' });
  expect(group.steps.filter(({ actor }) => actor === 'recipient').map(({ message }) => message.key)).toEqual([`${key}.steps.recipient.1`, `${key}.steps.recipient.2`]);
  expect(group.steps.some(({ actor, step }) => actor !== 'recipient' && step !== 'own')).toBe(true);
});

test('several recipients: only where one row decided for all, and never as the title of a count', () => {
  table[ROW] = { title: true };
  const one = explained(full({ diagnosticCode: null }));
  expect(groupOf(one).recipients[0]?.classification.decidedBy?.row).toBe(ROW);
  expect(groupOf(one).what.key).toBe('codes.standard.x_2_2.what');
  const two = groupOf(explained(full({ diagnosticCode: null }), full({ address: 'max@nordlog.example', diagnosticCode: null })));
  expect([two.title.key, two.what.key]).toEqual(['reasons.mailboxfull.group', 'codes.standard.x_2_2.what']);
  const mixed = groupOf(explained(full({ diagnosticCode: null }), full({ address: 'max@nordlog.example', status: null, diagnosticCode: 'mailbox is full' })));
  expect(mixed.what.key).toMatch(/^reasons\./);
});

test('the card is for whoever the row gives the turn; a delay keeps its own words', () => {
  table[ROW] = { card: true };
  const group = groupOf(explained(full({ diagnosticCode: null })));
  expect(withOwnText({ ...group, turn: 'helpDesk' }).card).toBe(group.card);
  expect(groupOf(explained(full({ diagnosticCode: null, action: 'delayed', status: '4.2.2' }))).what.key).toMatch(/^outcomes\.delayed/);
});

test('words of a service that nothing shows to have answered leave the reason its words; those of a block list name it', () => {
  table['gmail/5.7.26'] = { title: true };
  const words = (diagnosticCode: string) => groupOf(explained(full({ status: '5.7.1', diagnosticCode })));
  const foreign = words('550 5.7.1 Unauthenticated email from x.example is not accepted due to domain\'s DMARC policy');
  expect(foreign.recipients[0]?.classification.decidedBy).toMatchObject({ row: 'gmail/5.7.26', service: null });
  expect(foreign.what.key).toBe('reasons.authfailure.what');
  const row = words('550 5.7.1 blocked using zen.spamhaus.org').recipients[0]?.classification.decidedBy?.row ?? '';
  expect(row).toMatch(/^spamhaus\//);
  table[row] = {};
  expect(words('550 5.7.1 blocked using zen.spamhaus.org').what.key).toMatch(/^codes\.spamhaus\./);
});

test('words that say what a registered code says are told in its words, and a new attempt does not help against them', () => {
  table['standard/x.4.6'] = { title: true, card: true, steps: { you: 1 } };
  const [one, other] = ['554 5.4.0 Error: too many hops', '554 mail for nordlog.example loops back to myself'].map((diagnosticCode) => groupOf(explained(full({ status: null, diagnosticCode }))));
  expect([one?.reason, other?.reason]).toEqual(['networkerror', 'systemerror']);
  for (const group of [one, other]) {
    expect(group).toMatchObject({ title: { key: 'codes.standard.x_4_6.title' }, card: { key: 'codes.standard.x_4_6.card' }, persistence: 'hard' });
    expect(group?.steps.filter(({ actor }) => actor === 'you').map(({ message }) => message.key)).toEqual(['codes.standard.x_4_6.steps.you.1']);
  }
  expect(groupOf(explained(full({ status: null, diagnosticCode: '451 connection refused' }))).title.key).toBe('reasons.networkerror.title');
});

test('a name refused, and an address that a mailing service holds back, have words of their own', () => {
  table['standard/helo'] = { title: true };
  table['standard/suppressed'] = { title: true };
  expect(groupOf(explained(full({ status: null, diagnosticCode: '550 Helo command rejected: Host not found' })))).toMatchObject({ reason: 'blocked', title: { key: 'codes.standard.helo.title' } });
  expect(groupOf(explained(full({ status: null, diagnosticCode: '550 Address is on the suppression list' }))))
    .toMatchObject({ reason: 'filtered', turn: 'yourAdministrator', title: { key: 'codes.standard.suppressed.title' } });
});

test('where a server on the sender’s side answered, a row without a title does not speak of the recipient’s', () => {
  const group = groupOf(explained(full({ status: '5.3.0', diagnosticCode: '550 5.3.0 no' })));
  const ours = { ...group, title: { key: 'reasons.systemerror.titleOurs' }, what: { key: 'reasons.systemerror.whatOurs' } };
  table['standard/x.3.0'] = { card: true };
  expect([withOwnText(ours).title.key, withOwnText(ours).what.key]).toEqual(['reasons.systemerror.titleOurs', 'reasons.systemerror.whatOurs']);
  table['standard/x.3.0'] = { title: true };
  expect([withOwnText(ours).title.key, withOwnText(ours).what.key]).toEqual(['codes.standard.x_3_0.title', 'codes.standard.x_3_0.what']);
});

test('dots of scope and row are written otherwise', () => {
  expect(keyOfRow('outlook.com/S3150')).toBe('codes.outlook_com.S3150');
  expect(keyOfRow('exchange-online/5.7.1~4')).toBe('codes.exchange-online.5_7_1~4');
});
