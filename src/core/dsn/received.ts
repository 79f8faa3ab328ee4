import type { HeaderField } from '../mime/header';
import { readDate } from './date';

/** What one server wrote when it took a message from another (RFC 5321 §4.4). */
export interface ReceivedStamp {
  /** Name that the handing server gave itself; a claim. */
  readonly greeting: string | null;
  /** Name that the receiving server found for the address of the other. */
  readonly name: string | null;
  /** Address of the connection, as the receiving server saw it. */
  readonly address: string | null;
  /** The receiving server, which wrote the field. */
  readonly by: string | null;
  readonly protocol: string | null;
  /** ISO 8601, with the offset that was written. */
  readonly time: string | null;
}

/** Characters of one field that are looked at: the longest real ones have some 600. */
const MAX_STAMP = 2000;
/** RFC 1035 §2.3.4, with a final dot. */
const MAX_HOST = 254;

const FROM = /^from[ \t]+([^\s;()]+)/i;
const BY = /\bby[ \t]+([^\s;()]+)/i;
const WITH = /\bwith[ \t]+([A-Za-z0-9.-]+)/i;
/** What the other side said of itself, beside what was seen of it: "(HELO name)" of qmail, "helo=name" of Exim. */
const CLAIMS = /\((?:HELO|EHLO)[ \t]+[^()]*\)|\b(?:helo|ehlo|ident)[ \t]*=[ \t]*[^\s()]+/gi;
const BRACKETED = /\[(?:IPv6:)?([0-9a-f.:]{3,45})(?:%[\w.-]{1,40})?\]/i;
/** Exchange and qmail write the address alone: "(203.0.113.5)". */
const ALONE = /\((?:IPv6:)?([0-9a-f.:]{3,45})(?:%[\w.-]{1,40})?\)/i;
const NAMED = /\(([a-z0-9_](?:[a-z0-9_.-]{0,252}))[ \t]+\[/i;
/** Marks by which servers say that a name was not confirmed, or not found. */
const UNCONFIRMED = /may be forged|\(unknown[ \t]+\[|\(unverified[ \t]/i;
const LITERAL = /^\[(?:IPv6:)?([0-9a-f.:]{3,45})\]$/i;

/** A host name in lower case without its final dot; null where it is none. */
function hostOf(text: string | undefined): string | null {
  if (text === undefined || text.length > MAX_HOST) return null;
  const name = text.toLowerCase().replace(/\.$/, '');
  return /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/.test(name) ? name : null;
}

function stampOf(raw: string): ReceivedStamp {
  const text = raw.slice(0, MAX_STAMP);
  const semicolon = text.lastIndexOf(';');
  const from = FROM.exec(text);
  const greeting = from?.[1];
  const by = BY.exec(text);
  // What is known of the connection stands between the greeting and the receiving server.
  const start = from?.[0].length ?? 0;
  const between = from === null ? '' : text.slice(start, by === null || by.index < start ? text.length : by.index);
  const seen = between.replace(CLAIMS, ' ');
  const address = BRACKETED.exec(seen)?.[1] ?? ALONE.exec(seen)?.[1]
    // Exim writes the connection itself first where the address has no name: "from [203.0.113.5] (helo=name)".
    ?? (/\bhelo=/i.test(between) ? LITERAL.exec(greeting ?? '')?.[1] : undefined);
  return {
    greeting: hostOf(greeting),
    name: UNCONFIRMED.test(seen) ? null : hostOf(NAMED.exec(seen)?.[1]),
    address: address?.toLowerCase() ?? null,
    by: hostOf(by?.[1]),
    protocol: WITH.exec(text.slice(by?.index ?? 0))?.[1] ?? null,
    time: semicolon < 0 ? null : readDate(text.slice(semicolon + 1)),
  };
}

/**
 * Reads the newest stamps of a message. Everything in them but what the reader's own servers wrote may be invented.
 * @param fields header of the message
 * @param most stamps that are read, from the top
 * @returns newest first, as they stand
 */
export function readReceived(fields: readonly HeaderField[], most: number): readonly ReceivedStamp[] {
  const stamps: ReceivedStamp[] = [];
  for (const field of fields) {
    if (stamps.length >= most) break;
    if (field.name === 'received') stamps.push(stampOf(field.raw));
  }
  return stamps;
}
