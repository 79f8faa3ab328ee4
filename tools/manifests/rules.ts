/** What Outlook and Exchange ask of a manifest beyond its schema. Pure: text in, findings out. */
import type { Edition } from './editions';
import type { XmlElement } from './read-xml';
import { descendants, readXml } from './read-xml';
import type { ManifestTexts, Text } from './write-manifest';
import { FRENCH_LOCALES } from './write-manifest';

export const RULE_IDS = [
  'well-formed', 'resid-resolves', 'resource-used', 'https-only', 'one-origin', 'id-length', 'id-unique', 'text-length',
  'icon-size', 'on-premises-sets', 'on-premises-flags', 'catalog-text', 'version-form', 'id-form', 'edition-id',
  'permission', 'file-size',
] as const;

export interface Finding {
  readonly rule: typeof RULE_IDS[number] | 'unique-editions';
  readonly detail: string;
}

export interface RuleContext {
  readonly edition: Edition;
  readonly texts: ManifestTexts;
  /** Width and height in pixels of a PNG by its name in assets/, or null where there is none. */
  readonly iconSize: (name: string) => readonly [number, number] | null;
}

const MAX_ID = 32;
const MAX_BYTES = 256 * 1024;
const MAX_URL = 2048;
/** Characters, by the element that holds the text. */
const MAX_TEXT: Readonly<Record<string, number>> = {
  'DisplayName': 125, 'ProviderName': 125, 'Description': 250, 'bt:ShortStrings': 125, 'bt:LongStrings': 250,
};
const HIGHEST_ON_PREMISES = 5;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const URL_ELEMENTS = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'bt:Url', 'AppDomain']);

const child = (element: XmlElement, name: string): XmlElement | undefined => element.children.find((one) => one.name === name);
const valuesOf = (element: XmlElement): readonly string[] => descendants(element)
  .flatMap(({ attributes }) => [attributes['DefaultValue'], attributes['Value']].filter((value) => value !== undefined));
const isResource = ({ name, attributes }: XmlElement): boolean =>
  /^bt:(?:Image|Url|String)$/.test(name) && attributes['id'] !== undefined;

/** The parts of a VersionOverrides without the one nested in it: it neither inherits nor lends resources. */
const ownParts = (block: XmlElement): readonly XmlElement[] =>
  block.children.filter(({ name }) => name !== 'VersionOverrides').flatMap(descendants);

function resourceFindings(block: XmlElement): readonly Finding[] {
  const parts = ownParts(block);
  const version = block.attributes['xsi:type'] ?? '';
  const used = new Set(parts.flatMap(({ attributes }) => attributes['resid'] ?? []));
  const defined = new Set(parts.filter(isResource).flatMap(({ attributes }) => attributes['id'] ?? []));
  const ids = parts.flatMap(({ name, attributes }) => name === 'OfficeTab' ? [] : attributes['id'] ?? []);
  return [
    ...[...used].filter((id) => !defined.has(id)).map((id): Finding => ({ rule: 'resid-resolves', detail: `${version}: nothing defines ${id}` })),
    ...[...defined].filter((id) => !used.has(id)).map((id): Finding => ({ rule: 'resource-used', detail: `${version}: nothing uses ${id}` })),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id): Finding => ({ rule: 'id-unique', detail: `${version}: ${id} stands twice` })),
  ];
}

function addressFindings(all: readonly XmlElement[]): readonly Finding[] {
  const addresses = all.filter(({ name, attributes }) => URL_ELEMENTS.has(name)
    || ((name === 'bt:Image' || name === 'SourceLocation') && attributes['DefaultValue'] !== undefined)).flatMap(valuesOf);
  const origins = new Set(addresses.map((address) => URL.canParse(address) ? new URL(address).origin : address));
  return [
    ...addresses.filter((address) => !address.startsWith('https://')).map((address): Finding => ({ rule: 'https-only', detail: address })),
    ...addresses.filter((address) => address.length > MAX_URL).map((address): Finding => ({ rule: 'text-length', detail: `address of ${address.length} characters` })),
    ...origins.size > 1 ? [{ rule: 'one-origin', detail: [...origins].join(', ') } as const] : [],
  ];
}

function iconFindings(all: readonly XmlElement[], iconSize: RuleContext['iconSize']): readonly Finding[] {
  const wanted: [size: number, address: string][] = all.flatMap((element): [number, string][] => {
    const value = element.attributes['DefaultValue'] ?? '';
    if (element.name === 'IconUrl') return [[64, value]];
    if (element.name === 'HighResolutionIconUrl') return [[128, value]];
    const { size, resid } = element.attributes;
    if (size === undefined || resid === undefined) return [];
    return all.filter(({ name, attributes }) => name === 'bt:Image' && attributes['id'] === resid)
      .map(({ attributes }): [number, string] => [Number(size), attributes['DefaultValue'] ?? '']);
  });
  return wanted.flatMap(([size, address]): readonly Finding[] => {
    const name = address.slice(address.lastIndexOf('/') + 1);
    const found = iconSize(name);
    if (found?.[0] === size && found[1] === size) return [];
    return [{ rule: 'icon-size', detail: `${name} should be ${size} × ${size}, is ${found?.join(' × ') ?? 'missing'}` }];
  });
}

function textFindings(all: readonly XmlElement[], texts: ManifestTexts): readonly Finding[] {
  const expected: Record<string, Text> = { 'DisplayName': texts.name, 'Description': texts.description, 'Group.Label': texts.group };
  for (const [id, { label, tip }] of Object.entries(texts.doors)) {
    expected[`${id}.Label`] = label;
    expected[`${id}.Tip`] = tip;
  }
  return all.filter(({ name, attributes }) => attributes['DefaultValue'] !== undefined && /^(?:DisplayName|Description|bt:String)$/.test(name))
    .flatMap(({ name, attributes, children }): readonly Finding[] => {
      const id = attributes['id'] ?? name;
      const text = expected[id];
      const french = FRENCH_LOCALES.map((locale) => children.find((one) => one.attributes['Locale'] === locale)?.attributes['Value'] ?? attributes['DefaultValue']);
      return attributes['DefaultValue'] === text?.en && french.every((value) => value === text?.fr) ? []
        : [{ rule: 'catalog-text', detail: `${id} differs from src/locales` }];
    });
}

function onPremisesFindings(all: readonly XmlElement[]): readonly Finding[] {
  const versions = all.flatMap(({ attributes }) => [attributes['DefaultMinVersion'], attributes['MinVersion']].filter((value) => value !== undefined));
  return [
    ...versions.filter((version) => Number(version.split('.')[0]) !== 1 || Number(version.split('.')[1]) > HIGHEST_ON_PREMISES)
      .map((version): Finding => ({ rule: 'on-premises-sets', detail: `asks for Mailbox ${version}` })),
    ...all.filter(({ name }) => /^Supports(?!Pinning$)/.test(name)).map(({ name }): Finding => ({ rule: 'on-premises-flags', detail: name })),
  ];
}

/** Everything that is wrong with the text of one manifest; empty where nothing is. */
export function findingsIn(manifest: string, { edition, texts, iconSize }: RuleContext): readonly Finding[] {
  const root = readXml(manifest);
  if (root === null) return [{ rule: 'well-formed', detail: 'tags do not match' }];
  const all = descendants(root);
  const textOf = (name: string): string => child(root, name)?.text ?? '';
  const findings: Finding[] = [
    ...all.filter(({ name }) => name === 'VersionOverrides').flatMap(resourceFindings),
    ...addressFindings(all),
    ...iconFindings(all, iconSize),
    ...textFindings(all, texts),
    ...edition.onPremises ? onPremisesFindings(all) : [],
  ];
  const say = (rule: Finding['rule'], detail: string): void => { findings.push({ rule, detail }); };
  for (const { name, attributes, text, ...element } of all) {
    for (const id of [attributes['id'], attributes['resid']]) if (id !== undefined && id.length > MAX_ID) say('id-length', id);
    const most = MAX_TEXT[name];
    for (const value of most === undefined ? [] : [text, ...valuesOf({ name, attributes, text, ...element })]) {
      if (most !== undefined && value.length > most) say('text-length', `${name}: ${value.length} characters, at most ${most}`);
    }
  }
  if (!/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(textOf('Version'))) say('version-form', textOf('Version'));
  if (!GUID.test(textOf('Id'))) say('id-form', textOf('Id'));
  else if (textOf('Id') !== edition.id) say('edition-id', `${textOf('Id')} is not the Id of ${edition.file}`);
  if (textOf('Permissions') !== edition.permission) say('permission', `${textOf('Permissions')}, not ${edition.permission}`);
  const bytes = new TextEncoder().encode(manifest).length;
  if (bytes > MAX_BYTES) say('file-size', `${bytes} bytes`);
  return findings;
}

/** Two editions with one Id would replace each other in a mailbox. */
export function sharedIds(all: readonly Edition[]): readonly Finding[] {
  return all.filter(({ id }, index) => all.findIndex((other) => other.id.toLowerCase() === id.toLowerCase()) !== index)
    .map(({ file, id }) => ({ rule: 'unique-editions', detail: `${file} repeats ${id}` }));
}
