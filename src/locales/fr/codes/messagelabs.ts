import type { SameTexts } from '../../catalog';
import type { messagelabs as source } from '../../en/codes/messagelabs';

const unknownThere = {
  title: 'Symantec ne connaît pas cette adresse',
  what: 'Message non remis : Symantec, le filtre de l’entreprise du destinataire, ne connaît pas cette adresse.',
  card: 'Relisez l’adresse lettre par lettre. Si elle est juste, l’administrateur du destinataire peut l’ajouter chez Symantec.',
  steps: {
    you: {
      1: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
      2: 'Retapez l’adresse à la main, sans passer par les suggestions.',
      3: 'Demandez la bonne adresse par téléphone, ou à une connaissance commune.',
      4: 'Si elle est juste, prévenez le destinataire : son administrateur peut l’ajouter.',
    },
    recipientAdministrator: {
      1: 'Console : cherchez l’adresse[ {address}] sous Services > Email Services > Platform, « Address Registration ».',
      2: 'Adresse absente : ajoutez-la à cet endroit, ou lancez l’outil Schemus ; le changement prend jusqu’à une heure.',
    },
  },
} as const;

/** Textes propres aux codes de Symantec Email Security.cloud ; la source de chacun est dans sa ligne. */
export const messagelabs = {
  authentication: {
    what: 'Message non remis : un contrôle de l’origine du message a échoué. Le texte exact le nomme : SPF ou DMARC.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
      },
    },
  },
  policy: {
    what: 'Message non remis : Symantec fait trop peu confiance à l’adresse de votre serveur.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez quand votre administrateur dira que la cause a disparu.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Symantec : recherchez l’adresse IP[ {ip}] sur ipremoval.sms.symantec.com, et demandez-y un réexamen.',
      },
    },
  },
  pbl: {
    title: 'Votre serveur écrit d’une adresse non prévue pour cela',
    what: 'Message non remis : selon Spamhaus, l’adresse de votre serveur ne devrait pas écrire en direct à d’autres serveurs (PBL).',
    card: 'Vos messages doivent partir par le serveur de votre fournisseur, avec identification. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Dans votre logiciel de messagerie, activez l’identification pour l’envoi, avec le port 587.',
        2: 'Transmettez les détails à votre administrateur.',
        3: 'S’il revient encore après cela, demandez au destinataire, par un autre moyen, d’approuver votre adresse.',
      },
      yourAdministrator: {
        1: 'Envoi : faites sortir le courrier par le serveur SMTP de votre fournisseur, avec identification.',
        2: 'Adresse fixe : si elle sert au courrier, donnez-lui un nom PTR, puis demandez le retrait sur check.spamhaus.org.',
        3: 'Attente : le retrait prend en général moins d’une heure ; renvoyez ensuite.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud : ajoutez l’expéditeur[, {senderDomain},] aux expéditeurs approuvés.',
      },
    },
  },
  ip: {
    title: 'L’adresse de votre serveur est bloquée',
    what: 'Message non remis : le filtre de l’entreprise du destinataire bloque votre serveur, en général à cause d’une liste de Spamhaus (PBL).',
    card: 'Votre serveur doit sans doute quitter une liste, ou envoyer par son fournisseur. Renvoyez une heure après. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
        2: 'S’il revient encore après cela, demandez au destinataire, par un autre moyen, d’approuver votre adresse.',
      },
      yourAdministrator: {
        1: 'Spamhaus : recherchez l’adresse IP[ {ip}] sur check.spamhaus.org, qui nomme la liste.',
        2: 'PBL : envoyez par le serveur de votre fournisseur. Si l’adresse sert au courrier, demandez le retrait sur la même page.',
        3: 'Sans liste : cherchez l’adresse sur ipremoval.sms.symantec.com, et demandez-y un réexamen.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud : ajoutez l’expéditeur[, {senderDomain},] aux expéditeurs approuvés.',
      },
    },
  },
  'ip-list': {
    what: 'Message non remis : l’entreprise du destinataire garde l’adresse de votre serveur sur sa propre liste.',
    card: 'Joignez le destinataire par un autre moyen, et demandez que votre serveur soit autorisé. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre serveur soit autorisé.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la liste est tenue côté destinataire.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud : retirez l’adresse IP[ {ip}] des expéditeurs bloqués.',
      },
    },
  },
  linefeeds: {
    what: 'Message non remis : certaines fins de ligne du message sont contraires à la norme du courrier (RFC 5322).',
    steps: {
      you: {
        1: 'Écrivez un nouveau message au lieu de transférer, sans la pièce jointe.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Fins de ligne : écrivez CR et LF ensemble, jamais l’un seul, dans le logiciel d’envoi.',
      },
    },
  },
  tls: {
    title: 'Une connexion chiffrée est exigée ici',
    what: 'Message non remis : une règle exige ici une connexion chiffrée, et votre serveur a envoyé sans.',
    card: 'Le chiffrement est à activer sur votre serveur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'TLS : utilisez STARTTLS à l’envoi, en version 1.2 ou plus récente.',
        2: 'Exchange : Set-SendConnector -IgnoreSTARTTLS $false. Postfix : smtp_tls_security_level = may.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud : Boundary Encryption fixe cette exigence.',
      },
    },
  },
  relay: {
    title: 'Symantec ne connaît pas votre serveur ou ce domaine',
    what: 'Message non remis : Symantec n’achemine que pour ses clients, et ne reconnaît ni votre serveur ni le domaine du destinataire.',
    steps: {
      yourAdministrator: {
        1: 'Email Security.cloud : si vous envoyez par lui, ajoutez l’adresse IP[ {ip}] aux Outbound Routes.',
        2: 'Route : sinon, livrez au MX du domaine du destinataire.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud : vérifiez que le domaine[ ({domain})] est inscrit, et que son MX est juste.',
      },
    },
  },
  rfc: {
    what: 'Message non remis : le message ne suit pas la norme de son format (RFC 5322).',
  },
  envelope: {
    title: 'Symantec ne connaît pas votre domaine',
    what: 'Message non remis : votre domaine n’est pas inscrit chez Symantec, ou pas pour le serveur qui a envoyé ce message.',
    card: 'Un réglage de votre entreprise chez Symantec est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Email Security.cloud : inscrivez le domaine[ {senderDomain}] dans My Domains ou Third-Party Domains, et activez-le.',
        2: 'Email Security.cloud : ajoutez l’adresse IP d’envoi[ {ip}] aux Outbound Routes.',
      },
      recipientAdministrator: {},
    },
  },
  sender: {
    what: 'Message non remis : l’entreprise du destinataire garde votre adresse ou son domaine sur sa liste d’expéditeurs refusés.',
    card: 'Joignez le destinataire par téléphone ou par un autre moyen, et demandez que votre adresse soit autorisée.',
    steps: {
      you: {
        1: 'Demandez au destinataire, par téléphone ou autrement, de faire ajouter votre adresse aux expéditeurs approuvés.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la liste est tenue côté destinataire.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Email Security.cloud : retirez l’expéditeur[, {senderDomain},] des expéditeurs bloqués, ou ajoutez-le aux expéditeurs approuvés.',
      },
    },
  },
  badmailfrom: {
    title: 'Symantec refuse votre adresse',
    what: 'Message non remis : Symantec garde votre adresse sur une liste d’expéditeurs refusés. Des envois indésirables depuis le compte peuvent en être la cause.',
    card: 'Le compte est à vérifier, puis la levée du blocage à demander à Symantec. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Changez le mot de passe de votre compte de messagerie.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Compte : cherchez des connexions inconnues et des règles de transfert, changez le mot de passe, retirez ses messages de la file.',
        2: 'Support de Symantec : demandez ensuite le retrait de l’adresse de la liste badmailfrom.',
      },
      recipientAdministrator: {
        1: 'Support de Symantec : si vous connaissez cet expéditeur, demandez le retrait de l’adresse de la liste badmailfrom.',
      },
    },
  },
  'smtp-auth': {
    title: 'Votre logiciel ne s’est pas identifié',
    what: 'Message non remis : le serveur demande au logiciel qui envoie de s’identifier d’abord.',
    card: 'Activez l’identification pour le serveur d’envoi dans votre logiciel de messagerie, puis renvoyez.',
    steps: {
      you: {
        1: 'Dans votre logiciel de messagerie, activez l’identification pour le serveur d’envoi.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Identification : activez-la dans chaque logiciel et appareil qui envoie par ce serveur.',
      },
      recipientAdministrator: {},
    },
  },
  filtered: {
    what: 'Message non remis : le filtre de Symantec le prend pour du spam. Ce filtre peut être celui de votre propre entreprise.',
    steps: {
      you: {
        1: 'Écrivez-le autrement : moins de liens, pas d’image seule, un objet clair.',
        2: 'Demandez au destinataire, par un autre moyen, de faire approuver votre adresse.',
      },
      yourAdministrator: {
        1: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Serveur : vérifiez qu’il n’achemine rien pour des inconnus, et qu’aucun formulaire n’envoie du spam.',
        4: 'Symantec : si votre entreprise envoie par lui, soumettez-lui le message pour analyse, comme fausse alerte.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud : ajoutez l’expéditeur[, {senderDomain},] aux expéditeurs approuvés.',
        2: 'Symantec : soumettez-lui une copie du message pour analyse, comme fausse alerte.',
      },
    },
  },
  'per-hour': {
    title: 'Trop de messages en une heure',
    what: 'Message non remis : le serveur du destinataire n’accepte qu’un certain nombre de messages par heure, et ce nombre est atteint.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
      },
      yourAdministrator: {
        1: 'Débit : réduisez les connexions simultanées et les messages par heure[, destination {domain}].',
      },
      recipientAdministrator: {
        1: 'Serveur : la limite est fixée sur le serveur derrière le filtre ; exemptez-en le filtre.',
      },
    },
  },
  'per-connection': {
    title: 'Trop de messages sur une seule connexion',
    what: 'Message non remis : Symantec prend 100 messages par connexion, et votre serveur en a envoyé plus.',
    card: 'Votre serveur doit envoyer moins de messages à chaque connexion. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message plus tard.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Remise : réglez 100 messages au plus par connexion[, destination {domain}].',
      },
    },
  },
  '4_5_3': {
    title: 'Plus de 500 destinataires à la fois',
    what: 'Message non remis : Symantec prend au plus 500 destinataires par message, et celui-ci en avait davantage.',
    card: 'Écrivez à 500 personnes au plus à la fois, en plusieurs étapes.',
    steps: {
      you: {
        1: 'Écrivez à 500 personnes au plus à la fois, en plusieurs étapes.',
      },
      yourAdministrator: {
        1: 'Remise : réglez 500 destinataires au plus par message[, destination {domain}].',
      },
    },
  },
  recipient: unknownThere,
  'invalid-recipient': unknownThere,
} as const satisfies SameTexts<typeof source>;
