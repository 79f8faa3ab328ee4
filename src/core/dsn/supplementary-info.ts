import { findEnhancedCode } from './codes';

/** What stands in angle brackets where Exchange sums up a failure: server, enhanced code, words. */
export interface SupplementaryInfo {
  readonly server: string | null;
  /** Enhanced status code, as written before the words; not clamped as the Status field is. */
  readonly status: string;
  /** The server's words, without "smtp;"; "" where there are none. */
  readonly words: string;
}

const BRACKETED = /<\s*([^\s<>#]*)\s*#\s*([245]\.\d{1,3}\.\d{1,3})\b\s*(?:(?:smtp|x-[a-z0-9-]{1,20})\s*;\s*)?/i;

/**
 * Reads `<remote-mta #status diagnostic-code>`, the form of PidTagSupplementaryInfo (MS-OXCMAIL §2.2.3.7.1), which Exchange
 * writes into X-Supplementary-Info and prints in notices: "<mail.example.net #5.5.0 smtp;554 Relay access denied>".
 * @param text the field or line; the server, the words and the closing bracket may be missing
 * @returns null where the text has no such brackets
 */
export function readSupplementaryInfo(text: string): SupplementaryInfo | null {
  const match = BRACKETED.exec(text);
  if (match === null || findEnhancedCode(match[2]!) === null) return null;
  let words = text.slice(match.index + match[0].length);
  // The last bracket closes; earlier ones belong to an address in the words.
  const close = words.lastIndexOf('>');
  if (close >= 0 && !/[^\s#A-Z]/.test(words.slice(close + 1))) words = words.slice(0, close);
  return { server: match[1] === '' ? null : match[1]!, status: match[2]!, words: words.trim() };
}
