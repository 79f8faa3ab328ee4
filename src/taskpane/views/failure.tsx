import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { copyFailureReport } from '../../app/actions/copy-failure-report';
import { CopyButton } from '../components/copy-button';
import { Inset } from '../components/inset';
import { VerdictHeading } from '../components/verdict-heading';
import { useText } from '../hooks/pane-context';
import { VERSION } from '../version';

const useStyles = makeStyles({ actions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

/** A failure of ours: what can be done, and a report without a stack and without anything of a mail. */
export function FailurePage({ errorName, onRestart }: { readonly errorName: string; readonly onRestart: () => void }) {
  const styles = useStyles();
  const text = useText();
  const failure = { errorName, version: VERSION, browser: navigator.userAgent };
  return (
    <main>
      <div role="alert">
        <VerdictHeading shape="failed" label={text.say('ui.states.failed')} title={text.say('ui.problem.title')}>{text.say('ui.problem.text')}</VerdictHeading>
      </div>
      <Inset>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={onRestart}>{text.say('ui.problem.restart')}</Button>
          <CopyButton appearance="secondary" size="medium" label={text.text(copyFailureReport.label(failure))} getText={() => copyFailureReport.text(failure, text)} />
        </div>
      </Inset>
    </main>
  );
}
