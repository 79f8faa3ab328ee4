import type { SameTexts } from '../../catalog';
import type { strato as source } from '../../en/codes/strato';

/** Textes propres aux réponses de STRATO, qui disent ce que le message contenait de suspect ; la source de chacun est dans sa ligne. */
export const strato = {
  'local-policy': {
    what: 'Message non remis : STRATO a trouvé dans votre message un contenu qui ressemble à du spam.',
    card: 'Renvoyez sans lien, pièce jointe ni signature. Les parenthèses du texte exact disent peut-être ce qui a été trouvé.',
    steps: {
      you: {
        1: 'Lisez les parenthèses du texte exact : elles disent peut-être ce qui a paru suspect.',
        2: 'Retirez-le, de la signature aussi. Renvoyez ensuite.',
      },
      yourAdministrator: {
        1: 'Contenu : recherchez chaque domaine des liens, et vérifiez la signature ajoutée par votre serveur.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
