import { useEffect, useState } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

/** True where the pane is dark: as asked for, or as the platform prefers. */
export function useDark(asked: 'light' | 'dark' | null): boolean {
  const [prefersDark, setPrefersDark] = useState(() => matchMedia(QUERY).matches);
  useEffect(() => {
    const query = matchMedia(QUERY);
    const onChange = () => setPrefersDark(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return asked === null ? prefersDark : asked === 'dark';
}
