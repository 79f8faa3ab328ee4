/** DNS as data: what was asked, what is published, and what could not be learned. Knows no transport. */

/** The record types that are asked for (RFC 1035 §3.2.2, 2782, 3596, 6698). */
export type RecordType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'PTR' | 'SOA' | 'SRV' | 'TLSA' | 'TXT';

export interface MxRecord {
  readonly preference: number;
  /** `.` is the null MX (RFC 7505). */
  readonly exchange: string;
}

export interface SrvRecord {
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  /** `.`: the service is decidedly not there (RFC 2782). */
  readonly target: string;
}

export interface SoaRecord {
  readonly primary: string;
  readonly contact: string;
  readonly serial: number;
}

export interface TlsaRecord {
  readonly usage: number;
  readonly selector: number;
  readonly matchingType: number;
  /** Lower-case hexadecimal digits. */
  readonly data: string;
}

/**
 * A record's content by its type. Names are in lower case, without the final dot, `.` for the root itself; bytes of a label that no
 * host name has are written `\DDD` (RFC 1035 §5.1). Addresses are written as RFC 5952 says; a TXT record is its strings joined
 * without a blank, a character per byte where they are no UTF-8.
 */
export interface RecordData {
  readonly A: string;
  readonly AAAA: string;
  readonly CNAME: string;
  readonly MX: MxRecord;
  readonly NS: string;
  readonly PTR: string;
  readonly SOA: SoaRecord;
  readonly SRV: SrvRecord;
  readonly TLSA: TlsaRecord;
  readonly TXT: string;
}

/** What is published under a name: known, even where it is nothing. */
export interface Resolved<T extends RecordType> {
  /** `no-data`: the name exists without a record of this type; `no-name`: the name does not exist (NXDOMAIN, RFC 8020). */
  readonly state: 'found' | 'no-data' | 'no-name';
  /** Empty unless found; in the order of the answer. */
  readonly records: readonly RecordData[T][];
  /** Names that the question was led on to by CNAME, in order; the last one holds the records. Empty for a question for CNAME. */
  readonly aliases: readonly string[];
  /** The resolver has checked the signatures (AD, RFC 4035 §3.2.3). */
  readonly isAuthentic: boolean;
}

/**
 * Why nothing is known. `bogus`: signatures that do not hold (SERVFAIL, and an answer once the check is left out);
 * `server-failure`: SERVFAIL in any case; `unusable`: an answer that is no DNS message, or one to another question.
 */
export type Unresolved = 'timeout' | 'unreachable' | 'server-failure' | 'bogus' | 'refused' | 'unusable' | 'stopped';

export type Lookup<T extends RecordType> =
  | { readonly known: true; readonly value: Resolved<T> }
  | { readonly known: false; readonly why: Unresolved };

/** Asks for the records of one type under a name (ASCII, without the final dot). Never rejects. */
export type Resolve = <T extends RecordType>(name: string, type: T) => Promise<Lookup<T>>;
