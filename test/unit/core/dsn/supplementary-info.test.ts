import { readSupplementaryInfo } from '../../../../src/core/dsn/supplementary-info';

// MS-OXCMAIL §2.2.3.7.1: <remote-mta #status diagnostic-code>, server and words optional.
describe('readSupplementaryInfo', () => {
  it.each([
    ['server and code', '<mail.example.net #5.1.1>', { server: 'mail.example.net', status: '5.1.1', words: '' }],
    ['all three', '<mail.example.net #5.5.0 smtp;554 5.7.1 <a@b.example>: Relay access denied>', { server: 'mail.example.net', status: '5.5.0', words: '554 5.7.1 <a@b.example>: Relay access denied' }],
    ['no server', '< #5.7.520 smtp;550 5.7.520 Access denied>', { server: null, status: '5.7.520', words: '550 5.7.520 Access denied' }],
    ['no closing bracket', '<mail.example.net #5.2.2 smtp;552 full', { server: 'mail.example.net', status: '5.2.2', words: '552 full' }],
    ['in a line of a notice', 'mx.example #<mx.example #4.4.7 smtp;400 4.4.7 Message delayed> #SMTP#', { server: 'mx.example', status: '4.4.7', words: '400 4.4.7 Message delayed' }],
  ])('%s', (_name, text, info) => expect(readSupplementaryInfo(text)).toEqual(info));

  it.each([['an address', '<a@b.example>'], ['an anchor', '<a #title>'], ['a code of no class', '<mx.example #9.1.1>'], ['nothing', '']])('refuses %s', (_name, text) => expect(readSupplementaryInfo(text)).toBeNull());
});
