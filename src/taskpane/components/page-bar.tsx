import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { VERY_NARROW } from './breakpoints';
import { lineBelow } from './lines';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    boxSizing: 'border-box',
    minBlockSize: '44px',
    paddingInlineStart: tokens.spacingHorizontalXS,
    paddingInlineEnd: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalL,
    ...lineBelow,
    [VERY_NARROW]: { paddingInlineEnd: tokens.spacingHorizontalMNudge, paddingBlockEnd: tokens.spacingVerticalXS },
  },
  back: { flexShrink: 0, ':dir(rtl)': { transform: 'scaleX(-1)' } },
  title: {
    margin: '0',
    flexGrow: 1,
    flexBasis: '0',
    minInlineSize: 'min-content',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
});

/** Top of a sub-page: Back, title, and at most one small button. */
export function PageBar({ title, backLabel, onBack, children }: {
  readonly title: string;
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={backLabel} title={backLabel} onClick={onBack} />
      <h1 className={styles.title}>{title}</h1>
      {children}
    </header>
  );
}
