import type { SameTexts } from '../../catalog';
import type { cloudmark as source } from '../../en/codes/cloudmark';

/** Texte propre à la liste de Cloudmark ; sa source est dans sa ligne. */
export const cloudmark = {
  block: {
    title: 'Cloudmark se méfie de votre serveur',
    what: 'Message non remis : Cloudmark, qu’un serveur du trajet consulte, fait trop peu confiance au vôtre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'Cloudmark : la cause supprimée, demandez une remise à zéro sur csi.cloudmark.com/reset-request.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
