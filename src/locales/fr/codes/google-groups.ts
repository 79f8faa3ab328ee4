import type { SameTexts } from '../../catalog';
import type { googleGroups as source } from '../../en/codes/google-groups';

/** Texte propre à la lettre de Google Groupes ; sa source est dans sa ligne. */
export const googleGroups = {
  posting: {
    title: 'Le groupe n’a pas accepté votre message',
    what: 'Message non remis : ce groupe Google n’existe peut-être pas, ou vous n’avez peut-être pas le droit d’y écrire.',
    card: 'Vérifiez le nom du groupe, et écrivez depuis l’adresse qui en fait partie. Sinon, son propriétaire peut vous autoriser.',
    fine: 'Ce que vous avez écrit n’est pas en cause.',
    steps: {
      you: {
        1: 'Comparez le nom du groupe avec sa source, lettre par lettre.',
        2: 'Écrivez depuis l’adresse inscrite au groupe, ou demandez à en faire partie.',
        3: 'Demandez au propriétaire du groupe de vous laisser écrire.',
      },
      yourAdministrator: {
        1: 'Google Groupes : si le groupe est le vôtre, vérifiez qu’il existe, et qui peut y publier.',
      },
      recipientAdministrator: {
        1: 'Google Groupes : vérifiez que le groupe existe, et que son adresse est bien celle en usage.',
        2: 'Google Groupes : ajoutez l’adresse aux membres, ou changez qui peut publier.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
