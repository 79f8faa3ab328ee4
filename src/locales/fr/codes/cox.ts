import type { SameTexts } from '../../catalog';
import type { cox as source } from '../../en/codes/cox';

/** Textes propres aux codes de Cox, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const cox = {
  threshold: {
    title: 'Trop de messages sur une seule connexion',
    what: 'Message non remis : Cox prend 100 messages par connexion, et votre serveur en a envoyé plus.',
    card: 'Votre serveur doit envoyer moins de messages à chaque connexion. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Remise : réglez 100 messages au plus par connexion[, destination {domain}].',
      },
    },
  },
  'aup#cxbl': {
    what: 'Message non remis : Cox bloque l’adresse de votre serveur, car ses envois ressemblent à du spam.',
    card: 'Cox doit débloquer votre serveur, une fois la cause supprimée. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        2: 'Machine : cherchez un logiciel malveillant, un proxy ouvert ou un site détourné derrière l’adresse IP[ {ip}].',
        3: 'Cox : demandez le déblocage par le formulaire de sa page des codes d’erreur.',
      },
    },
  },
  'aup#cxdns': {
    what: 'Message non remis : Cox ne trouve pas de nom dans le DNS pour l’adresse de votre serveur.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
        3: 'Attendez ensuite 24 heures, et renvoyez.',
      },
    },
  },
  'aup#cxsndr': {
    what: 'Message non remis : SPF et DKIM ne prouvent pas à Cox que ce message vient de votre domaine.',
    steps: {
      you: {
        1: 'Si le message revient encore, renvoyez sans liens : on a vu Cox répondre ainsi pour eux aussi.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'SPF : ajoutez le serveur d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'Domaine : donnez un enregistrement MX ou A au domaine d’envoi[ {senderDomain}].',
      },
    },
  },
  'aup#cxsmtp': {
    title: 'Cox n’a pas pu savoir quel serveur envoie',
    what: 'Message non remis : Cox n’a pas pu confirmer que le message vient d’un vrai serveur de messagerie.',
    card: 'Le logiciel qui envoie vos messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'SMTP : attendez le message d’accueil, et donnez le nom DNS complet du serveur dans HELO.',
        2: 'Journaux : lisez le dialogue avec Cox jusqu’à cette réponse.',
      },
    },
  },
  'aup#cxcnct': {
    what: 'Message non remis : Cox accepte au plus 10 connexions à la fois d’un serveur, et le vôtre en a ouvert davantage.',
    steps: {
      yourAdministrator: {
        1: 'Débit : ouvrez au plus 10 connexions en même temps[, destination {domain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
      },
    },
  },
  'aup#cxmxrt': {
    what: 'Message non remis : l’expéditeur a écrit à plus de personnes que Cox ne l’admet en un temps donné.',
    card: 'Attendez quelques heures avant de renvoyer, à moins de personnes. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Écrivez à moins de personnes à la fois, en plusieurs étapes.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : réduisez les connexions simultanées et les messages par heure[, destination {domain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
      },
    },
  },
  'aup#cdrbl': {
    title: 'Cox bloque votre serveur pour un jour au plus',
    what: 'Message non remis : les envois de votre serveur ressemblent à du spam pour Cox. Le blocage cesse de lui-même sous 24 heures.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        2: 'Machine : cherchez un logiciel malveillant, un proxy ouvert ou un site détourné derrière l’adresse IP[ {ip}].',
      },
    },
  },
  'aup#cxthrt': {
    title: 'Votre compte Cox est limité pour l’instant',
    what: 'Message non remis : Cox limite ce que ce compte peut envoyer, après une activité suspecte. Quelqu’un d’autre l’utilise peut-être.',
    card: 'Changez le mot de passe du compte, puis renvoyez demain. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Changez le mot de passe de votre compte de messagerie.',
        2: 'Analysez votre ordinateur avec son antivirus.',
        3: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
      },
    },
  },
  'aup#cxmj': {
    title: 'Votre compte Cox ne peut pas envoyer pour l’instant',
    what: 'Message non remis : Cox a arrêté ce compte après une activité suspecte. Quelqu’un d’autre l’utilise peut-être.',
    card: 'Changez tous les mots de passe du compte Cox, puis faites lever le blocage par Cox. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Changez le mot de passe de chaque boîte du compte Cox.',
        2: 'Contactez Cox, et donnez le code du texte exact.',
        3: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
      },
    },
  },
  'aup#ipbl0001': {
    title: 'Votre serveur figure sur une liste de Spamhaus',
    what: 'Message non remis : Cox n’accepte rien des serveurs que Spamhaus signale, et le vôtre en fait partie.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus : recherchez l’adresse IP[ {ip}] sur check.spamhaus.org, qui nomme la liste.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur la même page.',
      },
    },
  },
  'aup#ipbl': {
    title: 'Votre serveur figure sur une liste de blocage',
    what: 'Message non remis : Cox consulte plusieurs listes de blocage, dont une au moins contient votre serveur.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Code : ses quatre derniers chiffres sont, de gauche à droite, Cloudmark, Invaluement, Return Path et Spamhaus.',
        2: 'Listes de blocage : un 1 veut dire inscrit, cherchez-y donc l’adresse IP[ {ip}].',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
      },
    },
  },
  'aup#urlbl1001': {
    title: 'Un lien est sur une liste de Spamhaus',
    what: 'Message non remis : Spamhaus signale une adresse de site de votre message, peut-être dans la signature.',
    card: 'Les liens de votre message sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez sans liens, et sans la signature.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Spamhaus : recherchez chaque domaine lié sur check.spamhaus.org.',
        2: 'Site : vérifiez qu’aucune page liée n’a été détournée.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur la même page.',
      },
    },
  },
  'aup#urlbl': {
    title: 'Un lien de votre message est sur une liste',
    what: 'Message non remis : une adresse de site de votre message, peut-être dans la signature, est sur une liste de blocage.',
    card: 'Les liens de votre message sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez sans liens, et sans la signature.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Listes de blocage : recherchez chaque domaine lié chez SURBL, Spamhaus DBL et ivmURI.',
        2: 'Site : vérifiez qu’aucune page liée n’a été détournée.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
