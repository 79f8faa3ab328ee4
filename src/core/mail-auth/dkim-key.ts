/** DKIM keys as they are published, and what a signature says about its key: RFC 6376, RFC 8301, RFC 8463. */
import { readBase64 } from './base64';
import { readPublicKey } from './der';
import { canonicalName, isAtOrBelow, isDomainName } from './domain-name';
import type { TagList, TagListFaultCode } from './tag-list';
import { readTagList } from './tag-list';

export type DkimKeyFaultCode =
  | TagListFaultCode
  | 'wrong-version' | 'version-not-first' | 'no-key' | 'unknown-key-type' | 'key-not-base64' | 'key-not-der'
  /** The bytes are a key of another kind than `k` says. */
  | 'key-of-other-type'
  /** An Ed25519 key that has not 32 bytes (RFC 8463 §4.2). */
  | 'key-wrong-length'
  /** An RSA key below 1024 bits: no receiver may take it (RFC 8301 §3.2). */
  | 'key-too-short'
  /** `h` leaves SHA-256 out, and SHA-1 must not be used (RFC 8301 §3.1). */
  | 'no-usable-hash'
  /** `s` names other services than mail. */
  | 'not-for-mail';

export interface DkimKeyFault {
  readonly code: DkimKeyFaultCode;
  /** The tag, or what stands in its place. */
  readonly tag: string;
}

export interface DkimKey {
  /** null: a type that no norm knows. */
  readonly keyType: 'rsa' | 'ed25519' | null;
  /** `k` as it stands, `rsa` where it is absent. */
  readonly keyTypeName: string;
  /** An empty `p`: the key was withdrawn (RFC 6376 §3.6.1). */
  readonly isRevoked: boolean;
  /** Length of the RSA modulus, 256 for Ed25519; null where no key could be read. */
  readonly bits: number | null;
  /** null: any. */
  readonly hashes: readonly string[] | null;
  readonly services: readonly string[];
  /** `t=y`: the domain is testing DKIM. */
  readonly isTesting: boolean;
  /** `t=s`: the domain of `i` must be `d` itself. */
  readonly isStrict: boolean;
  readonly faults: readonly DkimKeyFault[];
}

/** The least RSA modulus that is taken, RFC 8301 §3.2; and the least that one should sign with. */
export const MINIMUM_RSA_BITS = 1024;
export const RECOMMENDED_RSA_BITS = 2048;

const ED25519_BYTES = 32;

/** Items of a list with colons between; empty ones are left out. */
const items = (value: string): readonly string[] => value.split(':').map((item) => item.trim()).filter((item) => item !== '');

type KeyReading = { readonly bits: number; readonly code: null } | { readonly bits: number | null; readonly code: DkimKeyFaultCode };

function readKey(value: string, keyType: 'rsa' | 'ed25519'): KeyReading {
  const bytes = readBase64(value);
  if (bytes === null) return { bits: null, code: 'key-not-base64' };
  const key = readPublicKey(bytes);
  if (keyType === 'ed25519') {
    if (bytes.length === ED25519_BYTES) return { bits: ED25519_BYTES * 8, code: null };
    return { bits: null, code: key.kind === 'rsa' ? 'key-of-other-type' : 'key-wrong-length' };
  }
  if (key.kind === 'rsa') return key.bits < MINIMUM_RSA_BITS ? { bits: key.bits, code: 'key-too-short' } : { bits: key.bits, code: null };
  return { bits: null, code: key.kind === 'other' || bytes.length === ED25519_BYTES ? 'key-of-other-type' : 'key-not-der' };
}

/**
 * Reads the TXT record under `<selector>._domainkey.<domain>` (RFC 6376 §3.6.1). Every record is read; one that is no key at all
 * has faults, `no-key` or `wrong-version` among them.
 */
export function readDkimKey(text: string): DkimKey {
  const { tags, names, faults: listFaults } = readTagList(text);
  const faults: DkimKeyFault[] = [...listFaults];
  const fault = (code: DkimKeyFaultCode, tag: string): void => { faults.push({ code, tag }); };
  if (tags.has('v')) {
    if (tags.get('v') !== 'DKIM1') fault('wrong-version', 'v');
    else if (names[0] !== 'v') fault('version-not-first', 'v');
  }
  const keyTypeName = tags.get('k') ?? 'rsa';
  const keyType = keyTypeName === 'rsa' || keyTypeName === 'ed25519' ? keyTypeName : null;
  const published = tags.get('p');
  let bits: number | null = null;
  if (keyType === null) fault('unknown-key-type', 'k');
  if (published === undefined) fault('no-key', 'p');
  else if (published !== '' && keyType !== null) {
    const reading = readKey(published, keyType);
    bits = reading.bits;
    if (reading.code !== null) fault(reading.code, 'p');
  }
  const hash = tags.get('h');
  const hashes = hash === undefined ? null : items(hash);
  if (hashes !== null && !hashes.includes('sha256')) fault('no-usable-hash', 'h');
  const services = items(tags.get('s') ?? '*');
  if (!services.includes('*') && !services.includes('email')) fault('not-for-mail', 's');
  const flags = items(tags.get('t') ?? '');
  return { keyType, keyTypeName, isRevoked: published === '', bits, hashes, services, isTesting: flags.includes('y'), isStrict: flags.includes('s'), faults };
}

export type DkimSignatureFaultCode =
  | TagListFaultCode
  | 'missing-tag' | 'wrong-version' | 'invalid-domain' | 'invalid-selector' | 'identity-outside-domain' | 'invalid-number' | 'expires-before-signed'
  /** Required by RFC 6376 §5.4. */
  | 'from-not-signed'
  | 'unknown-algorithm'
  /** SHA-1, RFC 8301 §3.1. */
  | 'obsolete-algorithm'
  | 'signature-not-base64';

export interface DkimSignatureFault {
  readonly code: DkimSignatureFaultCode;
  readonly tag: string;
}

export interface DkimSignature {
  /** `d`, canonical; null where it is absent or no domain name. */
  readonly domain: string | null;
  /** `s`, canonical; null where it is absent or no name. */
  readonly selector: string | null;
  /** `a` as it stands, in lower case. */
  readonly algorithm: string | null;
  /** `i`; `@` and the domain where it is absent. */
  readonly identity: string | null;
  /** Seconds since 1970, UTC. */
  readonly signedAt: number | null;
  readonly expiresAt: number | null;
  /** `c` with both halves. */
  readonly canonicalization: string;
  /** Names of the signed header fields in lower case. */
  readonly headers: readonly string[];
  /** `l`: how much of the body is signed; null: all of it. */
  readonly bodyLength: number | null;
  readonly faults: readonly DkimSignatureFault[];
}

const REQUIRED = ['v', 'a', 'b', 'bh', 'd', 'h', 's'];
const ALGORITHMS = ['rsa-sha256', 'ed25519-sha256'];
const NUMBER = /^\d{1,15}$/;

/** A tag of digits; `invalid` where there is something else. */
function numberOf({ tags }: TagList, name: string, invalid: (tag: string) => void): number | null {
  const value = tags.get(name);
  if (value === undefined) return null;
  if (NUMBER.test(value)) return Number(value);
  invalid(name);
  return null;
}

/** `c` in full: the body is `simple` where only the header is named (RFC 6376 §3.5). */
function canonicalizationOf(value: string | undefined): string {
  const stated = (value ?? 'simple/simple').toLowerCase();
  return stated.includes('/') ? stated : `${stated}/simple`;
}

/** Reads the value of a DKIM-Signature header field, folded or not (RFC 6376 §3.5). Verifies nothing. */
export function readDkimSignature(headerValue: string): DkimSignature {
  const list = readTagList(headerValue);
  const { tags } = list;
  const faults: DkimSignatureFault[] = [...list.faults];
  const fault = (code: DkimSignatureFaultCode, tag: string): void => { faults.push({ code, tag }); };
  for (const name of REQUIRED) if (!tags.has(name)) fault('missing-tag', name);
  if (tags.has('v') && tags.get('v') !== '1') fault('wrong-version', 'v');

  const name = (tag: string, code: DkimSignatureFaultCode): string | null => {
    const value = tags.get(tag);
    if (value === undefined) return null;
    if (isDomainName(value)) return canonicalName(value);
    fault(code, tag);
    return null;
  };
  const domain = name('d', 'invalid-domain');
  const selector = name('s', 'invalid-selector');
  const algorithm = tags.get('a')?.toLowerCase() ?? null;
  if (algorithm === 'rsa-sha1') fault('obsolete-algorithm', 'a');
  else if (algorithm !== null && !ALGORITHMS.includes(algorithm)) fault('unknown-algorithm', 'a');
  const identity = tags.get('i') ?? (domain === null ? null : `@${domain}`);
  if (identity !== null && domain !== null && !isAtOrBelow(canonicalName(identity.slice(identity.lastIndexOf('@') + 1)), domain)) fault('identity-outside-domain', 'i');

  const invalid = (tag: string): void => fault('invalid-number', tag);
  const signedAt = numberOf(list, 't', invalid);
  const expiresAt = numberOf(list, 'x', invalid);
  const bodyLength = numberOf(list, 'l', invalid);
  if (signedAt !== null && expiresAt !== null && expiresAt <= signedAt) fault('expires-before-signed', 'x');
  const headers = items(tags.get('h') ?? '').map((header) => header.toLowerCase());
  if (tags.has('h') && !headers.includes('from')) fault('from-not-signed', 'h');
  for (const tag of ['b', 'bh']) {
    const value = tags.get(tag);
    if (value !== undefined && (value === '' || readBase64(value) === null)) fault('signature-not-base64', tag);
  }
  return { domain, selector, algorithm, identity, signedAt, expiresAt, canonicalization: canonicalizationOf(tags.get('c')), headers, bodyLength, faults };
}
