import type { SameTexts } from '../../catalog';
import type { kddi as source } from '../../en/codes/kddi';

/** Textes propres aux réponses d’au (KDDI), quand une réponse en dit plus que sa raison ; la source de chacune est dans sa ligne. */
export const kddi = {
  filtered: {
    title: 'Le téléphone du destinataire refuse le message',
    what: 'Message non remis : un filtre du destinataire chez au (KDDI) le refuse sans doute, bien que la réponse parle d’un utilisateur inconnu.',
    card: 'Prévenez le destinataire par un autre moyen : votre adresse est à autoriser. Vérifiez aussi la sienne.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
        2: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
      },
      recipient: {
        1: 'au (KDDI) : dans les réglages de filtrage du téléphone, autorisez l’expéditeur[, {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
  limited: {
    title: 'Cette boîte ne reçoit rien pour l’instant',
    what: 'Message non remis : au (KDDI) a limité ce compte pour l’instant, et il ne reçoit pas de messages.',
    card: 'Joignez le destinataire par un autre moyen, ou renvoyez dans quelques jours.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
        2: 'Renvoyez le même message plus tard.',
      },
      recipient: {
        1: 'au (KDDI) : demandez à son support pourquoi le compte est limité.',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
