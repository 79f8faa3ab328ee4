import { useEffect, useState } from 'react';
import { ownDomainOf } from '../../app/plan-look';
import type { Explained } from '../../app/session';
import type { JoinedChecks } from '../../core/report/support-request';
import type { Translator } from '../../locales/translate';
import { usePane } from './pane-context';

/** Writes what was checked, in the language of the text that it joins. */
export type WriteChecks = (language: Translator) => JoinedChecks;

/** Writes what was checked of this message and of its sender's account; null: nothing was, or what writes it is not loaded yet. */
export function useJoinedChecks(explained: Explained): WriteChecks | null {
  const { session: { live, account } } = usePane();
  const [join, setJoin] = useState<{ readonly write: WriteChecks } | null>(null);
  const look = live?.explained !== explained ? null : live.found === null ? 'running' : live.found.look;
  const checked = account.state === 'done' ? account.finished.run : null;
  // The check of another domain has nothing to do with this message.
  const run = checked !== null && checked.subject.domain === ownDomainOf(explained.explanation) ? checked : null;
  const isNothing = look === null && run === null;
  useEffect(() => {
    let isWanted = !isNothing;
    if (isWanted) {
      void import(/* webpackChunkName: "account" */ '../../app/actions/joined-checks').then(({ joinedChecks }) => {
        if (isWanted) setJoin({ write: (language) => joinedChecks({ look, run }, language) });
      }, () => undefined);
    }
    return () => {
      isWanted = false;
    };
  }, [isNothing, look, run]);
  return isNothing ? null : join?.write ?? null;
}
