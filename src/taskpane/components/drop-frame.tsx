import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { MailArrowDownRegular } from '@fluentui/react-icons';
import { NARROW, VERY_NARROW } from './breakpoints';
import { useFileChooser } from './file-chooser';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    minBlockSize: '168px',
    marginInline: tokens.spacingHorizontalL,
    marginBlockEnd: tokens.spacingVerticalXL,
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: 'center',
    [NARROW]: { marginInline: tokens.spacingHorizontalM },
    [VERY_NARROW]: { marginInline: tokens.spacingHorizontalMNudge },
  },
  icon: { display: 'flex', color: tokens.colorBrandForeground1, marginBlockEnd: tokens.spacingVerticalS },
  title: { margin: '0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  caption: {
    margin: '0',
    marginBlockEnd: tokens.spacingVerticalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  spinner: {
    '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none' }, '& *::before': { animationName: 'none' }, '& *::after': { animationName: 'none' } },
  },
  stop: { marginBlockStart: tokens.spacingVerticalM },
});

/** The frame to drop on, with a button beside the dragging. While a message is read, it says so instead. */
export function DropFrame({ title, caption, button, busy, stop, onFiles }: {
  readonly title: string;
  readonly caption: string;
  readonly button: string;
  /** The label of the spinner, or null when nothing is being read. */
  readonly busy: string | null;
  /** The way out of a long wait. */
  readonly stop: { readonly label: string; readonly onStop: () => void } | null;
  readonly onFiles: (files: FileList) => void;
}) {
  const styles = useStyles();
  const { input, choose } = useFileChooser(onFiles);
  if (busy !== null) {
    return (
      <div className={styles.frame}>
        <Spinner className={styles.spinner} size="extra-tiny" label={busy} />
        {stop !== null && <Button appearance="secondary" className={styles.stop} onClick={stop.onStop}>{stop.label}</Button>}
      </div>
    );
  }
  return (
    <div className={styles.frame}>
      <span className={styles.icon} aria-hidden="true"><MailArrowDownRegular fontSize={28} /></span>
      <p className={styles.title}>{title}</p>
      <p className={styles.caption}>{caption}</p>
      <Button appearance="primary" onClick={choose}>{button}</Button>
      {input}
    </div>
  );
}
