import type { ReactElement } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { draftAsText } from '../../app/actions/draft-text';
import type { DraftAction } from '../../app/actions/action';
import type { Translator } from '../../locales/translate';
import { usePane } from '../hooks/pane-context';
import { useDraft } from '../hooks/use-draft';
import { UPRIGHT } from './breakpoints';
import { CardCaption } from './card-text';
import { TextToCopy } from './text-to-copy';

const useStyles = makeStyles({
  wide: { inlineSize: '100%', boxSizing: 'border-box' },
  // Where the words need two lines, the picture would stand far from them.
  icon: { [UPRIGHT]: { display: 'none' } },
});

/**
 * A button that opens a new message to look at, and the line below it that says so. Where no form opens, the text is
 * copied; where that is refused too, it is shown, selected. Without a mail program there is no such button.
 */
export function DraftButton<Subject>({ action, subject, language, appearance, icon = null, caption }: {
  readonly action: DraftAction<Subject>;
  readonly subject: Subject;
  /** The language of the draft. */
  readonly language: Translator;
  readonly appearance: 'primary' | 'secondary';
  /** Where it stands among buttons that have one. */
  readonly icon?: ReactElement | null;
  /** What to know before the press; null: nothing. */
  readonly caption: string | null;
}) {
  const styles = useStyles();
  const { text } = usePane();
  const { outcome, press } = useDraft(action, subject, language);
  const said = outcome === null ? caption : text.say(`drafts.said.${outcome}`);
  return (
    <>
      <Button appearance={appearance} className={styles.wide} icon={icon === null ? null : { children: icon, className: styles.icon }} onClick={press}>{text.text(action.label(subject))}</Button>
      {said !== null && <CardCaption>{said}</CardCaption>}
      {outcome === 'refused' && <TextToCopy text={draftAsText(action.draft(subject, language), language)} label={text.say('ui.copy.refused')} />}
    </>
  );
}
