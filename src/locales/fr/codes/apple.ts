import type { SameTexts } from '../../catalog';
import type { apple as source } from '../../en/codes/apple';

/** Textes propres aux codes d’iCloud, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const apple = {
  cs01: {
    title: 'Le filtre d’Apple a refusé votre message',
    what: 'Message non remis : une règle d’Apple le refuse, sans doute pour son contenu, ses liens ou votre serveur. L’adresse est peut-être juste.',
    card: 'Les liens du message et la preuve de son origine sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Envoyez un court essai sans liens ni images, pour voir s’il arrive.',
        2: 'Demandez au destinataire d’enregistrer votre adresse comme contact VIP, ce qui peut laisser passer vos messages.',
        3: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
        2: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        3: 'Redirection : un message transféré vers iCloud doit porter ARC, et garder sa signature DKIM.',
        4: 'Apple : envoyez à icloudadmin@apple.com le domaine, les adresses IP, les erreurs exactes et leur premier jour.',
      },
      recipient: {
        1: 'iCloud : enregistrez l’expéditeur dans les contacts, et marquez-le comme VIP.',
      },
      recipientAdministrator: {},
    },
  },
  cs02: {
    title: 'Le filtre d’Apple a refusé votre message',
    what: 'Message non remis : une règle d’Apple le refuse, sans doute pour son contenu, ses liens ou votre serveur. L’adresse est peut-être juste.',
    card: 'Les liens du message et la preuve de son origine sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Envoyez un court essai sans liens ni images, pour voir s’il arrive.',
        2: 'Demandez au destinataire d’enregistrer votre adresse comme contact VIP, ce qui peut laisser passer vos messages.',
        3: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
        2: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        3: 'Redirection : un message transféré vers iCloud doit porter ARC, et garder sa signature DKIM.',
        4: 'Apple : envoyez à icloudadmin@apple.com le domaine, les adresses IP, les erreurs exactes et leur premier jour.',
      },
      recipient: {
        1: 'iCloud : enregistrez l’expéditeur dans les contacts, et marquez-le comme VIP.',
      },
      recipientAdministrator: {},
    },
  },
  hm08: {
    title: 'Apple refuse un élément de votre message',
    what: 'Message non remis : Apple répond ainsi, en général, à cause du contenu du message, par exemple d’un lien.',
    card: 'Le contenu du message est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Envoyez un court essai sans liens ni images, pour voir s’il arrive.',
        2: 'Demandez au destinataire d’enregistrer votre adresse comme contact VIP, ce qui peut laisser passer vos messages.',
        3: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Contenu : comparez les messages refusés et acceptés, liens et signature compris.',
        2: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        3: 'Apple : envoyez à icloudadmin@apple.com le domaine, les adresses IP, les erreurs exactes et leur premier jour.',
      },
      recipient: {
        1: 'iCloud : enregistrez l’expéditeur dans les contacts, et marquez-le comme VIP.',
      },
      recipientAdministrator: {},
    },
  },
  hme1: {
    what: 'Message non remis : ni SPF ni DKIM ne prouve à Apple l’origine de ce message.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'Redirection : un serveur qui transfère laisse le message intact, pour que DKIM reste valable.',
      },
    },
  },
  dmarc: {
    what: 'Message non remis : votre domaine demande de refuser les messages sans preuve d’origine, et Apple n’en a pas trouvé.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
        4: 'Redirection : un serveur qui transfère laisse le message intact, pour que DKIM reste valable.',
      },
    },
  },
  volume: {
    what: 'Message non remis : Apple reporte ce message, car il en arrive trop pour cette boîte ou de votre serveur.',
    card: 'Attendez quelques heures, puis renvoyez le message, une seule fois.',
    steps: {
      you: {
        1: 'Renvoyez le message dans quelques heures, une seule fois.',
        2: 'Étalez vos envois sur plusieurs heures.',
      },
    },
  },
  inactive: {
    title: 'Cette adresse iCloud est inactive',
    what: 'Message non remis : Apple indique que cette adresse est inactive. Son compte a peut-être été fermé ou suspendu.',
    card: 'Joignez le destinataire par un autre moyen, et demandez l’adresse utilisée à présent.',
    steps: {
      you: {
        1: 'Demandez au destinataire, par un autre moyen, l’adresse utilisée à présent.',
      },
      recipient: {
        1: 'Connectez-vous au compte Apple, et vérifiez que sa boîte est activée.',
      },
      recipientAdministrator: {},
    },
  },
  unknown: {
    what: 'Message non remis : iCloud ne connaît aucune boîte à cette adresse[, {address}].',
    steps: {
      recipientAdministrator: {},
    },
  },
  'unknown~words': {
    what: 'Message non remis : iCloud ne connaît aucune boîte à cette adresse[, {address}].',
    steps: {
      recipientAdministrator: {},
    },
  },
  moved: {
    title: 'Cette boîte n’est plus chez iCloud',
    what: 'Message non remis : cette boîte n’est plus sur les serveurs d’Apple. Elle a été déplacée ou fermée.',
    card: 'Demandez au destinataire, par un autre moyen, l’adresse utilisée à présent.',
    steps: {
      you: {
        1: 'Demandez au destinataire, par un autre moyen, l’adresse utilisée à présent.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  quota: {
    what: 'Message non remis : l’espace iCloud du destinataire est plein. Les photos, les sauvegardes et les messages se le partagent.',
    steps: {
      recipient: {
        1: 'Libérez de l’espace iCloud : les anciennes sauvegardes et les photos comptent aussi.',
        2: 'Videz la corbeille de la boîte.',
      },
      recipientAdministrator: {},
    },
  },
  spamhaus: {
    title: 'Spamhaus signale votre serveur ou un domaine',
    what: 'Message non remis : Spamhaus signale votre serveur, ou un domaine de votre message. Le texte exact dit lequel.',
    card: 'L’adresse ou le domaine est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    fine: 'L’adresse du destinataire n’est pas en cause.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Si le texte exact parle d’un domaine, essayez une fois sans lien ni signature.',
      },
      yourAdministrator: {
        1: 'Texte exact : DBL désigne un domaine du message ; SBL, ou une autre liste, l’adresse IP[ {ip}].',
        2: 'Spamhaus : recherchez cette adresse, ou chaque domaine du message, sur check.spamhaus.org.',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        4: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur la même page.',
      },
      recipientAdministrator: {},
    },
  },
  pp: {
    title: 'Votre serveur figure sur une liste de Proofpoint',
    what: 'Message non remis : Apple consulte Proofpoint, dont la liste contient l’adresse de votre serveur.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Proofpoint : recherchez l’adresse IP[ {ip}] sur ipcheck.proofpoint.com, et demandez-y le retrait.',
      },
      recipientAdministrator: {},
    },
  },
  service: {
    title: 'Les serveurs d’Apple sont occupés',
    what: 'Message non remis : les serveurs d’Apple étaient occupés. Cela arrive souvent dans les premières minutes d’une heure.',
    card: 'Renvoyez dans quelques heures. Si le message revient encore, demandez de l’aide.',
    steps: {
      recipientAdministrator: {},
    },
  },
  spam: {
    what: 'Message non remis : le filtre d’Apple prend le contenu de votre message pour du spam.',
    steps: {
      you: {
        1: 'Récrivez le message : moins de liens, moins d’images, un objet clair.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
