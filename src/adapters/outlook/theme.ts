import { read } from './office-call';
import { textOf } from './office-objects';

/** Below this share of light a ground is dark. */
const MIDDLE = 0.5;

/**
 * Outlook's theme, by its own word or by the colour of its ground.
 * Source: learn.microsoft.com/javascript/api/office/office.officetheme (Mailbox 1.14 in Outlook).
 * @returns null where Outlook tells none
 */
export function themeOf(officeTheme: unknown): 'light' | 'dark' | null {
  const isDark = read(officeTheme, 'isDarkTheme');
  if (typeof isDark === 'boolean') return isDark ? 'dark' : 'light';
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(textOf(read(officeTheme, 'bodyBackgroundColor')) ?? '');
  if (colour === null) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1, 4).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < MIDDLE ? 'dark' : 'light';
}
