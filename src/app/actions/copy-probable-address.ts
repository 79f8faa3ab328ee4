import type { TypoSuggestion } from '../../core/explanation/explanation';
import type { TextAction } from './action';

/** Copies the address that was probably meant, exactly. */
export const copyProbableAddress: TextAction<TypoSuggestion> = {
  id: 'copy-probable-address',
  label: () => ({ key: 'actions.copyAddress' }),
  isOffered: () => true,
  text: (typo) => typo.probable,
};
