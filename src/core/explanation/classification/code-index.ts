import { ianaCodes, replies, saidRows, sharedCodes } from '../../knowledge/index';
import type { CodeRow, ReplyRow, SaidRow, ServiceFacts, SharedCodeRow, StandardCodeRow } from '../../knowledge/types';

/** The rows of one service as they are asked for. */
export interface ServiceCodes {
  /** Rows that name this very code, in order. */
  readonly byCode: ReadonlyMap<string, readonly CodeRow[]>;
  /** Rows for a span of codes, by "5.7.". */
  readonly ranges: ReadonlyMap<string, readonly CodeRow[]>;
  readonly byReply: ReadonlyMap<string, CodeRow>;
  /** Rows of this very tag, in order; where there are several, their replies tell them apart. */
  readonly byTag: ReadonlyMap<string, readonly CodeRow[]>;
  readonly tagRanges: readonly CodeRow[];
  readonly tag: RegExp | null;
}

const cache = new Map<ServiceFacts, ServiceCodes>();

/** A service's rows, sorted for looking up; sorted once. */
export function codesOf(service: ServiceFacts): ServiceCodes {
  let codes = cache.get(service);
  if (codes === undefined) {
    codes = sort(service);
    cache.set(service, codes);
  }
  return codes;
}

function sort(service: ServiceFacts): ServiceCodes {
  const byCode = new Map<string, CodeRow[]>();
  const ranges = new Map<string, CodeRow[]>();
  const byReply = new Map<string, CodeRow>();
  const byTag = new Map<string, CodeRow[]>();
  const tagRanges: CodeRow[] = [];
  const push = (map: Map<string, CodeRow[]>, key: string, row: CodeRow): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [row]);
    else list.push(row);
  };
  for (const row of service.rows) {
    if (row.tag !== undefined) push(byTag, row.tag, row);
    if (row.code !== undefined) {
      if (row.range === undefined) push(byCode, row.code, row);
      else push(ranges, row.code.slice(0, -1), row);
    } else if (row.range !== undefined) {
      tagRanges.push(row);
    } else if (row.match === undefined && row.tag === undefined) {
      for (const reply of row.replies ?? []) byReply.set(reply, row);
    }
  }
  return { byCode, ranges, byReply, byTag, tagRanges, tag: service.tag === undefined ? null : new RegExp(service.tag, 'i') };
}

const standard: ReadonlyMap<string, StandardCodeRow> = new Map(ianaCodes.map((row) => [row.code, row]));
const shared: ReadonlyMap<string, SharedCodeRow> = new Map(sharedCodes.map((row) => [row.code, row]));
const basic: ReadonlyMap<string, ReplyRow> = new Map(replies.map((row) => [row.code, row]));

/** IANA's row of an enhanced status code. */
export function standardRow(code: string): StandardCodeRow | undefined {
  return standard.get(code) ?? standard.get(`x${code.slice(1)}`);
}

const said = saidRows.map((row) => ({ row, pattern: new RegExp(row.said) }));
const saidOf = new Map<string, SaidRow | undefined>();

/** In whose words a general phrase of the tables is told, where its reason's would be wrong: "mail loop". */
export function saidRow(text: string): SaidRow | undefined {
  if (!saidOf.has(text)) saidOf.set(text, said.find(({ pattern }) => pattern.test(text))?.row);
  return saidOf.get(text);
}

/** The row in whose words a witness is told that is a general phrase, "phrase/mail loop"; null for its reason's words, and for any other. */
export function tellingRow(witness: string): string | null {
  return witness.startsWith('phrase/') ? saidRow(witness.slice('phrase/'.length))?.row ?? null : null;
}

/**
 * What is left of a code that nobody registered: its subject (RFC 3463 §2, §3), by the row of the subject's general
 * code. Of security that is X.7.1, "message refused", because X.7.0 speaks of sign-in and encryption. X.1.9 is no fault
 * of the address: it was valid, and the mail went on to a system of which nothing more is known.
 */
export function subjectRow(code: string): StandardCodeRow | undefined {
  if (code.endsWith('.1.9')) return undefined;
  const subject = code.charAt(2);
  return standard.get(`x.${subject}.${subject === '7' ? 1 : 0}`);
}

/** What the meanings of a code share, for a code that services use differently. */
export function sharedRow(code: string): SharedCodeRow | undefined {
  return shared.get(code);
}

/** The row of a basic SMTP reply. */
export function replyRow(code: string): ReplyRow | undefined {
  return basic.get(code);
}
