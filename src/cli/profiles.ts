import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { MAX_ORGANISATION_BYTES, NO_ORGANISATION } from '../app/organisation';
import type { Organisation } from '../app/organisation';
import { readOrganisationFile } from '../app/read-organisation';
import { plain, type Translator } from '../locales/translate';
import { translatorFor } from './language';
import { readAtMost } from './read-at-most';

const ALL_GOOD = 0;
const FAULTS = 1;
const CALLED_WRONGLY = 2;

/** Each fault of a file as a line that editors and terminals can follow: "file:line:column: field: sentence". */
export const faultLines = (file: string, { faults }: Organisation, { text }: Translator): readonly string[] =>
  faults.map(({ line, column, path, code, values }) => plain(`${file}:${line}:${column}: ${path === '' ? '' : `${path}: `}${text({ key: `ownFile.codes.${code}`, values })}`));

/**
 * Opens an organisation's own file.
 * @returns the sentence why it cannot be opened; nothing configured where no file is named
 */
export async function openOrganisation(file: string | undefined, { say }: Translator): Promise<Organisation | string> {
  if (file === undefined) return NO_ORGANISATION;
  try {
    const text = await readAtMost(createReadStream(file), MAX_ORGANISATION_BYTES);
    return readOrganisationFile(text === null ? { found: 'too-large' } : { found: 'text', text });
  } catch (error) {
    return say('cli.cannotOpen', { file: plain(file), detail: error instanceof Error && 'code' in error ? String(error.code) : '' });
  }
}

/**
 * Runs `profiles FILE`: checks an organisation's own file (docs/profiles.md).
 * @param args what follows the command
 * @returns the exit code: 0 all good, 1 faults, 2 called wrongly or no such file
 */
export async function runProfiles(args: readonly string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({ args: [...args], allowPositionals: true, options: { lang: { type: 'string' } } });
  } catch {
    options = null;
  }
  const translator = await translatorFor(options?.values.lang);
  const [file, ...others] = options?.positionals ?? [];
  const organisation = file === undefined || others.length > 0 ? translator.say('cli.usage') : await openOrganisation(file, translator);
  if (file === undefined || typeof organisation === 'string') {
    process.stderr.write(`${String(organisation)}\n`);
    return CALLED_WRONGLY;
  }
  const { profiles, resolvers, faults } = organisation;
  const used = [
    ...profiles.map(({ id, name }) => `${id}: ${name}`),
    ...resolvers,
  ];
  process.stdout.write([...faultLines(file, organisation, translator), translator.say('cli.profilesUsed', { file: plain(file), count: used.length }), ...used.map((line) => `  ${plain(line)}`)].map((line) => `${line}\n`).join(''));
  return faults.length === 0 ? ALL_GOOD : FAULTS;
}
