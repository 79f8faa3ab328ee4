import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons';
import { usePane } from '../hooks/pane-context';
import { NARROW, VERY_NARROW } from './breakpoints';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlockEnd: tokens.spacingVerticalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [NARROW]: { paddingInline: tokens.spacingHorizontalM },
    [VERY_NARROW]: { paddingInline: tokens.spacingHorizontalMNudge },
  },
  icon: { display: 'flex', flexShrink: 0 },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textDecorationLine: 'underline' },
});

/** What was read where, and what left this computer: only what is true of this run (experience §13). */
export function PrivacyLine({ sentence, withLink }: { readonly sentence: string; readonly withLink: boolean }) {
  const styles = useStyles();
  const { text, open } = usePane();
  return (
    <footer className={styles.line}>
      <span className={styles.icon} aria-hidden="true"><ShieldCheckmarkRegular fontSize={16} /></span>
      <span>
        {sentence}
        {withLink && ' '}
        {withLink && (
          <Link as="button" className={styles.link} data-press="sent" onClick={() => open('sent', 'sent')}>{text.say('ui.privacy.more')}</Link>
        )}
      </span>
    </footer>
  );
}
