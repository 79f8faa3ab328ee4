import fc from 'fast-check';
import { commandsFor, fillCommand } from '../../../../src/core/explanation/commands';
import type { CommandValues } from '../../../../src/core/explanation/commands';
import { explain } from '../../../../src/core/explanation/explain';
import type { Classification, Explanation, Witness } from '../../../../src/core/explanation/explanation';
import { commands } from '../../../../src/core/knowledge/commands';
import { because, recipient, refused, report, returned } from './reports';
import type { ReasonId } from '../../../../src/core/knowledge/types';

const witness = (kind: Witness['kind'], row: string, reason: ReasonId): Witness => ({ kind, row, service: null, seen: '', reason });

function explained(values: Parameters<typeof report>[0], classification: Classification): { readonly explanation: Explanation; readonly group: Explanation['groups'][number] } {
  const explanation = explain(report({ original: returned({}), ...values }), () => classification);
  const [group] = explanation.groups;
  if (group === undefined) throw new Error('no group');
  return { explanation, group };
}

const lines = (list: ReturnType<typeof commandsFor>): readonly string[] => (list === null ? [] : list.commands.map(({ line }) => line));

describe('a command holds nothing of a mail but what cannot be obeyed', () => {
  /** Signs that PowerShell obeys, quotes of every kind that it takes for a quote, and anything else. */
  const hostile = fc.oneof(
    fc.string({ unit: fc.constantFrom('\'', '"', '$', ';', '`', '\n', '\r', '|', '&', '(', ')', '{', '}', '<', '>', '\u2018', '\u2019', '\u201a', '\u201b', '\u201c', '\u201d', '#', ' ', 'a', '@', '.', '-'), maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('lea@nordlog.example', 'nordlog.example', '203.0.113.25', 'o\'brien@nordlog.example', 'a@b.example; Remove-Mailbox', '$(calc)@b.example', 'a@b.example\u2019', '-Force', 'léa@nordlog.example', '__proto__', `${'a'.repeat(300)}@b.example`),
  );
  const values: fc.Arbitrary<CommandValues> = fc.record({ recipient: hostile, sender: hostile, domain: hostile, senderDomain: hostile, host: hostile, ip: hostile });

  test.each(commands.map(({ line }) => [line] as const).filter(([line], index, all) => all.findIndex(([other]) => other === line) === index))('%s', (line) => {
    // The line as it is written, with each value either quoted and made of harmless signs, or open.
    const shape = new RegExp(`^${line.split(/\{\w+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('(\'[A-Za-z0-9@._+:-]+\'|<[A-Za-z ]+>)')}$`);
    fc.assert(fc.property(values, (given) => {
      expect(fillCommand(line, given)).toMatch(shape);
    }), { numRuns: 100 });
  });

  test.each([
    ['recipient', 'lea.martin+x@nordlog.example', '\'lea.martin+x@nordlog.example\''],
    ['recipient', 'o\'brien@nordlog.example', '<address>'],
    ['recipient', 'nordlog.example', '<address>'],
    ['recipient', '-Force@nordlog.example', '<address>'],
    ['sender', 'a@b.example\n', '<sender>'],
    ['domain', 'nordlog.example', '\'nordlog.example\''],
    ['domain', 'nördlog.example', '<domain>'],
    ['domain', '$env:x', '<domain>'],
    ['ip', '203.0.113.25', '\'203.0.113.25\''],
    ['ip', '2001:db8::25', '\'2001:db8::25\''],
    ['ip', 'dead beef', '<IP address>'],
    ['host', 'mx1.nordlog.example', '\'mx1.nordlog.example\''],
    ['host', null, '<server>'],
  ] as const)('%s %j becomes %s', (name, value, expected) => {
    expect(fillCommand(`{${name}}`, { [name]: value })).toBe(expected);
  });

  test('a name that is none of ours stays open', () => {
    expect(fillCommand('{constructor} {recipient}', {})).toBe('<constructor> <address>');
  });
});

describe('whose commands', () => {
  const outside = refused('lea@nordlog.example', '5.7.1', '550 5.7.1 refused', 'mx1.nordlog.example');

  test('the sender’s product is the one that wrote the notice', () => {
    const online = explained({ format: 'exchange-online', reportingMta: 'pr3p195mb0712.eurp195.prod.outlook.com', recipients: [outside] }, because('authfailure'));
    expect(commandsFor(online.explanation, online.group, 'yourAdministrator')?.product).toBe('exchange-online');
    const server = explained({ format: 'exchange-server', reportingMta: 'ex01.atelier-martin.example', recipients: [outside] }, because('mesgtoobig'));
    expect(commandsFor(server.explanation, server.group, 'yourAdministrator')?.product).toBe('exchange');
  });

  test('none for another product, and none for Exchange at a provider', () => {
    const postfix = explained({ format: 'postfix', reportingMta: 'out7.atelier-martin.example', recipients: [outside] }, because('authfailure'));
    expect(commandsFor(postfix.explanation, postfix.group, 'yourAdministrator')).toBeNull();
    expect(commandsFor(postfix.explanation, postfix.group, 'recipientAdministrator')).toBeNull();
    const hosted = explained({ format: 'exchange-server', reportingMta: 'ex5.mail.ovh.net', recipients: [outside] }, because('mesgtoobig'));
    expect(commandsFor(hosted.explanation, hosted.group, 'yourAdministrator')).toBeNull();
  });

  test('the refusing side is known by its host, or by words that only its service writes', () => {
    const byHost = refused('lea@nordlog.example', '5.1.10', '550 5.1.10 RESOLVER.ADR.RecipientNotFound', 'nordlog-example.mail.protection.outlook.com');
    const { explanation, group } = explained({ recipients: [byHost] }, because('userunknown', { decidedBy: witness('service-code', 'exchange-online/5.1.10', 'userunknown') }));
    const list = commandsFor(explanation, group, 'recipientAdministrator');
    expect(list?.product).toBe('exchange-online');
    expect(lines(list)).toContain('Get-Recipient -Identity \'lea@nordlog.example\'');
    expect(lines(list)).toContain('Set-AcceptedDomain -Identity \'nordlog.example\' -DomainType InternalRelay');
    const byWords = explained({ recipients: [outside] }, because('mailboxfull', { decidedBy: witness('product-code', 'exchange/5.2.2', 'mailboxfull') }));
    expect(commandsFor(byWords.explanation, byWords.group, 'recipientAdministrator')?.product).toBe('exchange');
  });

  test('consumers’ mailboxes have no administrator who types', () => {
    const outlook = refused('lea@outlook.com', '5.2.2', '552 5.2.2 full', 'outlook-com.olc.protection.outlook.com');
    const { explanation, group } = explained({ recipients: [outlook] }, because('mailboxfull'));
    expect(commandsFor(explanation, group, 'recipientAdministrator')).toBeNull();
  });

  test('a row’s own commands stand in place of those of its reason', () => {
    const group133 = refused('team@nordlog.example', '5.7.133', '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup', 'nordlog-example.mail.protection.outlook.com');
    const { explanation, group } = explained({ recipients: [group133] }, because('rejected', { turn: 'recipientAdministrator', decidedBy: witness('service-code', 'exchange-online/5.7.133', 'rejected') }));
    expect(lines(commandsFor(explanation, group, 'recipientAdministrator'))).toEqual([
      'Get-DistributionGroup -Identity \'team@nordlog.example\' | Format-List RequireSenderAuthenticationEnabled, AcceptMessagesOnlyFromSendersOrMembers',
      'Set-DistributionGroup -Identity \'team@nordlog.example\' -RequireSenderAuthenticationEnabled $false',
    ]);
  });

  test('a connector that Microsoft stopped is looked at, then released by whoever owns it', () => {
    const stopped = refused('lea@nordlog.example', '5.7.711', '550 5.7.711 Access denied, bad inbound connector. AS(2204)', 'atelier-martin-example.mail.protection.outlook.com');
    const { explanation, group } = explained(
      { format: 'exchange-online', reportingMta: 'pr3p195mb0712.eurp195.prod.outlook.com', recipients: [stopped] },
      because('blocked', { decidedBy: witness('service-code', 'exchange-online/5.7.711', 'blocked') }),
    );
    expect(lines(commandsFor(explanation, group, 'yourAdministrator'))).toEqual(['Get-BlockedConnector | Format-List', 'Remove-BlockedConnector -ConnectorId <connector ID>']);
  });

  test.each([
    // Its own list of blocked addresses: one entry goes, and the spam filter stays.
    ['5.7.513', 'exchange-online/5.7.513', 'Set-HostedConnectionFilterPolicy -Identity Default -IPBlockList @{Remove=\'203.0.113.25\'}'],
    // An address that is allowed and on a connector hides which list stops it: to allow it once more would change nothing.
    ['5.7.1', 'exchange-online/5.7.1~7', 'Set-HostedConnectionFilterPolicy -Identity Default -IPAllowList @{Remove=\'203.0.113.25\'}'],
    // What Microsoft itself bans is not let past every check of the recipients: its own form lifts the ban.
    ['5.7.606', 'exchange-online/5.7.606-649', null],
  ] as const)('%s (%s) changes at most one entry of one list', (status, row, change) => {
    const blocked = refused('lea@nordlog.example', status, `550 ${status} Access denied [203.0.113.25]`, 'nordlog-example.mail.protection.outlook.com');
    const { explanation, group } = explained({ recipients: [blocked] }, because('blocked', { decidedBy: witness('service-code', row, 'blocked') }));
    const list = lines(commandsFor(explanation, group, 'recipientAdministrator'));
    expect(list).toContain('Get-HostedConnectionFilterPolicy -Identity Default | Format-List IPAllowList, IPBlockList');
    expect(list.filter((line) => line.startsWith('Set-'))).toEqual(change === null ? [] : [change]);
  });

  test('a refusal that is not about an address offers no list of addresses', () => {
    const helo = refused('lea@nordlog.example', '5.7.506', '550 5.7.506 Access denied, bad HELO [203.0.113.25]', 'nordlog-example.mail.protection.outlook.com');
    const { explanation, group } = explained({ recipients: [helo] }, because('blocked', { decidedBy: witness('service-code', 'exchange-online/5.7.506', 'blocked') }));
    expect(commandsFor(explanation, group, 'recipientAdministrator')).toBeNull();
  });

  test('where it is the other side’s turn, ours is only told to follow the message', () => {
    const { explanation, group } = explained(
      { format: 'exchange-online', reportingMta: 'pr3p195mb0712.eurp195.prod.outlook.com', recipients: [recipient({ address: 'x@partner.example', status: '5.7.520', action: 'failed' })] },
      because('policyviolation', { turn: 'recipientAdministrator', decidedBy: witness('service-code', 'exchange-online/5.7.520', 'policyviolation') }),
    );
    expect(lines(commandsFor(explanation, group, 'yourAdministrator')).some((line) => line.startsWith('Set-'))).toBe(false);
  });

  test('several recipients: none of them is named', () => {
    const two = ['a', 'b'].map((name) => refused(`${name}@nordlog.example`, '5.1.10', '550 5.1.10', 'nordlog-example.mail.protection.outlook.com'));
    const { explanation, group } = explained({ recipients: two }, because('userunknown'));
    expect(lines(commandsFor(explanation, group, 'recipientAdministrator'))).toContain('Get-Recipient -Identity <address>');
  });

  test('a queue is started again only while the server holds the message', () => {
    const about = { format: 'exchange-server', reportingMta: 'ex01.atelier-martin.example' };
    const late = explained({ ...about, kind: 'delayed', recipients: [recipient({ address: 'lea@nordlog.example', action: 'delayed' })] }, because('networkerror'));
    expect(lines(commandsFor(late.explanation, late.group, 'yourAdministrator'))).toContain('Retry-Queue -Filter "NextHopDomain -eq \'nordlog.example\'"');
    const failed = explained({ ...about, recipients: [outside] }, because('networkerror', { turn: 'yourAdministrator' }));
    expect(lines(commandsFor(failed.explanation, failed.group, 'yourAdministrator')).some((line) => line.startsWith('Retry-Queue'))).toBe(false);
    expect(lines(commandsFor(failed.explanation, failed.group, 'yourAdministrator'))).toContain('Resolve-DnsName -Name \'nordlog.example\' -Type MX');
  });
});
