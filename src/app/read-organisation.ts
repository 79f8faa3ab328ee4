/** Reads the organisation's own file: JSON with the place of every value, so that faults can be told by line. */
import { createScanner, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { placesIn } from '../core/diagnostics/profiles/json-tree';
import { MAX_DEPTH, MAX_FILE_BYTES } from '../core/diagnostics/profiles/profile-fault';
import { readProfiles, unreadableProfiles } from '../core/diagnostics/profiles/read-profiles';
import type { Organisation, ReadOrganisation } from './organisation';

const KILOBYTE = 1024;

const START = { line: 1, column: 1 } as const;

const tooLarge = (): Organisation => unreadableProfiles('too-large', START, { limit: MAX_FILE_BYTES / KILOBYTE });

/** Where a value lies deeper than any entry does; null: nowhere. The parser goes down by calling itself, so this comes before it. */
function firstTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let at = -1; scanner.getPosition() > at;) {
    at = scanner.getPosition();
    scanner.scan();
    const sign = text[scanner.getTokenOffset()];
    if (scanner.getTokenLength() !== 1) continue;
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > MAX_DEPTH) return scanner.getTokenOffset();
  }
  return null;
}

/**
 * Reads the file. Never throws.
 * @param written as it was found; a byte order mark is left aside
 * @returns nothing to use where the file is no JSON (RFC 8259), with its first fault: those behind it would be guesses
 */
export function readOrganisation(written: string): Organisation {
  const text = written.replace(/^\ufeff/, '');
  if (text.length > MAX_FILE_BYTES) return tooLarge();
  const deep = firstTooDeep(text);
  if (deep !== null) return unreadableProfiles('too-deep', placesIn(text)(deep), { limit: MAX_DEPTH });
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [first] = errors.toSorted((one, other) => one.offset - other.offset);
  if (first === undefined && tree !== undefined) return readProfiles(tree, text);
  const isComment = first !== undefined && /Comment/.test(printParseErrorCode(first.error));
  return unreadableProfiles(isComment ? 'comment' : 'not-json', placesIn(text)(first?.offset ?? 0));
}

/** The file as an adapter found it. */
export const readOrganisationFile: ReadOrganisation = (file) => (file.found === 'too-large' ? tooLarge() : readOrganisation(file.text));
