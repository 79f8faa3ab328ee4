import { useId } from 'react';
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { VERY_NARROW, NARROW } from './breakpoints';

const useStyles = makeStyles({
  section: {
    paddingInline: tokens.spacingHorizontalL,
    marginBlockEnd: tokens.spacingVerticalXL,
    [NARROW]: { paddingInline: tokens.spacingHorizontalM },
    [VERY_NARROW]: { paddingInline: tokens.spacingHorizontalMNudge },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalS,
  },
  title: {
    margin: '0',
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** A part of a page with its heading, and a remark at the end of the heading's line. */
export function Section({ title, aside, children }: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>{title}</h2>
        {aside != null && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
