import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, Open16Regular } from '@fluentui/react-icons';
import { effectOf, guidanceOf, isMadeByRun, mergedRun, ovhBeside, sentenceOf } from '../../../app/account-summary';
import type { FinishedCheck } from '../../../app/account-state';
import { copyChecks } from '../../../app/actions/pass-on-checks';
import type { AccountCheckId } from '../../../core/diagnostics/account-check-id';
import { CardText } from '../../components/card-text';
import { CopyButton } from '../../components/copy-button';
import { Inset } from '../../components/inset';
import { MessageText } from '../../components/message-text';
import { SubPage } from '../../components/page';
import { RecordBlock } from '../../components/record-block';
import { TurnCard } from '../../components/turn-card';
import { VerdictHeading } from '../../components/verdict-heading';
import { usePane } from '../../hooks/pane-context';
import { OvhLines } from './ovh';
import { privacyOf } from './privacy';
import { TestMessageButtons } from './test-message';
import { turnOfCheck } from './turn-of-check';

const useStyles = makeStyles({
  steps: { margin: '0', paddingInlineStart: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'break-word' },
  step: { marginBlockEnd: tokens.spacingVerticalSNudge },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  link: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  wide: { inlineSize: '100%' },
});

/** One check opened: what was found, what is expected, what to do (11). */
export function CheckPage({ finished, check, onceMore }: { readonly finished: FinishedCheck; readonly check: AccountCheckId; readonly onceMore: AccountCheckId | null }) {
  const styles = useStyles();
  const { session, text, account } = usePane();
  const { run } = finished;
  const verdict = mergedRun(run).verdicts.find((one) => one.check === check);
  if (verdict === undefined) return null;
  const { outcome, found, expected } = verdict;
  const { turn, steps, link } = guidanceOf(verdict, run);
  const shown = turnOfCheck(turn, session.settings);
  const shape = outcome === 'failed' || outcome === 'warning' ? outcome : null;
  const effect = effectOf(verdict, (key) => text.has(key));
  const beside = ovhBeside(verdict, run);
  const isOwnServer = check.startsWith('autodiscover') && run.subject.server !== null;
  const isPassedOn = turn === 'administrator' && !shown.isYours;
  return (
    <SubPage title={text.text({ key: `checks.${check}.name` })} privacy={privacyOf(finished, text)}>
      <VerdictHeading shape={outcome} label={text.say(`account.states.${outcome}`)} title={<MessageText message={sentenceOf(verdict)} />} isSecond>
        {effect !== null && text.text(effect)}
      </VerdictHeading>
      <Inset>
        {found.length > 0 && <RecordBlock label={text.say('account.check.found')} records={found} others={shape === null ? [] : expected} isFound shape={shape} copyLabel={null} />}
        {expected.length > 0 && <RecordBlock label={text.say('account.check.expected')} records={expected} others={found} isFound={false} shape="passed" copyLabel={text.say('account.check.copyExpected')} />}
        {isOwnServer && run.subject.server !== null && <CardText>{text.say('account.check.ownServer', { host: run.subject.server })}</CardText>}
      </Inset>
      {beside.length > 0 && <Inset><OvhLines statements={beside} /></Inset>}
      {steps.length > 0 && (
        <TurnCard actor={shown.actor} isYours={shown.isYours} title={text.text(shown.heading)}>
          {isPassedOn && <CardText>{text.say('account.check.passIt')}</CardText>}
          {isPassedOn && <CopyButton appearance="primary" size="medium" label={text.say('account.check.copySteps')} getText={() => copyChecks.text({ run, verdicts: [verdict] }, text)} />}
          <ol className={styles.steps}>
            {steps.map((step, index) => <li key={index} className={styles.step}><MessageText message={step} /></li>)}
          </ol>
          {link !== null && (
            <Link className={styles.link} href={link} target="_blank" rel="noopener noreferrer">
              {text.say('account.check.panel', { host: new URL(link).host })}
              <Open16Regular aria-hidden="true" />
            </Link>
          )}
        </TurnCard>
      )}
      {check === 'test-message' && <TestMessageButtons verdict={run.verdicts.find((one) => one.check === check) ?? verdict} isBusy={onceMore !== null} />}
      {isMadeByRun(check) && (
        <Inset>
          <Button className={styles.wide} icon={<ArrowClockwiseRegular />} disabledFocusable={onceMore !== null} onClick={() => account.again(check)}>
            {text.say(onceMore === null ? 'account.check.again' : 'account.check.againBusy')}
          </Button>
        </Inset>
      )}
    </SubPage>
  );
}
