import type { SameTexts } from '../../catalog';
import type { infomaniak as source } from '../../en/codes/infomaniak';

/** Texte propre à une réponse d’Infomaniak ; sa source est dans sa ligne. */
export const infomaniak = {
  dmarc: {
    what: 'Message non remis : la règle de votre domaine demande à Infomaniak de refuser les messages sans preuve d’expéditeur.',
    card: 'La preuve d’expéditeur de votre domaine (SPF ou DKIM) est à régler. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DMARC : faites passer SPF ou DKIM pour le domaine même de l’adresse From[, {senderDomain}].',
        2: 'Redirections : signez avec DKIM, car SPF ne survit pas à une redirection sans SRS.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
