import { fillPattern, fitsPattern } from '../../../../src/core/diagnostics/profiles/host-pattern';

const places = { domain: 'atelier-martin.example', server: 'ex3.mail.ovh.net' };

describe('host patterns', () => {
  test.each([
    ['mx1.mail.ovh.net', 'mx1.mail.ovh.net', true],
    ['mx1.mail.ovh.net', 'mx1.mail.ovh.net.evil.example', false],
    ['ex#.mail.ovh.net', 'ex.mail.ovh.net', true],
    ['ex#.mail.ovh.net', 'ex12.mail.ovh.net', true],
    ['ex#.mail.ovh.net', 'ex1a.mail.ovh.net', false],
    ['ex#.mail.ovh.net', 'apex.mail.ovh.net', false],
    ['alt#.aspmx.l.google.com', 'alt4.aspmx.l.google.com', true],
    ['*.mail.protection.outlook.com', 'atelier-martin-example.mail.protection.outlook.com', true],
    ['*.mail.protection.outlook.com', 'mail.protection.outlook.com', false],
    ['*.mx.microsoft', 'atelier-martin-example.i-v1.mx.microsoft', true],
    ['{server}', 'ex3.mail.ovh.net', true],
    ['{server}', 'ex.mail.ovh.net', false],
    ['{domain-dashes}.mail.protection.outlook.com', 'atelier-martin-example.mail.protection.outlook.com', true],
    ['*.{domain}', 'mail.atelier-martin.example', true],
  ])('%s and %s: %s', (pattern, host, fits) => {
    expect(fitsPattern(pattern, host, places)).toBe(fits);
  });

  test('a server that is not known fits nothing, and fills nothing', () => {
    const unknown = { domain: 'atelier-martin.example', server: null };
    expect(fitsPattern('{server}', 'ex3.mail.ovh.net', unknown)).toBe(false);
    expect(fillPattern('{server}', unknown)).toBeNull();
    expect(fillPattern('https://{server}/owa/', places)).toBe('https://ex3.mail.ovh.net/owa/');
  });

  test('a pattern for several names fills nothing', () => {
    expect(fillPattern('ex#.mail.ovh.net', places)).toBeNull();
    expect(fillPattern('*.mx.microsoft', places)).toBeNull();
  });
});
