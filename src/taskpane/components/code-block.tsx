import { useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../hooks/pane-context';
import { CopyIcon } from './copy-button';
import { visibleText } from './mail-text';

/** What is shown of a server's text before "show all" (experience §6). */
const SHORT_LENGTH = 600;

const useStyles = makeStyles({
  block: {
    position: 'relative',
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalMNudge,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  corner: { float: 'inline-end', marginInlineStart: tokens.spacingHorizontalS, marginBlockStart: '-4px', marginInlineEnd: '-6px' },
  code: {
    margin: '0',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '13px',
    lineHeight: '18px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    textAlign: 'left',
  },
});

/** Exact text of a server: monospace, left to right, never translated, wrapped anywhere. */
export function CodeBlock({ text, copyLabel }: { readonly text: string; readonly copyLabel: string }) {
  const styles = useStyles();
  const language = useText();
  const [isWhole, setWhole] = useState(text.length <= SHORT_LENGTH);
  return (
    <div className={styles.block}>
      <span className={styles.corner}><CopyIcon label={copyLabel} text={text} /></span>
      <p className={styles.code} dir="ltr" translate="no">
        {visibleText(isWhole ? text : `${text.slice(0, SHORT_LENGTH)}…`)}
      </p>
      {!isWhole && <Link as="button" onClick={() => setWhole(true)}>{language.say('ui.details.showAll')}</Link>}
    </div>
  );
}
