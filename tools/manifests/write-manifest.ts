import type { CommandDoor, Door, Surface } from './doors';
import { pageOf } from './doors';
import type { Edition } from './editions';

/** A text of the manifest in its two languages. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

/** All texts of a manifest. `doors` is by the id of a door. */
export interface ManifestTexts {
  readonly name: Text;
  readonly description: Text;
  readonly group: Text;
  readonly doors: Readonly<Record<string, { readonly label: Text; readonly tip: Text }>>;
}

export interface ManifestInput {
  readonly edition: Edition;
  /** `https://host/path` without a final slash. */
  readonly origin: string;
  /** Three numbers, as in package.json. */
  readonly version: string;
  readonly doors: readonly Door[];
  readonly texts: ManifestTexts;
}

/**
 * An Override names one exact locale, and no rule is documented by which Outlook would fall back from fr-CA to fr-FR
 * rather than to the default: each French locale of Office is listed.
 */
export const FRENCH_LOCALES = ['fr-FR', 'fr-BE', 'fr-CA', 'fr-CH', 'fr-LU'] as const;

export const BUTTON_ICONS = [16, 24, 32, 40, 48, 64, 80] as const;

const EXTENSION_POINTS: Readonly<Record<Surface, string>> = {
  read: 'MessageReadCommandSurface',
  compose: 'MessageComposeCommandSurface',
};
const SURFACE_NAMES: Readonly<Record<Surface, string>> = { read: 'Read', compose: 'Compose' };

const escape = (text: string): string => text
  .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** One element per line; children are indented below it. */
function element(open: string, ...children: readonly (string | readonly string[])[]): string {
  const lines = children.flat();
  if (lines.length === 0) return `<${open}/>`;
  return `<${open}>\n${lines.join('\n').replace(/^/gm, '  ')}\n</${open.split(' ')[0] ?? open}>`;
}

const localised = (open: string, prefix: string, { en, fr }: Text): string =>
  element(`${open} DefaultValue="${escape(en)}"`,
    en === fr ? [] : FRENCH_LOCALES.map((locale) => `<${prefix}Override Locale="${locale}" Value="${escape(fr)}"/>`));

const requirements = (prefix: string, version: string): string =>
  element('Requirements', element(`${prefix}Sets DefaultMinVersion="${version}"`, `<${prefix}Set Name="Mailbox"/>`));

/**
 * The XML manifest of an edition (Office add-in manifest 1.1 with version overrides 1.0 and, nested, 1.1).
 * The base and overrides 1.0 ask for Mailbox 1.3, the first set with buttons; overrides 1.1 for 1.5, the first with
 * pinning. Every later set is asked for at run time: a set that is missing would remove the buttons, and Exchange SE
 * refuses a manifest whose nested overrides ask for more than 1.5.
 * Throws when a door has no texts.
 */
export function writeManifest({ edition, origin, version, doors, texts }: ManifestInput): string {
  const url = (path: string): string => escape(`${origin}/${path}`);
  const commands = doors.filter((door): door is CommandDoor => door.opens === 'command');
  const textsOf = (door: Door): { readonly label: Text; readonly tip: Text } => {
    const found = texts.doors[door.id];
    if (found === undefined) throw new Error(`The door "${door.id}" has no texts: add manifest.doors.${door.id} to src/locales.`);
    return found;
  };

  const action = (door: Door, surface: Surface, nested: boolean): string => {
    if (door.opens === 'command') {
      return element('Action xsi:type="ExecuteFunction"', `<FunctionName>${escape(door.functionName)}</FunctionName>`);
    }
    const flags = nested ? ['<SupportsPinning>true</SupportsPinning>'] : [];
    if (nested && surface === 'read' && !edition.onPremises) flags.push('<SupportsNoItemContext>true</SupportsNoItemContext>');
    return element('Action xsi:type="ShowTaskpane"', `<SourceLocation resid="${escape(door.id)}.Url"/>`, flags);
  };
  const button = (door: Door, surface: Surface, nested: boolean): string =>
    element(`Control xsi:type="Button" id="${SURFACE_NAMES[surface]}.${escape(door.id)}"`,
      `<Label resid="${escape(door.id)}.Label"/>`,
      element('Supertip', `<Title resid="${escape(door.id)}.Label"/>`, `<Description resid="${escape(door.id)}.Tip"/>`),
      element('Icon', BUTTON_ICONS.map((size) => `<bt:Image size="${size}" resid="Icon.${size}"/>`)),
      action(door, surface, nested));
  const surfaces = (nested: boolean): readonly string[] => (['read', 'compose'] as const).flatMap((surface) => {
    const here = doors.filter((door) => door.surfaces.includes(surface));
    return here.length === 0 ? [] : [element(`ExtensionPoint xsi:type="${EXTENSION_POINTS[surface]}"`,
      element('OfficeTab id="TabDefault"',
        element(`Group id="Group.${SURFACE_NAMES[surface]}"`, '<Label resid="Group.Label"/>',
          here.map((door) => button(door, surface, nested)))))];
  });
  const resources = (): string => element('Resources',
    element('bt:Images', BUTTON_ICONS.map((size) => `<bt:Image id="Icon.${size}" DefaultValue="${url(`assets/icon-${size}.png`)}"/>`)),
    element('bt:Urls',
      commands.length === 0 ? [] : [`<bt:Url id="Commands.Url" DefaultValue="${url('commands.html')}"/>`],
      doors.flatMap((door) => door.opens === 'pane' ? [`<bt:Url id="${escape(door.id)}.Url" DefaultValue="${url(pageOf(door))}"/>`] : [])),
    element('bt:ShortStrings',
      localised('bt:String id="Group.Label"', 'bt:', texts.group),
      doors.map((door) => localised(`bt:String id="${escape(door.id)}.Label"`, 'bt:', textsOf(door).label))),
    element('bt:LongStrings', doors.map((door) => localised(`bt:String id="${escape(door.id)}.Tip"`, 'bt:', textsOf(door).tip))));
  const overrides = (nested: boolean): string => element(
    `VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides${nested ? '/1.1' : ''}" xsi:type="VersionOverridesV1_${nested ? 1 : 0}"`,
    requirements('bt:', nested ? '1.5' : '1.3'),
    element('Hosts', element('Host xsi:type="MailHost"', element('DesktopFormFactor',
      commands.length === 0 ? [] : ['<FunctionFile resid="Commands.Url"/>'], surfaces(nested)))),
    resources(),
    nested ? [] : [overrides(true)]);

  const root = element(
    'OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="MailApp"',
    `<Id>${edition.id}</Id>`,
    `<Version>${version}.0</Version>`,
    '<ProviderName>Bounce Doctor contributors</ProviderName>',
    '<DefaultLocale>en-US</DefaultLocale>',
    localised('DisplayName', '', texts.name),
    localised('Description', '', texts.description),
    `<IconUrl DefaultValue="${url('assets/icon-64.png')}"/>`,
    `<HighResolutionIconUrl DefaultValue="${url('assets/icon-128.png')}"/>`,
    `<SupportUrl DefaultValue="${url('taskpane.html')}"/>`,
    element('Hosts', '<Host Name="Mailbox"/>'),
    requirements('', '1.3'),
    element('FormSettings', element('Form xsi:type="ItemRead"', element('DesktopSettings',
      `<SourceLocation DefaultValue="${url('taskpane.html')}"/>`, '<RequestedHeight>450</RequestedHeight>'))),
    `<Permissions>${edition.permission}</Permissions>`,
    '<Rule xsi:type="ItemIs" ItemType="Message" FormType="Read"/>',
    '<DisableEntityHighlighting>true</DisableEntityHighlighting>',
    overrides(false));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
