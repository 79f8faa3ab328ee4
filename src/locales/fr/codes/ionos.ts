import type { SameTexts } from '../../catalog';
import type { ionos as source } from '../../en/codes/ionos';

/** Texte propre à une réponse d’IONOS ; sa source est dans sa ligne. */
export const ionos = {
  'policy-violations': {
    title: 'IONOS ne prend rien de votre serveur pour l’instant',
    what: 'Message non remis : votre serveur a écrit à trop d’adresses inconnues, a été signalé pour spam, ou change sans cesse de nom.',
    card: 'La liste des destinataires et le serveur sont à vérifier. Tout est dans ce message, prêt à lui envoyer.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez dans quelques heures, une fois la cause supprimée.',
      },
      yourAdministrator: {
        1: 'Listes : retirez les adresses qui n’existent pas ou ne servent plus.',
        2: 'HELO : faites toujours saluer le serveur avec un seul et même nom par adresse IP.',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
