import type { SameTexts } from '../../catalog';
import type { tOnline as source } from '../../en/codes/t-online';

const untrusted = {
  title: 'T-Online ne connaît pas votre serveur ou s’en méfie',
  what: 'Message non remis : T-Online n’accepte rien des serveurs qu’il ne connaît pas, ou auxquels il se fie trop peu. Vous n’en êtes pas forcément la cause.',
  card: 'T-Online doit admettre votre serveur. Tout est dans ce message, prêt à transmettre.',
  steps: {
    yourAdministrator: {
      1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      2: 'PTR : donnez à l’adresse IP[ {ip}] un nom dont le domaine a un site avec vos coordonnées.',
      3: 'T-Online : écrivez à l’adresse que donne le texte exact (en rx.t-online.de), avec l’adresse IP d’envoi[ {ip}].',
    },
    recipientAdministrator: {},
  },
} as const;

/** Textes propres aux réponses de T-Online ; la source de chacun est dans sa ligne. */
export const tOnline = {
  bl: untrusted,
  nowl: untrusted,
} as const satisfies SameTexts<typeof source>;
