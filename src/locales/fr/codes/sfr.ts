import type { SameTexts } from '../../catalog';
import type { sfr as source } from '../../en/codes/sfr';

/** Textes propres aux codes de SFR ; la source de chacun se trouve dans sa ligne. */
export const sfr = {
  sfr_in_x01: {
    title: 'SFR met votre serveur en pause pour deux heures',
    what: 'Message non remis : SFR a pris trop de messages de votre serveur pour du spam, ou des abonnés les ont signalés.',
    card: 'SFR reprend les messages après deux heures. D’ici là, votre administrateur peut supprimer la cause.',
    steps: {
      you: {
        1: 'Attendez deux heures, puis renvoyez.',
        2: 'Si le message revient encore, transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Cause d’abord : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        2: 'Pause : n’envoyez rien aux adresses SFR pendant deux heures.',
        3: 'Listes : n’écrivez qu’aux personnes qui ont demandé vos messages.',
      },
      recipientAdministrator: {},
    },
  },
  sfr_in_x02: {
    title: 'SFR met votre serveur en pause pour deux heures',
    what: 'Message non remis : SFR a trouvé un virus, ou un autre contenu dangereux, dans les envois de votre serveur.',
    card: 'SFR reprend les messages après deux heures. D’ici là, votre administrateur peut supprimer la cause.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Transmettez le texte préparé à votre administrateur.',
        3: 'Si vous aviez joint un programme ou une archive ZIP, partagez-le plutôt par un lien.',
        4: 'Renvoyez après deux heures, une fois la cause supprimée.',
      },
      yourAdministrator: {
        1: 'Cause d’abord : trouvez l’ordinateur ou le compte qui envoie des fichiers dangereux, et nettoyez-le.',
        2: 'Pause : n’envoyez rien aux adresses SFR pendant deux heures.',
      },
    },
  },
  sfr_in_x03: {
    title: 'SFR met votre serveur en pause pour deux heures',
    what: 'Message non remis : le logiciel d’envoi fait trop de fautes dans le dialogue avec SFR.',
    card: 'SFR reprend les messages après deux heures. D’ici là, votre administrateur peut supprimer la cause.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez après deux heures, une fois la cause supprimée.',
      },
      yourAdministrator: {
        1: 'Logiciel d’envoi : vérifiez HELO, l’ordre des commandes, TLS et les délais dans le journal SMTP.',
        2: 'Pause : n’envoyez rien aux adresses SFR pendant deux heures.',
      },
      recipientAdministrator: {},
    },
  },
  sfr_in_x04: {
    title: 'SFR met votre serveur en pause pour deux heures',
    what: 'Message non remis : votre serveur a écrit à trop d’adresses que SFR ne connaît pas.',
    card: 'SFR reprend les messages après deux heures. D’ici là, votre administrateur peut supprimer la cause.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez après deux heures, une fois la cause supprimée.',
      },
      yourAdministrator: {
        1: 'Listes : retirez chaque adresse que SFR a dite inconnue.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        3: 'Pause : n’envoyez rien aux adresses SFR pendant deux heures.',
      },
      recipientAdministrator: {},
    },
  },
  sfr_in_x05: {
    title: 'SFR met votre serveur en pause pour deux heures',
    what: 'Message non remis : votre serveur a envoyé à SFR, en peu de temps, plus qu’il n’en prend.',
    card: 'SFR reprend les messages après deux heures. D’ici là, votre administrateur peut supprimer la cause.',
    steps: {
      you: {
        1: 'Attendez deux heures, puis renvoyez, à moins de personnes à la fois.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Pause : n’envoyez rien aux adresses SFR pendant deux heures.',
        2: 'Débit : envoyez ensuite plus lentement, par deux connexions au plus.',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
      },
    },
  },
  gu_eib_02: {
    title: 'SFR bloque votre serveur pour un temps',
    what: 'Message non remis : SFR bloque votre serveur, qui a écrit à trop d’adresses inconnues.',
    card: 'Le blocage prend fin tout seul. D’ici là, votre administrateur peut supprimer la cause.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain, une fois la cause supprimée.',
      },
      yourAdministrator: {
        1: 'Listes : retirez chaque adresse que SFR a dite inconnue.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
      },
      recipientAdministrator: {},
    },
  },
  gu_eib_04: {
    title: 'SFR bloque votre serveur pour un temps',
    what: 'Message non remis : SFR bloque votre serveur, car trop de ses messages ont été pris pour du spam.',
    card: 'Le blocage prend fin tout seul. D’ici là, votre administrateur peut supprimer la cause.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain, une fois la cause supprimée.',
      },
      yourAdministrator: {
        1: 'Cause d’abord : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        2: 'Contenu : vérifiez ce qui part en nombre, surtout les liens et les listes.',
      },
      recipientAdministrator: {},
    },
  },
  errors: {
    title: 'SFR a coupé la connexion après trop d’erreurs',
    what: 'Message non remis : SFR a fermé la connexion après trop d’erreurs du logiciel d’envoi, ou d’adresses inconnues.',
    card: 'Les adresses ou le logiciel d’envoi sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Avant d’écrire à beaucoup d’adresses SFR, retirez celles qui n’existent plus.',
        2: 'Transmettez le texte préparé à votre administrateur.',
        3: 'Renvoyez après deux heures.',
      },
      yourAdministrator: {
        1: 'Listes : retirez chaque adresse que SFR a dite inconnue.',
        2: 'Logiciel d’envoi : vérifiez HELO, l’ordre des commandes et TLS dans le journal SMTP.',
        3: 'Débit : n’ouvrez pas plus de deux connexions à la fois.',
        4: 'Pause : n’envoyez rien aux adresses SFR pendant deux heures.',
      },
    },
  },
  content: {
    title: 'Le filtre de SFR a refusé votre message',
    what: 'Message non remis : le filtre de SFR a pris un élément du message pour du spam ou un virus.',
    card: 'Renvoyez sans pièce jointe, lien ni image. Si cela passe, l’un d’eux était la cause.',
    steps: {
      you: {
        1: 'Renvoyez sans lien, image, pièce jointe ni signature.',
        2: 'Transmettez les fichiers et les liens au destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Contenu : vérifiez la signature ajoutée par le serveur, ses liens et ses images.',
      },
      recipientAdministrator: {},
    },
  },
  spampolicy: {
    what: 'Message non remis : le filtre de SFR a pris ce message pour du spam. Il ne dit pas pour quelle raison.',
    card: 'Renvoyez sans lien ni pièce jointe. Si le message revient encore, votre serveur est peut-être en cause : prévenez votre administrateur.',
    steps: {
      you: {
        1: 'Renvoyez sans lien, image, pièce jointe ni signature.',
        2: 'Si le message revient encore, montrez le texte exact à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Contenu : vérifiez les liens, les images et la forme du message.',
        2: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}] et le domaine[ {senderDomain}].',
        3: 'SPF, DKIM et DMARC : faites réussir les trois pour le domaine[ {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
