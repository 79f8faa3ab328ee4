import type { Explanation } from '../core/explanation/explanation';

/** Scopes whose own texts an explanation speaks with, as the keys name them; each once. They are loaded with it, and no others. */
export const codeScopes = ({ groups }: Explanation): readonly string[] =>
  [...new Set(groups.flatMap(({ what: { key } }) => (key.startsWith('codes.') ? [key.split('.')[1] ?? ''] : [])))];
