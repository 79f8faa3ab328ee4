import type { SameTexts } from '../../catalog';
import type { yahoo as source } from '../../en/codes/yahoo';

/** Textes propres aux codes de Yahoo, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const yahoo = {
  tss04: {
    title: 'Yahoo reporte le courrier de votre serveur',
    what: 'Message non remis : Yahoo ne prend rien de votre serveur pour l’instant. Causes possibles : le volume, des plaintes, un manque de confiance ou de preuve.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
        2: 'File d’attente : cherchez des messages que d’autres envoient par votre serveur.',
        3: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        4: 'Yahoo : si cela dure longtemps malgré tout, adressez une demande à Sender Support sur senders.yahooinc.com.',
      },
    },
  },
  complaints: {
    title: 'Yahoo reporte le courrier de votre serveur',
    what: 'Message non remis : Yahoo ne prend rien de votre serveur pour l’instant. Causes possibles : le volume, des plaintes, un manque de confiance ou de preuve.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
        2: 'File d’attente : cherchez des messages que d’autres envoient par votre serveur.',
        3: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        4: 'Yahoo : si cela dure longtemps malgré tout, adressez une demande à Sender Support sur senders.yahooinc.com.',
      },
    },
  },
  tss05: {
    title: 'Yahoo reporte le courrier de votre serveur',
    what: 'Message non remis : Yahoo ne prend rien de votre serveur pour l’instant. Causes possibles : un trafic inhabituel, des plaintes, le contenu, ou des serveurs chargés chez Yahoo.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'File d’attente : cherchez des messages que d’autres envoient par votre serveur.',
        2: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        3: 'Yahoo : si cela dure longtemps malgré tout, adressez une demande à Sender Support sur senders.yahooinc.com.',
      },
    },
  },
  ts02: {
    title: 'Yahoo reporte le courrier de votre serveur',
    what: 'Message non remis : Yahoo ne prend rien de votre serveur pour l’instant. Causes possibles : le trafic, des plaintes, le contenu, un manque de confiance.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'File d’attente : cherchez des messages que d’autres envoient par votre serveur.',
        2: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        3: 'Yahoo : si cela dure longtemps malgré tout, adressez une demande à Sender Support sur senders.yahooinc.com.',
      },
    },
  },
  ts01: {
    title: 'Yahoo reporte le courrier de votre serveur',
    what: 'Message non remis : des titulaires d’adresses Yahoo ont signalé des messages de votre serveur. Yahoo les reporte pour l’instant.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        2: 'File d’attente : cherchez des messages que d’autres envoient par votre serveur.',
        3: 'Plaintes : rejoignez la Complaint Feedback Loop sur senders.yahooinc.com, qui montre ce qui est signalé.',
        4: 'Adresse partagée : demandez au fournisseur une adresse IP d’envoi qui ne sert qu’à vous.',
      },
    },
  },
  ipts04: {
    title: 'Yahoo reporte le courrier de votre serveur',
    what: 'Message non remis : des titulaires d’adresses Yahoo ont signalé des messages de votre serveur. Yahoo les reporte pour l’instant.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        2: 'File d’attente : cherchez des messages que d’autres envoient par votre serveur.',
        3: 'Plaintes : rejoignez la Complaint Feedback Loop sur senders.yahooinc.com, qui montre ce qui est signalé.',
        4: 'Adresse partagée : demandez au fournisseur une adresse IP d’envoi qui ne sert qu’à vous.',
      },
    },
  },
  tss07: {
    title: 'Votre serveur figure sur une liste de Spamhaus',
    what: 'Message non remis : Yahoo n’accepte rien des serveurs que Spamhaus signale, et le vôtre en fait partie.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus : recherchez l’adresse IP[ {ip}] sur check.spamhaus.org, qui nomme la liste.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur la même page.',
      },
      recipientAdministrator: {},
    },
  },
  bl21: {
    title: 'Votre serveur figure sur une liste de Spamhaus',
    what: 'Message non remis : Yahoo n’accepte rien des serveurs que Spamhaus signale, et le vôtre en fait partie.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus : recherchez l’adresse IP[ {ip}] sur check.spamhaus.org, qui nomme la liste.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur la même page.',
      },
      recipientAdministrator: {},
    },
  },
  bl23: {
    title: 'Votre serveur figure sur la liste XBL de Spamhaus',
    what: 'Message non remis : Yahoo refuse votre serveur, car Spamhaus a vu des signes de machine infectée ou détournée derrière son adresse IP.',
    card: 'Une machine de votre réseau est à nettoyer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Machine : cherchez un logiciel malveillant, un proxy ouvert ou un site détourné derrière l’adresse IP[ {ip}].',
        2: 'Pare-feu : n’ouvrez le port 25 en sortie qu’au serveur de messagerie.',
        3: 'Spamhaus : recherchez l’adresse IP[ {ip}] sur check.spamhaus.org, qui nomme la liste.',
        4: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur la même page.',
      },
      recipientAdministrator: {},
    },
  },
  'bl23~words': {
    title: 'Votre serveur figure sur la liste XBL de Spamhaus',
    what: 'Message non remis : Yahoo refuse votre serveur, car Spamhaus a vu des signes de machine infectée ou détournée derrière son adresse IP.',
    card: 'Une machine de votre réseau est à nettoyer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Machine : cherchez un logiciel malveillant, un proxy ouvert ou un site détourné derrière l’adresse IP[ {ip}].',
        2: 'Pare-feu : n’ouvrez le port 25 en sortie qu’au serveur de messagerie.',
        3: 'Spamhaus : recherchez l’adresse IP[ {ip}] sur check.spamhaus.org, qui nomme la liste.',
        4: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur la même page.',
      },
      recipientAdministrator: {},
    },
  },
  tss09: {
    title: 'Yahoo n’accepte plus rien de votre serveur',
    what: 'Message non remis : Yahoo refuse tout ce qui vient de votre serveur. Renvoyer ne sert à rien.',
    card: 'Ne renvoyez pas pour l’instant. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Joignez le destinataire par un autre moyen.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'File d’attente : arrêtez tous les essais vers Yahoo et AOL.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        4: 'Yahoo : la cause supprimée, demandez un réexamen à Sender Support sur senders.yahooinc.com.',
      },
    },
  },
  tss11: {
    title: 'Yahoo n’accepte plus rien de votre serveur',
    what: 'Message non remis : Yahoo refuse tout ce qui vient de votre serveur. Renvoyer ne sert à rien.',
    card: 'Ne renvoyez pas pour l’instant. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Joignez le destinataire par un autre moyen.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'File d’attente : arrêtez tous les essais vers Yahoo et AOL.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        4: 'Yahoo : la cause supprimée, demandez un réexamen à Sender Support sur senders.yahooinc.com.',
      },
    },
  },
  ts03: {
    title: 'Yahoo n’accepte plus rien de votre serveur',
    what: 'Message non remis : Yahoo refuse tout ce qui vient de votre serveur, qui semble envoyer du courrier indésirable en nombre. Renvoyer ne sert à rien.',
    card: 'Ne renvoyez pas pour l’instant. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Joignez le destinataire par un autre moyen.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'File d’attente : arrêtez tous les essais vers Yahoo et AOL.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        4: 'Yahoo : la cause supprimée, demandez un réexamen à Sender Support sur senders.yahooinc.com.',
      },
    },
  },
  ph01: {
    title: 'Yahoo juge une partie du message dangereuse',
    what: 'Message non remis : Yahoo n’accepte pas un lien, une image ou un fichier du message. L’alarme peut être fausse.',
    card: 'Les liens du message et votre site sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Envoyez un court essai sans lien, image ni signature, pour voir s’il arrive.',
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
  au01: {
    title: 'La signature de votre message n’est pas valable',
    what: 'Message non remis : votre domaine dit signer tous ses messages (DKIM), et cette signature n’a pas été validée chez Yahoo.',
    card: 'La signature de vos messages (DKIM) est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DKIM : vérifiez que la clé publique de la zone DNS correspond à la clé privée.',
        2: 'Passerelle : signez en dernier, après les mentions ajoutées et autres changements du texte.',
        3: 'Liste de diffusion : mettez son adresse dans From, et celle de l’auteur dans Reply-To.',
        4: 'Redirection : laissez le message intact, et ajoutez ARC.',
      },
    },
  },
  'vs1-ip': {
    title: 'Votre serveur écrit à trop d’adresses inconnues',
    what: 'Message non remis : votre serveur a écrit à beaucoup d’adresses inconnues de Yahoo, comme le fait un serveur ouvert à tous.',
    card: 'Renvoyez demain. L’accès à l’envoi par votre serveur est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Accès : vérifiez que seuls les utilisateurs identifiés et vos appareils peuvent envoyer par le serveur.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'File d’attente : cherchez des messages que d’autres envoient par votre serveur.',
      },
      recipientAdministrator: {},
    },
  },
  'vs1-mf': {
    title: 'Trop d’adresses inconnues parmi vos destinataires',
    what: 'Message non remis : des messages de votre adresse sont partis vers beaucoup de destinataires inconnus de Yahoo.',
    card: 'Renvoyez demain. Les adresses auxquelles vous écrivez, et votre compte, sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Changez votre mot de passe si ces messages ne sont pas de vous.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      recipientAdministrator: {},
    },
  },
  'dd-no-account': {
    what: 'Message non remis : Yahoo ne connaît aucun compte à cette adresse[, {address}]. Une lettre est peut-être fausse, ou le compte a été fermé.',
    steps: {
      recipientAdministrator: {},
    },
  },
  '552-1': {
    what: 'Message non remis : Yahoo ne connaît aucun compte à cette adresse[, {address}]. Une lettre est peut-être fausse, ou le compte a été fermé.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'dd-not-valid': {
    title: 'Cette adresse n’est plus utilisée',
    what: 'Message non remis : Yahoo indique que cette adresse n’est plus valable.',
    card: 'Demandez au destinataire, par un autre moyen, l’adresse utilisée à présent.',
    steps: {
      you: {
        1: 'Joignez le destinataire par téléphone ou par un autre moyen.',
        2: 'Demandez-lui l’adresse utilisée à présent.',
      },
      yourAdministrator: {},
      recipient: {},
      recipientAdministrator: {},
    },
  },
  '554_30': {
    what: 'Message non remis : le compte existe, mais sa boîte est désactivée, souvent faute d’usage.',
    steps: {
      recipient: {
        1: 'Connectez-vous sur le site de Yahoo ou d’AOL, et voyez si la boîte peut être réactivée.',
      },
      recipientAdministrator: {},
    },
  },
  'rfc5321-from': {
    title: 'Le domaine de votre adresse est introuvable',
    what: 'Message non remis : Yahoo n’a pas trouvé dans le DNS le domaine de l’adresse de l’expéditeur.',
    card: 'Le DNS de votre domaine est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'SOA : Yahoo demande cet enregistrement, chaque sous-domaine expéditeur doit donc en avoir un.',
        2: 'MX ou A : publiez aussi l’un des deux, pour l’expéditeur d’enveloppe et pour From.',
        3: 'Domaine : vérifiez que le nom[ {senderDomain}] est enregistré, et que ses serveurs de noms répondent.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_9-auth': {
    what: 'Message non remis : Yahoo n’accepte un message que si SPF ou DKIM prouve son origine. Aucun des deux ne l’a fait.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'Envois en nombre : Yahoo exige SPF, DKIM et DMARC ensemble.',
      },
    },
  },
  '5_7_9-policy': {
    title: 'Yahoo refuse ce message d’après ses règles',
    what: 'Message non remis : Yahoo n’accepte pas la preuve d’origine, le contenu ou une ligne d’en-tête de ce message.',
    card: 'La preuve d’origine et le format de vos messages sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Récrivez le message : moins de liens, moins d’images, un objet clair.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
        2: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        3: 'En-tête : vérifiez la date, les caractères interdits dans les adresses ($ ou %), et la longueur de From, To et Subject.',
        4: 'MX : un domaine qui dit ne rien recevoir (MX nul) ne peut pas non plus envoyer.',
      },
      recipientAdministrator: {},
    },
  },
  resources: {
    title: 'Les serveurs de Yahoo étaient occupés',
    what: 'Message non remis : Yahoo était trop occupé pour prendre le message à ce moment. Cela dure en général peu.',
    card: 'Renvoyez dans une heure. Si le message revient encore, demandez de l’aide.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Journaux : retrouvez ce message[ pour {address}] et la dernière réponse[ du serveur {host}].',
      },
      recipientAdministrator: {},
      nobody: {
        1: 'Attendez une heure avant le prochain essai.',
      },
    },
  },
  quick: {
    title: 'Cette boîte reçoit trop de messages à la fois',
    what: 'Message non remis : cette boîte reçoit trop de messages en ce moment.',
    card: 'Attendez une heure, puis renvoyez le message. Si c’est urgent, joignez le destinataire par un autre moyen.',
    steps: {
      you: {
        1: 'Renvoyez le message dans une heure, une seule fois.',
      },
      yourAdministrator: {
        1: 'Journaux : vérifiez qu’aucun de vos programmes n’écrit sans cesse à cette adresse[, {address}].',
      },
      recipient: {
        1: 'Cherchez ce qui inonde la boîte : alertes, redirections, abonnements que vous n’avez pas demandés.',
      },
      nobody: {
        1: 'Attendez une heure : la boîte accepte de nouveau des messages dès qu’il en arrive moins.',
      },
    },
  },
  perconn: {
    title: 'Trop de messages dans une même connexion',
    what: 'Message non remis : Yahoo limite les messages par connexion, et a fermé celle-ci.',
    card: 'Renvoyez dans une heure : le prochain essai ouvre une nouvelle connexion.',
    steps: {
      you: {
        1: 'Renvoyez le message dans une heure.',
      },
      yourAdministrator: {
        1: 'Remise : réglez moins de messages par connexion[, destination {domain},] dans le serveur d’envoi.',
      },
      nobody: {
        1: 'Attendez une heure : le prochain essai ouvre une nouvelle connexion.',
      },
    },
  },
  rfc: {
    what: 'Message non remis : Yahoo trouve une ligne d’en-tête répétée ou mal formée, ou une partie du message mal déclarée.',
    steps: {
      yourAdministrator: {
        1: 'En-tête : From, To, Cc, Subject, Date et Message-ID ne figurent qu’une fois.',
        2: 'MIME : vérifiez le type déclaré de chaque partie, et le codage des noms et de l’objet.',
        3: 'Passerelle : cherchez en chemin un logiciel qui ajoute une ligne de plus.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
