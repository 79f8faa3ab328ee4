import type { CatalogTree } from '../locales/catalog';
import { catalog as english } from '../locales/en/index';
import { catalog as french } from '../locales/fr/index';
import { languages, matchLanguage, type LanguageTag } from '../locales/languages';
import { createTranslator, type Translator } from '../locales/translate';

/** With the texts of the terminal, which the pane does not load. */
const catalogs: Readonly<Record<LanguageTag, CatalogTree>> = { en: english, fr: french };

/** `--lang`, else the language of the terminal (LC_ALL, LC_MESSAGES, LANG: POSIX locale variables), else English. */
export async function translatorFor(wanted: string | undefined): Promise<Translator> {
  const { env } = process;
  const tag: LanguageTag = matchLanguage(wanted ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? 'en');
  const [diagnosis, codes] = await Promise.all([languages[tag].loadDiagnosis(), languages[tag].loadCodes('all')]);
  return createTranslator({ ...catalogs[tag], ...diagnosis, ...codes }, tag, { now: new Date(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
}
