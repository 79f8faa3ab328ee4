import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { saveFile } from '../../app/actions/action';
import type { FileAction } from '../../app/actions/action';
import type { Translator } from '../../locales/translate';
import { usePane } from '../hooks/pane-context';
import { UPRIGHT } from './breakpoints';
import { CardCaption } from './card-text';

const useStyles = makeStyles({
  wide: { inlineSize: '100%', boxSizing: 'border-box' },
  // Where the words need two lines, the picture would stand far from them.
  icon: { [UPRIGHT]: { display: 'none' } },
});

/** A button that saves a text as a file, and says where it went. */
export function SaveButton<Subject>({ action, subject, language }: {
  readonly action: FileAction<Subject>;
  readonly subject: Subject;
  readonly language: Translator;
}) {
  const styles = useStyles();
  const { text, files, announce } = usePane();
  const [said, setSaid] = useState<'saved' | 'notSaved' | null>(null);
  const press = () => {
    const how = saveFile(action, subject, language, files) ? 'saved' : 'notSaved';
    setSaid(how);
    announce(text.say(`drafts.said.${how}`));
  };
  return (
    <>
      <Button appearance="secondary" className={styles.wide} icon={{ children: <SaveRegular />, className: styles.icon }} onClick={press}>{text.text(action.label(subject))}</Button>
      {said !== null && <CardCaption>{text.say(`drafts.said.${said}`)}</CardCaption>}
    </>
  );
}
