import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW, VERY_NARROW } from './breakpoints';

const useStyles = makeStyles({
  heading: {
    margin: '0',
    marginBlockEnd: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    [NARROW]: { paddingInline: tokens.spacingHorizontalM },
    [VERY_NARROW]: { paddingInline: tokens.spacingHorizontalMNudge },
  },
});

/** The heading of rows or folded parts, which bring their own margins. */
export function GroupHeading({ children }: { readonly children: ReactNode }) {
  return <h2 className={useStyles().heading}>{children}</h2>;
}
