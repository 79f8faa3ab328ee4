import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { NoAccount } from '../../../app/read-account';
import { CardText } from '../../components/card-text';
import { Inset } from '../../components/inset';
import { useNarrowField } from '../../components/narrow-field';
import { PrivacyLine } from '../../components/privacy-line';
import { VerdictHeading } from '../../components/verdict-heading';
import { usePane } from '../../hooks/pane-context';
import { OwnFile } from './own-file';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM }, wide: { inlineSize: '100%' } });

/** Before the first check: what is checked, whom it asks, and the account that it is about. */
export function AccountReady({ refused }: { readonly refused: NoAccount | null }) {
  const styles = useStyles();
  const narrow = useNarrowField();
  const { text, client, account } = usePane();
  const [address, setAddress] = useState<string | null>(null);
  const shown = address ?? client?.account.address ?? '';
  return (
    <>
      <main>
        <VerdictHeading shape={null} label="" title={text.say('account.ready.title')}>{text.say('account.ready.lead')}</VerdictHeading>
        <Inset>
          <form
            className={styles.form}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              account.start(shown);
            }}
          >
            <Field
              label={text.say('account.ready.address')}
              {...(refused === null ? {} : { validationState: 'error' as const, validationMessage: text.say(`account.ready.refused.${refused}`) })}
            >
              <Input className={narrow} type="text" inputMode="email" autoComplete="email" spellCheck={false} dir="ltr" value={shown} onChange={(_event, { value }) => setAddress(value)} />
            </Field>
            <Button className={styles.wide} appearance="primary" type="submit">{text.say('account.ready.start')}</Button>
            <CardText>{text.say('account.ready.asked')}</CardText>
          </form>
        </Inset>
        <OwnFile />
      </main>
      <PrivacyLine sentence={text.say('account.privacy.ready')} withLink />
    </>
  );
}
