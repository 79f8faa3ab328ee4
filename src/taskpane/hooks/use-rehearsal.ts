import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Explained } from '../../app/explained';

/**
 * Goes through a made-up notice once the pane stands.
 * @param rehearse reads it in idle time; resolves with null, or rejects, where there is nothing to show
 * @returns the notice for as long as its page is to be rehearsed, else null; `end` forgets it
 */
export function useRehearsal(rehearse: () => Promise<Explained | null>): { readonly rehearsed: Explained | null; readonly end: () => void } {
  const [rehearsed, setRehearsed] = useState<Explained | null>(null);
  useEffect(() => {
    let isThere = true;
    rehearse().then((explained) => {
      if (isThere) startTransition(() => setRehearsed(explained));
    }, () => undefined);
    return () => {
      isThere = false;
    };
  }, [rehearse]);
  return { rehearsed, end: useCallback(() => setRehearsed(null), []) };
}
