import { startTransition, useCallback, useEffect, useMemo, useRef } from 'react';
import type { AccountCheckId } from '../../core/diagnostics/account-check-id';
import type { FinishedCheck } from '../../app/account-state';
import { withOvh } from '../../app/account-state';
import type { CheckAccount } from '../../app/check-account';
import { resolversFor } from '../../app/organisation';
import type { Organisation } from '../../app/organisation';
import type { MailClient, OpenServices, Sent, TestMessage } from '../../app/ports';
import type { Session, SessionEvent } from '../../app/session';
import type { AccountChecks } from './pane-context';

/** What checking an account needs from the outside. */
export interface AccountPorts {
  /** Loads what checks accounts; rejects where it could not be loaded. */
  readonly loadChecks: () => Promise<CheckAccount>;
  readonly openServices: () => Promise<OpenServices>;
  /** What the organisation configures, asked once; rejects where the part that reads it could not be loaded. */
  readonly loadOrganisation: () => Promise<Organisation>;
  /** Keeps the last check for a reload of this tab. */
  readonly keepCheck: (finished: FinishedCheck) => void;
}

/**
 * Starts, stops and repeats checks of an account; one at a time.
 * @param onFailure the program itself could not be loaded
 */
export function useAccountChecks({ loadChecks, openServices, loadOrganisation, keepCheck }: AccountPorts, session: Session, client: MailClient | null, { send, noteSent, onFailure }: {
  readonly send: (event: SessionEvent) => void;
  readonly noteSent: (sent: readonly Sent[]) => void;
  readonly onFailure: (error: unknown) => void;
}): AccountChecks {
  const current = useRef<AbortController | null>(null);
  const latest = useRef({ session, client, send, noteSent, onFailure });
  useEffect(() => {
    latest.current = { session, client, send, noteSent, onFailure };
  });
  useEffect(() => () => current.current?.abort(), []);

  const check = useCallback((address: string, how: { readonly profile: string | null; readonly again: AccountCheckId | null; readonly testMessage?: TestMessage }) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const isCurrent = () => current.current === controller;
    const { session: { account, explained, settings }, client: mail } = latest.current;
    const tell = (event: SessionEvent) => {
      if (isCurrent()) latest.current.send(event);
    };
    tell(how.again === null ? { type: 'checkStarted', address } : { type: 'onceMoreStarted', check: how.again });
    void Promise.all([loadChecks(), openServices(), loadOrganisation()]).then(async ([checkAccount, open, organisation]) => {
      const services = open({ resolvers: resolversFor(settings, organisation), http: true, signal: controller.signal });
      const result = await checkAccount({
        address, services, mail, notice: explained?.mail ?? null, ownProfiles: organisation.profiles, profile: how.profile,
        earlier: how.again !== null && account.state === 'done' ? { run: account.finished.run, check: how.again } : null,
        testMessage: how.testMessage ?? null,
        signal: controller.signal,
        onVerdict: (verdict) => tell({ type: 'checkJudged', verdict }),
      });
      latest.current.noteSent(services.sent);
      if (!isCurrent()) return;
      if (!result.checked) return tell({ type: 'checkFailed', why: result.why });
      const before = how.again !== null && account.state === 'done' ? account.finished : null;
      const finished: FinishedCheck = {
        run: result.run, wasStopped: before?.wasStopped ?? controller.signal.aborted, sent: [...before?.sent ?? [], ...services.sent],
      };
      keepCheck(finished);
      startTransition(() => tell({ type: 'checkEnded', address, finished }));
    }).catch((error: unknown) => {
      if (isCurrent()) latest.current.onFailure(error);
    });
  }, [loadChecks, openServices, loadOrganisation, keepCheck]);

  const start = useCallback<AccountChecks['start']>((address, profile = null) => check(address, { profile, again: null }), [check]);
  const again = useCallback<AccountChecks['again']>((id) => {
    const { account } = latest.current.session;
    if (account.state === 'done') check(account.address, { profile: account.finished.run.subject.chosenProfile, again: id });
  }, [check]);
  const sendTest = useCallback<AccountChecks['sendTest']>((testMessage) => {
    const { account } = latest.current.session;
    if (account.state === 'done') check(account.address, { profile: account.finished.run.subject.chosenProfile, again: 'test-message', testMessage });
  }, [check]);
  const stop = useCallback(() => current.current?.abort(), []);
  const addOvh = useCallback<AccountChecks['addOvh']>((result) => {
    const { account } = latest.current.session;
    if (account.state !== 'done') return;
    keepCheck(withOvh(account.finished, result));
    latest.current.send({ type: 'ovhPasted', result });
  }, [keepCheck]);
  return useMemo(() => ({ start, stop, again, sendTest, addOvh }), [start, stop, again, sendTest, addOvh]);
}
