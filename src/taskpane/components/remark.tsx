import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  remark: {
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    textWrap: 'pretty',
    overflowWrap: 'break-word',
  },
});

/** A quiet line, worth reading but never the point of the page. */
export function Remark({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().remark}>{children}</p>;
}
