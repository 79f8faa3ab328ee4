import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { VERY_NARROW } from './breakpoints';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 88px) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalSNudge,
    margin: '0',
    [VERY_NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '0' },
  },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'break-word',
  },
  value: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    [VERY_NARROW]: { marginBlockEnd: tokens.spacingVerticalSNudge },
  },
});

/** Terms beside their values. */
export function DefinitionList({ children }: { readonly children: ReactNode }) {
  return <dl className={useStyles().list}>{children}</dl>;
}

/** One term with one or more values. */
export function Definition({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}
