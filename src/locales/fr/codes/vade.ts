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
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        2: 'Vade : la cause supprimée, remplissez le formulaire indiqué sur postmaster-oxsus.vadesecure.com.',
      },
    },
  },
  oxsus_102: {
    title: 'Votre serveur figure sur une liste de blocage',
    what: 'Message non remis : une liste de blocage, en général celle de Validity, contient l’adresse de votre serveur.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Validity : recherchez l’adresse IP[ {ip}] sur senderscore.org/blocklist-lookup.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur la même page.',
      },
    },
  },
  oxsus_103: {
    what: 'Message non remis : le serveur du destinataire n’est pas disponible en ce moment. Le vôtre n’est pas en cause.',
  },
  oxsus_108: {
    what: 'Message non remis : le nom derrière l’adresse de votre serveur doit ramener à la même adresse.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
      },
    },
  },
  oxsus_110: {
    what: 'Message non remis : votre serveur a ouvert trop de connexions à la fois vers celui du destinataire.',
    card: 'Attendez une heure, puis renvoyez.',
    steps: {
      yourAdministrator: {
        1: 'Débit : ouvrez moins de connexions en même temps[, destination {domain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
      },
    },
  },
  oxsus_139: {
    what: 'Message non remis : votre serveur a ouvert trop de connexions à la fois vers celui du destinataire.',
    card: 'Attendez une heure, puis renvoyez.',
    steps: {
      yourAdministrator: {
        1: 'Débit : ouvrez moins de connexions en même temps[, destination {domain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
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
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur la même page.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
