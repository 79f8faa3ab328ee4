import type { SameTexts } from '../../catalog';
import type { proton as source } from '../../en/codes/proton';

/** Textes propres aux réponses de Proton Mail ; la source de chacun est dans sa ligne. */
export const proton = {
  spam: {
    what: 'Message non remis : le filtre de Proton a jugé votre message indésirable.',
    steps: {
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
