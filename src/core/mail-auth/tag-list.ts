/** Lists of `tag=value` with semicolons between, as DKIM and DMARC write them: RFC 6376 §3.2. */

export type TagListFaultCode = 'empty-tag' | 'missing-equals' | 'empty-name' | 'invalid-name' | 'invalid-value' | 'duplicate-tag';

/** What is wrong with one part of a list. */
export interface TagListFault {
  readonly code: TagListFaultCode;
  /** The name of the tag, or the text of the part where it has none. */
  readonly tag: string;
}

export interface TagList {
  /** Values by name, without the blanks around them, in the order of the text; of tags with one name the first alone. */
  readonly tags: ReadonlyMap<string, string>;
  /** Names in the order of the text, each once. */
  readonly names: readonly string[];
  readonly faults: readonly TagListFault[];
}

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const VALUE = /^[\t\x20-\x3a\x3c-\x7e]*$/;
const FOLD = /\r?\n(?=[ \t])/g;

const isBlank = (code: number): boolean => code === 32 || code === 9;

/** Text without spaces and tabs at its ends; linear, whatever the text. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/**
 * Reads a list of tags: a TXT record, or the value of a header field, folded or not. Names are told apart by case (RFC 6376 §3.2).
 * @returns what could be read, and every fault; a part with a fault of its name or without `=` is left out, one of a value is kept
 */
export function readTagList(text: string): TagList {
  const tags = new Map<string, string>();
  const faults: TagListFault[] = [];
  const parts = text.replace(FOLD, '').split(';');
  parts.forEach((part, at) => {
    const spec = trimBlanks(part);
    if (spec === '') {
      // One semicolon may end the list; an empty list has no tags.
      if (at < parts.length - 1) faults.push({ code: 'empty-tag', tag: '' });
      return;
    }
    const equals = spec.indexOf('=');
    if (equals < 0) {
      faults.push({ code: 'missing-equals', tag: spec });
      return;
    }
    const name = trimBlanks(spec.slice(0, equals));
    const value = trimBlanks(spec.slice(equals + 1));
    if (name === '') faults.push({ code: 'empty-name', tag: spec });
    else if (!NAME.test(name)) faults.push({ code: 'invalid-name', tag: name });
    else if (tags.has(name)) faults.push({ code: 'duplicate-tag', tag: name });
    else {
      if (!VALUE.test(value)) faults.push({ code: 'invalid-value', tag: name });
      tags.set(name, value);
    }
  });
  return { tags, names: [...tags.keys()], faults };
}
