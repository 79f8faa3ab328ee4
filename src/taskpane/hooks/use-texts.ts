import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../app/ports';
import type { CatalogTree } from '../../locales/catalog';
import { createTranslator } from '../../locales/translate';
import type { Translator } from '../../locales/translate';

/** Loads the texts of a language; `wide`: with those of the checks of an account. */
export type LoadTexts = (language: Language, wide: boolean) => Promise<CatalogTree>;

/** A catalog with the language it is in. */
export interface LoadedTexts {
  readonly language: Language;
  readonly wide: boolean;
  readonly catalog: CatalogTree;
}

let zone: string | null = null;

/** The time zone of this computer. The first question takes the platform a while, so it is not asked before the first paint. */
export function localTimeZone(): string {
  zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone;
}

const translatorFor = ({ language, catalog }: LoadedTexts, needsClock: boolean): Translator =>
  createTranslator(catalog, language, needsClock ? { now: new Date(), timeZone: localTimeZone() } : null);

/**
 * The pane's language, changed without a reload.
 * @param first the texts that the pane opened with
 * @param language the language wanted now; until its texts are there, the former one goes on
 * @param turn counts the pages shown: "today" is told afresh on each
 * @param needsClock false where no moment is shown
 * @param wide true once an account is looked at: its texts are a file of their own
 */
export function useTexts(first: LoadedTexts, language: Language, turn: number, needsClock: boolean, wide: boolean, load: LoadTexts): {
  readonly text: Translator;
  readonly speak: (language: Language) => Promise<Translator>;
} {
  const [shown, setShown] = useState(first);
  const catalogs = useRef(new Map([[`${first.language} ${first.wide}`, Promise.resolve(first.catalog)]]));

  const get = useCallback((wanted: Language) => {
    const key = `${wanted} ${wide}`;
    const known = catalogs.current.get(key);
    if (known !== undefined) return known;
    const asked = load(wanted, wide);
    catalogs.current.set(key, asked);
    asked.catch(() => catalogs.current.delete(key));
    return asked;
  }, [load, wide]);

  useEffect(() => {
    let isWanted = true;
    get(language).then(
      (catalog) => {
        if (isWanted) setShown((before) => (before.language === language && before.wide === wide ? before : { language, wide, catalog }));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language, wide, get]);

  // `turn` is not read: a new page is a new "now".
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const text = useMemo(() => translatorFor(shown, needsClock), [shown, needsClock, turn]);
  const speak = useCallback(async (wanted: Language) => translatorFor({ language: wanted, wide, catalog: await get(wanted) }, true), [get, wide]);
  return { text, speak };
}
