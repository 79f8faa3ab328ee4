import { tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

/** A hairline over a part. */
export const lineAbove: GriffelStyle = {
  borderBlockStartWidth: '1px',
  borderBlockStartStyle: 'solid',
  borderBlockStartColor: tokens.colorNeutralStroke2,
};

/** A hairline under a part. */
export const lineBelow: GriffelStyle = {
  borderBlockEndWidth: '1px',
  borderBlockEndStyle: 'solid',
  borderBlockEndColor: tokens.colorNeutralStroke2,
};

const CONNECTION_WIDTH = '2px';

/** The line that leads from one station to the next: across, or down where the list stands upright. */
export const connection = {
  across: {
    borderBlockStartWidth: CONNECTION_WIDTH,
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke1,
  },
  down: {
    borderInlineStartWidth: CONNECTION_WIDTH,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
} as const satisfies Readonly<Record<string, GriffelStyle>>;
