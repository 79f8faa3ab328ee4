import { useId } from 'react';
import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { FORCED_COLORS, NARROW, VERY_NARROW } from './breakpoints';
import { bareButton, focusRing } from './focus-ring';

const useStyles = makeStyles({
  frame: {
    marginInline: tokens.spacingHorizontalL,
    marginBlockEnd: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [NARROW]: { marginInline: tokens.spacingHorizontalM },
    [VERY_NARROW]: { marginInline: tokens.spacingHorizontalMNudge },
    [FORCED_COLORS]: { border: '1px solid CanvasText' },
  },
  heading: { margin: '0', fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    ...bareButton,
    ...focusRing,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    inlineSize: '100%',
    minBlockSize: '40px',
    paddingBlock: tokens.spacingHorizontalM,
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalM,
    [VERY_NARROW]: {
      columnGap: tokens.spacingHorizontalS,
      paddingBlock: tokens.spacingHorizontalMNudge,
      paddingInlineStart: tokens.spacingHorizontalMNudge,
      paddingInlineEnd: tokens.spacingHorizontalMNudge,
    },
  },
  // Above sections, which bring the margin of a page: the title stands in line with theirs.
  buttonOfSections: {
    paddingInlineStart: tokens.spacingHorizontalL,
    [NARROW]: { paddingInlineStart: tokens.spacingHorizontalM },
    [VERY_NARROW]: { paddingInlineStart: tokens.spacingHorizontalMNudge },
  },
  icon: { display: 'flex', flexShrink: 0 },
  words: { flexGrow: 1, minInlineSize: '0' },
  title: { display: 'block', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  chevron: { display: 'flex', flexShrink: 0, paddingBlockStart: '2px', color: tokens.colorNeutralForeground2 },
  panel: {
    paddingInlineStart: '44px',
    paddingInlineEnd: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalM,
    [VERY_NARROW]: { paddingInline: tokens.spacingHorizontalMNudge },
  },
  panelOfSections: { paddingInline: '0', paddingBlockEnd: '0', [VERY_NARROW]: { paddingInline: '0' } },
});

/**
 * A part that folds. Without an icon its panel holds sections, which bring their own margin. A folded panel is not in the document, so that Outlook's focus order never meets it (experience §8).
 */
export function Disclosure({ name, icon, title, caption, isOpen, onToggle, children }: {
  readonly name: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly caption: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.frame}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, icon === null && styles.buttonOfSections)}
          data-press={name}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': id } : {})}
          onClick={onToggle}
        >
          {icon !== null && <span className={styles.icon}>{icon}</span>}
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            {caption}
          </span>
          <span className={styles.chevron} aria-hidden="true">{isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}</span>
        </button>
      </h2>
      {isOpen && <div className={mergeClasses(styles.panel, icon === null && styles.panelOfSections)} id={id}>{children}</div>}
    </div>
  );
}
