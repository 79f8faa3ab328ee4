import type { SameTexts } from '../../catalog';
import type { trendMicro as source } from '../../en/codes/trend-micro';

/** Textes propres aux réponses de Trend Micro, quand une réponse en dit plus que sa raison ; la source de chacune est dans sa ligne. */
export const trendMicro = {
  'block-sender': {
    title: 'Une règle de l’entreprise du destinataire vous bloque',
    what: 'Message non remis : une règle de l’entreprise du destinataire refuse votre adresse, votre domaine, votre serveur ou un élément du message.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur peut voir quelle règle, et vous autoriser. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
      },
      yourAdministrator: {},
      recipient: {},
      recipientAdministrator: {
        1: 'Trend Micro : cherchez l’expéditeur[, {senderDomain},] ou son adresse IP parmi les expéditeurs bloqués.',
      },
    },
  },
  'invalid-recipient': {
    what: 'Message non remis : le filtre de l’entreprise du destinataire (Trend Micro) ne connaît pas cette adresse.',
    steps: {
      recipientAdministrator: {
        1: 'Boîte : vérifiez que l’adresse[ {address}] existe.',
        2: 'Trend Micro : si oui, vérifiez qu’elle figure parmi les destinataires valables de votre domaine.',
      },
    },
  },
  'no-domain': {
    title: 'Il manque un réglage chez Trend Micro',
    what: 'Message non remis : le filtre de Trend Micro n’est pas réglé pour le domaine du destinataire, ou pour votre serveur.',
    card: 'Vérifiez la partie après @. Si elle est juste, l’administrateur du destinataire doit modifier un réglage. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Trend Micro : si votre entreprise envoie par lui, inscrivez-y votre domaine et le serveur.',
      },
      recipientAdministrator: {
        1: 'Trend Micro : ajoutez le domaine[ ({domain})], ou autorisez le domaine d’envoi[ {senderDomain}] et son serveur.',
      },
    },
  },
  'block-recipient': {
    title: 'Les messages à cette adresse sont bloqués',
    what: 'Message non remis : le filtre de l’entreprise du destinataire bloque les messages à cette adresse. La réponse ne dit pas pourquoi.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur peut voir pourquoi. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Trend Micro : cherchez le destinataire[ {address}] parmi les bloqués.',
      },
    },
  },
  reputation: {
    title: 'Votre serveur figure sur une liste de Trend Micro',
    what: 'Message non remis : l’adresse de votre serveur figure sur une liste de Trend Micro, souvent parce que du spam en est venu.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Serveur : vérifiez qu’il n’achemine rien pour des inconnus.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Trend Micro : recherchez l’adresse IP[ {ip}] sur servicecentral.trendmicro.com ; seul son propriétaire peut demander le retrait.',
      },
      recipientAdministrator: {
        1: 'Trend Micro : ajoutez l’adresse IP[ {ip}] à la liste approuvée.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
