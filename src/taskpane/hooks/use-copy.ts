import { useCallback, useEffect, useState } from 'react';
import type { CopyOutcome } from '../../app/ports';
import { usePane } from './pane-context';

/** How long a button says that it has copied (experience §7). */
const SAID_FOR_MS = 2000;

/** Copying, and how it went: `copied` falls back to null after a moment, `refused` stays. */
export function useCopy(): { readonly outcome: CopyOutcome | null; readonly copy: (text: string) => void } {
  const { clipboard, announce, text: language } = usePane();
  const [result, setResult] = useState<{ readonly outcome: CopyOutcome } | null>(null);

  useEffect(() => {
    if (result?.outcome !== 'copied') return undefined;
    const timer = setTimeout(() => setResult(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [result]);

  const copy = useCallback((text: string) => {
    void clipboard.write(text).then((outcome) => {
      setResult({ outcome });
      announce(language.say(outcome === 'copied' ? 'ui.live.copied' : 'ui.live.copyRefused'));
    });
  }, [clipboard, announce, language]);

  return { outcome: result?.outcome ?? null, copy };
}
