/**
 * A text with every run of white space as one blank, trimmed. Nearly every answer is so already, and looking costs a
 * fifth of replacing.
 */
export function foldBlanks(text: string): string {
  return isFolded(text) ? text : text.replace(/\s+/g, ' ').trim();
}

function isFolded(text: string): boolean {
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // White space beyond ASCII begins with the no-break space.
    if (code >= 0xa0 || (code < 32 && code > 8) || (code === 32 && blank)) return false;
    blank = code === 32;
  }
  return !blank;
}
