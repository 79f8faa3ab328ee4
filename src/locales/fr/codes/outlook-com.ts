import type { SameTexts } from '../../catalog';
import type { outlookCom as source } from '../../en/codes/outlook-com';

const serverOfProvider = 'Serveur d’un fournisseur : lui seul peut le faire ; ouvrez chez lui un ticket avec le texte exact.';

const sentTooMuch = {
  title: 'Outlook.com freine votre serveur',
  what: 'Message non remis : votre serveur a envoyé à Outlook.com plus que celui-ci ne lui permet pour l’instant.',
  card: 'Renvoyez demain. Votre serveur envoie trop pour la confiance qu’il inspire. Tout est dans ce message, prêt à transmettre.',
  steps: {
    you: {
      1: 'Transmettez le texte préparé à votre administrateur.',
      2: 'Si c’est urgent, joignez le destinataire par un autre moyen.',
    },
    yourAdministrator: {
      1: 'Débit : envoyez moins de messages par heure à Outlook.com, et augmentez peu à peu.',
      2: 'Cause : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
      3: 'SPF, DKIM et DMARC : faites réussir les trois pour le domaine[ {senderDomain}].',
      4: 'Microsoft SNDS : si l’adresse IP est à vous, inscrivez-la pour voir les plaintes ; sinon, ouvrez un ticket chez son fournisseur.',
    },
    nobody: {},
  },
} as const;

const trustedLittle = {
  title: 'Outlook.com freine votre serveur',
  what: 'Message non remis : Outlook.com accepte peu de messages des serveurs dont il se méfie. Le vôtre en est un pour l’instant.',
  card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
  steps: {
    you: {
      1: 'Transmettez le texte préparé à votre administrateur.',
      2: 'Si c’est urgent, joignez le destinataire par un autre moyen.',
    },
    yourAdministrator: {
      1: 'Débit : envoyez moins de messages par heure à Outlook.com, et augmentez peu à peu.',
      2: 'Cause : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
      3: 'SPF, DKIM et DMARC : faites réussir les trois pour le domaine[ {senderDomain}].',
      4: 'Microsoft SNDS : si l’adresse IP est à vous, inscrivez-la pour voir les plaintes ; sinon, ouvrez un ticket chez son fournisseur.',
    },
  },
} as const;

const contentOrTrust = {
  title: 'Outlook.com refuse votre message ou votre serveur',
  what: 'Message non remis : Outlook.com juge sans doute votre message indésirable, ou se fie trop peu à votre serveur ou domaine.',
  card: 'Votre serveur et ce qu’il envoie sont à vérifier. Tout est dans ce message, prêt à transmettre.',
  steps: {
    you: {
      1: 'Transmettez le texte préparé à votre administrateur.',
      2: 'Envoyez un court essai sans lien ni image : s’il arrive, le contenu était sans doute en cause.',
      3: 'Si c’est urgent, joignez le destinataire par un autre moyen.',
    },
    yourAdministrator: {
      1: 'Cause : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
      2: 'SPF, DKIM et DMARC : faites réussir les trois pour le domaine[ {senderDomain}].',
      3: 'Microsoft SNDS : si l’adresse IP est à vous, inscrivez-la pour voir les plaintes ; sinon, ouvrez un ticket chez son fournisseur.',
      4: 'Support des expéditeurs : remplissez ensuite le formulaire d’olcsupport.office.com, avec le code du texte exact[ et {ip}].',
    },
    recipientAdministrator: {},
  },
} as const;

const networkBlocked = {
  title: 'Outlook.com bloque votre réseau',
  what: 'Message non remis : Outlook.com bloque votre serveur, ou le réseau autour de lui. Vous n’en êtes pas forcément la cause.',
  card: 'Le blocage est à faire lever par Outlook.com. Tout est dans ce message, prêt à transmettre.',
  steps: {
    yourAdministrator: {
      1: 'Cause : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
      2: 'Support des expéditeurs : remplissez ensuite le formulaire d’olcsupport.office.com, avec le code du texte exact[ et {ip}].',
      3: 'Retrait : citez le code du texte exact, même si le portail de retrait dit que rien n’est bloqué.',
      4: 'Fournisseur : demandez si tout le réseau est touché, et faites-le écrire aussi.',
    },
    recipientAdministrator: {},
  },
} as const;

/** Textes propres aux codes d’Outlook.com, là où un code en dit plus que sa cause. */
export const outlookCom = {
  '5_5_0': {
    title: 'Outlook.com ne trouve pas cette boîte',
    what: 'Message non remis : pour Outlook.com, cette boîte n’est pas disponible. L’adresse est peut-être mal écrite, ou son compte fermé.',
    steps: {
      recipientAdministrator: {},
    },
  },
  '5_2_0': {
    title: 'Outlook.com a limité votre compte pour l’instant',
    what: 'Message non remis : Outlook.com soupçonne des envois indésirables depuis votre compte, ou sa limite d’envoi est atteinte. L’alerte peut être fausse.',
    card: 'Connectez-vous sur le site d’Outlook.com et confirmez votre compte si on vous le demande. Puis renvoyez.',
    steps: {
      you: {
        1: 'Connectez-vous sur le site d’Outlook.com, et confirmez votre compte si on vous le demande, là ou dans la boîte de réception.',
        2: 'Changez votre mot de passe si vous n’avez pas envoyé ces messages.',
        3: 'Attendez, puis écrivez à moins de personnes à la fois : un compte récent a des limites basses.',
      },
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  '5_7_515': {
    title: 'Il manque à votre domaine une preuve qu’exige Outlook.com',
    what: 'Message non remis : Outlook.com exige SPF, DKIM et DMARC des domaines qui envoient 5 000 messages par jour ou plus. L’un au moins a échoué.',
    steps: {
      yourAdministrator: {
        1: 'Texte exact : lisez-y lequel de Spf, Dkim et DMARC a échoué.',
        2: 'SPF : autorisez le serveur d’envoi[ {ip}] dans l’enregistrement TXT[, zone {senderDomain}].',
        3: 'DKIM : signez avec le domaine de l’adresse From[, {senderDomain}].',
        4: 'DMARC : publiez un enregistrement TXT _dmarc, au moins avec p=none, et accordez From avec SPF ou DKIM.',
      },
    },
  },
  'rp-001': sentTooMuch,
  'exceeded-the-rate-limit': sentTooMuch,
  'rp-002': {
    title: 'Outlook.com freine votre serveur',
    what: 'Message non remis : votre serveur a envoyé sur une même connexion plus qu’Outlook.com ne lui permet pour l’instant.',
    card: 'Renvoyez demain. Votre serveur envoie trop pour la confiance qu’il inspire. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Si c’est urgent, joignez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Connexion : envoyez moins de messages par connexion à Outlook.com.',
        2: 'Cause : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        3: 'SPF, DKIM et DMARC : faites réussir les trois pour le domaine[ {senderDomain}].',
        4: 'Microsoft SNDS : si l’adresse IP est à vous, inscrivez-la pour voir les plaintes ; sinon, ouvrez un ticket chez son fournisseur.',
      },
      nobody: {},
    },
  },
  'rp-003': {
    title: 'Votre serveur ouvre trop de connexions',
    what: 'Message non remis : Outlook.com accorde peu de connexions à votre serveur, car il s’en méfie pour l’instant.',
    card: 'Renvoyez demain. Votre serveur ouvre trop de connexions. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Si c’est urgent, joignez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Connexions : réduisez celles ouvertes en même temps vers Outlook.com, et réutilisez-les.',
        2: 'Cause : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        3: 'SPF, DKIM et DMARC : faites réussir les trois pour le domaine[ {senderDomain}].',
        4: 'Microsoft SNDS : si l’adresse IP est à vous, inscrivez-la pour voir les plaintes ; sinon, ouvrez un ticket chez son fournisseur.',
      },
      nobody: {},
    },
  },
  'sc-001': contentOrTrust,
  'sc-002': {
    title: 'Votre serveur a essayé trop d’adresses inconnues',
    what: 'Message non remis : Outlook.com a vu votre serveur essayer beaucoup d’adresses, comme pour découvrir celles qui existent.',
    card: 'La façon d’envoyer de votre serveur est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Listes d’adresses : retirez les adresses inconnues, et cessez de tester lesquelles existent.',
        2: 'Cause : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        3: 'Support des expéditeurs : remplissez ensuite le formulaire d’olcsupport.office.com, avec le code du texte exact[ et {ip}].',
        4: serverOfProvider,
      },
      recipientAdministrator: {},
    },
  },
  'sc-003': {
    title: 'Votre serveur semble envoyer pour n’importe qui',
    what: 'Message non remis : pour Outlook.com, votre serveur paraît ouvert : des inconnus l’utilisent peut-être.',
    card: 'Votre serveur est à fermer aux inconnus. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Serveur : ne le laissez acheminer que pour les utilisateurs identifiés et ses propres réseaux.',
        2: 'Proxy : fermez les services proxy ouverts sur cette adresse IP[, {ip}].',
        3: 'Support des expéditeurs : remplissez ensuite le formulaire d’olcsupport.office.com, avec le code du texte exact[ et {ip}].',
        4: serverOfProvider,
      },
      recipientAdministrator: {},
    },
  },
  'sc-004': {
    title: 'Des destinataires se sont plaints de votre serveur',
    what: 'Message non remis : des utilisateurs d’Outlook.com ont signalé des messages de votre serveur. Ce ne sont pas forcément les vôtres.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Si c’est urgent, joignez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'JMRP : pour vos propres adresses IP, inscrivez-vous sur postmaster.live.com/snds/JMRP.aspx pour recevoir les plaintes ; sinon, prévenez le fournisseur.',
        2: 'Listes d’adresses : n’écrivez qu’aux personnes d’accord, et retirez celles qui se plaignent.',
        3: 'Cause : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        4: 'Support des expéditeurs : remplissez ensuite le formulaire d’olcsupport.office.com, avec le code du texte exact[ et {ip}].',
      },
    },
  },
  'dy-001': {
    title: 'Outlook.com refuse les connexions à domicile',
    what: 'Message non remis : votre serveur envoie depuis une adresse IP changeante ou à domicile, qu’Outlook.com n’accepte pas.',
    card: 'Votre serveur doit envoyer par un autre chemin. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Sortie : envoyez par le serveur sortant de votre fournisseur, avec identification.',
        2: 'Ou demandez au fournisseur une adresse IP fixe avec un enregistrement PTR à vous.',
        3: 'Spamhaus : si l’adresse est déjà fixe, cherchez-la sur check.spamhaus.org.',
      },
      recipientAdministrator: {},
    },
  },
  'dy-002': {
    title: 'Un ordinateur de votre côté est peut-être infecté',
    what: 'Message non remis : pour Outlook.com, une machine derrière votre adresse IP a un virus ou a été détournée.',
    card: 'Les ordinateurs derrière votre connexion sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Ordinateurs : cherchez des logiciels malveillants sur tous ceux qui partagent l’adresse IP[ {ip}].',
        2: 'Pare-feu : n’autorisez le port 25 en sortie que pour le serveur de courrier.',
        3: 'Support des expéditeurs : remplissez ensuite le formulaire d’olcsupport.office.com, avec le code du texte exact[ et {ip}].',
        4: serverOfProvider,
      },
    },
  },
  'ou-001': {
    title: 'Votre serveur est sur une liste de Spamhaus',
    what: 'Message non remis : Outlook.com suit les listes de Spamhaus, et votre serveur figure sur l’une d’elles.',
    card: 'Votre serveur est à retirer de cette liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus : saisissez l’adresse IP[ {ip}] sur check.spamhaus.org : la page nomme la liste et la cause.',
        2: 'Cause : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        3: 'Retrait : demandez-le ensuite sur la même page.',
        4: serverOfProvider,
      },
      recipientAdministrator: {},
    },
  },
  'ou-002': contentOrTrust,
  s3150: networkBlocked,
  s3140: networkBlocked,
  s3114: trustedLittle,
  s775: trustedLittle,
  s843: trustedLittle,
  s844: trustedLittle,
  as761: sentTooMuch,
  as3160: networkBlocked,
  s8001: {
    title: 'Le nom de votre serveur est sur une liste de blocage',
    what: 'Message non remis : le nom par lequel votre serveur se présente (HELO) figure sur une liste de Spamhaus.',
    card: 'Le nom de votre serveur est à retirer de cette liste, ou à changer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'HELO : faites donner au serveur son propre nom complet, sous un domaine à vous.',
        2: 'Spamhaus : saisissez ce domaine sur check.spamhaus.org, supprimez la cause, puis demandez le retrait.',
        3: serverOfProvider,
      },
      recipientAdministrator: {},
    },
  },
  s8002: {
    title: 'Votre domaine est sur une liste de Spamhaus',
    what: 'Message non remis : Outlook.com suit les listes de Spamhaus, et le domaine de l’adresse d’envoi figure sur l’une d’elles.',
    card: 'Votre domaine est à retirer de cette liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus : saisissez le domaine[ {senderDomain}] sur check.spamhaus.org : la page nomme la liste et la cause.',
        2: 'Cause : cherchez un compte, un site ou un formulaire détourné sous ce domaine.',
        3: 'Retrait : demandez-le ensuite sur la même page.',
      },
      recipientAdministrator: {},
    },
  },
  '4_7_650': trustedLittle,
  senderid: {
    title: 'Votre domaine déclare ne rien envoyer',
    what: 'Message non remis : l’enregistrement SPF de votre domaine dit qu’aucun serveur ne peut envoyer pour lui.',
    steps: {
      yourAdministrator: {
        1: 'SPF : remplacez v=spf1 -all[, zone {senderDomain},] par un enregistrement qui nomme les serveurs d’envoi.',
        2: 'DNS : comptez jusqu’à 48 heures pour que le changement soit vu partout.',
        3: 'From : si ce domaine ne doit pas envoyer, mettez-y une adresse d’un autre domaine.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
