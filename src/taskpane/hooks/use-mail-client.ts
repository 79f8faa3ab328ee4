import { startTransition, useEffect, useRef, useState } from 'react';
import type { MailClient, MailConnection } from '../../app/ports';
import { readOpenMessage } from '../../app/read-open-message';
import type { AnalyseRaw } from '../../app/read-open-message';
import type { SessionEvent } from '../../app/session';
import type { Pane } from './pane-context';

/** On the way from one message to the next, classic Outlook says "none" first (office-js issue 1402). */
const NONE_FOR_NOW_MS = 400;

/** A drag over the pane is told again and again; this long after the last time it is over. */
const DRAG_ENDS_MS = 500;

/** The mail program around the pane, and what the hook tells of it. */
export interface MailPorts {
  /** Looks for the mail program; `onLateClient` is called where it answers after the pane has gone on without it. */
  readonly connect: (onLateClient: (client: MailClient) => void) => Promise<MailConnection>;
  readonly analyseRaw: AnalyseRaw;
}

interface Listeners {
  readonly send: (event: SessionEvent) => void;
  readonly take: Pane['take'];
  /** The program has a theme of its own, or none. */
  readonly onTheme: (theme: 'light' | 'dark' | null) => void;
  /** Settings came from the mailbox. */
  readonly onSettings: (client: MailClient) => void;
}

/**
 * Finds the mail program, looks at the message that is open there, and looks again whenever another one is. Every look
 * has a signal of its own, which the next one aborts: an answer that comes after the user moved on changes nothing.
 * @returns the mail program once it is there, and whether messages from its list are being dragged over the pane
 */
export function useMailClient({ connect, analyseRaw }: MailPorts, listeners: Listeners): { readonly client: MailClient | null; readonly isListDragged: boolean } {
  const [client, setClient] = useState<MailClient | null>(null);
  const [lastDrag, setLastDrag] = useState(0);
  const latest = useRef(listeners);
  useEffect(() => {
    latest.current = listeners;
  });

  useEffect(() => {
    let isThere = true;
    let look = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;

    const lookAt = (from: MailClient): void => {
      clearTimeout(timer);
      look.abort();
      look = new AbortController();
      const { signal } = look;
      latest.current.send({ type: 'openMessageChanged' });
      void readOpenMessage(from, analyseRaw, signal)
        .catch(() => ({ found: 'unreadable', mode: 'read', tried: [] }) as const)
        .then((openMessage) => {
          // The page on show stays until the explanation is loaded.
          if (!signal.aborted) startTransition(() => latest.current.send({ type: 'openMessageRead', openMessage }));
        });
    };

    const onReady = (ready: MailClient): void => {
      if (!isThere) return;
      setClient(ready);
      latest.current.onTheme(ready.theme());
      latest.current.onSettings(ready);
      ready.listen({
        onItemChanged: () => {
          clearTimeout(timer);
          if (!isThere) return;
          if (ready.openItem() !== null) return lookAt(ready);
          look.abort();
          timer = setTimeout(() => lookAt(ready), NONE_FOR_NOW_MS);
        },
        onAttachmentsChanged: () => {
          if (isThere) lookAt(ready);
        },
        onListDrag: (drag) => {
          if (!isThere) return;
          setLastDrag(drag.type === 'over' ? performance.now() : 0);
          if (drag.type === 'drop') latest.current.take(drag.files, 'list');
        },
        onThemeChanged: () => {
          if (isThere) latest.current.onTheme(ready.theme());
        },
      });
      lookAt(ready);
    };

    void connect(onReady).then((connection) => {
      if (!isThere) return;
      if (connection.state === 'ready') onReady(connection.client);
      else if (connection.state === 'late') latest.current.send({ type: 'mailLate' });
    });
    return () => {
      isThere = false;
      clearTimeout(timer);
      look.abort();
    };
  }, [connect, analyseRaw]);

  useEffect(() => {
    if (lastDrag === 0) return undefined;
    const timer = setTimeout(() => setLastDrag(0), DRAG_ENDS_MS);
    return () => clearTimeout(timer);
  }, [lastDrag]);
  return { client, isListDragged: lastDrag !== 0 };
}
