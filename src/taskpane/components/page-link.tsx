import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons';
import { useText } from '../hooks/pane-context';
import { hiddenText } from './hidden-text';
import { MessageText } from './message-text';

const useStyles = makeStyles({
  spoken: hiddenText,
  // A host may be longer than the pane is wide; the sign stays behind its last letter.
  link: { display: 'inline', fontSize: 'inherit', lineHeight: 'inherit', overflowWrap: 'anywhere' },
  sign: { verticalAlign: 'text-bottom', marginInlineStart: tokens.spacingHorizontalXS },
});

/**
 * A page out of our tables, never out of a mail. It says where it leads, and opens elsewhere, only when pressed.
 * `isBare`: the name of its host alone, where a label stands beside it.
 */
export function PageLink({ address, isBare = false }: { readonly address: string; readonly isBare?: boolean }) {
  const styles = useStyles();
  const text = useText();
  const page = { kind: 'host', text: new URL(address).hostname } as const;
  return (
    <Link className={styles.link} href={address} target="_blank" rel="noopener noreferrer" inline>
      {isBare ? <bdi dir="ltr" translate="no">{page.text}</bdi> : <MessageText message={{ key: 'ui.explanation.openPage', values: { page } }} />}
      <Open16Regular className={styles.sign} aria-hidden="true" />
      <span className={styles.spoken}>{`, ${text.say('ui.explanation.opensElsewhere')}`}</span>
    </Link>
  );
}
