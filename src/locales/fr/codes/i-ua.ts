import type { SameTexts } from '../../catalog';
import type { iUa as source } from '../../en/codes/i-ua';

/** Textes propres aux codes de I.UA, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const iUa = {
  err_1: {
    title: 'I.UA n’achemine rien pour votre serveur',
    what: 'Message non remis : le serveur de I.UA a servi à envoyer des messages à d’autres, ce qu’il n’autorise pas.',
    card: 'Le serveur d’envoi de votre logiciel est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Dans votre logiciel de messagerie, réglez le serveur d’envoi de votre propre fournisseur.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Route : envoyez par votre propre serveur, et à I.UA seulement ce qui est destiné à ses adresses.',
      },
      recipientAdministrator: {},
    },
  },
  err_2: {
    what: 'Message non remis : I.UA ne connaît aucune boîte à cette adresse[, {address}].',
    steps: {
      recipientAdministrator: {},
    },
  },
  err_3: {
    title: 'Cette boîte n’a pas servi depuis des mois',
    what: 'Message non remis : I.UA ne prend rien pour cette boîte, car personne ne l’a utilisée depuis plus de 3 mois.',
    steps: {
      recipient: {
        1: 'I.UA : connectez-vous à la boîte ; cela suffit peut-être à la rouvrir.',
      },
      recipientAdministrator: {},
    },
  },
  err_4: {
    what: 'Message non remis : cette boîte chez I.UA n’a plus de place.',
    steps: {
      recipientAdministrator: {},
    },
  },
  err_5: {
    title: 'La limite d’envoi de I.UA est dépassée',
    what: 'Message non remis : le nombre de messages envoyés dépasse ce que I.UA admet.',
    card: 'Attendez quelques heures avant de renvoyer, et envoyez moins de messages.',
    steps: {
      you: {
        1: 'Renvoyez le même message après quelques heures.',
      },
      yourAdministrator: {
        1: 'Débit : réduisez les connexions simultanées et les messages par heure[, destination {domain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
    },
  },
  err_6: {
    title: 'I.UA demande d’envoyer par votre fournisseur',
    what: 'Message non remis : I.UA demande d’envoyer par le serveur de votre propre fournisseur.',
    card: 'Le serveur d’envoi est à remplacer par celui de votre fournisseur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Dans votre logiciel de messagerie, réglez le serveur d’envoi de votre propre fournisseur.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envoi : faites sortir le courrier par le serveur SMTP de votre fournisseur, avec identification.',
      },
      recipientAdministrator: {},
    },
  },
  err_7: {
    title: 'Votre serveur s’est mal présenté',
    what: 'Message non remis : le nom que votre serveur a donné dans la commande HELO n’est pas accepté.',
    card: 'Un réglage de votre serveur d’envoi est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'HELO : donnez le nom DNS complet du serveur, qui mène à son adresse IP[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
  err_8: {
    title: 'Votre adresse n’a pas pu être vérifiée',
    what: 'Message non remis : I.UA n’a pas pu vérifier si votre adresse d’expéditeur existe.',
    card: 'Votre adresse et le serveur qui reçoit pour elle sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Vérifiez que votre adresse d’expéditeur est bien écrite dans votre logiciel de messagerie.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Expéditeur : vérifiez que l’adresse existe, et que son serveur MX répond à son sujet.',
      },
      recipientAdministrator: {},
    },
  },
  err_9: {
    title: 'Votre serveur figure sur une liste de blocage',
    what: 'Message non remis : I.UA refuse l’adresse de votre serveur, car elle figure sur une liste de blocage.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez à la liste, ou à I.UA si c’est la sienne, de retirer l’adresse[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
  err_10: {
    title: 'Le destinataire semble n’accepter que des adresses choisies',
    what: 'Message non remis : votre adresse ne semble pas figurer parmi celles que le destinataire a choisi d’accepter.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
      },
      recipient: {
        1: 'I.UA : ajoutez l’expéditeur[, {senderDomain},] à votre liste d’adresses.',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
