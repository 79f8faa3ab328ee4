/** What the manifests say of this product: its version, its doors and the texts of the catalogs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doors } from './doors';
import { manifest as en } from '../../src/locales/en/manifest';
import { manifest as fr } from '../../src/locales/fr/manifest';
import type { Edition } from './editions';
import type { ManifestTexts } from './write-manifest';
import { writeManifest } from './write-manifest';

export const texts: ManifestTexts = {
  name: { en: en.name, fr: fr.name },
  description: { en: en.description, fr: fr.description },
  group: { en: en.group, fr: fr.group },
  doors: Object.fromEntries(doors.map(({ id }) => [id, {
    label: { en: en.doors[id].label, fr: fr.doors[id].label },
    tip: { en: en.doors[id].tip, fr: fr.doors[id].tip },
  }])),
};

/** The manifest of an edition for the folder `origin`; the version is the one in package.json of `project`. */
export function productManifest(project: string, edition: Edition, origin: string): string {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { readonly version: string };
  return writeManifest({ edition, origin, version, doors, texts });
}
