import { headline, summaryOf } from '../../../app/account-summary';
import type { FinishedCheck } from '../../../app/account-state';
import type { Translator } from '../../../locales/translate';
import { usePane } from '../../hooks/pane-context';
import { CheckPage } from './check';
import { OvhPage } from './ovh';
import { AccountReady } from './ready';
import { AccountResult } from './result';
import { AccountRunning } from './running';

/** The finding in the words of the heading, for whoever does not see the page. */
export const spokenResult = (finished: FinishedCheck, text: Translator): string => headline(summaryOf(finished), text.text);

/** The first page of the area: ready, running or done. */
export function AccountPage() {
  const { session: { account } } = usePane();
  switch (account.state) {
    case 'ready':
      return <AccountReady refused={account.refused} />;
    case 'running':
      return <AccountRunning address={account.address} verdicts={account.verdicts} />;
    case 'done':
      return <AccountResult finished={account.finished} address={account.address} />;
  }
}

/** The page of the check that was opened; the area's first page where there is none any more. */
export function OneCheckPage() {
  const { session: { account, checkShown } } = usePane();
  if (account.state !== 'done' || checkShown === null) return <AccountPage />;
  return <CheckPage finished={account.finished} check={checkShown} onceMore={account.onceMore} />;
}

/** The page where OVH's own result is pasted; the area's first page where there is no check any more. */
export function OvhResultPage() {
  const { session: { account } } = usePane();
  return account.state === 'done' ? <OvhPage finished={account.finished} /> : <AccountPage />;
}
