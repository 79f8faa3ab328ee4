/** MTA-STS: the record under `_mta-sts` and the policy file, RFC 8461 §3. */
import { canonicalName, isDomainName } from './domain-name';
import { selectRecords } from './select-records';
import type { TagListFaultCode } from './tag-list';
import { readTagList, trimBlanks } from './tag-list';

export interface MtaStsRecord {
  /** Changes with every change of the policy; null where absent or not valid. */
  readonly id: string | null;
  readonly faults: readonly MtaStsRecordFault[];
}

export interface MtaStsRecordFault {
  readonly code: TagListFaultCode | 'missing-id' | 'invalid-id';
  readonly tag: string;
}

const ID = /^[A-Za-z0-9]{1,32}$/;

/**
 * Reads a TXT record that begins with `v=STSv1;` (RFC 8461 §3.1).
 * @returns null where the text does not begin so: senders ignore it as a whole
 */
export function readMtaStsRecord(text: string): MtaStsRecord | null {
  if (selectRecords([text], 'STSv1').length === 0) return null;
  const { tags, faults: listFaults } = readTagList(text);
  const faults: MtaStsRecordFault[] = [...listFaults];
  const id = tags.get('id');
  if (id === undefined) faults.push({ code: 'missing-id', tag: 'id' });
  else if (!ID.test(id)) faults.push({ code: 'invalid-id', tag: 'id' });
  return { id: id !== undefined && ID.test(id) ? id : null, faults };
}

export type MtaStsMode = 'enforce' | 'testing' | 'none';

export type MtaStsPolicyFaultCode =
  | 'missing-version' | 'wrong-version' | 'missing-mode' | 'invalid-mode' | 'missing-mx' | 'invalid-mx' | 'missing-max-age' | 'invalid-max-age' | 'no-field' | 'duplicate-field'
  /** Above 31557600 seconds, about a year: the most that counts. */
  | 'max-age-too-great';

export interface MtaStsPolicyFault {
  readonly code: MtaStsPolicyFaultCode;
  /** The field's value, or the line. */
  readonly text: string;
}

export interface MtaStsPolicy {
  readonly mode: MtaStsMode | null;
  /** Valid patterns in lower case: a host name, or one with `*` for its first label. */
  readonly mx: readonly string[];
  /** Seconds. */
  readonly maxAge: number | null;
  readonly faults: readonly MtaStsPolicyFault[];
}

const MODES: readonly MtaStsMode[] = ['enforce', 'testing', 'none'];
const MAX_AGE = 31_557_600;

const isPattern = (text: string): boolean => isDomainName(text.startsWith('*.') ? text.slice(2) : text);

/** Reads the policy file (RFC 8461 §3.2): lines of `key: value`, ended by CRLF or LF. Of a key that repeats, but for `mx`, the first counts. */
export function readMtaStsPolicy(text: string): MtaStsPolicy {
  const faults: MtaStsPolicyFault[] = [];
  const fault = (code: MtaStsPolicyFaultCode, at: string): void => { faults.push({ code, text: at }); };
  const fields = new Map<string, string>();
  const mx: string[] = [];
  let hasMx = false;
  for (const ended of text.split('\n')) {
    const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
    if (trimBlanks(line) === '') continue;
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(colon, 0));
    const value = trimBlanks(line.slice(colon + 1));
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/.test(key)) fault('no-field', line);
    else if (key === 'mx') {
      hasMx = true;
      if (isPattern(value)) mx.push(value.toLowerCase());
      else fault('invalid-mx', value);
    } else if (fields.has(key)) fault('duplicate-field', line);
    else fields.set(key, value);
  }
  const version = fields.get('version');
  if (version === undefined) fault('missing-version', '');
  else if (version !== 'STSv1') fault('wrong-version', version);
  const stated = fields.get('mode');
  const mode = MODES.find((known) => known === stated) ?? null;
  if (stated === undefined) fault('missing-mode', '');
  else if (mode === null) fault('invalid-mode', stated);
  if (!hasMx && mode !== 'none') fault('missing-mx', '');
  const age = fields.get('max_age');
  const isAge = age !== undefined && /^\d{1,10}$/.test(age);
  if (age === undefined) fault('missing-max-age', '');
  else if (!isAge) fault('invalid-max-age', age);
  else if (Number(age) > MAX_AGE) fault('max-age-too-great', age);
  return { mode, mx, maxAge: isAge ? Math.min(Number(age), MAX_AGE) : null, faults };
}

/** True where a mail exchanger fits one of a policy's patterns: `*` stands for exactly one label (RFC 8461 §4.1). */
export function fitsMtaSts(host: string, patterns: readonly string[]): boolean {
  const name = canonicalName(host);
  const dot = name.indexOf('.');
  const parent = dot > 0 ? name.slice(dot + 1) : null;
  return patterns.some((pattern) => {
    const wanted = canonicalName(pattern);
    return wanted.startsWith('*.') ? wanted.slice(2) === parent : wanted === name;
  });
}
