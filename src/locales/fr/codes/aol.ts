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
        2: 'PTR : si l’adresse sert au courrier, faites-lui donner par son propriétaire un nom complet de votre domaine.',
        3: 'Yahoo : ce nom donné, demandez un réexamen à Sender Support sur senders.yahooinc.com.',
      },
      recipientAdministrator: {},
    },
  },
  'rtr:du': {
    title: 'Une liste prend votre serveur pour une ligne privée',
    what: 'Message non remis : Spamhaus classe l’adresse de votre serveur parmi les lignes privées ou variables. AOL les refuse.',
    card: 'Vos messages doivent partir par le serveur de votre fournisseur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envoi : faites sortir le courrier par le serveur SMTP de votre fournisseur, avec identification.',
        2: 'Adresse fixe : si elle sert au courrier, donnez-lui un nom PTR, puis demandez le retrait sur check.spamhaus.org.',
      },
      recipientAdministrator: {},
    },
  },
  'rtr:bl': {
    what: 'Message non remis : AOL bloque l’adresse de votre serveur. Yahoo gère à présent les serveurs d’AOL.',
    steps: {
      yourAdministrator: {
        1: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}] et le domaine[ {senderDomain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Yahoo : la cause supprimée, demandez un réexamen à Sender Support sur senders.yahooinc.com.',
      },
      recipientAdministrator: {},
    },
  },
  'con:b1': {
    title: 'AOL bloque votre serveur pour l’instant',
    what: 'Message non remis : AOL n’accepte pas de connexion de votre serveur en ce moment. Souvent, il a trop envoyé ou causé des plaintes.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}] et le domaine[ {senderDomain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        4: 'Yahoo : la cause supprimée, demandez un réexamen à Sender Support sur senders.yahooinc.com.',
      },
      recipientAdministrator: {},
    },
  },
  'rtr:ch': {
    title: 'Une de vos machines est peut-être infectée',
    what: 'Message non remis : AOL a vu venir de votre réseau du spam connu, comme en envoie une machine infectée ou détournée.',
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
        4: 'Yahoo : la cause supprimée, demandez un réexamen à Sender Support sur senders.yahooinc.com.',
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
      recipientAdministrator: {},
    },
  },
  'rtr:rd': {
    title: 'Le nom de votre serveur évoque une ligne privée',
    what: 'Message non remis : AOL veut, derrière l’adresse de votre serveur, un nom qui n’évoque pas une ligne privée.',
    card: 'Un réglage DNS de votre serveur d’envoi est à changer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites régler pour l’adresse IP[ {ip}] un nom de votre domaine, sans les chiffres de l’adresse.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
      },
    },
  },
  'rly:b1': {
    title: 'AOL bloque votre serveur pour un jour au plus',
    what: 'Message non remis : des utilisateurs d’AOL ont signalé des messages de votre serveur. Le blocage cesse sous 24 heures si les plaintes cessent.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        4: 'Plaintes : rejoignez la Complaint Feedback Loop sur senders.yahooinc.com, qui montre ce qui est signalé.',
      },
    },
  },
  'rly:bd': {
    title: 'AOL n’accepte pas le contenu du message',
    what: 'Message non remis : un lien, un fichier ou la formulation de ce message en est peut-être la raison.',
    card: 'Le contenu et les liens de votre message sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Récrivez le message : moins de liens, moins d’images, un objet clair.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        2: 'Site : vérifiez qu’aucune page liée n’a été détournée.',
        3: 'File d’attente : cherchez des messages que d’autres envoient par votre serveur.',
      },
      recipientAdministrator: {},
    },
  },
  'rly:ch': {
    what: 'Message non remis : pour AOL, le contenu de ce message ressemble à du spam.',
    card: 'Récrivez le message avec moins de liens, puis renvoyez-le. S’il revient, votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Récrivez le message : moins de liens, moins d’images, un objet clair.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
      },
      recipientAdministrator: {},
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
        1: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        2: 'Site : vérifiez qu’aucune page liée n’a été détournée.',
      },
      recipientAdministrator: {},
    },
  },
  'dyn:t1': {
    title: 'AOL limite les envois de votre serveur',
    what: 'Message non remis : AOL limite le nombre de messages de votre serveur sur une durée donnée.',
    card: 'Renvoyez demain. Votre serveur envoie trop à la fois. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Étalez vos envois sur plusieurs heures.',
      },
      yourAdministrator: {
        1: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {},
    },
  },
  'rly:sn': {
    what: 'Message non remis : AOL n’admet pas cette adresse d’expéditeur depuis votre serveur. C’est souvent une adresse AOL utilisée par un autre serveur.',
    steps: {
      you: {
        1: 'Avec une adresse AOL, envoyez depuis le site d’AOL, ou par smtp.aol.com en vous identifiant.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Site ou logiciel : mettez une adresse de votre propre domaine dans From et Reply-To.',
        2: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
