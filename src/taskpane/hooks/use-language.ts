import { useEffect, useState } from 'react';
import type { Language } from '../../app/ports';
import type { Translator } from '../../locales/translate';
import { usePane } from './pane-context';

/** The texts of a language, perhaps another than the pane's; the pane's own until they are loaded. */
export function useLanguage(language: Language): Translator {
  const { speak, text } = usePane();
  const [loaded, setLoaded] = useState<Translator | null>(null);
  useEffect(() => {
    let isWanted = true;
    speak(language).then(
      (translator) => {
        if (isWanted) setLoaded(translator);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language, speak]);
  return loaded?.languageTag === language ? loaded : text;
}
