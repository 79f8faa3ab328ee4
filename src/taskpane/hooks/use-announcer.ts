import { useCallback, useEffect, useRef, useState } from 'react';

/** The live region speaks at most this often (experience §9). */
const SILENCE_MS = 5000;

/**
 * What the one `role="status"` element says. A sentence that comes too early waits; a newer one replaces it.
 * @returns the sentence to show, and the way to say another
 */
export function useAnnouncer(): { readonly sentence: string; readonly announce: (sentence: string) => void } {
  const [sentence, setSentence] = useState('');
  const lastSaid = useRef(Number.NEGATIVE_INFINITY);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  const announce = useCallback((next: string) => {
    const say = () => {
      lastSaid.current = performance.now();
      setSentence(next);
      // Emptied again, so that the same sentence can be said twice.
      timer.current = setTimeout(() => setSentence(''), SILENCE_MS);
    };
    clearTimeout(timer.current);
    const wait = lastSaid.current + SILENCE_MS - performance.now();
    if (wait <= 0) say();
    else timer.current = setTimeout(say, wait);
  }, []);

  return { sentence, announce };
}
