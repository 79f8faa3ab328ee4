import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NARROW, VERY_NARROW } from './breakpoints';
import { VerdictIcon } from './verdict-icon';
import type { VerdictShape } from './verdict-icon';

const useStyles = makeStyles({
  verdict: {
    paddingInline: tokens.spacingHorizontalL,
    paddingBlockStart: tokens.spacingVerticalM,
    marginBlockEnd: tokens.spacingVerticalXL,
    [NARROW]: { paddingInline: tokens.spacingHorizontalM },
    [VERY_NARROW]: { paddingInline: tokens.spacingHorizontalMNudge },
  },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalMNudge, [VERY_NARROW]: { columnGap: tokens.spacingHorizontalSNudge }, marginBlockEnd: tokens.spacingVerticalSNudge },
  icon: { paddingBlockStart: '1px' },
  title: {
    margin: '0',
    minInlineSize: '0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
    outlineStyle: 'none',
    overflowWrap: 'break-word',
  },
  second: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, textWrap: 'pretty' },
  what: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
    overflowWrap: 'break-word',
  },
});

/** What happened: sign, heading, sentence. `label` is the text alternative of the sign; `isSecond`: the page has a title above it. */
export function VerdictHeading({ shape, label, title, isSecond = false, children }: {
  readonly shape: VerdictShape | null;
  readonly label: string;
  readonly title: ReactNode;
  readonly isSecond?: boolean;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.verdict}>
      <div className={styles.line}>
        {shape !== null && <span className={styles.icon}><VerdictIcon shape={shape} size={26} label={label} /></span>}
        {isSecond ? <h2 className={mergeClasses(styles.title, styles.second)}>{title}</h2> : <h1 className={styles.title}>{title}</h1>}
      </div>
      {children != null && <p className={styles.what}>{children}</p>}
    </div>
  );
}
