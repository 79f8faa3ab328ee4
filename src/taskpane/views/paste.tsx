import { useState } from 'react';
import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { Inset } from '../components/inset';
import { useNarrowField } from '../components/narrow-field';
import { SubPage } from '../components/page';
import { usePane } from '../hooks/pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  field: { minBlockSize: '220px', '& textarea': { minBlockSize: '218px', maxBlockSize: 'none' } },
});

/** A place for the text of a notice, for who prefers to see what is pasted. */
export function PastePage() {
  const styles = useStyles();
  const narrow = useNarrowField();
  const { text, take } = usePane();
  const [pasted, setPasted] = useState('');
  const [isMissing, setMissing] = useState(false);
  const explain = () => {
    if (pasted.trim() === '') setMissing(true);
    else take(pasted, 'paste');
  };
  return (
    <SubPage title={text.say('ui.paste.title')} privacy={text.say('ui.privacy.start')}>
      <Inset>
        <div className={styles.form}>
          <Field
            label={text.say('ui.paste.label')}
            hint={text.say('ui.paste.hint')}
            {...(isMissing ? { validationMessage: text.say('ui.paste.empty') } : {})}
          >
            <Textarea
              className={mergeClasses(narrow, styles.field)}
              value={pasted}
              onChange={(_event, { value }) => {
                setPasted(value);
                setMissing(false);
              }}
            />
          </Field>
          <Button appearance="primary" onClick={explain}>{text.say('actions.explainText')}</Button>
        </div>
      </Inset>
    </SubPage>
  );
}
