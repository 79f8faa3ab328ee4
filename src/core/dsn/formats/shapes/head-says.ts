/**
 * True if the beginning of a text holds some words. Searching for a literal costs a tenth of a pattern, and sixty formats
 * ask, so the literal is looked for first.
 * @param most characters that are looked at
 * @param literal words that the pattern cannot do without
 * @param pattern how the words must stand, where that matters
 */
export function headSays(text: string, most: number, literal: string, pattern?: RegExp): boolean {
  const head = text.length > most ? text.slice(0, most) : text;
  return head.includes(literal) && (pattern === undefined || pattern.test(head));
}
