import type { SameTexts } from '../../catalog';
import type { fml as source } from '../../en/codes/fml';

/** Textes propres aux avis de fml ; la source de chacun est dans sa ligne. */
export const fml = {
  member: {
    title: 'Vous ne pouvez pas écrire à cette liste',
    what: 'Message non remis : cette liste n’accepte que les messages de ses membres, et ne connaît pas votre adresse.',
    card: 'Le responsable de la liste peut vous ajouter. Si vous en êtes membre, envoyez depuis l’adresse inscrite.',
    steps: {
      you: {
        1: 'Envoyez depuis l’adresse même de votre inscription à la liste.',
        2: 'Ou demandez au responsable de la liste d’y ajouter votre adresse.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'fml : ajoutez l’expéditeur aux membres de la liste, ou laissez écrire d’autres personnes.',
      },
    },
  },
  refused: {
    title: 'La liste refuse votre adresse',
    what: 'Message non remis : une règle de cette liste refuse votre adresse, peut-être comme source de courrier indésirable.',
    card: 'Ce peut être une méprise. Le responsable de la liste peut lever la règle pour votre adresse.',
    steps: {
      you: {
        1: 'Demandez par un autre moyen au responsable de la liste d’autoriser votre adresse.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'fml : vérifiez les motifs d’expéditeurs refusés, et retirez-en l’adresse.',
      },
    },
  },
  header: {
    title: 'La liste prend votre message pour un envoi automatique',
    what: 'Message non remis : une ligne cachée de votre message fait craindre à cette liste une boucle sans fin.',
    card: 'Écrivez un nouveau message à la liste au lieu d’en transférer ou d’en rediriger un. Puis envoyez-le.',
    steps: {
      you: {
        1: 'Écrivez un nouveau message à la liste, au lieu d’en transférer ou d’en rediriger un.',
        2: 'Désactivez les réponses automatiques et les redirections qui écrivent à la liste.',
      },
      yourAdministrator: {
        1: 'Texte exact : il nomme la ligne ; faites que votre serveur ou logiciel ne l’ajoute pas.',
      },
    },
  },
  loop: {
    title: 'Une liste de diffusion a arrêté une boucle',
    what: 'Message non remis : la liste a reçu un message qui semble venir d’elle-même, et l’a arrêté.',
    card: 'Le responsable de la liste peut chercher la boucle. Si vous avez transféré un de ses messages, écrivez-en plutôt un nouveau.',
    steps: {
      you: {
        1: 'Écrivez un nouveau message à la liste, au lieu de transférer un des siens.',
        2: 'Désactivez les réponses automatiques et les redirections qui écrivent à la liste.',
        3: 'Prévenez le responsable de la liste par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'fml : cherchez une adresse de membre qui ramène à la liste.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
