import type { NoticeWords } from './notice-view';
import { opensNotice } from './notice-wording';
import { announcesMessage, quoteDepth, readHeadLine, unquote } from './quoting';

/** What was found of a notice in a text that a person copied, quoted or forwarded. */
export interface VisibleText extends NoticeWords {
  readonly to: string | null;
  readonly date: string | null;
  /** True if the words were quoted or forwarded, not the text's own. */
  readonly quoted: boolean;
  /** True if a line opens like a notice; otherwise the text is given as it is. */
  readonly opens: boolean;
}

/** Lines in which the beginning of a notice is looked for: what stands above it is one person's answer. */
const MAX_LINES_ABOVE = 400;

/**
 * Lines that may stand above a notice that is neither quoted nor forwarded: what a mail program shows above the text
 * (sender, date, buttons, a warning about outside mail). More of them are somebody's article.
 */
const MAX_LINES_UNQUOTED = 8;

/** No word is this long; an embedded picture is. */
const MAX_LINE_ABOVE = 400;

interface Head {
  from: string | null;
  to: string | null;
  date: string | null;
  subject: string | null;
}

const NO_HEAD: Head = { from: null, to: null, date: null, subject: null };

/**
 * Blanks and marks that copying leaves behind: no-break spaces become spaces, zero-width characters vanish.
 * @param text decoded text, any line ends
 */
export function cleanCopiedText(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/\u00ad|[\u200b-\u200d]|\u2060|\ufeff/g, '');
}

/**
 * Finds the notice in a text: unquotes it, skips what a person or a mail program put above and below, and keeps the head
 * lines that belong to it.
 * @param text cleaned text (`cleanCopiedText`)
 */
export function findNotice(text: string): VisibleText {
  const lines = text.split('\n');
  let head: Head = NO_HEAD;
  let announced = false;
  let above = 0;
  for (let i = 0; i < lines.length && i < MAX_LINES_ABOVE; i++) {
    const line = lines[i] ?? '';
    const depth = quoteDepth(line);
    const words = unquote(line, depth);
    if (words.trim() === '') continue;
    const block = readHead(lines, i, depth);
    if (block !== null) {
      head = block.head;
      announced ||= i > 0 && depth === 0 && above > 0;
      above = 0;
      i = block.next - 1;
      continue;
    }
    if (announcesMessage(words)) {
      announced = true;
      above = 0;
      continue;
    }
    if (opensNotice(words)) {
      const quoted = depth > 0 || announced;
      if (!quoted && above > MAX_LINES_UNQUOTED) break;
      return { ...head, text: wordsBelow(lines, i, depth), quoted, opens: true };
    }
    above += words.length > MAX_LINE_ABOVE ? MAX_LINES_UNQUOTED : 1;
  }
  return { ...head, text, quoted: announced, opens: false };
}

/** Two or more head lines in a row, of which one names the sender or the subject; long values may be wrapped. */
function readHead(lines: readonly string[], from: number, depth: number): { readonly head: Head; readonly next: number } | null {
  const head: Head = { from: null, to: null, date: null, subject: null };
  let next = from;
  let read = 0;
  let blanks = 0;
  for (let i = from; i < lines.length && i < from + 30; i++) {
    const words = unquote(lines[i] ?? '', depth);
    if (words.trim() === '') {
      // Copying from HTML leaves one empty line between two head lines.
      if (read === 0 || ++blanks > read) break;
      continue;
    }
    const line = words.includes(':') ? readHeadLine(words) : null;
    if (line === null) {
      // A long list of recipients goes on in the next line.
      if (read > 0 && next === i && (words.includes('@') || /^\s/.test(words)) && !opensNotice(words)) {
        next = i + 1;
        continue;
      }
      break;
    }
    read++;
    next = i + 1;
    if (line.name === 'from') head.from ??= line.value;
    else if (line.name === 'to') head.to ??= line.value;
    else if (line.name === 'date') head.date ??= line.value;
    else if (line.name === 'subject') head.subject ??= line.value;
  }
  return read >= 2 && (head.from !== null || head.subject !== null) ? { head, next } : null;
}

/** The notice's lines from its first on, unquoted; what follows the quotation is the person's again. */
function wordsBelow(lines: readonly string[], start: number, depth: number): string {
  if (depth === 0) return lines.slice(start).join('\n');
  const kept: string[] = [];
  let strangers = 0;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const own = quoteDepth(line);
    if (line.trim() !== '' && own < depth) {
      // A quoted line that a program wrapped loses its mark; two in a row are no accident.
      if (++strangers > 1) {
        kept.pop();
        break;
      }
    } else strangers = 0;
    kept.push(unquote(line, Math.min(depth, own)));
  }
  return kept.join('\n');
}
