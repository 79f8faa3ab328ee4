import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useText } from '../hooks/pane-context';
import { FORCED_COLORS, VERY_NARROW } from './breakpoints';

const useStyles = makeStyles({
  bar: { position: 'relative', marginBlock: tokens.spacingVerticalXS },
  marker: {
    position: 'absolute',
    insetBlock: '-4px',
    inlineSize: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralForeground1,
    [FORCED_COLORS]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  times: {
    display: 'grid',
    gridTemplateColumns: '1fr auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: '0',
    marginBlockStart: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    [VERY_NARROW]: { gridTemplateColumns: '1fr', rowGap: tokens.spacingVerticalXS },
  },
  middle: { textAlign: 'center', [VERY_NARROW]: { textAlign: 'start' } },
  end: { textAlign: 'end', [VERY_NARROW]: { textAlign: 'start' } },
  now: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  moment: { margin: '0' },
});

/** How far a delayed message is between sending and the last attempt. Moments are ISO 8601. */
export function RetryProgress({ sent, until, now }: { readonly sent: string; readonly until: string; readonly now: string }) {
  const styles = useStyles();
  const text = useText();
  const start = Date.parse(sent);
  const share = Math.min(1, Math.max(0, (Date.parse(now) - start) / (Date.parse(until) - start)));
  return (
    <div>
      <div className={styles.bar}>
        <ProgressBar value={share} thickness="large" aria-label={text.say('outcomes.delayed.progress')} />
        <span className={styles.marker} style={{ insetInlineStart: `calc(${share * 100}% - 2px)` }} aria-hidden="true" />
      </div>
      <dl className={styles.times}>
        <div>
          <dt>{text.say('outcomes.delayed.sent')}</dt>
          <dd className={styles.moment}>{text.day(sent, 'short')}</dd>
        </div>
        <div className={styles.middle}>
          <dt className={styles.now}>{text.say('outcomes.delayed.now')}</dt>
          <dd className={styles.moment}>{text.day(now, 'short')}</dd>
        </div>
        <div className={styles.end}>
          <dt>{text.say('outcomes.delayed.lastAttempt')}</dt>
          <dd className={styles.moment}>{text.day(until, 'short')}</dd>
        </div>
      </dl>
    </div>
  );
}
