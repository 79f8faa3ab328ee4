import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { copyTestMessage, draftTestMessage, messageToYourself } from '../../../app/actions/test-message';
import type { Verdict } from '../../../core/diagnostics/verdict';
import { CardCaption } from '../../components/card-text';
import { CopyButton } from '../../components/copy-button';
import { DraftButton } from '../../components/draft-button';
import { Inset } from '../../components/inset';
import { usePane } from '../../hooks/pane-context';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalMNudge },
  wide: { inlineSize: '100%' },
});

/** The two ways to try a message, each with what it proves: through the own server, and to an address outside. */
export function TestMessageButtons({ verdict, isBusy }: { readonly verdict: Verdict; readonly isBusy: boolean }) {
  const styles = useStyles();
  const { text, drafts, client, account } = usePane();
  // Where it went through once, or was at least tried, it may be tried again.
  const canSend = client !== null && client.ownServer !== null && verdict.code !== 'draft-only' && verdict.code !== 'no-right';
  const appearance = canSend ? 'secondary' : 'primary';
  return (
    <Inset>
      <div className={styles.ways}>
        {canSend && (
          <>
            <Button className={styles.wide} appearance="primary" icon={<SendRegular />} disabledFocusable={isBusy} onClick={() => account.sendTest(messageToYourself(text))}>
              {text.say(isBusy ? 'account.test.sending' : 'account.test.send')}
            </Button>
            <CardCaption>{text.say('account.test.sendCaption')}</CardCaption>
          </>
        )}
        {drafts !== null
          ? <DraftButton action={draftTestMessage} subject={null} language={text} appearance={appearance} caption={text.say('account.test.prepareCaption')} />
          : (
            <>
              <CopyButton appearance={appearance} size="medium" label={text.text(copyTestMessage.label(null))} getText={() => copyTestMessage.text(null, text)} />
              <CardCaption>{text.say('account.test.copyCaption')}</CardCaption>
            </>
          )}
      </div>
    </Inset>
  );
}
