import type { SameTexts } from '../../catalog';
import type { exchangeOnline as source } from '../../en/codes/exchange-online';

const passingFault = {
  title: 'Une panne passagère chez Microsoft',
  what: 'Message non remis : un serveur de Microsoft signale une panne interne, le plus souvent passagère.',
  steps: {
    yourAdministrator: {
      1: 'File d’attente : laissez le serveur d’envoi réessayer ; ses réglages n’ont pas à changer.',
      2: 'Microsoft 365 : si vous l’utilisez, cherchez un incident d’Exchange Online dans l’état du service.',
    },
    nobody: {
      1: 'Attendez quelques heures, et ne renvoyez que si votre serveur a cessé d’essayer.',
    },
    you: {
      1: 'Si c’est urgent, prévenez le destinataire par téléphone ou par un autre moyen.',
    },
    recipientAdministrator: {},
  },
} as const;

const noAnswerInTime = {
  title: 'L’autre serveur n’a pas pris le message à temps',
  what: 'Message non remis : Microsoft a réessayé, en général pendant 24 heures. L’autre serveur n’a jamais pris le message.',
  card: 'Vérifiez l’adresse, puis renvoyez demain, ou téléphonez si c’est urgent. L’administrateur du destinataire peut voir pourquoi le message n’a pas été pris.',
  steps: {
    you: {
      1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      2: 'Renvoyez demain. Si les destinataires étaient nombreux, écrivez à moins de personnes à la fois.',
    },
    yourAdministrator: {
      1: 'Suivi des messages : trouvez la dernière erreur avec Get-MessageTraceV2, puis Get-MessageTraceDetailV2.',
      2: 'Domaine : vérifiez que le vôtre[, {senderDomain},] n’a pas expiré, que son MX est juste et que SPF autorise Exchange Online.',
      3: 'Hybride : si la boîte est sur votre propre serveur, vérifiez pare-feu, adresses IP et connecteurs.',
    },
    recipientAdministrator: {
      1: 'MX : vérifiez que les enregistrements[, zone {domain},] désignent des serveurs qui répondent sur le port 25.',
      2: 'Filtre : vérifiez que rien ne fait attendre les messages venant d’Exchange Online.',
      3: 'Doublon : si le texte cite AmbiguousRecipientTransientException, cherchez deux destinataires à la même adresse.',
    },
  },
} as const;

const serverNotInPolicy = {
  title: 'La liste de sécurité du domaine oublie un serveur',
  what: 'Message non remis : le domaine du destinataire publie la liste de ses serveurs, et celui en service n’y figure pas.',
  card: 'La politique de sécurité du domaine destinataire est à corriger. Ce message dit quoi chercher.',
  steps: {
    recipientAdministrator: {
      1: 'MTA-STS : nommez chaque serveur MX[, zone {domain},] dans les lignes mx du fichier de politique.',
      2: 'MTA-STS : donnez ensuite un nouvel id à l’enregistrement TXT _mta-sts.',
    },
    you: {
      1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      2: 'Renvoyez une fois la liste corrigée.',
    },
    yourAdministrator: {
      1: 'Gardez vos réglages : la cause est en général du côté du destinataire.',
    },
  },
} as const;

const certificateNotTrusted = {
  title: 'Le certificat du destinataire n’est pas accepté',
  what: 'Message non remis : le domaine du destinataire exige un certificat reconnu, au bon nom, et son serveur n’en présente pas.',
  steps: {
    you: {
      1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      2: 'Renvoyez une fois le certificat remplacé.',
    },
    yourAdministrator: {
      1: 'Gardez vos réglages : le certificat est du côté du destinataire.',
    },
    recipientAdministrator: {
      1: 'Certificat : installez-en un d’un émetteur reconnu, non expiré, au nom du serveur MX[, zone {domain}].',
      2: 'MTA-STS : vérifiez que la politique nomme le serveur en service.',
    },
  },
} as const;

const noDnsAnswer = {
  title: 'Pas de réponse utilisable de la zone DNS du destinataire',
  what: 'Message non remis : Microsoft a cherché le serveur du destinataire dans le DNS, sans réponse utilisable.',
  card: 'Vérifiez la partie après @, puis renvoyez plus tard. Si le message revient, la zone DNS du destinataire est à vérifier : ce message dit comment.',
  steps: {
    you: {
      1: 'Vérifiez la partie après @, lettre par lettre.',
      2: 'Renvoyez le même message plus tard.',
      3: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
    },
    recipientAdministrator: {
      1: 'DNS : vérifiez les serveurs de noms[, zone {domain},] et la délégation chez le bureau d’enregistrement.',
      2: 'DNSSEC : vérifiez que l’enregistrement DS chez le bureau d’enregistrement correspond à la clé de la zone.',
      3: 'MX : vérifiez que chaque MX désigne un serveur doté d’un enregistrement A ou AAAA.',
    },
    yourAdministrator: {
      1: 'Gardez vos réglages, sauf si un de vos connecteurs nomme un serveur pour ce domaine.',
    },
  },
} as const;

const connectionRefused = {
  title: 'L’autre serveur refuse la connexion',
  what: 'Message non remis : l’autre serveur a refusé la connexion. Il est peut-être arrêté, ou fermé par un pare-feu.',
  steps: {
    yourAdministrator: {
      1: 'Adresse IP : voyez dans le texte exact quel serveur refuse. C’est peut-être celui d’un de vos connecteurs.',
    },
    recipientAdministrator: {
      1: 'Serveur : vérifiez que le service de courrier tourne et écoute sur le port 25.',
      2: 'Pare-feu : autorisez le port 25 depuis les adresses d’Exchange Online.',
      3: 'MX : vérifiez que l’enregistrement[, zone {domain},] désigne un serveur de courrier, pas un site.',
    },
  },
} as const;

const connectionCut = {
  title: 'L’autre serveur a coupé la connexion',
  what: 'Message non remis : l’autre serveur a coupé la connexion avant d’avoir accepté le message.',
  steps: {
    recipientAdministrator: {
      1: 'Pare-feu ou filtre : cherchez ce qui coupe les connexions venant d’Exchange Online.',
      2: 'Serveur : cherchez dans ses journaux à l’heure de cet avis.',
    },
    yourAdministrator: {
      1: 'Texte exact : voyez quel serveur est nommé. C’est peut-être celui d’un de vos connecteurs.',
    },
  },
} as const;

const noEncryption = {
  title: 'Le chiffrement avec le serveur du destinataire a échoué',
  what: 'Message non remis : le domaine du destinataire exige le chiffrement, mais son serveur ne le propose pas, ou l’essai a échoué.',
  steps: {
    recipientAdministrator: {
      1: 'TLS : activez STARTTLS, version 1.2 ou plus récente, sur chaque serveur MX[, zone {domain}].',
      2: 'Essai : connectez-vous de l’extérieur avec openssl s_client -starttls smtp sur le port 25.',
    },
    you: {
      1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      2: 'Renvoyez une fois le serveur corrigé.',
    },
    yourAdministrator: {
      1: 'Gardez vos réglages : la cause est en général du côté du destinataire.',
    },
  },
} as const;

const certificateExpired = {
  title: 'Le certificat du destinataire a expiré',
  what: 'Message non remis : le certificat du serveur destinataire a expiré, et l’envoi n’aurait pas été sûr.',
  steps: {
    recipientAdministrator: {
      1: 'Certificat : renouvelez-le sur chaque serveur MX[, zone {domain}].',
      2: 'TLSA : publiez l’enregistrement du nouveau certificat avant sa mise en service.',
    },
    you: {
      1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      2: 'Renvoyez une fois le certificat renouvelé.',
    },
    yourAdministrator: {
      1: 'Gardez vos réglages : la cause est en général du côté du destinataire.',
    },
  },
} as const;

const certificateNotAnnounced = {
  title: 'Le certificat du destinataire a échoué à un contrôle',
  what: 'Message non remis : le certificat du serveur destinataire a échoué au contrôle que prévoit sa zone DNS (DANE).',
  card: 'Le serveur ou la zone DNS du destinataire est à corriger. Ce message dit quoi chercher.',
  steps: {
    you: {
      1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      2: 'Renvoyez une fois la correction faite.',
    },
    recipientAdministrator: {
      1: 'TLSA : publiez l’empreinte du certificat en service pour chaque serveur MX[, zone {domain}].',
      2: 'Certificat : vérifiez que sa date de début n’est pas dans le futur.',
      3: 'Sécurité : si personne n’a rien changé, cherchez une attaque.',
    },
    yourAdministrator: {
      1: 'Gardez vos réglages : la cause est en général du côté du destinataire.',
    },
  },
} as const;

const zoneSignatureBroken = {
  title: 'La signature du domaine destinataire n’a pu être vérifiée',
  what: 'Message non remis : le domaine du destinataire est signé contre la falsification (DNSSEC), mais cette signature n’a pas été reconnue.',
  card: 'L’administrateur du destinataire doit réparer la zone DNS. Ce message dit quoi chercher. Renvoyez ensuite.',
  steps: {
    you: {
      1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      2: 'Renvoyez une fois le domaine réparé.',
    },
    recipientAdministrator: {
      1: 'DNSSEC : vérifiez que l’enregistrement DS chez le bureau d’enregistrement correspond à la clé de la zone[ {domain}].',
      2: 'DNSSEC : renouvelez les signatures expirées.',
      3: 'Essai : lancez la validation DANE sur testconnectivity.microsoft.com.',
    },
    yourAdministrator: {
      1: 'Gardez vos réglages : la cause est en général du côté du destinataire.',
    },
  },
} as const;

const certificateOtherName = {
  title: 'Le certificat du destinataire porte un autre nom',
  what: 'Message non remis : le certificat du serveur destinataire porte un autre nom que celui de ce serveur.',
  card: 'Le certificat du serveur destinataire est à remplacer. Ce message dit quoi chercher.',
  steps: {
    you: {
      1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      2: 'Renvoyez une fois le certificat remplacé.',
    },
    recipientAdministrator: {
      1: 'Certificat : installez-en un au nom du serveur MX ou du domaine[ {domain}].',
      2: 'TLSA : publiez l’enregistrement du nouveau certificat.',
    },
    yourAdministrator: {
      1: 'Gardez vos réglages : la cause est en général du côté du destinataire.',
    },
  },
} as const;

const underCheck = {
  title: 'Microsoft vérifie votre serveur',
  what: 'Message non remis : Microsoft a remarqué une activité suspecte de votre serveur, et le limite le temps de vérifier.',
  card: 'Attendez une heure, puis renvoyez. Si l’activité est normale, Microsoft lève bientôt la limite.',
  steps: {
    yourAdministrator: {
      1: 'Envois inhabituels : cherchez un compte ou un formulaire détourné, et changez le mot de passe.',
      2: 'Débit : envoyez moins pendant quelques heures.',
    },
    nobody: {
      1: 'Attendez une heure, et ne renvoyez que si votre serveur a cessé d’essayer.',
    },
    you: {
      1: 'Si le message revient encore, prévenez votre administrateur.',
    },
    recipientAdministrator: {},
  },
} as const;

const refusedElsewhere = {
  title: 'Un autre serveur a refusé votre message',
  what: 'Message non remis : un autre serveur a refusé le message. Microsoft transmet ses mots, dans le texte exact.',
  card: 'Les mots de l’autre serveur, dans le texte exact, disent peut-être la cause. Tout est dans ce message, prêt à transmettre.',
  steps: {
    you: {
      1: 'Transmettez le texte préparé à votre administrateur.',
      2: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
      3: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
    },
    yourAdministrator: {
      1: 'Texte exact : lisez les mots de l’autre serveur, après la flèche s’il y en a une.',
      2: 'Suivi des messages : lisez la dernière réponse de l’autre serveur avec Get-MessageTraceDetailV2.',
      3: 'Autre serveur : transmettez le texte exact à son administrateur, car Microsoft y peut rarement quelque chose.',
    },
    helpDesk: {},
  },
} as const;

const dailyRecipients = {
  title: 'Votre nombre de destinataires par jour est atteint',
  what: 'Message non remis : Microsoft accorde 10 000 destinataires par jour à une boîte, et la vôtre les a atteints.',
  card: 'Attendez 24 heures, puis renvoyez. Si vous n’avez pas envoyé autant, changez votre mot de passe dès maintenant.',
  steps: {
    you: {
      1: 'Pour une lettre d’information, utilisez un service d’envoi plutôt que votre boîte.',
      2: 'Si vous n’avez pas envoyé autant de messages, changez votre mot de passe, puis analysez votre ordinateur avec son antivirus.',
    },
    yourAdministrator: {
      1: 'Compte : changez le mot de passe, fermez les sessions, vérifiez appareils, règles de boîte et redirections.',
      2: 'Envois en nombre : faites-les par un service prévu pour cela, pas par une boîte.',
    },
    nobody: {
      1: 'Attendez 24 heures, puis renvoyez vous-même : votre serveur n’essaie plus.',
    },
  },
} as const;

const notYourAddress = {
  title: 'Le compte ne peut pas envoyer sous cette adresse',
  what: 'Message non remis : le compte qui se connecte ne peut pas utiliser l’adresse d’expéditeur de ce message.',
  card: 'Envoyez depuis l’adresse du compte. Pour obtenir le droit d’en utiliser une autre, tout est dans ce message, prêt à transmettre.',
  steps: {
    you: {
      1: 'Choisissez l’adresse de votre propre compte comme expéditeur.',
      2: 'Transmettez le texte préparé à votre administrateur.',
    },
    yourAdministrator: {
      1: 'Logiciel ou appareil : mettez dans From l’adresse du compte qui se connecte.',
      2: 'Droit : ou accordez « Envoyer en tant que », avec Add-RecipientPermission -AccessRights SendAs.',
      3: 'Connecteur : ou laissez l’appareil envoyer par un connecteur entrant, sans connexion à un compte.',
    },
    recipientAdministrator: {},
  },
} as const;

const loopOnYourSide = {
  title: 'Votre message a tourné en boucle',
  what: 'Message non remis : des serveurs se sont renvoyé le message, jusqu’à ce que l’un d’eux l’arrête.',
  card: 'Il faut trouver le réglage qui fait tourner les messages en rond. Tout est dans ce message, prêt à transmettre.',
  steps: {
    yourAdministrator: {
      1: 'Domaines acceptés : vérifiez leur type avec Get-AcceptedDomain des deux côtés.',
      2: 'Hybride : vérifiez les connecteurs avec Get-OutboundConnector, ou relancez l’Assistant Configuration hybride.',
      3: 'Redirections : cherchez deux boîtes ou deux règles qui se renvoient les messages.',
    },
    you: {
      1: 'Transmettez le texte préparé à votre administrateur.',
      2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
    },
    recipientAdministrator: {
      1: 'Redirections : vérifiez qu’aucune des vôtres ne ramène à l’expéditeur.',
    },
  },
} as const;

const loopOnTheirSide = {
  title: 'Votre message a tourné en boucle',
  what: 'Message non remis : des serveurs se sont renvoyé le message, jusqu’à ce que Microsoft l’arrête.',
  card: 'Un réglage côté destinataire fait sans doute tourner le message en rond. Ce message dit quoi chercher.',
  steps: {
    yourAdministrator: {
      1: 'Redirections : vérifiez qu’aucune des vôtres ne ramène au destinataire.',
      2: 'Votre société : si le domaine est à vous, suivez ce qui vaut pour l’administrateur du destinataire.',
    },
    recipientAdministrator: {
      1: 'Domaine accepté : validez le domaine[ {domain}], et passez-le en Authoritative si toutes ses boîtes sont dans Exchange Online.',
      2: 'Hybride : faites mener le connecteur à votre propre serveur par son nom, pas par l’enregistrement MX.',
      3: 'Hybride : ou relancez l’Assistant Configuration hybride.',
      4: 'Redirections : cherchez deux boîtes ou deux règles qui se renvoient les messages.',
    },
    you: {
      1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
    },
  },
} as const;

const listedWriteToMicrosoft = {
  title: 'Votre serveur est sur la liste de blocage de Microsoft',
  what: 'Message non remis : l’adresse IP de votre serveur figure sur la liste de blocage de Microsoft.',
  card: 'Votre serveur est à retirer de cette liste. Tout est dans ce message, prêt à transmettre.',
  steps: {
    yourAdministrator: {
      1: 'Cause : arrêtez d’abord les envois indésirables : compte ou formulaire détourné, serveur ouvert à tous.',
      2: 'Retrait : envoyez l’avis entier à l’adresse de Microsoft qu’il cite, sinon à delist@microsoft.com.',
      3: 'Ou indiquez l’adresse IP[ {ip}] sur sender.office.com.',
    },
    you: {
      1: 'Transmettez le texte préparé à votre administrateur.',
    },
    recipientAdministrator: {},
  },
} as const;

const listedAskPortal = {
  title: 'Microsoft a mis votre serveur sur sa liste de blocage',
  what: 'Message non remis : Microsoft n’accepte plus le courrier venant de l’adresse IP de votre serveur.',
  card: 'Votre serveur est à retirer de cette liste. Tout est dans ce message, prêt à transmettre.',
  steps: {
    yourAdministrator: {
      1: 'Cause : arrêtez d’abord les envois indésirables : compte ou formulaire détourné, serveur ouvert à tous.',
      2: 'Retrait : indiquez ensuite l’adresse IP[ {ip}] sur sender.office.com.',
      3: 'Attente : la levée du blocage peut prendre 24 heures ou plus.',
    },
    you: {
      1: 'Transmettez le texte préparé à votre administrateur.',
    },
    recipientAdministrator: {},
  },
} as const;

const mailFlowRule = {
  title: 'Une règle d’entreprise a refusé votre message',
  what: 'Message non remis : une règle de flux refuse ce message. Elle vient d’une société, en général celle du destinataire.',
  steps: {
    you: {
      1: 'Lisez le texte exact du serveur : la règle y dit souvent ce qu’elle refuse.',
      2: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
    },
    yourAdministrator: {
      1: 'Vos règles : si l’avis vient de vos propres serveurs, cherchez-y la règle avec Get-TransportRule.',
    },
    recipientAdministrator: {
      1: 'Règle : trouvez-la avec Get-MessageTraceDetailV2, ou parmi celles de Get-TransportRule.',
      2: 'Exception : ajoutez-en une pour l’expéditeur[, domaine {senderDomain},] si le message est souhaité.',
    },
  },
} as const;

const closedPublicFolder = {
  title: 'Ce dossier public n’accepte que les messages internes',
  what: 'Message non remis : c’est un dossier public. Seules les personnes de la même société peuvent y écrire.',
  card: 'Seul son administrateur peut vous ouvrir cette adresse. Ce message dit quoi changer.',
  steps: {
    you: {
      1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
    },
    recipientAdministrator: {
      1: 'Dossier public : exécutez Set-MailPublicFolder avec -RequireSenderAuthenticationEnabled $false.',
      2: 'Droit : exécutez Add-PublicFolderClientPermission avec -User Anonymous -AccessRights CreateItems.',
      3: 'Cet expéditeur seul : faites de même, puis ajoutez un contact de messagerie à AcceptMessagesOnlyFromSendersOrMembers.',
      4: 'Cette liste ferme l’adresse à tous les autres : ajoutez-y aussi un groupe de tous les collègues.',
    },
    yourAdministrator: {
      1: 'Gardez vos réglages : la restriction est posée côté destinataire.',
    },
    recipient: {},
  },
} as const;

const closedGroup = {
  title: 'Seules certaines personnes peuvent écrire à ce groupe',
  what: 'Message non remis : ce groupe a une liste de personnes qui peuvent lui écrire, et vous n’y figurez pas.',
  card: 'Seul le propriétaire du groupe ou son administrateur peut vous autoriser. Ce message dit quoi changer.',
  steps: {
    you: {
      1: 'Demandez au propriétaire du groupe d’autoriser votre adresse.',
      2: 'Si le groupe est celui de votre propre société, demandez à en faire partie.',
    },
    recipientAdministrator: {
      1: 'Groupe : ajoutez l’expéditeur à AcceptMessagesOnlyFromSendersOrMembers avec Set-DistributionGroup.',
      2: 'Expéditeur externe : créez d’abord un contact de messagerie.',
      3: 'Propriétaire : ajoutez-le aussi, car il n’y figure pas toujours.',
      4: 'Groupe de plus de 5 000 membres : ajoutez l’expéditeur au groupe, et faites approuver par un modérateur.',
    },
    yourAdministrator: {
      1: 'Votre société : si le groupe est à vous, suivez ce qui vaut pour l’administrateur du destinataire.',
    },
    recipient: {},
  },
} as const;

const accountStopped = {
  title: 'Votre compte ne peut plus envoyer',
  what: 'Message non remis : Microsoft a arrêté votre compte après du courrier indésirable. Quelqu’un d’autre l’utilise peut-être.',
  card: 'Changez votre mot de passe dès maintenant. Votre administrateur peut ensuite faire débloquer le compte : tout est dans ce message.',
  steps: {
    you: {
      1: 'Changez votre mot de passe et activez la connexion en deux étapes.',
      2: 'Analysez votre ordinateur avec son antivirus.',
      3: 'Transmettez le texte préparé à votre administrateur.',
    },
    yourAdministrator: {
      1: 'Compte : changez le mot de passe, fermez les sessions, vérifiez appareils, règles de boîte et redirections.',
      2: 'Support Microsoft : demandez ensuite que le compte puisse de nouveau envoyer.',
    },
    recipientAdministrator: {},
  },
} as const;

const blockedByCompany = {
  title: 'La société du destinataire bloque votre serveur',
  what: 'Message non remis : la société du destinataire a mis votre serveur sur sa propre liste de blocage.',
  card: 'Aucune liste publique n’est en jeu : seul son administrateur peut retirer votre serveur. Ce message dit comment.',
  steps: {
    you: {
      1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
    },
    yourAdministrator: {
      1: 'Administrateur du destinataire : demandez-lui directement, car ni Microsoft ni une liste publique n’y peut rien.',
    },
    recipientAdministrator: {
      1: 'Liste d’adresses IP bloquées : cherchez l’adresse[ {ip}] avec Get-HostedConnectionFilterPolicy, et retirez-la.',
    },
  },
} as const;

const noConnection = {
  title: 'Aucune connexion établie avec l’autre serveur',
  what: 'Message non remis : Microsoft n’a pas pu joindre l’autre serveur, ou s’entendre avec lui sur le chiffrement.',
  steps: {
    yourAdministrator: {
      1: 'Texte exact : lisez les mots entre parenthèses ou crochets : ils disent ce qui a échoué.',
    },
    recipientAdministrator: {
      1: 'Port 25 : vérifiez que les serveurs MX[, zone {domain},] répondent de l’extérieur.',
      2: 'TLS : vérifiez que STARTTLS fonctionne et que le certificat nomme le serveur.',
      3: 'Filtre : vérifiez que rien ne bloque les adresses d’Exchange Online.',
    },
  },
} as const;

/** Textes propres aux codes d’Exchange Online, là où un code en dit plus que sa cause. */
export const exchangeOnline = {
  '4_3_2': {
    title: 'La boîte du destinataire reçoit trop à la fois',
    what: 'Message non remis : cette boîte reçoit trop de messages à la fois, tous expéditeurs confondus.',
    card: 'Attendez une heure, puis renvoyez. Vos propres messages n’en sont pas forcément la cause.',
    steps: {
      yourAdministrator: {
        1: 'Messages automatiques : étalez ceux qui vont à cette boîte sur une plus longue durée.',
      },
      nobody: {
        1: 'Attendez une heure, et ne renvoyez que si votre serveur a cessé d’essayer.',
      },
      you: {
        1: 'Si c’est urgent, prévenez le destinataire par téléphone ou par un autre moyen.',
      },
    },
  },
  '4_3_2~2': {
    title: 'Votre compte ouvre trop de connexions',
    what: 'Message non remis : Microsoft accepte 3 connexions à la fois par boîte, et la vôtre en a ouvert plus.',
    card: 'Envoyez un message après l’autre, ou fermez les autres logiciels qui utilisent ce compte.',
    steps: {
      you: {
        1: 'Envoyez un message après l’autre.',
        2: 'Fermez les autres logiciels ou appareils qui envoient depuis ce compte.',
      },
      yourAdministrator: {
        1: 'Logiciel ou appareil : limitez-le à 3 connexions simultanées par boîte, et laissez-le réessayer.',
        2: 'Boîtes : donnez à chaque logiciel ou appareil sa propre boîte.',
      },
      nobody: {},
    },
  },
  '4_3_2~3': {
    title: 'Un dossier de la boîte destinataire est sans doute plein',
    what: 'Message non remis : un dossier de cette boîte a sans doute atteint un million de messages, le maximum admis par Microsoft.',
    card: 'Prévenez le destinataire par un autre moyen, puis renvoyez le message quand le dossier aura été vidé.',
    steps: {
      recipient: {
        1: 'Déplacez des messages du dossier le plus plein vers un autre dossier ou vers l’archive.',
      },
      recipientAdministrator: {
        1: 'Dossier : trouvez-le avec Get-MailboxFolderStatistics, colonne ItemsInFolder.',
        2: 'Archive : déplacez-y les éléments, ou supprimez-les par une stratégie de rétention.',
      },
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
        2: 'Renvoyez quand le destinataire aura fait de la place dans le dossier.',
      },
    },
  },
  '4_3_2~3~words': {
    title: 'La boîte du destinataire ne prend pas le message',
    what: 'Message non remis : la boîte se déclare occupée. Souvent, un de ses dossiers a atteint un million de messages.',
    card: 'Prévenez le destinataire par un autre moyen, puis renvoyez quand la boîte reçoit de nouveau.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipient: {
        1: 'Cherchez un dossier qui contient énormément de messages, et déplacez-les vers un autre dossier ou vers l’archive.',
      },
      recipientAdministrator: {
        1: 'Dossier : trouvez-le avec Get-MailboxFolderStatistics, colonne ItemsInFolder.',
        2: 'Archive : déplacez-y les éléments, ou supprimez-les par une stratégie de rétention.',
      },
    },
  },
  '4_4_3': passingFault,
  '4_4_4': {
    title: 'Le domaine n’a pas d’offre de messagerie chez Microsoft',
    what: 'Message non remis : le domaine du destinataire est déclaré dans Microsoft 365, mais sans abonnement valable qui comprenne la messagerie.',
    card: 'Seul l’administrateur du destinataire peut ajouter un tel abonnement, ou diriger le courrier ailleurs. Ce message dit comment.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'Abonnement : attribuez des offres avec Exchange Online aux utilisateurs[, domaine {domain}].',
        2: 'MX : si les boîtes sont ailleurs, dirigez-y l’enregistrement MX[, zone {domain}].',
      },
    },
  },
  '4_4_7': noAnswerInTime,
  '4_4_7~words': noAnswerInTime,
  '4_4_8': serverNotInPolicy,
  '4_4_24': { ...passingFault, what: 'Message non remis : un serveur de Microsoft, trop chargé, n’a pas pu faire la seconde copie qu’il garde de chaque message.' },
  '4_4_25': { ...passingFault, what: 'Message non remis : Microsoft n’avait pas de second serveur prêt à garder une copie du message.' },
  '4_4_28': { ...passingFault, what: 'Message non remis : Microsoft garde une seconde copie de chaque message en route, et cette copie a été interrompue.' },
  '4_4_62': {
    title: 'Envoyé à la mauvaise entrée de Microsoft 365',
    what: 'Message non remis : votre serveur a confié le message à une adresse de Microsoft qui n’est pas la bonne.',
    card: 'Le chemin entre votre serveur et Microsoft est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Serveur d’envoi : dirigez le courrier vers le nom de votre société en protection.outlook.com, jamais vers une adresse IP.',
        2: 'Routes et MX : retirez les anciens noms en messaging.microsoft.com et frontbridge.com.',
        3: 'Connecteur entrant : indiquez l’adresse IP ou le nom de certificat actuel de votre serveur.',
      },
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'MX : vérifiez que l’enregistrement[, zone {domain},] finit par protection.outlook.com ou mx.microsoft, pas par un ancien nom.',
      },
    },
  },
  '4_4_101': {
    what: 'Message non remis : Microsoft n’a pas pu ouvrir la connexion avec l’autre serveur. Le texte exact cite la cause.',
    steps: {
      yourAdministrator: {
        1: 'Texte exact : lisez les mots entre guillemets : ils disent ce qui a échoué.',
        2: 'Hybride : après un nouveau certificat, videz TlsCertificateName avec Set-ReceiveConnector, puis relancez l’Assistant Configuration hybride.',
      },
      recipientAdministrator: {
        1: 'Port 25 : vérifiez que les serveurs MX[, zone {domain},] répondent de l’extérieur.',
        2: 'TLS : vérifiez que le serveur propose STARTTLS, avec un certificat non expiré.',
      },
    },
  },
  '4_4_312': noDnsAnswer,
  '4_4_316': connectionRefused,
  '4_4_316~words': connectionRefused,
  '4_4_317': {
    title: 'Le certificat d’un serveur n’a pas pu être vérifié',
    what: 'Message non remis : le certificat de l’autre serveur n’a pas pu être vérifié. Sa chaîne est incomplète, ou son émetteur n’est pas reconnu.',
    steps: {
      yourAdministrator: {
        1: 'Sens : si votre propre serveur envoyait vers Microsoft 365, complétez plutôt sa chaîne.',
        2: 'Sinon, transmettez le texte exact à l’administrateur de l’autre serveur.',
      },
      recipientAdministrator: {
        1: 'Certificat : installez les certificats intermédiaires, pour que le serveur envoie toute la chaîne.',
        2: 'Ou, si le certificat est auto-signé : installez-en un d’un émetteur reconnu.',
      },
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
        2: 'Renvoyez une fois le certificat corrigé.',
        3: 'Prévenez aussi votre administrateur : c’est peut-être votre propre serveur qui envoyait.',
      },
    },
  },
  '4_4_317~2': noConnection,
  '4_4_318': connectionCut,
  '4_5_3': {
    title: 'Trop de destinataires à la fois pour Microsoft',
    what: 'Message non remis : Microsoft a compté trop de destinataires à la fois. Il en prend au plus 200 par domaine.',
    card: 'Votre serveur doit envoyer en plus petites parts. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Répartissez les destinataires sur plusieurs messages, de 200 personnes au plus par domaine.',
      },
      yourAdministrator: {
        1: 'Serveur d’envoi : divisez la remise à un même domaine en parts de 200 destinataires au plus, puis renvoyez.',
        2: 'Texte exact : d’autres mots que « Too many recipients » désignent peut-être une autre limite.',
      },
      nobody: {},
    },
  },
  '4_7_0': {
    title: 'Une panne passagère entre serveurs de Microsoft',
    what: 'Message non remis : Microsoft signale une panne passagère, chez lui ou sur le chemin vers le serveur Exchange d’une société.',
    steps: {
      yourAdministrator: {
        1: 'Microsoft 365 : si vous l’utilisez, cherchez un incident d’Exchange Online dans l’état du service.',
        2: 'Hybride : vérifiez qu’Exchange Online joint votre propre serveur sur le port 25.',
      },
      nobody: {
        1: 'Attendez quelques heures, et ne renvoyez que si votre serveur a cessé d’essayer.',
      },
      you: {
        1: 'Si c’est urgent, prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'Hybride : vérifiez qu’Exchange Online joint votre propre serveur sur le port 25.',
      },
    },
  },
  '4_7_3': {
    title: 'La société du destinataire reçoit trop en ce moment',
    what: 'Message non remis : chez Microsoft, la file d’attente de la société du destinataire est pleine en ce moment.',
    card: 'Attendez une heure, puis renvoyez. Vos propres messages n’en sont pas forcément la cause.',
    steps: {
      nobody: {
        1: 'Attendez une heure, et ne renvoyez que si votre serveur a cessé d’essayer.',
      },
      you: {
        1: 'Si c’est urgent, prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Messages automatiques : étalez ceux qui vont à cette société sur une plus longue durée.',
      },
    },
  },
  '4_7_5': certificateNotTrusted,
  '4_7_26': {
    title: 'Votre serveur n’a pas prouvé l’origine du message',
    what: 'Message non remis : votre serveur envoie en IPv6, où Microsoft exige SPF ou DKIM. Aucun n’a réussi.',
    steps: {
      yourAdministrator: {
        1: 'SPF : autorisez l’adresse IPv6 du serveur d’envoi[, {ip},] dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'En attendant, envoyez vers Microsoft en IPv4.',
      },
    },
  },
  '4_7_321': noEncryption,
  '4_7_322': certificateExpired,
  '4_7_323': certificateNotAnnounced,
  '4_7_324': zoneSignatureBroken,
  '4_7_325': certificateOtherName,
  '5_7_321': noEncryption,
  '5_7_322': certificateExpired,
  '5_7_323': certificateNotAnnounced,
  '5_7_324': zoneSignatureBroken,
  '5_7_325': certificateOtherName,
  '4_7_500-699': {
    title: 'Microsoft freine votre serveur pour l’instant',
    what: 'Message non remis : Microsoft freine les serveurs nouveaux, ou qui envoient soudain bien plus qu’avant.',
    card: 'Attendez quelques heures, puis renvoyez. La limite cesse d’elle-même après quelques jours d’envois normaux.',
    steps: {
      yourAdministrator: {
        1: 'Connecteur entrant : créez-en un si votre propre serveur envoie par Microsoft 365.',
        2: 'Domaine : utilisez votre propre domaine à la place de onmicrosoft.com.',
        3: 'Débit : augmentez le nombre de messages sur plusieurs jours.',
      },
      nobody: {
        1: 'Attendez quelques heures, et ne renvoyez que si votre serveur a cessé d’essayer.',
      },
      you: {
        1: 'Étalez vos envois sur plusieurs jours.',
      },
      recipientAdministrator: {
        1: 'Filtre en amont : si un filtre reçoit votre courrier avant Microsoft 365, créez un connecteur entrant pour lui.',
      },
    },
  },
  '4_7_500-699~words': underCheck,
  '4_7_700': { ...passingFault, what: 'Message non remis : un filtre de Microsoft était trop chargé pour examiner le message. Cela passe en général.' },
  '4_7_850-899': underCheck,
  '5_0_350': refusedElsewhere,
  '5_0_350~header': {
    title: 'Le format Texte enrichi arrête ce message',
    what: 'Message non remis : au format Texte enrichi, une pièce jointe crée une ligne trop longue pour l’autre serveur.',
    card: 'Choisissez HTML au lieu de Texte enrichi comme format du message, puis renvoyez.',
    steps: {
      you: {
        1: 'Dans Outlook, choisissez HTML au lieu de Texte enrichi comme format du message.',
        2: 'Ne joignez pas de message qui contient lui-même des messages joints.',
      },
      yourAdministrator: {
        1: 'TNEF : désactivez le texte enrichi vers l’autre domaine avec Set-RemoteDomain -TNEFEnabled $false.',
      },
    },
  },
  '5_0_350~embedded': {
    title: 'Trop de fichiers dans une pièce jointe',
    what: 'Message non remis : une pièce jointe contient au moins 20 fichiers incorporés, et un serveur le refuse.',
    card: 'Retirez une partie des fichiers incorporés de la pièce jointe, puis renvoyez.',
    steps: {
      you: {
        1: 'Retirez du document joint des fichiers incorporés, comme des tableaux ou des documents.',
        2: 'Ou partagez les fichiers par un lien.',
      },
      yourAdministrator: {},
    },
  },
  '5_0_351': refusedElsewhere,
  '5_1_350': refusedElsewhere,
  '5_7_351': refusedElsewhere,
  '5_1_0': {
    title: 'L’adresse ou l’expéditeur n’a pas été accepté',
    what: 'Message non remis : une adresse n’a pas pu être résolue, ou bien le destinataire n’accepte pas vos messages.',
    card: 'Écrivez un nouveau message et tapez toute l’adresse à la main. S’il revient, demandez au destinataire de vous autoriser.',
    fine: 'Ce que vous avez écrit n’est pas en cause.',
    steps: {
      you: {
        1: 'Commencez un nouveau message au lieu de répondre à un message enregistré en fichier.',
        2: 'Supprimez la suggestion de cette adresse dans Outlook, puis tapez-la à la main dans un nouveau message.',
        3: 'Demandez au destinataire, par un autre moyen, si votre adresse figure sur une liste de blocage chez lui.',
      },
      yourAdministrator: {
        1: 'SPF : vérifiez que l’enregistrement[, zone {senderDomain},] nomme chaque serveur qui envoie.',
        2: 'Filtre d’expéditeurs : vérifiez qu’aucune de vos règles ne bloque l’expéditeur[, domaine {senderDomain}].',
      },
      recipientAdministrator: {
        1: 'Listes de blocage : cherchez l’expéditeur[, domaine {senderDomain},] dans celles de la boîte et de la société.',
      },
    },
  },
  '5_1_1': {
    title: 'Cette adresse est introuvable',
    what: 'Message non remis : cette adresse est introuvable. Elle est peut-être mal écrite ou fermée, ou Outlook en a gardé une ancienne forme.',
    card: 'Vérifiez l’adresse, puis tapez-la à la main dans un nouveau message. Renvoyer le même échouerait encore.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
        2: 'Supprimez la suggestion de cette adresse dans Outlook, puis tapez-la à la main dans un nouveau message.',
        3: 'Si l’avis nomme une autre adresse que celle que vous avez écrite, demandez au destinataire de vérifier une redirection.',
        4: 'Si vous n’avez pas envoyé ce message, cherchez-le dans les Éléments envoyés. S’il y est, changez votre mot de passe ; sinon, ignorez l’avis.',
      },
      yourAdministrator: {
        1: 'X500 : si la boîte a été déplacée, ajoutez son ancien LegacyExchangeDN comme adresse proxy X500.',
        2: 'SPF : vérifiez l’enregistrement[, zone {senderDomain},] si des avis arrivent pour des messages que personne n’a envoyés.',
      },
      recipientAdministrator: {
        1: 'Boîte : vérifiez que l’adresse[ {address}] existe et que son utilisateur a une offre avec Exchange Online.',
        2: 'Redirections : cherchez règles de boîte, transferts et règles de flux qui mènent à une adresse fermée.',
        3: 'MX : vérifiez que l’unique enregistrement[, zone {domain},] désigne le serveur actuel, pas un ancien.',
      },
    },
  },
  '5_1_8': {
    title: 'Votre compte ne peut plus envoyer',
    what: 'Message non remis : Microsoft a arrêté votre compte, d’où part trop de courrier ou du courrier indésirable. Quelqu’un d’autre l’utilise peut-être.',
    card: 'Changez votre mot de passe dès maintenant. Votre administrateur peut ensuite débloquer le compte : tout est dans ce message.',
    steps: {
      you: {
        1: 'Changez votre mot de passe et activez la connexion en deux étapes.',
        2: 'Supprimez les règles de boîte que vous n’avez pas créées.',
        3: 'Analysez votre ordinateur avec son antivirus.',
        4: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Compte : changez le mot de passe, fermez les sessions, vérifiez appareils, règles de boîte et redirections.',
        2: 'Entités restreintes : libérez le compte dans Microsoft Defender, ou avec Remove-BlockedSenderAddress.',
        3: 'Attendez : il faut parfois quelques heures avant que le compte envoie de nouveau.',
      },
      recipientAdministrator: {},
    },
  },
  '5_1_10': {
    title: 'Cette adresse est introuvable',
    what: 'Message non remis : Microsoft n’a trouvé ni boîte, ni groupe, ni contact avec cette adresse.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
        2: 'Supprimez la suggestion de cette adresse dans Outlook, puis tapez-la à la main dans un nouveau message.',
        3: 'Si l’avis nomme une autre adresse que celle que vous avez écrite, demandez au destinataire de vérifier une redirection.',
        4: 'Si vous n’avez jamais envoyé ce message, ignorez l’avis : quelqu’un d’autre a utilisé votre adresse.',
      },
      recipientAdministrator: {
        1: 'Destinataire : cherchez l’adresse[ {address}] avec Get-Recipient, et vérifiez l’offre de son utilisateur.',
        2: 'Redirections : cherchez règles de boîte, transferts et règles de flux qui mènent à une adresse fermée.',
        3: 'Hybride : créez la boîte distante sur le serveur Exchange local, puis lancez la synchronisation d’annuaire.',
      },
    },
  },
  '5_1_11': {
    title: 'Outlook a utilisé une ancienne adresse interne',
    what: 'Message non remis : Outlook a pris une ancienne adresse interne, qui n’est plus connue. La boîte a peut-être été déplacée.',
    card: 'Choisissez de nouveau le destinataire dans le carnet d’adresses. Si le message revient, tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Supprimez la suggestion de cette adresse dans Outlook, puis tapez-la à la main dans un nouveau message.',
        2: 'Pour une réunion, retirez la personne et invitez-la de nouveau.',
      },
      yourAdministrator: {
        1: 'X500 : ajoutez l’ancienne adresse citée dans l’avis comme adresse proxy X500 du destinataire.',
        2: 'Hybride : activez le déploiement hybride Exchange dans Microsoft Entra Connect.',
      },
      recipientAdministrator: {},
    },
  },
  '5_1_20': {
    title: 'Le message nomme plusieurs expéditeurs',
    what: 'Message non remis : le message nomme plusieurs auteurs, mais pas celui qui l’envoie.',
    steps: {
      you: {
        1: 'Écrivez le message dans Outlook plutôt que dans le logiciel qui l’a envoyé.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Format du message : mettez une seule adresse dans From, ou ajoutez une ligne Sender avec une adresse.',
      },
    },
  },
  '5_1_90': dailyRecipients,
  '5_1_351': {
    title: 'L’autre serveur n’accepte pas cette adresse',
    what: 'Message non remis : l’autre serveur ne connaît pas cette adresse, ou sa boîte n’est pas disponible.',
    card: 'Relisez l’adresse lettre par lettre. Si elle est juste, prévenez le destinataire par un autre moyen.',
    steps: {
      yourAdministrator: {
        1: 'Texte exact : lisez les mots de l’autre serveur, après la flèche : ils disent peut-être laquelle des deux causes est la bonne.',
      },
    },
  },
  '5_2_0': {
    title: 'Ce contact n’a pas d’adresse utilisable',
    what: 'Message non remis : dans le carnet d’adresses de votre société, ce contact n’a pas d’adresse externe utilisable.',
    card: 'Tapez l’adresse à la main dans un nouveau message. Pour corriger le contact, tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Supprimez la suggestion de cette adresse dans Outlook, puis tapez-la à la main dans un nouveau message.',
      },
      yourAdministrator: {
        1: 'Contact : corrigez son adresse avec Set-MailContact -ExternalEmailAddress.',
        2: 'Hybride : corrigez l’adresse proxy dans Active Directory, puis lancez la synchronisation d’annuaire.',
      },
      recipientAdministrator: {},
    },
  },
  '5_2_0~2': dailyRecipients,
  '5_2_0~3': notYourAddress,
  '5_2_0~4': {
    title: 'Un dossier manque dans la boîte du destinataire',
    what: 'Message non remis : la boîte classe des messages dans un dossier qui n’existe plus, en général Courrier pêle-mêle.',
    card: 'Prévenez le destinataire par un autre moyen. Ce message dit à son administrateur quoi changer.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipient: {
        1: 'Désactivez le Courrier pêle-mêle dans les paramètres d’Outlook sur le web.',
      },
      recipientAdministrator: {
        1: 'Courrier pêle-mêle : désactivez-le pour cette boîte avec Set-Clutter -Enable $false.',
      },
      yourAdministrator: {
        1: 'Votre société : si la boîte est l’une des vôtres, désactivez-y le Courrier pêle-mêle.',
      },
    },
  },
  '5_2_0~5': {
    title: 'Le calendrier désigne un délégué introuvable',
    what: 'Message non remis : le calendrier du destinataire transmet chaque invitation à une personne introuvable.',
    card: 'Prévenez le destinataire par un autre moyen. Ce message dit quoi faire.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipient: {
        1: 'Retirez tous les délégués de votre calendrier dans Outlook.',
        2: 'Vérifiez dans Outlook sur le web qu’il n’en reste aucun, et supprimez leurs noms des suggestions.',
        3: 'Téléchargez de nouveau le carnet d’adresses dans Outlook, puis ajoutez les délégués.',
      },
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  '5_2_2': {
    title: 'Votre boîte a atteint une limite d’envoi',
    what: 'Message non remis : Microsoft accorde à une boîte 10 000 destinataires par jour et 30 messages par minute. La vôtre a atteint une limite.',
    card: 'Attendez 24 heures, puis renvoyez. Si vous avez peu envoyé, changez votre mot de passe dès maintenant.',
    steps: {
      you: {
        1: 'Pour une lettre d’information, utilisez un service d’envoi plutôt que votre boîte.',
        2: 'Si vous avez peu envoyé, changez votre mot de passe, puis analysez votre ordinateur avec son antivirus.',
      },
      yourAdministrator: {
        1: 'Compte : changez le mot de passe, fermez les sessions, vérifiez appareils, règles de boîte et redirections.',
        2: 'Envois en nombre : faites-les par un service prévu pour cela, pas par une boîte.',
      },
      nobody: {
        1: 'Attendez 24 heures, puis renvoyez vous-même : votre serveur n’essaie plus.',
      },
    },
  },
  '5_2_2~2': {
    what: 'Message non remis : cette boîte ou ce dossier public n’a plus de place.',
    steps: {
      recipientAdministrator: {
        1: 'Boîte : comparez Get-MailboxStatistics avec les quotas donnés par Get-Mailbox.',
        2: 'Dossier public : comparez Get-PublicFolderStatistics avec ProhibitPostQuota donné par Get-PublicFolder.',
        3: 'Dossier public : relevez un peu le quota avec Set-PublicFolder -ProhibitPostQuota.',
        4: 'Boîte de dossiers publics : vérifiez aussi sa taille, avec Get-Mailbox -PublicFolder.',
      },
    },
  },
  '5_2_2~3': {
    title: 'Votre propre boîte est pleine',
    what: 'Message non remis : votre propre boîte est pleine, et Microsoft ne la laisse plus envoyer.',
    card: 'Supprimez de gros messages, aussi parmi les Éléments envoyés, et videz la corbeille. Puis renvoyez.',
    fine: 'L’adresse et ce que vous avez écrit ne sont pas en cause.',
    steps: {
      you: {
        1: 'Supprimez de gros messages ou déplacez-les vers votre archive, Éléments envoyés compris.',
        2: 'Videz la corbeille, puis renvoyez.',
      },
      yourAdministrator: {
        1: 'Boîte d’un appareil : définissez une stratégie de rétention qui vide les Éléments envoyés.',
        2: 'Quota : lisez-le avec Get-Mailbox, et la taille avec Get-MailboxStatistics.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  '5_2_121': {
    title: 'Trop de messages à une même personne en une heure',
    what: 'Message non remis : Microsoft limite le nombre de messages par heure d’un expéditeur à un même destinataire. Les vôtres dépassent ce nombre.',
    card: 'Attendez une heure, puis renvoyez. Envoyez moins de messages par heure à cette personne.',
    steps: {
      yourAdministrator: {
        1: 'Messages automatiques : envoyez-en moins par heure à cette adresse, ou regroupez-les.',
      },
      nobody: {
        1: 'Attendez une heure, puis renvoyez vous-même : votre serveur n’essaie plus.',
      },
    },
  },
  '5_2_122': {
    title: 'La boîte du destinataire reçoit trop cette heure-ci',
    what: 'Message non remis : cette boîte a reçu en une heure plus de messages que Microsoft n’en permet, tous expéditeurs confondus.',
    card: 'Attendez une heure, puis renvoyez. Vos propres messages n’en sont pas forcément la cause.',
    steps: {
      yourAdministrator: {
        1: 'Messages automatiques : envoyez-en moins par heure à cette adresse, ou regroupez-les.',
      },
      nobody: {
        1: 'Attendez une heure, puis renvoyez vous-même : votre serveur n’essaie plus.',
      },
      you: {
        1: 'Si c’est urgent, prévenez le destinataire par téléphone ou par un autre moyen.',
      },
    },
  },
  '5_3_190': {
    title: 'Microsoft 365 n’accepte pas ces copies de journal',
    what: 'Message non remis : une règle de votre serveur envoie des copies de journal à Microsoft 365, où elles sont désactivées.',
    card: 'Votre propre message n’est pas forcément touché. Un réglage est à changer : tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Journalisation : activez Journaling Archive dans Microsoft 365.',
        2: 'Journalisation : ou envoyez les copies ailleurs avec Set-JournalRule -JournalEmailAddress.',
      },
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      recipientAdministrator: {},
    },
  },
  '5_4_1': {
    title: 'Le serveur contacté ne reconnaît pas ce domaine',
    what: 'Message non remis : le domaine du destinataire conduit à un serveur qui ne prend pas son courrier.',
    card: 'Un réglage du domaine ou du serveur destinataire est à corriger. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
        3: 'Si rien ne presse, renvoyez dans trois jours : un changement récent chez le destinataire peut demander ce délai.',
      },
      recipientAdministrator: {
        1: 'MX : vérifiez que l’unique enregistrement[, zone {domain},] désigne le service des boîtes. Pour Exchange Online, il finit par protection.outlook.com ou mx.microsoft.',
        2: 'Domaine accepté : cherchez le domaine[ {domain}] avec Get-AcceptedDomain, et ajoutez-le s’il manque.',
        3: 'Changement récent du DNS : comptez jusqu’à 72 heures.',
      },
      yourAdministrator: {
        1: 'Hybride : si votre propre serveur envoie par Microsoft 365, vérifiez son connecteur d’envoi et le connecteur entrant.',
        2: 'Sinon, gardez vos réglages : la cause est sans doute du côté du destinataire.',
      },
    },
  },
  '5_4_1~2': {
    what: 'Message non remis : Microsoft ne connaît pas cette adresse dans cette société.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
        2: 'Supprimez la suggestion de cette adresse dans Outlook, puis tapez-la à la main dans un nouveau message.',
      },
      recipientAdministrator: {
        1: 'Adresse : vérifiez son orthographe, et si d’autres adresses[, domaine {domain},] sont aussi refusées.',
        2: 'Si toutes le sont : passez le domaine accepté en InternalRelay avec Set-AcceptedDomain -DomainType, puis de nouveau en Authoritative.',
        3: 'Hybride : vérifiez que la boîte, le groupe ou le dossier public existe aussi dans Exchange Online.',
        4: 'Attendez : un changement peut mettre jusqu’à 24 heures à prendre effet.',
      },
    },
  },
  '5_4_6': loopOnYourSide,
  '5_4_8': serverNotInPolicy,
  '5_4_11': {
    title: 'Des règles se déclenchent les unes les autres',
    what: 'Message non remis : redirections, approbations ou règles créent sans fin un message à partir du précédent.',
    card: 'Une règle est à changer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Règles : cherchez redirections, modération et règles de journal qui se déclenchent les unes les autres.',
        2: 'Suivi des messages : voyez avec Get-MessageTraceDetailV2 quelles règles et redirections le message a rencontrées.',
      },
      recipientAdministrator: {
        1: 'Règles : si l’avis vient de vos serveurs, cherchez-y des règles et redirections de ce genre.',
      },
    },
  },
  '5_4_12': loopOnYourSide,
  '5_4_14': loopOnTheirSide,
  '5_4_15-20': loopOnTheirSide,
  '5_4_300': noAnswerInTime,
  '5_4_310': {
    what: 'Message non remis : le domaine après @ n’existe pas dans le DNS. Il est peut-être mal écrit, ou a expiré.',
    steps: {
      yourAdministrator: {
        1: 'Gardez vos réglages, sauf si un de vos connecteurs nomme un serveur de ce domaine.',
      },
      recipientAdministrator: {
        1: 'Domaine : vérifiez chez le bureau d’enregistrement que le domaine[ {domain}] n’a pas expiré, et que ses serveurs de noms répondent.',
      },
    },
  },
  '5_4_312': { ...noDnsAnswer, what: 'Message non remis : Microsoft a cherché en vain le serveur du destinataire dans le DNS, en général pendant 24 heures.' },
  '5_4_316': {
    ...connectionRefused,
    what: 'Message non remis : l’autre serveur a refusé toute connexion, en général pendant 24 heures. Il est peut-être arrêté, ou fermé par un pare-feu.',
    card: 'Vérifiez la partie après @, puis renvoyez demain, ou téléphonez si c’est urgent. L’administrateur du destinataire peut voir pourquoi le serveur refuse.',
  },
  '5_4_317': {
    ...noConnection,
    what: 'Message non remis : Microsoft a réessayé, en général pendant 24 heures. La connexion ou son chiffrement a échoué.',
    card: 'Renvoyez demain, ou prévenez le destinataire par un autre moyen. Son administrateur peut chercher ce qui fait échouer la connexion.',
  },
  '5_4_318': {
    ...connectionCut,
    what: 'Message non remis : l’autre serveur a coupé chaque connexion, en général pendant 24 heures, sans prendre le message.',
    card: 'Renvoyez demain, ou prévenez le destinataire par un autre moyen. Son administrateur peut chercher ce qui coupe la connexion.',
  },
  '5_5_3': {
    title: 'Trop de destinataires dans un message',
    what: 'Message non remis : le message dépasse la limite de destinataires : 500, sauf autre choix de votre société.',
    steps: {
      you: {
        1: 'Répartissez les destinataires sur plusieurs messages.',
        2: 'Ou utilisez une liste de distribution de votre société : elle compte pour un destinataire.',
      },
      yourAdministrator: {
        1: 'Limite : lisez RecipientLimits avec Get-Mailbox, et changez-la avec Set-Mailbox -RecipientLimits.',
      },
      nobody: {},
    },
  },
  '5_6_0': {
    title: 'Le contenu n’a pas pu être traité',
    what: 'Message non remis : le contenu n’a pas pu être traité. Souvent, une règle a mis trop de temps à lire une pièce jointe.',
    card: 'Partagez le fichier par un lien, ou protégez-le par un mot de passe. Pour la règle, tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Partagez le fichier par un lien au lieu de le joindre.',
        2: 'Ou protégez-le par un mot de passe, communiqué par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Règles de flux : trouvez avec Get-TransportRule celles où RuleErrorAction vaut Defer, et mettez Ignore.',
        2: 'Suivi des messages : voyez avec Get-MessageTraceDetailV2 quelle règle a retenu le message.',
      },
    },
  },
  '5_6_0~2': {
    title: 'L’approbation pour ce groupe ne fonctionne pas',
    what: 'Message non remis : les messages à ce groupe demandent une approbation, et il manque un réglage pour les approbations.',
    card: 'Votre message n’est pas en cause. La société du groupe doit ajouter un réglage : ce message dit lequel.',
    steps: {
      you: {
        1: 'Prévenez le propriétaire du groupe par un autre moyen, pour que son administrateur en soit informé.',
        2: 'Si le groupe est celui de votre société, transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Votre société : seulement si le groupe est le vôtre, exécutez Enable-OrganizationCustomization, si ce n’est pas encore fait.',
        2: 'Puis exécutez New-RetentionPolicyTag -IsDefaultModeratedRecipientsPolicyTag -Name Moderation -AgeLimitForRetention 2.',
      },
      recipientAdministrator: {
        1: 'Exchange Online PowerShell : exécutez d’abord Enable-OrganizationCustomization, si ce n’est pas encore fait.',
        2: 'Balise de rétention : exécutez New-RetentionPolicyTag -IsDefaultModeratedRecipientsPolicyTag -Name Moderation -AgeLimitForRetention 2.',
        3: 'Groupe : vérifiez l’approbation avec Get-DistributionGroup, ModerationEnabled et ModeratedBy.',
      },
    },
  },
  '5_6_11': {
    title: 'Le message contient des fins de ligne interdites',
    what: 'Message non remis : le message contient des fins de ligne que le serveur suivant n’accepte pas.',
    steps: {
      you: {
        1: 'Renvoyez le message depuis Outlook sur le web.',
        2: 'S’il revient, envoyez-le sans sa pièce jointe.',
        3: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Logiciel d’envoi : terminez chaque ligne par CR LF, jamais par LF seul.',
      },
      recipientAdministrator: {
        1: 'Serveur : utilisez-en un qui gère CHUNKING (BDAT) : le message passe alors tel quel.',
        2: 'Exchange : ou exécutez Set-ReceiveConnector avec -BareLinefeedRejectionEnabled $false.',
      },
    },
  },
  '5_7_1': {
    title: 'Vous ne pouvez pas écrire à cette adresse',
    what: 'Message non remis : côté destinataire, il ne vous est pas permis d’écrire à cette adresse.',
    card: 'Son administrateur, ou le propriétaire du groupe, peut vous autoriser. Ce message dit quoi changer.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
        2: 'Pour un groupe, demandez à son propriétaire : l’avis cite souvent le groupe qui vous est fermé.',
      },
      recipientAdministrator: {
        1: 'Accès : ouvrez le groupe ou la boîte aux expéditeurs externes, ou autorisez un contact de messagerie pour cet expéditeur.',
        2: 'Règles de flux : cherchez-en une qui arrête cet expéditeur, avec Get-TransportRule.',
        3: 'Groupe de plus de 5 000 membres : faites approuver le message par un modérateur, ou ajoutez l’expéditeur au groupe.',
      },
      yourAdministrator: {
        1: 'Votre société : si le groupe, la boîte ou la règle est à vous, suivez ce qui vaut pour l’administrateur du destinataire.',
      },
      recipient: {},
    },
  },
  '5_7_1~2': {
    what: 'Message non remis : le serveur contacté refuse d’acheminer vers cette adresse le courrier du vôtre.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Si vous n’avez jamais envoyé ce message, ignorez l’avis : quelqu’un d’autre a utilisé votre adresse.',
        3: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Logiciel ou appareil : faites-le se connecter à un compte, ou ajoutez son adresse IP à un connecteur entrant.',
        2: 'Route : vérifiez que le connecteur sortant mène au bon serveur.',
      },
      recipientAdministrator: {
        1: 'MX : faites désigner par l’enregistrement[, zone {domain},] un serveur qui accepte le domaine.',
      },
    },
  },
  '5_7_1~3': {
    title: 'Une identification est exigée côté destinataire',
    what: 'Message non remis : le serveur du destinataire, ou cette seule adresse, n’accepte que les expéditeurs connectés à un compte.',
    card: 'Son administrateur doit admettre le courrier de l’extérieur. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Votre serveur : si c’est le vôtre, faites s’identifier le logiciel d’envoi.',
      },
      recipientAdministrator: {
        1: 'Connecteur de réception : autorisez les expéditeurs anonymes sur celui qui fait face à l’internet.',
        2: 'Boîte ou groupe : si seule cette adresse est fermée, mettez -RequireSenderAuthenticationEnabled sur $false.',
        3: 'MX : vérifiez que l’enregistrement[, zone {domain},] désigne le serveur prévu pour le courrier externe.',
      },
    },
  },
  '5_7_1~4': listedWriteToMicrosoft,
  '5_7_1~5': {
    title: 'Votre serveur est sur une liste de Spamhaus',
    what: 'Message non remis : Microsoft suit les listes de Spamhaus, et votre serveur figure sur l’une d’elles.',
    card: 'Votre serveur est à retirer de cette liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus : saisissez l’adresse IP[ {ip}] sur check.spamhaus.org : la page nomme la liste et la cause.',
        2: 'Cause : arrêtez d’abord les envois indésirables : compte ou formulaire détourné, serveur ouvert à tous.',
        3: 'Retrait : demandez-le ensuite sur la même page.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_1~6': {
    title: 'Le nom de votre serveur est sur une liste de blocage',
    what: 'Message non remis : le nom par lequel votre serveur se présente (HELO) figure sur une liste de Spamhaus.',
    card: 'Votre serveur est à retirer de cette liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'HELO : faites donner au serveur son propre nom complet, sous un domaine à vous.',
        2: 'Spamhaus : saisissez ce domaine sur check.spamhaus.org, supprimez la cause, puis demandez le retrait.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_1~7': {
    title: 'Une liste arrête votre serveur côté destinataire',
    what: 'Message non remis : votre serveur est sur une liste de blocage, et un réglage côté destinataire cache laquelle.',
    card: 'Son administrateur peut découvrir de quelle liste il s’agit. Ce message dit comment.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}] et demandez son retrait.',
      },
      recipientAdministrator: {
        1: 'Liste d’adresses IP autorisées : retirez-en l’adresse[ {ip}] : l’avis suivant nomme alors la liste de blocage.',
        2: 'Connecteurs entrants : n’y gardez que les adresses IP de vos propres serveurs.',
      },
    },
  },
  '5_7_1~8': mailFlowRule,
  '5_7_3': {
    title: 'Microsoft a refusé la connexion au compte',
    what: 'Message non remis : Microsoft a refusé le nom ou le mot de passe du compte, ou ce type de connexion.',
    card: 'Vérifiez nom et mot de passe dans le logiciel ou l’appareil qui envoie. S’ils sont justes, prévenez votre administrateur.',
    steps: {
      you: {
        1: 'Essayez le même nom et le même mot de passe dans Outlook sur le web.',
        2: 'Saisissez de nouveau le mot de passe dans le logiciel ou l’appareil qui envoie.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH : autorisez-le pour cette boîte avec Set-CASMailbox -SmtpClientAuthenticationDisabled $false.',
        2: 'Règles de connexion : vérifiez si un second facteur, les paramètres de sécurité par défaut ou l’accès conditionnel arrêtent ce compte.',
        3: 'TLS : vérifiez que le logiciel ou l’appareil gère la version 1.2.',
        4: 'OAuth : mieux, mettez à jour le logiciel ou l’appareil pour qu’il se connecte avec OAuth 2.0.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_3~2': {
    title: 'Le chiffrement entre deux serveurs n’a pas démarré',
    what: 'Message non remis : un serveur exige le chiffrement, et l’autre ne le propose pas, ou dans une version trop ancienne.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'TLS : sur votre serveur, activez la version 1.2 : Microsoft n’accepte plus 1.0 et 1.1.',
        2: 'Mises à jour : installez les dernières de Windows et d’Exchange, puis redémarrez.',
        3: 'Hybride : après un nouveau certificat, videz TlsCertificateName avec Set-ReceiveConnector, puis relancez l’Assistant Configuration hybride.',
        4: 'Réseau : vérifiez qu’aucun pare-feu ou filtre ne retire STARTTLS en chemin.',
      },
      recipientAdministrator: {
        1: 'TLS : si le serveur est à vous, vérifiez qu’il propose STARTTLS en version 1.2.',
      },
    },
  },
  '5_7_5': certificateNotTrusted,
  '5_7_12': {
    title: 'Cette adresse n’accepte que les messages internes',
    what: 'Message non remis : seules les personnes de la même société peuvent écrire à cette adresse.',
    card: 'Seul son administrateur peut vous ouvrir cette adresse. Ce message dit quoi changer.',
    steps: {
      yourAdministrator: {
        1: 'Gardez vos réglages : la restriction est posée côté destinataire.',
      },
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
      },
      recipientAdministrator: {
        1: 'Boîte : exécutez Set-Mailbox avec -RequireSenderAuthenticationEnabled $false.',
        2: 'Groupe : exécutez Set-DistributionGroup avec -RequireSenderAuthenticationEnabled $false.',
        3: 'Cet expéditeur seul : faites de même, puis ajoutez un contact de messagerie à AcceptMessagesOnlyFromSendersOrMembers.',
        4: 'Cette liste ferme l’adresse à tous les autres : ajoutez-y aussi un groupe de tous les collègues.',
      },
      recipient: {},
    },
  },
  '5_7_13': closedPublicFolder,
  '5_7_23': {
    title: 'Votre domaine ne nomme pas le serveur d’envoi',
    what: 'Message non remis : le serveur qui a envoyé le message n’est pas parmi les serveurs autorisés (SPF) de votre domaine.',
    steps: {
      yourAdministrator: {
        1: 'SPF : autorisez chaque serveur qui envoie pour le domaine[ {senderDomain}], les vôtres aussi.',
        2: 'Exchange Online : l’enregistrement TXT doit contenir include:spf.protection.outlook.com.',
        3: 'Spam sortant : vérifiez si Microsoft a marqué le message : il part alors par des serveurs qui échouent à SPF.',
        4: 'Domaines : ajoutez à Microsoft 365 chaque domaine depuis lequel vous envoyez.',
      },
    },
  },
  '5_7_25': {
    title: 'L’adresse IPv6 de votre serveur n’a pas de nom',
    what: 'Message non remis : votre serveur envoie en IPv6, et Microsoft exige un nom derrière son adresse.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner à l’adresse IPv6[ {ip}], par son titulaire, un nom qui ramène à elle.',
        2: 'En attendant, envoyez vers Microsoft en IPv4.',
      },
    },
  },
  '5_7_30': {
    title: 'La connexion par mot de passe seul n’est pas admise',
    what: 'Message non remis : Microsoft n’accepte pas de ce logiciel ou appareil une connexion par simple nom et mot de passe.',
    card: 'Le logiciel ou l’appareil doit se connecter autrement. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'OAuth : mettez à jour le logiciel ou l’appareil pour qu’il se connecte avec OAuth 2.0.',
        2: 'Connecteur : ou laissez-le envoyer par un connecteur entrant, par adresse IP ou certificat.',
        3: 'En interne seulement : ou utilisez High Volume Email pour les messages au sein de votre société.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_57': {
    title: 'Un logiciel ou appareil envoie sans s’identifier',
    what: 'Message non remis : un logiciel ou un appareil utilise smtp.office365.com sans se connecter à une boîte.',
    card: 'Le logiciel ou l’appareil est à régler de nouveau. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Si vous avez réglé le logiciel ou l’appareil vous-même, vérifiez-y le nom, le mot de passe et le chiffrement.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Connexion : reliez l’appareil à une boîte, au mieux par OAuth 2.0, port 587, avec STARTTLS et TLS 1.2.',
        2: 'SMTP AUTH : autorisez-le pour cette boîte avec Set-CASMailbox -SmtpClientAuthenticationDisabled $false.',
        3: 'Sans connexion, en interne seulement : envoyez au nom MX de votre domaine en protection.outlook.com, port 25.',
        4: 'Sans connexion, vers tous : ajoutez un connecteur entrant pour l’adresse IP de l’appareil.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_60': notYourAddress,
  '5_7_64': {
    title: 'Microsoft 365 ne reconnaît plus votre serveur',
    what: 'Message non remis : Microsoft 365 ne rattache plus votre serveur à votre société, et n’envoie donc pas pour lui.',
    steps: {
      yourAdministrator: {
        1: 'Connecteur entrant : comparez ses adresses IP ou son nom de certificat (Get-InboundConnector) avec ceux en service.',
        2: 'Certificat : vérifiez que son domaine est un domaine accepté, et que le serveur envoie toute la chaîne.',
        3: 'Hybride : relancez l’Assistant Configuration hybride.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_68': {
    title: 'Votre société refuse les envois sans connexion à un compte',
    what: 'Message non remis : votre société n’accepte pas, sous ses propres adresses, le courrier de serveurs qu’elle ne connaît pas.',
    card: 'Le logiciel, l’appareil ou le service doit envoyer autrement. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Connecteur : donnez au logiciel, à l’appareil ou au service un connecteur entrant, par adresse IP ou certificat.',
        2: 'Connexion : ou faites-le envoyer par une boîte.',
        3: 'Redirections : un serveur externe qui vous renvoie vos propres messages doit aussi avoir un connecteur.',
        4: 'Direct Send : si rien d’autre ne marche, autorisez-le avec Set-OrganizationConfig -RejectDirectSend $false.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_124': closedGroup,
  '5_7_124~words': closedGroup,
  '5_7_128': {
    title: 'Le message a été redirigé plus d’une fois',
    what: 'Message non remis : Microsoft n’admet qu’une redirection par règle de flux, et une deuxième a eu lieu.',
    card: 'Une règle de redirection est à changer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Règles de flux : cherchez avec Get-TransportRule celles qui redirigent ce message, et n’en gardez qu’une.',
        2: 'Autre société : toutes les redirections du trajet comptent, convenez donc de qui peut rediriger.',
      },
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'Règles de flux : cherchez avec Get-TransportRule celle qui redirige encore ce message, et retirez-la.',
      },
    },
  },
  '5_7_129': {
    title: 'Seules certaines personnes peuvent écrire à cette adresse',
    what: 'Message non remis : cette adresse a une liste de personnes qui peuvent lui écrire, et vous n’y figurez pas.',
    card: 'Seul son administrateur peut vous ouvrir cette adresse. Ce message dit quoi changer.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
      },
      recipientAdministrator: {
        1: 'Boîte : ajoutez l’expéditeur à AcceptMessagesOnlyFromSendersOrMembers avec Set-Mailbox.',
        2: 'Expéditeur externe : créez d’abord un contact de messagerie.',
        3: 'Hybride : vérifiez si le compte est désactivé dans Active Directory : cela peut conduire à ce refus.',
      },
      yourAdministrator: {
        1: 'Votre société : si l’adresse est à vous, suivez ce qui vaut pour l’administrateur du destinataire.',
      },
      recipient: {},
    },
  },
  '5_7_133': {
    title: 'Ce groupe n’accepte que les messages internes',
    what: 'Message non remis : seules les personnes de la même société peuvent écrire à ce groupe.',
    card: 'Seul le propriétaire du groupe ou son administrateur peut vous autoriser. Ce message dit quoi changer.',
    steps: {
      you: {
        1: 'Demandez au propriétaire du groupe d’autoriser votre adresse.',
      },
      recipientAdministrator: {
        1: 'Groupe : exécutez Set-DistributionGroup avec -RequireSenderAuthenticationEnabled $false.',
        2: 'Cet expéditeur seul : faites de même, puis ajoutez un contact de messagerie à AcceptMessagesOnlyFromSendersOrMembers.',
        3: 'Cette liste ferme l’adresse à tous les autres : ajoutez-y aussi un groupe de tous les collègues.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la restriction est posée côté destinataire.',
      },
      recipient: {},
    },
  },
  '5_7_134': {
    title: 'Cette boîte n’accepte que les messages internes',
    what: 'Message non remis : seules les personnes de la même société peuvent écrire à cette boîte.',
    card: 'Seul son administrateur peut vous ouvrir cette adresse. Ce message dit quoi changer.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
      },
      recipientAdministrator: {
        1: 'Boîte : exécutez Set-Mailbox avec -RequireSenderAuthenticationEnabled $false.',
        2: 'Cet expéditeur seul : faites de même, puis ajoutez un contact de messagerie à AcceptMessagesOnlyFromSendersOrMembers.',
        3: 'Cette liste ferme l’adresse à tous les autres : ajoutez-y aussi un groupe de tous les collègues.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la restriction est posée côté destinataire.',
      },
      recipient: {},
    },
  },
  '5_7_135': closedPublicFolder,
  '5_7_136': {
    title: 'Cette adresse n’accepte que les messages internes',
    what: 'Message non remis : cette adresse mène à l’extérieur, et seules les personnes de la société peuvent y écrire.',
    card: 'Seul son administrateur peut vous ouvrir cette adresse. Ce message dit quoi changer.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
      },
      recipientAdministrator: {
        1: 'Utilisateur de messagerie : exécutez Set-MailUser avec -RequireSenderAuthenticationEnabled $false.',
        2: 'Cet expéditeur seul : faites de même, puis ajoutez un contact de messagerie à AcceptMessagesOnlyFromSendersOrMembers.',
        3: 'Cette liste ferme l’adresse à tous les autres : ajoutez-y aussi un groupe de tous les collègues.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la restriction est posée côté destinataire.',
      },
      recipient: {},
    },
  },
  '5_7_139': {
    title: 'Un logiciel ou appareil n’a pas pu se connecter',
    what: 'Message non remis : un réglage ou un serveur d’identification de votre société ne laisse pas ce logiciel ou appareil se connecter.',
    card: 'La connexion au compte est à vérifier du côté de votre société. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH : autorisez-le pour cette boîte avec Set-CASMailbox -SmtpClientAuthenticationDisabled $false.',
        2: 'Règles de connexion : vérifiez si les paramètres de sécurité par défaut ou l’accès conditionnel arrêtent ce compte.',
        3: 'Fédération : si le texte cite un STS, vérifiez que votre serveur répond en HTTPS avec TLS 1.2.',
        4: 'OAuth : mieux, mettez à jour le logiciel ou l’appareil pour qu’il se connecte avec OAuth 2.0.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_171': {
    title: 'Une règle a peut-être vu des données confidentielles',
    what: 'Message non remis : une règle de protection semble avoir trouvé des données confidentielles dans votre message.',
    card: 'Retirez ces données, puis renvoyez. Pour une exception, tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Retirez les données confidentielles du message et des pièces jointes, puis renvoyez.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'DLP : trouvez la règle concernée, dans Microsoft Purview ou avec Get-MessageTraceDetailV2.',
        2: 'DLP : autorisez une exception ou une dérogation si le message est souhaité.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_193': {
    title: 'Ce groupe n’accepte que les messages internes',
    what: 'Message non remis : seuls les membres, ou les personnes de la même société, peuvent écrire à ce groupe Microsoft 365.',
    card: 'Seul le propriétaire du groupe ou son administrateur peut vous autoriser. Ce message dit quoi changer.',
    steps: {
      you: {
        1: 'Demandez au propriétaire du groupe d’autoriser votre adresse.',
      },
      recipientAdministrator: {
        1: 'Groupe : exécutez Set-UnifiedGroup avec -RequireSenderAuthenticationEnabled $false.',
        2: 'Propriétaire : ou faites-le autoriser les personnes externes, dans les paramètres du groupe dans Outlook.',
        3: 'Cet expéditeur seul : ajoutez-le plutôt au groupe comme invité.',
        4: 'Attendez : le changement peut prendre jusqu’à une heure.',
      },
      yourAdministrator: {
        1: 'Votre société : si le groupe est à vous, suivez ce qui vaut pour l’administrateur du destinataire.',
      },
      recipient: {},
    },
  },
  '5_7_232': {
    title: 'La limite par jour de votre essai est atteinte',
    what: 'Message non remis : un abonnement d’essai ne peut écrire qu’à un nombre limité de destinataires externes en 24 heures.',
    card: 'Attendez demain, puis renvoyez. La limite compte les dernières 24 heures.',
    steps: {
      yourAdministrator: {
        1: 'Abonnement : achetez-en un, car la limite est alors plus haute.',
        2: 'Comptes : cherchez-en un qui envoie à l’insu de son titulaire.',
      },
      nobody: {
        1: 'Attendez, puis renvoyez vous-même : votre serveur n’essaie plus.',
      },
      you: {
        1: 'Étalez vos envois sur plusieurs jours.',
      },
    },
  },
  '5_7_233': {
    title: 'La limite par jour de votre société est atteinte',
    what: 'Message non remis : votre société a atteint sa limite. Microsoft compte les destinataires externes sur 24 heures.',
    card: 'Attendez demain, puis renvoyez. La limite compte les dernières 24 heures.',
    steps: {
      yourAdministrator: {
        1: 'Comptes : cherchez-en un qui envoie à l’insu de son titulaire, ou un logiciel qui envoie en nombre.',
        2: 'Envois en nombre : étalez-les sur plusieurs jours, ou utilisez un service prévu pour cela.',
        3: 'Limite : lisez-la dans le rapport Tenant Outbound External Recipients ; elle croît avec les offres payées.',
      },
      nobody: {
        1: 'Attendez, puis renvoyez vous-même : votre serveur n’essaie plus.',
      },
      you: {
        1: 'Étalez vos envois sur plusieurs jours.',
      },
    },
  },
  '5_7_236': {
    title: 'Trop d’envois depuis des adresses onmicrosoft.com',
    what: 'Message non remis : depuis onmicrosoft.com, une société peut écrire à 100 destinataires externes en 24 heures.',
    card: 'Envoyez depuis une adresse de votre propre domaine. Si vous n’en avez pas, tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Envoyez depuis une adresse de votre propre domaine, pas depuis onmicrosoft.com.',
        2: 'Ou attendez 24 heures, puis renvoyez.',
        3: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Domaine : ajoutez le vôtre à Microsoft 365, et faites-en l’adresse principale des utilisateurs et des groupes.',
        2: 'Logiciels : cherchez les appareils et services qui envoient encore depuis onmicrosoft.com.',
      },
      nobody: {},
    },
  },
  '5_7_350': {
    what: 'Message non remis : le filtre de l’autre serveur a jugé le message indésirable.',
    card: 'Votre administrateur peut chercher la cause. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
        2: 'Récrivez le message : moins de liens, moins d’images, un objet clair.',
      },
      yourAdministrator: {
        1: 'Texte exact : lisez les mots de l’autre serveur, après la flèche.',
        2: 'SPF, DKIM et DMARC : vérifiez que les trois réussissent pour le domaine[ {senderDomain}].',
        3: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}] et le domaine[ {senderDomain}].',
      },
    },
  },
  '5_7_367': {
    title: 'Un message redirigé a été refusé',
    what: 'Message non remis : le message a sans doute été redirigé. Il a quitté Microsoft par des serveurs auxquels le suivant ne fait pas confiance.',
    card: 'Une redirection est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'SPF et DKIM : l’un des deux doit réussir quand l’original arrive dans Microsoft 365.',
        2: 'Filtre en amont : si un filtre reçoit d’abord votre courrier, activez le filtrage amélioré des connecteurs.',
        3: 'Domaines acceptés : ajoutez le domaine de l’expéditeur, s’il est à vous.',
        4: 'Suivi des messages : si c’est la cause, OutboundIpPoolName vaut RegularRelayOutboundPool.',
      },
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Prévenez le destinataire par un autre moyen : la redirection vient peut-être de chez lui.',
      },
      recipientAdministrator: {
        1: 'Votre redirection : si la boîte qui redirige est à vous, activez le filtrage amélioré des connecteurs derrière un filtre.',
        2: 'Filtre en amont : cherchez dans ses journaux pourquoi il n’accepte pas ce que Microsoft redirige.',
        3: 'Redirections : évitez d’en enchaîner plusieurs.',
      },
    },
  },
  '5_7_501': accountStopped,
  '5_7_502': accountStopped,
  '5_7_503': accountStopped,
  '5_7_505': {
    title: 'Microsoft refuse le courrier pour ce destinataire',
    what: 'Message non remis : Microsoft n’accepte pas de message pour cette adresse. Elle est peut-être fausse ou bloquée.',
    card: 'Relisez l’adresse lettre par lettre. Si elle est juste, prévenez le destinataire : son administrateur peut interroger Microsoft.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
        2: 'Si elle est juste, prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      helpDesk: {},
      recipient: {},
      recipientAdministrator: {
        1: 'Boîte : vérifiez que l’adresse[ {address}] existe, puis interrogez le support Microsoft.',
      },
      yourAdministrator: {
        1: 'Support Microsoft : si l’adresse est juste et que vous avez Microsoft 365, ouvrez un ticket avec le texte exact.',
      },
    },
  },
  '5_7_506': {
    title: 'Votre serveur se présente sous un autre nom que le sien',
    what: 'Message non remis : votre serveur se présente sous le nom du serveur qu’il appelle, pas sous le sien.',
    card: 'Le nom que donne votre serveur est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'HELO : faites donner au serveur d’envoi son propre nom complet, doté d’un enregistrement A.',
        2: 'Ordinateurs : si c’est déjà le cas, cherchez-en d’infectés qui envoient d’eux-mêmes.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_507': blockedByCompany,
  '5_7_508': {
    title: 'Trop de courrier depuis votre réseau',
    what: 'Message non remis : Microsoft limite ce qu’envoie ce réseau IPv6, et la limite a été atteinte.',
    card: 'Attendez une heure, puis renvoyez. Si les messages sont nombreux, étalez-les sur plusieurs heures.',
    steps: {
      yourAdministrator: {
        1: 'Débit : réduisez-le pour toute la plage IPv6, pas pour un seul serveur.',
        2: 'IPv4 : envoyez plutôt vers Microsoft par ce protocole.',
        3: 'Fournisseur : demandez si d’autres partagent cette plage.',
      },
      nobody: {
        1: 'Attendez, puis renvoyez vous-même : votre serveur n’essaie plus.',
      },
    },
  },
  '5_7_509': {
    title: 'La règle de votre propre domaine arrête ce message',
    what: 'Message non remis : votre domaine demande de refuser les messages sans preuve, et celui-ci n’en avait pas.',
    steps: {
      yourAdministrator: {
        1: 'DMARC : faites réussir SPF ou DKIM pour le domaine de l’adresse From[, {senderDomain}].',
        2: 'DKIM : signez avec ce domaine dans chaque service qui envoie pour lui.',
        3: 'Redirections : elles cassent SPF ; seule une signature DKIM intacte y survit.',
      },
    },
  },
  '5_7_510': {
    title: 'Le destinataire n’accepte pas le courrier en IPv6',
    what: 'Message non remis : votre serveur a envoyé en IPv6. La société du destinataire n’accepte que l’IPv4.',
    card: 'Votre serveur doit passer par IPv4 pour cette société. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Serveur d’envoi : utilisez IPv4 pour ce domaine[, {domain}].',
      },
      recipientAdministrator: {
        1: 'IPv6 : ou acceptez-le pour le domaine[ {domain}] avec Enable-IPv6ForAcceptedDomain.',
      },
    },
  },
  '5_7_511': {
    title: 'Microsoft bloque votre serveur et examine le cas',
    what: 'Message non remis : Microsoft bloque l’adresse IP de votre serveur, et examine un tel cas avant de lever le blocage.',
    card: 'Microsoft doit lever le blocage. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Cause : arrêtez d’abord les envois indésirables : compte ou formulaire détourné, serveur ouvert à tous.',
        2: 'Retrait : envoyez l’avis entier et l’adresse IP[ {ip}] à delist@microsoft.com.',
        3: 'Réponse : Microsoft écrit sous 48 heures. Sa page de retrait ne vaut pas pour ce code.',
      },
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_512': {
    title: 'L’adresse From manque ou est mal formée',
    what: 'Message non remis : Microsoft 365 exige une adresse complète dans la ligne From de chaque message.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Format du message : mettez dans From une adresse complète, entre chevrons.',
      },
    },
  },
  '5_7_513': blockedByCompany,
  '5_7_520': {
    title: 'Les redirections vers l’extérieur sont interdites',
    what: 'Message non remis : une boîte redirige les messages vers l’extérieur, et sa société ne l’autorise pas.',
    card: 'Si la redirection est à vous, supprimez-la. Sinon, l’administrateur de la boîte qui redirige peut l’autoriser ou la retirer.',
    steps: {
      you: {
        1: 'Si vous redirigez vos propres messages, supprimez cette règle ou demandez à votre administrateur.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Votre boîte : si elle redirige, retirez la règle, ou autorisez-la avec AutoForwardingMode sur On pour cette boîte seulement.',
      },
      recipientAdministrator: {
        1: 'Redirection : trouvez-la avec Get-InboxRule, ou comme ForwardingSmtpAddress avec Get-Mailbox.',
        2: 'Stratégie de spam sortant : autorisez-la pour cette boîte seulement, avec AutoForwardingMode sur On.',
      },
    },
  },
  '5_7_606-649': listedAskPortal,
  '5_7_700-749': {
    title: 'Votre société ne peut pas envoyer pour l’instant',
    what: 'Message non remis : Microsoft a arrêté les envois de votre société, car la plupart paraissaient suspects.',
    card: 'Il faut d’abord supprimer la cause, puis s’adresser à Microsoft. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Ne renvoyez pas pour l’instant : chaque essai est refusé tant que dure le blocage.',
      },
      nobody: {},
      yourAdministrator: {
        1: 'Administrateurs : changez leurs mots de passe et exigez un second facteur à la connexion.',
        2: 'Connecteurs : cherchez avec Get-InboundConnector celui que personne ne connaît, et retirez-le.',
        3: 'Vos serveurs : fermez ceux qui envoient pour des inconnus, et cherchez des logiciels malveillants.',
        4: 'Support Microsoft : demandez ensuite la levée du blocage.',
      },
    },
  },
  '5_7_703': {
    title: 'Votre propre société bloque un des destinataires',
    what: 'Message non remis : un destinataire est sur la liste de blocage de votre propre société. Personne n’a reçu le message.',
    card: 'Renvoyez sans le destinataire bloqué. Pour faire changer la liste, tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Retirez le destinataire cité dans le texte exact, puis renvoyez aux autres.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Liste : cherchez avec Get-TenantAllowBlockListItems -ListType Sender -Block.',
        2: 'Liste : retirez l’entrée avec Remove-TenantAllowBlockListItems, si elle y est à tort.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_705': {
    title: 'Votre société ne peut pas envoyer pour l’instant',
    what: 'Message non remis : Microsoft a arrêté les envois de votre société, en général après trop de courrier en nombre ou indésirable.',
    card: 'Il faut d’abord supprimer la cause, puis s’adresser à Microsoft. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Ne renvoyez pas pour l’instant : chaque essai est refusé tant que dure le blocage.',
      },
      nobody: {},
      yourAdministrator: {
        1: 'Origine : cherchez qui ou quoi envoie, par le suivi des messages et le rapport des principaux expéditeurs.',
        2: 'Administrateurs : changez leurs mots de passe, exigez un second facteur et retirez tout connecteur inconnu (Get-InboundConnector).',
        3: 'Vos serveurs : cherchez des logiciels malveillants, et fermez ceux qui envoient pour des inconnus.',
        4: 'Support Microsoft : expliquez la cause, puis demandez la levée du blocage. Après un renouvellement tardif, attendez d’abord un jour.',
      },
    },
  },
  '5_7_708': {
    title: 'Microsoft refuse le courrier de cette adresse IP',
    what: 'Message non remis : le courrier de votre société part d’une adresse qui inspire peu confiance, comme souvent chez un nouveau client.',
    card: 'Il faut acheter des offres, ou obtenir une exception de Microsoft. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Offres : achetez et attribuez des offres avec Exchange Online, ou demandez d’ici là une exception au support Microsoft.',
        2: 'Comptes : vérifiez qu’aucun n’envoie à l’insu de son titulaire.',
      },
      nobody: {},
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
    },
  },
  '5_7_711': {
    title: 'Le passage de votre société par Microsoft est bloqué',
    what: 'Message non remis : Microsoft a arrêté un connecteur par lequel vos serveurs envoient. Il soupçonne du courrier indésirable.',
    card: 'Il faut d’abord supprimer la cause, puis libérer le connecteur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Ne renvoyez pas pour l’instant : chaque essai est refusé tant que dure le blocage.',
      },
      yourAdministrator: {
        1: 'Connecteur : trouvez celui qui est bloqué avec Get-BlockedConnector.',
        2: 'Cause : cherchez un connecteur modifié ou inconnu, et un serveur ou un compte détourné.',
        3: 'Entités restreintes : libérez-le dans Microsoft Defender, ou avec Remove-BlockedConnector.',
        4: 'Attendez : cela peut prendre jusqu’à une heure.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_750': {
    title: 'Votre domaine d’envoi manque dans Microsoft 365',
    what: 'Message non remis : trop de courrier part de domaines que votre société n’a pas ajoutés à Microsoft 365.',
    card: 'Les domaines qui envoient sont à ajouter. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Domaines : ajoutez et vérifiez chaque domaine qui envoie[, dont {senderDomain}].',
        2: 'Connecteur : utilisez un certificat dont le domaine figure parmi les domaines acceptés.',
        3: 'Intrusion : cherchez un compte détourné et, avec Get-InboundConnector, un connecteur que personne ne connaît.',
        4: 'Support Microsoft : adressez-vous à lui si des messages sont encore refusés.',
      },
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_800': {
    title: 'Microsoft bloque le domaine d’envoi',
    what: 'Message non remis : Microsoft a vu du courrier indésirable sous un domaine de ce message, et n’en accepte plus.',
    card: 'Microsoft doit de nouveau autoriser le domaine. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Cause : arrêtez d’abord les envois indésirables : compte ou formulaire détourné, serveur ouvert à tous.',
        2: 'Noms : vérifiez quel domaine figure dans EHLO, dans l’expéditeur d’enveloppe et dans From.',
        3: 'Support Microsoft : demandez ensuite que le domaine soit de nouveau autorisé.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_900-999': mailFlowRule,
  '5_7_0-999': {
    title: 'Un réglage de sécurité arrête ce message',
    what: 'Message non remis : un réglage de sécurité arrête ce message, en général côté destinataire, parfois de votre côté.',
    card: 'Son administrateur peut dire quel réglage c’est. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
        2: 'Pour un groupe, demandez à son propriétaire d’autoriser votre adresse.',
      },
      yourAdministrator: {
        1: 'Vos réglages : vérifiez connecteurs, domaines acceptés et règles de flux, celles-ci avec Get-TransportRule.',
        2: 'Suivi des messages : voyez avec Get-MessageTraceDetailV2 quelle règle ou quel serveur a arrêté le message.',
      },
      recipientAdministrator: {
        1: 'Accès : vérifiez qui peut écrire à cette boîte ou à ce groupe.',
        2: 'Règles de flux : cherchez-en une qui arrête cet expéditeur, avec Get-TransportRule.',
        3: 'MX : vérifiez que l’enregistrement[, zone {domain},] mène au bon serveur.',
      },
    },
  },
  'banned-sending-ip': listedAskPortal,
  socketerror: {
    title: 'La connexion s’est interrompue',
    what: 'Message non remis : la connexion s’est interrompue. L’un des serveurs ne connaît peut-être qu’un ancien chiffrement.',
    card: 'Renvoyez dans une heure. Si le message revient, l’administrateur du destinataire doit vérifier son serveur : ce message dit comment.',
    steps: {
      yourAdministrator: {
        1: 'TLS : vérifiez de même de votre côté, si votre propre serveur envoie vers Microsoft 365.',
      },
      recipientAdministrator: {
        1: 'TLS : activez la version 1.2 sur le serveur : Microsoft n’accepte plus 1.0 et 1.1.',
        2: 'Pare-feu : vérifiez qu’il laisse passer tout l’échange sur le port 25.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
