import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Actor } from '../../core/knowledge/types';
import { ActorIcon } from './actor-icon';
import { FORCED_COLORS, NARROW, VERY_NARROW } from './breakpoints';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalMNudge,
    marginInline: tokens.spacingHorizontalL,
    marginBlockEnd: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    [NARROW]: { marginInline: tokens.spacingHorizontalM },
    [VERY_NARROW]: { marginInline: tokens.spacingHorizontalMNudge, padding: tokens.spacingHorizontalMNudge },
    [FORCED_COLORS]: { border: '1px solid CanvasText' },
  },
  yours: { border: `1px solid ${tokens.colorBrandStroke2}`, backgroundColor: tokens.colorBrandBackground2 },
  heading: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  headingYours: { color: tokens.colorBrandForeground2 },
  icon: { display: 'flex', flexShrink: 0 },
  title: {
    margin: '0',
    minInlineSize: '0',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Whose turn it is. The card is the user's own (brand colours) or somebody else's (neutral); experience §6. */
export function TurnCard({ actor, isYours, title, children }: {
  readonly actor: Actor;
  readonly isYours: boolean;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.card, isYours && styles.yours)}>
      <div className={mergeClasses(styles.heading, isYours && styles.headingYours)}>
        <span className={styles.icon}><ActorIcon actor={actor} size={20} /></span>
        <h2 className={styles.title}>{title}</h2>
      </div>
      {children}
    </div>
  );
}
