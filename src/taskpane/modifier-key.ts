/** Keyboards of Apple name and place the key for copy and paste differently. */
export const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The key that goes with a letter, as it is called on this computer. */
export const MODIFIER_KEY = isApple ? '⌘' : 'Ctrl';
