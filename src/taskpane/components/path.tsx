import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MailInbox20Regular, Person20Regular, Server20Regular } from '@fluentui/react-icons';
import type { PathNode } from '../../core/explanation/explanation';
import { useText } from '../hooks/pane-context';
import { FORCED_COLORS, UPRIGHT, VERY_NARROW } from './breakpoints';
import { hiddenText } from './hidden-text';
import { connection } from './lines';
import { FAILED_SIGN } from './signs';
import { VerdictIcon } from './verdict-icon';
import type { VerdictShape } from './verdict-icon';

const NODE = '36px';

const useStyles = makeStyles({
  path: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'center',
    [UPRIGHT]: { gridTemplateColumns: '1fr', textAlign: 'start', rowGap: tokens.spacingVerticalMNudge, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  },
  station: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalXS,
    [UPRIGHT]: { flexDirection: 'row', columnGap: tokens.spacingHorizontalL, minBlockSize: NODE },
    [VERY_NARROW]: { columnGap: tokens.spacingHorizontalM },
  },
  line: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlockStart: '17px',
      insetInlineStart: 'calc(-50% + 22px)',
      inlineSize: 'calc(100% - 44px)',
      ...connection.across,
      [UPRIGHT]: {
        insetBlockStart: `calc(-1 * ${tokens.spacingVerticalMNudge})`,
        insetInlineStart: '17px',
        inlineSize: '0',
        blockSize: tokens.spacingVerticalMNudge,
        borderBlockStartStyle: 'none',
        ...connection.down,
      },
    },
  },
  lineAhead: { '::before': { borderBlockStartStyle: 'dotted', [UPRIGHT]: { borderInlineStartStyle: 'dotted' } } },
  node: {
    position: 'relative',
    flexShrink: 0,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    inlineSize: NODE,
    blockSize: NODE,
    borderRadius: '50%',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1Hover,
    [FORCED_COLORS]: { border: '1px solid CanvasText', color: 'CanvasText' },
  },
  failed: {
    border: `2px solid ${FAILED_SIGN}`,
    color: FAILED_SIGN,
    backgroundColor: tokens.colorStatusDangerBackground1,
    [FORCED_COLORS]: { border: '3px solid CanvasText' },
  },
  waiting: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    [FORCED_COLORS]: { border: '3px solid CanvasText' },
  },
  notReached: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground3,
    backgroundColor: 'transparent',
    [FORCED_COLORS]: { border: '1px dashed CanvasText' },
  },
  badge: {
    position: 'absolute',
    insetBlockEnd: '-3px',
    insetInlineEnd: '-4px',
    padding: '2px',
    borderRadius: '50%',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { [UPRIGHT]: { minInlineSize: '0' } },
  label: { display: 'block', color: tokens.colorNeutralForeground2, hyphens: 'none', overflowWrap: 'break-word' },
  labelAhead: { color: tokens.colorNeutralForeground3 },
  labelHere: { color: tokens.colorNeutralForeground1 },
  note: { display: 'block', whiteSpace: 'nowrap', [VERY_NARROW]: { whiteSpace: 'normal' }, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  noteFailed: { color: tokens.colorStatusDangerForeground3 },
  noteWaiting: { color: tokens.colorBrandForeground1 },
  spoken: hiddenText,
});

const ICONS: Readonly<Record<PathNode['hop'], ReactNode>> = {
  you: <Person20Regular />,
  yourServer: <Server20Regular />,
  recipientServer: <Server20Regular />,
  mailbox: <MailInbox20Regular />,
};

const BADGES: Readonly<Record<PathNode['state'], VerdictShape | null>> = {
  reached: 'passed', failed: 'failed', waiting: 'waiting', doubt: 'inconclusive', notReached: null,
};

/** How far the message came: four stations, read aloud as a list (experience §5). */
export function Path({ nodes }: { readonly nodes: readonly PathNode[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <ol className={styles.path} aria-label={text.say('ui.path.label')}>
      {nodes.map((node, index) => {
        const badge = BADGES[node.state];
        const isHere = node.state === 'failed' || node.state === 'waiting';
        return (
          <li key={node.hop} className={mergeClasses(styles.station, index > 0 && styles.line, node.state === 'notReached' && styles.lineAhead)}>
            <span className={mergeClasses(styles.node, node.state === 'failed' && styles.failed, node.state === 'waiting' && styles.waiting, node.state === 'notReached' && styles.notReached)} aria-hidden="true">
              {ICONS[node.hop]}
              {badge !== null && <span className={styles.badge}><VerdictIcon shape={badge} size={14} label={null} /></span>}
            </span>
            <span className={styles.words}>
              <span className={mergeClasses(styles.label, node.state === 'notReached' && styles.labelAhead, isHere && styles.labelHere)}>
                {text.text({ key: `ui.path.${node.hop}` })}
              </span>
              <span className={styles.spoken}>{`, ${text.text({ key: `ui.path.${node.state}` })}`}</span>
              {node.note !== null && (
                <span className={mergeClasses(styles.note, node.state === 'failed' && styles.noteFailed, node.state === 'waiting' && styles.noteWaiting)}>
                  {text.text({ key: `ui.path.notes.${node.note}` })}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
