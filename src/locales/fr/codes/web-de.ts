import type { SameTexts } from '../../catalog';
import type { webDe as source } from '../../en/codes/web-de';

/** Textes propres aux réponses de WEB.DE ; la source de chacun est dans sa ligne. */
export const webDe = {
  spf: {
    what: 'Message non remis : la liste des serveurs autorisés de votre domaine (SPF) ne couvre pas celui qui a envoyé.',
    steps: {
      yourAdministrator: {
        1: 'SPF : ajoutez l’adresse IP d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Redirections : un serveur qui redirige doit récrire l’expéditeur d’enveloppe (SRS).',
        3: 'Abus : si personne ici n’a envoyé le message, quelqu’un a utilisé votre adresse, et SPF a joué son rôle.',
      },
    },
  },
  rate: {
    what: 'Message non remis : votre serveur a envoyé trop de messages en peu de temps à WEB.DE.',
    card: 'Votre serveur doit envoyer plus lentement. Renvoyez dans quelques heures ; le texte à transmettre est prêt.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez dans quelques heures, à moins de personnes à la fois.',
      },
      yourAdministrator: {
        1: 'Débit : envoyez moins de messages par heure à ce fournisseur.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Contact : si cela dure, utilisez le formulaire de contact sur postmaster.web.de.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
