import type { CatalogTree } from './catalog';
import { codesByScope } from './codes-by-scope';

/** A language the product speaks. `load` brings the texts that the pane opens with, which are a separate file of the bundle. */
export interface Language {
  /** Its name in itself, for a list of languages. */
  readonly name: string;
  readonly load: () => Promise<CatalogTree>;
  /** Texts of the checks of an account, to be laid beside the others. */
  readonly loadDiagnosis: () => Promise<CatalogTree>;
  /** Texts to pass on and commands of administrators, to be laid beside the others. */
  readonly loadPassingOn: () => Promise<CatalogTree>;
  /** Texts of codes that say more than their reason, of these scopes or of all, to be laid beside the others. */
  readonly loadCodes: (scopes: readonly string[] | 'all') => Promise<CatalogTree>;
}

function codesFrom(tag: 'en' | 'fr'): Language['loadCodes'] {
  return async (scopes) => {
    const loaders = codesByScope[tag];
    const names = scopes === 'all' ? Object.keys(loaders) : scopes.filter((scope) => Object.hasOwn(loaders, scope));
    const loaded = await Promise.all(names.map(async (name) => [name, await loaders[name]?.() ?? {}] as const));
    return { codes: Object.fromEntries(loaded) };
  };
}

export const languages = {
  en: {
    name: 'English',
    load: async () => (await import(/* webpackChunkName: "texts-en" */ './en/pane')).paneTexts,
    loadDiagnosis: async () => (await import(/* webpackChunkName: "texts-checks-en" */ './en/diagnosis/index')).diagnosis,
    loadPassingOn: async () => (await import(/* webpackChunkName: "texts-passing-on-en" */ './en/passing-on')).passingOn,
    loadCodes: codesFrom('en'),
  },
  fr: {
    name: 'Français',
    load: async () => (await import(/* webpackChunkName: "texts-fr" */ './fr/pane')).paneTexts,
    loadDiagnosis: async () => (await import(/* webpackChunkName: "texts-checks-fr" */ './fr/diagnosis/index')).diagnosis,
    loadPassingOn: async () => (await import(/* webpackChunkName: "texts-passing-on-fr" */ './fr/passing-on')).passingOn,
    loadCodes: codesFrom('fr'),
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;

/** All tags, in the order of a list. */
export const languageTags = Object.keys(languages) as readonly LanguageTag[];

/**
 * The language for a tag as platforms write it: "fr", "fr-CA" (BCP 47) or "fr_FR.UTF-8" (POSIX locale). English where
 * it is not spoken here.
 */
export const matchLanguage = (tag: string): LanguageTag => {
  const primary = /^[a-z]+/.exec(tag.toLowerCase())?.[0];
  return languageTags.find((known) => known === primary) ?? 'en';
};
