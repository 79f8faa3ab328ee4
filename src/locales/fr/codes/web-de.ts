import type { SameTexts } from '../../catalog';
import type { webDe as source } from '../../en/codes/web-de';

/** Texte propre à une réponse de WEB.DE ; sa source est dans sa ligne. */
export const webDe = {
  spf: {
    what: 'Message non remis : l’enregistrement SPF de votre domaine n’autorise pas le serveur qui a envoyé le message.',
    steps: {
      yourAdministrator: {
        1: 'SPF : ajoutez l’adresse IP d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Redirections : un serveur qui redirige doit récrire l’expéditeur d’enveloppe (SRS).',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
