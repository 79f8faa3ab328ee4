import { fold } from '../fold';

/** An enhanced status code as somebody typed it (RFC 3463 §2). */
export interface TypedCode {
  /** "x" where the first digit was typed so. */
  readonly class: '2' | '4' | '5' | 'x';
  readonly subject: string;
  /** Null where it was left out or typed as "x". */
  readonly detail: string | null;
}

/** What somebody typed, taken apart. All texts are folded: no case, no accents. */
export interface Query {
  readonly codes: readonly TypedCode[];
  /** Three-digit replies (RFC 5321 §4.2). */
  readonly replies: readonly string[];
  /** Words run together, alone and with their neighbours, in which a tag may have been typed: "ofr416". */
  readonly runs: ReadonlySet<string>;
  /** All that was typed, white space as one blank. */
  readonly whole: string;
  /** What is left without codes and replies. */
  readonly rest: string;
}

/** An answer of a server has less; what is behind it would only cost time. */
const longestQuery = 1000;

/** Up to this length blanks may stand for the dots of a code: "5 7 520" is a code, three numbers in a text are not. */
const shortQuery = 40;

const plain = /^[\x20-\x7e]*$/;

const dotted = /(?<![\d.a-z])([245x])\.\s?([\dx])\.\s?(\d{1,3}|x|\*)(?!\d|\.\d|[a-z])/g;
const loose = /(?<![\d.a-z])([245x])\s?[., _-]\s?([\dx])\s?[., _-]\s?(\d{1,3}|x|\*)(?![\d.]*\d|[a-z])/g;
const half = /(?<![\d.a-z])([245x])\.(\d)(?:\.?)(?!\d|\.\d|[a-z])/g;
const reply = /(?<![\d.a-z_#/])([245][0-9]{2})(?![\d_/a-z]|\.\d)/g;

/** Takes a query apart. Anything may have been typed; linear in its length, which is cut at a thousand characters. */
export function readQuery(typed: string): Query {
  const whole = fold(typed.slice(0, longestQuery)).replace(/[\u2018\u2019]/g, '\'').replace(/\s+/g, ' ').trim();
  const codes: TypedCode[] = [];
  const takeCode = (_text: string, first: string, subject: string, detail?: string): string => {
    codes.push({ class: first as TypedCode['class'], subject, detail: detail === undefined || /[x*]/.test(detail) ? null : String(Number(detail)) });
    return ' ';
  };
  let rest = whole.replace(whole.length <= shortQuery ? loose : dotted, takeCode).replace(half, (text, first: string, subject: string) => takeCode(text, first, subject));
  const replies: string[] = [];
  rest = rest.replace(reply, (_text, digits: string) => {
    replies.push(digits);
    return ' ';
  });
  return { codes, replies, runs: runsOf(whole), whole, rest: rest.replace(/^[\s\-:;,.#()]+|[\s\-:;,(]+$/g, '').replace(/\s+/g, ' ') };
}

/** Letters and digits only. */
export function squeeze(text: string): string {
  // Most texts are plain, for which the simple class is ten times as fast.
  return plain.test(text) ? text.replace(/[^a-zA-Z0-9]+/g, '') : text.replace(/[^\p{L}\p{N}]+/gu, '');
}

const longestRun = 3;

function runsOf(whole: string): ReadonlySet<string> {
  const words = whole.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const runs = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    for (let count = 1; count <= longestRun && start + count <= words.length; count += 1) runs.add(words.slice(start, start + count).join(''));
  }
  return runs;
}
