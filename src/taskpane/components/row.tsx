import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { NARROW, VERY_NARROW } from './breakpoints';
import { bareButton, focusRing } from './focus-ring';
import { lineAbove, lineBelow } from './lines';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    marginBlockEnd: tokens.spacingVerticalXL,
    ...lineBelow,
  },
  row: {
    ...bareButton,
    ...focusRing,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    inlineSize: '100%',
    minBlockSize: '57px',
    paddingBlock: tokens.spacingVerticalMNudge,
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalM,
    ...lineAbove,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    [NARROW]: { paddingInlineStart: tokens.spacingHorizontalM },
    [VERY_NARROW]: { paddingInlineStart: tokens.spacingHorizontalMNudge, paddingInlineEnd: tokens.spacingHorizontalMNudge },
  },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  text: { flexGrow: 1, minInlineSize: '0', overflowWrap: 'anywhere' },
  title: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  caption: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  chevron: {
    display: 'flex',
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    ':dir(rtl)': { transform: 'scaleX(-1)' },
    [VERY_NARROW]: { display: 'none' },
  },
});

/** A way on: icon, title, one line of what is there, chevron. `name` finds it again when the user comes back. */
export function Row({ name, icon, title, caption, onPress }: {
  readonly name: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly caption: string;
  readonly onPress: (name: string) => void;
}) {
  const styles = useStyles();
  return (
    <li>
      <button type="button" className={styles.row} data-press={name} onClick={() => onPress(name)}>
        <span className={styles.icon} aria-hidden="true">{icon}</span>
        <span className={styles.text}>
          <span className={styles.title}>{title}</span>
          <span className={styles.caption}>{caption}</span>
        </span>
        <span className={styles.chevron} aria-hidden="true"><ChevronRight16Regular /></span>
      </button>
    </li>
  );
}

/** Rows under one another, from edge to edge. */
export function Rows({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}
