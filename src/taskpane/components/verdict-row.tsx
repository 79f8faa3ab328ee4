import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { NARROW, VERY_NARROW } from './breakpoints';
import { bareButton, focusRing } from './focus-ring';
import { lineAbove } from './lines';
import { VerdictIcon } from './verdict-icon';
import type { VerdictShape } from './verdict-icon';

const useStyles = makeStyles({
  row: {
    ...bareButton,
    ...focusRing,
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    inlineSize: '100%',
    minBlockSize: '44px',
    paddingBlock: tokens.spacingVerticalMNudge,
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalM,
    ...lineAbove,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [NARROW]: { paddingInlineStart: tokens.spacingHorizontalM },
    [VERY_NARROW]: { paddingInlineStart: tokens.spacingHorizontalMNudge, paddingInlineEnd: tokens.spacingHorizontalMNudge },
  },
  icon: { display: 'flex', flexShrink: 0 },
  text: { flexGrow: 1, minInlineSize: '0', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  title: { display: 'block' },
  prominent: { fontWeight: tokens.fontWeightSemibold },
  chevron: { display: 'flex', flexShrink: 0, paddingBlockStart: '2px', color: tokens.colorNeutralForeground3, ':dir(rtl)': { transform: 'scaleX(-1)' }, [VERY_NARROW]: { display: 'none' } },
});

/** A verdict that leads to its page: sign, title, sentence, and what stands below it. */
export function VerdictRow({ name, shape, label, title, isProminent, children, onPress }: {
  readonly name: string;
  readonly shape: VerdictShape;
  /** Text alternative of the sign. */
  readonly label: string;
  readonly title: string;
  readonly isProminent: boolean;
  readonly children?: ReactNode;
  readonly onPress: (name: string) => void;
}) {
  const styles = useStyles();
  return (
    <li>
      <button type="button" className={styles.row} data-press={name} onClick={() => onPress(name)}>
        <span className={styles.icon}><VerdictIcon shape={shape} size={20} label={label} /></span>
        <span className={styles.text}>
          <span className={mergeClasses(styles.title, isProminent && styles.prominent)}>{title}</span>
          {children}
        </span>
        <span className={styles.chevron} aria-hidden="true"><ChevronRight16Regular /></span>
      </button>
    </li>
  );
}
