/**
 * Widths at which the layout changes, measured on the pane and never on the window (experience §3). The ranges do not
 * overlap: Griffel does not promise an order between two container queries that set the same property.
 */
export const PANE = 'pane';

/** 200 to 279 px: the path stands upright, the bar is in small type. */
export const NARROW = `@container ${PANE} (width >= 200px) and (width < 280px)`;

/** Under 200 px: the bar is a column, chevrons are dropped. */
export const VERY_NARROW = `@container ${PANE} (width < 200px)`;

/** Under 280 px, for what both have in common. */
export const UPRIGHT = `@container ${PANE} (width < 280px)`;

export const FORCED_COLORS = '@media (forced-colors: active)';
