import { useEffect, useState } from 'react';

/** Nothing is shown or said of a wait before it is felt (experience §6). */
export const FELT_AFTER_MS = 300;

/** True once `isBusy` has lasted for `delay` milliseconds. */
export function useWaited(isBusy: boolean, delay: number): boolean {
  const [hasWaited, setWaited] = useState(false);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setWaited(true), delay);
    return () => {
      clearTimeout(timer);
      setWaited(false);
    };
  }, [isBusy, delay]);
  return isBusy && hasWaited;
}
