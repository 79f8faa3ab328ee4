import type { SameTexts } from '../../catalog';
import type { exchange as source } from '../../en/codes/exchange';

const hosted = 'Exchange hébergé : le fournisseur gère le serveur ; ouvrez un ticket avec le texte exact de cet avis.';

const largerAccount = 'Exchange hébergé : étendez le compte dans l’espace client, ou passez-le sur une offre plus grande.';

const limitsOfProvider = 'Exchange hébergé : le fournisseur fixe ces limites ; ouvrez un ticket avec le texte exact pour les connaître.';

const shortOfResources = {
  title: 'Le serveur manque d’espace disque ou de mémoire',
  what: 'Message non remis : le serveur de réception manque d’espace disque ou de mémoire.',
  card: 'Renvoyez le message dans quelques heures. L’administrateur du destinataire doit libérer de l’espace disque ou de la mémoire.',
  steps: {
    yourAdministrator: {
      1: 'Votre serveur : si l’avis le nomme, les étapes de l’administrateur du destinataire sont les vôtres.',
      2: hosted,
    },
    recipientAdministrator: {
      1: 'Contre-pression : cherchez les événements 15004, 15006 (disque) et 15007 (mémoire) de MSExchangeTransport dans le journal Application.',
      2: 'Disque : libérez de la place sur le lecteur de la base de file d’attente, ou déplacez-la sur un lecteur plus grand.',
      3: 'Mémoire : donnez à un serveur virtuel une mémoire statique, et non dynamique.',
      4: hosted,
    },
  },
} as const;

const expiry = {
  title: 'Le message n’a pas pu être remis à temps',
  what: 'Message non remis : les serveurs ont essayé, en général deux jours (un seul pour Exchange Online), sans y parvenir.',
  card: 'Vérifiez d’abord l’adresse, et téléphonez si c’est urgent. Ce message dit à l’administrateur du destinataire quoi chercher.',
  steps: {
    you: {
      1: 'Vérifiez l’adresse, surtout la partie après @.',
      2: 'Renvoyez demain, à moins de destinataires à la fois.',
      3: 'Choisissez le texte brut ou HTML : certains serveurs ne prennent pas le texte enrichi d’Outlook.',
      4: 'Si les messages vers d’autres domaines arrivent, la cause est sans doute du côté du destinataire.',
    },
    yourAdministrator: {
      1: 'Dernière erreur : lisez la dernière réponse dans cet avis, ou LastError dans Get-Queue.',
      2: 'Connecteur d’envoi : vérifiez s’il passe par le DNS ou un serveur fixe, et donnez-lui (-Fqdn) le nom de votre MX.',
      3: 'SPF : inscrivez chaque serveur d’envoi dans l’enregistrement TXT[, zone {senderDomain}].',
      4: hosted,
    },
    recipientAdministrator: {
      1: 'Remise : vérifiez que le service Microsoft Exchange Mailbox Transport Delivery fonctionne.',
      2: 'MX : vérifiez que les enregistrements[, zone {domain},] désignent des serveurs qui répondent sur le port 25.',
    },
  },
} as const;

const tooManyRecipients = {
  title: 'Trop de destinataires dans un message',
  what: 'Message non remis : les destinataires des champs À, Cc et Cci dépassent, ensemble, le nombre autorisé.',
  card: 'Répartissez les destinataires sur plusieurs messages, ou utilisez une liste de distribution. Renvoyez ensuite.',
  steps: {
    yourAdministrator: {
      1: 'Serveur entier : vérifiez MaxRecipientEnvelopeLimit dans Get-TransportConfig.',
      2: 'Connecteur : vérifiez MaxRecipientsPerMessage dans Get-ReceiveConnector.',
      3: 'Expéditeur : vérifiez RecipientLimits dans Get-Mailbox.',
      4: limitsOfProvider,
    },
    nobody: {},
  },
} as const;

const recipientSize = {
  what: 'Message non remis : le message est plus lourd que ce que cette boîte peut recevoir.',
  steps: {
    you: {
      1: 'Renvoyez le message sans sa pièce jointe, ou avec un lien à la place.',
      2: 'Répartissez les gros fichiers sur plusieurs messages.',
      3: 'Si les fichiers doivent passer ainsi, demandez la limite à l’administrateur du destinataire.',
    },
    yourAdministrator: {
      1: 'Vos limites : vérifiez MaxSendSize dans Get-TransportConfig et Get-Mailbox ; elles peuvent donner le même code.',
    },
    recipientAdministrator: {
      1: 'Limite : relevez MaxReceiveSize de la boîte avec Set-Mailbox.',
      2: 'Taille : prévoyez un tiers de plus que les fichiers, car le codage l’ajoute.',
      3: limitsOfProvider,
    },
  },
} as const;

const recipientSizeByName = {
  what: 'Message non remis : la boîte du destinataire a sa propre limite de taille, et le message est plus lourd.',
  steps: {
    ...recipientSize.steps,
    yourAdministrator: {
      1: 'Boîte de votre côté : si elle est chez vous, les étapes de l’administrateur du destinataire sont les vôtres.',
    },
  },
} as const;

const senderSize = {
  title: 'Votre message dépasse ce que vous pouvez envoyer',
  what: 'Message non remis : la limite est fixée de votre côté, pour votre compte ou votre entreprise.',
  steps: {
    yourAdministrator: {
      1: 'Compte : relevez MaxSendSize de la boîte avec Set-Mailbox.',
      2: 'Entreprise : vérifiez MaxSendSize dans Get-TransportConfig ; pour Outlook pour Mac, relevez aussi la limite de taille EWS.',
      3: 'Taille : prévoyez un tiers de plus que les fichiers, car le codage l’ajoute.',
      4: limitsOfProvider,
    },
    recipientAdministrator: {},
  },
} as const;

const forwardLeadsNowhere = {
  title: 'La redirection de cette boîte ne mène nulle part',
  what: 'Message non remis : cette boîte transfère ses messages vers une adresse qui ne fonctionne pas.',
  card: 'Prévenez le destinataire par un autre moyen : la redirection de la boîte est à corriger.',
  steps: {
    you: {
      1: 'Prévenez le destinataire par un autre moyen.',
    },
    recipient: {
      1: 'Corrigez ou supprimez la redirection dans les réglages de la boîte.',
    },
    yourAdministrator: {
      1: 'Boîte de votre côté : si le destinataire est chez vous, les étapes de son administrateur sont les vôtres.',
    },
    recipientAdministrator: {
      1: 'Redirection : lancez Get-Mailbox et vérifiez ForwardingAddress et ForwardingSmtpAddress.',
      2: 'Règles : lancez Get-InboxRule pour la boîte et cherchez celle qui transfère.',
      3: 'Exchange hébergé : vérifiez les redirections dans l’espace client, et les règles dans le webmail de la boîte.',
    },
  },
} as const;

const exampleAddress = {
  title: 'Cette adresse est un exemple, pas une vraie adresse',
  card: 'Cherchez la vraie adresse : celle-ci vient sans doute d’un exemple. Renvoyez ensuite le message.',
} as const;

const notAnInternetAddress = {
  title: 'Cette adresse ne convient pas au courrier Internet',
  what: 'Message non remis : le destinataire est enregistré sous une forme qui n’est pas une adresse Internet, comme X.400.',
  card: 'Retapez d’abord l’adresse à la main. Si le message revient, transmettez ce texte à votre administrateur.',
  steps: {
    you: {
      1: 'Retapez l’adresse à la main, sous la forme nom@domaine.',
    },
    yourAdministrator: {
      1: 'Contact : donnez-lui une adresse de type SMTP (Set-MailContact, -ExternalEmailAddress).',
      2: 'Autre système de messagerie : ajoutez un connecteur d’envoi dont l’espace d’adressage couvre ce type.',
    },
    recipientAdministrator: {},
  },
} as const;

const noAddress = {
  title: 'Le champ du destinataire ne contient pas d’adresse',
  what: 'Message non remis : le destinataire n’est pas écrit sous forme d’adresse. C’est peut-être un nom resté dans un brouillon.',
  card: 'Effacez le destinataire et tapez l’adresse en entier, dans un nouveau message. Envoyez-le ensuite.',
  steps: {
    you: {
      1: 'Dans un nouveau message, effacez le destinataire et tapez l’adresse en entier.',
      2: 'Avant d’enregistrer un brouillon, faites Ctrl+K : l’adresse est alors soulignée.',
      3: 'Si elle vient d’un contact, corrigez l’adresse qui y est enregistrée.',
    },
    yourAdministrator: {
      1: 'Contact : vérifiez ExternalEmailAddress de la fiche avec Get-MailContact.',
    },
    recipientAdministrator: {},
  },
} as const;

const notInDirectory = {
  title: 'Cette adresse est introuvable',
  what: 'Message non remis : l’annuaire du serveur n’a pas de fiche pour cette adresse, ou l’a perdue lors d’une migration.',
  steps: {
    yourAdministrator: {
      1: 'Destinataire : si l’adresse est l’une des vôtres, cherchez-la dans l’espace client ou avec Get-Recipient.',
      2: 'Après une migration vers le cloud : donnez à l’utilisateur une adresse de routage (Enable-RemoteMailbox).',
    },
    recipientAdministrator: {
      1: 'Destinataire : lancez Get-Recipient pour l’adresse[ {address}].',
      2: 'Après une migration vers le cloud : donnez à l’utilisateur une adresse de routage (Enable-RemoteMailbox).',
    },
  },
} as const;

const staleEntry = {
  title: 'Outlook a utilisé une ancienne adresse interne',
  what: 'Message non remis : Outlook a pris une ancienne adresse interne dans ses suggestions, son carnet ou un message importé.',
  card: 'Effacez l’adresse des suggestions et retapez-la en entier. Envoyez ensuite un nouveau message.',
  steps: {
    you: {
      1: 'Dans un nouveau message, effacez l’adresse des suggestions avec la croix à côté d’elle.',
      2: 'Tapez l’adresse en entier, ou choisissez-la dans le carnet d’adresses.',
      3: 'Dans une réunion ou une liste, retirez la personne puis ajoutez-la de nouveau.',
    },
    yourAdministrator: {
      1: 'X500 : dans l’adresse IMCEAEX, remplacez _ par /, +20 par un espace, +28 et +29 par des parenthèses, +2E par un point.',
      2: 'Ôtez IMCEAEX- et tout depuis @ ; ajoutez le reste comme adresse X500, à côté des autres (Set-Mailbox, -EmailAddresses).',
      3: 'Carnet d’adresses hors connexion : assurez-vous qu’Outlook peut le télécharger.',
      4: hosted,
    },
    recipientAdministrator: {},
  },
} as const;

const chosenSendersOnly = {
  title: 'Vous ne pouvez pas écrire à cette adresse',
  what: 'Message non remis : cette boîte ou ce groupe n’accepte que certains expéditeurs, ou refuse votre adresse.',
  card: 'Le responsable du groupe, ou l’administrateur du destinataire, peut vous ajouter aux expéditeurs autorisés.',
  steps: {
    you: {
      1: 'Demandez par un autre moyen au responsable de la boîte ou du groupe d’autoriser votre adresse.',
    },
    recipient: {
      1: 'Si vous êtes responsable du groupe, ajoutez l’expéditeur aux expéditeurs autorisés.',
    },
    yourAdministrator: {
      1: 'Gardez vos réglages : la restriction est posée du côté du destinataire.',
    },
    recipientAdministrator: {
      1: 'Expéditeurs autorisés : ajoutez l’expéditeur à AcceptMessagesOnlyFromSendersOrMembers du destinataire.',
      2: 'Expéditeurs refusés : vérifiez que l’expéditeur n’est pas dans RejectMessagesFromSendersOrMembers (Get-Mailbox, Get-DistributionGroup).',
    },
  },
} as const;

const sameDirectoryEntry = {
  title: 'Plusieurs fiches partagent cette adresse',
  what: 'Message non remis : plusieurs fiches de l’annuaire d’un serveur ont la même adresse.',
  card: 'Joignez le destinataire par un autre moyen. Son administrateur doit supprimer le doublon.',
  steps: {
    you: {
      1: 'Prévenez le destinataire par un autre moyen.',
    },
    yourAdministrator: {
      1: 'Annuaire de votre côté : si le destinataire est chez vous, cherchez-y le doublon.',
    },
    recipientAdministrator: {
      1: 'Doublon : cherchez l’adresse[ {address}] dans EmailAddresses de tous les destinataires (Get-Recipient).',
      2: 'Retirez-la de toutes les fiches sauf une, puis attendez la réplication de l’annuaire.',
    },
  },
} as const;

const insideSendersOnly = {
  title: 'Cette adresse n’accepte aucun message de l’extérieur',
  what: 'Message non remis : seules les personnes connectées au serveur du destinataire peuvent écrire à cette adresse.',
  card: 'L’administrateur du destinataire peut ouvrir l’adresse aux expéditeurs extérieurs. Pour un groupe, son responsable le peut aussi.',
  steps: {
    you: {
      1: 'Demandez que l’adresse soit ouverte ; si c’est un groupe, écrivez à un de ses membres.',
      2: 'Si vous êtes de la même entreprise, connectez-vous à votre propre compte et envoyez de là.',
    },
    recipient: {
      1: 'Groupe : si vous en êtes responsable, ouvrez-le aux expéditeurs extérieurs.',
    },
    yourAdministrator: {
      1: 'Même entreprise, serveur et cloud : vérifiez que le connecteur transmet les messages comme internes.',
    },
    recipientAdministrator: {
      1: 'Destinataire : mettez RequireSenderAuthenticationEnabled à $false (Set-Mailbox, Set-DistributionGroup ou Set-MailPublicFolder).',
      2: 'Seulement certains expéditeurs extérieurs : inscrivez ensuite chacun, comme contact, dans AcceptMessagesOnlyFromSendersOrMembers.',
      3: 'Exchange hébergé : pour un groupe, désactivez l’authentification requise dans l’espace client.',
      4: 'Dossier public : donnez aussi à Anonymous le droit CreateItems avec Add-PublicFolderClientPermission.',
    },
  },
} as const;

const mailFlowRule = {
  title: 'Une règle d’un serveur a refusé votre message',
  what: 'Message non remis : une règle d’administrateur refuse ce message, du côté du destinataire ou du vôtre.',
  card: 'L’administrateur du destinataire peut dire quelle règle c’était. Tout est dans ce message, prêt à transmettre.',
  steps: {
    you: {
      1: 'Lisez le texte exact du serveur : il dit souvent ce que la règle refuse.',
      2: 'Prévenez le destinataire par un autre moyen.',
    },
    yourAdministrator: {
      1: 'Règles de flux : lancez Get-TransportRule ; l’une des vôtres porte peut-être ce texte ou ce code.',
    },
    recipientAdministrator: {
      1: 'Règles de flux : lancez Get-TransportRule et cherchez celle qui porte ce texte ou ce code.',
      2: 'Exception : ajoutez l’expéditeur[ {senderDomain}] aux exceptions de la règle, si le message est attendu.',
    },
  },
} as const;

const messageLoop = {
  title: 'Votre message a tourné en rond',
  card: 'Prévenez le destinataire par un autre moyen. Une redirection ou un réglage de serveur est à corriger avant de renvoyer.',
} as const;

const shortFault = {
  title: 'Une panne passagère chez Microsoft',
  what: 'Message non remis : les serveurs de Microsoft ont eu une panne passagère.',
  card: 'Renvoyez dans une heure. Si le message revient encore, demandez de l’aide.',
  steps: {
    yourAdministrator: {
      1: 'État du service : cherchez un incident Exchange Online dans le centre d’administration Microsoft 365.',
    },
    recipientAdministrator: {},
  },
} as const;

/** Textes propres aux codes et aux mots d’Exchange Server ; la source de chacun se trouve dans sa ligne. */
export const exchange = {
  '4_3_1': shortOfResources,
  '4_3_2': {
    title: 'Le serveur ne prend plus de messages pour l’instant',
    what: 'Message non remis : le serveur de réception est arrêté, ou une de ses files d’attente est gelée.',
    card: 'Renvoyez dans quelques heures. L’administrateur du destinataire doit relancer la file ou le serveur.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'Prévenez le destinataire par un autre moyen si c’est urgent.',
      },
      yourAdministrator: {
        1: 'Votre serveur : si l’avis le nomme, les étapes de l’administrateur du destinataire sont les vôtres.',
        2: hosted,
      },
      recipientAdministrator: {
        1: 'File : lancez Get-Queue, puis Resume-Queue pour chacune dont l’état est Suspended.',
        2: 'Composants : lancez Get-ServerComponentState et remettez les inactifs à Active avec Set-ServerComponentState.',
        3: 'Connecteur de réception : un connecteur ajouté sur le port 25 relève de FrontendTransport, et non de HubTransport.',
        4: 'Agents de transport : désactivez celui qu’une mise à jour a rendu incompatible.',
      },
    },
  },
  '4_3_2~2': {
    title: 'Le service de messagerie du serveur est arrêté',
    what: 'Message non remis : un service de messagerie du serveur de réception est arrêté ou mal réglé.',
    card: 'Renvoyez dans quelques heures. L’administrateur du destinataire doit relancer le service.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'Prévenez le destinataire par un autre moyen si c’est urgent.',
      },
      yourAdministrator: {
        1: 'Votre serveur : si l’avis le nomme, les étapes de l’administrateur du destinataire sont les vôtres.',
        2: hosted,
      },
      recipientAdministrator: {
        1: 'Composants : lancez Get-ServerComponentState et remettez les inactifs à Active avec Set-ServerComponentState.',
        2: 'Connecteur de réception : un connecteur ajouté sur le port 25 relève de FrontendTransport, et non de HubTransport.',
        3: 'Agents de transport : désactivez celui qu’une mise à jour a rendu incompatible.',
        4: hosted,
      },
    },
  },
  '4_2_1': {
    title: 'Un serveur n’a pas pu joindre le suivant',
    what: 'Message non remis : un serveur n’a pas pu ouvrir de connexion vers le suivant.',
    card: 'Exchange réessaie tout seul. S’il a abandonné, renvoyez dans une heure.',
    steps: {
      yourAdministrator: {
        1: 'Port 25 : vérifiez qu’aucun pare-feu, antivirus ni fournisseur d’accès ne le bloque (Test-NetConnection, -Port 25).',
        2: 'Journal : mettez ProtocolLoggingLevel du connecteur d’envoi à Verbose, et lisez où la session s’arrête.',
        3: hosted,
      },
    },
  },
  '4_4_397': {
    title: 'Un serveur n’a pas pu communiquer avec le suivant',
    what: 'Message non remis : un serveur n’a pas pu communiquer avec le suivant. L’avis cite sa dernière erreur.',
    card: 'Exchange réessaie tout seul. S’il a abandonné, renvoyez dans une heure.',
    steps: {
      yourAdministrator: {
        1: 'Dernière erreur : dans LastError de Get-Queue, FQDN et IP nomment le serveur ; le texte après les flèches dit pourquoi.',
        2: 'Port 25 : lancez Test-NetConnection avec -Port 25 vers ce serveur.',
        3: hosted,
      },
    },
  },
  '4_4_0': {
    title: 'Le serveur suivant n’a pas pris le message',
    what: 'Message non remis : l’avis cite ce que votre serveur a obtenu du suivant. Ce texte nomme le plus souvent la cause.',
    card: 'Lisez d’abord le texte entre guillemets. Ce message dit à l’administrateur du destinataire quoi chercher.',
    steps: {
      you: {
        1: 'Lisez le texte entre guillemets dans cet avis : il nomme peut-être une chose que vous pouvez corriger.',
        2: 'Sinon, renvoyez dans une heure.',
      },
      recipientAdministrator: {
        1: 'Serveur : cherchez la réponse citée dans les journaux du serveur de réception[ {host}].',
      },
      yourAdministrator: {
        1: 'Dernière erreur : lancez Get-Queue et lisez LastError ; le texte cité nomme le plus souvent la cause.',
        2: 'Port 25 : lancez Test-NetConnection avec -Port 25 vers le serveur de réception[ {host}].',
        3: hosted,
      },
    },
  },
  '4_4_1': {
    title: 'Le serveur de réception ne répond pas',
    what: 'Message non remis : le serveur de réception n’a pas répondu à temps, ce qui passe souvent tout seul.',
    card: 'Exchange réessaie tout seul. S’il a abandonné, renvoyez dans une heure.',
    steps: {
      yourAdministrator: {
        1: 'Port 25 : vérifiez qu’aucun pare-feu ni fournisseur d’accès ne le bloque (Test-NetConnection, -Port 25).',
        2: 'File : dès que l’autre serveur répond, lancez Retry-Queue.',
        3: hosted,
      },
    },
  },
  '4_4_2': {
    title: 'La connexion s’est interrompue en chemin',
    what: 'Message non remis : la connexion entre les deux serveurs s’est interrompue, ce qui passe souvent tout seul.',
    card: 'Exchange réessaie tout seul. S’il a abandonné, renvoyez dans une heure, avec des pièces jointes plus légères.',
    steps: {
      you: {
        1: 'Renvoyez dans une heure, avec des pièces jointes plus légères s’il y en a.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen si c’est urgent.',
      },
      yourAdministrator: {
        1: 'Limites : comparez MaxMessageSize et MessageRateLimit des connecteurs (Get-ReceiveConnector).',
        2: 'Filtres : vérifiez qu’aucun pare-feu, proxy ou antivirus ne coupe les sessions SMTP.',
        3: 'TLS : activez la version 1.2, car beaucoup de serveurs coupent les plus anciennes.',
        4: hosted,
      },
    },
  },
  '4_4_7': expiry,
  '5_1_0': {
    title: 'Votre adresse ou celle du destinataire a été refusée',
    what: 'Message non remis : Exchange n’a pas retrouvé l’adresse du destinataire, ou celui-ci bloque la vôtre.',
    card: 'Écrivez un nouveau message et tapez l’adresse à la main. S’il revient, le destinataire a peut-être bloqué votre adresse.',
    fine: 'Ce que vous avez écrit n’est pas en cause.',
    steps: {
      you: {
        1: 'Écrivez un nouveau message au lieu de répondre à un ancien ou à un message enregistré.',
        2: 'Tapez l’adresse à la main, sans passer par les suggestions.',
        3: 'Demandez au destinataire, par un autre moyen, si sa boîte bloque votre adresse.',
      },
      recipient: {
        1: 'Webmail : dans Options ou Paramètres, ouvrez Bloquer ou autoriser (Courrier indésirable) et retirez l’expéditeur des bloqués.',
      },
      yourAdministrator: {
        1: 'Contact : vérifiez son ExternalEmailAddress avec Get-MailContact ; sans elle, ce code revient.',
      },
      recipientAdministrator: {
        1: 'Filtrage des expéditeurs : lancez Get-SenderFilterConfig et cherchez l’expéditeur[ {senderDomain}].',
        2: 'Boîte : lisez BlockedSendersAndDomains dans Get-MailboxJunkEmailConfiguration.',
      },
    },
  },
  '5_1_1': {
    title: 'Cette adresse est introuvable',
    what: 'Message non remis : le serveur ne connaît pas cette adresse. Elle est peut-être mal tapée ou fermée, ou Outlook a retenu l’ancienne.',
    card: 'Vérifiez l’adresse et retapez-la à la main. Envoyez ensuite un nouveau message, pas l’ancien.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source, lettre par lettre.',
        2: 'Dans un nouveau message, effacez l’adresse des suggestions d’Outlook, puis tapez-la en entier.',
        3: 'Demandez par téléphone si l’adresse a changé.',
      },
      yourAdministrator: {
        1: 'Destinataire : si l’adresse est l’une des vôtres, cherchez-la dans l’espace client ou avec Get-Recipient.',
        2: 'Boîte recréée : ajoutez son ancien LegacyExchangeDN comme adresse X500, à côté des autres (Set-Mailbox, -EmailAddresses).',
      },
      recipientAdministrator: {
        1: 'Destinataire : lancez Get-Recipient pour l’adresse[ {address}].',
        2: 'Groupe fermé à l’extérieur : mettez RequireSenderAuthenticationEnabled à $false (Set-DistributionGroup).',
        3: 'Serveur Edge : lancez Start-EdgeSynchronization, pour qu’il connaisse l’adresse.',
      },
    },
  },
  '5_1_2': notAnInternetAddress,
  '5_1_3': {
    title: 'Cette adresse n’est pas écrite correctement',
    what: 'Message non remis : l’adresse du destinataire contient un caractère, ou a une forme, que la messagerie n’admet pas.',
    card: 'Retapez l’adresse à la main, sans espace ni autre caractère autour. Renvoyez ensuite le message.',
    steps: {
      you: {
        1: 'Cherchez un espace, une virgule, un point manquant ou un second @ dans l’adresse.',
        2: 'Retapez-la à la main, sans passer par les suggestions.',
      },
      yourAdministrator: {
        1: 'Contact : vérifiez l’adresse de la fiche avec Get-MailContact.',
      },
      recipientAdministrator: {
        1: 'Domaines acceptés : vérifiez que le domaine[ {domain}] figure dans Get-AcceptedDomain.',
      },
    },
  },
  '5_1_4': {
    ...exampleAddress,
    what: 'Message non remis : des terminaisons comme .test et .example sont réservées aux essais, aucun courrier n’y arrive.',
    steps: {
      yourAdministrator: {
        1: 'Essais sur votre serveur : mettez RejectReservedTopLevelRecipientDomains à $false (Set-ReceiveConnector).',
      },
      recipientAdministrator: {},
    },
  },
  '5_1_4~2': sameDirectoryEntry,
  '5_1_5': {
    ...exampleAddress,
    what: 'Message non remis : example.com, example.net et example.org sont réservés aux exemples, aucun courrier n’y arrive.',
    steps: {
      yourAdministrator: {
        1: 'Essais sur votre serveur : mettez RejectReservedSecondLevelRecipientDomains à $false (Set-ReceiveConnector).',
      },
      recipientAdministrator: {},
    },
  },
  '5_1_6': {
    title: 'La partie après @ est incomplète',
    what: 'Message non remis : la partie après @ n’a pas de point, ce n’est donc pas un nom de domaine complet.',
    card: 'Ajoutez la fin du nom de domaine, comme « .com » ou « .fr ». Renvoyez ensuite le message.',
    steps: {
      yourAdministrator: {
        1: 'Noms sans point dans votre réseau : mettez RejectSingleLabelRecipientDomains à $false (Set-ReceiveConnector).',
      },
      recipientAdministrator: {},
    },
  },
  '5_1_7': {
    title: 'Votre propre adresse manque ou est mal formée',
    what: 'Message non remis : l’adresse d’expéditeur de votre compte manque ou est mal formée.',
    card: 'L’adresse d’expéditeur de votre compte est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Vérifiez l’adresse de votre compte dans les réglages de votre logiciel de messagerie.',
      },
      yourAdministrator: {
        1: 'Expéditeur : vérifiez PrimarySmtpAddress avec Get-Mailbox, et l’attribut d’adresse dans Active Directory.',
        2: 'Appareil ou application : vérifiez l’adresse d’expéditeur de l’enveloppe (Return-Path).',
        3: hosted,
      },
      recipientAdministrator: {},
    },
  },
  '5_1_8': {
    title: 'Votre compte envoie trop en peu de temps',
    what: 'Message non remis : cet expéditeur a dépassé une limite du nombre de messages qui peuvent partir.',
    card: 'Renvoyez dans une heure, et moins à la fois. Si le message revient, transmettez ce texte à votre administrateur.',
    steps: {
      yourAdministrator: {
        1: 'Compte : vérifiez s’il est détourné ; si oui, changez son mot de passe et videz sa file.',
        2: 'Application : donnez-lui son propre connecteur de réception avec un MessageRateLimit adapté.',
        3: 'Stratégie : comparez MessageRateLimit dans Get-ThrottlingPolicy avec les besoins du compte.',
        4: hosted,
      },
      nobody: {},
    },
  },
  '5_2_1': {
    title: 'La boîte est inaccessible pour l’instant',
    what: 'Message non remis : la boîte est hors ligne ou désactivée, ou le message est en quarantaine.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur peut rétablir la boîte ou libérer le message.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
        2: 'Renvoyez le message quand la boîte sera rétablie.',
      },
      yourAdministrator: {
        1: 'Boîte de votre côté : si le destinataire est chez vous, les étapes de son administrateur sont les vôtres.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Base : lancez Get-MailboxDatabase -Status et montez celle de cette boîte (Mount-Database).',
        2: 'Boîte : vérifiez qu’elle est activée, et IsQuarantined dans Get-MailboxStatistics.',
        3: 'Filtre de contenu : cherchez le message dans la boîte de quarantaine et libérez-le.',
        4: 'Exchange hébergé : lisez le statut du compte dans l’espace client, puis ouvrez un ticket.',
      },
    },
  },
  '5_2_1~2': {
    title: 'Votre message a été mis en quarantaine comme spam',
    what: 'Message non remis : le filtre de contenu du serveur de réception l’a jugé indésirable et l’a mis de côté.',
    card: 'Prévenez le destinataire par un autre moyen. Son administrateur peut libérer le message et laisser passer les vôtres.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen : le message peut être libéré.',
        2: 'Si vous renvoyez, mettez moins de liens et d’images, et un objet clair.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Quarantaine : trouvez le message dans la boîte QuarantineMailbox de Get-ContentFilterConfig et libérez-le.',
        2: 'Exception : ajoutez l’expéditeur à BypassedSenders, ou le domaine[ {senderDomain}] à BypassedSenderDomains (Set-ContentFilterConfig).',
        3: hosted,
      },
    },
  },
  '5_2_2': {
    what: 'Message non remis : cette boîte a épuisé son quota de stockage et ne prend plus de nouveaux messages.',
    steps: {
      recipient: {
        1: 'Supprimez de gros messages, puis videz les éléments supprimés et le courrier indésirable.',
      },
      recipientAdministrator: {
        1: 'Quota : relevez ProhibitSendReceiveQuota avec Set-Mailbox, UseDatabaseQuotaDefaults étant à $false.',
        2: 'Taille : trouvez les plus gros dossiers avec Get-MailboxFolderStatistics.',
        3: largerAccount,
      },
    },
  },
  '5_2_3': recipientSize,
  '5_2_4': {
    title: 'Une liste de distribution ne fonctionne pas',
    what: 'Message non remis : cette adresse est une liste de distribution, et ses réglages ne fonctionnent pas.',
    card: 'Écrivez directement à ses membres, le temps que l’administrateur du destinataire répare la liste.',
    steps: {
      you: {
        1: 'Écrivez directement aux membres de la liste.',
        2: 'Prévenez le responsable de la liste, si vous le connaissez.',
      },
      yourAdministrator: {
        1: 'Liste de votre côté : si elle est chez vous, les étapes de l’administrateur du destinataire sont les vôtres.',
      },
      recipientAdministrator: {
        1: 'Groupe dynamique : vérifiez RecipientFilter et RecipientContainer dans Get-DynamicDistributionGroup.',
        2: 'Journal : relevez le niveau du catégoriseur (Set-EventLogLevel), faites un essai ; l’événement 6025 ou 6026 nomme l’attribut.',
      },
    },
  },
  '5_2_11': senderSize,
  '5_2_14': forwardLeadsNowhere,
  '5_3_0': {
    title: 'Exchange a écarté votre message, jugé abîmé',
    what: 'Message non remis : Exchange a jugé le message abîmé, et l’a écarté pour se protéger.',
    card: 'Écrivez un nouveau message et joignez de nouveau les fichiers. Ne transférez pas l’ancien.',
    steps: {
      you: {
        1: 'Écrivez un nouveau message et joignez de nouveau les fichiers depuis votre ordinateur.',
        2: 'S’il revient, prévenez votre administrateur.',
      },
      yourAdministrator: {
        1: 'File Poison : voyez son contenu avec Get-Message -Queue Poison, puis supprimez ou relancez.',
        2: hosted,
      },
    },
  },
  '5_3_2': {
    title: 'Cette boîte ne peut pas prendre votre message',
    what: 'Message non remis : une stratégie de carnet d’adresses vous sépare sans doute de cette boîte, ou sa fiche comporte une erreur.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur doit vérifier la boîte et sa stratégie de carnet d’adresses.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Même entreprise : vérifiez aussi la stratégie de carnet d’adresses de l’expéditeur (Get-AddressBookPolicy).',
      },
      recipientAdministrator: {
        1: 'Stratégie de carnet d’adresses : expéditeur et destinataire doivent partager une liste globale (Get-AddressBookPolicy).',
        2: 'Boîte : vérifiez Database dans Get-Mailbox.',
      },
    },
  },
  '5_3_3': {
    what: 'Message non remis : un serveur Exchange n’a pas accepté une commande de l’autre.',
    card: 'Le réglage entre deux serveurs est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Connecteur de réception : ceux du courrier interne ont besoin d’ExchangeServer dans AuthMechanism.',
        2: 'Journal : lisez la session dans le journal du protocole SMTP.',
        3: hosted,
      },
      recipientAdministrator: {
        1: 'Disque : assurez-vous que le serveur de réception[ {host}] a de la place, un disque plein donne aussi ce code.',
      },
    },
  },
  '5_3_4': {
    what: 'Message non remis : le message est trop lourd pour un serveur du trajet, de votre côté ou de celui du destinataire.',
    steps: {
      yourAdministrator: {
        1: 'Limites : comparez MaxSendSize (Get-TransportConfig) et MaxMessageSize (Get-SendConnector, Get-ReceiveConnector) avec la taille du message.',
      },
      recipientAdministrator: {
        1: 'Limites : vérifiez MaxReceiveSize dans Get-TransportConfig et MaxMessageSize dans Get-ReceiveConnector.',
      },
    },
  },
  '5_3_5': {
    title: 'Le serveur se renvoie le message à lui-même',
    what: 'Message non remis : un réglage ramène le message au serveur d’où il vient.',
    card: 'Prévenez le destinataire par un autre moyen : un réglage de serveur est d’abord à corriger.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Connecteur de réception : son Fqdn ne doit pas être le nom d’un autre serveur ou appareil du trajet.',
        2: 'Connecteurs : aucun ne doit envoyer à son propre serveur, ni partager adresse et port avec un autre.',
        3: hosted,
      },
      recipientAdministrator: {
        1: 'Connecteur de réception : son Fqdn ne doit pas être le nom d’un autre serveur ou appareil du trajet.',
        2: 'Connecteurs : aucun ne doit envoyer à son propre serveur, ni partager adresse et port avec un autre.',
      },
    },
  },
  '5_4_4': {
    title: 'Aucun chemin vers le domaine du destinataire',
    what: 'Message non remis : Exchange n’a trouvé aucun chemin vers un serveur qui prend le courrier de cette adresse.',
    card: 'Vérifiez d’abord la partie après @. Si elle est juste, les réglages DNS de votre serveur sont à vérifier.',
    steps: {
      yourAdministrator: {
        1: 'MX : cherchez les enregistrements du domaine du destinataire[ {domain}] avec Resolve-DnsName -Type MX.',
        2: 'Serveurs DNS : lisez ExternalDNS* et InternalDNS* dans Get-TransportService et Get-FrontendTransportService ; vérifiez l’ordre des cartes réseau.',
        3: 'Connecteur d’envoi : vérifiez qu’un espace d’adressage couvre le domaine ; * les couvre tous.',
        4: hosted,
      },
    },
  },
  '5_4_6': {
    ...messageLoop,
    what: 'Message non remis : des règles, redirections ou réglages l’ont fait tourner en rond. Exchange l’arrête au bout de 20 tours.',
    steps: {
      you: {
        1: 'Désactivez vos propres règles qui transfèrent ou répondent automatiquement.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      recipient: {
        1: 'Désactivez les règles et redirections qui envoient les messages vers une autre boîte.',
      },
      recipientAdministrator: {
        1: 'Boîte : vérifiez ForwardingAddress et ForwardingSmtpAddress (Get-Mailbox), puis Get-InboxRule.',
        2: 'Annuaire : une boîte ne doit pas avoir de targetAddress dans Active Directory.',
        3: 'Services de transport : après un changement de serveurs ou de routage, redémarrez MSExchangeTransport et MSExchangeFrontEndTransport.',
      },
      yourAdministrator: {
        1: 'Boucle : cherchez chez vous les redirections, règles ou connecteurs qui renvoient le message.',
      },
    },
  },
  '5_5_2': {
    title: 'Un logiciel parle au serveur dans le mauvais ordre',
    what: 'Message non remis : un logiciel ou un appareil a envoyé ses commandes dans le mauvais ordre.',
    card: 'Le logiciel ou l’appareil qui envoie est à régler de nouveau. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Logiciel ou appareil : sa première commande doit être EHLO ou HELO, avant AUTH et l’enveloppe.',
        2: 'Connecteur de réception : mettez ProtocolLoggingLevel à Verbose et lisez la session.',
        3: 'Disque : assurez-vous que le lecteur système du serveur a de la place.',
      },
      recipientAdministrator: {},
    },
  },
  '5_5_3': tooManyRecipients,
  '5_5_4': {
    title: 'Une adresse n’est pas écrite correctement',
    what: 'Message non remis : votre adresse ou celle du destinataire n’a pas la forme que le serveur attend. Un caractère est peut-être à corriger.',
    card: 'Retapez l’adresse du destinataire à la main, sans espace ni autre caractère autour. Renvoyez ensuite le message.',
    steps: {
      you: {
        1: 'Comparez l’adresse du destinataire avec sa source, caractère par caractère.',
        2: 'Vérifiez votre propre adresse dans les réglages de votre logiciel de messagerie.',
      },
      yourAdministrator: {
        1: 'Expéditeur : vérifiez l’adresse d’enveloppe que donne le compte, l’appareil ou le logiciel.',
      },
      recipientAdministrator: {},
    },
  },
  '5_5_6': {
    title: 'Exchange n’a pas pu traiter le message tel quel',
    what: 'Message non remis : Exchange a refusé le contenu, peut-être après une erreur dans le dialogue des serveurs.',
    card: 'Écrivez d’abord le message de nouveau, en texte brut. S’il revient, transmettez ce texte à votre administrateur.',
    steps: {
      you: {
        1: 'Écrivez un nouveau message en texte brut, et envoyez-le.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Journal : cherchez les erreurs de MSExchangeTransport à l’heure de cet avis.',
        2: 'Format du message : envoyez un essai tout simple ; s’il passe, regardez comment le logiciel construit celui-ci.',
      },
    },
  },
  '5_6_0': {
    title: 'Une pièce jointe a sans doute un codage inhabituel',
    what: 'Message non remis : une pièce jointe, souvent d’un Macintosh, est sans doute codée d’une façon qu’Exchange n’accepte pas.',
    card: 'Joignez de nouveau le fichier depuis votre ordinateur, ou partagez-le par un lien. Envoyez ensuite un nouveau message.',
    steps: {
      you: {
        1: 'Joignez de nouveau le fichier depuis votre ordinateur ; ne transférez pas l’ancien message.',
        2: 'Compressez le fichier, ou partagez-le par un lien.',
      },
      yourAdministrator: {
        1: 'Logiciel d’envoi : un fichier Macintosh au format BinHex ne doit pas être codé en plus en base64.',
      },
    },
  },
  '5_6_1': {
    title: 'Le serveur suivant n’accepte pas ce format',
    what: 'Message non remis : l’autre serveur n’a pas offert la forme qu’exige ce message, souvent à cause d’un pare-feu.',
    card: 'Un pare-feu en est souvent la cause. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Pare-feu : coupez l’inspection SMTP ; chez Cisco, no inspect esmtp ou no fixup protocol smtp 25.',
        2: 'Codage : envoyez le message en quoted-printable ou base64 au lieu de 8BITMIME.',
      },
    },
  },
  '5_7_1': {
    title: 'Le serveur veut savoir qui envoie',
    what: 'Message non remis : le serveur ne sert que les expéditeurs connectés, ou ce destinataire refuse les messages extérieurs.',
    steps: {
      yourAdministrator: {
        1: 'Appareil ou application : faites-le s’identifier, sur le port 587, avec le compte d’envoi.',
        2: 'Sans identification, sur votre propre serveur : créez un connecteur de réception pour sa seule adresse IP, ouvert à AnonymousUsers.',
      },
      recipientAdministrator: {
        1: 'Destinataire : mettez RequireSenderAuthenticationEnabled à $false s’il peut recevoir de l’extérieur.',
        2: 'Connecteur de réception : celui du courrier Internet doit avoir AnonymousUsers dans PermissionGroups.',
      },
    },
  },
  '5_7_1~2': {
    ...chosenSendersOnly,
    what: 'Message non remis : cette boîte ou ce groupe n’accepte que certains expéditeurs, ou une règle refuse ce message.',
    steps: {
      ...chosenSendersOnly.steps,
      recipientAdministrator: {
        1: 'Expéditeurs autorisés : ajoutez l’expéditeur à AcceptMessagesOnlyFromSendersOrMembers du destinataire.',
        2: 'Règles de flux : lancez Get-TransportRule et cherchez celle qui refuse ce message.',
      },
    },
  },
  '5_7_1~3': {
    what: 'Message non remis : le serveur contacté ne gère pas ce domaine, ou ne connaît pas l’expéditeur.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Si vous n’avez rien envoyé de tel, supprimez cet avis : quelqu’un a sans doute utilisé votre adresse.',
      },
      yourAdministrator: {
        1: 'Appareil ou application : faites-le s’identifier, sur le port 587, avec le compte d’envoi.',
        2: 'Sans identification, sur votre propre serveur : créez un connecteur de réception pour sa seule adresse IP, avec le droit ms-Exch-SMTP-Accept-Any-Recipient.',
      },
      recipientAdministrator: {
        1: 'Domaines acceptés : inscrivez le domaine[ {domain}] sur le serveur que désigne son MX (Get-AcceptedDomain).',
        2: 'MX : sinon, faites désigner par les enregistrements le serveur qui gère le domaine.',
      },
    },
  },
  '5_7_3': {
    title: 'Deux serveurs ne peuvent pas s’identifier',
    what: 'Message non remis : deux serveurs Exchange n’ont pas pu s’identifier l’un à l’autre.',
    card: 'L’identification entre les serveurs est à réparer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Pare-feu : laissez passer la commande X-EXPS ; l’inspection SMTP la retire.',
        2: 'Connecteurs de réception : ceux du courrier interne ont besoin d’ExchangeServer dans AuthMechanism.',
        3: 'Connecteurs ajoutés : vérifiez RemoteIPRanges, pour qu’ils ne captent pas les serveurs internes.',
        4: hosted,
      },
      recipientAdministrator: {},
    },
  },
  '5_7_51': {
    title: 'Le destinataire attend d’autres serveurs que le vôtre',
    what: 'Message non remis : le côté destinataire n’accepte le courrier de ce domaine que de certains serveurs.',
    card: 'L’administrateur du destinataire doit inscrire votre serveur. Ce que vous avez écrit n’est pas en cause.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Trajet : envoyez par le serveur, et avec le certificat, que l’autre côté a inscrits.',
      },
      recipientAdministrator: {
        1: 'Connecteur entrant : ajoutez l’adresse d’envoi[ {ip}] à SenderIPAddresses, ou réglez TlsSenderCertificateName.',
      },
    },
  },
  '5_7_900-999': mailFlowRule,
  '4_7_0': {
    title: 'Deux serveurs ne s’identifient plus entre eux',
    what: 'Message non remis : deux serveurs Exchange d’une même entreprise n’ont pas pu s’identifier l’un à l’autre.',
    card: 'L’identification entre les serveurs est à réparer avant de renvoyer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Heure : gardez moins de cinq minutes d’écart entre serveurs et contrôleurs de domaine (w32tm /query /status).',
        2: 'SPN et Kerberos : vérifiez SMTPSVC avec setspn -L, les ports Kerberos et la réplication des contrôleurs de domaine.',
        3: 'Connecteur de réception : gardez ExchangeServer dans AuthMechanism du connecteur par défaut.',
        4: hosted,
      },
      recipientAdministrator: {
        1: 'Vos serveurs : si l’avis les nomme, les étapes de l’administrateur de l’expéditeur sont les vôtres.',
      },
    },
  },
  '4_7_0~2': {
    title: 'La connexion chiffrée a échoué',
    what: 'Message non remis : le serveur de réception n’a sans doute pas accepté le certificat du serveur d’envoi.',
    card: 'Un certificat est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Deux certificats pour SMTP : retirez SMTP à celui d’une autorité non reconnue (Enable-ExchangeCertificate, -Services sans SMTP).',
        2: 'Certificats : installez sur le serveur d’envoi les intermédiaires qui manquent.',
        3: hosted,
      },
      recipientAdministrator: {
        1: 'Certificat : si votre serveur[ {host}] doit reconnaître cette autorité, ajoutez sa racine à celles de confiance.',
      },
    },
  },
  '4_7_5': {
    title: 'Votre serveur cherche un certificat qu’il n’a pas',
    what: 'Message non remis : votre serveur doit utiliser un certificat qui n’y est pas installé.',
    card: 'Un réglage de certificat est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Certificat : trouvez celui en service avec Get-ExchangeCertificate.',
        2: 'Connecteur d’envoi : réglez TlsCertificateName sur son émetteur et son sujet avec Set-SendConnector.',
        3: hosted,
      },
      recipientAdministrator: {},
    },
  },
  resolver_adr_recipnotfound: notInDirectory,
  resolver_adr_recipientnotfound: {
    ...notInDirectory,
    what: 'Message non remis : l’annuaire du serveur n’a pas de fiche pour cette adresse. Elle est peut-être mal tapée, ou connue du cloud seulement.',
    steps: {
      yourAdministrator: {
        1: 'Destinataire : si l’adresse est l’une des vôtres, cherchez-la dans l’espace client ou avec Get-Recipient.',
        2: 'Utilisateur créé dans le cloud : lancez New-RemoteMailbox sur le serveur, puis donnez-lui son ExchangeGuid avec Set-RemoteMailbox.',
      },
      recipientAdministrator: {
        1: 'Destinataire : lancez Get-Recipient pour l’adresse[ {address}].',
        2: 'Utilisateur créé dans le cloud : lancez New-RemoteMailbox sur le serveur, puis donnez-lui son ExchangeGuid avec Set-RemoteMailbox.',
      },
    },
  },
  resolver_adr_exrecipnotfound: staleEntry,
  resolver_adr_exrecipientnotfound: staleEntry,
  resolver_adr_ambiguous: sameDirectoryEntry,
  resolver_adr_badprimary: {
    title: 'La fiche de ce destinataire est incomplète',
    what: 'Message non remis : la fiche du destinataire dans l’annuaire n’a pas d’adresse principale, ou une adresse mal formée.',
    card: 'Retapez d’abord l’adresse à la main. Si le message revient, transmettez ce texte à votre administrateur.',
    steps: {
      you: {
        1: 'Dans un nouveau message, effacez l’adresse des suggestions et tapez-la en entier.',
        2: 'Si le message revient, transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Contact : vérifiez son adresse dans l’espace client, ou ExternalEmailAddress (SMTP:nom@domaine) avec Get-MailContact.',
        2: 'Serveur et cloud : corrigez l’adresse dans Active Directory, puis synchronisez.',
      },
      recipientAdministrator: {},
    },
  },
  resolver_adr_invalidinsmtp: noAddress,
  resolver_adr_reciplimit: tooManyRecipients,
  resolver_rst_authrequired: insideSendersOnly,
  resolver_rst_notauthorized: chosenSendersOnly,
  resolver_rst_senderauthenticated: insideSendersOnly,
  resolver_rst_restrictedtogrouppermission: {
    title: 'Vous ne pouvez pas écrire à ce groupe',
    what: 'Message non remis : ce groupe n’accepte que les messages de certains expéditeurs.',
    card: 'Le responsable du groupe, ou l’administrateur du destinataire, peut vous ajouter aux expéditeurs autorisés.',
    steps: {
      you: {
        1: 'Demandez par un autre moyen au responsable du groupe d’autoriser votre adresse.',
      },
      recipient: chosenSendersOnly.steps.recipient,
      yourAdministrator: chosenSendersOnly.steps.yourAdministrator,
      recipientAdministrator: {
        1: 'Groupe : ajoutez l’expéditeur à AcceptMessagesOnlyFromSendersOrMembers avec Set-DistributionGroup.',
      },
    },
  },
  resolver_rst_restrictedtorecipientspermission: {
    title: 'Vous ne pouvez pas écrire à cette boîte',
    what: 'Message non remis : cette boîte n’accepte que les messages de certains expéditeurs.',
    card: 'Prévenez le destinataire par un autre moyen. Son administrateur peut vous ajouter aux expéditeurs autorisés.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
      },
      recipient: {},
      yourAdministrator: chosenSendersOnly.steps.yourAdministrator,
      recipientAdministrator: {
        1: 'Boîte : ajoutez l’expéditeur à AcceptMessagesOnlyFromSendersOrMembers avec Set-Mailbox.',
      },
    },
  },
  resolver_rst_sendernotauthenticatedforgroup: {
    title: 'Ce groupe n’accepte aucun message de l’extérieur',
    what: 'Message non remis : seules les personnes connectées au serveur du destinataire peuvent écrire à ce groupe.',
    card: 'Le responsable du groupe, ou l’administrateur du destinataire, peut l’ouvrir aux expéditeurs extérieurs.',
    steps: {
      you: {
        1: 'Écrivez plutôt à une personne du groupe, ou demandez à son responsable de l’ouvrir.',
        2: 'Si vous êtes de la même entreprise, connectez-vous à votre propre compte et envoyez de là.',
      },
      recipient: insideSendersOnly.steps.recipient,
      yourAdministrator: insideSendersOnly.steps.yourAdministrator,
      recipientAdministrator: {
        1: 'Groupe : mettez RequireSenderAuthenticationEnabled à $false avec Set-DistributionGroup.',
        2: 'Seulement certains expéditeurs extérieurs : inscrivez ensuite chacun, comme contact, dans AcceptMessagesOnlyFromSendersOrMembers.',
        3: 'Exchange hébergé : pour un groupe, désactivez l’authentification requise dans l’espace client.',
      },
    },
  },
  resolver_rst_sendernotauthenticatedformailbox: {
    title: 'Cette boîte n’accepte aucun message de l’extérieur',
    what: 'Message non remis : seules les personnes connectées au serveur du destinataire peuvent écrire à cette boîte.',
    card: 'Prévenez le destinataire par un autre moyen. Son administrateur peut ouvrir la boîte aux expéditeurs extérieurs.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que sa boîte soit ouverte.',
        2: 'Si vous êtes de la même entreprise, connectez-vous à votre propre compte et envoyez de là.',
      },
      recipient: {},
      yourAdministrator: insideSendersOnly.steps.yourAdministrator,
      recipientAdministrator: {
        1: 'Boîte : mettez RequireSenderAuthenticationEnabled à $false avec Set-Mailbox.',
        2: 'Seulement certains expéditeurs extérieurs : inscrivez ensuite chacun, comme contact, dans AcceptMessagesOnlyFromSendersOrMembers.',
        3: hosted,
      },
    },
  },
  resolver_rst_recipsizelimit: recipientSizeByName,
  resolver_rst_recipientsizelimit: recipientSizeByName,
  resolver_rst_sendsizelimit_sender: senderSize,
  resolver_fwd_notfound: forwardLeadsNowhere,
  resolver_fwd_forwarded: {
    title: 'Pas un échec : votre message a été transféré',
    what: 'La boîte transfère ses messages sans en garder de copie, et le vôtre a suivi le même chemin.',
  },
  resolver_msgtype_af: {
    title: 'Une redirection automatique n’est pas sortie du serveur',
    what: 'Le serveur du destinataire a pris le message. Seule sa redirection automatique vers l’extérieur a été arrêtée.',
    card: 'Prévenez le destinataire : il ne lit peut-être que l’autre boîte. Son administrateur peut autoriser ces redirections.',
    steps: {
      recipientAdministrator: {
        1: 'Domaine distant : mettez AutoForwardEnabled à $true avec Set-RemoteDomain, si cette redirection est voulue.',
      },
    },
  },
  resolver_oof_inttoext: {
    title: 'Pas un échec : une réponse automatique a été retenue',
    what: 'Une réponse automatique destinée aux seuls collègues n’est pas partie à l’extérieur. Le message, lui, est arrivé.',
  },
  storedrv_clientsubmit: {
    title: 'Votre compte envoie de trop d’endroits à la fois',
    what: 'Message non remis : votre compte a ouvert plus de connexions d’envoi que son serveur n’en admet.',
    card: 'Fermez les autres logiciels et appareils qui envoient depuis ce compte. Renvoyez ensuite dans quelques minutes.',
    steps: {
      you: {
        1: 'Fermez les autres logiciels et appareils qui envoient depuis ce compte.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH : envoyez par moins de connexions ; Exchange Online en admet trois à la fois par boîte.',
        2: 'Plusieurs appareils : donnez à chacun sa propre boîte.',
      },
      nobody: {},
    },
  },
  storedrv_authenticationrequiredforpublicfolder: {
    title: 'Ce dossier public est fermé à l’extérieur',
    what: 'Message non remis : cette adresse est un dossier public qui n’accepte aucun message de l’extérieur.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur peut ouvrir le dossier.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la restriction est posée du côté du destinataire.',
      },
      recipientAdministrator: {
        1: 'Dossier public : mettez RequireSenderAuthenticationEnabled à $false avec Set-MailPublicFolder.',
        2: 'S’il refuse encore : donnez à Anonymous le droit CreateItems avec Add-PublicFolderClientPermission.',
      },
      recipient: {},
    },
  },
  userwithoutfederatedproxyaddressexception: {
    title: 'Il manque un lien entre le serveur et le cloud',
    what: 'Message non remis : le destinataire a une archive dans le cloud, et le lien vers elle n’est pas complet.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur doit compléter le lien vers le cloud.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Boîte de fédération : comparez son domaine (Get-Mailbox -Arbitration) à ceux de Get-FederatedOrganizationIdentifier.',
        2: 'S’il n’y figure pas : fédérez-le, ou changez d’adresse. msExchOrgFederatedMailbox (ADSI Edit) doit ensuite nommer la même.',
      },
      recipientAdministrator: {
        1: 'Boîte de fédération : comparez son domaine (Get-Mailbox -Arbitration) à ceux de Get-FederatedOrganizationIdentifier.',
        2: 'S’il n’y figure pas : fédérez-le, ou changez d’adresse. msExchOrgFederatedMailbox (ADSI Edit) doit ensuite nommer la même.',
      },
    },
  },
  queue_expired: expiry,
  smtpsend_dns_nonexistentdomain: {
    what: 'Message non remis : votre serveur n’a pas trouvé la partie après @ dans l’annuaire des domaines (DNS). Elle est peut-être mal tapée ou expirée.',
    card: 'Vérifiez d’abord la partie après @, puis renvoyez. Si elle est juste, prévenez votre administrateur.',
    steps: {
      yourAdministrator: {
        1: 'MX : cherchez les enregistrements du domaine du destinataire[ {domain}] avec Resolve-DnsName -Type MX.',
        2: 'Serveurs DNS : lisez ExternalDNS* et InternalDNS* dans Get-TransportService et Get-FrontendTransportService ; vérifiez l’ordre des cartes réseau.',
        3: 'Connecteur d’envoi : vérifiez qu’un espace d’adressage couvre le domaine ; * les couvre tous.',
        4: hosted,
      },
    },
  },
  smtpsend_dns_mxloopback: {
    title: 'L’adresse ramène à votre propre serveur',
    what: 'Message non remis : l’enregistrement MX du domaine du destinataire désigne le serveur même qui envoie.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Domaines acceptés : lancez Get-AcceptedDomain ; un domaine géré ici doit y figurer, tout autre non.',
        2: 'MX et connecteur d’envoi : assurez-vous qu’ils ne désignent pas ce serveur lui-même.',
        3: 'Exchange hébergé : si le domaine est à vous, vérifiez que l’espace client le rattache au service.',
      },
      recipientAdministrator: {
        1: 'MX : faites désigner par les enregistrements[, zone {domain},] les serveurs de réception, et non celui qui envoie.',
      },
    },
  },
  smtpsend_barelinefeedsareillegal: {
    title: 'Un logiciel termine ses lignes d’une façon refusée',
    what: 'Message non remis : des lignes du message se terminent d’une façon que le serveur suivant n’accepte pas.',
    card: 'Envoyez d’abord le message depuis Outlook sur le web. S’il revient, transmettez ce texte à votre administrateur.',
    steps: {
      you: {
        1: 'Écrivez le message dans Outlook sur le web, et non dans le logiciel qui a envoyé celui-ci.',
        2: 'S’il revient, envoyez-le sans sa pièce jointe.',
        3: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Logiciel ou appareil : terminez chaque ligne par CR LF, jamais par LF seul.',
        2: 'Agents et mentions ajoutées : vérifiez que tout ce qui ajoute du texte en chemin garde CR LF.',
      },
      recipientAdministrator: {
        1: 'Serveur : utilisez-en un qui gère CHUNKING (BDAT) et accepte ces lignes telles quelles.',
        2: 'Exchange : ou exécutez Set-ReceiveConnector avec -BareLinefeedRejectionEnabled $false.',
      },
    },
  },
  transport_rules_rejectmessage: mailFlowRule,
  approval_invalidexpiry: {
    title: 'L’approbation pour ce groupe ne peut pas démarrer',
    what: 'Message non remis : les messages à ce groupe demandent une approbation, et il y manque un réglage.',
    card: 'Il manque un réglage à l’approbation du groupe. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Balise de rétention : lancez Enable-OrganizationCustomization, puis New-RetentionPolicyTag avec -IsDefaultModeratedRecipientsPolicyTag.',
      },
      recipientAdministrator: {
        1: 'Balise de rétention : lancez Enable-OrganizationCustomization, puis New-RetentionPolicyTag avec -IsDefaultModeratedRecipientsPolicyTag.',
      },
    },
  },
  unifiedgroupagent: {
    title: 'Ce groupe n’accepte aucun message de l’extérieur',
    what: 'Message non remis : ce groupe Microsoft 365 n’accepte que les messages de son entreprise, ou seulement ceux de ses membres.',
    card: 'Le responsable du groupe peut l’ouvrir aux expéditeurs extérieurs.',
    steps: {
      you: {
        1: 'Demandez par un autre moyen au responsable du groupe de l’ouvrir ou de vous ajouter.',
      },
      recipient: {
        1: 'Si vous êtes responsable du groupe, ouvrez-le aux expéditeurs extérieurs dans ses réglages.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la restriction est posée du côté du destinataire.',
      },
      recipientAdministrator: {
        1: 'Groupe : mettez RequireSenderAuthenticationEnabled à $false avec Set-UnifiedGroup ; comptez jusqu’à une heure.',
      },
    },
  },
  tenantattribution: {
    title: 'Microsoft ne sait pas à qui est le serveur d’envoi',
    what: 'Message non remis : Microsoft n’a pas pu rattacher le serveur d’envoi à un client Microsoft 365.',
    steps: {
      yourAdministrator: {
        1: 'Connecteur entrant : vérifiez SenderIPAddresses ou TlsSenderCertificateName avec Get-InboundConnector.',
        2: 'Domaine : celui de l’expéditeur, ou du certificat, doit figurer dans Get-AcceptedDomain.',
        3: 'Certificat : importez les intermédiaires dans le magasin de l’ordinateur, pour que le serveur les envoie aussi.',
      },
      recipientAdministrator: {},
    },
  },
  tenantinboundattribution: {
    title: 'Ce message est arrivé sans identification',
    what: 'Message non remis : Microsoft ne prend pas de message au nom de votre domaine sans identification de l’expéditeur.',
    card: 'L’appareil ou le logiciel qui envoie doit s’identifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Appareil ou logiciel : faites-le s’identifier (SMTP AUTH, port 587), ou passez par un serveur qui le fait.',
        2: 'Direct Send, sans identification, est coupé : inscrivez son adresse IP ou son certificat dans un connecteur entrant.',
      },
      recipientAdministrator: {},
    },
  },
  'imceaex-': staleEntry,
  'imceainvalid-': noAddress,
  'recipient-deferred-because-there-is-no-mdb': {
    title: 'La boîte du destinataire n’a pas de base de données',
    what: 'Message non remis : la fiche du destinataire ne dit pas où se trouve sa boîte.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
        2: 'Renvoyez dans quelques heures.',
      },
      yourAdministrator: {
        1: 'Boîte de votre côté : si le destinataire est chez vous, les étapes de son administrateur sont les vôtres.',
      },
      recipientAdministrator: {
        1: 'Boîte : vérifiez Database dans Get-Mailbox, et homeMDB dans Active Directory.',
        2: 'Boîte déplacée : vérifiez qu’aucune ancienne fiche ne garde son adresse.',
      },
    },
  },
  aggregategroupmailbox: {
    title: 'Le groupe a reçu votre message',
    what: 'Une boîte cachée du groupe est pleine. Cela n’empêche pas la remise au groupe lui-même.',
    card: 'Il n’y a rien à faire, et rien à renvoyer.',
    steps: {
      you: {
        1: 'Ne renvoyez pas : le groupe recevrait le message en double.',
      },
      recipient: {
        1: 'Ignorez cet avis : votre propre boîte n’est pas pleine.',
      },
      recipientAdministrator: {
        1: 'Pour arrêter ces avis : New-TransportRule avec -SentTo pour cette boîte cachée et -DeleteMessage $true.',
      },
      nobody: {},
    },
  },
  suspiciousremoteservererror: {
    title: 'L’autre serveur a coupé la connexion',
    what: 'Message non remis : le serveur suivant a fermé la connexion sans donner de raison.',
    steps: {
      yourAdministrator: {
        1: 'Pare-feu ou filtre : vérifiez que rien ne coupe les sessions chez vous ; Exchange attend plus longtemps avant de réessayer.',
      },
      recipientAdministrator: {
        1: 'Filtre ou pare-feu : cherchez une session coupée à cette heure[, depuis {ip}].',
      },
    },
  },
  attr17: shortFault,
  attr18: shortFault,
  prx: {
    title: 'Un serveur n’a pas pu transmettre en interne',
    what: 'Message non remis : le serveur d’entrée n’a pas pu transmettre le message au serveur de boîtes derrière lui.',
    steps: {
      recipientAdministrator: {
        1: 'DNS : sur Exchange, vérifiez les serveurs DNS de la carte réseau et dans Get-FrontendTransportService.',
        2: 'Composants : vérifiez avec Get-ServerComponentState que HubTransport et FrontendTransport sont Active.',
      },
    },
  },
  quotaexceeded: {
    what: 'Message non remis : cette boîte a épuisé son quota de stockage.',
    steps: {
      recipient: {
        1: 'Supprimez de gros messages, puis videz les éléments supprimés et le courrier indésirable.',
      },
      recipientAdministrator: {
        1: 'Quota : relevez ProhibitSendReceiveQuota avec Set-Mailbox, UseDatabaseQuotaDefaults étant à $false.',
        2: largerAccount,
      },
    },
  },
  'storedrv_submission_quota': {
    title: 'Votre propre boîte est pleine',
    what: 'Message non remis : votre boîte a épuisé son quota de stockage, elle ne peut donc plus envoyer.',
    card: 'Supprimez de gros messages, surtout des éléments envoyés, et videz les éléments supprimés. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Supprimez de gros messages, surtout des éléments envoyés, puis videz les éléments supprimés.',
        2: 'Renvoyez le message.',
      },
      yourAdministrator: {
        1: 'Quota : relevez ProhibitSendQuota de la boîte de l’expéditeur avec Set-Mailbox.',
        2: 'Appareil ou logiciel : faites vider les éléments envoyés de sa boîte par une stratégie de rétention.',
        3: largerAccount,
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  storedrv_submission_limit: {
    title: 'Vous avez atteint votre limite d’envoi du jour',
    what: 'Message non remis : votre boîte a atteint sa limite quotidienne de destinataires ; pour Exchange Online, elle est de 10 000.',
    card: 'Renvoyez demain, ou par un service prévu pour les envois en nombre.',
    steps: {
      nobody: {
        1: 'Attendez 24 heures, puis renvoyez vous-même : votre serveur n’essaie plus.',
      },
      you: {
        1: 'Si vous n’avez pas envoyé autant, changez votre mot de passe, analysez votre ordinateur et prévenez votre administrateur.',
      },
      yourAdministrator: {
        1: 'Compte : assurez-vous qu’il n’est pas détourné.',
        2: 'Envois en nombre : utilisez une liste de distribution, ou un service prévu pour cela.',
      },
    },
  },
  storedrv_submission_sendas: {
    title: 'Votre compte ne peut pas utiliser cette adresse',
    what: 'Message non remis : le compte connecté n’a pas le droit d’envoyer au nom de cette adresse.',
    card: 'Envoyez de votre propre adresse, ou faites-vous donner ce droit : tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Choisissez votre propre adresse comme expéditeur, puis renvoyez.',
        2: 'S’il vous faut l’autre adresse, transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Droit : donnez « Envoyer en tant que » sur cette boîte avec Add-RecipientPermission, ou Add-ADPermission sur Exchange Server.',
        2: 'Appareil ou logiciel : faites-le envoyer de l’adresse du compte avec lequel il s’identifie.',
        3: 'Exchange hébergé : donnez ce droit dans l’espace client, parmi les délégations de cette boîte.',
      },
      recipientAdministrator: {},
    },
  },
  storedrv_submission_spam: {
    title: 'Microsoft a limité votre compte pour l’instant',
    what: 'Message non remis : Microsoft soupçonne des envois indésirables depuis votre compte, ou sa limite d’envoi est atteinte. L’alerte peut être fausse.',
    card: 'Connectez-vous sur le site de votre messagerie et confirmez votre compte si on vous le demande. Puis renvoyez.',
    steps: {
      you: {
        1: 'Connectez-vous sur le site de votre messagerie, et confirmez votre compte si on le demande, là ou par message.',
        2: 'Changez votre mot de passe si vous n’avez pas envoyé ces messages.',
        3: 'Attendez, puis écrivez à moins de personnes à la fois : une limite d’envoi est peut-être atteinte.',
      },
      yourAdministrator: {
        1: 'Entités restreintes : cherchez le compte dans Microsoft Defender, et libérez-le une fois sécurisé.',
      },
      recipientAdministrator: {},
    },
  },
  storedrv_submission_exception: {
    title: 'Votre propre boîte n’a pas pu remettre le message',
    what: 'Message non remis : votre boîte est peut-être pleine, arrêtée, au-dessus d’une limite d’envoi, ou sans droit sur cette adresse d’expéditeur.',
    card: 'Vérifiez que votre boîte a de la place et que vous envoyez de votre propre adresse. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Si votre boîte est pleine, supprimez de gros messages et videz les éléments supprimés.',
        2: 'Envoyez depuis l’adresse de votre propre compte.',
        3: 'Si vous venez d’envoyer beaucoup de messages, attendez demain.',
      },
      yourAdministrator: {
        1: 'Exception : cherchez le nom qui suit STOREDRV.Submission ; il dit ce qui a arrêté le message.',
      },
      recipientAdministrator: {},
    },
  },
  '5_0_0': {
    title: 'Le chemin vers le domaine du destinataire a échoué',
    what: 'Message non remis : il manquait un chemin ou un serveur pour le domaine, ou les serveurs se sont mal compris.',
    card: 'Vérifiez d’abord la partie après @. Si elle est juste, transmettez ce texte à votre administrateur.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Si elle est juste, transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'HELO : donnez au connecteur d’envoi (-Fqdn) un nom de domaine complet.',
        2: 'Connecteur d’envoi : ajoutez un espace d’adressage qui couvre le domaine[ {domain}] ; * les couvre tous.',
        3: 'DNS : vérifiez que le serveur résout le domaine (Resolve-DnsName -Type MX).',
        4: hosted,
      },
      recipientAdministrator: {},
    },
  },
  'authentication-unsuccessful': {
    title: 'L’identification de votre compte a été refusée',
    what: 'Message non remis : le serveur n’a pas accepté le nom d’utilisateur, le mot de passe ou le mode d’identification.',
    card: 'Reconnectez-vous à votre compte, puis renvoyez le message. S’il revient encore, prévenez votre administrateur.',
    steps: {
      you: {
        1: 'Déconnectez-vous de votre compte de messagerie, puis reconnectez-vous.',
        2: 'Vérifiez le nom d’utilisateur et le mot de passe enregistrés dans votre logiciel ou votre appareil.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH : vérifiez qu’il est permis à la boîte (SmtpClientAuthenticationDisabled dans Get-CASMailbox).',
        2: 'Exchange Server : vérifiez AuthMechanism du connecteur de réception des clients.',
        3: 'Exchange hébergé : lisez le statut du compte dans l’espace client, et donnez-y un nouveau mot de passe.',
      },
      recipientAdministrator: {},
    },
  },
  '000c0595': {
    ...sameDirectoryEntry,
    what: 'Message non remis : l’adresse n’est pas unique, car plusieurs fiches de l’annuaire la portent.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Annuaire de votre côté : si le destinataire est chez vous, cherchez-y le doublon.',
      },
      recipientAdministrator: {
        1: 'Annuaire : cherchez l’adresse[ {address}] dans toutes les fiches, même masquées.',
        2: 'Journal : l’événement 10000 de MSExchangeIMC nomme l’adresse qui n’est pas unique.',
      },
    },
  },
  '000d06b5': {
    title: 'Ce destinataire n’a pas d’adresse Internet',
    what: 'Message non remis : la fiche du destinataire n’a pas d’adresse SMTP, ou une adresse d’un autre système.',
    card: 'Retapez d’abord l’adresse à la main. Si le message revient, transmettez ce texte à votre administrateur.',
    steps: {
      you: {
        1: 'Retapez l’adresse à la main, sous la forme nom@domaine.',
        2: 'Si le message revient, transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Fiche : donnez au destinataire une adresse de type SMTP.',
      },
      recipientAdministrator: {},
    },
  },
  '00010256': {
    title: 'Trop de destinataires dans un message',
    what: 'Message non remis : le message a plus de destinataires que le serveur n’en accepte à la fois.',
    card: 'Envoyez le message tour à tour à de plus petits groupes de destinataires.',
    steps: {
      you: {
        1: 'Envoyez le message tour à tour à de plus petits groupes de destinataires.',
      },
      yourAdministrator: {
        1: 'Envois plus larges : utilisez une liste de distribution au lieu de nombreuses adresses.',
      },
      nobody: {},
    },
  },
  '00120270': {
    ...messageLoop,
    title: 'Votre message a sans doute tourné en rond',
    what: 'Message non remis : il est passé par trop de serveurs, le plus souvent parce qu’il a tourné en rond.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      recipient: {
        1: 'Désactivez les règles et redirections qui envoient les messages vers une autre boîte.',
      },
      recipientAdministrator: {
        1: 'Boucle : suivez les lignes Received du message renvoyé jusqu’aux deux serveurs qui se répètent.',
      },
      yourAdministrator: {
        1: 'Boucle : cherchez chez vous les redirections, règles ou connecteurs qui renvoient le message.',
      },
    },
  },
  '00050311': {
    title: 'Votre message n’a pas pu être converti',
    what: 'Message non remis : le serveur n’a pas pu convertir votre message au format du courrier Internet.',
    card: 'Écrivez-le d’abord de nouveau en texte brut. S’il revient, transmettez ce texte à votre administrateur.',
    steps: {
      you: {
        1: 'Écrivez un nouveau message en texte brut, et joignez de nouveau les fichiers.',
        2: 'S’il revient, transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Journal : cherchez les erreurs de MSExchangeIS à l’heure de cet avis.',
        2: 'Format : vérifiez les jeux de caractères, et la façon d’envoyer le texte enrichi (TNEF).',
      },
    },
  },
  '000b0981': {
    title: 'Le serveur suivant ne propose pas d’identification',
    what: 'Message non remis : un serveur doit s’identifier auprès du suivant, qui ne le permet pas.',
    card: 'Un réglage de serveur est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Connecteur : coupez l’identification (AUTH) vers ce serveur, ou passez par un serveur qui la propose.',
      },
      recipientAdministrator: {},
    },
  },
  'insufficient-system-resources': shortOfResources,
} as const satisfies SameTexts<typeof source>;
