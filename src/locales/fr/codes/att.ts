import type { SameTexts } from '../../catalog';
import type { att as source } from '../../en/codes/att';

/** Texte propre à la liste d’AT&T ; sa source est dans sa ligne. */
export const att = {
  dnsbl: {
    title: 'AT&T bloque votre serveur',
    what: 'Message non remis : AT&T refuse l’adresse de votre serveur, inscrite sur une liste de blocage qu’il consulte.',
    card: 'AT&T doit débloquer votre serveur, une fois la cause supprimée. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'PTR : vérifiez que l’adresse IP[ {ip}] a un nom qui ramène à elle.',
        3: 'AT&T : écrivez à l’adresse du texte exact, en général abuse_rbl@abuse-att.net, avec l’adresse IP[ {ip}].',
        4: 'Yahoo : il gère à présent certains domaines d’AT&T. Si son serveur a répondu, demandez plutôt sur senders.yahooinc.com.',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
