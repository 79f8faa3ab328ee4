import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TypoSuggestion } from '../../core/explanation/explanation';
import { useText } from '../hooks/pane-context';
import { FORCED_COLORS } from './breakpoints';
import { hiddenText } from './hidden-text';
import { Breakable } from './breakable';
import { visibleText } from './mail-text';

const useStyles = makeStyles({
  box: {
    margin: '0',
    paddingBlock: tokens.spacingVerticalMNudge,
    paddingInline: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  address: {
    margin: '0',
    marginBlockEnd: tokens.spacingVerticalSNudge,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '13px',
    lineHeight: '18px',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    ':last-of-type': { marginBlockEnd: '0' },
  },
  difference: {
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
    textDecorationColor: tokens.colorStatusSuccessForeground3,
  },
  used: { textDecorationStyle: 'wavy', textDecorationThickness: '1px', textDecorationColor: tokens.colorStatusDangerForeground3 },
  forced: { [FORCED_COLORS]: { textDecorationColor: 'CanvasText' } },
  spoken: hiddenText,
});

function Marked({ text, range, isUsed }: { readonly text: string; readonly range: readonly [number, number]; readonly isUsed: boolean }) {
  const styles = useStyles();
  const [start, end] = range;
  return (
    <>
      <Breakable text={text.slice(0, start)} />
      <span className={mergeClasses(styles.difference, isUsed && styles.used, styles.forced)}>{visibleText(text.slice(start, end))}</span>
      <Breakable text={text.slice(end)} />
    </>
  );
}

/** The address used over the probable one, with what differs marked; the difference is also spoken, spelled. */
export function AddressComparison({ typo }: { readonly typo: TypoSuggestion }) {
  const styles = useStyles();
  const text = useText();
  const from = typo.used.slice(...typo.usedRange);
  const to = typo.probable.slice(...typo.probableRange);
  const spoken = from === '' ? text.say('ui.typo.spokenAdded', { probable: to })
    : to === '' ? text.say('ui.typo.spokenRemoved', { used: from }) : text.say('ui.typo.spoken', { used: from, probable: to });
  return (
    <dl className={styles.box}>
      <dt className={styles.label}>{text.say('ui.typo.used')}</dt>
      <dd className={styles.address} dir="ltr" translate="no"><Marked text={typo.used} range={typo.usedRange} isUsed /></dd>
      <dt className={styles.label}>{text.say('ui.typo.probable')}</dt>
      <dd className={styles.address} dir="ltr" translate="no">
        <Marked text={typo.probable} range={typo.probableRange} isUsed={false} />
        <span className={styles.spoken} dir="auto">{` (${spoken})`}</span>
      </dd>
    </dl>
  );
}
