/** Macro strings of SPF as data (RFC 7208 §7.1 and §12: macro-string, domain-spec, explain-string). */

/** What a macro stands for (RFC 7208 §7.2), in lower case. */
export type MacroLetter = 's' | 'l' | 'o' | 'd' | 'i' | 'p' | 'v' | 'h' | 'c' | 'r' | 't';

export interface Macro {
  readonly letter: MacroLetter;
  /** Written with an upper-case letter: the value is URL-escaped (§7.3). */
  readonly isUrlEscaped: boolean;
  /** Right-hand parts to keep; null: all of them. At least 1. */
  readonly parts: number | null;
  readonly isReversed: boolean;
  /** Characters at which the value is split; never empty. */
  readonly delimiters: string;
}

/** Literal text, with `%%`, `%_` and `%-` already replaced, and macros, in order. */
export type MacroString = readonly (string | Macro)[];

/** Where a macro string may stand. In names, `c`, `r` and `t` are not allowed (§7.2); only explanations have blanks. */
export type MacroPlace = 'name' | 'modifier' | 'explanation';

const MACRO = /%\{([slodipvhcrt])([0-9]*)(r?)([.\-+,/_=]*)\}/iy;
/** No name has more parts (RFC 1035 §2.3.4); larger numbers mean "all". */
const MOST_PARTS = 128;

interface Read {
  readonly parts: MacroString;
  /** The text ends with a macro-expand of §12, to which `%%`, `%_` and `%-` belong. */
  readonly endsWithExpand: boolean;
}

/**
 * Reads a macro string.
 * @returns the parts, or null where the text does not follow the grammar
 */
export function parseMacroString(text: string, place: MacroPlace): MacroString | null {
  return read(text, place)?.parts ?? null;
}

function read(text: string, place: MacroPlace): Read | null {
  const parts: (string | Macro)[] = [];
  let literal = '';
  let expandEnd = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code !== 37) {
      if (code > 126 || code < 32 || (code === 32 && place !== 'explanation')) return null;
      literal += text.charAt(at);
      at++;
      continue;
    }
    const escaped = escapeAt(text, at);
    if (escaped === null) {
      MACRO.lastIndex = at;
      const found = MACRO.exec(text);
      const macro = found === null ? null : macroOf(found, place);
      if (macro === null) return null;
      if (literal !== '') parts.push(literal);
      literal = '';
      parts.push(macro);
      at = MACRO.lastIndex;
    } else {
      literal += escaped;
      at += 2;
    }
    expandEnd = at;
  }
  if (literal !== '') parts.push(literal);
  return { parts, endsWithExpand: expandEnd === text.length };
}

function escapeAt(text: string, at: number): string | null {
  switch (text.charAt(at + 1)) {
    case '%': return '%';
    case '_': return ' ';
    case '-': return '%20';
    default: return null;
  }
}

function macroOf(found: RegExpExecArray, place: MacroPlace): Macro | null {
  const [, written = '', digits = '', reversed = '', delimiters = ''] = found;
  const letter = written.toLowerCase() as MacroLetter;
  if (place === 'name' && (letter === 'c' || letter === 'r' || letter === 't')) return null;
  const parts = digits === '' ? null : Math.min(Number(digits), MOST_PARTS);
  if (parts === 0) return null;
  return { letter, isUrlEscaped: written !== letter, parts, isReversed: reversed !== '', delimiters: delimiters === '' ? '.' : delimiters };
}

/** toplabel of §12: letters, digits and inner hyphens, not digits alone. */
const TOP_LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const DIGITS = /^[0-9]+$/;

/**
 * Reads a domain-spec: a macro string that ends with a macro or with a dot and a top label (§12, domain-end).
 * @returns the parts, or null where the text does not follow the grammar
 */
export function parseDomainSpec(text: string): MacroString | null {
  const found = read(text, 'name');
  if (found === null || found.endsWithExpand) return found?.parts ?? null;
  const end = text.endsWith('.') ? text.length - 1 : text.length;
  const dot = text.lastIndexOf('.', end - 1);
  if (dot < 0 || dot >= end) return null;
  const label = text.slice(dot + 1, end);
  return TOP_LABEL.test(label) && !DIGITS.test(label) ? found.parts : null;
}
