import { Fragment } from 'react';
import { visibleText } from './mail-text';

/** An address or a host that may break after "@" and after dots, never with a hyphen (experience §11). */
export function Breakable({ text }: { readonly text: string }) {
  return visibleText(text).split(/(?<=[@.])/).map((piece, index) => <Fragment key={index}>{piece}{/[@.]$/.test(piece) && <wbr />}</Fragment>);
}
