import type { HeaderField } from '../mime/header';
import type { SignatureKey } from './delivery-report';

/** Signatures looked at; mails carry one to three. */
const MAX_SIGNATURES = 5;
/** RFC 1035 §2.3.4. */
const MAX_NAME = 253;

const DOMAIN = /(?:^|;)[ \t]*d[ \t]*=[ \t]*([a-z0-9._-]+)[ \t]*(?:;|$)/i;
const SELECTOR = /(?:^|;)[ \t]*s[ \t]*=[ \t]*([a-z0-9._-]+)[ \t]*(?:;|$)/i;

/**
 * Reads whose keys a message was signed with (DKIM-Signature, RFC 6376 §3.5); what is no host name is left out.
 * @param fields header of the message
 */
export function readSignatures(fields: readonly HeaderField[]): readonly SignatureKey[] {
  const keys: SignatureKey[] = [];
  for (const field of fields) {
    if (field.name !== 'dkim-signature') continue;
    const raw = field.raw.slice(0, 2000);
    const domain = DOMAIN.exec(raw)?.[1]?.toLowerCase();
    const selector = SELECTOR.exec(raw)?.[1]?.toLowerCase();
    if (domain === undefined || selector === undefined || domain.length + selector.length > MAX_NAME) continue;
    if (!keys.some((key) => key.domain === domain && key.selector === selector)) keys.push({ domain, selector });
    if (keys.length === MAX_SIGNATURES) break;
  }
  return keys;
}
