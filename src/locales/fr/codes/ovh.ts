import type { SameTexts } from '../../catalog';
import type { ovh as source } from '../../en/codes/ovh';

/** Textes propres aux codes des guides d’OVHcloud ; la source de chacun se trouve dans sa ligne. */
export const ovh = {
  '4_3_1': {
    title: 'Le serveur manque d’espace disque ou de mémoire',
    what: 'Message non remis : le serveur de réception manque d’espace disque ou de mémoire.',
    card: 'Renvoyez le message dans quelques heures. L’administrateur du destinataire doit libérer de l’espace disque ou de la mémoire.',
    steps: {
      yourAdministrator: {
        1: 'État du service : voyez web-cloud.status-ovhcloud.com, section Microsoft, E-mails ou Zimbra selon l’offre.',
        2: 'Si la page d’état n’indique rien : ouvrez un ticket avec le texte exact de cet avis.',
      },
      recipientAdministrator: {
        1: 'Serveur : vérifiez que le disque et la mémoire du serveur de réception[ {host}] ont de la place.',
        2: 'Serveur chez OVHcloud : si la page d’état n’indique rien, ouvrez un ticket avec le texte exact.',
      },
    },
  },
  '4_3_2': {
    title: 'Le serveur ne prend plus de messages pour l’instant',
    what: 'Message non remis : une file d’attente gelée empêche pour l’instant le serveur de réception de prendre des messages.',
    card: 'Renvoyez dans quelques heures. L’administrateur du destinataire doit relancer la file.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'Prévenez le destinataire par un autre moyen si c’est urgent.',
      },
      yourAdministrator: {
        1: 'État du service : voyez web-cloud.status-ovhcloud.com, section Microsoft, E-mails ou Zimbra selon l’offre.',
        2: 'Si la page d’état n’indique rien : ouvrez un ticket avec le texte exact de cet avis.',
      },
      recipientAdministrator: {
        1: 'File : relancez la file gelée ; sur Exchange, Get-Queue, puis Resume-Queue.',
        2: 'Serveur chez OVHcloud : si la page d’état n’indique rien, ouvrez un ticket avec le texte exact.',
      },
    },
  },
  '4_4_1': {
    title: 'Le serveur de réception ne répond pas',
    what: 'Message non remis : le serveur de réception n’a pas répondu, ce qui passe souvent tout seul.',
    card: 'OVHcloud réessaie tout seul. S’il a abandonné, renvoyez dans une heure.',
    steps: {
      yourAdministrator: {
        1: 'État du service : voyez web-cloud.status-ovhcloud.com, section Microsoft, E-mails ou Zimbra selon l’offre.',
        2: 'MX : vérifiez que les enregistrements[, zone {domain},] existent et désignent des serveurs qui répondent.',
      },
    },
  },
  '4_4_2': {
    title: 'La connexion s’est interrompue en chemin',
    what: 'Message non remis : la connexion entre les serveurs s’est interrompue, ou l’un d’eux s’est arrêté.',
    card: 'OVHcloud réessaie un certain temps, puis envoie un autre avis. S’il a abandonné, renvoyez dans une heure.',
    steps: {
      yourAdministrator: {
        1: 'État du service : voyez web-cloud.status-ovhcloud.com, section Microsoft, E-mails ou Zimbra selon l’offre.',
      },
    },
  },
  '4_4_7': {
    title: 'Le serveur de réception ne l’a pas pris à temps',
    what: 'Message non remis : le message a attendu jusqu’à expiration, car le serveur de réception ne l’a pas pris.',
    card: 'Vérifiez d’abord l’adresse. Si elle est juste, le serveur de réception est sans doute en cause ; téléphonez si c’est urgent.',
    steps: {
      you: {
        1: 'Vérifiez l’adresse, surtout la partie après @.',
        2: 'Renvoyez demain.',
      },
      yourAdministrator: {
        1: 'Texte exact : lisez-y la dernière réponse du serveur de réception, si cet avis la cite.',
        2: 'MX : vérifiez que les enregistrements[, zone {domain},] existent et désignent des serveurs qui répondent.',
        3: 'Si rien n’y montre la cause : ouvrez un ticket chez OVHcloud, avec le texte exact de cet avis.',
      },
      recipientAdministrator: {
        1: 'Serveur de réception : vérifiez qu’il[, {host},] répond sur le port 25 et accepte ce domaine.',
      },
    },
  },
  '5_1_0': {
    title: 'Le destinataire a bloqué votre adresse',
    what: 'Message non remis : votre adresse figure parmi les expéditeurs bloqués de cette boîte.',
    card: 'Prévenez le destinataire par un autre moyen : le blocage se retire dans son webmail.',
    steps: {
      you: {
        1: 'Dites au destinataire, par un autre moyen, que sa boîte vous bloque.',
        2: 'Si aucun blocage n’y est trouvé, écrivez un nouveau message et tapez l’adresse à la main.',
      },
      recipient: {
        1: 'Webmail : dans Options ou Paramètres, ouvrez Bloquer ou autoriser (Courrier indésirable) et retirez l’expéditeur des bloqués.',
      },
      recipientAdministrator: {
        1: 'Webmail : le blocage se règle dans la boîte elle-même ; aidez son utilisateur à l’y retirer.',
      },
      yourAdministrator: {},
    },
  },
  '5_1_1': {
    title: 'Cette adresse est introuvable',
    what: 'Message non remis : l’adresse est mal tapée ou fermée, ou Outlook a retenu l’ancienne après un déplacement.',
    card: 'Vérifiez l’adresse et retapez-la à la main. Envoyez ensuite un nouveau message.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source, lettre par lettre.',
        2: 'Dans un nouveau message, effacez l’adresse des suggestions d’Outlook, puis tapez-la en entier.',
        3: 'Demandez par téléphone si l’adresse a changé.',
      },
      yourAdministrator: {
        1: 'Adresse de votre côté : vérifiez dans l’espace client que le compte, l’alias ou le groupe existe.',
      },
    },
  },
  '5_2_2': {
    what: 'Message non remis : cette boîte a épuisé son quota de stockage et ne prend plus de nouveaux messages.',
    steps: {
      recipient: {
        1: 'Supprimez de gros messages, reçus et envoyés, puis videz la corbeille.',
      },
      recipientAdministrator: {
        1: 'Quota : faites libérer de la place, ou relevez le quota ; ce qui est possible dépend de l’offre.',
        2: 'Exchange chez OVHcloud, Hosted ou Provider : l’espace client permet de porter le compte à 300 Go.',
        3: 'Autres offres d’OVHcloud : MX Plan jusqu’à 5 Go ; au-delà, passez à une offre plus grande.',
      },
    },
  },
  '5_2_3': {
    what: 'Message non remis : le message est plus lourd que ce que cette boîte peut recevoir.',
    steps: {
      you: {
        1: 'Renvoyez le message sans sa pièce jointe, ou avec un lien à la place.',
        2: 'Si la pièce jointe doit arriver, demandez la limite à l’administrateur du destinataire.',
      },
      recipientAdministrator: {
        1: 'Limite : vérifiez la taille maximale en réception du service et de la boîte (MaxReceiveSize).',
        2: 'Boîte chez OVHcloud : si l’espace client n’indique pas la limite, demandez-la dans un ticket.',
      },
      yourAdministrator: {
        1: 'Boîte de votre côté : si le destinataire est chez vous, les étapes de son administrateur sont les vôtres.',
      },
    },
  },
  '5_4_4': {
    title: 'Aucun chemin vers le domaine du destinataire',
    what: 'Message non remis : aucun chemin n’a été trouvé vers un serveur qui prend le courrier de cette adresse.',
    card: 'Vérifiez d’abord la partie après @. Si elle est juste, le domaine a peut-être expiré ou perdu ses serveurs de réception.',
    steps: {
      yourAdministrator: {
        1: 'MX : examinez le domaine du destinataire[ {domain}], par exemple sur zonemaster.net ; s’il manque des enregistrements, seul son titulaire peut agir.',
        2: 'Domaine de votre côté : vérifiez dans l’espace client OVHcloud qu’il n’a pas expiré.',
      },
      recipientAdministrator: {
        1: 'Domaine : renouvelez-le s’il a expiré, puis publiez ses enregistrements MX.',
      },
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Demandez la bonne adresse par téléphone ou par un autre moyen.',
        3: 'Si l’adresse est juste, prévenez votre administrateur.',
      },
    },
  },
  '5_5_3': {
    title: 'Trop de destinataires dans un message',
    what: 'Message non remis : les destinataires des champs À, Cc et Cci dépassent, ensemble, le nombre autorisé.',
    card: 'Répartissez les destinataires sur plusieurs messages. Pour un grand nombre, utilisez une liste de diffusion.',
    steps: {
      yourAdministrator: {
        1: 'Envois plus larges : utilisez un service de liste de diffusion plutôt qu’une boîte.',
      },
      nobody: {},
    },
  },
  '5_7_1-domain-align': {
    title: 'Votre adresse d’expéditeur est d’un autre domaine',
    what: 'Message non remis : l’adresse d’expéditeur n’est pas du même domaine que la boîte utilisée pour l’envoi.',
    card: 'Envoyez depuis une adresse du même domaine que la boîte avec laquelle vous vous identifiez.',
    steps: {
      you: {
        1: 'Choisissez une adresse d’expéditeur du même domaine que votre boîte, puis renvoyez.',
        2: 'S’il vous faut l’autre adresse, demandez à votre administrateur une boîte sur son domaine.',
      },
      yourAdministrator: {
        1: 'Boîte : créez-en une sur le domaine de l’expéditeur[, {senderDomain}] ; une seule sert à toutes ses adresses.',
        2: 'Site ou logiciel : faites-le s’identifier avec cette boîte.',
      },
      recipientAdministrator: {},
    },
  },
  'locked-for-spam': {
    title: 'Votre compte ne peut plus envoyer pour l’instant',
    what: 'OVHcloud a arrêté les envois de votre compte, car ils semblaient indésirables. Vous recevez toujours. Avec Zimbra, le webmail est fermé aussi.',
    card: 'Le compte est à sécuriser, puis à débloquer. Tout est dans ce message, prêt à transmettre.',
    fine: 'Le destinataire et son serveur ne sont pas en cause.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Cause : demandez s’il y a eu un envoi en nombre ; vérifiez ordinateurs, logiciels, redirections, filtres et réponses automatiques.',
        2: 'Exchange, Email Pro, MX Plan avec OWA : ouvrez le ticket depuis le statut du compte et répondez à ses trois questions.',
        3: 'Zimbra : ouvrez vous-même un ticket. MX Plan avec Roundcube : une fois la cause supprimée, cliquez sur « Oui » sous « Bloqué pour SPAM ».',
        4: 'Mot de passe : changez-le si le compte a pu être détourné, et choisissez-en un solide.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  'expired-subscription': {
    title: 'L’abonnement de votre compte a expiré',
    what: 'OVHcloud n’envoie et ne reçoit plus pour ce compte, car son abonnement a expiré.',
    card: 'L’abonnement est à renouveler. Tout est dans ce message, prêt à transmettre.',
    fine: 'Le destinataire et son serveur ne sont pas en cause.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Espace client : configurez de nouveau la périodicité de facturation du compte, ce qui le réactive.',
        2: 'Paiements : vérifiez qu’aucune facture n’est en attente pour le service ou le domaine.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  'security-policy': {
    title: 'Compte verrouillé après des connexions échouées',
    what: 'Trop de connexions ont échoué : la politique de sécurité du service a verrouillé ce compte pour un temps.',
    card: 'Attendez la fin du verrouillage, puis connectez-vous avec le bon mot de passe.',
    steps: {
      nobody: {
        1: 'Attendez : le verrouillage prend fin après la durée fixée par la politique de sécurité.',
      },
      you: {
        1: 'Corrigez le mot de passe sur chaque téléphone, tablette et ordinateur qui utilise ce compte.',
      },
      yourAdministrator: {
        1: 'Politique de sécurité : lisez le nombre d’essais et la durée du verrouillage dans l’espace client.',
        2: 'Si cela ne peut pas attendre : ouvrez un ticket chez OVHcloud.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  mx: {
    title: 'L’enregistrement MX du domaine n’est pas le bon',
    what: 'Le domaine ne désigne pas les serveurs de réception de son offre OVHcloud, les messages n’y arrivent donc pas.',
    card: 'La zone DNS du domaine est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'MX, tous les comptes chez OVHcloud : mx0 à mx4.mail.ovh.net, avec les priorités de l’espace client.',
        2: 'MX, une partie des comptes ailleurs : le serveur indiqué dans Informations générales, zone Connexion, comme ex2.mail.ovh.net.',
        3: 'Zone DNS ailleurs : faites la modification chez le fournisseur des serveurs DNS du domaine.',
      },
      recipientAdministrator: {},
    },
  },
  '535': {
    title: 'OVHcloud n’a pas accepté l’identification',
    what: 'Message non remis : le nom d’utilisateur ou le mot de passe n’est pas le bon, ou l’envoi est bloqué pour cette adresse.',
    card: 'Connectez-vous au webmail. Si cela marche, corrigez le mot de passe dans votre logiciel ; sinon, prévenez votre administrateur.',
    steps: {
      you: {
        1: 'Connectez-vous au webmail avec votre adresse complète et votre mot de passe.',
        2: 'Corrigez le nom d’utilisateur et le mot de passe dans les réglages de votre logiciel de messagerie.',
        3: 'Si rien n’y fait, prévenez votre administrateur : l’envoi est peut-être bloqué.',
      },
      yourAdministrator: {
        1: 'Espace client : lisez le statut du compte ; s’il est bloqué pour spam, trouvez la cause avant de le débloquer.',
        2: 'Mot de passe : changez-le s’il a pu fuiter ; cela peut aussi lever un blocage pour spam.',
      },
      recipientAdministrator: {},
    },
  },
  '451': {
    title: 'Le serveur n’a pas pu finir son travail',
    what: 'Message non remis : le serveur était peut-être surchargé un moment, ou la vérification SPF de votre domaine a échoué.',
    steps: {
      you: {
        1: 'Lisez le texte exact du serveur : il peut dire de laquelle des deux causes il s’agit.',
        2: 'S’il nomme SPF, transmettez les détails à votre administrateur.',
        3: 'Sinon, renvoyez le même message dans quelques heures.',
      },
      yourAdministrator: {
        1: 'SPF : vérifiez l’enregistrement TXT[, zone {senderDomain}] ; pour les offres mutualisées d’OVHcloud en Europe, include:mx.ovh.com.',
        2: 'État du service : voyez web-cloud.status-ovhcloud.com, section Microsoft, E-mails ou Zimbra selon l’offre.',
      },
    },
  },
  '554': {
    what: 'Message non remis : ce serveur ne prend rien du vôtre, le plus souvent à cause d’une liste de blocage.',
    steps: {
      yourAdministrator: {
        1: 'Liste de blocage : cherchez l’adresse IP d’envoi[ {ip}] sur check.spamhaus.org.',
        2: 'Cause : cherchez un compte ou un formulaire détourné, et arrêtez-le d’abord.',
        3: 'Serveur à vous : demandez ensuite le retrait à la liste qui nomme l’adresse[ {ip}].',
        4: 'Serveur qu’OVHcloud partage entre clients : lui seul peut le demander ; ouvrez un ticket avec le texte exact.',
      },
    },
  },
  '555': {
    title: 'Adresse non acceptée, ou trop d’envois',
    what: 'Message non remis : une adresse n’est pas acceptée, ou trop de messages sont partis en une heure.',
    card: 'Vérifiez les deux adresses. Si vous envoyez beaucoup, attendez une heure et envoyez moins à la fois.',
    steps: {
      you: {
        1: 'Vérifiez qu’il ne manque aucun caractère, et qu’il n’y en a pas de trop, dans les deux adresses.',
        2: 'N’envoyez pas plus de 200 messages par heure depuis un compte.',
      },
      yourAdministrator: {
        1: 'Limites : OVHcloud prend 200 messages par heure et par compte, et 300 par adresse IP.',
        2: 'Envois plus larges : utilisez un service de liste de diffusion plutôt qu’une boîte.',
      },
      nobody: {},
    },
  },
  '5_7_26': {
    what: 'Message non remis : ni SPF ni DKIM ne prouve que le message vient de votre domaine.',
    steps: {
      yourAdministrator: {
        1: 'SPF d’abord, si OVHcloud envoie pour vous : publiez v=spf1 include:mx.ovh.com ~all, ou ajoutez l’include.',
        2: 'DKIM : activez-le pour le domaine[ {senderDomain}] dans l’espace client, si l’offre le permet.',
      },
    },
  },
  '5_7_1': {
    what: 'Message non remis : une règle de sécurité du serveur du destinataire a refusé votre adresse d’expéditeur.',
    card: 'Le texte exact nomme le plus souvent la règle. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Texte exact : il nomme le plus souvent la règle appliquée.',
        2: 'Listes de blocage : s’il n’en nomme aucune, cherchez chaque serveur du trajet[, {ip} aussi], par exemple sur MXToolbox.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
