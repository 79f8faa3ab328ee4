import { startTransition, useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { Analysis } from '../../app/analyse-bounce';
import { NO_CHECK_YET } from '../../app/account-state';
import type { FinishedCheck } from '../../app/account-state';
import type { MailClient, MessageIntake, SettingsStore } from '../../app/ports';
import { nextSession, openSession } from '../../app/session';
import type { AreaId, MailState, Session, SessionEvent } from '../../app/session';
import type { Offer, Pane } from './pane-context';

/** What the session needs from the outside. */
export interface SessionPorts {
  readonly store: SettingsStore;
  readonly intake: MessageIntake<Offer>;
  /** Explains the bytes of a message; rejects only where the program itself could not be loaded. */
  readonly analyse: (bytes: Uint8Array) => Promise<Analysis>;
  /** `connecting` where a mail program opened the page. */
  readonly mailState: MailState;
  /** Where the pane opens. */
  readonly area: AreaId;
  /** The last check of this tab, if it is a recent one. */
  readonly lastCheck: FinishedCheck | null;
}

/** Something that was thrown. */
export interface Failure {
  readonly error: unknown;
}

/** The session of the pane, its events, and the way from an offered message to its explanation. */
export function useSession({ store, intake, analyse, mailState, area, lastCheck }: SessionPorts): {
  readonly session: Session;
  readonly send: (event: SessionEvent) => void;
  readonly take: Pane['take'];
  /** Goes on with the settings of the mailbox, and keeps them there from now on. */
  readonly adopt: (client: MailClient) => void;
  /** False where nothing was kept of the last change. */
  readonly areSettingsKept: boolean;
  /** A failure of the program itself while it read a message; a page inside the boundary throws it. */
  readonly failure: Failure | null;
  /** The program itself failed elsewhere. */
  readonly fail: (error: unknown) => void;
  /** Forgets the failure. */
  readonly recover: () => void;
} {
  const [session, send] = useReducer(nextSession, store, (from) => openSession(from.load(), mailState, area, lastCheck === null
    ? NO_CHECK_YET : { state: 'done', address: lastCheck.run.subject.domain, finished: lastCheck, onceMore: null }));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [areSettingsKept, setKept] = useState(true);
  const reading = useRef(0);

  const { settings } = session;
  const saved = useRef(settings);
  const mailbox = useRef<MailClient | null>(null);
  useEffect(() => {
    if (saved.current === settings) return;
    saved.current = settings;
    const isKeptHere = store.save(settings);
    const roaming = mailbox.current;
    if (roaming === null) setKept(isKeptHere);
    else void roaming.settings.save(settings).then((isKeptThere) => setKept(isKeptHere || isKeptThere));
  }, [settings, store]);

  const adopt = useCallback((client: MailClient) => {
    mailbox.current = client;
    const roaming = client.settings.load();
    if (roaming !== null) {
      // Kept here as well: the pane opens in its language before the mail program answers.
      saved.current = roaming;
      store.save(roaming);
    }
    send({ type: 'mailReady', client: client.facts, settings: roaming });
  }, [store]);

  // What the user stopped, or replaced by another message, is read to its end and forgotten. Before the page is painted:
  // a message that comes right after it must not be forgotten with it.
  const { reading: isReading } = session;
  useLayoutEffect(() => {
    if (!isReading) reading.current += 1;
  }, [isReading]);

  const take = useCallback<Pane['take']>((offer, way) => {
    // A transfer can be read only while its event lasts: before anything else.
    const taking = intake.take(offer, way);
    reading.current += 1;
    const mine = reading.current;
    const tell = (event: SessionEvent) => {
      if (reading.current === mine) send(event);
    };
    send({ type: 'readingStarted' });
    taking.then(async (taken) => {
      if (!taken.taken) return tell({ type: 'refused', trouble: taken.why });
      const analysis = await analyse(taken.bytes);
      const { name, leftAside } = taken;
      // The page on show stays until the explanation is loaded.
      return startTransition(() => tell(analysis.readable
        ? { type: 'explained', explained: { explanation: analysis.explanation, mail: analysis.mail, name, way, leftAside, tried: [] } }
        : { type: 'refused', trouble: analysis.why }));
    }).catch((error: unknown) => setFailure({ error }));
  }, [intake, analyse]);

  const fail = useCallback((error: unknown) => setFailure({ error }), []);
  const recover = useCallback(() => setFailure(null), []);
  return { session, send, take, adopt, areSettingsKept, failure, fail, recover };
}
