import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Explained } from '../../app/session';
import { PaneProvider, usePane } from '../hooks/pane-context';
import type { Pane } from '../hooks/pane-context';
import { ExplanationPage } from './explanation';

const nothing = (): void => undefined;

/** Nothing that is rehearsed does anything. */
const IDLE: Pick<Pane, 'send' | 'open' | 'take' | 'announce' | 'looks'> = {
  send: nothing, open: nothing, take: nothing, announce: nothing, looks: { start: nothing, stop: nothing },
};

/** As long as the page needs for its lower half as well. */
const REHEARSED_MS = 1_000;

/**
 * The page of a made-up notice, rendered where nobody sees it. What a browser compiles, and the rules of style that are
 * written, when a page is first shown are there when the first real notice comes.
 */
export function Rehearsal({ explained, onEnd }: { readonly explained: Explained; readonly onEnd: () => void }) {
  const pane = usePane();
  const [nowhere] = useState(() => document.createElement('div'));
  useEffect(() => {
    const timer = setTimeout(onEnd, REHEARSED_MS);
    return () => clearTimeout(timer);
  }, [onEnd]);
  return createPortal(<PaneProvider value={{ ...pane, ...IDLE }}><ExplanationPage explained={explained} /></PaneProvider>, nowhere);
}
