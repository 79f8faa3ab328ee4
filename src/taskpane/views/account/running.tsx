import { Button, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { checkCount, checksByGroup, isMadeByRun } from '../../../app/account-summary';
import type { Verdict } from '../../../core/diagnostics/verdict';
import { CheckStateRow, CheckStates } from '../../components/check-state-row';
import { Inset } from '../../components/inset';
import { MailText } from '../../components/mail-text';
import { Section } from '../../components/section';
import { VerdictHeading } from '../../components/verdict-heading';
import { VerdictIcon } from '../../components/verdict-icon';
import { usePane } from '../../hooks/pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, marginBlockStart: tokens.spacingVerticalS },
  count: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  lead: { display: 'block' },
});

/** A run under way: a fixed list whose rows change in their places (09). */
export function AccountRunning({ address, verdicts }: { readonly address: string; readonly verdicts: readonly Verdict[] }) {
  const styles = useStyles();
  const { text, account } = usePane();
  const done = verdicts.filter(({ check }) => isMadeByRun(check)).length;
  return (
    <main>
      <VerdictHeading shape={null} label="" title={text.say('account.running.title')}>
        <MailText text={address} />
        <span className={styles.lead}>{text.say('account.running.lead')}</span>
      </VerdictHeading>
      <Inset>
        <ProgressBar value={done / checkCount} thickness="large" aria-label={text.say('account.running.title')} />
        <div className={styles.line}>
          <span className={styles.count}>{text.say('account.running.progress', { done, count: checkCount })}</span>
          <Button size="small" icon={<DismissRegular />} onClick={account.stop}>{text.say('account.running.stop')}</Button>
        </div>
      </Inset>
      {checksByGroup.map(({ group, checks }) => (
        <Section key={group} title={text.say(`account.groups.${group}`)}>
          <CheckStates>
            {checks.map((id) => {
              const outcome = verdicts.find(({ check }) => check === id)?.outcome;
              const isTold = outcome === 'failed' || outcome === 'warning' || outcome === 'inconclusive';
              return (
                <CheckStateRow
                  key={id}
                  icon={outcome === undefined ? <Spinner size="extra-tiny" aria-hidden="true" /> : <VerdictIcon shape={outcome} size={20} label={isTold ? null : text.say(`account.states.${outcome}`)} />}
                  title={text.text({ key: `checks.${id}.name` })}
                  state={outcome !== undefined && isTold ? text.say(`account.states.${outcome}`) : null}
                />
              );
            })}
          </CheckStates>
        </Section>
      ))}
    </main>
  );
}
