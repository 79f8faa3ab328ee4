import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  text: { margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, textWrap: 'pretty', overflowWrap: 'break-word' },
  caption: { margin: '0', marginBlockStart: '-4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A paragraph of a card. */
export function CardText({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().text}>{children}</p>;
}

/** What a button above it does, in small type. */
export function CardCaption({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().caption}>{children}</p>;
}
