import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Actor } from '../../core/knowledge/types';
import { ActorIcon } from './actor-icon';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalSNudge,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    marginBlockStart: tokens.spacingVerticalXXS,
  },
  yours: { color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
  icon: { display: 'flex', flexShrink: 0 },
});

/** Whose turn it is, in one line. */
export function TurnLine({ actor, isYours, words }: { readonly actor: Actor; readonly isYours: boolean; readonly words: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.line, isYours && styles.yours)}>
      <span className={styles.icon}><ActorIcon actor={actor} size={16} /></span>
      <span>{words}</span>
    </span>
  );
}
