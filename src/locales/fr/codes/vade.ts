import type { SameTexts } from '../../catalog';
import type { vade as source } from '../../en/codes/vade';

/** Textes propres aux codes de Vade, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const vade = {
  oxsus_101: {
    title: 'Votre serveur figure sur une liste de Vade',
    what: 'Message non remis : Vade a vu venir du spam, des virus ou de l’hameçonnage de l’adresse de votre serveur.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Vade : remplissez ensuite le formulaire de postmaster-oxsus.vadesecure.com (code OXSEU : postmaster-oxseu.vadesecure.com).',
      },
      recipientAdministrator: {},
    },
  },
  oxsus_102: {
    title: 'Votre serveur figure sur une liste de blocage',
    what: 'Message non remis : le filtre du destinataire (Vade) utilise une liste de Validity, où figure l’adresse de votre serveur.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Validity : recherchez l’adresse IP[ {ip}] sur senderscore.org/blocklist-lookup.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez le retrait à Validity sur la même page.',
        4: 'Vade : si cela dure ensuite, écrivez par sa page pour les expéditeurs (sendertool.vadesecure.com).',
      },
      recipientAdministrator: {},
    },
  },
  'oxsus_102~busy': {
    what: 'Message non remis : le serveur du destinataire a déjà trop de messages en attente. Le vôtre n’est pas en cause.',
  },
  oxsus_103: {
    what: 'Message non remis : le serveur du destinataire n’est pas disponible en ce moment. Le vôtre n’est pas en cause.',
  },
  oxsus_108: {
    title: 'Le nom et l’adresse de votre serveur ne concordent pas',
    what: 'Message non remis : le nom derrière l’adresse de votre serveur doit ramener à la même adresse.',
    card: 'Un réglage DNS de votre serveur d’envoi est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
      },
    },
  },
  oxsus_110: {
    title: 'Trop de connexions à la fois',
    what: 'Message non remis : votre serveur a ouvert trop de connexions à la fois vers celui du destinataire.',
    card: 'Attendez une heure, puis renvoyez.',
    steps: {
      you: {
        1: 'Attendez une heure, puis renvoyez.',
      },
      yourAdministrator: {
        1: 'Débit : ouvrez moins de connexions à la fois[ vers {domain}].',
        2: 'Volume inhabituel : si votre serveur envoie plus que d’habitude, cherchez un compte ou un formulaire détourné.',
      },
    },
  },
  oxsus_139: {
    title: 'Trop de connexions en peu de temps',
    what: 'Message non remis : votre serveur a ouvert trop de connexions en peu de temps vers celui du destinataire.',
    card: 'Attendez une heure, puis renvoyez.',
    steps: {
      you: {
        1: 'Attendez une heure, puis renvoyez.',
      },
      yourAdministrator: {
        1: 'Débit : ouvrez moins de connexions par heure[ vers {domain}], avec plusieurs messages sur chacune.',
        2: 'Volume inhabituel : si votre serveur envoie plus que d’habitude, cherchez un compte ou un formulaire détourné.',
      },
    },
  },
  oxsus_111: {
    title: 'Votre serveur figure sur une liste de Spamhaus',
    what: 'Message non remis : le serveur du destinataire utilise les listes de Spamhaus, dont une contient l’adresse du vôtre.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus : recherchez l’adresse IP[ {ip}] sur check.spamhaus.org, qui nomme la liste.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'PBL : si c’est cette liste, envoyez plutôt par le serveur de votre fournisseur.',
        4: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur check.spamhaus.org.',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
