import type { SameTexts } from '../../catalog';
import type { godaddy as source } from '../../en/codes/godaddy';

/** Textes propres aux codes de GoDaddy, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const godaddy = {
  ib007: {
    title: 'Trop de connexions venant de votre serveur',
    what: 'Message non remis : votre serveur a ouvert trop de connexions à la fois vers GoDaddy.',
    steps: {
      you: {
        1: 'Renvoyez le même message plus tard.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : ouvrez moins de connexions en même temps[, destination {domain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
    },
  },
  ib101: {
    title: 'GoDaddy a trop de messages en attente',
    what: 'Message non remis : plus de messages que d’habitude attendaient chez GoDaddy. Votre serveur n’est pas en cause.',
    card: 'Renvoyez dans quelques heures. Si le message revient encore, demandez de l’aide.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
      },
      yourAdministrator: {
        1: 'File d’attente : laissez le serveur réessayer, il n’y a rien à changer.',
      },
    },
  },
  ib103: {
    title: 'Cloudmark se méfie de votre serveur',
    what: 'Message non remis : Cloudmark, que GoDaddy consulte, fait trop peu confiance à l’adresse de votre serveur.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'Cloudmark : la cause supprimée, demandez une remise à zéro sur csi.cloudmark.com/reset-request.',
      },
    },
  },
  ib104: {
    title: 'Spamhaus signale votre serveur comme source de spam',
    what: 'Message non remis : GoDaddy refuse les serveurs de la liste des sources de spam de Spamhaus (SBL), où figure le vôtre.',
    card: 'Le spam doit cesser, puis le retrait de la liste est à demander. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus : recherchez l’adresse IP[ {ip}] sur check.spamhaus.org, qui nomme la liste.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Retrait : pour SBL, seul le propriétaire du réseau peut le demander, écrivez donc à votre fournisseur.',
      },
      recipientAdministrator: {},
    },
  },
  ib105: {
    title: 'Spamhaus soupçonne une machine infectée chez vous',
    what: 'Message non remis : Spamhaus a vu des signes d’une machine infectée ou détournée derrière l’adresse de votre serveur (XBL). GoDaddy la refuse.',
    card: 'Les machines derrière l’adresse de votre serveur sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Transmettez les détails à votre administrateur.',
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
  ib106: {
    title: 'Votre serveur écrit d’une adresse non prévue pour cela',
    what: 'Message non remis : selon Spamhaus, l’adresse de votre serveur ne devrait pas écrire en direct à d’autres serveurs (PBL). Cela n’a rien à voir avec du spam.',
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
  ib108: {
    title: 'Aucun nom trouvé pour l’adresse IP de votre serveur',
    what: 'Message non remis : GoDaddy n’a pas trouvé de nom pour l’adresse de votre serveur, ou son DNS n’a pas répondu.',
    card: 'Le DNS inverse de votre serveur d’envoi est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans quelques heures : la recherche n’a peut-être échoué qu’un moment.',
        2: 'S’il revient encore, transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
      },
    },
  },
  ib110: {
    title: 'GoDaddy bloque votre serveur pour une heure',
    what: 'Message non remis : trop de messages de votre serveur ressemblaient à du spam. Le blocage cesse au bout d’une heure.',
    card: 'Renvoyez dans une heure ou deux. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure ou deux.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Machine : cherchez un logiciel malveillant, un proxy ouvert ou un site détourné derrière l’adresse IP[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
  ib111: {
    title: 'GoDaddy bloque votre serveur pour la journée',
    what: 'Message non remis : trop de messages de votre serveur ressemblaient à du spam. Le blocage cesse à la fin de la journée.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message demain.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Machine : cherchez un logiciel malveillant, un proxy ouvert ou un site détourné derrière l’adresse IP[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
  ib112: {
    title: 'GoDaddy bloque votre serveur pour une heure',
    what: 'Message non remis : votre serveur a écrit à trop d’adresses inexistantes. Le blocage cesse au bout d’une heure.',
    card: 'Renvoyez dans une heure ou deux. Les adresses auxquelles votre serveur écrit sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure ou deux.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        2: 'File d’attente : cherchez des messages que d’autres envoient par votre serveur.',
      },
      recipientAdministrator: {},
    },
  },
  ib113: {
    title: 'GoDaddy bloque votre serveur pour la journée',
    what: 'Message non remis : votre serveur a écrit à trop d’adresses inexistantes. Le blocage cesse à la fin de la journée.',
    card: 'Renvoyez demain. Les adresses auxquelles votre serveur écrit sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message demain.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        2: 'File d’attente : cherchez des messages que d’autres envoient par votre serveur.',
      },
      recipientAdministrator: {},
    },
  },
  ib212: {
    what: 'Message non remis : le filtre de GoDaddy a trouvé un lien, un fichier ou un motif que beaucoup signalent comme du spam.',
    card: 'Le contenu et les liens de votre message sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Envoyez un court essai sans liens, images ni signature, puis ajoutez les parties une à une.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      recipientAdministrator: {},
    },
  },
  ib401: {
    title: 'Votre logiciel envoie par le mauvais serveur',
    what: 'Message non remis : votre logiciel de messagerie se connecte à un serveur de GoDaddy qui ne fait que recevoir.',
    card: 'Réglez le serveur d’envoi sur smtpout.secureserver.net dans votre logiciel de messagerie, puis renvoyez.',
    steps: {
      you: {
        1: 'Réglez le serveur d’envoi sur smtpout.secureserver.net dans votre logiciel de messagerie.',
      },
      yourAdministrator: {
        1: 'SMTP : réglez smtpout.secureserver.net dans les logiciels et appareils qui envoient.',
      },
      recipientAdministrator: {},
    },
  },
  ib501: {
    title: 'Le message n’indique pas d’expéditeur',
    what: 'Message non remis : le champ de l’expéditeur (From) de ce message est vide.',
    card: 'Une adresse d’expéditeur est à régler dans le logiciel qui envoie. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Réglez votre adresse comme expéditeur dans le logiciel qui envoie, puis renvoyez.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'From : réglez une adresse de votre domaine dans le logiciel ou l’appareil qui envoie.',
      },
    },
  },
  ib502: {
    title: 'L’expéditeur est une adresse IP',
    what: 'Message non remis : GoDaddy n’accepte aucun message dont l’expéditeur (From) est donné par une adresse IP.',
    card: 'Une adresse d’expéditeur est à régler dans le logiciel qui envoie. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Réglez votre adresse comme expéditeur dans le logiciel qui envoie, puis renvoyez.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'From : réglez une adresse de votre domaine dans le logiciel ou l’appareil qui envoie.',
      },
    },
  },
  ib504: {
    title: 'Trop de messages en une heure',
    what: 'Message non remis : votre serveur a envoyé à GoDaddy plus de messages qu’il n’en prend en une heure.',
    card: 'Attendez une heure avant de renvoyer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure, et étalez les suivants sur plusieurs heures.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : réduisez les connexions simultanées et les messages par heure[, destination {domain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {},
    },
  },
  ib506: {
    title: 'Le domaine de votre adresse est introuvable',
    what: 'Message non remis : GoDaddy n’a trouvé ni serveur de messagerie ni adresse pour votre domaine, ou son DNS n’a pas répondu.',
    card: 'Le DNS de votre domaine est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Vérifiez que votre adresse d’expéditeur est bien écrite dans votre logiciel de messagerie.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'MX ou A : publiez l’un des deux pour le domaine d’envoi[ {senderDomain}].',
        2: 'Domaine : vérifiez qu’il est enregistré, et que ses serveurs de noms répondent.',
      },
      recipientAdministrator: {},
    },
  },
  ib508: {
    title: 'Votre serveur n’est pas parmi les autorisés (SPF)',
    what: 'Message non remis : l’enregistrement SPF de votre domaine ne nomme pas le serveur qui a envoyé ce message.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Service d’envoi : s’il envoie pour vous, ajoutez ce qu’il indique pour SPF (include).',
      },
    },
  },
  ib510: {
    title: 'Trop de messages sur une seule connexion',
    what: 'Message non remis : votre serveur a envoyé trop de messages à GoDaddy dans une même connexion.',
    card: 'Votre serveur doit envoyer moins de messages à chaque connexion. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message plus tard.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Remise : réglez moins de messages par connexion[, destination {domain},] dans le serveur d’envoi.',
      },
      nobody: {},
    },
  },
  ib605: {
    title: 'Votre message a trop de destinataires',
    what: 'Message non remis : GoDaddy limite les destinataires d’un même message. Les adresses ne sont pas en cause.',
    card: 'Répartissez les destinataires sur plusieurs messages, puis renvoyez.',
    steps: {
      you: {
        1: 'Écrivez à moins de personnes à la fois, en plusieurs étapes.',
      },
      yourAdministrator: {
        1: 'Destinataires : réduisez leur nombre par message dans le logiciel d’envoi.',
      },
      nobody: {},
    },
  },
  ib607: {
    title: 'Trop de destinataires en une heure',
    what: 'Message non remis : votre serveur a écrit à plus de personnes chez GoDaddy qu’il n’est admis en une heure.',
    card: 'Attendez une heure avant de renvoyer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure, et étalez les suivants sur plusieurs heures.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : réduisez les connexions simultanées et les messages par heure[, destination {domain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {},
    },
  },
  ib705: {
    title: 'GoDaddy juge votre message dangereux',
    what: 'Message non remis : GoDaddy a trouvé un lien, un fichier ou un motif qui peut être un virus. L’alarme peut être fausse.',
    card: 'Le message, ses fichiers et ses liens sont à vérifier avant de renvoyer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Analysez avec un antivirus votre ordinateur et les fichiers joints.',
        2: 'Renvoyez le message sans sa pièce jointe ni ses liens.',
        3: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Machine : analysez l’ordinateur qui a envoyé le message.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
