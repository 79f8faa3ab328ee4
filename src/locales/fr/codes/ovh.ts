import type { SameTexts } from '../../catalog';
import type { ovh as source } from '../../en/codes/ovh';

/** Textes propres aux codes des guides d’OVHcloud ; la source de chacun se trouve dans sa ligne. */
export const ovh = {
  '4_3_1': {
    title: 'Le serveur manque d’espace disque ou de mémoire',
    what: 'Message non remis : le serveur du destinataire manque d’espace disque ou de mémoire.',
    card: 'Renvoyez le message dans quelques heures. L’administrateur du destinataire doit libérer du disque ou de la mémoire.',
    steps: {
      yourAdministrator: {
        1: 'État du service : voyez web-cloud.status-ovhcloud.com, dans la section Microsoft de votre offre.',
      },
      recipientAdministrator: {
        1: 'Serveur : vérifiez que le disque et la mémoire du serveur de réception[ {host}] ont de la place.',
      },
    },
  },
  '4_3_2': {
    title: 'Le serveur du destinataire ne prend rien pour l’instant',
    what: 'Message non remis : une file d’attente du serveur du destinataire est gelée, ou le serveur est en travaux.',
    card: 'Renvoyez dans quelques heures. L’administrateur du destinataire doit relancer la file.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'Prévenez le destinataire par un autre moyen si c’est urgent.',
      },
      yourAdministrator: {
        1: 'État du service : voyez web-cloud.status-ovhcloud.com, dans la section Microsoft de votre offre.',
      },
      recipientAdministrator: {
        1: 'File : relancez la file gelée ; sur Exchange, Get-Queue, puis Resume-Queue.',
      },
    },
  },
  '4_4_1': {
    title: 'Le serveur de réception ne répond pas',
    what: 'Message non remis : le serveur de réception n’a pas répondu, ce qui passe souvent tout seul.',
    card: 'OVHcloud réessaie tout seul. S’il a abandonné, renvoyez dans une heure.',
    steps: {
      yourAdministrator: {
        1: 'État du service : voyez web-cloud.status-ovhcloud.com, dans la section Microsoft de votre offre.',
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
        1: 'État du service : voyez web-cloud.status-ovhcloud.com, dans la section Microsoft de votre offre.',
      },
    },
  },
  '4_4_7': {
    what: 'Message non remis : le message a attendu jusqu’à expiration, car le serveur de réception ne l’a pas pris.',
    card: 'Vérifiez d’abord l’adresse. Si elle est juste, la cause est sur le serveur de réception ; téléphonez si c’est urgent.',
    steps: {
      you: {
        1: 'Vérifiez l’adresse, surtout la partie après @.',
        2: 'Renvoyez demain.',
      },
      yourAdministrator: {
        1: 'Journaux : trouvez la dernière réponse du serveur de réception avant l’expiration.',
        2: 'MX : vérifiez que les enregistrements[, zone {domain},] existent et désignent des serveurs qui répondent.',
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
        1: 'Webmail : ouvrez Options, puis Bloquer ou autoriser, et retirez l’expéditeur de la liste bloquée.',
      },
      recipientAdministrator: {
        1: 'Boîte : lisez ses expéditeurs bloqués (BlockedSendersAndDomains dans Get-MailboxJunkEmailConfiguration).',
      },
    },
  },
  '5_1_1': {
    what: 'Message non remis : l’adresse est mal tapée, fermée, ou retenue par Outlook d’avant un déplacement.',
    card: 'Vérifiez l’adresse et retapez-la à la main. Envoyez ensuite un nouveau message.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source, lettre par lettre.',
        2: 'Dans un nouveau message, effacez l’adresse des suggestions d’Outlook, puis tapez-la en entier.',
        3: 'Demandez par téléphone si l’adresse a changé.',
      },
    },
  },
  '5_2_2': {
    what: 'Message non remis : cette boîte a épuisé son quota de stockage et ne prend plus de nouveaux messages.',
    steps: {
      recipient: {
        1: 'Supprimez de gros messages, puis videz la corbeille et le dossier indésirable.',
      },
      recipientAdministrator: {
        1: 'Quota : libérez de la place dans la boîte, relevez son quota, ou passez-la sur une offre plus grande.',
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
        1: 'Limite : vérifiez la taille maximale en réception du serveur et de la boîte (MaxReceiveSize).',
      },
    },
  },
  '5_4_4': {
    what: 'Message non remis : aucun chemin n’a été trouvé vers un serveur qui prend le courrier de cette adresse.',
    card: 'Vérifiez d’abord la partie après @. Si elle est juste, le domaine a peut-être expiré ou perdu ses serveurs de réception.',
    steps: {
      yourAdministrator: {
        1: 'MX : cherchez les enregistrements du domaine du destinataire[ {domain}] dans le DNS.',
        2: 'Domaine à vous : vérifiez dans l’espace client OVHcloud qu’il n’a pas expiré.',
      },
      recipientAdministrator: {
        1: 'Domaine : renouvelez-le s’il a expiré, puis publiez ses enregistrements MX.',
      },
    },
  },
  '5_5_3': {
    title: 'Trop de destinataires dans un message',
    what: 'Message non remis : les destinataires des champs À, Cc et Cci dépassent, ensemble, le nombre autorisé.',
    card: 'Répartissez les destinataires sur plusieurs messages. Pour un grand cercle, utilisez une liste de diffusion.',
  },
  '5_7_1-domain-align': {
    title: 'Votre adresse d’expéditeur n’est pas celle de la boîte',
    what: 'Message non remis : l’adresse d’expéditeur est sur un autre domaine que la boîte identifiée.',
    card: 'Envoyez depuis une adresse du même domaine que la boîte avec laquelle vous vous identifiez.',
    steps: {
      yourAdministrator: {
        1: 'Boîte : créez-en une sur le domaine de l’expéditeur[, {senderDomain}] ; une seule sert à toutes ses adresses.',
        2: 'Site ou logiciel : faites-le s’identifier avec cette boîte.',
      },
    },
  },
  'locked-for-spam': {
    title: 'Votre compte ne peut plus envoyer pour l’instant',
    what: 'OVHcloud a arrêté les envois de votre compte, car ils semblaient indésirables. Vous recevez toujours.',
    card: 'Le compte est à sécuriser, puis à débloquer. Tout est dans ce message, prêt à lui envoyer.',
    fine: 'Le destinataire et son serveur ne sont pas en cause.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Cause : vérifiez les ordinateurs, logiciels, redirections et réponses automatiques qui utilisent cette adresse.',
        2: 'Exchange, Email Pro, MX Plan récent : ouvrez le ticket depuis le statut du compte et répondez à ses trois questions.',
        3: 'MX Plan historique : il n’y a pas de ticket ; un nouveau mot de passe débloque l’adresse.',
        4: 'Une fois le compte débloqué, donnez-lui un nouveau mot de passe solide.',
      },
      recipient: {},
    },
  },
  '535': {
    title: 'OVHcloud n’a pas accepté l’identification',
    what: 'Message non remis : le mot de passe n’est pas le bon, ou l’envoi est bloqué pour cette adresse.',
    card: 'Connectez-vous au webmail avec votre mot de passe. Si cela marche, l’envoi est bloqué : prévenez votre administrateur.',
    steps: {
      yourAdministrator: {
        1: 'Espace client : lisez le statut du compte ; s’il est bloqué pour spam, suivez le ticket.',
        2: 'Mot de passe : changez-le ; là où il n’y a pas de ticket, cela peut lever le blocage.',
      },
    },
  },
  '451': {
    title: 'Le serveur n’a pas pu finir son travail',
    what: 'Message non remis : un serveur était surchargé, ou n’a pas pu vérifier les serveurs autorisés de votre domaine.',
    steps: {
      yourAdministrator: {
        1: 'SPF : vérifiez l’enregistrement TXT[, zone {senderDomain}] ; la part d’OVHcloud est include:mx.ovh.com.',
        2: 'État du service : voyez web-cloud.status-ovhcloud.com, dans la section Microsoft de votre offre.',
      },
    },
  },
  '554': {
    what: 'Message non remis : ce serveur ne prend rien du vôtre, le plus souvent à cause d’une liste de blocage.',
    steps: {
      yourAdministrator: {
        1: 'Liste de blocage : cherchez l’adresse IP d’envoi[ {ip}] sur check.spamhaus.org.',
        2: 'Cause : cherchez un compte ou un formulaire détourné, et arrêtez-le d’abord.',
        3: 'Serveur mutualisé d’OVHcloud : ouvrez un ticket avec le texte exact de cet avis.',
      },
    },
  },
  '555': {
    title: 'Adresse non acceptée, ou trop d’envois',
    what: 'Message non remis : une adresse n’est pas acceptée, ou trop de messages sont partis en une heure.',
    card: 'Vérifiez les deux adresses. Si vous envoyez beaucoup, attendez une heure et envoyez moins à la fois.',
    steps: {
      you: {
        1: 'Vérifiez qu’aucun signe parasite ne traîne dans l’adresse du destinataire ni dans la vôtre.',
        2: 'N’envoyez pas plus de 200 messages par heure depuis un compte.',
      },
      yourAdministrator: {
        1: 'Limites : OVHcloud prend 200 messages par heure et par compte, et 300 par adresse IP.',
        2: 'Envois plus larges : utilisez un service de liste de diffusion plutôt qu’une boîte.',
      },
    },
  },
  '5_7_26': {
    what: 'Message non remis : ni SPF ni DKIM ne prouve que le message vient de votre domaine.',
    steps: {
      yourAdministrator: {
        1: 'SPF d’abord : publiez v=spf1 include:mx.ovh.com ~all, ou ajoutez l’include à l’enregistrement en place.',
        2: 'DKIM : activez-le pour le domaine[ {senderDomain}] dans l’espace client, si l’offre le permet.',
      },
    },
  },
  '5_7_1': {
    what: 'Message non remis : une règle de sécurité du serveur du destinataire a refusé l’expéditeur.',
    card: 'Un serveur du trajet figure peut-être sur une liste de blocage. Tout est dans ce message, prêt à lui envoyer.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Texte exact : il nomme le plus souvent la règle appliquée.',
        2: 'Listes de blocage : cherchez chaque serveur du trajet, pas seulement le dernier[, {ip}].',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
