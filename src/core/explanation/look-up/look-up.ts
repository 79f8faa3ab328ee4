import { services } from '../../knowledge/index';
import type { ReasonId } from '../../knowledge/types';
import { standardRow, subjectRow } from '../classification/code-index';
import { factsOf, indexedEntries } from './entries';
import type { Entry, Indexed } from './entries';
import { readQuery, squeeze } from './query';
import type { Query, TypedCode } from './query';
import { namedServices } from './service-names';
import { wordsScores } from './words';
import type { EntryWords } from './words';

/** An entry that a query found. */
export interface Found {
  readonly entry: Entry;
  /** What it was found by, the surest first. */
  readonly by: 'code' | 'tag' | 'phrase' | 'words' | 'service' | 'class';
}

/** Ranks, far enough apart that what adds up inside one does not reach the next. */
const score = {
  exact: 1000, standard: 1005, firm: 1100, shared: 940, wordsBesideCode: 450, family: 700, tag: 980, replyAlone: 950, replyAmong: 500,
  literal: 560, weakLiteral: 250, inside: 200, insideShare: 300, words: 300, wordsShare: 150, service: 100, named: 200, namedToo: 100, class: 280, classOfReply: 510, uncertain: 60, leastKnown: 800,
} as const;

/** More than anybody reads; the rest is cut. */
const mostFound = 300;

/** Below this length what was typed is found in words only from the beginning of one of them. */
const shortInside = 6;

interface Asked extends Query {
  readonly scopes: ReadonlySet<string>;
  /** Scopes whose rows hold for a named service too. */
  readonly tooScopes: ReadonlySet<string>;
  /** All that was typed between blanks, for words that begin or end with one. */
  readonly padded: string;
  /** What is left without codes and names of services; and run together. */
  readonly left: string;
  readonly run: string;
  /** What each service's own numbering captured, by scope. */
  readonly tags: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, number>;
}

/**
 * What a code, a tag, words of a server or words of a reader stand for, the likeliest first: exact code, code of a
 * family, tag, phrase, words. A code that no table knows is found by its class and subject.
 *
 * @param typed what somebody typed; case, accents and blanks do not count
 * @param texts what the reader is told of reasons and of rows, in the reader's language
 * @param only scopes of the services that are asked about; empty: of all. What holds for every server stays
 * @see RFC 3463 §2, §3
 */
export function lookUp(typed: string, texts: EntryWords, only: readonly string[] = []): readonly Found[] {
  const query = readQuery(typed);
  if (query.whole === '') return [];
  const { scopes: named, left } = namedServices(query.rest);
  const scopes = only.length > 0 ? new Set(only) : new Set([...named, ...markedServices(query.whole)]);
  const tooScopes = new Set(services.filter(({ scope }) => scopes.has(scope)).flatMap(({ also }) => also ?? []));
  const entries = indexedEntries();
  const tags = typedTags(query.whole);
  const isTagTyped = tags.size > 0 || entries.some((indexed) => indexed.tags.some((tag) => query.runs.has(tag)));
  // "OFR 416" has a number that is no reply.
  const asked: Asked = { ...query, replies: isTagTyped ? [] : query.replies, scopes, tooScopes, padded: ` ${query.whole} `, left, run: squeeze(left), tags, words: wordsScores(left, texts) };
  const found: (Found & { readonly score: number; readonly order: number })[] = [];
  let isCodeKnown = false;
  for (const [order, indexed] of entries.entries()) {
    if (only.length > 0 && indexed.service !== null && !scopes.has(indexed.service.scope) && !tooScopes.has(indexed.service.scope)) continue;
    const one = weigh(indexed, asked);
    if (one === null) continue;
    if (one.by === 'code' && one.score >= score.leastKnown) isCodeKnown = true;
    found.push({ ...one, entry: shownAs(indexed, asked), order });
  }
  const general = isCodeKnown ? null : generalEntry(asked);
  if (general !== null) found.push({ entry: general, by: 'class', score: asked.codes.length === 0 ? score.classOfReply : asked.codes[0]?.detail === null ? score.exact : score.class, order: -1 });
  found.sort((one, other) => other.score - one.score || one.order - other.order);
  return withoutRepeats(found).slice(0, mostFound).map(({ entry, by }) => ({ entry, by }));
}

/** A code of the registry is shown as it was typed, "4.1.3" rather than "x.1.3"; of class 4, a later attempt may work (RFC 3463 §2). */
function shownAs({ entry, kind, code }: Indexed, { codes }: Query): Entry {
  if (kind !== 'standard' || code === null || !code.startsWith('x')) return entry;
  const typed = codes.find((one) => one.class !== 'x' && one.detail !== null && `x.${one.subject}.${one.detail}` === code);
  if (typed === undefined) return entry;
  return { ...entry, code: `${typed.class}${code.slice(1)}`, ...typed.class === '4' ? { retryHelps: true, persistence: 'soft' } : {} };
}

function weigh(indexed: Indexed, asked: Asked): { readonly score: number; readonly by: Found['by'] } | null {
  const { entry, service } = indexed;
  const isNamed = service !== null && asked.scopes.has(service.scope);
  const isNamedToo = service !== null && asked.tooScopes.has(service.scope);
  const boost = (isNamed ? score.named : isNamedToo ? score.namedToo : 0) - (entry.isUncertain ? score.uncertain : 0);
  const byCode = codeScore(indexed, asked);
  const byTag = indexed.tags.some((tag) => asked.runs.has(tag)) || tagHolds(indexed, asked) ? score.tag : 0;
  const isForeign = indexed.row?.common === true && !isNamed && !isNamedToo;
  const byPhrase = isForeign ? 0 : phraseScore(indexed, asked);
  if (byCode > 0) return { score: byCode + byPhrase + boost, by: 'code' };
  if (byTag > 0) return { score: byTag + byPhrase + boost, by: 'tag' };
  if (byPhrase > 0) {
    const isStrong = byPhrase >= score.literal;
    // Clear words outweigh a code that is used for anything; where a code was typed, words that only remind do not count.
    if ((asked.codes.length > 0 || asked.replies.length > 0) && !isStrong) return null;
    if (indexed.code !== null && asked.codes.length > 0) return isNamed ? { score: byPhrase + boost, by: 'phrase' } : null;
    return { score: byPhrase + boost + (asked.codes.length > 0 && isStrong ? score.wordsBesideCode : 0), by: 'phrase' };
  }
  if (asked.codes.length > 0) return null;
  const share = asked.words.get(entry.id) ?? 0;
  if (share > 0) return { score: score.words + score.wordsShare * share + boost, by: 'words' };
  const ofReason = isNamed ? asked.words.get(`reason/${entry.reason}`) ?? 0 : 0;
  if (ofReason > 0) return { score: score.words + Math.min(1, ofReason) * score.wordsShare, by: 'words' };
  return isNamed && asked.left === '' && asked.replies.length === 0 ? { score: score.service, by: 'service' } : null;
}

function codeScore(indexed: Indexed, asked: Asked): number {
  let best = 0;
  for (const typed of asked.codes) best = Math.max(best, codeHolds(indexed, typed));
  if (best > 0) {
    if (indexed.row?.replies === undefined || asked.replies.length === 0) return best - (indexed.row?.match === undefined ? 0 : 10);
    return best + (indexed.row.replies.some((one) => asked.replies.includes(one)) ? 5 : -40);
  }
  if (asked.codes.length > 0 || !indexed.replies.some((one) => asked.replies.includes(one))) return 0;
  if (indexed.kind === 'reply') return score.standard;
  return indexed.row?.match === undefined && indexed.code === null ? score.replyAlone : score.replyAmong;
}

function codeHolds({ code, row, kind, firmness }: Indexed, typed: TypedCode): number {
  if (code === null) return 0;
  const [first = '', subject = '', detail = ''] = code.split('.');
  if (subject !== typed.subject && typed.subject !== 'x') return 0;
  const isSameClass = first === typed.class || (first === 'x' && typed.class !== '2');
  if (!isSameClass && typed.class !== 'x') return 0;
  if (typed.detail === null || typed.subject === 'x') return score.family;
  if (row?.range !== undefined) return inRange(row.range, typed.detail) ? score.family + 200 - Math.min(90, row.range[1] - row.range[0]) : 0;
  if (detail !== typed.detail) return 0;
  if (kind === 'row') return typed.class === first ? score.exact : score.exact - 100;
  return firmness === -1 ? score.shared : firmness === 1 ? score.firm : score.standard;
}

const inRange = (range: readonly [number, number], digits: string): boolean => Number(digits) >= range[0] && Number(digits) <= range[1];

/** Services that a pasted answer gives away by words that only they write. */
function markedServices(whole: string): readonly string[] {
  return services.filter(({ marks }) => marks.some((mark) => whole.includes(mark))).map(({ scope }) => scope);
}

/** What was typed of each service's own numbering: "OFR_416", "AUP#1030". A blank may stand for its sign. */
function typedTags(whole: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const { scope, tag } of services) {
    if (tag === undefined) continue;
    const pattern = new RegExp(tag, 'i');
    const value = (pattern.exec(whole) ?? pattern.exec(whole.replaceAll(' ', '_')) ?? pattern.exec(whole.replaceAll(' ', '-')))?.[1];
    if (value !== undefined) tags.set(scope, value.toUpperCase());
  }
  return tags;
}

function tagHolds({ row, service }: Indexed, { tags }: Asked): boolean {
  if (tags.size === 0 || row === null || service === null) return false;
  const value = tags.get(service.scope);
  if (value === undefined) return false;
  return row.tag === value || (row.tag === undefined && row.code === undefined && row.range !== undefined && inRange(row.range, value));
}

/** Words of the server in what was typed, or what was typed in words of the server. */
function phraseScore({ literals, isWeak, kind }: Indexed, asked: Asked): number {
  let best = 0;
  for (const { pieces, run } of literals) {
    if (asked.run === run) best = Math.max(best, score.literal + Math.min(run.length, 60) + (kind === 'phrase' ? 10 : 0));
    else if (holdsInOrder(asked.padded, pieces)) {
      best = Math.max(best, (isWeak ? score.weakLiteral : score.literal) + Math.min(run.length, 60));
    } else if (asked.run.length >= 3 && run.includes(asked.run) && (asked.run.length >= shortInside || beginsWord(pieces, asked.left))) {
      best = Math.max(best, score.inside + score.insideShare * (asked.run.length / run.length));
    }
  }
  return best;
}

function holdsInOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

const beginsWord = (pieces: readonly string[], left: string): boolean => pieces.some((piece) => ` ${piece.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${left}`));

/** Class and subject of a code that no table knows, or the class of a reply. */
function generalEntry({ codes, replies }: Query): Entry | null {
  const code = codes.find((one) => one.class !== 'x');
  const subject = code !== undefined && /^[0-7]$/.test(code.subject) ? code.subject : null;
  const [reply] = replies;
  if (code === undefined && (codes.length > 0 || reply === undefined)) return null;
  const digit = (code?.class ?? reply?.charAt(0)) as '2' | '4' | '5';
  const written = code === undefined ? reply ?? '' : `${digit}.${code.subject}.${code.detail ?? 'x'}`;
  const row = code === undefined || subject === null ? undefined : standardRow(written) ?? subjectRow(written);
  const reason: ReasonId = digit === '2' ? 'delivered' : row?.reason ?? 'undefined';
  const persistence = digit === '2' ? 'none' : digit === '4' ? 'soft' : 'hard';
  return {
    ...factsOf(reason, digit === '2' ? {} : row ?? {}), persistence, retryHelps: digit === '4',
    id: code === undefined || subject === null ? `class/${digit}` : `class/${digit}.${code.subject}`,
    scope: null, service: null, code: written, words: [], reason, wraps: false, isShared: false, isUncertain: false,
    source: code === undefined ? 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1' : 'https://www.rfc-editor.org/rfc/rfc3463#section-3',
    general: { class: digit, subject, isReply: code === undefined },
  };
}

/** What holds for every server is told once for each reason: by its code, where one was typed, else by the surest words. */
function withoutRepeats<T extends { readonly entry: Entry; readonly by: Found['by'] }>(sorted: readonly T[]): readonly T[] {
  const told = new Set<ReasonId>();
  const withCode = new Set(sorted.filter(({ entry, by }) => entry.scope === null && by === 'code').map(({ entry }) => entry.reason));
  return sorted.filter(({ entry, by }) => {
    if (entry.scope !== null || by === 'code' || by === 'class') return true;
    if (withCode.has(entry.reason) || told.has(entry.reason)) return false;
    told.add(entry.reason);
    return true;
  });
}
