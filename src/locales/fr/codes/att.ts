import type { SameTexts } from '../../catalog';
import type { att as source } from '../../en/codes/att';

/** Texte propre à la liste d’AT&T ; sa source est dans sa ligne. */
export const att = {
  dnsbl: {
    title: 'AT&T bloque votre serveur',
    what: 'Message non remis : AT&T garde l’adresse de votre serveur sur sa propre liste de blocage.',
    card: 'AT&T doit retirer votre serveur de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        2: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        3: 'AT&T : écrivez à l’adresse du texte exact, en général abuse_rbl@abuse-att.net, avec l’adresse IP[ {ip}].',
        4: 'Yahoo : il gère à présent bien des domaines d’AT&T ; écrivez alors à Sender Support sur senders.yahooinc.com.',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
