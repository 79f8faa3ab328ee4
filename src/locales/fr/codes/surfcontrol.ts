import type { SameTexts } from '../../catalog';
import type { surfControl as source } from '../../en/codes/surfcontrol';

/** Texte propre à l’avis de SurfControl ; sa source est dans sa ligne. */
export const surfControl = {
  'no-user': {
    title: 'Le serveur dit ne pas connaître cette adresse',
    what: 'Message non remis : derrière le filtre du destinataire, un serveur a répondu qu’il ne connaît pas cette adresse.',
    card: 'Faites confirmer l’adresse par téléphone, puis renvoyez. Si elle est juste, le destinataire doit autoriser la vôtre.',
    steps: {
      you: {
        1: 'Demandez au destinataire, par téléphone, son adresse exacte.',
        2: 'Si elle est juste, demandez que la vôtre soit autorisée dans le filtre.',
      },
      recipient: {
        1: 'Vérifiez qu’aucune de vos règles ne refuse l’expéditeur.',
      },
      recipientAdministrator: {
        1: 'Boîte : vérifiez que l’adresse[ {address}] existe sur le serveur derrière le filtre.',
        2: 'Filtre : trouvez la règle qui a arrêté le message[ pour {address}].',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
