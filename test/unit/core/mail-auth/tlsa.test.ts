import type { TlsaUnusable } from '../../../../src/core/mail-auth/tlsa';
import { tlsaUnusable } from '../../../../src/core/mail-auth/tlsa';

const SHA_256 = 'd2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971';
const SHA_512 = SHA_256 + SHA_256;

test.each<[string, number, number, number, string, TlsaUnusable | null]>([
  ['DANE-EE(3) SPKI(1) SHA2-256(1), RFC 7672 §3.1', 3, 1, 1, SHA_256, null],
  ['DANE-TA(2) Cert(0) SHA2-256(1)', 2, 0, 1, SHA_256, null],
  ['SHA2-512(2)', 3, 1, 2, SHA_512, null],
  ['digits in capitals', 3, 1, 1, SHA_256.toUpperCase(), null],
  ['PKIX-TA(0), RFC 6698 §2.3', 0, 0, 1, SHA_256, 'public-authority-usage'],
  ['PKIX-EE(1), RFC 6698 §2.3', 1, 1, 2, SHA_512, 'public-authority-usage'],
  ['PrivCert', 255, 0, 1, SHA_256, 'unknown-usage'],
  ['another selector', 3, 2, 1, SHA_256, 'unknown-selector'],
  ['another matching type', 3, 1, 3, SHA_256, 'unknown-matching-type'],
  ['a digest of the other length', 3, 1, 2, SHA_256, 'wrong-length'],
  ['a cut digest', 3, 1, 1, SHA_256.slice(2), 'wrong-length'],
  ['half a byte', 3, 1, 1, SHA_256.slice(1), 'not-hexadecimal'],
  ['no digits', 3, 1, 1, 'zz', 'not-hexadecimal'],
  ['nothing', 3, 1, 1, '', 'wrong-length'],
  ['a whole structure', 3, 0, 0, '3003020105', null],
  ['a digest called a whole certificate', 3, 0, 0, SHA_256, 'not-der'],
  ['a cut structure', 2, 0, 0, '30820305', 'not-der'],
  ['an empty structure', 3, 0, 0, '', 'not-der'],
])('%s', (_, usage, selector, matchingType, data, expected) => {
  expect(tlsaUnusable({ usage, selector, matchingType, data })).toBe(expected);
});
