import type { SameTexts } from '../../catalog';
import type { facebook as source } from '../../en/codes/facebook';

/** Textes propres aux codes de Facebook, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const facebook = {
  'pol-p1': {
    title: 'Votre serveur écrit d’une adresse non prévue pour cela',
    what: 'Message non remis : Spamhaus signale l’adresse IP de votre serveur comme ne devant pas écrire en direct à d’autres (PBL).',
    card: 'Vos messages doivent partir par le serveur de votre fournisseur, avec identification. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Dans votre logiciel de messagerie, activez l’identification pour l’envoi, avec le port 587.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envoi : faites sortir le courrier par le serveur SMTP de votre fournisseur, avec identification.',
        2: 'Adresse fixe : si elle sert au courrier, donnez-lui un nom PTR, puis demandez le retrait sur check.spamhaus.org.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-p2': {
    what: 'Message non remis : Facebook n’accepte plus de messages de l’adresse de votre serveur. Aucune date de fin n’est indiquée.',
    card: 'Renvoyer ne sert à rien. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Joignez le destinataire par un autre moyen.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'Fournisseur : ouvrez un ticket avec le texte exact du serveur, ou envoyez d’une autre adresse IP.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-p3': {
    title: 'Facebook refuse votre serveur pour un temps',
    what: 'Message non remis : Facebook n’accepte rien de votre serveur pendant 4 à 8 heures.',
    card: 'Renvoyez au bout de 8 heures. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez au bout de 8 heures.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-p4': {
    title: 'Facebook refuse votre serveur pour un temps',
    what: 'Message non remis : Facebook n’accepte rien de votre serveur pendant 1 à 2 jours.',
    card: 'Renvoyez dans 2 jours. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez dans 2 jours.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-p5': {
    title: 'Facebook a trouvé un virus dans votre message',
    what: 'Message non remis : Facebook a trouvé un virus dans le message ou ses fichiers.',
  },
  'pol-p6': {
    title: 'Facebook bloque un lien de votre message',
    what: 'Message non remis : le message contient une adresse de site que Facebook a bloquée.',
    card: 'Enlevez les liens du message et de la signature, puis renvoyez.',
    steps: {
      you: {
        1: 'Renvoyez sans liens, et sans la signature.',
      },
      yourAdministrator: {
        1: 'Site : si le lien est le vôtre, vérifiez que la page n’a pas été détournée.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-p7': {
    what: 'Message non remis : Facebook exige une preuve que le message vient de votre domaine. SPF et DKIM en donnent une, qui manque ici ou ne compte pas.',
    steps: {
      yourAdministrator: {
        1: 'SPF : autorisez le serveur d’envoi[ {ip}] dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
      },
    },
  },
  'pol-t1': {
    title: 'Facebook refuse votre serveur pour un temps',
    what: 'Message non remis : Facebook n’accepte rien de votre serveur pendant 1 à 2 heures.',
    card: 'Renvoyez dans 2 heures. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez dans 2 heures.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-t2': {
    title: 'Facebook refuse votre serveur pour un temps',
    what: 'Message non remis : Facebook n’accepte rien de votre serveur pendant 4 à 8 heures.',
    card: 'Renvoyez au bout de 8 heures. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez au bout de 8 heures.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
      },
      recipientAdministrator: {},
    },
  },
  'pol-t3': {
    title: 'Facebook refuse votre serveur pour un temps',
    what: 'Message non remis : Facebook n’accepte rien de votre serveur pendant 1 à 2 jours.',
    card: 'Renvoyez dans 2 jours. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez dans 2 jours.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
      },
      recipientAdministrator: {},
    },
  },
  'msg-p1': {
    what: 'Message non remis : votre message est plus lourd que Facebook ne l’admet.',
    steps: {
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  'msg-p2': {
    title: 'Facebook n’accepte pas ce type de fichier',
    what: 'Message non remis : une pièce jointe de ce message est d’un type que Facebook n’accepte pas.',
    card: 'Envoyez sans cette pièce jointe, ou partagez le fichier par un lien.',
    steps: {
      you: {
        1: 'Renvoyez le message sans sa pièce jointe.',
        2: 'Partagez les fichiers par un lien au lieu de les joindre.',
      },
      yourAdministrator: {},
    },
  },
  'msg-p3': {
    what: 'Message non remis : une ligne d’en-tête qui ne doit figurer qu’une fois y est plusieurs fois.',
    steps: {
      yourAdministrator: {
        1: 'Format du message : n’écrivez From, To, Subject, Date et Message-ID qu’une fois dans le logiciel d’envoi.',
      },
    },
  },
  'msg-t1': {
    title: 'Votre message a trop de destinataires',
    what: 'Message non remis : Facebook limite les destinataires d’un même message.',
    card: 'Répartissez les destinataires sur plusieurs messages, puis renvoyez.',
    steps: {
      you: {
        1: 'Écrivez à moins de personnes à la fois, en plusieurs étapes.',
      },
      yourAdministrator: {},
      nobody: {},
    },
  },
  'rcp-p1': {
    what: 'Message non remis : Facebook ne connaît aucun compte à cette adresse[, {address}].',
    steps: {
      recipientAdministrator: {},
    },
  },
  'rcp-p2': {
    what: 'Message non remis : les préférences du destinataire chez Facebook n’autorisent pas ce message.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipient: {
        1: 'Facebook : modifiez les préférences pour les messages venus de l’extérieur.',
      },
      recipientAdministrator: {},
    },
  },
  'rcp-p3': {
    what: 'Message non remis : les réglages de confidentialité du destinataire chez Facebook n’autorisent pas ce message.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipient: {
        1: 'Facebook : modifiez les réglages de confidentialité des messages.',
      },
      recipientAdministrator: {},
    },
  },
  'rcp-t1': {
    title: 'Facebook a un problème passager',
    what: 'Message non remis : l’adresse n’est pas joignable pour l’instant, à cause d’un problème passager chez Facebook.',
    card: 'Renvoyez dans quelques heures. Si le message revient encore, demandez de l’aide.',
    steps: {
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  'rcp-t4': {
    title: 'Cette adresse Facebook est désactivée',
    what: 'Message non remis : cette adresse est désactivée en ce moment. Le destinataire la réactivera peut-être, ou non.',
    card: 'Joignez le destinataire par un autre moyen. Le compte est à réactiver, ou une autre adresse à utiliser.',
    steps: {
      recipient: {
        1: 'Facebook : connectez-vous pour réactiver le compte.',
      },
      recipientAdministrator: {},
    },
  },
  'int-p1': {
    what: 'Message non remis : Facebook ne connaît aucun compte à cette adresse[, {address}].',
    steps: {
      recipientAdministrator: {},
    },
  },
  'int-p2': {
    what: 'Message non remis : votre message est plus lourd que Facebook ne l’admet.',
    steps: {
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  'int-p3': {
    title: 'Cette adresse de groupe n’existe pas',
    what: 'Message non remis : Facebook ne connaît pas de groupe à cette adresse.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'int-p4': {
    what: 'Message non remis : Facebook ne connaît aucun compte à cette adresse[, {address}].',
    steps: {
      recipientAdministrator: {},
    },
  },
  'dns-p1': {
    title: 'Le domaine de votre adresse est introuvable',
    what: 'Message non remis : le domaine de l’adresse d’où part votre message (Return-Path) n’existe pas.',
    card: 'Le DNS de votre domaine est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Vérifiez que votre adresse d’expéditeur est bien écrite dans votre logiciel de messagerie.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Return-Path : vérifiez que son domaine est bien écrit et enregistré.',
      },
      recipientAdministrator: {},
    },
  },
  'dns-p2': {
    title: 'Votre domaine n’indique aucun serveur de courrier',
    what: 'Message non remis : le domaine d’où part votre message (Return-Path) n’indique pas où il reçoit le courrier (MX).',
    card: 'Le DNS de votre domaine est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'MX : publiez un enregistrement pour le domaine du Return-Path[, en général {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
  'dns-p3': {
    title: 'L’adresse IP de votre serveur n’a pas de nom',
    what: 'Message non remis : Facebook exige un nom derrière l’adresse IP de votre serveur, et n’en a pas trouvé.',
    card: 'Il manque un réglage DNS à votre serveur d’envoi. Tout est dans ce message, prêt à transmettre.',
  },
  'dns-t1': {
    title: 'Le DNS de votre domaine n’a pas répondu',
    what: 'Message non remis : le domaine d’où part votre message (Return-Path) existe, mais n’a pas pu être trouvé à ce moment.',
    card: 'Renvoyez dans une heure. Si le message revient encore, les serveurs de noms sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'DNS : vérifiez que tous les serveurs de noms du domaine[ {senderDomain}] répondent, avec les mêmes enregistrements.',
      },
      recipientAdministrator: {},
    },
  },
  'dns-t2': {
    title: 'Le nom de votre serveur n’a pas pu être trouvé',
    what: 'Message non remis : le DNS inverse de votre serveur n’a pas répondu à ce moment.',
    card: 'Renvoyez dans une heure. Si le message revient encore, le DNS inverse est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'PTR : vérifiez que le nom de l’adresse IP[ {ip}] est trouvé, et ramène à elle.',
      },
    },
  },
  'con-t1': {
    title: 'Les serveurs de Facebook sont occupés',
    what: 'Message non remis : le serveur de Facebook a trop de connexions ouvertes pour en accepter une de plus.',
    card: 'Renvoyez dans une heure. Votre serveur n’est pas en cause.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
      },
      yourAdministrator: {},
    },
  },
  'con-t2': {
    title: 'Votre serveur a trop de connexions ouvertes',
    what: 'Message non remis : votre serveur a trop de connexions ouvertes à la fois vers Facebook.',
    card: 'Renvoyez dans une heure. Votre serveur doit ouvrir moins de connexions. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : ouvrez moins de connexions en même temps[, destination {domain}].',
      },
    },
  },
  'con-t3': {
    title: 'Votre serveur ouvre des connexions trop vite',
    what: 'Message non remis : votre serveur a ouvert trop de nouvelles connexions vers Facebook en peu de temps.',
    card: 'Renvoyez dans une heure. Votre serveur doit ouvrir moins de connexions. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : ouvrez moins de nouvelles connexions par minute, avec plusieurs messages sur chacune.',
      },
    },
  },
  'con-t4': {
    title: 'Trop de destinataires sur une seule connexion',
    what: 'Message non remis : votre serveur a nommé plus de destinataires dans une connexion que Facebook n’en prend.',
    card: 'Renvoyez dans une heure. Votre serveur doit nommer moins de destinataires à chaque connexion. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Remise : réglez moins de destinataires par connexion[, destination {domain},] dans le serveur d’envoi.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
