import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW, VERY_NARROW } from './breakpoints';

const useStyles = makeStyles({
  inset: {
    marginInline: tokens.spacingHorizontalL,
    marginBlockEnd: tokens.spacingVerticalXL,
    [NARROW]: { marginInline: tokens.spacingHorizontalM },
    [VERY_NARROW]: { marginInline: tokens.spacingHorizontalMNudge },
  },
});

/** A part of a page at the page's own margin. */
export function Inset({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().inset}>{children}</div>;
}
