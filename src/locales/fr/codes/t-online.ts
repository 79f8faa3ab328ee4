import type { SameTexts } from '../../catalog';
import type { tOnline as source } from '../../en/codes/t-online';

/** Texte propre à la réponse de T-Online ; sa source est dans sa ligne. */
export const tOnline = {
  bl: {
    title: 'T-Online ne connaît pas votre serveur ou s’en méfie',
    what: 'Message non remis : T-Online n’accepte rien des serveurs qu’il ne connaît pas, ou auxquels il se fie trop peu. Vous n’en êtes pas forcément la cause.',
    card: 'T-Online doit admettre votre serveur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        2: 'PTR : donnez à l’adresse IP[ {ip}] un nom dont le domaine a un site avec vos coordonnées.',
        3: 'T-Online : écrivez à l’adresse du texte exact, avec l’adresse IP d’envoi[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
