import { makeStyles, tokens } from '@fluentui/react-components';
import type { Message } from '../../core/messages';
import { lineBelow } from './lines';
import { MessageText } from './message-text';

const useStyles = makeStyles({
  preview: {
    paddingBlock: tokens.spacingVerticalMNudge,
    paddingInline: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  subject: {
    margin: '0',
    paddingBlockEnd: tokens.spacingVerticalS,
    marginBlockEnd: tokens.spacingVerticalS,
    ...lineBelow,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, whiteSpace: 'pre-line' },
});

/** A text as it will be copied: subject, and the lines below it. */
export function TextPreview({ label, subject, body, languageTag }: {
  readonly label: string;
  readonly subject: Message | null;
  readonly body: Message;
  readonly languageTag: string;
}) {
  const styles = useStyles();
  return (
    <div className={styles.preview} role="group" aria-label={label} lang={languageTag}>
      {subject !== null && <p className={styles.subject}><MessageText message={subject} isPlain /></p>}
      <p className={styles.body}><MessageText message={body} isPlain /></p>
    </div>
  );
}
