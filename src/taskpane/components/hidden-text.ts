import type { GriffelStyle } from '@fluentui/react-components';

/** Out of sight, but read aloud. */
export const hiddenText: GriffelStyle = {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
