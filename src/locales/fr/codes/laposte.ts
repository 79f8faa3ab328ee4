import type { SameTexts } from '../../catalog';
import type { laposte as source } from '../../en/codes/laposte';

const dmarcFailed = {
  what: 'Message non remis : La Poste n’a pas trouvé de preuve valable que votre message vient de votre domaine (DMARC).',
  card: 'La preuve d’expéditeur de votre domaine (SPF ou DKIM) est à régler. Tout est dans ce message, prêt à transmettre.',
  steps: {
    yourAdministrator: {
      1: 'DMARC : faites passer SPF ou DKIM pour le domaine même de l’adresse From[, {senderDomain}].',
      2: 'Redirections : signez avec DKIM, car SPF ne survit pas à une redirection.',
    },
  },
} as const;

const noReason = {
  title: 'La Poste ne prend rien de votre serveur pour l’instant',
  what: 'Message non remis : La Poste demande de réessayer, sans dire pourquoi. Votre serveur envoie peut-être trop à la fois.',
  card: 'Attendre suffit peut-être. Si votre message revient encore, le texte à transmettre est prêt.',
  steps: {
    you: {
      1: 'Renvoyez dans quelques heures.',
      2: 'Si le message revient encore, transmettez le texte préparé à votre administrateur.',
    },
    yourAdministrator: {
      1: 'Débit : n’ouvrez pas plus de deux connexions à La Poste à la fois, de 100 messages environ au plus.',
      2: 'Confiance : cherchez l’adresse IP d’envoi[ {ip}] dans les listes de blocage, et un compte détourné.',
    },
  },
} as const;

/** Textes propres aux codes LPN de La Poste ; la source de chacun se trouve dans sa ligne. */
export const laposte = {
  lpn_101: {
    title: 'Votre serveur figure sur une liste de blocage',
    what: 'Message non remis : La Poste suit la liste de blocage Spamhaus, et votre serveur y figure.',
    card: 'La cause est à supprimer, puis le retrait à demander. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Cause d’abord : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        2: 'Spamhaus : cherchez l’adresse IP d’envoi[ {ip}] sur check.spamhaus.org et demandez son retrait.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_102: {
    what: 'Message non remis : La Poste bloque ce que votre serveur envoie, faute de confiance suffisante.',
    card: 'La cause est d’abord à supprimer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Cause d’abord : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        2: 'Texte exact : ouvrez son lien (Sender Score, par exemple) et suivez la procédure de retrait.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_104: {
    title: 'Trop de connexions à La Poste à la fois',
    what: 'Message non remis : votre serveur a ouvert trop de connexions à La Poste en même temps.',
    card: 'Votre serveur doit ouvrir moins de connexions à la fois. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez dans quelques heures.',
      },
      yourAdministrator: {
        1: 'Connexions : n’en ouvrez pas plus de deux à la fois par adresse IP, limite constatée par des expéditeurs.',
        2: 'Messages : n’en envoyez pas plus de 100 environ par connexion.',
      },
    },
  },
  lpn_107: {
    title: 'Le nom de l’adresse IP de votre serveur est à vérifier',
    what: 'Message non remis : La Poste demande seulement de réessayer. Avec ce numéro, elle veut sans doute un nom (PTR) pour l’adresse IP de votre serveur.',
    card: 'Un réglage DNS de votre serveur d’envoi est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner un nom complet à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
      },
    },
  },
  lpn_108: noReason,
  lpn_109: {
    title: 'Trop de messages sur une même connexion',
    what: 'Message non remis : votre serveur a sans doute envoyé, sur une connexion, plus de messages que La Poste n’en prend.',
    card: 'Une limite d’envoi est à régler sur votre serveur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez dans quelques heures.',
      },
      yourAdministrator: {
        1: 'Messages : fermez la connexion après 100 environ et ouvrez-en une nouvelle.',
        2: 'Connexions : n’en ouvrez pas plus de deux à la fois par adresse IP.',
      },
    },
  },
  lpn_401: {
    what: 'Message non remis : la liste des serveurs autorisés de votre domaine ne couvre pas celui qui a envoyé.',
    steps: {
      yourAdministrator: {
        1: 'SPF : ajoutez l’adresse IP d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
        2: 'SPF : gardez un seul enregistrement, dix recherches au plus ; attendez ensuite la fin de son TTL.',
      },
    },
  },
  lpn_402: {
    title: 'La Poste demande de s’identifier avant d’envoyer',
    what: 'Message non remis : votre logiciel a envoyé sans s’identifier à votre compte laposte.net.',
    card: 'Dans les réglages du serveur d’envoi de votre logiciel, activez l’authentification. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Activez l’authentification du serveur d’envoi, avec votre adresse complète et votre mot de passe.',
      },
      yourAdministrator: {
        1: 'Logiciel ou appareil : utilisez le port 587 ou 465 avec authentification, et non le port 25.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_405: {
    title: 'Une réponse ne pourrait pas vous parvenir',
    what: 'Message non remis : La Poste ne prend que les messages d’adresses qui peuvent recevoir une réponse.',
    card: 'Votre adresse d’expéditeur ou son domaine est à régler. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Expéditeur : utilisez une adresse qui existe et reçoit, même pour les messages automatiques.',
        2: 'DNS : publiez un enregistrement MX pour le domaine d’envoi[ {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
  lpn_416: {
    what: 'Message non remis : La Poste ne connaît pas cette adresse.',
    steps: {
      recipientAdministrator: {},
    },
  },
  lpn_420: {
    title: 'Cette boîte a été mise en sommeil',
    what: 'Message non remis : La Poste a archivé cette boîte, le plus souvent restée longtemps sans usage.',
    steps: {
      recipient: {
        1: 'Demandez à La Poste si la boîte peut être rouverte.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_421: {
    title: 'Une autre adresse que celle de votre compte',
    what: 'Message non remis : l’adresse d’expéditeur n’appartient pas au compte qui s’est identifié.',
    card: 'Dans votre logiciel de messagerie, choisissez l’adresse de ce compte. Renvoyez ensuite le message.',
    steps: {
      you: {
        1: 'Choisissez votre adresse laposte.net comme expéditeur, ou passez par le serveur de l’autre adresse.',
      },
      yourAdministrator: {
        1: 'Expéditeur : faites envoyer le logiciel ou l’appareil depuis l’adresse du compte avec lequel il s’identifie.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_423: noReason,
  lpn_424: noReason,
  lpn_426: {
    title: 'Le compte du destinataire est bloqué',
    what: 'Message non remis : La Poste a bloqué le compte de cette boîte, sans dire pourquoi.',
    steps: {
      recipient: {
        1: 'Demandez à La Poste pourquoi le compte est bloqué, et faites-le rouvrir.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_503: {
    title: 'La Poste met votre serveur en pause',
    what: 'Message non remis : La Poste ne prend rien de votre serveur pour l’instant, après des erreurs ou des plaintes.',
    card: 'Une telle pause prend souvent fin après quelques heures. Votre administrateur peut en chercher la cause.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez dans quelques heures, à moins de personnes à la fois.',
      },
      yourAdministrator: {
        1: 'Pause : attendez quelques heures, puis envoyez lentement : deux connexions au plus, une centaine de messages sur chacune.',
        2: 'Listes : retirez les adresses inconnues et les personnes qui se plaignent ; Signal Spam transmet les plaintes.',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
      },
    },
  },
  lpn_505: {
    title: 'La Poste demande de réessayer plus tard',
    what: 'Message non remis : La Poste ne prend pas le message pour l’instant, peut-être par surcharge.',
    steps: {
      recipientAdministrator: {},
    },
  },
  lpn_510: {
    title: 'La Poste a refusé ce message',
    what: 'Message non remis : La Poste refuse ce message, même si son texte dit de réessayer. Son filtre ou une règle l’a sans doute arrêté.',
    card: 'La cause peut être votre texte, ou ce qu’envoie votre serveur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Ne renvoyez pas le même message : écrivez-le autrement, avec moins de liens et sans pièce jointe.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Authentification : faites passer SPF, DKIM et DMARC[, domaine {senderDomain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
      },
      recipientAdministrator: {},
    },
  },
  lpn_517: dmarcFailed,
  lpn_630: {
    title: 'La Poste a refusé votre serveur',
    what: 'Message non remis : une règle de La Poste n’admet pas le serveur qui a envoyé le message.',
    card: 'Votre serveur d’envoi est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Serveur : vérifiez son DNS inverse, son nom HELO et les listes de blocage pour son adresse IP[ {ip}].',
        2: 'La Poste : si tout est en ordre, écrivez à son postmaster (postmaster.laposte.net) avec le texte exact.',
      },
      recipientAdministrator: {},
    },
  },
  dmarc: dmarcFailed,
} as const satisfies SameTexts<typeof source>;
