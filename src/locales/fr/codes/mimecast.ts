import type { SameTexts } from '../../catalog';
import type { mimecast as source } from '../../en/codes/mimecast';

/** Textes propres aux réponses de Mimecast, quand une réponse en dit plus que sa raison ; la source de chacune est dans sa ligne. */
export const mimecast = {
  'invalid-recipient': {
    what: 'Message non remis : Mimecast, le filtre de l’entreprise du destinataire, ne connaît pas l’adresse[ {address}].',
    steps: {
      recipientAdministrator: {
        1: 'Boîte : vérifiez que l’adresse[ {address}] existe.',
        2: 'Mimecast : si oui, vérifiez que sa liste de destinataires connus ou son annuaire contient l’adresse.',
      },
    },
  },
  'sender-address-blocked': {
    what: 'Message non remis : une règle de l’entreprise du destinataire bloque l’adresse de votre serveur.',
    card: 'Son administrateur peut retirer votre serveur de la règle. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre serveur soit autorisé.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la règle se trouve du côté du destinataire.',
      },
      recipientAdministrator: {
        1: 'Mimecast : retirez l’adresse IP d’envoi[ {ip}] de la politique Blocked Senders.',
      },
    },
  },
  'recipient-temporarily-unavailable': {
    title: 'Mimecast remet votre message à plus tard',
    what: 'Message non remis : Mimecast n’a pas pu vérifier l’adresse à temps, ou freine votre serveur après trop de connexions en échec.',
    card: 'Attendez une heure, puis renvoyez.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
      },
      yourAdministrator: {
        1: 'Journaux : cherchez de nombreuses connexions en échec, de votre serveur vers Mimecast.',
      },
      recipientAdministrator: {
        1: 'Contrôle des adresses : assurez-vous que votre serveur répond quand Mimecast l’interroge.',
      },
    },
  },
  'ip-temporarily-blacklisted': {
    title: 'Votre serveur a trop envoyé en peu de temps',
    what: 'Message non remis : Mimecast n’accepte rien de votre serveur tant qu’il dépasse la limite.',
    card: 'Attendez une heure, puis renvoyez.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
      },
      yourAdministrator: {
        1: 'Débit : réduisez les connexions simultanées et les messages par heure[, destination {domain}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      recipientAdministrator: {},
    },
  },
  'internal-resources-are-temporarily-unavailable': {
    title: 'Mimecast demande de réessayer',
    what: 'Message non remis : Mimecast fait réessayer les serveurs inconnus, ou dont il se méfie, entre une minute et 12 heures plus tard.',
    card: 'Renvoyez dans une heure : un serveur inconnu est en général accepté à un essai suivant.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
      },
      yourAdministrator: {
        1: 'Essais : faites-en plusieurs en 12 heures, avec la même adresse IP et le même expéditeur.',
        2: 'Confiance : si cela dure, cherchez l’adresse IP d’envoi[ {ip}] sur les listes de blocage.',
      },
      recipientAdministrator: {
        1: 'Mimecast : une politique Permitted Senders ou Auto Allow laisse passer cet expéditeur[, {senderDomain}].',
        2: 'Mimecast : ou modifiez la politique qui fait réessayer les serveurs inconnus.',
      },
    },
  },
  'account-service-is-temporarily-unavailable': {
    title: 'Trop de connexions à la fois',
    what: 'Message non remis : trop de connexions à la fois vers l’entreprise du destinataire ; 20 sont admises d’ordinaire.',
    card: 'Attendez un quart d’heure, puis renvoyez : le blocage cesse au bout de cinq minutes.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans un quart d’heure.',
      },
      yourAdministrator: {
        1: 'Débit : ouvrez moins de connexions en même temps[, destination {domain}].',
        2: 'Route : si votre entreprise utilise aussi Mimecast, n’envoyez que d’adresses IP qui y sont inscrites.',
      },
    },
  },
  'account-inbounds-disabled': {
    title: 'L’entreprise du destinataire ne reçoit rien actuellement',
    what: 'Message non remis : la réception de l’entreprise du destinataire est désactivée chez Mimecast.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur peut faire réactiver la réception. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Mimecast : demandez à son support de réactiver la réception du compte.',
      },
    },
  },
  'account-outbounds-disabled': {
    title: 'L’envoi de votre entreprise est désactivé',
    what: 'Message non remis : l’envoi de votre entreprise est désactivé chez Mimecast. L’adresse n’est pas en cause.',
    card: 'Mimecast doit le réactiver pour votre entreprise. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
        2: 'Renvoyez quand votre administrateur dira que l’envoi fonctionne.',
      },
      yourAdministrator: {
        1: 'Mimecast : demandez à son support de réactiver l’envoi du compte.',
      },
      nobody: {},
    },
  },
  'open-relay-not-allowed': {
    title: 'Mimecast ne connaît pas votre serveur ou ce domaine',
    what: 'Message non remis : Mimecast n’achemine que pour ses clients, et ne compte pas ce serveur, ou ces domaines, parmi les leurs.',
    card: 'Un réglage chez Mimecast est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Mimecast : si votre entreprise envoie par lui, faites ajouter par son support l’adresse IP[ {ip}] à vos adresses sortantes.',
        2: 'Route : sinon, livrez au MX du domaine du destinataire, pas au serveur Mimecast d’un autre client.',
      },
      recipientAdministrator: {
        1: 'Mimecast : vérifiez que le domaine[ ({domain})] figure parmi les domaines internes du compte.',
      },
    },
  },
  'message-ended-early': {
    title: 'Le message s’est interrompu en chemin',
    what: 'Message non remis : le message est arrivé incomplet chez Mimecast. La cause est souvent un pare-feu ou un antivirus de votre côté.',
    card: 'Le pare-feu et l’antivirus de votre côté sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez sans la pièce jointe, ou avec le fichier partagé par un lien.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Pare-feu : désactivez son inspection de SMTP (chez Cisco : MailGuard ou SMTP Fixup).',
        2: 'Antivirus : cherchez un antivirus ou un filtre de contenu qui coupe le message.',
      },
      recipientAdministrator: {},
    },
  },
  'unable-to-process-connection-at-this-time': {
    title: 'Les serveurs de Mimecast sont surchargés',
    what: 'Message non remis : les serveurs de Mimecast étaient en pleine charge.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'unable-to-process-command': {
    title: 'Mimecast n’a pas pu traiter votre message',
    what: 'Message non remis : Mimecast n’a pas pu traiter le message, et n’en donne pas la cause.',
    steps: {
      yourAdministrator: {
        1: 'Mimecast : si votre entreprise en est cliente, ouvrez un ticket avec le texte exact du serveur.',
        2: 'Journaux : retrouvez ce message et la dernière réponse.',
      },
      recipientAdministrator: {
        1: 'Mimecast : écrivez à son support avec le texte exact du serveur ; seuls ses clients peuvent ouvrir un ticket.',
      },
    },
  },
  'too-many-recipients': {
    title: 'Plus de 100 destinataires à la fois',
    what: 'Message non remis : Mimecast prend 100 destinataires à la fois, et votre serveur n’a pas envoyé les autres à part.',
    card: 'Écrivez à 100 personnes au plus à la fois. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Écrivez à 100 personnes au plus à la fois.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Remise : envoyez 100 destinataires au plus par message, les autres dans le suivant.',
        2: 'Pare-feu : désactivez son inspection de SMTP (chez Cisco : MailGuard ou SMTP Fixup).',
      },
      nobody: {},
    },
  },
  'the-incorrect-hostname-used-for-inbounds': {
    title: 'Le domaine du destinataire nomme un mauvais serveur',
    what: 'Message non remis : le DNS du domaine du destinataire nomme un serveur Mimecast qui ne fait qu’envoyer.',
    card: 'Joignez le destinataire par un autre moyen. Les enregistrements MX du domaine sont à corriger. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'MX : nommez les serveurs de réception que Mimecast donne pour votre région[, domaine {domain}].',
      },
    },
  },
  'hostname-is-not-authorized': {
    title: 'Un réglage côté destinataire a refusé le message',
    what: 'Message non remis : un réglage de l’entreprise du destinataire chez Mimecast n’admet pas le nom de serveur utilisé.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Mimecast : désactivez les noms de serveur omnidirectionnels du compte.',
      },
      nobody: {},
    },
  },
  'invalid-address': {
    title: 'Cette adresse est mal formée',
    what: 'Message non remis : la forme de cette adresse n’est pas juste. Il manque peut-être un signe, ou il y en a un de trop.',
    steps: {
      recipientAdministrator: {},
    },
  },
  'user-unknown': {
    title: 'Mimecast n’a pas pu suivre votre serveur',
    what: 'Message non remis : les commandes sont arrivées dans le désordre, comme après une coupure, ou l’identification manque.',
    card: 'Le serveur qui envoie est à vérifier. L’adresse est peut-être juste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Identification : sur le port 587, réglez l’identifiant et le mot de passe dans le logiciel ou l’appareil qui envoie.',
        2: 'Journaux : lisez le dialogue avec Mimecast ; une coupure peut en troubler l’ordre.',
      },
      recipientAdministrator: {},
    },
  },
  'administrative-prohibition-envelope-blocked': {
    title: 'Une règle d’entreprise refuse votre adresse',
    what: 'Message non remis : l’entreprise du destinataire bloque votre adresse ou votre domaine, ou SPF ne nomme pas votre serveur.',
    card: 'L’administrateur du destinataire peut voir la raison, et autoriser votre adresse. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Mimecast : retirez l’expéditeur[, {senderDomain},] de la politique Blocked Senders.',
      },
    },
  },
  'envelope-blocked-user-entry': {
    title: 'Votre adresse est sur la liste du destinataire',
    what: 'Message non remis : la liste personnelle d’expéditeurs refusés du destinataire contient votre adresse, peut-être par erreur.',
    card: 'Joignez le destinataire par un autre moyen, et demandez que votre adresse soit retirée de la liste.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit retirée de la liste.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la liste est tenue côté destinataire.',
      },
      recipient: {
        1: 'Mimecast : retirez l’expéditeur de vos Managed Senders.',
      },
      recipientAdministrator: {
        1: 'Mimecast : retirez l’expéditeur des Managed Senders de cet utilisateur.',
      },
    },
  },
  'envelope-blocked-user-domain-entry': {
    title: 'Votre domaine est sur la liste du destinataire',
    what: 'Message non remis : la liste personnelle d’expéditeurs refusés du destinataire contient tout votre domaine, peut-être par erreur.',
    card: 'Joignez le destinataire par un autre moyen, et demandez que votre domaine soit retiré de la liste.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre domaine soit retiré de la liste.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la liste est tenue côté destinataire.',
      },
      recipient: {
        1: 'Mimecast : retirez le domaine[ ({senderDomain})] de vos Managed Senders.',
      },
      recipientAdministrator: {
        1: 'Mimecast : retirez le domaine[ ({senderDomain})] des Managed Senders de cet utilisateur.',
      },
    },
  },
  'rejected-by-header-based-manually-blocked-senders': {
    title: 'Votre adresse est bloquée côté destinataire',
    what: 'Message non remis : quelqu’un, côté destinataire, a mis votre adresse sur une liste d’expéditeurs refusés.',
    card: 'Joignez le destinataire par un autre moyen. Votre adresse est à retirer de la liste.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit retirée de la liste.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la liste est tenue côté destinataire.',
      },
      recipient: {
        1: 'Mimecast : retirez l’expéditeur de vos Managed Senders.',
      },
      recipientAdministrator: {
        1: 'Mimecast : retirez l’expéditeur des Managed Senders de cet utilisateur.',
      },
    },
  },
  'rejected-by-header-based-blocked-senders': {
    title: 'Une règle d’entreprise refuse votre adresse',
    what: 'Message non remis : une règle de l’entreprise du destinataire bloque votre adresse d’expéditeur, ou son domaine.',
    card: 'Son administrateur peut retirer votre adresse de la règle. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la règle se trouve du côté du destinataire.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Mimecast : retirez l’expéditeur[, {senderDomain},] de la politique Blocked Senders.',
      },
    },
  },
  'rejected-by-header-based-anti-spoofing-policy': {
    title: 'Le message semble venir de l’entreprise du destinataire',
    what: 'Message non remis : le message indique un expéditeur de l’entreprise du destinataire, mais vient de l’extérieur.',
    card: 'Son administrateur peut faire une exception pour votre serveur. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Envoyez depuis une adresse de votre propre domaine.',
        2: 'Ou prévenez le destinataire par un autre moyen : son entreprise peut autoriser votre serveur.',
      },
      yourAdministrator: {
        1: 'From : utilisez un domaine à vous, et mettez l’autre adresse dans Reply-To.',
      },
      recipientAdministrator: {
        1: 'Mimecast : ajoutez une politique « Anti-Spoofing » sans action pour l’adresse ou l’IP[ {ip}].',
      },
    },
  },
  'anti-spoofing-policy-inbound-not-allowed': {
    title: 'Le message semble venir de l’entreprise du destinataire',
    what: 'Message non remis : le message indique un expéditeur de l’entreprise du destinataire, mais vient de l’extérieur.',
    card: 'Son administrateur peut faire une exception pour votre serveur. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Envoyez depuis une adresse de votre propre domaine.',
        2: 'Ou prévenez le destinataire par un autre moyen : son entreprise peut autoriser votre serveur.',
      },
      yourAdministrator: {
        1: 'From : utilisez un domaine à vous, et mettez l’autre adresse dans Reply-To.',
      },
      recipientAdministrator: {
        1: 'Mimecast : ajoutez une politique « Anti-Spoofing » sans action pour l’adresse ou l’IP[ {ip}].',
      },
    },
  },
  'message-bounced-due-to-content-examination-policy': {
    title: 'Une règle sur le contenu l’a refusé',
    what: 'Message non remis : une règle de l’entreprise du destinataire refuse un élément de votre message, comme un mot ou un fichier.',
    card: 'Son administrateur peut dire quelle règle s’applique, et laisser passer le message. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Changez le texte, ou envoyez sans la pièce jointe.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Mimecast : adaptez la politique Content Examination, ou ajoutez une politique Content Examination Bypass.',
      },
    },
  },
  'spf-sender-invalid-envelope-rejected': {
    title: 'Votre serveur n’est pas parmi les autorisés (SPF)',
    what: 'Message non remis : l’enregistrement SPF de votre domaine ne nomme pas le serveur qui a envoyé ce message.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Return-Path : SPF contrôle le domaine de cette adresse. Avec un service d’envoi, mettez-y un domaine à vous.',
      },
      recipientAdministrator: {
        1: 'Mimecast : la politique DNS Authentication - Inbound décide de la suite d’un échec SPF.',
      },
    },
  },
  'dkim-sender-invalid-envelope-rejected': {
    title: 'La signature de votre message n’est pas valable',
    what: 'Message non remis : la signature (DKIM) de votre message n’a pas pu être confirmée par la clé que publie votre domaine.',
    card: 'La clé dans le DNS, ou le serveur qui signe, est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DKIM : si elle manque ou diffère, publiez la clé publique qui va avec la définition de signature en service.',
        2: 'Sélecteur : vérifiez que le domaine et le sélecteur de la signature mènent à cet enregistrement.',
        3: 'Passerelle : signez en dernier, après les mentions ajoutées et autres changements du texte.',
      },
    },
  },
  'dmarc-sender-invalid-envelope-rejected': {
    what: 'Message non remis : ni SPF ni DKIM ne prouve votre domaine, dont la règle (DMARC) demande de refuser ces messages.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
        3: 'Redirection : un serveur qui transfère laisse le message intact, pour que DKIM reste valable.',
      },
    },
  },
  'local-ct-ip-reputation-reject': {
    what: 'Message non remis : Mimecast fait trop peu confiance à l’adresse de votre serveur. Des envois indésirables peuvent en être la cause.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez quand votre administrateur dira que la cause a disparu.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}].',
        3: 'Mimecast : demandez un réexamen de vos adresses IP par son formulaire Sender Feedback.',
      },
      recipientAdministrator: {
        1: 'Mimecast : une politique Permitted Senders ou Auto Allow laisse passer cet expéditeur[, {senderDomain}].',
      },
    },
  },
  'csi_mimecast_org-poor-reputation-sender': {
    what: 'Message non remis : Mimecast fait trop peu confiance à l’adresse de votre serveur. Des envois indésirables peuvent en être la cause.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez quand votre administrateur dira que la cause a disparu.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}].',
        3: 'Mimecast : demandez un réexamen de vos adresses IP par son formulaire Sender Feedback.',
      },
      recipientAdministrator: {
        1: 'Mimecast : une politique Permitted Senders ou Auto Allow laisse passer cet expéditeur[, {senderDomain}].',
      },
    },
  },
  'exceeding-outbound-thread-limit': {
    title: 'Votre entreprise envoie trop à la fois',
    what: 'Message non remis : votre entreprise a trop de connexions ouvertes à la fois vers Mimecast.',
    card: 'Renvoyez dans une heure. S’il y a beaucoup de destinataires, écrivez à moins de personnes à la fois.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'S’il y a beaucoup de destinataires, écrivez à moins de personnes à la fois, en plusieurs étapes.',
      },
      yourAdministrator: {
        1: 'Débit : ouvrez moins de connexions à la fois vers Mimecast.',
      },
      nobody: {},
    },
  },
  'submitter-failed-to-authenticate': {
    title: 'Mimecast a refusé la connexion au compte',
    what: 'Message non remis : Mimecast n’a pas accepté l’identifiant ou le mot de passe du logiciel qui envoie.',
    card: 'Corrigez l’identifiant et le mot de passe dans le logiciel ou l’appareil qui envoie. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Vérifiez l’identifiant et le mot de passe dans le logiciel ou l’appareil qui envoie.',
        2: 'Prévenez votre administrateur.',
      },
      yourAdministrator: {
        1: 'Port 587 : utilisez une adresse interne du compte Mimecast et son mot de passe cloud.',
        2: 'Port 25 : ou envoyez d’une adresse IP que Mimecast connaît pour votre entreprise.',
      },
      recipientAdministrator: {},
    },
  },
  'incorrect-authentication-data': {
    title: 'Mimecast a refusé la connexion au compte',
    what: 'Message non remis : Mimecast n’a pas accepté l’identifiant ou le mot de passe du logiciel qui envoie.',
    card: 'Corrigez l’identifiant et le mot de passe dans le logiciel ou l’appareil qui envoie. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Vérifiez l’identifiant et le mot de passe dans le logiciel ou l’appareil qui envoie.',
        2: 'Prévenez votre administrateur.',
      },
      yourAdministrator: {
        1: 'Port 587 : utilisez une adresse interne du compte Mimecast et son mot de passe cloud.',
        2: 'Port 25 : ou envoyez d’une adresse IP que Mimecast connaît pour votre entreprise.',
      },
      recipientAdministrator: {},
    },
  },
  'journal-message-past-expiration': {
    title: 'Une copie pour l’archive est arrivée trop tard',
    what: 'Message non remis : une copie pour l’archive de votre entreprise est plus ancienne que Mimecast ne l’accepte.',
    card: 'L’archivage de votre serveur est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Ne renvoyez rien : seule la copie pour l’archive est concernée.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Horloge : comparez l’heure du serveur de messagerie à un serveur de temps.',
        2: 'Journal : cessez d’envoyer des messages au-delà de la limite, et videz cette file.',
      },
      recipientAdministrator: {},
    },
  },
  'this-route-requires-encryption-tls': {
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
        3: 'Certificat : vérifiez qu’il n’a pas expiré, et qu’aucun proxy ne modifie le chiffrement.',
      },
      recipientAdministrator: {
        1: 'Mimecast : la politique Secure Receipt ou Secure Delivery fixe cette exigence.',
      },
    },
  },
  'this-route-requires-tls-version-1_2-or-greater': {
    title: 'Le chiffrement de votre serveur est trop ancien',
    what: 'Message non remis : une règle exige ici TLS 1.2 ou plus récent, et votre serveur a proposé une version plus ancienne.',
    card: 'Le chiffrement de votre serveur est à mettre à jour. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'TLS : activez la version 1.2 ou 1.3, y compris dans le système du serveur.',
        2: 'Proxy : vérifiez qu’un appareil intermédiaire n’abaisse pas la version.',
      },
      recipientAdministrator: {
        1: 'Mimecast : la politique Secure Receipt ou Secure Delivery fixe cette exigence.',
      },
    },
  },
  'this-route-requires-high-strength-ciphers': {
    title: 'Le chiffrement de votre serveur est trop faible',
    what: 'Message non remis : une règle exige ici un chiffrement plus fort que celui proposé par votre serveur.',
    card: 'Le chiffrement de votre serveur est à mettre à jour. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Suites : proposez AES-GCM avec ECDHE, et désactivez 3DES et RC4.',
        2: 'Certificat : vérifiez qu’il n’a pas expiré, et qu’aucun proxy ne modifie le chiffrement.',
      },
      recipientAdministrator: {
        1: 'Mimecast : la politique Secure Receipt ou Secure Delivery fixe cette exigence.',
      },
    },
  },
  'email-rejected-due-to-security-policies': {
    title: 'Mimecast juge le message dangereux ou indésirable',
    what: 'Message non remis : Mimecast a trouvé un signe de virus, ou trop de signes de spam. L’alarme peut être fausse.',
    card: 'Le message et ses fichiers sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Partagez le fichier par un lien au lieu de le joindre.',
        3: 'Prévenez le destinataire par un autre moyen : son entreprise peut autoriser votre adresse si du spam était soupçonné.',
        4: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Mimecast : si le destinataire ne peut rien faire, utilisez son formulaire Sender Feedback.',
      },
      recipientAdministrator: {
        1: 'Mimecast : Permitted Senders ou Auto Allow évite les contrôles de spam, jamais ceux de virus.',
      },
    },
  },
  'host-network-not-allowed': {
    title: 'Les messages de ce pays sont refusés',
    what: 'Message non remis : l’entreprise du destinataire n’accepte rien du pays où se trouve votre serveur.',
    card: 'Son administrateur peut faire une exception pour votre serveur. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Mimecast : modifiez la politique Geographical Restriction pour l’adresse IP[ {ip}].',
      },
    },
  },
  'mail-loop-detected': {
    title: 'Votre message a tourné en boucle',
    what: 'Message non remis : le message a traversé 25 serveurs, comme lorsque des redirections se renvoient l’une à l’autre.',
    card: 'Une redirection ramène sans doute à elle-même. L’administrateur du destinataire peut rompre la boucle. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Lignes Received : les noms de serveurs qui reviennent montrent où est la boucle.',
      },
      recipientAdministrator: {
        1: 'Redirections : cherchez des adresses qui se renvoient l’une à l’autre[, à partir de l’adresse {address}].',
      },
    },
  },
  'maximum-email-size-exceeded': {
    what: 'Message non remis : votre message est plus lourd que ne le permet une règle chez Mimecast, ou que ne l’accepte Mimecast.',
    card: 'Partagez les fichiers par un lien. Mimecast lui-même accepte 100 ou 200 Mo, et 70 Mo de fichiers peuvent en faire 100 en chemin.',
    steps: {
      yourAdministrator: {
        1: 'Mimecast : si votre société l’utilise aussi, vérifiez la politique Email Size Limit des messages sortants.',
      },
      recipientAdministrator: {
        1: 'Mimecast : vérifiez quelle politique Email Size Limit s’applique.',
      },
    },
  },
  'configuration-is-invalid-for-this-certificate': {
    title: 'Un réglage côté destinataire ne convient pas',
    what: 'Message non remis : le domaine de l’entreprise du destinataire chez Mimecast ne correspond pas à son DNS.',
    card: 'Joignez le destinataire par un autre moyen. Un enregistrement DNS de son entreprise est à corriger. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'DNS : listez les comptes « umbrella » requis par Mimecast, séparés par des virgules.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
