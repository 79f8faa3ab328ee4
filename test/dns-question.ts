/** What a test server is asked for. */
export interface Question {
  /** As it was written, without the final dot. */
  readonly name: string;
  /** Number of the record type. */
  readonly type: number;
  /** CD: the answer is wanted although its signatures may not hold (RFC 4035 §3.2.2). */
  readonly isUnchecked: boolean;
  /** Where the question section ends. */
  readonly end: number;
}

/** The message that an address of RFC 8484 carries in its `dns` parameter; empty where it carries none. */
export const queryIn = (address: URL): Buffer => Buffer.from(address.searchParams.get('dns') ?? '', 'base64url');

/** Reads the question of a message that the program under test has sent (RFC 1035 §4.1): the names in it are never compressed. */
export function questionIn(query: Buffer): Question {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.'), type: query.readUInt16BE(at + 1), isUnchecked: ((query[3] ?? 0) & 0x10) !== 0, end: at + 5 };
}
