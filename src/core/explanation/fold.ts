const plain = /^[\x20-\x7e]*$/;
const combiningMarks = /\p{M}+/gu;

/** A text without case and accents, so that "Élodie" is found by "elodie". */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
}
