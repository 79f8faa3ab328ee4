import type { SameTexts } from '../../catalog';
import type { ionos as source } from '../../en/codes/ionos';

/** Textes propres aux réponses d’IONOS ; la source de chacun est dans sa ligne. */
export const ionos = {
  'policy-violations': {
    title: 'IONOS ne prend rien de votre serveur pour l’instant',
    what: 'Message non remis : IONOS refuse pour l’instant ce qui vient de votre serveur. Votre serveur a écrit à trop d’adresses inconnues ou change sans cesse de nom, ou votre adresse a été signalée pour spam.',
    card: 'La liste des destinataires et le serveur sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez dans quelques heures, une fois la cause supprimée.',
      },
      yourAdministrator: {
        1: 'Listes : retirez les adresses qui n’existent pas ou ne servent plus.',
        2: 'HELO : faites saluer le serveur avec un seul nom par adresse IP. Un nom qui change peut trahir un virus.',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
    },
  },
  rate: {
    what: 'Message non remis : votre serveur a envoyé trop de messages en peu de temps à IONOS.',
    card: 'Votre serveur doit envoyer plus lentement. Renvoyez dans quelques heures ; le texte à transmettre est prêt.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez dans quelques heures, à moins de personnes à la fois.',
      },
      yourAdministrator: {
        1: 'Débit : envoyez moins de messages par heure à ce fournisseur.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
