import { tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

/** Fluent's focus ring, drawn inside, so that rows from edge to edge do not clip it (experience §8). */
export const focusRing: GriffelStyle = {
  ':focus-visible': {
    outlineStyle: 'solid',
    outlineWidth: '2px',
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: '-2px',
    boxShadow: `inset 0 0 0 3px ${tokens.colorStrokeFocus1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
};

/** A plain button without the looks of one: what stands in it says what it does. */
export const bareButton: GriffelStyle = {
  border: '0',
  backgroundColor: 'transparent',
  color: 'inherit',
  fontFamily: 'inherit',
  fontSize: 'inherit',
  lineHeight: 'inherit',
  textAlign: 'start',
  margin: '0',
  cursor: 'pointer',
};
