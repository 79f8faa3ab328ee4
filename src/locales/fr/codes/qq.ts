import type { SameTexts } from '../../catalog';
import type { qq as source } from '../../en/codes/qq';

/** Textes propres aux réponses de QQ Mail, quand une réponse en dit plus que sa raison ; la source de chacune est dans sa ligne. */
export const qq = {
  'not-found': {
    what: 'Message non remis : QQ ne connaît aucune boîte à cette adresse.',
    steps: {
      recipientAdministrator: {},
    },
  },
  deactivated: {
    what: 'Message non remis : QQ indique que cette boîte est désactivée.',
    steps: {
      recipientAdministrator: {},
    },
  },
  spf: {
    title: 'Votre serveur n’est pas autorisé pour votre domaine (SPF)',
    what: 'Message non remis : l’enregistrement SPF de votre domaine n’autorise pas le serveur qui a envoyé ce message.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Return-Path : SPF contrôle le domaine de cette adresse. Avec un service d’envoi, mettez-y un domaine à vous.',
      },
    },
  },
  dmarc: {
    what: 'Message non remis : ni SPF ni DKIM ne prouve le domaine de votre adresse, comme sa propre règle (DMARC) le demande.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
        4: 'Redirection : un serveur qui transfère laisse le message intact, pour que DKIM reste valable.',
      },
    },
  },
  'bounce-attacks': {
    title: 'QQ soupçonne de faux retours de votre serveur',
    what: 'Message non remis : votre serveur a peut-être répondu à du spam portant un faux expéditeur QQ, et l’a renvoyé à QQ.',
    card: 'Votre serveur doit contrôler les expéditeurs avant de renvoyer des messages. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Réception : contrôlez SPF et DKIM, et refusez les messages à faux expéditeur qq.com.',
        2: 'Avis : refusez d’emblée les adresses inconnues, au lieu d’accepter puis de renvoyer.',
      },
      recipientAdministrator: {},
    },
  },
  'spam-ip': {
    title: 'QQ soupçonne votre serveur d’envoyer du spam',
    what: 'Message non remis : QQ soupçonne que du spam, ou des messages à beaucoup d’adresses inexistantes, viennent de votre serveur.',
    card: 'Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
      },
      recipientAdministrator: {},
    },
  },
  denied: {
    title: 'Votre serveur envoie beaucoup trop à QQ',
    what: 'Message non remis : votre serveur dépasse de loin le nombre de messages que QQ accepte sur une durée donnée.',
    card: 'L’envoi doit cesser quelques heures, puis reprendre plus lentement. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message demain.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : réduisez les connexions simultanées et les messages par heure[, destination {domain}].',
        2: 'Blocage : il dure des minutes, des heures ou jusqu’à la fin du jour, selon la limite dépassée.',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {},
    },
  },
  'too-large': {
    what: 'Message non remis : votre message est plus lourd que QQ ne l’accepte.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'suspected-spam': {
    title: 'QQ soupçonne votre domaine d’envoyer du spam',
    what: 'Message non remis : QQ soupçonne que beaucoup de spam vient de votre domaine, ou de votre fournisseur de messagerie.',
    card: 'Ce qui part au nom de votre domaine est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Fournisseur : si le spam n’est pas le vôtre, ouvrez un ticket avec le texte exact du serveur.',
      },
      recipientAdministrator: {},
    },
  },
  rejected: {
    title: 'Le destinataire refuse vos messages',
    what: 'Message non remis : une règle ou une liste du destinataire chez QQ refuse votre message, peut-être par erreur.',
    card: 'Joignez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
      },
      yourAdministrator: {},
      recipient: {
        1: 'QQ : retirez l’expéditeur de votre liste de blocage, ou modifiez la règle qui le refuse.',
      },
      recipientAdministrator: {},
    },
  },
  embedded: {
    title: 'Une partie de votre message a été prise pour du spam',
    what: 'Message non remis : QQ voit du spam dans une partie du message, souvent celle que des inconnus remplissent, comme un formulaire.',
    card: 'Le formulaire ou le logiciel qui compose le message est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Si vous l’avez écrit vous-même, changez le texte et enlevez les liens.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Formulaire : vérifiez ce que des inconnus peuvent mettre dans les noms, objets et textes envoyés.',
      },
      recipientAdministrator: {},
    },
  },
  content: {
    what: 'Message non remis : QQ le prend pour un envoi en nombre, après que beaucoup ont signalé ce contenu comme du spam.',
    steps: {
      you: {
        1: 'Récrivez le message avec vos propres mots, sans publicité.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Envois en nombre : arrêtez ceux que l’on signale, et n’écrivez qu’à ceux qui l’ont demandé.',
      },
      recipientAdministrator: {},
    },
  },
  access: {
    title: 'Le destinataire reçoit trop de messages',
    what: 'Message non remis : beaucoup de messages sont arrivés à ce destinataire en peu de temps, et QQ n’en prend plus pour l’instant.',
    card: 'Attendez au moins une heure avant de renvoyer.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Compte : vérifiez que votre côté n’envoie pas beaucoup de messages à ce destinataire.',
      },
      nobody: {
        1: 'Attendez une heure avant de renvoyer.',
      },
    },
  },
  syntax: {
    title: 'Cette adresse est mal formée',
    what: 'Message non remis : la forme de cette adresse n’est pas juste. Il manque peut-être un signe, ou il y en a un de trop.',
    steps: {
      you: {
        1: 'Cherchez des espaces, des virgules et des signes confondus, comme O et 0, l et 1.',
        2: 'Retapez l’adresse à la main, sans passer par les suggestions.',
      },
      recipientAdministrator: {},
    },
  },
  frequency: {
    title: 'Plus de messages que QQ n’en accepte',
    what: 'Message non remis : QQ limite les messages d’une adresse, d’un domaine et d’un serveur. Une de ces limites est atteinte.',
    card: 'Attendez quelques heures avant de renvoyer, puis envoyez plus lentement. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message après quelques heures.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : réduisez les connexions simultanées et les messages par heure[, destination {domain}].',
        2: 'Blocage : il dure des minutes, des heures ou jusqu’à la fin du jour, selon la limite dépassée.',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
