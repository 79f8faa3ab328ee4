import { findEnhancedCode, findEnhancedCodes, findReplyCode, withoutContinuationRepeats } from '../../../../src/core/dsn/codes';

describe('findEnhancedCode (RFC 3463 §2)', () => {
  it.each([
    ['550 5.1.1 User unknown', '5.1.1'],
    ['550-5.7.26 Unauthenticated', '5.7.26'],
    ['smtp;550 5.2.2 <a@example.net>', '5.2.2'],
    ['Sorry, no mailbox here by that name. (#5.1.1)', '5.1.1'],
    ['Resources temporarily unavailable [#4.1.9].', '4.1.9'],
    ['#550 5.1.10 RESOLVER.ADR.RecipientNotFound', '5.1.10'],
    ['rejected by OpenDKIM Filter v2.11.0', null],
    ['connect to 10.5.1.1 failed', null],
    ['[2.0.2.26] refused', null],
    ['by mx (mxl_mta-5.5.0-3)', null],
    ['5.9.215 is a subject that RFC 3463 does not know', null],
    ['temporarily deferred - 4.16.55.1; see the page', null],
    ['running Exim 4.2.1 here', null],
    ['Perl version 5.6.0 required', null],
    ['550 Exim 4.2.1 says 5.7.1 no', '5.7.1'],
    ['fml 4.0.35x', null],
    ['no code at all', null],
  ])('%s', (text, expected) => expect(findEnhancedCode(text)).toBe(expected));

  it('lists all of them in order', () => {
    expect(findEnhancedCodes('550 5.1.1 and then 5.7.1, not 10.4.4.7').map(({ code }) => code)).toEqual(['5.1.1', '5.7.1']);
  });
});

describe('findReplyCode (RFC 5321 §4.2)', () => {
  it.each([
    ['550 5.1.1 User unknown', '550'],
    ['550', '550'],
    ['550: User unknown', '550'],
    ['571 No PTR record found', '571'],
    ['Remote host said: 554 delivery error', '554'],
    ["Remote server returned '550 5.4.1 denied'", '550'],
    ['#550 5.1.1 RESOLVER', '550'],
    ['<a@example.net>: 550 user unknown', '550'],
    ['host mx.example.net [192.0.2.250]: Connection refused', null],
    ['could not connect to mx.example.net:465', null],
    ['queued as 4F550A', null],
    ['delayed for 4 hours', null],
  ])('%s', (text, expected) => expect(findReplyCode(text)).toBe(expected));
});

describe('withoutContinuationRepeats (RFC 5321 §4.2.1)', () => {
  it.each([
    ['550-5.1.1 The account does not exist. 550-5.1.1 Check it. 550 5.1.1 See help', '550 5.1.1 The account does not exist. Check it. See help'],
    ['550-The server could not deliver. 550-It may 550 be listed.', '550 The server could not deliver. It may be listed.'],
    ['550-5.7.1 [192.0.2.5\n    13] Messages with multiple 550 5.7.1 addresses', '550 5.7.1 [192.0.2.5 13] Messages with multiple addresses'],
    ['552-5.7.0 This message was blocked because its content', '552-5.7.0 This message was blocked because its content'],
    ['call 555-0100 for help', 'call 555-0100 for help'],
    ['550 5.1.1 one line', '550 5.1.1 one line'],
  ])('%s', (text, expected) => expect(withoutContinuationRepeats(text)).toBe(expected));

  it('stays linear on hostile input', () => {
    const started = Date.now();
    withoutContinuationRepeats('550-'.repeat(100_000));
    findEnhancedCode('5.1.'.repeat(100_000));
    findReplyCode('550-'.repeat(100_000));
    expect(Date.now() - started).toBeLessThan(1000);
  });
});
