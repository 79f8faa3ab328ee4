import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FORCED_COLORS } from './breakpoints';
import { CopyIcon } from './copy-button';
import { visibleText } from './mail-text';
import { VerdictIcon } from './verdict-icon';

const useStyles = makeStyles({
  label: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalSNudge, marginBlockEnd: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  block: {
    display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, boxSizing: 'border-box', marginBlockEnd: tokens.spacingVerticalMNudge,
    paddingBlock: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorNeutralStroke3}`, borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  records: { flexGrow: 1, minInlineSize: '0', listStyleType: 'none', margin: '0', padding: '0' },
  record: { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px', lineHeight: '18px', textAlign: 'left', overflowWrap: 'anywhere' },
  difference: { fontWeight: tokens.fontWeightBold, textDecorationLine: 'underline', textDecorationThickness: '2px', textUnderlineOffset: '3px', textDecorationColor: tokens.colorStatusSuccessForeground3, [FORCED_COLORS]: { textDecorationColor: 'CanvasText' } },
  wrong: { textDecorationStyle: 'wavy', textDecorationThickness: '1px', textDecorationColor: tokens.colorStatusDangerForeground3 },
});

/** The record in terms, with those marked that stand in none of the others. */
function Terms({ record, others, isWrong }: { readonly record: string; readonly others: readonly string[]; readonly isWrong: boolean }) {
  const styles = useStyles();
  const known = new Set(others.flatMap((other) => other.split(' ')));
  return record.split(' ').map((term, index) => (
    <span key={index}>
      {index > 0 && ' '}
      <span className={others.length > 0 && !known.has(term) ? mergeClasses(styles.difference, isWrong && styles.wrong) : ''}>{visibleText(term)}</span>
    </span>
  ));
}

/** Records as found or as expected, one a line; what the other side lacks is marked (experience §11). */
export function RecordBlock({ label, records, others, isFound, shape, copyLabel }: {
  readonly label: string;
  readonly records: readonly string[];
  /** The records on the other side; empty where there is nothing to compare with. */
  readonly others: readonly string[];
  readonly isFound: boolean;
  readonly shape: 'failed' | 'warning' | 'passed' | null;
  readonly copyLabel: string | null;
}) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.label}>
        {shape !== null && <VerdictIcon shape={shape} size={16} label={null} />}
        <span>{label}</span>
      </div>
      <div className={styles.block}>
        <ul className={styles.records}>
          {records.map((record, index) => <li key={index} className={styles.record} dir="ltr" translate="no"><Terms record={record} others={others} isWrong={isFound} /></li>)}
        </ul>
        {copyLabel !== null && <CopyIcon label={copyLabel} text={records.join('\n')} />}
      </div>
    </>
  );
}
