/** Which of the TXT records under a name are meant: the one that starts with the version asked for. */

/** Versions that records begin with: RFC 9989 §4.7, RFC 8461 §3.1, RFC 8460 §3. */
export type RecordVersion = 'DMARC1' | 'STSv1' | 'TLSRPTv1';

const STARTS: { readonly [V in RecordVersion]: RegExp } = {
  'DMARC1': /^v[ \t]*=[ \t]*DMARC1(?:[ \t]*;|[ \t]*$)/,
  'STSv1': /^v=STSv1[ \t]*;/,
  'TLSRPTv1': /^v=TLSRPTv1[ \t]*;/,
};

/** What a human reads as meant and a receiver does not: other case, quotes or blanks in front, a stop that is none. */
const RESEMBLES: { readonly [V in RecordVersion]: RegExp } = {
  'DMARC1': /^(?:v[=:]?)?DMARC/i,
  'STSv1': /^(?:v[=:]?)?(?:MTA-?)?STSv/i,
  'TLSRPTv1': /^(?:v[=:]?)?TLS-?RPT/i,
};
const ORNAMENTS = /[\s"'\u201c\u201d\ufeff]/g;

/** As far as a version may reach. */
const HEAD = 64;

/**
 * The records that begin with a version, in their order. The version is told apart by case, and nothing stands before it.
 * More than one: the receiver ignores them all (RFC 9989 §4.10, RFC 8461 §3.1, RFC 8460 §3), which is left to the caller.
 */
export function selectRecords(texts: readonly string[], version: RecordVersion): readonly string[] {
  const start = STARTS[version];
  return texts.filter((text) => start.test(text));
}

/** The records that look meant for a version and that no receiver takes, in their order. */
export function resemblingRecords(texts: readonly string[], version: RecordVersion): readonly string[] {
  return texts.filter((text) => !STARTS[version].test(text) && RESEMBLES[version].test(text.slice(0, HEAD).replace(ORNAMENTS, '')));
}
