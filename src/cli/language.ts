import { languages, matchLanguage, type LanguageTag } from '../locales/languages';
import { createTranslator, type Translator } from '../locales/translate';

/** `--lang`, else the language of the terminal (LC_ALL, LC_MESSAGES, LANG: POSIX locale variables), else English. */
export async function translatorFor(wanted: string | undefined): Promise<Translator> {
  const { env } = process;
  const tag: LanguageTag = matchLanguage(wanted ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? 'en');
  const [catalog, diagnosis, codes] = await Promise.all([languages[tag].load(), languages[tag].loadDiagnosis(), languages[tag].loadCodes('all')]);
  return createTranslator({ ...catalog, ...diagnosis, ...codes }, tag, { now: new Date(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
}
