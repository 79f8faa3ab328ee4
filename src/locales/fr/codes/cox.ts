import type { SameTexts } from '../../catalog';
import type { cox as source } from '../../en/codes/cox';

/** Textes propres aux codes de Cox, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const cox = {
  threshold: {
    title: 'Trop de messages sur une seule connexion',
    what: 'Message non remis : Cox prend 100 messages par connexion, et votre serveur en a envoyé plus.',
    card: 'Votre serveur doit envoyer moins de messages à chaque connexion. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message plus tard.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Remise : réglez 100 messages au plus par connexion[, destination {domain}].',
      },
      nobody: {},
    },
  },
  'aup#cxbl': {
    title: 'Cox bloque votre serveur',
    what: 'Message non remis : Cox bloque l’adresse de votre serveur, car ses envois ressemblent à du spam.',
    card: 'Cox doit débloquer votre serveur, une fois la cause supprimée. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Machine : cherchez un logiciel malveillant, un proxy ouvert ou un site détourné derrière l’adresse IP[ {ip}].',
        3: 'Cox : écrivez pour demander le déblocage, selon cox.com/residential/support/email-error-codes.html ; Cox en décide seul.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#cxdns': {
    title: 'Aucun nom trouvé pour l’adresse IP de votre serveur',
    what: 'Message non remis : Cox ne trouve pas de nom dans le DNS pour l’adresse de votre serveur, ou la recherche a échoué.',
    card: 'Le DNS inverse de votre serveur d’envoi est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
        3: 'Nouvel essai : le nom une fois trouvé, attendez 24 heures et renvoyez.',
      },
    },
  },
  'aup#cxsndr': {
    what: 'Message non remis : SPF et DKIM ne prouvent pas à Cox que ce message vient de votre domaine.',
    fine: 'L’adresse du destinataire n’est pas en cause.',
    steps: {
      you: {
        1: 'Renvoyez une fois sans liens, qui peuvent aussi mener à cette réponse.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'Domaine : donnez un enregistrement MX ou A au domaine d’envoi[ {senderDomain}].',
      },
    },
  },
  'aup#cxsmtp': {
    title: 'Cox a un doute sur le serveur qui envoie',
    what: 'Message non remis : le serveur d’envoi n’a pas suivi une règle de SMTP, et Cox n’a pas pu s’assurer qu’il est légitime.',
    card: 'Le logiciel qui envoie vos messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'SMTP : vérifiez que le serveur attend le message d’accueil, et donne son nom DNS complet dans HELO.',
        2: 'Journaux : lisez le dialogue avec Cox jusqu’à cette réponse.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#cxcnct': {
    title: 'Trop de connexions venant de votre serveur',
    what: 'Message non remis : Cox accepte au plus 10 connexions à la fois d’un serveur, et le vôtre en a ouvert davantage.',
    steps: {
      you: {
        1: 'Renvoyez le même message plus tard.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : ouvrez au plus 10 connexions en même temps[, destination {domain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {},
    },
  },
  'aup#cxmxrt': {
    title: 'Trop de messages ou de destinataires pour Cox',
    what: 'Message non remis : plus de messages ont été envoyés, ou à plus de personnes, que Cox ne l’admet en un temps donné.',
    card: 'Attendez avant de renvoyer, à moins de personnes. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Écrivez à moins de personnes à la fois, en plusieurs étapes.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Débit : réduisez les connexions simultanées et les messages par heure[, destination {domain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {},
    },
  },
  'aup#cdrbl': {
    title: 'Cox bloque votre serveur pour un jour au plus',
    what: 'Message non remis : les envois de votre serveur ressemblent à du spam pour Cox. Le blocage cesse de lui-même sous 24 heures.',
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
  'aup#cxthrt': {
    title: 'Votre compte Cox est limité pour l’instant',
    what: 'Message non remis : Cox limite ce que ce compte peut envoyer, après une activité suspecte. Quelqu’un d’autre l’utilise peut-être.',
    card: 'Changez tous les mots de passe du compte Cox. Si la limite demeure, contactez Cox avec ce code.',
    steps: {
      you: {
        1: 'Changez le mot de passe de chaque boîte du compte Cox.',
        2: 'Analysez votre ordinateur avec son antivirus.',
        3: 'Si la limite demeure, contactez Cox et donnez ce code.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#cxmj': {
    title: 'Votre compte Cox ne peut pas envoyer pour l’instant',
    what: 'Message non remis : Cox a arrêté ce compte après une activité suspecte. Quelqu’un d’autre l’utilise peut-être.',
    card: 'Changez tous les mots de passe du compte Cox, puis contactez Cox pour faire lever le blocage.',
    steps: {
      you: {
        1: 'Changez le mot de passe de chaque boîte du compte Cox.',
        2: 'Analysez votre ordinateur avec son antivirus.',
        3: 'Contactez ensuite Cox pour faire lever le blocage, et donnez ce code.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#ipbl0001': {
    title: 'Votre serveur figure sur une liste de Spamhaus',
    what: 'Message non remis : Cox n’accepte rien des serveurs que Spamhaus signale, et le vôtre en fait partie.',
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
  'aup#ipbl': {
    title: 'Votre serveur figure sur une liste de blocage',
    what: 'Message non remis : Cox consulte plusieurs listes de blocage, dont une au moins contient votre serveur.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Code : ses quatre derniers chiffres sont, de gauche à droite, Cloudmark, Invaluement, Return Path et Spamhaus.',
        2: 'Listes de blocage : un 1 veut dire inscrit, cherchez-y donc l’adresse IP[ {ip}].',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        4: 'Retrait : une fois la cause supprimée, demandez-le auprès de chacune de ces listes.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#urlbl1001': {
    title: 'Un lien de votre message est sur une liste de Spamhaus',
    what: 'Message non remis : une adresse web de votre message, peut-être dans la signature, est sur une liste de Spamhaus.',
    card: 'Les liens de votre message sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez sans liens, et sans la signature.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Spamhaus : recherchez chaque domaine lié sur check.spamhaus.org.',
        2: 'Site : vérifiez qu’aucune page liée n’a été détournée.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur la même page.',
      },
      recipientAdministrator: {},
    },
  },
  'aup#urlbl': {
    title: 'Un lien de votre message est sur une liste de blocage',
    what: 'Message non remis : une adresse de site de votre message, peut-être dans la signature, est sur une liste de blocage.',
    card: 'Les liens de votre message sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez sans liens, et sans la signature.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Code : ses trois derniers chiffres sont, de gauche à droite, ivmURI, Spamhaus DBL et SURBL ; 1 veut dire inscrit.',
        2: 'Listes de blocage : cherchez-y chaque domaine lié, et retirez ceux qui sont inscrits.',
        3: 'Site : vérifiez qu’aucune page liée n’a été détournée.',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
