import type { Translator } from '../locales/translate';

/** Nobody spells more on the phone. */
const LONGEST = 60;

const SIGNS: Readonly<Record<string, 'at' | 'dot' | 'hyphen' | 'underscore' | 'plus'>> = { '@': 'at', '.': 'dot', '-': 'hyphen', '_': 'underscore', '+': 'plus' };

/**
 * An address as one spells it on the phone: letters and digits one by one, signs by their names ("L E A, dot, M A R T I N").
 * @returns null for an address with any other sign, and for one too long to be spelled
 */
export function spelledAddress(address: string, { text }: Translator): string | null {
  if (address.length > LONGEST || !/^[A-Za-z0-9@._+-]+$/.test(address)) return null;
  const runs: string[] = [];
  for (const [run] of address.matchAll(/[A-Za-z0-9]+|[@._+-]/g)) {
    const sign = SIGNS[run];
    runs.push(sign === undefined ? [...run.toUpperCase()].join(' ') : text({ key: `passOn.spelling.${sign}` }));
  }
  return runs.join(', ');
}
