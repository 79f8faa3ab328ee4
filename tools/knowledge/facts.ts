import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

/** One row of codes.json, as far as the audit reads it. */
export interface Fact {
  /** "exchange-online/5.7.23", "orange/ofr_102". */
  readonly id: string;
  readonly code: string;
  readonly scope: string;
  readonly kind: 'class' | 'subject' | 'enhanced' | 'range' | 'tag' | 'phrase' | 'keyword' | 'dnsbl-answer';
  readonly name: string;
  readonly basicReplies: readonly number[];
  readonly reason: string;
  readonly match?: readonly string[];
  readonly matchRegex?: string;
  readonly matchRange?: readonly [number, number];
  readonly from?: string;
  readonly to?: string;
  readonly enhanced?: readonly string[];
  readonly note?: string;
  readonly confirmed?: boolean;
}

/** One row of replies.json, as far as the audit reads it. */
export interface FactReply {
  readonly code: number;
  readonly name: string;
  readonly defaultReason: string;
}

export interface Facts {
  readonly codes: readonly Fact[];
  readonly replies: readonly FactReply[];
}

/**
 * The researched rows that the tables are held against, or null where they are not on this machine. The folder is the
 * argument, else KNOWLEDGE_FACTS, else the one beside the project. Throws where the folder holds something else.
 */
export function readFacts(argument?: string): Facts | null {
  const folder = argument ?? process.env['KNOWLEDGE_FACTS'] ?? join(project, '../shared/facts');
  const codes = join(folder, 'codes.json');
  if (!existsSync(codes)) return null;
  return {
    codes: JSON.parse(readFileSync(codes, 'utf8')) as readonly Fact[],
    replies: JSON.parse(readFileSync(join(folder, 'replies.json'), 'utf8')) as readonly FactReply[],
  };
}
