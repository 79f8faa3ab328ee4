import { Fragment, useState } from 'react';
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
  // Goes to the next line as a whole; breaks inside only where it is longer than a line.
  term: { display: 'inline-block', maxInlineSize: '100%' },
});

/** Exact text of a server, or a command: monospace, left to right, never translated, wrapped anywhere; a command between its terms first, for a lone hyphen at the end of a line reads as one that is typed. */
export function CodeBlock({ text, copyLabel, isCommand = false }: { readonly text: string; readonly copyLabel: string; readonly isCommand?: boolean }) {
  const styles = useStyles();
  const language = useText();
  const [isWhole, setWhole] = useState(text.length <= SHORT_LENGTH);
  return (
    <div className={styles.block}>
      <span className={styles.corner}><CopyIcon label={copyLabel} text={text} /></span>
      <p className={styles.code} dir="ltr" translate="no">
        {isCommand
          ? text.split(' ').map((term, index) => <Fragment key={index}>{index > 0 && ' '}<span className={styles.term}>{visibleText(term)}</span></Fragment>)
          : visibleText(isWhole ? text : `${text.slice(0, SHORT_LENGTH)}…`)}
      </p>
      {!isWhole && !isCommand && <Link as="button" onClick={() => setWhole(true)}>{language.say('ui.details.showAll')}</Link>}
    </div>
  );
}
