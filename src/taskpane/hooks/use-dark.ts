import { useEffect, useState } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

/** The platform's wish; null where an embedded browser has no media queries: then the pane is light. */
const darkQuery = (): MediaQueryList | null => (typeof window.matchMedia === 'function' ? window.matchMedia(QUERY) : null);

/** True where the pane is dark: as asked for, or as the platform prefers. */
export function useDark(asked: 'light' | 'dark' | null): boolean {
  const [prefersDark, setPrefersDark] = useState(() => darkQuery()?.matches === true);
  useEffect(() => {
    const query = darkQuery();
    if (query === null) return undefined;
    const onChange = () => setPrefersDark(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return asked === null ? prefersDark : asked === 'dark';
}
