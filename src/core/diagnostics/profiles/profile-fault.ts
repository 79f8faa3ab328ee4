/** What can be wrong with an organisation's own file. */

/** Limits of the file; a real one is far below each. */
export const MAX_FILE_BYTES = 262_144;
export const MAX_PROFILES = 100;
export const MAX_RESOLVERS = 8;
export const MAX_LIST = 50;
export const MAX_NAME = 60;
export const MAX_DEPTH = 12;
/** Faults that are listed; nobody repairs more at a time. */
export const MAX_FAULTS = 100;

/** The first four concern the file as a whole. */
export const profileFaultCodes = [
  'too-large', 'too-deep', 'not-json', 'comment',
  'not-an-object', 'not-a-list', 'not-a-text', 'not-true-or-false', 'not-a-number', 'unknown-field', 'missing-field', 'field-twice', 'too-many', 'empty-list',
  'not-an-id', 'own-id', 'id-twice', 'not-a-name', 'not-a-pattern', 'not-a-host', 'not-a-domain', 'not-a-selector', 'not-https', 'not-a-kind', 'out-of-range',
] as const;

export type ProfileFaultCode = typeof profileFaultCodes[number];

/** What a person needs to find a place in a file. */
export interface FilePlace {
  /** 1-based; a line ends with LF, CR or both. */
  readonly line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  readonly column: number;
}

/** One thing to correct. */
export interface ProfileFault extends FilePlace {
  /** The field, such as `profiles[0].mx[1].publish`; empty for the file as a whole. */
  readonly path: string;
  readonly code: ProfileFaultCode;
  readonly values: Readonly<Record<string, string | number>>;
}
