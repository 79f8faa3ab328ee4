import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../app/ports';
import type { CatalogTree } from '../../locales/catalog';
import { createTranslator } from '../../locales/translate';
import type { Translator } from '../../locales/translate';

/** Texts that are loaded where they are needed: those of the checks of an account, of what is passed on, and of codes that say more than their reason, by scope. */
export interface TextParts {
  readonly checks: boolean;
  readonly passingOn: boolean;
  readonly codes: readonly string[] | 'all';
}

/** Loads the texts of a language, with these parts. */
export type LoadTexts = (language: Language, parts: TextParts) => Promise<CatalogTree>;

/** A catalog with the language it is in. */
export interface LoadedTexts extends TextParts {
  readonly language: Language;
  readonly catalog: CatalogTree;
}

const keyOf = (language: Language, { checks, passingOn, codes }: TextParts): string => `${language} ${checks} ${passingOn} ${codes === 'all' ? codes : codes.join()}`;

/** What is wanted beside what is there; the same object where nothing new is. */
function withCodes(there: TextParts['codes'], wanted: TextParts['codes']): TextParts['codes'] {
  if (there === 'all' || wanted === 'all') return 'all';
  const all = [...new Set([...there, ...wanted])];
  return all.length === there.length ? there : all;
}

/** An explanation waits no longer for words of its own: those of its reason stand in for them. */
const CODES_LIMIT_MS = 1_500;

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
 * @param checks true once an account is looked at
 */
export function useTexts(first: LoadedTexts, language: Language, turn: number, needsClock: boolean, checks: boolean, load: LoadTexts): {
  readonly text: Translator;
  readonly speak: (language: Language) => Promise<Translator>;
  /** Brings the texts of codes, before they are shown. Resolves whatever happens. */
  readonly prepare: (codes: TextParts['codes']) => Promise<void>;
  /** Brings the texts to pass on and the commands; rejects where they could not be loaded. */
  readonly bringPassingOn: () => Promise<void>;
} {
  const [shown, setShown] = useState(first);
  const [codes, setCodes] = useState(first.codes);
  const [passingOn, setPassingOn] = useState(first.passingOn);
  const catalogs = useRef(new Map([[keyOf(first.language, first), Promise.resolve(first.catalog)]]));

  const get = useCallback((wanted: Language, parts: TextParts) => {
    const key = keyOf(wanted, parts);
    const known = catalogs.current.get(key);
    if (known !== undefined) return known;
    const asked = load(wanted, parts);
    catalogs.current.set(key, asked);
    asked.catch(() => catalogs.current.delete(key));
    return asked;
  }, [load]);

  useEffect(() => {
    let isWanted = true;
    const parts = { checks, passingOn, codes };
    get(language, parts).then(
      (catalog) => {
        if (isWanted) setShown((before) => (keyOf(before.language, before) === keyOf(language, parts) ? before : { language, ...parts, catalog }));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language, checks, passingOn, codes, get]);

  const latest = useRef({ language, checks, passingOn, codes });
  useEffect(() => {
    latest.current = { language, checks, passingOn, codes };
  });
  const prepare = useCallback(async (wanted: TextParts['codes']) => {
    const now = latest.current;
    const all = withCodes(now.codes, wanted);
    if (all === now.codes) return;
    const late = new Promise<null>((done) => { setTimeout(done, CODES_LIMIT_MS, null); });
    const catalog = await Promise.race([get(now.language, { ...now, codes: all }).catch(() => null), late]);
    setCodes((before) => withCodes(before, wanted));
    // At once, so that what is shown next has its words from the first moment on.
    if (catalog !== null && latest.current.language === now.language) setShown({ ...now, codes: all, catalog });
  }, [get]);

  const bringPassingOn = useCallback(async () => {
    const now = latest.current;
    if (now.passingOn) return;
    const catalog = await get(now.language, { ...now, passingOn: true });
    setPassingOn(true);
    if (latest.current.language === now.language) setShown({ ...now, passingOn: true, catalog });
  }, [get]);

  // `turn` is not read: a new page is a new "now".
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const text = useMemo(() => translatorFor(shown, needsClock), [shown, needsClock, turn]);
  const speak = useCallback(async (wanted: Language) => {
    const parts = { checks, passingOn, codes };
    return translatorFor({ language: wanted, ...parts, catalog: await get(wanted, parts) }, true);
  }, [get, checks, passingOn, codes]);
  return { text, speak, prepare, bringPassingOn };
}
