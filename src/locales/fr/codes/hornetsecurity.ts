import type { SameTexts } from '../../catalog';
import type { hornetsecurity as source } from '../../en/codes/hornetsecurity';

/** Textes propres aux codes de Hornetsecurity ; la source de chacun est dans sa ligne. */
export const hornetsecurity = {
  '5_6_1': {
    what: 'Message non remis : le filtre de Hornetsecurity a pris l’en-tête du message, comme l’objet ou l’expéditeur, pour du spam.',
    card: 'Renvoyez-le avec un objet simple et clair. S’il revient encore, prévenez le destinataire par un autre moyen.',
    steps: {
      you: {
        1: 'Écrivez un nouveau message avec un objet simple et clair, et envoyez-le depuis votre propre compte.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'En-têtes : vérifiez From, Subject, Date et Message-ID tels que le logiciel d’envoi les écrit.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity : retrouvez le message dans Email Live Tracking, et autorisez l’expéditeur[, {senderDomain}].',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
