import { startTransition, useCallback, useEffect, useMemo, useRef } from 'react';
import type { LookTools } from '../../app/confirm-explanation';
import { resolversFor } from '../../app/organisation';
import type { Organisation } from '../../app/organisation';
import type { OpenServices, Sent } from '../../app/ports';
import type { Explained, Session, SessionEvent } from '../../app/session';
import type { LiveLooks } from './pane-context';

/** What a live look needs from the outside. */
export interface LookPorts {
  /** Loads what looks; rejects where it could not be loaded. */
  readonly loadLook: () => Promise<LookTools>;
  readonly openServices: () => Promise<OpenServices>;
  /** What the organisation configures, asked once; rejects where the part that reads it could not be loaded. */
  readonly loadOrganisation: () => Promise<Organisation>;
}

function deferred(): { readonly there: Promise<void>; readonly come: () => void } {
  let come = (): void => undefined;
  const there = new Promise<void>((done) => { come = done; });
  return { there, come };
}

/**
 * Starts and stops the live look at the explanation on show; one at a time.
 * @param onFailure the program itself could not be loaded
 */
export function useLiveLook({ loadLook, openServices, loadOrganisation }: LookPorts, session: Session, { send, noteSent, hasTexts, onFailure }: {
  readonly send: (event: SessionEvent) => void;
  readonly noteSent: (sent: readonly Sent[]) => void;
  /** The texts of what is found are there. */
  readonly hasTexts: boolean;
  readonly onFailure: (error: unknown) => void;
}): LiveLooks {
  const current = useRef<{ readonly controller: AbortController; readonly explained: Explained } | null>(null);
  const { explained, settings } = session;
  const latest = useRef({ send, noteSent, onFailure, settings });
  useEffect(() => {
    latest.current = { send, noteSent, onFailure, settings };
  });
  // What is found is shown once its words are there: they are loaded as soon as a look begins.
  const texts = useRef<{ readonly there: Promise<void>; readonly come: () => void } | null>(null);
  texts.current ??= deferred();
  useEffect(() => {
    if (hasTexts) texts.current?.come();
  }, [hasTexts]);
  useEffect(() => {
    // Another message is on show: nobody waits for the answers any more. A look that has just begun is at the one on show.
    if (current.current === null || current.current.explained === explained) return;
    current.current.controller.abort();
    current.current = null;
  }, [explained]);
  useEffect(() => () => current.current?.controller.abort(), []);

  const start = useCallback<LiveLooks['start']>((shown) => {
    current.current?.controller.abort();
    const controller = new AbortController();
    const mine = { controller, explained: shown };
    current.current = mine;
    latest.current.send({ type: 'lookStarted', explained: shown });
    void Promise.all([loadLook(), openServices(), loadOrganisation(), texts.current?.there]).then(async ([{ lookAtExplanation, afterLook }, open, organisation]) => {
      const services = open({ resolvers: resolversFor(latest.current.settings, organisation), http: true, signal: controller.signal });
      const look = await lookAtExplanation(shown.explanation, services, organisation.profiles);
      latest.current.noteSent(services.sent);
      if (current.current !== mine) return;
      current.current = null;
      const explanation = afterLook(shown.explanation, look);
      const after = explanation === shown.explanation ? shown : { ...shown, explanation };
      startTransition(() => latest.current.send({ type: 'lookEnded', explained: shown, after, look, sent: services.sent }));
    }).catch((error: unknown) => {
      if (current.current === mine) latest.current.onFailure(error);
    });
  }, [loadLook, openServices, loadOrganisation]);

  // What was not answered by then is told to be unknown.
  const stop = useCallback(() => current.current?.controller.abort(), []);
  return useMemo(() => ({ start, stop }), [start, stop]);
}
