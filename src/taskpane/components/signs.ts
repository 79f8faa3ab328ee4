/** The colour of a failure's sign; the theme sets it (pane.tsx), for dark needs another step of the scale than light. */
export const FAILED_SIGN = 'var(--failed-sign)';

/** The name under which a theme sets it. */
export const FAILED_SIGN_NAME = '--failed-sign';
