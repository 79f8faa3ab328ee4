import type { SameTexts } from '../../catalog';
import type { aol as source } from '../../en/codes/aol';

/** Textes propres aux anciens codes d’AOL, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const aol = {
  'rtr:bb': {
    title: 'Votre serveur écrit d’une adresse privée ou variable',
    what: 'Message non remis : AOL n’accepte rien en direct d’une adresse destinée aux particuliers, ou qui change.',
    card: 'Vos messages doivent partir par le serveur de votre fournisseur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envoi : faites sortir le courrier par le serveur SMTP de votre fournisseur, avec identification.',
        2: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        3: 'Adresse fixe : si elle sert au courrier, donnez-lui un nom PTR, puis demandez le retrait sur check.spamhaus.org.',
      },
    },
  },
  'rtr:du': {
    title: 'Votre serveur écrit d’une adresse privée ou variable',
    what: 'Message non remis : AOL n’accepte rien en direct d’une adresse destinée aux particuliers, ou qui change.',
    card: 'Vos messages doivent partir par le serveur de votre fournisseur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envoi : faites sortir le courrier par le serveur SMTP de votre fournisseur, avec identification.',
        2: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        3: 'Adresse fixe : si elle sert au courrier, donnez-lui un nom PTR, puis demandez le retrait sur check.spamhaus.org.',
      },
    },
  },
  'rtr:bl': {
    what: 'Message non remis : AOL bloque l’adresse de votre serveur. Yahoo gère à présent les serveurs d’AOL.',
    steps: {
      yourAdministrator: {
        1: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}] et le domaine[ {senderDomain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        3: 'Yahoo : la cause supprimée, demandez un réexamen à Sender Support sur senders.yahooinc.com.',
      },
    },
  },
  'con:b1': {
    what: 'Message non remis : AOL bloque l’adresse de votre serveur. Yahoo gère à présent les serveurs d’AOL.',
    steps: {
      yourAdministrator: {
        1: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}] et le domaine[ {senderDomain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        3: 'Yahoo : la cause supprimée, demandez un réexamen à Sender Support sur senders.yahooinc.com.',
      },
    },
  },
  'rtr:ch': {
    title: 'Une de vos machines est peut-être infectée',
    what: 'Message non remis : AOL a vu venir de votre serveur du spam connu ou un virus, comme en envoie une machine infectée.',
    card: 'Vos ordinateurs et votre serveur sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Machine : cherchez un logiciel malveillant, un proxy ouvert ou un site détourné derrière l’adresse IP[ {ip}].',
        2: 'Pare-feu : n’ouvrez le port 25 en sortie qu’au serveur de messagerie.',
        3: 'File d’attente : cherchez des messages que d’autres envoient par votre serveur.',
      },
    },
  },
  'rtr:bg': {
    title: 'L’adresse de votre serveur n’est pas attribuée',
    what: 'Message non remis : AOL constate que l’adresse IP de votre serveur n’est attribuée à personne.',
    card: 'Votre fournisseur doit vérifier l’adresse de votre serveur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Registre : recherchez l’adresse IP[ {ip}] dans WHOIS ou RDAP, et faites-la enregistrer par le fournisseur.',
        2: 'Yahoo : la cause supprimée, demandez un réexamen à Sender Support sur senders.yahooinc.com.',
      },
    },
  },
  'rtr:rd': {
    title: 'Le nom de votre serveur évoque une ligne privée',
    what: 'Message non remis : AOL veut, derrière l’adresse de votre serveur, un nom qui n’évoque pas une ligne privée.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites régler pour l’adresse IP[ {ip}] un nom de votre domaine, sans les chiffres de l’adresse.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
      },
    },
  },
  'rly:b1': {
    title: 'AOL bloque votre serveur pour un jour au plus',
    what: 'Message non remis : des utilisateurs d’AOL ont signalé des messages de votre serveur. Le blocage cesse de lui-même sous 24 heures.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        3: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
      },
    },
  },
  'hvu:b1': {
    title: 'Un lien de votre message est bloqué',
    what: 'Message non remis : AOL bloque une adresse de site présente dans votre message, peut-être dans votre signature.',
    card: 'Les liens de votre message sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez sans liens, et sans la signature.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Liens : recherchez chaque domaine du message, et retirez ceux d’une liste de blocage.',
        2: 'Site : vérifiez qu’aucune page liée n’a été détournée.',
      },
    },
  },
  'rly:sn': {
    what: 'Message non remis : AOL n’admet pas que cette adresse, ou son domaine, envoie depuis votre serveur.',
  },
} as const satisfies SameTexts<typeof source>;
