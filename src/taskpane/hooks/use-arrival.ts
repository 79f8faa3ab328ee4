import { useLayoutEffect } from 'react';
import { currentVisit } from '../../app/session';
import type { Session } from '../../app/session';

/**
 * Focuses a heading for this moment only: afterwards it takes no part in the order of Tab (experience §8). Not with -1:
 * Outlook's library, which moves the focus at each Tab, goes on from what it finds in its own list, leaves out -1, and
 * would hand the focus to Outlook instead.
 */
function focusHeading(page: HTMLElement): void {
  const heading = page.querySelector<HTMLElement>('h1');
  if (heading === null) return;
  heading.tabIndex = 0;
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
  heading.focus({ preventScroll: true });
}

/**
 * After a change of page: the top and the heading on the way forward, the old place and the pressed control on the way
 * back. Nothing takes the focus when the pane opens, or follows the open message: a frame that does takes it from
 * Outlook's list of messages. To be used beside the page, so that it waits until the page is loaded.
 */
export function useArrival(session: Session): void {
  const { turn, arrival } = session;
  const { scroll, pressed } = currentVisit(session);
  useLayoutEffect(() => {
    if (arrival === 'opened') {
      if (turn > 0) scrollTo(0, 0);
      return;
    }
    const control = arrival === 'back' && pressed !== null
      ? document.querySelector<HTMLElement>(`[data-press="${CSS.escape(pressed)}"]`)
      : null;
    if (control === null) focusHeading(document.body);
    else control.focus({ preventScroll: true });
    scrollTo(0, arrival === 'back' ? scroll : 0);
  }, [turn, arrival, scroll, pressed]);
}
