/** Whether a TLSA record can secure mail between servers: RFC 6698 §2.1, RFC 7672 §3.1. */
import type { TlsaRecord } from '../dns/records';
import { isDerSequence } from './der';

/**
 * `public-authority-usage`: PKIX-TA(0) or PKIX-EE(1), which mail servers treat as unusable (RFC 7672 §3.1.3). `wrong-length`: not as
 * long as the digest is. `not-der`: a whole certificate or key that is none.
 */
export type TlsaUnusable = 'public-authority-usage' | 'unknown-usage' | 'unknown-selector' | 'unknown-matching-type' | 'wrong-length' | 'not-der' | 'not-hexadecimal';

const DIGEST_DIGITS: { readonly [matchingType: number]: number } = { 1: 64, 2: 128 };

function bytesOf(hexadecimal: string): Uint8Array {
  return Uint8Array.from({ length: hexadecimal.length / 2 }, (_, at) => Number.parseInt(hexadecimal.slice(at * 2, at * 2 + 2), 16));
}

/** Why a mail server cannot use a record; null: it can. That the certificate of the server fits is not looked at. */
export function tlsaUnusable({ usage, selector, matchingType, data }: TlsaRecord): TlsaUnusable | null {
  if (usage === 0 || usage === 1) return 'public-authority-usage';
  if (usage !== 2 && usage !== 3) return 'unknown-usage';
  if (selector !== 0 && selector !== 1) return 'unknown-selector';
  if (matchingType !== 0 && matchingType !== 1 && matchingType !== 2) return 'unknown-matching-type';
  if (!/^(?:[0-9a-f]{2})*$/i.test(data)) return 'not-hexadecimal';
  const digits = DIGEST_DIGITS[matchingType];
  if (digits !== undefined) return data.length === digits ? null : 'wrong-length';
  return isDerSequence(bytesOf(data)) ? null : 'not-der';
}
