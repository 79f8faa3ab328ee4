import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';
import type { AreaId } from '../../app/session';
import { FORCED_COLORS, NARROW, VERY_NARROW } from './breakpoints';
import { bareButton, focusRing } from './focus-ring';
import { lineBelow } from './lines';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    boxSizing: 'border-box',
    minBlockSize: '44px',
    paddingInlineStart: '6px',
    paddingInlineEnd: tokens.spacingHorizontalXS,
    ...lineBelow,
    [NARROW]: { paddingInlineStart: tokens.spacingHorizontalXXS },
    [VERY_NARROW]: { paddingInlineStart: '0' },
  },
  areas: {
    display: 'flex',
    flexGrow: 1,
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    [VERY_NARROW]: { flexDirection: 'column' },
  },
  area: { display: 'flex' },
  word: {
    ...bareButton,
    ...focusRing,
    position: 'relative',
    paddingInline: '11px',
    paddingBlock: '0',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    minBlockSize: '43px',
    [NARROW]: { fontSize: tokens.fontSizeBase200, paddingInline: tokens.spacingHorizontalMNudge },
    [VERY_NARROW]: { fontSize: tokens.fontSizeBase200, paddingInline: tokens.spacingHorizontalMNudge, minBlockSize: '27px' },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '11px',
      insetBlockEnd: '4px',
      blockSize: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      [NARROW]: { insetInline: tokens.spacingHorizontalMNudge },
      [VERY_NARROW]: { insetInline: tokens.spacingHorizontalMNudge, insetBlockEnd: '0' },
      [FORCED_COLORS]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
  settings: { alignSelf: 'center', flexShrink: 0, [VERY_NARROW]: { alignSelf: 'start' } },
});

/** One word per area and the way to the settings: plain buttons in a list, no tabs (experience §4). */
export function AreaBar({ label, areas, current, settingsLabel, onArea, onSettings }: {
  readonly label: string;
  readonly areas: readonly { readonly id: AreaId; readonly word: string }[];
  readonly current: AreaId;
  readonly settingsLabel: string;
  readonly onArea: (area: AreaId) => void;
  readonly onSettings: (name: string) => void;
}) {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={label}>
      <ul className={styles.areas}>
        {areas.map((area) => (
          <li key={area.id} className={styles.area}>
            <button
              type="button"
              className={mergeClasses(styles.word, area.id === current && styles.current)}
              {...(area.id === current ? { 'aria-current': 'page' as const } : {})}
              onClick={() => onArea(area.id)}
            >
              {area.word}
            </button>
          </li>
        ))}
      </ul>
      <Button
        className={styles.settings}
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={settingsLabel}
        title={settingsLabel}
        data-press="settings"
        onClick={() => onSettings('settings')}
      />
    </nav>
  );
}
