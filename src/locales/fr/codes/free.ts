import type { SameTexts } from '../../catalog';
import type { free as source } from '../../en/codes/free';

const errors = {
  title: 'Free bloque votre serveur, un jour au plus',
  what: 'Message non remis : votre serveur a fait trop d’erreurs chez Free, par exemple des envois à des adresses inconnues.',
  card: 'Le blocage prend fin tout seul sous 24 heures, si la cause a cessé. Votre administrateur peut la chercher.',
  steps: {
    you: {
      1: 'Avant d’écrire à beaucoup d’adresses Free, retirez celles qui n’existent plus.',
      2: 'Transmettez le texte préparé à votre administrateur.',
      3: 'Renvoyez après 24 heures, une fois la cause supprimée.',
    },
    yourAdministrator: {
      1: 'Listes : retirez chaque adresse que Free a dite inconnue.',
      2: 'Free : cherchez l’adresse IP d’envoi[ {ip}] sur postmaster.free.fr.',
      3: 'Retrait : il vient tout seul ; le demander est inutile tant que les erreurs durent.',
    },
  },
} as const;

/** Textes propres aux réponses de Free ; la source de chacun se trouve dans sa ligne. */
export const free = {
  quota: {
    what: 'Message non remis : cette boîte Free n’a plus de place.',
    steps: {
      recipientAdministrator: {},
    },
  },
  spam: {
    what: 'Message non remis : le filtre de Free a pris ce message pour du spam à son arrivée.',
    card: 'La cause peut être votre texte, ou la forme que lui donne votre logiciel. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Récrivez le message : moins de liens, moins d’images, un objet clair. Renvoyez ensuite.',
        2: 'Si le message revient encore, transmettez le texte préparé à votre administrateur.',
      },
      recipientAdministrator: {},
      yourAdministrator: {
        1: 'Contenu : vérifiez les liens, les images et la forme du message.',
        2: 'Free : cherchez l’adresse IP d’envoi[ {ip}] sur postmaster.free.fr.',
        3: 'Abus : si personne ici ne l’a envoyé, quelqu’un utilise votre adresse ; publiez SPF, DKIM et DMARC.',
      },
    },
  },
  virus: {
    title: 'Free signale un virus dans votre message',
    what: 'Message non remis : le filtre de Free signale un virus. L’alerte peut être fausse.',
    card: 'Analysez votre ordinateur, puis renvoyez sans le fichier, ou avec un fichier sain.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Renvoyez ensuite le message sans sa pièce jointe, ou avec un fichier sain.',
      },
    },
  },
  toomanyspams: {
    title: 'Free bloque votre serveur, un jour au plus',
    what: 'Message non remis : trop de messages de votre serveur ont été pris pour du spam.',
    card: 'Le blocage prend fin tout seul sous 24 heures, si la cause a cessé. Votre administrateur peut la chercher.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez après 24 heures, une fois la cause supprimée.',
      },
      yourAdministrator: {
        1: 'Cause d’abord : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        2: 'Free : cherchez l’adresse IP d’envoi[ {ip}] sur postmaster.free.fr.',
        3: 'Retrait : il vient tout seul ; le demander est inutile tant que le spam dure.',
      },
      recipientAdministrator: {},
    },
  },
  toomanyerrors: errors,
  'toomanyerrors~words': errors,
  inactive: {
    title: 'Cette boîte est en sommeil',
    what: 'Message non remis : Free a gelé cette boîte, car personne ne s’y est connecté depuis longtemps.',
    card: 'Joignez le destinataire par un autre moyen : une connexion à sa boîte suffit à la rouvrir.',
    steps: {
      recipient: {
        1: 'Connectez-vous à votre webmail Free : cela rouvre la boîte.',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
