import type { SameTexts } from '../../catalog';
import type { sophos as source } from '../../en/codes/sophos';

/** Textes propres aux codes de Sophos Email, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const sophos = {
  xgemail_0001: {
    title: 'Votre message n’a pas de signature valable (DKIM)',
    what: 'Message non remis : le message ne porte pas de signature valable de votre domaine (DKIM).',
    steps: {
      yourAdministrator: {
        1: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        2: 'Passerelle : signez en dernier, après les mentions ajoutées et autres changements du texte.',
        3: 'Redirection : un serveur qui transfère laisse le message intact, pour que DKIM reste valable.',
      },
    },
  },
  xgemail_0002: {
    title: 'Votre serveur n’est pas parmi les autorisés (SPF)',
    what: 'Message non remis : l’enregistrement SPF de votre domaine n’autorise pas le serveur qui a envoyé ce message.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Return-Path : SPF contrôle le domaine de cette adresse. Avec un service d’envoi, mettez-y un domaine à vous.',
      },
    },
  },
  xgemail_0003: {
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
  xgemail_0004: {
    title: 'Votre serveur figure sur une liste de blocage',
    what: 'Message non remis : une liste de blocage que Sophos consulte contient l’adresse de votre serveur.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez à la liste de retirer l’adresse[ {ip}].',
      },
      recipientAdministrator: {
        1: 'Sophos Email : autorisez l’adresse IP d’envoi[ {ip}].',
      },
    },
  },
  xgemail_0005: {
    title: 'Votre domaine figure sur une liste de blocage',
    what: 'Message non remis : une liste de blocage que Sophos consulte contient le domaine de votre adresse d’expéditeur.',
    card: 'Votre domaine est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Listes de blocage : cherchez-y le domaine[ {senderDomain}].',
        2: 'Site : vérifiez qu’il n’a pas été détourné, et qu’aucun compte n’envoie du spam.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez à la liste de retirer le domaine.',
      },
      recipientAdministrator: {
        1: 'Sophos Email : autorisez le domaine d’envoi[ {senderDomain}].',
      },
    },
  },
  xgemail_0006: {
    title: 'Le chiffrement de votre serveur ne convient pas',
    what: 'Message non remis : votre serveur a utilisé une autre version de TLS que celle exigée par l’entreprise du destinataire, ou aucune.',
    card: 'Le chiffrement de votre serveur est à activer ou à mettre à jour. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'TLS : activez les versions 1.2 et 1.3 à l’envoi, y compris dans le système du serveur.',
      },
      recipientAdministrator: {
        1: 'Sophos Email : vérifiez la version de TLS que la politique exige.',
      },
    },
  },
  xgemail_0007: {
    title: 'L’abonnement du filtre a pris fin',
    what: 'Message non remis : un abonnement au filtre Sophos Email a pris fin, sans doute celui de l’entreprise du destinataire.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur peut renouveler l’abonnement. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Sophos Central : si votre entreprise envoie par Sophos, vérifiez son abonnement.',
      },
      recipientAdministrator: {
        1: 'Sophos Central : renouvelez l’abonnement à Sophos Email.',
      },
    },
  },
  xgemail_0008: {
    title: 'Une liste de l’entreprise du destinataire vous bloque',
    what: 'Message non remis : l’entreprise du destinataire a votre adresse, votre domaine ou votre serveur sur sa liste de blocage.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur peut retirer l’inscription. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit retirée de la liste.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la liste est tenue côté destinataire.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Sophos Email : retirez l’adresse, le domaine ou l’adresse IP de la liste de blocage des administrateurs.',
      },
    },
  },
  xgemail_0009: {
    title: 'La liste du destinataire vous bloque',
    what: 'Message non remis : la liste de blocage du destinataire contient votre adresse, votre domaine ou votre serveur, peut-être par erreur.',
    card: 'Joignez le destinataire par un autre moyen, et demandez que votre adresse soit retirée de la liste.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit retirée de la liste.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la liste est tenue côté destinataire.',
      },
      recipient: {
        1: 'Sophos Email : retirez l’expéditeur de votre propre liste de blocage.',
      },
      recipientAdministrator: {},
    },
  },
  xgemail_0010: {
    title: 'Sophos ne connaît pas le domaine du destinataire',
    what: 'Message non remis : le message est arrivé chez Sophos Email, qui ne protège pas ce domaine.',
    card: 'Vérifiez la partie après @. Si elle est juste, l’administrateur du destinataire doit inscrire le domaine. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Route : livrez aux serveurs que nomment les enregistrements MX du domaine[ ({domain})].',
      },
      recipientAdministrator: {
        1: 'Sophos Email : ajoutez le domaine[ ({domain})] aux domaines protégés, ou corrigez ses MX.',
      },
    },
  },
  xgemail_0011: {
    what: 'Message non remis : Sophos Email, le filtre de l’entreprise du destinataire, ne connaît pas cette adresse.',
    steps: {
      recipientAdministrator: {
        1: 'Boîte : vérifiez que l’adresse[ {address}] existe.',
        2: 'Sophos Central : si oui, ajoutez-la aux boîtes que Sophos Email protège.',
      },
    },
  },
  xgemail_0012: {
    what: 'Message non remis : votre message est plus lourd que ne l’admet le filtre Sophos Email.',
  },
  xgemail_0013: {
    title: 'Trop de destinataires pour un message lourd',
    what: 'Message non remis : Sophos n’accepte un message aussi lourd que pour un plus petit nombre de destinataires.',
    card: 'Envoyez à de plus petits groupes, ou partagez les fichiers par un lien. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Écrivez à moins de personnes à la fois, en plusieurs étapes.',
        2: 'Partagez les fichiers par un lien au lieu de les joindre.',
      },
      yourAdministrator: {},
      nobody: {},
    },
  },
  xgemail_0014: {
    title: 'Trop de messages de vous à ce destinataire',
    what: 'Message non remis : le destinataire ne reçoit qu’un certain nombre de messages d’un même expéditeur sur une durée donnée.',
    card: 'Attendez au moins une heure, puis renvoyez. Écrivez ensuite moins souvent à ce destinataire.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Écrivez moins souvent à ce destinataire, ou plusieurs sujets en un seul message.',
      },
      yourAdministrator: {
        1: 'Compte : vérifiez qu’aucun programme ni inconnu n’envoie en son nom.',
      },
    },
  },
  xgemail_0015: {
    title: 'Le destinataire reçoit trop de messages',
    what: 'Message non remis : trop de messages, de tous les expéditeurs ensemble, sont arrivés pour ce destinataire en peu de temps.',
    card: 'Attendez au moins une heure avant de renvoyer. Vous ne pouvez pas modifier cette limite.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {},
    },
  },
  '5_7_28': {
    title: 'Votre adresse envoie plus que Sophos ne l’admet',
    what: 'Message non remis : votre adresse a envoyé bien plus de messages que d’habitude par Sophos Email.',
    card: 'Si personne ne voulait autant envoyer, changez aussitôt le mot de passe. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Étalez vos envois sur plusieurs heures.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Compte : si ce n’est pas voulu, cherchez un détournement ou un formulaire, et changez le mot de passe.',
        2: 'Sophos Central : sinon, demandez pour la boîte les droits d’envoi en nombre ; l’examen prend jusqu’à 72 heures.',
        3: 'Débit : d’ici là, envoyez moins de messages par heure.',
      },
      nobody: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
