import type { SameTexts } from '../../catalog';
import type { kddi as source } from '../../en/codes/kddi';

/** Textes propres aux réponses d’au (KDDI), quand une réponse en dit plus que sa raison ; la source de chacune est dans sa ligne. */
export const kddi = {
  unknown: {
    what: 'Message non remis : au (KDDI) ne connaît aucune boîte à cette adresse.',
    steps: {
      recipientAdministrator: {},
    },
  },
  disabled: {
    what: 'Message non remis : au (KDDI) a désactivé ce compte.',
    steps: {
      recipientAdministrator: {},
    },
  },
  full: {
    what: 'Message non remis : cette boîte au (KDDI) n’a plus de place.',
    steps: {
      recipientAdministrator: {},
    },
  },
  quota: {
    what: 'Message non remis : ce compte au (KDDI) dépasse pour l’instant sa limite de stockage.',
    steps: {
      recipientAdministrator: {},
    },
  },
  filtered: {
    title: 'Un filtre chez au (KDDI) semble refuser votre message',
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
  expired: {
    what: 'Message non remis : l’autre serveur n’a pas pris le message dans le délai que prévoit au (KDDI), parfois une heure seulement.',
    card: 'Vérifiez la partie après @, puis renvoyez dans quelques heures. S’il revient encore, son administrateur peut voir ce qui bloque.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Renvoyez le même message dans quelques heures.',
        3: 'S’il revient encore, prévenez le destinataire par téléphone ou par un autre moyen.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
