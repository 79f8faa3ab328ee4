import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../hooks/pane-context';
import { CodeText } from './code-text';

/** Addresses shown before "show the others" (experience §6). */
const FIRST = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  item: { paddingBlock: '3px', lineHeight: tokens.lineHeightBase300 },
  none: { margin: '0', color: tokens.colorNeutralForeground3 },
  more: { marginInlineStart: '-8px', fontWeight: tokens.fontWeightRegular },
});

/** Addresses under one another; the rest appears all at once. */
export function AddressList({ addresses, isWhole, onShowAll }: {
  readonly addresses: readonly string[];
  readonly isWhole: boolean;
  readonly onShowAll: () => void;
}) {
  const styles = useStyles();
  const text = useText();
  const shown = isWhole ? addresses : addresses.slice(0, FIRST);
  return (
    <>
      {addresses.length === 0 && <p className={styles.none}>{text.say('ui.several.noAddress')}</p>}
      <ul className={styles.list}>
        {shown.map((address, index) => <li key={index} className={styles.item}><CodeText text={address} /></li>)}
      </ul>
      {shown.length < addresses.length && (
        <Button appearance="transparent" size="small" className={styles.more} onClick={onShowAll}>
          {text.say('ui.several.showOthers', { count: addresses.length - shown.length })}
        </Button>
      )}
    </>
  );
}
