/** DMARC records by RFC 9989 §4.7, and by RFC 7489 §6.3 which it replaces. */
import type { ReportUri } from './report-uri';
import { readReportUri, uriItems } from './report-uri';
import { selectRecords } from './select-records';
import type { TagListFaultCode } from './tag-list';
import { readTagList } from './tag-list';

export type DmarcPolicy = 'none' | 'quarantine' | 'reject';
export type DmarcAlignmentMode = 'relaxed' | 'strict';
export type DmarcFailureOption = '0' | '1' | 'd' | 's';

/** Tags of RFC 7489 that RFC 9989 took out. */
export type DmarcRemovedTag = 'pct' | 'rf' | 'ri';

export interface DmarcReportUri extends ReportUri {
  /** The size that RFC 7489 lets one set, in bytes; RFC 9989 ignores it. null: none. */
  readonly maxBytes: number | null;
}

export type DmarcFaultCode =
  | TagListFaultCode
  /** No fault to RFC 9989 §4.7, which takes it for `p=none` as long as there is a `rua` (§4.10.1); required by RFC 7489. */
  | 'missing-policy'
  | 'invalid-policy'
  /** `p` does not follow `v`, as RFC 7489 §6.3 asks and RFC 9989 does not. */
  | 'policy-not-second'
  | 'invalid-alignment' | 'invalid-failure-option' | 'invalid-psd' | 'invalid-test-mode' | 'invalid-percentage' | 'invalid-report-uri' | 'invalid-report-size'
  /** A known tag but for its case, which counts. */
  | 'tag-not-lower-case';

export interface DmarcFault {
  readonly code: DmarcFaultCode;
  readonly tag: string;
  /** What stands there; empty where nothing does. */
  readonly value: string;
}

export interface DmarcRecord {
  readonly text: string;
  /** `p`, `sp` and `np`; null where absent or not valid. */
  readonly policy: DmarcPolicy | null;
  readonly subdomainPolicy: DmarcPolicy | null;
  /** For subdomains that do not exist. Added by RFC 9091, kept by RFC 9989. */
  readonly nonExistentPolicy: DmarcPolicy | null;
  readonly dkimMode: DmarcAlignmentMode;
  readonly spfMode: DmarcAlignmentMode;
  readonly aggregateReports: readonly DmarcReportUri[];
  readonly failureReports: readonly DmarcReportUri[];
  readonly failureOptions: readonly DmarcFailureOption[];
  /** `y`: a public suffix; `n`: an organizational domain; `u`: to be found out. */
  readonly psd: 'y' | 'n' | 'u';
  /** `t=y`: the policy below the one stated is asked for. */
  readonly isTesting: boolean;
  /** `pct`, for those who follow RFC 7489; 100 where absent or not valid. */
  readonly percentage: number;
  readonly removedTags: readonly DmarcRemovedTag[];
  /** Ignored by receivers. */
  readonly unknownTags: readonly string[];
  readonly faults: readonly DmarcFault[];
}

const POLICIES: { readonly [value: string]: DmarcPolicy | undefined } = { 'none': 'none', 'quarantine': 'quarantine', 'reject': 'reject' };
const MODES: { readonly [value: string]: DmarcAlignmentMode | undefined } = { 'r': 'relaxed', 's': 'strict' };
const KNOWN = new Set(['v', 'p', 'sp', 'np', 'adkim', 'aspf', 'rua', 'ruf', 'fo', 'psd', 't', 'pct', 'rf', 'ri']);
const REMOVED: readonly DmarcRemovedTag[] = ['pct', 'rf', 'ri'];

const SIZE = /^(\d{1,15})([kmgt]?)$/i;
const UNITS = ['', 'k', 'm', 'g', 't'];

/** `10m` in bytes: k, m, g and t are powers of 1024 (RFC 7489 §6.4). null: no size. */
function bytesOf(size: string): number | null {
  const [, digits = '', unit = ''] = SIZE.exec(size) ?? [];
  return digits === '' ? null : Math.min(Number(digits) * 1024 ** UNITS.indexOf(unit.toLowerCase()), Number.MAX_SAFE_INTEGER);
}

const isFailureOption = (value: string): value is DmarcFailureOption => value === '0' || value === '1' || value === 'd' || value === 's';

type Fault = (code: DmarcFaultCode, tag: string, value: string) => void;

function readUris(tag: string, value: string | undefined, fault: Fault): readonly DmarcReportUri[] {
  if (value === undefined) return [];
  const uris: DmarcReportUri[] = [];
  for (const item of uriItems(value)) {
    const mark = item.indexOf('!');
    const uri = readReportUri(mark < 0 ? item : item.slice(0, mark));
    const maxBytes = mark < 0 ? null : bytesOf(item.slice(mark + 1));
    if (uri === null) fault('invalid-report-uri', tag, item);
    else {
      if (mark >= 0 && maxBytes === null) fault('invalid-report-size', tag, item);
      uris.push({ ...uri, maxBytes });
    }
  }
  return uris;
}

/** `fo`: 0 and 1 exclude each other, every option stands once (RFC 9989 §4.8). Where it is not valid, the default. */
function readFailureOptions(value: string | undefined, fault: Fault): readonly DmarcFailureOption[] {
  if (value === undefined) return ['0'];
  const options = value.toLowerCase().split(':').map((option) => option.trim());
  const valid = options.filter(isFailureOption);
  if (valid.length === options.length && new Set(valid).size === valid.length && !(valid.includes('0') && valid.includes('1'))) return valid;
  fault('invalid-failure-option', 'fo', value);
  return ['0'];
}

/**
 * Reads a TXT record that begins with `v=DMARC1`. What is not valid counts as its default, as both RFCs ask, and is among the faults.
 * @returns null where the text does not begin so: receivers ignore it as a whole
 */
export function readDmarcRecord(text: string): DmarcRecord | null {
  if (selectRecords([text], 'DMARC1').length === 0) return null;
  const { tags, names, faults: listFaults } = readTagList(text);
  const faults: DmarcFault[] = listFaults.map(({ code, tag }) => ({ code, tag, value: '' }));
  const fault: Fault = (code, tag, value) => { faults.push({ code, tag, value }); };

  /** The value of a tag out of a closed set; null where the tag is absent or its value is not in the set. */
  const oneOf = <T>(tag: string, values: { readonly [value: string]: T | undefined }, code: DmarcFaultCode): T | null => {
    const value = tags.get(tag);
    if (value === undefined) return null;
    const lower = value.toLowerCase();
    const found = Object.hasOwn(values, lower) ? values[lower] : undefined;
    if (found !== undefined) return found;
    fault(code, tag, value);
    return null;
  };

  const policy = oneOf('p', POLICIES, 'invalid-policy');
  if (!tags.has('p')) fault('missing-policy', 'p', '');
  else if (names[1] !== 'p') fault('policy-not-second', 'p', tags.get('p') ?? '');
  const percentage = tags.get('pct') ?? '100';
  const isPercentage = /^\d{1,3}$/.test(percentage) && Number(percentage) <= 100;
  if (!isPercentage) fault('invalid-percentage', 'pct', percentage);
  const unknownTags = names.filter((name) => !KNOWN.has(name));
  for (const name of unknownTags) if (KNOWN.has(name.toLowerCase())) fault('tag-not-lower-case', name, tags.get(name) ?? '');

  return {
    text,
    policy,
    subdomainPolicy: oneOf('sp', POLICIES, 'invalid-policy'),
    nonExistentPolicy: oneOf('np', POLICIES, 'invalid-policy'),
    dkimMode: oneOf('adkim', MODES, 'invalid-alignment') ?? 'relaxed',
    spfMode: oneOf('aspf', MODES, 'invalid-alignment') ?? 'relaxed',
    aggregateReports: readUris('rua', tags.get('rua'), fault),
    failureReports: readUris('ruf', tags.get('ruf'), fault),
    failureOptions: readFailureOptions(tags.get('fo'), fault),
    psd: oneOf<DmarcRecord['psd']>('psd', { 'y': 'y', 'n': 'n', 'u': 'u' }, 'invalid-psd') ?? 'u',
    isTesting: oneOf('t', { 'y': true, 'n': false }, 'invalid-test-mode') ?? false,
    percentage: isPercentage ? Number(percentage) : 100,
    removedTags: REMOVED.filter((tag) => tags.has(tag)),
    unknownTags,
    faults,
  };
}

/** The three policies that a record amounts to once defaults are filled in. */
export interface DmarcPolicies {
  readonly domain: DmarcPolicy;
  readonly subdomains: DmarcPolicy;
  readonly nonExistent: DmarcPolicy;
}

const NO_PREFERENCE: DmarcPolicies = { domain: 'none', subdomains: 'none', nonExistent: 'none' };

/**
 * What a record asks for by RFC 9989 §4.10.1. RFC 7489 §6.6.3 says the same without `np`.
 * @returns null where `p`, `sp` or `np` is wrong, or `p` is absent, and no report can be sent either: then DMARC is not applied
 */
export function dmarcPolicies({ policy, subdomainPolicy, nonExistentPolicy, aggregateReports, faults }: DmarcRecord): DmarcPolicies | null {
  if (policy === null || faults.some(({ code }) => code === 'invalid-policy')) return aggregateReports.length > 0 ? NO_PREFERENCE : null;
  const subdomains = subdomainPolicy ?? policy;
  return { domain: policy, subdomains, nonExistent: nonExistentPolicy ?? subdomains };
}
