import { ianaCodes, phrases, reasons, replies, services } from '../../knowledge/index';
import type { Actor, CodeRow, ReasonFacts, ReasonId, ServiceFacts } from '../../knowledge/types';
import { saidRow, sharedRow } from '../classification/code-index';
import { fold } from '../fold';
import { isContested, meaningsOf } from '../meanings';
import { squeeze } from './query';
import { sourceOf } from './source-of';

/** A row of the tables as it can be looked up. */
export interface Entry {
  /** "exchange-online/5.7.23", "standard/x.1.3", "reply/552", "phrase/mailbox full", "reason/mailboxfull", "class/5.7". */
  readonly id: string;
  /** Of the service whose row it is; null for what holds for every server. */
  readonly scope: string | null;
  /** The service's name as people know it. */
  readonly service: string | null;
  /** As it is shown: "5.7.23", "4.7.500-699", "x.1.3", "OFR_506", "552". Null where only words tell. */
  readonly code: string | null;
  /** Words of the server by which the row is recognised, as the table writes them. */
  readonly words: readonly string[];
  readonly reason: ReasonId;
  readonly turn: Actor;
  readonly retryHelps: boolean;
  readonly persistence: ReasonFacts['persistence'];
  /** It only wraps the answer of another server. */
  readonly wraps: boolean;
  /** Who wrote the code decides what it means. */
  readonly isShared: boolean;
  /** Seen in one place only, or nowhere explained. */
  readonly isUncertain: boolean;
  /** The page that the row comes from. */
  readonly source: string | null;
  /** Where only class and subject of the code are known (RFC 3463 §2, §3), or the class of a reply (RFC 5321 §4.2.1). */
  readonly general: { readonly class: '2' | '4' | '5'; readonly subject: string | null; readonly isReply: boolean } | null;
}

/** An entry with what a query is held against. */
export interface Indexed {
  readonly entry: Entry;
  readonly kind: 'row' | 'standard' | 'reply' | 'phrase' | 'reason';
  readonly row: CodeRow | null;
  readonly service: ServiceFacts | null;
  /** The code in the tables' own writing. */
  readonly code: string | null;
  /** The three-digit replies by which it is known. */
  readonly replies: readonly string[];
  /** What a tag is run together: "ofr506", "s3140". */
  readonly tags: readonly string[];
  /** Words in pieces, at the gaps; and run together. */
  readonly literals: readonly { readonly text: string; readonly pieces: readonly string[]; readonly run: string }[];
  /** The words alone tell little. */
  readonly isWeak: boolean;
  /** The code is written only by those who mean it (1), or large services use it against the registry (−1). */
  readonly firmness: -1 | 0 | 1;
}

let built: readonly Indexed[] | null = null;

/** Every row that can be looked up; gathered once. */
export function indexedEntries(): readonly Indexed[] {
  return built ??= [...standardEntries(), ...replyEntries(), ...services.flatMap(serviceEntries), ...phraseEntries(), ...reasonEntries()];
}

/** What the reason says, where the row says nothing else. */
export function factsOf(reason: ReasonId, row: { readonly turn?: Actor; readonly retryHelps?: boolean }): Pick<Entry, 'turn' | 'retryHelps' | 'persistence'> {
  const facts = reasons[reason];
  const retryHelps = row.retryHelps ?? facts.retryHelps;
  const persistence = facts.persistence === 'none' || retryHelps === facts.retryHelps ? facts.persistence : retryHelps ? 'soft' : 'hard';
  return { turn: row.turn ?? facts.turn, retryHelps, persistence };
}

const plainEntry = { scope: null, service: null, code: null, words: [], wraps: false, isShared: false, isUncertain: false, source: null, general: null } as const;
const plainIndex = { row: null, service: null, code: null, replies: [], tags: [], literals: [], isWeak: false, firmness: 0 } as const;

/** Below three characters a word would be found in any other. */
const shortestLiteral = 3;

function literalOf(text: string): Indexed['literals'][number] {
  const folded = fold(text);
  return { text, pieces: folded.split(' … '), run: squeeze(folded) };
}

function standardEntries(): readonly Indexed[] {
  return ianaCodes.map((row) => ({
    ...plainIndex,
    kind: 'standard' as const,
    entry: {
      ...plainEntry, ...factsOf(row.reason, row), id: `standard/${row.code}`, code: row.code, reason: row.reason,
      isShared: classesOf(row.code).some((code) => isContested(meaningsOf(code))), source: sourceOf('standard', row.code),
    },
    code: row.code,
    firmness: row.firm === true ? 1 : sharedRow(row.code.replace('x', '5')) === undefined ? 0 : -1,
  }));
}

/** "x.7.1" stands for 4.7.1 and 5.7.1. */
const classesOf = (code: string): readonly string[] => (code.startsWith('x') ? [`4${code.slice(1)}`, `5${code.slice(1)}`] : [code]);

function replyEntries(): readonly Indexed[] {
  return replies.map((row) => ({
    ...plainIndex,
    kind: 'reply' as const,
    entry: { ...plainEntry, ...factsOf(row.reason, row), id: `reply/${row.code}`, code: row.code, reason: row.reason, source: sourceOf('reply', row.code) },
    replies: [row.code],
  }));
}

function serviceEntries(service: ServiceFacts): readonly Indexed[] {
  return service.rows.map((row) => {
    const literals = (row.match ?? []).map(literalOf).filter(({ run }) => run.length >= shortestLiteral);
    const tags = tagsOf(row, literals);
    return {
      ...plainIndex,
      kind: 'row' as const,
      entry: {
        ...plainEntry, ...factsOf(row.reason, row), id: `${service.scope}/${row.id}`, scope: service.scope, service: service.name,
        code: shownCode(row, tags), words: row.match ?? [], reason: row.reason, wraps: row.wraps === true, isUncertain: row.uncertain === true, source: sourceOf(service.scope, row.id),
      },
      row, service, code: row.code ?? null, replies: row.tag === undefined ? row.replies ?? [] : [], tags, literals,
    };
  });
}

/** A row's number at its service, as people read it out: its id where that begins with letters, and words such as "(s3140)". */
function tagsOf(row: CodeRow, literals: Indexed['literals']): readonly string[] {
  const id = squeeze(nameOf(row).toLowerCase());
  const tags = literals.map(({ run }) => run).filter((run) => /^[a-z]{1,5}\d{2,6}$/.test(run));
  return /^[a-z]+\d+$/.test(id) ? [id, ...tags] : tags;
}

/** The row's id without what tells it from others of the same code. */
const nameOf = (row: CodeRow): string => row.id.split('~')[0] ?? row.id;

function shownCode(row: CodeRow, tags: readonly string[]): string | null {
  if (row.code !== undefined) return row.range === undefined ? row.code : `${row.code.slice(0, -1)}${row.range[0]}-${row.range[1]}`;
  if (row.tag !== undefined) return [...row.replies ?? [], nameOf(row).toUpperCase()].join(' ');
  if (row.range !== undefined || tags.includes(squeeze(nameOf(row).toLowerCase()))) return nameOf(row).toUpperCase();
  return row.match === undefined && row.replies !== undefined ? row.replies.join(', ') : null;
}

function phraseEntries(): readonly Indexed[] {
  return phrases.flat().flatMap((group) => group.texts.map((text) => ({
    ...plainIndex,
    kind: 'phrase' as const,
    entry: {
      ...plainEntry, ...factsOf(group.reason, saidRow(text) ?? group), id: `phrase/${text}`, words: [text], reason: group.reason, source: sourceOf(`phrase/${group.reason}`, group.texts[0] ?? ''),
    },
    literals: [literalOf(text)].filter(({ run }) => run.length >= shortestLiteral),
    isWeak: group.weak === true,
  })));
}

function reasonEntries(): readonly Indexed[] {
  return (Object.keys(reasons) as ReasonId[]).filter((reason) => reason !== 'undefined').map((reason) => ({
    ...plainIndex,
    kind: 'reason' as const,
    entry: { ...plainEntry, ...factsOf(reason, {}), id: `reason/${reason}`, reason },
  }));
}
