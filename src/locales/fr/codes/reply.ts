import type { SameTexts } from '../../catalog';
import type { reply as source } from '../../en/codes/reply';
import { standard } from './standard';

/** Textes propres aux réponses SMTP simples, quand rien d’autre n’est dit ; la source de chacun est dans sa ligne. */
export const reply = {
  '420': {
    title: 'Le serveur du destinataire a refusé pour l’instant',
    what: 'Message non remis : le serveur du destinataire était sans doute trop lent, ou son annuaire a deux fiches avec cette adresse.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, ce message dit à son administrateur quoi chercher.',
    steps: {
      yourAdministrator: {
        1: 'Liaison : essayez, depuis votre serveur, le port 25 du serveur de réception[ {host}].',
      },
      recipientAdministrator: {
        1: 'Exchange : trouvez les deux objets qui portent cette adresse[, {address},] et corrigez-en un (RESOLVER.ADR.Ambiguous).',
        2: 'Serveur : vérifiez que le serveur de réception[ {host}] répond à temps.',
      },
    },
  },
  '422': {
    title: 'Un serveur ne prend rien pour l’instant',
    what: 'Message non remis : l’abonnement du filtre du destinataire (Barracuda) a peut-être pris fin. Le code peut aussi demander une nouvelle identification.',
    card: 'Prévenez le destinataire par un autre moyen : son administrateur l’ignore peut-être encore.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen : son administrateur l’ignore peut-être encore.',
      },
      yourAdministrator: {
        1: 'Identification : si votre propre serveur a répondu, faites s’identifier l’utilisateur une fois en PLAIN sous TLS.',
      },
      recipientAdministrator: {
        1: 'Barracuda : vérifiez si l’abonnement du filtre a pris fin, et renouvelez-le.',
      },
    },
  },
  '430': standard.x_5_1,
  '432': {
    title: 'Il faut attendre, ou s’identifier autrement',
    what: 'Message non remis : la boîte ou son serveur (Exchange) étaient trop sollicités, ou vous devez vous identifier une fois autrement.',
    card: 'Renvoyez le message dans une heure. S’il revient, connectez-vous une fois au webmail avec votre mot de passe.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'S’il revient, connectez-vous une fois au webmail avec votre mot de passe, puis renvoyez.',
        3: 'Si cela ne suffit pas, montrez le texte exact à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Identification : faites s’identifier l’utilisateur une fois en PLAIN sous TLS, pour que le serveur enregistre la nouvelle forme.',
      },
      recipientAdministrator: {
        1: 'Exchange : si le texte dit STOREDRV, vérifiez si la boîte[ {address}] est bridée, et si la file d’attente avance.',
      },
    },
  },
  '441': {
    title: 'Le serveur du destinataire ne répond pas',
    what: 'Message non remis : le serveur du destinataire n’a pas répondu.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, demandez de l’aide.',
    steps: {
      nobody: {
        1: 'Attendez quelques heures, puis renvoyez.',
      },
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Pare-feu : vérifiez que votre serveur peut sortir par le port 25, en IPv6 aussi.',
        2: 'DNS : vérifiez que votre serveur résout le domaine du destinataire[ {domain}].',
      },
      recipientAdministrator: {
        1: 'Serveur : vérifiez de l’extérieur que le serveur de réception[ {host}] répond sur le port 25.',
        2: 'MX : vérifiez que chaque enregistrement[ du domaine ({domain})] nomme un serveur qui répond.',
      },
    },
  },
  '442': {
    title: 'La liaison s’est coupée en chemin',
    what: 'Message non remis : la liaison s’est coupée avant la fin du message.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, demandez de l’aide.',
    steps: {
      nobody: {
        1: 'Attendez quelques heures, puis renvoyez.',
      },
      you: {
        1: 'Renvoyez dans quelques heures, avec des pièces jointes plus légères s’il y en a.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Pare-feu : vérifiez si un appareil coupe les sessions sur le port 25, ou les gros messages.',
      },
      recipientAdministrator: {
        1: 'Journaux : cherchez où la session s’est coupée, et si un appareil coupe les gros messages.',
      },
    },
  },
  '446': standard.x_4_6,
  '447': {
    title: 'Le message a attendu trop longtemps',
    what: 'Message non remis : le message a attendu trop longtemps dans un serveur, qui a renoncé.',
    card: 'Vérifiez la partie après @, et téléphonez si c’est urgent. Sinon, renvoyez demain.',
    steps: {
      nobody: {
        1: 'Renvoyez demain, et téléphonez si c’est urgent.',
      },
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
      },
      yourAdministrator: {
        1: 'Journaux : trouvez les essais antérieurs[ vers {host}] et leur issue ; ils montrent la cause.',
      },
    },
  },
  '449': {
    title: 'Un serveur Exchange n’a pas trouvé de route',
    what: 'Message non remis : un serveur Exchange n’a pas trouvé de route pour le message.',
    card: 'Une route ou un connecteur est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Exchange : lisez la cause dans la file d’attente avec Get-Queue.',
        2: 'Routage : vérifiez les connecteurs d’envoi avec Get-SendConnector, et le DNS du serveur.',
      },
      recipientAdministrator: {},
    },
  },
  '450': {
    what: 'Message non remis : le serveur du destinataire demande un nouvel essai. Il vérifie peut-être les expéditeurs inconnus, ou la boîte est occupée.',
    steps: {
      yourAdministrator: {
        1: 'Si cela dure : vérifiez les listes de blocage, le nom inverse (PTR) et le domaine d’envoi[ {senderDomain}].',
      },
    },
  },
  '451': {
    title: 'Le serveur n’a pas pu finir pour l’instant',
    what: 'Message non remis : un serveur n’a pas pu traiter le message pour l’instant. Il est peut-être occupé, ou fait attendre les inconnus.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, demandez de l’aide.',
    steps: {
      nobody: {
        1: 'Attendez quelques heures, puis renvoyez.',
      },
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Si cela dure : vérifiez que SPF, DKIM et le domaine d’envoi[ {senderDomain}] se consultent sans erreur.',
      },
    },
  },
  '452': {
    title: 'Le serveur n’a pas de place en ce moment',
    what: 'Message non remis : serveur ou boîte manquent de place pour l’instant, ou il y a trop de destinataires à la fois.',
    card: 'Attendez quelques heures, puis renvoyez à moins de personnes à la fois. Si le message revient encore, demandez de l’aide.',
    steps: {
      nobody: {
        1: 'Attendez quelques heures, puis renvoyez.',
      },
      you: {
        1: 'Renvoyez plus tard, à moins de personnes à la fois.',
        2: 'Prévenez le destinataire par un autre moyen : la boîte est peut-être pleine.',
      },
      yourAdministrator: {
        1: 'Serveur d’envoi : réduisez le nombre de destinataires par transaction.',
      },
    },
  },
  '453': {
    title: 'Un serveur fait attendre votre message',
    what: 'Message non remis : un serveur ne prend pas le message pour l’instant, peut-être à cause d’une de ses règles.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, demandez de l’aide.',
    steps: {
      nobody: {
        1: 'Attendez quelques heures, puis renvoyez.',
      },
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Texte exact : cherchez-y la règle ; entre serveurs qui relèvent le courrier (ODMR), le code veut dire que rien n’attend.',
      },
    },
  },
  '454': {
    title: 'Chiffrement ou identification en panne pour l’instant',
    what: 'Message non remis : un serveur ne peut pour l’instant ni chiffrer ni vérifier les identifications. Certains le disent aussi quand ils refusent de transmettre.',
    card: 'Renvoyez le message dans une heure. S’il revient, reconnectez-vous à votre compte, puis demandez de l’aide.',
    steps: {
      nobody: {
        1: 'Attendez une heure, puis renvoyez.',
      },
      you: {
        1: 'S’il revient, reconnectez-vous à votre compte, puis renvoyez.',
      },
      yourAdministrator: {
        1: 'TLS : vérifiez le certificat avec lequel le serveur propose STARTTLS.',
        2: 'Identification : vérifiez que le service qui connaît les mots de passe répond.',
      },
      recipientAdministrator: {
        1: 'TLS : vérifiez le certificat du serveur de réception[ {host}].',
      },
    },
  },
  '455': {
    title: 'Le serveur ne peut pas faire cela pour l’instant',
    what: 'Message non remis : le message demande une option que le serveur ne peut pas offrir pour l’instant.',
    card: 'Renvoyez dans quelques heures, sans accusé ni autre option de remise.',
    steps: {
      nobody: {
        1: 'Attendez quelques heures, puis renvoyez.',
      },
      you: {
        1: 'Renvoyez plus tard, sans accusé ni autre option de remise.',
      },
      yourAdministrator: {
        1: 'SMTP : comparez les options d’expéditeur et de destinataire avec la réponse à EHLO.',
      },
      recipientAdministrator: {},
    },
  },
  '458': {
    title: 'Un serveur n’a pas pu remettre le courrier en attente',
    what: 'Message non remis : un serveur a demandé son courrier en attente (ETRN), et l’autre n’a pas pu le mettre en file.',
    card: 'La façon dont votre serveur relève le courrier est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'ETRN : renvoyez la commande plus tard, et demandez au fournisseur pourquoi la file n’est pas partie.',
      },
      recipientAdministrator: {},
    },
  },
  '459': {
    title: 'Un serveur n’a pas le droit de relever ce courrier',
    what: 'Message non remis : un serveur qui relève le courrier en attente (ETRN) n’en a pas le droit pour ce domaine.',
    card: 'La façon dont votre serveur relève le courrier est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'ETRN : faites autoriser votre serveur et votre domaine par le fournisseur.',
      },
      recipientAdministrator: {},
    },
  },
  '500': {
    what: 'Message non remis : un serveur n’a pas compris une commande reçue, ou la ligne était trop longue.',
    card: 'La cause peut être un antivirus, un pare-feu ou un mauvais port. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Vérifiez le port et le chiffrement du serveur d’envoi dans votre logiciel de messagerie.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Antivirus et pare-feu : désactivez ce qui récrit SMTP, comme une inspection.',
        2: 'Logiciel ou appareil : vérifiez que port et chiffrement vont ensemble (587 STARTTLS, 465 TLS).',
      },
    },
  },
  '501': {
    title: 'Quelque chose est mal écrit dans une adresse',
    what: 'Message non remis : un serveur n’a pas su lire quelque chose qui lui a été envoyé, le plus souvent une adresse.',
    card: 'Retapez l’adresse à la main, sans espace ni signe autour. Renvoyez ensuite le message.',
    steps: {
      you: {
        1: 'Cherchez un espace, un accent, un guillemet ou un @ manquant dans les adresses, la vôtre aussi.',
        2: 'Retapez l’adresse du destinataire à la main, sans passer par les suggestions.',
      },
      yourAdministrator: {
        1: 'HELO : donnez au serveur d’envoi un nom complet, comme smtp.example.com.',
        2: 'Texte exact : il cite souvent ce qui n’a pas pu être lu.',
      },
    },
  },
  '502': {
    what: 'Message non remis : un logiciel a demandé quelque chose que le serveur connaît, mais n’offre pas.',
    card: 'Elle peut dire quelle fonction manque. La demande contient déjà tout ce qu’elle va vous demander.',
    steps: {
      helpDesk: {
        1: 'Serveur : trouvez la commande refusée, et activez sa fonction s’il le faut.',
      },
      you: {
        1: 'Envoyez la demande préparée à votre assistance.',
      },
      yourAdministrator: {
        1: 'Logiciel d’envoi : désactivez ce que le serveur n’offre pas.',
      },
      recipientAdministrator: {},
    },
  },
  '503': {
    what: 'Message non remis : des commandes sont arrivées dans le désordre. Souvent, l’identification manquait, ou un refus précédait.',
    card: 'Souvent, le logiciel ne s’est pas identifié d’abord. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Vérifiez que votre logiciel de messagerie s’identifie auprès du serveur d’envoi.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Texte exact : cherchez un refus antérieur dans la même session ; c’est lui la cause.',
        2: 'Identification : vérifiez que le logiciel ou l’appareil d’envoi s’identifie (SMTP AUTH).',
      },
    },
  },
  '504': {
    what: 'Message non remis : un serveur ne prend pas en charge un nom ou une méthode donnés dans une commande.',
    card: 'Un réglage du serveur d’envoi est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'HELO : donnez au serveur d’envoi un nom complet, comme smtp.example.com.',
        2: 'Identification : choisissez une méthode que la réponse à EHLO nomme après AUTH.',
      },
    },
  },
  '505': {
    title: 'Cette boîte est peut-être suspendue',
    what: 'Message non remis : ce code n’est pas normalisé. On l’a vu pour un compte suspendu ; le texte exact en dit plus.',
  },
  '521': {
    title: 'Ce serveur ne prend pas de courrier',
    what: 'Message non remis : le serveur contacté ne prend aucun courrier, ou aucun de votre serveur.',
    card: 'Vérifiez la partie après @. Si elle est juste, ce message dit à l’administrateur du destinataire quoi corriger.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Texte exact : certaines passerelles refusent l’adresse IP d’envoi[ {ip}] avec ce numéro.',
      },
      recipientAdministrator: {
        1: 'MX : vérifiez que les enregistrements[, zone {domain},] désignent des serveurs prévus pour recevoir.',
      },
    },
  },
  '523': standard.x_7_10,
  '524': standard.x_7_11,
  '525': {
    title: 'Votre compte est désactivé',
    what: 'Message non remis : votre compte, désactivé, ne peut pas envoyer.',
    card: 'Elle peut dire pourquoi, et réactiver votre compte. La demande contient déjà tout ce qu’elle va vous demander.',
    steps: {
      helpDesk: {
        1: 'Compte : cherchez pourquoi il a été désactivé, comme un impayé, un abus ou une intrusion.',
        2: 'Compte : supprimez cette cause, changez le mot de passe, puis réactivez-le.',
      },
      you: {
        1: 'Envoyez la demande préparée à votre assistance.',
      },
      yourAdministrator: {
        1: 'Compte : demandez à votre fournisseur pourquoi il a été désactivé.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  '530': {
    title: 'Le serveur veut d’abord une identification',
    what: 'Message non remis : le serveur demande une identification, ou un chiffrement, avant de prendre un message.',
    card: 'Dans les réglages du serveur d’envoi de votre logiciel, activez identification et chiffrement. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Activez l’identification (authentification) pour le serveur d’envoi dans votre logiciel.',
        2: 'Activez-y aussi SSL/TLS ou STARTTLS.',
      },
      yourAdministrator: {
        1: 'Imprimante, scanner ou logiciel : donnez-lui un compte, ou réglez un connecteur pour lui.',
      },
    },
  },
  '533': {
    ...standard.x_7_1,
    steps: {
      ...standard.x_7_1.steps,
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Prévenez le destinataire par un autre moyen : votre adresse est peut-être à autoriser.',
      },
    },
  },
  '534': standard.x_7_9,
  '535': standard.x_7_8,
  '538': standard.x_7_11,
  '541': {
    title: 'Un filtre côté destinataire a refusé votre message',
    what: 'Message non remis : sans doute un filtre réglé par le domaine du destinataire a-t-il refusé le message.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur peut autoriser votre adresse.',
    steps: {
      you: {
        1: 'Demandez au destinataire, par un autre moyen, de faire autoriser votre adresse.',
      },
      recipient: {
        1: 'Demandez à votre administrateur d’autoriser l’expéditeur.',
      },
      recipientAdministrator: {
        1: 'Filtre : cherchez quelle règle du domaine[ {domain}] a arrêté le message, et autorisez l’expéditeur.',
      },
    },
  },
  '542': {
    title: 'Le filtre du destinataire ne connaît pas l’adresse',
    what: 'Message non remis : un filtre placé devant le serveur du destinataire ne connaît pas cette adresse.',
    steps: {
      recipientAdministrator: {
        1: 'Filtre : si l’adresse[ {address}] existe, ajoutez-la à celles que connaît le service de filtrage.',
      },
    },
  },
  '551': {
    title: 'Le destinataire n’est pas sur ce serveur',
    what: 'Message non remis : le destinataire n’est pas sur le serveur contacté. Son texte donne peut-être la nouvelle adresse.',
    card: 'Cherchez une nouvelle adresse dans le texte exact du serveur, ou demandez-la par un autre moyen.',
    fine: 'Ce que vous avez écrit n’est pas en cause.',
    steps: {
      you: {
        1: 'Cherchez une nouvelle adresse dans le texte exact du serveur.',
        2: 'Demandez au destinataire, par un autre moyen, son adresse actuelle.',
      },
      yourAdministrator: {
        1: 'Identification : certains serveurs répondent ainsi quand le logiciel ne s’est pas identifié (SMTP AUTH).',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'MX : vérifiez que les enregistrements[, zone {domain},] désignent les serveurs qui connaissent la boîte[ {address}].',
      },
    },
  },
  '552': {
    title: 'La boîte est pleine, ou le message trop lourd',
    what: 'Message non remis : la boîte n’a plus de place, ou le message dépasse la taille permise. De vieux serveurs donnent aussi ce code quand il y a trop de destinataires.',
    card: 'Prévenez le destinataire par un autre moyen : sa boîte est peut-être pleine. Ou renvoyez sans pièce jointe, avec un lien.',
    fine: 'L’adresse et votre compte ne sont pas en cause.',
    steps: {
      you: {
        1: 'Renvoyez le message sans pièce jointe, et partagez les fichiers par un lien.',
        2: 'S’il y a beaucoup de destinataires, écrivez à moins de personnes à la fois.',
        3: 'S’il revient, prévenez le destinataire par un autre moyen : sa boîte est peut-être pleine.',
      },
      recipientAdministrator: {
        1: 'Boîte : vérifiez sa place[ ({address})], et sa limite pour un message.',
      },
    },
  },
  '555': {
    what: 'Message non remis : un serveur ne connaît pas une option écrite après une adresse.',
    card: 'Retapez d’abord l’adresse à la main. Si le message revient, tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Retapez l’adresse à la main, sans espace ni signe autour, et vérifiez aussi la vôtre.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Logiciel d’envoi : mettez-le à jour, et vérifiez les options qu’il ajoute aux adresses (BODY, SIZE, SMTPUTF8).',
      },
    },
  },
  '556': standard['5_1_10'],
  '571': {
    title: 'Un serveur n’autorise pas ce message',
    what: 'Message non remis : un serveur n’autorise pas ce message. Une preuve de l’expéditeur, ou un nom de serveur, manque peut-être.',
    card: 'Le texte exact du serveur nomme souvent la règle. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Texte exact : cherchez la règle qu’il nomme.',
        2: 'Authentification : vérifiez SPF, DKIM et DMARC[, domaine {senderDomain}].',
        3: 'PTR : donnez à l’adresse IP d’envoi[ {ip}] un nom qui ramène à elle.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
