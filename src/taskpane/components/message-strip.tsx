import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Mail20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { NARROW, VERY_NARROW } from './breakpoints';
import { lineBelow } from './lines';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalMNudge,
    boxSizing: 'border-box',
    minBlockSize: '52px',
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    ...lineBelow,
    [NARROW]: { paddingInlineStart: tokens.spacingHorizontalM },
    [VERY_NARROW]: { paddingInlineStart: tokens.spacingHorizontalMNudge, flexWrap: 'wrap' },
  },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground2, [VERY_NARROW]: { display: 'none' } },
  text: { flexGrow: 1, flexBasis: '0', minInlineSize: '0', [VERY_NARROW]: { flexBasis: '100%' } },
  subject: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  ways: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', flexShrink: 0, [VERY_NARROW]: { alignItems: 'flex-start' } },
  another: {
    minInlineSize: 'auto',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    [VERY_NARROW]: { paddingInline: '0' },
  },
});

/** Which message this is about: subject on one line, time and person, and the way to another one, or to the open one. */
export function MessageStrip({ label, subject, about, another, onAnother, open }: {
  readonly label: string;
  readonly subject: ReactNode;
  readonly about: ReactNode;
  readonly another: string;
  readonly onAnother: () => void;
  /** The open message is another notice: the way to it. */
  readonly open: { readonly label: string; readonly onPress: () => void } | null;
}) {
  const styles = useStyles();
  return (
    <section className={styles.strip} aria-label={label}>
      <span className={styles.icon} aria-hidden="true"><Mail20Regular /></span>
      <div className={styles.text}>
        <div className={styles.subject}>{subject}</div>
        {about !== null && <div className={styles.about}>{about}</div>}
      </div>
      <div className={styles.ways}>
        <Button appearance="subtle" size="small" className={styles.another} onClick={onAnother}>{another}</Button>
        {open !== null && <Button appearance="subtle" size="small" className={styles.another} onClick={open.onPress}>{open.label}</Button>}
      </div>
    </section>
  );
}
