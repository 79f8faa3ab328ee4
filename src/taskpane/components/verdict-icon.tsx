import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FORCED_COLORS } from './breakpoints';
import { FAILED_SIGN } from './signs';

/** Verdicts differ by outline before colour (experience §5). */
export type VerdictShape = 'passed' | 'warning' | 'failed' | 'manual' | 'not-applicable' | 'inconclusive' | 'waiting' | 'notABounce';

/** 20 px grid, one path each; the sign is cut out, so that it survives forced colours. */
const PATHS: Readonly<Record<VerdictShape, string>> = {
  passed: 'M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM6.9 9.5 8.8 11.4l4.4-4.6 1.3 1.25-5.7 5.95-3.2-3.2z',
  failed: 'M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z'
    + 'M13.9 12.1 11.8 10l2.1-2.1a1.27 1.27 0 0 0-1.8-1.8L10 8.2 7.9 6.1a1.27 1.27 0 0 0-1.8 1.8L8.2 10l-2.1 2.1'
    + 'a1.27 1.27 0 0 0 1.8 1.8l2.1-2.1 2.1 2.1a1.27 1.27 0 0 0 1.8-1.8z',
  warning: 'M10 1.8a1.9 1.9 0 0 1 1.66.97l6.6 11.9A1.9 1.9 0 0 1 16.6 17.5H3.4a1.9 1.9 0 0 1-1.66-2.83l6.6-11.9A1.9 1.9 0 0 1 10 1.8z'
    + 'M9.15 6.8v4.9h1.7V6.8zM9 14a1 1 0 1 0 2 0 1 1 0 0 0-2 0z',
  manual: 'M8.2 2.4a1.35 1.35 0 0 1 1.35 1.35v4.1l6.1 1.25a2 2 0 0 1 1.6 2.1l-.35 4.1a2.4 2.4 0 0 1-2.4 2.2H9.4'
    + 'a2.4 2.4 0 0 1-1.75-.75L3.1 12.1a1.2 1.2 0 0 1 .1-1.75 1.5 1.5 0 0 1 1.8-.1l1.85 1.15V3.75A1.35 1.35 0 0 1 8.2 2.4z',
  'not-applicable': 'M4.5 9.1h11v1.8h-11z',
  inconclusive: 'M10 1.2 18.8 10 10 18.8 1.2 10z'
    + 'M7.1 8a2.9 2.9 0 1 1 4.35 2.5c-.45.26-.65.5-.65.95v.35H9.2v-.45c0-1.1.55-1.75 1.4-2.25A1.3 1.3 0 1 0 8.65 8z'
    + 'M9 13.6a1 1 0 1 0 2 0 1 1 0 0 0-2 0z',
  waiting: 'M4.5 1.5h11v2.2h-1v2.5c0 1.7-1.2 2.9-2.7 3.8 1.5.9 2.7 2.1 2.7 3.8v2.5h1v2.2h-11v-2.2h1v-2.5'
    + 'c0-1.7 1.2-2.9 2.7-3.8-1.5-.9-2.7-2.1-2.7-3.8V3.7h-1z',
  notABounce: 'M4.2 3h11.6A2.2 2.2 0 0 1 18 5.2v9.6a2.2 2.2 0 0 1-2.2 2.2H4.2A2.2 2.2 0 0 1 2 14.8V5.2A2.2 2.2 0 0 1 4.2 3z'
    + 'M3.6 5.5 10 9l6.4-3.5.6 1.15-7 3.85-7-3.85z',
};

const useStyles = makeStyles({
  icon: { display: 'block', flexShrink: 0, [FORCED_COLORS]: { color: 'CanvasText' } },
  passed: { color: tokens.colorStatusSuccessForeground3 },
  failed: { color: FAILED_SIGN },
  warning: { color: tokens.colorStatusWarningForeground3 },
  manual: { color: tokens.colorBrandForeground1 },
  'not-applicable': { color: tokens.colorNeutralForeground3 },
  inconclusive: { color: tokens.colorNeutralForeground3 },
  waiting: { color: tokens.colorBrandForeground1 },
  notABounce: { color: tokens.colorBrandForeground1 },
});

/** The sign of a verdict. `label` is its text alternative; null where visible text beside it says the same. */
export function VerdictIcon({ shape, size, label }: {
  readonly shape: VerdictShape;
  readonly size: 14 | 16 | 20 | 26;
  readonly label: string | null;
}) {
  const styles = useStyles();
  const name = label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={mergeClasses(styles.icon, styles[shape])} width={size} height={size} viewBox="0 0 20 20" fill="currentColor" fillRule="evenodd" {...name}>
      <path d={PATHS[shape]} />
    </svg>
  );
}
