/**
 * Codes as they stand in a text: enhanced status codes (RFC 3463) and three-digit replies (RFC 5321 §4.2).
 * Only what is literally there is returned; versions, addresses of networks and numbers inside words are refused.
 */

/**
 * class.subject.detail with subject 0–7 (RFC 3463 §2–3, RFC 5248). Refused on the left: a letter, digit, dot ("v2.5.0",
 * "10.5.1.1") and a hyphen that follows no reply ("mta-5.5.0"); on the right: more digits, ".4", "-3", a letter.
 */
const ENHANCED = /(?<![\w.])(?<!(?<![245]\d\d)-)([245]\.[0-7]\.\d{1,3})(?![\w]|\.\d|-\d)/g;

/**
 * First enhanced status code of a text, or null.
 * @param text decoded text, such as a Diagnostic-Code
 */
export function findEnhancedCode(text: string): string | null {
  ENHANCED.lastIndex = 0;
  for (let match = ENHANCED.exec(text); match !== null; match = ENHANCED.exec(text)) if (!isVersion(text, match.index)) return match[1]!;
  return null;
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
  ENHANCED.lastIndex = 0;
  for (let match = ENHANCED.exec(text); match !== null && found.length < 50; match = ENHANCED.exec(text)) if (!isVersion(text, match.index)) found.push({ code: match[1]!, at: match.index });
  return found;
}

/** A reply that opens an answer: at the start, after "smtp;", "said:", "<<<", "#", "(" or before an enhanced code. */
const REPLY_OPENING = /(?:^|[;#(<>"'\n]|:(?=[ \t])|\b(?:said|returned|was|error|code|server|response|reply|status)\b:?)[ \t]*([2345]\d\d)(?=[ \t:,;)"'\n-]|$)/i;
const REPLY_BEFORE_CODE = /(?<![\w.])([2345]\d\d)[ -]#?[245]\.[0-7]\.\d{1,3}(?!\w)/;
/** Further inside only with a second digit that RFC 5321 §4.2.1 knows: other numbers of three digits occur in words. */
const REPLY_ANYWHERE = /(?<![\w.:/+-])([45][0-5]\d)(?=[ -][A-Za-z<#([*'"])/;

/**
 * The SMTP reply of an answer, or null.
 * @param text one server answer (Diagnostic-Code value or the line of a notice)
 */
export function findReplyCode(text: string): string | null {
  const match = REPLY_BEFORE_CODE.exec(text) ?? REPLY_OPENING.exec(text) ?? REPLY_ANYWHERE.exec(text);
  return match === null ? null : match[1]!;
}

/** A reply that goes on (RFC 5321 §4.2.1), its enhanced code repeated or not. */
const CONTINUED = /(?<![\w.])([2345][0-5]\d)-((?:[245]\.[0-7]\.\d{1,3})?) ?/;

/**
 * Removes what continuation lines repeat: "550-5.1.1 text 550-5.1.1 more 550 5.1.1 end" → "550 5.1.1 text more end"
 * (RFC 5321 §4.2.1). White space is folded. A reply that stands once, such as the first line of a cut answer, stays as it is.
 * @param text one answer, its lines joined
 */
export function withoutContinuationRepeats(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  const first = CONTINUED.exec(folded);
  if (first === null) return folded;
  const start = first.index;
  const prefix = first[1]!;
  const status = first[2]!;
  const repeat = new RegExp(`(?<![\\w.])${prefix}[ -]${status === '' ? '' : `${status.replaceAll('.', '\\.')}(?![\\w.])`}[ ]?`, 'g');
  const rest = folded.slice(start);
  const repeats = rest.match(repeat)?.length ?? 0;
  return repeats < 2 ? folded : folded.slice(0, start) + prefix + (status === '' ? ' ' : ` ${status} `) + rest.replace(repeat, '');
}
