import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DetailHop } from '../../core/report/administrator-details';
import { useText } from '../hooks/pane-context';
import { durationText } from '../duration';
import { CodeText } from './code-text';
import { connection } from './lines';
import { MessageText } from './message-text';
import { VerdictIcon } from './verdict-icon';
import type { VerdictShape } from './verdict-icon';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  hop: { position: 'relative', display: 'flex', columnGap: tokens.spacingHorizontalM, paddingBlockEnd: tokens.spacingVerticalM, ':last-child': { paddingBlockEnd: '0' } },
  line: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: '20px 0',
      insetInlineStart: '9px',
      ...connection.down,
    },
  },
  text: { flexGrow: 1, minInlineSize: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  labelFailed: { fontWeight: tokens.fontWeightSemibold },
  aside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  remark: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

const SHAPES: Readonly<Record<DetailHop['state'], VerdictShape>> = {
  reached: 'passed', failed: 'failed', waiting: 'waiting', doubt: 'inconclusive', notReached: 'inconclusive',
};

/** A hop with the name of its station, where that is known. */
export interface LabelledHop {
  readonly hop: DetailHop;
  /** Key of the label, `ui.path.you` and so on. */
  readonly label: string | null;
}

/** The servers on the way, oldest first, with their times (07). */
export function HopList({ hops }: { readonly hops: readonly LabelledHop[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <ol className={styles.list}>
      {hops.map(({ hop, label }, index) => (
        <li key={index} className={mergeClasses(styles.hop, index < hops.length - 1 && styles.line)}>
          <VerdictIcon shape={SHAPES[hop.state]} size={20} label={text.text({ key: `ui.path.${hop.state}` })} />
          <div className={styles.text}>
            <div className={styles.head}>
              {label !== null && <span className={hop.state === 'failed' ? styles.labelFailed : undefined}>{text.text({ key: label })}</span>}
              {label === null && hop.host !== null && <CodeText text={hop.host} />}
              <span className={styles.aside}>
                {hop.time === null ? text.say('ui.details.unknownTime')
                  : hop.seconds === null ? text.timeWithSeconds(hop.time) : text.say('ui.details.later', { duration: durationText(hop.seconds, text) })}
              </span>
            </div>
            {label !== null && hop.host !== null && <CodeText text={hop.host} />}{' '}
            {hop.address !== null && <CodeText text={`[${hop.address}]`} isUnbroken />}
            {hop.tls !== null && <span className={styles.remark}>{text.say('ui.details.encrypted', { version: hop.tls })}</span>}
            {hop.note !== null && <span className={styles.remark}><MessageText message={hop.note} /></span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
