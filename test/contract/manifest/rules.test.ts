/** Every rule, and the schemas, turn red for the mistake they are there for. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editions } from '../../../tools/manifests/editions';
import { iconSizeIn } from '../../../tools/manifests/icons';
import { productManifest, texts } from '../../../tools/manifests/product';
import { findingsIn, RULE_IDS, sharedIds } from '../../../tools/manifests/rules';

const project = resolve(__dirname, '../../..');
const ORIGIN = 'https://mail.example';
const [current, onPremises] = editions;
if (current === undefined || onPremises === undefined) throw new Error('editions are missing');
const manifest = productManifest(project, current, ORIGIN);
const LONG = 'x'.repeat(251);

type Case = readonly [rule: typeof RULE_IDS[number], mistake: string, change: (text: string) => string, edition?: typeof current];
const cases: readonly Case[] = [
  ['well-formed', 'a tag that is not closed', (text) => text.replace('</Hosts>', '')],
  ['resid-resolves', 'a resid that nothing defines', (text) => text.replace('<Label resid="explain.Label"/>', '<Label resid="lost.Label"/>')],
  ['resource-used', 'a resource that nothing uses', (text) => text.replace('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="idle" DefaultValue="x"/>')],
  ['https-only', 'a plain http address', (text) => text.replace(`"${ORIGIN}/taskpane.html"`, '"http://mail.example/taskpane.html"')],
  ['one-origin', 'an address elsewhere', (text) => text.replace(`"${ORIGIN}/taskpane.html"`, '"https://other.example/taskpane.html"')],
  ['id-length', 'an id of 33 characters', (text) => text.replaceAll('"explain.Label"', `"${'e'.repeat(33)}"`)],
  ['id-unique', 'two controls with one id', (text) => text.replaceAll('"Compose.explain"', '"Read.explain"')],
  ['text-length', 'a text of 251 characters', (text) => text.replace(/(<bt:String id="explain.Tip" DefaultValue=")[^"]*/, `$1${LONG}`)],
  ['text-length', 'an address of more than 2048 characters', (text) => text.replace(`"${ORIGIN}/taskpane.html"`, `"${ORIGIN}/${'a'.repeat(2048)}"`)],
  ['icon-size', 'an icon of another size', (text) => text.replace('icon-32.png', 'icon-16.png')],
  ['icon-size', 'an icon that does not exist', (text) => text.replace('icon-128.png', 'icon-129.png')],
  ['on-premises-sets', 'Mailbox 1.13 in the nested overrides', (text) => text.replace('DefaultMinVersion="1.5"', 'DefaultMinVersion="1.13"'), onPremises],
  ['on-premises-flags', 'a pane without an item', (text) => text.replace('</SupportsPinning>', '</SupportsPinning><SupportsNoItemContext>true</SupportsNoItemContext>'), onPremises],
  ['on-premises-flags', 'several messages', (text) => text.replace('</SupportsPinning>', '</SupportsPinning><SupportsMultiSelect>true</SupportsMultiSelect>'), onPremises],
  ['catalog-text', 'a French text that is not in the catalog', (text) => text.replace('Expliquer cet avis', 'Expliquer')],
  ['version-form', 'a version with a word', (text) => text.replace(/<Version>[^<]*/, '<Version>1.0-beta')],
  ['id-form', 'an Id that is no GUID', (text) => text.replace(/<Id>[^<]*/, '<Id>bounce-doctor')],
  ['edition-id', 'the Id of another edition', (text) => text.replace(current.id, onPremises.id)],
  ['permission', 'more rights than the edition has', (text) => text.replace('>ReadItem<', '>ReadWriteMailbox<')],
  ['file-size', 'more than 256 KB', (text) => text.replace('<Hosts>', `<!--${'x'.repeat(256 * 1024)}--><Hosts>`)],
];

const mistakes = cases.map(([rule, mistake, change, edition = current]) => ({ rule, mistake, change, edition }));

test.each(mistakes)('$rule: $mistake', ({ rule, change, edition }) => {
  const written = productManifest(project, edition, ORIGIN);
  const wrong = change(written);
  expect(wrong).not.toBe(written);
  const found = findingsIn(wrong, { edition, texts, iconSize: iconSizeIn(project) });
  expect(found.map((one) => one.rule)).toContain(rule);
});

test('every rule has a mistake', () => {
  expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(RULE_IDS));
});

test('unique-editions: two editions with one Id', () => {
  expect(sharedIds([current, { ...onPremises, id: current.id.toUpperCase() }]).map(({ rule }) => rule)).toEqual(['unique-editions']);
});

const schemas: readonly (readonly [mistake: string, change: (text: string) => string, complaint: RegExp | null])[] = [
  ['nothing', (text) => text, null],
  ['pinning in overrides 1.0', (text) => text.replace('</Action>', '<SupportsPinning>true</SupportsPinning></Action>'), /SupportsPinning/],
  ['elements in another order', (text) => text.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'), /ProviderName/],
  ['no Supertip', (text) => text.replace(/<Supertip>[\s\S]*?<\/Supertip>/, ''), /Supertip/],
  ['an Id that is no GUID', (text) => text.replace(/<Id>[^<]*/, '<Id>bounce-doctor'), /Id/],
  ['a resid of 33 characters', (text) => text.replace('<Label resid="explain.Label"/>', `<Label resid="${'e'.repeat(33)}"/>`), /resid/],
];
const here = ['base', 'ext'].every((set) => existsSync(join(project, '../shared/facts/manifest-xsd', set, 'OfficeAppManifestV1_1.xsd')));
(here ? test : test.skip)(`schemas${here ? '' : ' (skipped: they are not on this machine)'}`, () => {
  const input = JSON.stringify(schemas.map(([, change]) => ({ set: 'ext', manifest: change(manifest) })));
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(project, 'tools/manifests/check-schema.ts')], { cwd: project, input, encoding: 'utf8' });
  const answers = JSON.parse(run.stdout) as readonly (string | null)[];
  schemas.forEach(([mistake, , complaint], index) => {
    if (complaint === null) expect([mistake, answers[index]]).toEqual([mistake, null]);
    else expect([mistake, answers[index]]).toEqual([mistake, expect.stringMatching(complaint)]);
  });
}, 30_000);
