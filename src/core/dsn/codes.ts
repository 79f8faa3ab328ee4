import { foldBlanks } from './fold-blanks';

/**
 * Codes as they stand in a text: enhanced status codes (RFC 3463) and three-digit replies (RFC 5321 §4.2).
 * Only what is literally there is returned; versions, addresses of networks and numbers inside words are refused.
 */

/**
 * Codes are looked for by their first dot and the characters around it. Every answer is searched several times, and a
 * pattern with its look-behinds takes five times as long.
 */

/** Offset after a code whose first dot stands at `dot` (class, subject 0–7, detail: RFC 3463 §2–3, RFC 5248), or -1. */
function endOfCode(text: string, dot: number): number {
  const digit = text.charCodeAt(dot - 1);
  if (digit !== 50 && digit !== 52 && digit !== 53) return -1;
  const subject = text.charCodeAt(dot + 1);
  if (subject < 48 || subject > 55 || text.charCodeAt(dot + 2) !== 46) return -1;
  let end = dot + 3;
  while (end < dot + 6 && isDigit(text.charCodeAt(end))) end++;
  return end === dot + 3 || isWord(text.charCodeAt(end)) ? -1 : end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter, a digit or an underscore. */
function isWord(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}

/** True for a reply, [2345]dd, at an offset. */
function isReply(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  return first >= 50 && first <= 53 && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2));
}

/**
 * True for a code that stands alone. Refused on the left: a letter, digit, dot ("v2.5.0", "10.5.1.1") and a hyphen that
 * follows no reply ("mta-5.5.0"); on the right: ".4", "-3".
 */
function standsAlone(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end);
  if ((after === 46 || after === 45) && isDigit(text.charCodeAt(end + 1))) return false;
  const before = text.charCodeAt(start - 1);
  if (before === 45) return isReply(text, start - 4) && text.charCodeAt(start - 4) !== 51;
  return before !== 46 && !isWord(before);
}

/** Offset of the first code at or after an offset, or -1. */
function locateCode(text: string, from: number): number {
  for (let dot = text.indexOf('.', from + 1); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    const end = endOfCode(text, dot);
    if (end >= 0 && standsAlone(text, dot - 1, end) && !isVersion(text, dot - 1)) {
      codeEnd = end;
      return dot - 1;
    }
  }
  return -1;
}

/** Where the code that `locateCode` found last ends. */
let codeEnd = 0;

/**
 * First enhanced status code of a text, or null.
 * @param text decoded text, such as a Diagnostic-Code
 */
export function findEnhancedCode(text: string): string | null {
  const at = locateCode(text, 0);
  return at < 0 ? null : text.slice(at, codeEnd);
}

/** "Exim 4.2.1", "version 5.6.0", "Postfix/2.3.3": a product's name stands before its version. */
const PRODUCT = /(?:version|release|exim|postfix|sendmail|qmail|perl|php|openssl|spamassassin|amavisd-new|clamav)[ /-]v?$/i;

function isVersion(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (before === 32 || before === 47 || before === 45) && PRODUCT.test(text.slice(Math.max(0, at - 16), at));
}

/** All enhanced status codes of a text with their offsets, at most 50. */
export function findEnhancedCodes(text: string): { code: string; at: number }[] {
  const found: { code: string; at: number }[] = [];
  for (let at = locateCode(text, 0); at >= 0 && found.length < 50; at = locateCode(text, codeEnd)) found.push({ code: text.slice(at, codeEnd), at });
  return found;
}

/** A reply that opens an answer: at the start, after "smtp;", "said:", "<<<", "#", "(" or before an enhanced code. */
const REPLY_OPENING = /(?:^|[;#(<>"'\n]|:(?=[ \t])|\b(?:said|returned|was|error|code|server|response|reply|status)\b:?)[ \t]*([2345]\d\d)(?=[ \t:,;)"'\n-]|$)/i;
/** Further inside only with a second digit that RFC 5321 §4.2.1 knows: other numbers of three digits occur in words. */
const REPLY_ANYWHERE = /(?<![\w.:/+-])([45][0-5]\d)(?=[ -][A-Za-z<#([*'"])/;

/**
 * The SMTP reply of an answer, or null.
 * @param text one server answer (Diagnostic-Code value or the line of a notice)
 */
export function findReplyCode(text: string): string | null {
  const at = replyBeforeCode(text);
  if (at >= 0) return text.slice(at, at + 3);
  const match = REPLY_OPENING.exec(text) ?? REPLY_ANYWHERE.exec(text);
  return match === null ? null : match[1]!;
}

/** Offset of the first reply with an enhanced code behind it ("550 5.1.1", "550-5.1.1", "550 #5.1.1"), or -1. */
function replyBeforeCode(text: string): number {
  for (let dot = text.indexOf('.', 5); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (endOfCode(text, dot) < 0) continue;
    const gap = text.charCodeAt(dot - 2) === 35 ? dot - 3 : dot - 2;
    const between = text.charCodeAt(gap);
    if ((between === 32 || between === 45) && isReply(text, gap - 3) && !continuesWord(text, gap - 4)) return gap - 3;
  }
  return -1;
}

/** A reply that goes on (RFC 5321 §4.2.1), its enhanced code repeated or not. */
const CONTINUED = /(?<![\w.])([2345][0-5]\d)-((?:[245]\.[0-7]\.\d{1,3})?) ?/;

/**
 * Removes what continuation lines repeat: "550-5.1.1 text 550-5.1.1 more 550 5.1.1 end" → "550 5.1.1 text more end"
 * (RFC 5321 §4.2.1). White space is folded. A reply that stands once, such as the first line of a cut answer, stays as it is.
 * @param text one answer, its lines joined
 */
export function withoutContinuationRepeats(text: string): string {
  const folded = foldBlanks(text);
  const first = CONTINUED.exec(folded);
  if (first === null) return folded;
  const reply = first[1]!;
  const status = first[2]!;
  let words = '';
  let repeats = 0;
  let from = first.index;
  for (let at = from; at >= 0; at = folded.indexOf(reply, at + 1)) {
    const end = endOfRepeat(folded, at, status);
    if (at < from || end < 0) continue;
    repeats++;
    words += folded.slice(from, at);
    from = folded.charCodeAt(end) === 32 ? end + 1 : end;
  }
  return repeats < 2 ? folded : folded.slice(0, first.index) + reply + (status === '' ? ' ' : ` ${status} `) + words + folded.slice(from);
}

/** Where a reply at an offset ends that is followed by a blank or a hyphen, and by the code where there is one; -1 for a number in other words. */
function endOfRepeat(text: string, at: number, status: string): number {
  const next = text.charCodeAt(at + 3);
  if ((next !== 32 && next !== 45) || continuesWord(text, at - 1)) return -1;
  if (status === '') return at + 4;
  const end = at + 4 + status.length;
  return text.startsWith(status, at + 4) && !continuesWord(text, end) ? end : -1;
}

/** True for a letter, digit, underscore or dot. */
function continuesWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 46 || isWord(code);
}
