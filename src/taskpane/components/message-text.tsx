import { Fragment } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Message, NamedValue } from '../../core/messages';
import { useText } from '../hooks/pane-context';
import { Breakable } from './breakable';
import { UPRIGHT } from './breakpoints';
import { visibleText } from './mail-text';

/** Up to this length a name is kept on one line (experience §11). */
const MAX_UNBROKEN = 30;

const useStyles = makeStyles({
  name: { overflowWrap: 'anywhere' },
  prominent: { fontWeight: tokens.fontWeightSemibold },
  unbroken: { whiteSpace: 'nowrap', [UPRIGHT]: { whiteSpace: 'normal' } },
});

const isTechnical = (kind: NamedValue['kind']): boolean => kind !== 'person' && kind !== 'quote' && kind !== 'moment' && kind !== 'size';

/** Kinds that stand out in a sentence; the others are part of it. */
const isProminent = (kind: NamedValue['kind']): boolean => kind === 'address' || kind === 'localPart' || kind === 'domain' || kind === 'host';

function Name({ value, text, isPlain }: { readonly value: NamedValue; readonly text: string; readonly isPlain: boolean }) {
  const styles = useStyles();
  const isName = isProminent(value.kind);
  const isShort = text.length <= MAX_UNBROKEN;
  const attributes = isTechnical(value.kind) ? { dir: 'ltr', translate: 'no' as const } : { dir: 'auto' };
  return (
    <bdi className={mergeClasses(styles.name, isName && !isPlain && styles.prominent, isName && isShort && styles.unbroken)} {...attributes}>
      {isName && !isShort ? <Breakable text={text} /> : visibleText(text)}
    </bdi>
  );
}

/** A sentence of the catalog with the names in it set apart; `isPlain` leaves out the semibold, for a text to copy. */
export function MessageText({ message, isPlain = false }: { readonly message: Message; readonly isPlain?: boolean }) {
  const text = useText();
  return text.segments(message).map((segment, index) => (segment.named === null
    ? <Fragment key={index}>{visibleText(segment.text)}</Fragment>
    : <Name key={index} value={segment.named} text={segment.text} isPlain={isPlain} />));
}
