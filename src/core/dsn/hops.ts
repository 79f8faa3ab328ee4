import type { HeaderField } from '../mime/header';
import { readDate } from './date';
import type { Hop } from './delivery-report';

/** Received fields looked at. Loops write 30 to 100; what matters is how the way began and ended. */
const MAX_HOPS = 60;

const FROM = /^from[ \t]+([^\s;()]+)/i;
const BY = /\bby[ \t]+([^\s;()]+)/i;
const ADDRESS = /\[(?:IPv6:)?([0-9a-fA-F.:]{3,45})\]|\(([0-9]{1,3}(?:\.[0-9]{1,3}){3})\)/;
const WITH = /\bwith[ \t]+([A-Za-z0-9.-]+)/i;
const TLS = /\b(TLS ?v?1[._][0-3])\b/i;

/**
 * Reads the way of the returned message out of its Received fields (RFC 5321 §4.4), oldest first.
 * @param fields header of the returned message
 */
export function readHops(fields: readonly HeaderField[]): Hop[] {
  const hops: Hop[] = [];
  for (let i = fields.length - 1; i >= 0 && hops.length < MAX_HOPS; i--) {
    const field = fields[i]!;
    if (field.name !== 'received') continue;
    const raw = field.raw.slice(0, 2000);
    const semicolon = raw.lastIndexOf(';');
    hops.push({
      from: FROM.exec(raw)?.[1] ?? null,
      by: BY.exec(raw)?.[1] ?? null,
      address: ipOf(raw),
      time: semicolon < 0 ? null : readDate(raw.slice(semicolon + 1)),
      protocol: WITH.exec(raw)?.[1] ?? null,
      tls: TLS.exec(raw)?.[1] ?? null,
    });
  }
  return hops;
}

function ipOf(raw: string): string | null {
  const match = ADDRESS.exec(raw);
  return match === null ? null : (match[1] ?? match[2] ?? null);
}
