import type { SameTexts } from '../../catalog';
import type { hornetsecurity as source } from '../../en/codes/hornetsecurity';

const heldBack = {
  title: 'Hornetsecurity remet votre message à plus tard',
  what: 'Message non remis : le filtre de Hornetsecurity retient cette remise pour un temps. Il ne dit pas pourquoi.',
  card: 'Attendez une heure, puis renvoyez. Si le message revient encore, joignez le destinataire par un autre moyen.',
  fine: 'L’adresse du destinataire n’est pas en cause.',
  steps: {
    you: {
      1: 'Renvoyez le même message dans une heure.',
      2: 'Si le message revient encore, prévenez le destinataire par téléphone ou par un autre moyen.',
    },
    yourAdministrator: {
      1: 'Listes de blocage : si cela dure, cherchez-y l’adresse IP d’envoi[ {ip}].',
    },
    recipientAdministrator: {
      1: 'Hornetsecurity : retrouvez le message dans Email Live Tracking, et demandez à son support ce qui le retient.',
    },
  },
} as const;

const tooLarge = {
  what: 'Message non remis : côté destinataire, un filtre de contenu (Hornetsecurity) limite la taille des messages.',
  steps: {
    recipientAdministrator: {
      1: 'Content Filter : augmentez la taille permise, ou exemptez cet expéditeur.',
    },
  },
} as const;

/** Textes propres aux codes de Hornetsecurity ; la source de chacun est dans sa ligne. */
export const hornetsecurity = {
  '4_5_5': {
    title: 'Hornetsecurity remet votre message à plus tard',
    what: 'Message non remis : après un contrôle de l’en-tête, le filtre de Hornetsecurity le remet à plus tard. Il n’en dit pas plus.',
    card: 'Attendez une heure, puis renvoyez. Si le message revient encore, écrivez-en un nouveau avec un objet simple et clair.',
    fine: 'L’adresse du destinataire n’est pas en cause.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Si le message revient encore, écrivez-en un nouveau avec un objet simple et clair.',
      },
      yourAdministrator: {
        1: 'En-têtes : vérifiez From, Subject, Date et Message-ID tels que le logiciel d’envoi les écrit.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity : retrouvez le message dans Email Live Tracking, et demandez à son support ce qui le retient.',
      },
    },
  },
  '4_5_6': heldBack,
  '4_5_7': heldBack,
  '5_5_2': tooLarge,
  '5_5_3': tooLarge,
  '5_5_3~2': {
    title: 'Un message sans expéditeur à plusieurs destinataires',
    what: 'Message non remis : un message sans adresse d’expéditeur, comme une réponse automatique, ne peut aller qu’à une personne.',
    card: 'Le logiciel qui envoie ces messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Envoyez le message vous-même, depuis votre propre adresse.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Logiciel d’envoi : envoyez les messages à l’expéditeur d’enveloppe vide à un seul destinataire, ou donnez-leur un expéditeur.',
      },
      recipientAdministrator: {},
    },
  },
  '5_5_4': {
    what: 'Message non remis : le filtre de Hornetsecurity connaît l’adresse IP de votre serveur comme source de spam.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}], et demandez son retrait là où elle figure.',
        3: 'Hornetsecurity : il tient aussi sa propre liste ; demandez le retrait par support.hornetsecurity.com.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity : retrouvez le message dans Email Live Tracking, et signalez qu’il est refusé à tort.',
      },
    },
  },
  '5_5_5': {
    what: 'Message non remis : le filtre de Hornetsecurity a pris le message pour du spam. Il ne dit pas pour quelle raison.',
    steps: {
      recipientAdministrator: {
        1: 'Hornetsecurity : retrouvez le message dans Email Live Tracking, et autorisez l’expéditeur[, {senderDomain}].',
      },
    },
  },
  '5_5_6': {
    title: 'Votre message a tourné en rond',
    what: 'Message non remis : il est passé plus de dix fois par Hornetsecurity, car des serveurs se le renvoient.',
    card: 'Une redirection ou un réglage, ici ou chez le destinataire, est à trouver. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Prévenez le destinataire par un autre moyen : une redirection chez lui est peut-être la cause.',
      },
      yourAdministrator: {
        1: 'Boucle : lisez les lignes Received du message, pour voir quels serveurs se le renvoient.',
        2: 'Redirections et connecteurs : corrigez ce qui ramène à Hornetsecurity.',
      },
      recipientAdministrator: {
        1: 'Boucle : vérifiez que le serveur derrière Hornetsecurity remet lui-même le courrier de ce domaine.',
        2: 'Redirections : corrigez celle qui renvoie le message.',
      },
    },
  },
  '5_5_7': {
    title: 'Une pièce jointe n’est pas autorisée',
    what: 'Message non remis : côté destinataire, un filtre de contenu (Hornetsecurity) n’autorise pas une pièce jointe du message.',
    card: 'Renvoyez sans la pièce jointe, ou partagez le fichier par un lien.',
    steps: {
      you: {
        1: 'Renvoyez le message sans sa pièce jointe.',
        2: 'Partagez le fichier par un lien au lieu de le joindre.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Content Filter : autorisez ce type de fichier, ou exemptez cet expéditeur.',
      },
    },
  },
  '5_6_1': {
    what: 'Message non remis : le filtre de Hornetsecurity a pris l’en-tête du message, comme l’objet ou l’expéditeur, pour du spam.',
    card: 'Renvoyez-le avec un objet simple et clair. Si le message revient encore, prévenez le destinataire par un autre moyen.',
    steps: {
      you: {
        1: 'Écrivez un nouveau message avec un objet simple et clair, et envoyez-le depuis votre propre compte.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'En-têtes : vérifiez From, Subject, Date et Message-ID tels que le logiciel d’envoi les écrit.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity : retrouvez le message dans Email Live Tracking, et autorisez l’expéditeur[, {senderDomain}].',
      },
    },
  },
  '5_6_2': {
    what: 'Message non remis : le filtre de Hornetsecurity a trouvé dans votre message un lien vu dans du spam.',
    card: 'Renvoyez sans lien, dans la signature non plus.',
    steps: {
      you: {
        1: 'Retirez les liens, de la signature aussi. Renvoyez ensuite.',
        2: 'Dites au destinataire, par téléphone ou par un autre moyen, à quoi servait le lien.',
      },
      yourAdministrator: {
        1: 'Liens : cherchez chaque domaine lié dans les listes de blocage, et vérifiez qu’aucune page liée n’a été détournée.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity : retrouvez le message dans Email Live Tracking, et autorisez l’expéditeur[, {senderDomain}].',
      },
    },
  },
  '5_6_3': {
    what: 'Message non remis : le filtre de Hornetsecurity a pris le corps du message, texte ou images, pour du spam.',
    card: 'Écrivez le message autrement : d’autres mots, moins d’images. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Écrivez le message autrement, avec moins d’images, signature comprise. Renvoyez ensuite.',
        2: 'Si le message revient encore, prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Contenu : vérifiez la signature et les mentions que votre serveur ajoute.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity : retrouvez le message dans Email Live Tracking, et autorisez l’expéditeur[, {senderDomain}].',
      },
    },
  },
  '5_6_4': {
    title: 'Un filtre signale un virus dans votre message',
    what: 'Message non remis : le filtre de Hornetsecurity signale un virus. L’alerte peut être fausse.',
    card: 'Analysez votre ordinateur, puis renvoyez sans la pièce jointe, ou avec un fichier sain.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Renvoyez ensuite le message sans sa pièce jointe, ou avec un fichier sain.',
      },
      recipientAdministrator: {
        1: 'Hornetsecurity : retrouvez le message dans Email Live Tracking ; si l’alerte est fausse, signalez-la.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
