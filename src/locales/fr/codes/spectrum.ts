import type { SameTexts } from '../../catalog';
import type { spectrum as source } from '../../en/codes/spectrum';

/** Textes propres aux codes de Spectrum, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const spectrum = {
  'aup#1000': {
    title: 'Spectrum bloque votre serveur',
    what: 'Message non remis : Spectrum bloque l’adresse de votre serveur pour activité suspecte.',
    card: 'Le blocage cesse de lui-même, sans date connue, sauf si Spectrum fournit l’adresse. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
        2: 'Prévenez le destinataire par un autre moyen, ou renvoyez dans quelques jours : le blocage aura peut-être cessé.',
        3: 'Si Spectrum fournit votre connexion, demandez à son assistance de mettre fin au blocage.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Machine : cherchez un logiciel malveillant, un proxy ouvert ou un site détourné derrière l’adresse IP[ {ip}].',
        3: 'Spectrum : s’il fournit l’adresse IP, demandez à son assistance de mettre fin au blocage ; sinon, celui-ci expire.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1010': {
    title: 'Spectrum bloque votre adresse d’expéditeur',
    what: 'Message non remis : Spectrum bloque votre adresse d’expéditeur pour activité suspecte. Quelqu’un d’autre utilise peut-être le compte.',
    card: 'Changez votre mot de passe. Le blocage cesse de lui-même ; les clients de Spectrum peuvent le faire lever plus tôt.',
    steps: {
      you: {
        1: 'Changez le mot de passe de votre messagerie ; chez Spectrum, tous ceux du compte.',
        2: 'Analysez votre ordinateur avec son antivirus.',
        3: 'Si vous êtes client de Spectrum, demandez à son support la fin du blocage ; sinon, renvoyez dans quelques jours.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1020-1080': {
    title: 'Spectrum limite votre adresse d’expéditeur',
    what: 'Message non remis : Spectrum limite ce que votre adresse d’expéditeur peut envoyer, après une activité suspecte.',
    card: 'Changez votre mot de passe. La limite cesse d’elle-même ; les clients de Spectrum peuvent la faire lever plus tôt.',
    steps: {
      you: {
        1: 'Changez le mot de passe de votre compte de messagerie.',
        2: 'Analysez votre ordinateur avec son antivirus.',
        3: 'Si vous êtes client de Spectrum, demandez à son support la fin de la limite ; sinon, renvoyez dans quelques jours.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1090': {
    title: 'Spectrum ne peut pas le traiter en ce moment',
    what: 'Message non remis : Spectrum n’a pas pu traiter le message, et dit seulement de le renvoyer plus tard.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'aup#1100-1150': {
    title: 'L’adresse IP de votre serveur n’a pas de nom qui convient',
    what: 'Message non remis : Spectrum veut un nom derrière l’adresse de votre serveur. Ce nom doit ramener à elle.',
    card: 'Le DNS inverse de votre serveur d’envoi est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
      },
    },
  },
  'aup#1160-1190': {
    title: 'Une règle de votre domaine refuse ce message',
    what: 'Message non remis : Spectrum dit que ce message enfreint une règle de sécurité de votre propre domaine, sans doute DMARC.',
    card: 'Les enregistrements DNS de votre domaine sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1200-1210': {
    title: 'Cloudmark se méfie de votre serveur',
    what: 'Message non remis : Cloudmark, que Spectrum consulte, soupçonne du spam venant de l’adresse de votre serveur.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'Cloudmark : la cause supprimée, demandez une remise à zéro sur csi.cloudmark.com/reset-request.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1220-1250': {
    title: 'Votre serveur figure sur une liste de Spamhaus',
    what: 'Message non remis : Spectrum n’accepte rien des serveurs que Spamhaus signale, et le vôtre en fait partie.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus : recherchez l’adresse IP[ {ip}] sur check.spamhaus.org, qui nomme la liste.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Retrait : supprimez d’abord la cause, puis le propriétaire de l’adresse IP le demande sur la même page.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1260': {
    title: 'Spectrum n’accepte rien par IPv6',
    what: 'Message non remis : votre serveur a utilisé une adresse IPv6, et Spectrum ne prend que l’IPv4.',
    card: 'Votre serveur doit écrire à Spectrum par IPv4. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'IPv4 : envoyez à Spectrum par IPv4. Postfix : smtp_address_preference = ipv4.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1300-1340': {
    title: 'Trop de connexions venant de votre serveur',
    what: 'Message non remis : Spectrum limite les connexions qu’un serveur peut ouvrir, et en admet moins s’il s’en méfie.',
    steps: {
      you: {
        1: 'Renvoyez le même message plus tard.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : ouvrez moins de connexions[, destination {domain}], à la fois et en tout.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {},
    },
  },
  'aup#1350-1490': {
    what: 'Message non remis : votre serveur a dépassé une limite de Spectrum : messages, destinataires, adresses inconnues ou signes de spam.',
    card: 'Attendez avant de renvoyer, à moins de personnes. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message plus tard, et étalez les suivants sur plusieurs heures.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : réduisez les connexions simultanées et les messages par heure[, destination {domain}].',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {},
    },
  },
  'aup#1500': {
    title: 'Votre adresse diffère de celle de votre compte',
    what: 'Message non remis : l’adresse d’expéditeur n’est pas celle avec laquelle votre logiciel s’est connecté.',
    card: 'Envoyez depuis l’adresse du compte qui sert à la connexion.',
    steps: {
      you: {
        1: 'Dans votre logiciel de messagerie, réglez la même adresse comme expéditeur et comme identifiant.',
      },
      yourAdministrator: {
        1: 'Expéditeur : vérifiez que l’adresse existe et peut envoyer depuis ce compte.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1520': {
    title: 'Le domaine de votre adresse ne peut pas envoyer ici',
    what: 'Message non remis : Spectrum n’envoie que pour les domaines qu’il gère, et celui de votre adresse n’en est pas.',
    card: 'Vérifiez votre adresse d’expéditeur, ou envoyez par le fournisseur de cette adresse.',
    steps: {
      you: {
        1: 'Vérifiez votre adresse d’expéditeur et son serveur d’envoi dans votre logiciel de messagerie.',
        2: 'Ou envoyez depuis votre adresse Spectrum.',
      },
      yourAdministrator: {
        1: 'Expéditeur : vérifiez que l’adresse existe et peut envoyer depuis ce compte.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1530': {
    what: 'Message non remis : Spectrum accepte les messages jusqu’à 20 Mo, et le vôtre est plus lourd.',
    card: 'Partagez les fichiers par un lien, ou restez sous 14 Mo environ : les pièces jointes grossissent en chemin.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'aup#1540': {
    title: 'Trop de messages sur une seule connexion',
    what: 'Message non remis : votre serveur a envoyé trop de messages à Spectrum dans une même connexion.',
    card: 'Votre serveur doit envoyer moins de messages à chaque connexion. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message plus tard.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Remise : réglez moins de messages par connexion[, destination {domain},] dans le serveur d’envoi.',
      },
    },
  },
  'aup#1550': {
    title: 'Votre message a trop de destinataires',
    what: 'Message non remis : Spectrum limite les destinataires d’un même message. Les adresses ne sont pas en cause.',
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
  'aup#1560': {
    title: 'Trop d’adresses inconnues parmi vos destinataires',
    what: 'Message non remis : trop d’adresses auxquelles vous avez écrit n’existent pas.',
    card: 'Vérifiez les adresses et retirez les anciennes, puis renvoyez.',
    steps: {
      you: {
        1: 'Vérifiez les adresses, et retirez celles déjà revenues en erreur.',
      },
      yourAdministrator: {
        1: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#1580': {
    title: 'Trop de destinataires en peu de temps',
    what: 'Message non remis : trop de personnes ont été contactées en peu de temps. Les adresses ne sont pas en cause.',
    card: 'Attendez un moment avant de renvoyer, à moins de personnes. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Attendez un moment, puis écrivez à moins de personnes à la fois.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : réduisez les connexions simultanées et les messages par heure[, destination {domain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
