import type { SameTexts } from '../../catalog';
import type { zoho as source } from '../../en/codes/zoho';

/** Textes propres aux réponses de Zoho Mail, quand une réponse en dit plus que sa raison ; la source de chacune est dans sa ligne. */
export const zoho = {
  dmarc: {
    what: 'Message non remis : votre propre domaine demande de refuser les messages sans preuve d’origine (DMARC), et elle manquait.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
        4: 'Redirection : un serveur qui transfère laisse le message intact, pour que DKIM reste valable.',
      },
    },
  },
  spam: {
    title: 'Zoho a classé votre message comme spam',
    what: 'Message non remis : Zoho l’a classé comme spam. Cela tient sans doute à l’adresse, au domaine ou au serveur d’envoi, et non au texte.',
    card: 'La preuve d’origine et la confiance accordée à votre serveur sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
        2: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
      },
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}] et le domaine[ {senderDomain}].',
        4: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      recipientAdministrator: {
        1: 'Console d’administration de Zoho : ajoutez l’expéditeur[ {senderDomain}] aux autorisés, dans le contrôle du spam.',
      },
    },
  },
  destination: {
    title: 'Un filtre du destinataire refuse votre message',
    what: 'Message non remis : l’entreprise du destinataire a réglé chez Zoho un filtre qui refuse ce message.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur peut modifier le filtre. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
      },
      yourAdministrator: {},
      recipient: {},
      recipientAdministrator: {
        1: 'Console d’administration de Zoho : cherchez le filtre appliqué, et autorisez l’expéditeur[ {senderDomain}].',
      },
    },
  },
  policy: {
    what: 'Message non remis : une règle chez Zoho, sans doute de l’entreprise du destinataire, n’autorise pas ce message.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur peut voir quelle règle s’est appliquée. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Console d’administration de Zoho : cherchez la règle appliquée, et faites une exception pour l’expéditeur[ {senderDomain}].',
      },
    },
  },
  system: {
    title: 'Zoho ne peut pas le recevoir en ce moment',
    what: 'Message non remis : les serveurs de Zoho avaient un problème passager. Votre message n’est pas en cause.',
    steps: {
      recipientAdministrator: {},
    },
  },
  unknown: {
    title: 'Zoho ne remet rien à cette adresse',
    what: 'Message non remis : Zoho ne connaît pas cette adresse, ou une règle chez Zoho ne laisse rien passer vers elle.',
    card: 'Relisez l’adresse lettre par lettre. Si elle est juste, prévenez le destinataire par un autre moyen.',
    fine: 'Ce que vous avez écrit n’est pas en cause.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
        2: 'Retapez l’adresse à la main, sans passer par les suggestions.',
        3: 'Si elle est juste, prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'Boîte : vérifiez que l’adresse[ {address}] existe chez Zoho et est active.',
        2: 'Console d’administration de Zoho : cherchez une règle qui refuse les messages à cette boîte.',
      },
    },
  },
  '5_2_3': {
    what: 'Message non remis : une règle chez Zoho n’autorise pas ce message. Les causes varient, et la réponse n’en nomme aucune.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur peut voir quelle règle s’est appliquée. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Si le message a de gros fichiers, renvoyez-le une fois sans eux, ou partagez-les par un lien.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Console d’administration de Zoho : cherchez la règle appliquée, et faites une exception pour l’expéditeur[ {senderDomain}].',
      },
    },
  },
  '5_4_6': {
    title: 'Zoho empêche votre compte d’envoyer',
    what: 'Message non remis : Zoho a vu des envois inhabituels de votre compte, et l’a bloqué. Quelqu’un d’autre l’utilise peut-être.',
    card: 'Changez le mot de passe de votre compte Zoho, puis débloquez-le sur la page UnblockMe de Zoho.',
    steps: {
      you: {
        1: 'Changez le mot de passe de votre compte Zoho.',
        2: 'Après une courte attente, débloquez le compte sur la page UnblockMe de Zoho.',
        3: 'Si le blocage demeure, ou si le compte est nouveau, demandez à votre administrateur ou au support de Zoho.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Console d’administration de Zoho : débloquez le compte sous Security & Compliance, Blocked Accounts.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  '5_1_8': {
    title: 'Zoho bloque votre adresse d’expéditeur',
    what: 'Message non remis : Zoho ne laisse pas votre compte envoyer pour l’instant. La réponse ne dit pas pourquoi.',
    card: 'Changez le mot de passe de votre compte Zoho, puis débloquez-le sur la page UnblockMe de Zoho.',
    steps: {
      you: {
        1: 'Changez le mot de passe de votre compte Zoho.',
        2: 'Après une courte attente, débloquez le compte sur la page UnblockMe de Zoho.',
        3: 'Si le blocage demeure, ou si le compte est nouveau, demandez à votre administrateur ou au support de Zoho.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Console d’administration de Zoho : débloquez le compte sous Security & Compliance, Blocked Accounts.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  relaying: {
    title: 'Votre adresse diffère de celle de votre compte',
    what: 'Message non remis : l’adresse d’expéditeur, ou son domaine, n’est pas de celles que votre compte Zoho peut utiliser.',
    card: 'Réglez l’adresse de votre compte Zoho comme expéditeur, puis renvoyez.',
    steps: {
      you: {
        1: 'Dans le logiciel qui envoie, réglez l’adresse de votre compte Zoho comme expéditeur.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Zoho : vérifiez le domaine d’envoi[ {senderDomain}], ou ajoutez l’adresse comme alias du compte.',
      },
      recipientAdministrator: {},
    },
  },
  size: {
    what: 'Message non remis : votre message est plus lourd que ne le permet une règle chez Zoho. Ce peut être celle de votre propre compte.',
    steps: {
      yourAdministrator: {
        1: 'Console d’administration de Zoho : vérifiez la taille admise par la règle de ce compte.',
      },
    },
  },
  virus: {
    title: 'Zoho juge votre message dangereux',
    what: 'Message non remis : Zoho a trouvé un virus dans le texte, les fichiers ou les liens. Le texte exact le nomme.',
    steps: {
      you: {
        1: 'Analysez avec un antivirus votre ordinateur et les fichiers joints.',
        2: 'Renvoyez le message sans sa pièce jointe ni ses liens.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
