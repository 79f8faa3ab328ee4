import { mailAccount } from '../../../../src/adapters/outlook/account';
import { officeObjects } from '../../../../src/adapters/outlook/office-objects';
import { untouchable } from './fake-office';

const accountOf = (mailbox: unknown) => mailAccount(officeObjects({ context: { mailbox } }));
const userProfile = { emailAddress: 'ann@example.com' };
const ewsUrl = 'https://Mail.Example.com:444/EWS/Exchange.asmx';

it.each<[string, unknown, string | null, string | null]>([
  ['address and server (Mailbox 1.1)', { userProfile, ewsUrl }, 'ann@example.com', 'mail.example.com'],
  ['no address of web services, as on phones', { userProfile }, 'ann@example.com', null],
  ['no profile', { ewsUrl }, null, 'mail.example.com'],
  ['empty texts', { userProfile: { emailAddress: '' }, ewsUrl: '' }, null, null],
  ['a server that is no address', { userProfile, ewsUrl: 'mail.example.com' }, 'ann@example.com', null],
  ['an address without a host', { userProfile, ewsUrl: 'mailto:ann@example.com' }, 'ann@example.com', null],
  ['values of other types', { userProfile: { emailAddress: 5 }, ewsUrl: {} }, null, null],
  ['a profile whose getters throw', { userProfile: untouchable(), ewsUrl }, null, 'mail.example.com'],
  ['a mailbox whose getters throw', untouchable(), null, null],
  ['no mailbox', undefined, null, null],
])('%s', (_row, mailbox, address, server) => {
  expect(accountOf(mailbox)).toEqual({ address, server });
});

it.each([undefined, null, 5, untouchable()])('a library of any shape gives an account without anything: %#', (office) => {
  expect(mailAccount(officeObjects(office))).toEqual({ address: null, server: null });
});
