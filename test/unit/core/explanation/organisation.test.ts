import { domainOf, hostName, isLoopback, organisationOf } from '../../../../src/core/explanation/organisation';

describe('hostName', () => {
  it.each([
    ['MX1.Nordlog.Example.', 'mx1.nordlog.example'],
    ['mx1.nordlog.example [198.51.100.8]', 'mx1.nordlog.example'],
    ['mx1.nordlog.example[198.51.100.8]', 'mx1.nordlog.example'],
    ['mx1.nordlog.example (198.51.100.8)', 'mx1.nordlog.example'],
    ['[198.51.100.8]', '198.51.100.8'],
    ['[', ''],
    ['...', ''],
    ['', ''],
  ])('%s → %s', (written, expected) => {
    expect(hostName(written)).toBe(expected);
  });
});

describe('organisationOf', () => {
  it.each([
    ['mx1.cabinet-leroy.example', 'cabinet-leroy.example'],
    ['cabinet-leroy.example', 'cabinet-leroy.example'],
    ['mail.shop.co.uk', 'shop.co.uk'],
    ['shop.co.uk', 'shop.co.uk'],
    ['mx.club.asso.fr', 'club.asso.fr'],
    ['co.uk', 'co.uk'],
    ['mail.co.example', 'co.example'],
    ['198.51.100.8', null],
    ['2001:db8::8', null],
    ['localhost', null],
    ['localhost.localdomain', null],
    ['mailer', null],
    ['.', null],
  ])('%s → %s', (host, expected) => {
    expect(organisationOf(host)).toBe(expected);
  });
});

test('the loopback is told apart', () => {
  expect(['127.0.0.1', '::1', 'localhost', 'localhost.example', '12.0.0.1'].map(isLoopback)).toEqual([true, true, true, false, false]);
});

test.each([
  ['claire@Atelier-Martin.example', 'atelier-martin.example'],
  ['"a@b"@nordlog.example', 'nordlog.example'],
  ['claire', null],
  ['claire@', null],
  [null, null],
])('domain of %s', (address, expected) => {
  expect(domainOf(address)).toBe(expected);
});
