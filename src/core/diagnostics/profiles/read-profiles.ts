/** An organisation's own file, profiles.json: its offers and its DNS services; docs/profiles.md tells how to write one. */
import { isAddress } from '../../dns/address';
import type { JsonNode, Read, Report } from './json-tree';
import { entriesOf, listOf, made, objectOf, optional, orNull, placesIn, required } from './json-tree';
import type { AutodiscoverTarget, HostPattern, MxVariant, Profile } from './profile';
import { profileIds } from './profile';
import type { FilePlace, ProfileFault, ProfileFaultCode } from './profile-fault';
import { MAX_FAULTS, MAX_LIST, MAX_NAME, MAX_PROFILES, MAX_RESOLVERS } from './profile-fault';

export interface ProfilesReading {
  /** Entries without a fault, in the order of the file. */
  readonly profiles: readonly Profile[];
  /** Addresses of DNS over HTTPS, in order of preference. */
  readonly resolvers: readonly string[];
  /** In the order of the file, at most `MAX_FAULTS`. */
  readonly faults: readonly ProfileFault[];
}

/** Longest address that is taken. */
const MAX_ADDRESS = 500;
/** RFC 1035 §2.3.4, as text. */
const MAX_HOST = 253;
/** Of a preference (RFC 1035 §3.3.9). */
const MAX_PREFERENCE = 65_535;

/** A label of a host name as the DNS holds it; an underscore occurs in names of records. */
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** Controls, and signs that are not seen or turn the direction of a text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** True for a host name, with places where they are allowed. */
function isHostPattern(text: string, { places, many }: { readonly places: boolean; readonly many: boolean }): boolean {
  if (text.length > MAX_HOST) return false;
  const parts = text.split('.');
  const labels = many && parts[0] === '*' ? parts.slice(1) : parts;
  const isName = (part: string): boolean => places && (part === '{domain}' || part === '{server}');
  const isLabel = (part: string): boolean => {
    const filled = places ? part.replace('{domain-dashes}', 'x') : part;
    return LABEL.test(many ? filled.replace('#', '0') : filled);
  };
  const last = labels.at(-1) ?? '';
  // One label alone would take in whole top-level domains; an ending of digits makes an IP address.
  return labels.every((part) => isName(part) || isLabel(part)) && (labels.length > 1 || isName(last)) && !/^[\d#]+$/.test(last);
}

/** A text that passes a test. Names of the DNS are compared in lower case, without a final dot. */
const text = (code: ProfileFaultCode, isRight: (value: string) => boolean, values: Readonly<Record<string, string | number>> = {}): Read<string> => (node, path, report) => {
  if (node.type !== 'string' || typeof node.value !== 'string') return void report(node, path, 'not-a-text');
  return isRight(node.value) ? node.value : void report(node, path, code, values);
};

const dnsName = (code: ProfileFaultCode, isRight: (name: string) => boolean): Read<string> => {
  const normal = (name: string): string => name.toLowerCase().replace(/\.$/, '');
  return made(text(code, (name) => name.length <= MAX_HOST + 1 && isRight(normal(name))), normal);
};

const pattern = dnsName('not-a-pattern', (name) => isHostPattern(name, { places: true, many: true }));
const host = dnsName('not-a-host', (name) => isHostPattern(name, { places: true, many: false }));
const domain = dnsName('not-a-domain', (name) => isHostPattern(name, { places: false, many: false }));
const selector = dnsName('not-a-selector', (name) => name.split('.').every((label) => LABEL.test(label)));

/** An https address without name, password and fragment: its host, and what follows it. */
function readHttps(address: string): { readonly host: string; readonly rest: string } | null {
  const [, name = '', port = '', rest = ''] = /^https:\/\/([^/?#:@[\]\s]+)(:\d{1,5})?((?:[/?][!-~]*)?)$/.exec(address) ?? [];
  return address.length > MAX_ADDRESS || name === '' || Number(port.slice(1)) > 65_535 || /[#"<>\\^`|*]/.test(rest) ? null : { host: name.toLowerCase(), rest };
}

const PLACES = /\{(?:domain|domain-dashes|server)\}/g;
const hasBraces = (part: string): boolean => /[{}]/.test(part);
const isPublicName = (name: string): boolean => isHostPattern(name, { places: false, many: false });

const https = text('not-https', (address) => {
  const read = readHttps(address);
  return read !== null && isPublicName(read.host) && !hasBraces(read.rest);
});

/** A webmail may stand on the account's own server. */
const webmail = text('not-https', (address) => {
  const read = readHttps(address);
  return read !== null && isHostPattern(read.host, { places: true, many: false }) && !hasBraces(read.rest.replace(PLACES, ''));
});

/** A DNS service may have no name, and its address may be a template (RFC 8484 §4.1). */
const resolver = text('not-https', (address) => {
  const read = readHttps(address);
  return read !== null && (isPublicName(read.host) || isAddress(read.host)) && !hasBraces(read.rest.replace(/\{[?&]dns\}$/, ''));
});

const statusPage = made(text('not-https', (address) => {
  const read = readHttps(address);
  return read !== null && isPublicName(read.host) && !hasBraces(read.rest) && !read.rest.includes('?');
}), (address) => address.replace(/\/+$/, ''));

const name = text('not-a-name', (value) => value.trim() !== '' && value.length <= MAX_NAME && !UNSEEN.test(value), { limit: MAX_NAME });

const yesOrNo: Read<boolean> = (node, path, report) => (node.type === 'boolean' ? node.value === true : void report(node, path, 'not-true-or-false'));

const preference: Read<number> = (node, path, report) => {
  const { type, value } = node;
  if (type !== 'number' || typeof value !== 'number') return void report(node, path, 'not-a-number');
  return Number.isInteger(value) && value >= 0 && value <= MAX_PREFERENCE ? value : void report(node, path, 'out-of-range', { least: 0, most: MAX_PREFERENCE });
};

const kind: Read<AutodiscoverTarget['kind']> = (node, path, report) => (node.value === 'srv' || node.value === 'alias' ? node.value : void report(node, path, 'not-a-kind'));

const id: Read<string> = (node, path, report) => {
  const { type, value } = node;
  if (type !== 'string' || typeof value !== 'string') return void report(node, path, 'not-a-text');
  if (value.length > MAX_NAME || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return void report(node, path, 'not-an-id', { limit: MAX_NAME });
  return profileIds.some((ours) => ours === value) ? void report(node, path, 'own-id', { id: value }) : value;
};

const list = <T>(read: Read<T>): Read<readonly T[]> => listOf(read, MAX_LIST);

const filled = <T>(read: Read<readonly T[]>): Read<readonly T[]> => (node, path, report) => {
  const values = read(node, path, report);
  return values?.length === 0 ? void report(node, path, 'empty-list') : values;
};

const exchanger: Read<MxVariant['publish'][number]> = objectOf({ preference: required(preference), exchange: required(host) });

/** Its verdict has a sentence of its own, under this id. */
const OWN_VARIANT = 'own-offer';

const variant: Read<MxVariant> = made(
  objectOf<{ publish: MxVariant['publish']; accepts: readonly HostPattern[] | null; complete: readonly HostPattern[] }>({
    publish: required(filled(list(exchanger))), accepts: optional(filled(list(pattern)), null), complete: optional(list(pattern), []),
  }),
  ({ publish, accepts, complete }) => {
    const published = publish.map(({ exchange }) => exchange);
    return { id: OWN_VARIANT, publish, accepts: [...new Set([...published, ...accepts ?? []])], complete };
  },
);

const autodiscover: Read<AutodiscoverTarget> = made(
  objectOf<{ kind: AutodiscoverTarget['kind']; publish: HostPattern; accepts: readonly HostPattern[] }>({
    kind: required(kind), publish: required(host), accepts: optional(list(pattern), []),
  }),
  ({ accepts, ...rest }) => ({ ...rest, accepts: [...new Set([rest.publish, ...accepts])] }),
);

const recognisedBy: Read<Profile['recognisedBy']> = objectOf({ servers: optional(list(pattern), []), exchangers: optional(list(pattern), []), includes: optional(list(domain), []) });

const profile: Read<Profile> = objectOf({
  id: required(id),
  name: required(name),
  recognisedBy: optional(recognisedBy, { servers: [], exchangers: [], includes: [] }),
  mx: optional(list(variant), []),
  autodiscover: optional(orNull(autodiscover), null),
  spfIncludes: optional(list(domain), []),
  dkimSelectors: optional(list(selector), []),
  dkimTargets: optional(list(pattern), []),
  webmail: optional(orNull(webmail), null),
  statusPage: optional(orNull(statusPage), null),
  isExchange: optional(yesOrNo, false),
  sources: optional(list(https), []),
});

const NOTHING: Pick<ProfilesReading, 'profiles' | 'resolvers'> = { profiles: [], resolvers: [] };

/** A file that cannot be read at all. */
export function unreadableProfiles(code: Extract<ProfileFaultCode, 'too-large' | 'too-deep' | 'not-json' | 'comment'>, place: FilePlace, values: ProfileFault['values'] = {}): ProfilesReading {
  return { ...NOTHING, faults: [{ ...place, path: '', code, values }] };
}

/**
 * Reads the file. Never throws; the time it takes grows with the file, whatever is in it.
 * @param tree the file as JSON, of at most `MAX_DEPTH` levels
 * @param file the text that the tree was read from
 * @returns what can be used: an entry with any fault is left out, for half an offer would accuse a right zone
 */
export function readProfiles(tree: JsonNode, file: string): ProfilesReading {
  const placeOf = placesIn(file);
  const faults: (Pick<ProfileFault, 'path' | 'code' | 'values'> & { readonly offset: number })[] = [];
  const report: Report = ({ offset }, path, code, values = {}) => void faults.push({ offset, path, code, values });
  const found = readParts(tree, report);
  const first = new Map<string, number>();
  const profiles = found.profiles.flatMap(({ node, path, value }) => {
    const earlier = first.get(value.id);
    if (earlier === undefined) {
      first.set(value.id, placeOf(node.offset).line);
      return [value];
    }
    report(node, `${path}.id`, 'id-twice', { id: value.id, line: earlier });
    return [];
  });
  const inOrder = faults.toSorted((one, other) => one.offset - other.offset).slice(0, MAX_FAULTS);
  return { profiles, resolvers: found.resolvers, faults: inOrder.map(({ offset, path, code, values }) => ({ ...placeOf(offset), path: path.slice(0, MAX_ADDRESS), code, values: shortened(values) })) };
}

/** What a stranger wrote, as short as a sentence can hold. */
const shortened = (values: ProfileFault['values']): ProfileFault['values'] =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' && value.length > MAX_NAME ? `${value.slice(0, MAX_NAME)}…` : value]));

type Parts = { readonly profiles: readonly { readonly node: JsonNode; readonly path: string; readonly value: Profile }[]; readonly resolvers: readonly string[] };

/** The two lists of the file; a fault in one leaves the other as it is. */
function readParts(tree: JsonNode, report: Report): Parts {
  const parts: { profiles: Parts['profiles']; resolvers: Parts['resolvers'] } = { profiles: [], resolvers: [] };
  const collecting = <T>(read: Read<T>, keep: (value: T) => void): Read<true> => (node, path, tell) => {
    const value = read(node, path, tell);
    if (value !== undefined) keep(value);
    return true;
  };
  objectOf<{ profiles: true; resolvers: true }>({
    profiles: optional(collecting(entriesOf(profile, MAX_PROFILES), (entries) => { parts.profiles = entries; }), true),
    resolvers: optional(collecting(entriesOf(resolver, MAX_RESOLVERS), (entries) => { parts.resolvers = [...new Set(entries.map(({ value }) => value))]; }), true),
  })(tree, '', report);
  return parts;
}
