import { stepsFor } from '../../../../src/core/explanation/steps';
import { reasons } from '../../../../src/core/knowledge/index';
import type { Actor, ReasonId } from '../../../../src/core/knowledge/types';

const stepsOf = (reason: ReasonId, turn: Actor): readonly string[] => stepsFor(reasons[reason], turn, null, null, undefined, {}).map(({ actor, step }) => `${actor}: ${step}`);

test('a step that is for certain turns only is shown on these alone', () => {
  expect(stepsOf('rejected', 'you')[0]).toBe('you: useOwnAddress');
  expect(stepsOf('rejected', 'yourAdministrator')).not.toContain('you: useOwnAddress');
  expect(stepsOf('rejected', 'recipientAdministrator')).toEqual([
    'recipientAdministrator: recipientAdminAllow', 'recipient: allowSender', 'you: tellRecipient', 'you: askToBeAllowed',
  ]);
});

test('an account of one’s own that is suspended is not the recipient’s to reopen', () => {
  expect(stepsOf('suspend', 'recipient')).toContain('recipient: reopenMailbox');
  expect(stepsOf('suspend', 'yourAdministrator')).toEqual(['yourAdministrator: reopenAccount', 'you: passOnToAdministrator']);
});

test('where no step is left for whoever has the turn, there is one to begin with', () => {
  expect(stepsOf('systemfull', 'nobody')[0]).toBe('nobody: waitRetry');
  expect(stepsOf('suspend', 'helpDesk')[0]).toBe('helpDesk: checkLogs');
});

test('a removal page does not stand beside a row that it cannot help', () => {
  const linksOf = (row: string) => stepsFor(reasons.blocked, 'yourAdministrator', 'exchange-online', row, undefined, {}).map(({ link }) => link);
  expect(linksOf('exchange-online/5.7.511')).not.toContain('https://sender.office.com/');
  expect(linksOf('exchange-online/5.7.606-649')).toContain('https://sender.office.com/');
});
