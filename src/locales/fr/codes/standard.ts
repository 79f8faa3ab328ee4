import type { SameTexts } from '../../catalog';
import type { standard as source } from '../../en/codes/standard';

const routeSteps = {
  yourAdministrator: {
    1: 'MX : cherchez les enregistrements du domaine du destinataire[ {domain}].',
    2: 'DNS : vérifiez que votre serveur de messagerie joint ses serveurs de noms.',
    3: 'Routes : vérifiez les connecteurs et les routes fixes pour ce domaine.',
  },
  recipientAdministrator: {
    1: 'DNS : publiez un enregistrement MX ou A pour le domaine[ {domain}].',
  },
} as const;

const routeCard = 'Vérifiez d’abord la partie après @. Si elle est juste, votre administrateur peut voir où le chemin s’arrête. Tout est dans ce message, prêt à transmettre.';

const accents = {
  title: 'Une adresse avec des accents n’est pas acceptée',
  what: 'Message non remis : un serveur du trajet n’accepte pas les adresses avec accents ou autres écritures.',
  card: 'Utilisez une adresse en lettres simples, sans accent. Le destinataire en a peut-être une seconde.',
  steps: {
    you: {
      1: 'Cherchez un accent dans les adresses, la vôtre aussi, et utilisez une forme sans accent.',
      2: 'Demandez au destinataire, par un autre moyen, une adresse en lettres simples.',
    },
    yourAdministrator: {
      1: 'SMTPUTF8 : chaque serveur du trajet doit le prendre en charge (RFC 6531).',
    },
  },
} as const;

const accentsInAnswer = {
  title: 'Une adresse avec des accents n’est pas acceptée',
  what: 'Message non remis : les serveurs n’ont pas pu s’accorder sur une adresse avec accents ou autre écriture.',
  card: 'Demandez au destinataire une adresse en lettres simples. Le texte à transmettre est pour votre administrateur.',
  fine: 'Ce que vous avez écrit n’est pas en cause.',
  steps: {
    you: {
      1: 'Demandez au destinataire, par un autre moyen, une adresse en lettres simples.',
      2: 'Transmettez le texte préparé à votre administrateur.',
    },
    yourAdministrator: {
      1: 'SMTPUTF8 : le logiciel d’envoi doit l’annoncer avec l’expéditeur de l’enveloppe, VRFY ou EXPN (RFC 6531).',
    },
  },
} as const;

const encryptFirst = {
  title: 'Le serveur veut une identification chiffrée',
  what: 'Message non remis : le logiciel a voulu s’identifier par une connexion sans chiffrement.',
  card: 'Dans les réglages du serveur d’envoi de votre logiciel, activez le chiffrement. Renvoyez ensuite.',
  steps: {
    you: {
      1: 'Activez SSL/TLS ou STARTTLS pour le serveur d’envoi dans votre logiciel.',
    },
    yourAdministrator: {
      1: 'Logiciel ou appareil : port 587 avec STARTTLS, ou port 465 avec TLS dès le début.',
    },
  },
} as const;

/** Textes propres aux codes de statut de l’IANA et à quelques formules générales ; la source de chacun se trouve dans sa ligne. */
export const standard = {
  helo: {
    title: 'Le nom que donne votre serveur a été refusé',
    what: 'Message non remis : un serveur du trajet n’accepte pas le nom sous lequel le vôtre se présente (HELO).',
    card: 'Un réglage de votre serveur est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'HELO : donnez au serveur d’envoi un nom complet qui existe dans le DNS, comme smtp.example.com.',
        2: 'DNS : faites que ce nom mène à l’adresse IP d’envoi[ {ip}], et que le PTR ramène au nom.',
      },
      recipientAdministrator: {},
    },
  },
  suppressed: {
    title: 'Votre service d’envoi n’écrit plus à cette adresse',
    what: 'Message non remis : le service qui envoie vos messages a mis cette adresse sur une liste à laquelle il n’écrit plus.',
    card: 'Des messages y ont peut-être échoué avant, ou la personne s’est désinscrite. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Demandez au destinataire, par un autre moyen, si l’adresse est juste et vos messages attendus.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Liste de suppression : une fois l’adresse vérifiée, retirez-la de la liste du service d’envoi.',
        2: 'Désinscription : laissez-la sur la liste, sauf si la personne redemande des messages.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  x_1_0: {
    title: 'Quelque chose ne va pas avec une adresse',
    what: 'Message non remis : quelque chose ne va pas avec une adresse. Le code ne dit ni laquelle, ni quoi.',
    card: 'Vérifiez les deux adresses, celle du destinataire et la vôtre. Le texte exact du serveur dit souvent laquelle.',
    fine: 'Ce que vous avez écrit n’est pas en cause.',
    steps: {
      you: {
        1: 'Comparez l’adresse du destinataire avec sa source : une signature, un site, un ancien message.',
        2: 'Vérifiez votre propre adresse dans les réglages de votre logiciel de messagerie.',
        3: 'Demandez la bonne adresse par téléphone, ou à une connaissance commune.',
      },
      yourAdministrator: {
        1: 'Texte exact : cherchez de quelle adresse il parle, puis le message dans les journaux.',
      },
    },
  },
  '4_1_1': {
    title: 'L’adresse n’a pas pu être confirmée pour l’instant',
    what: 'Message non remis : le serveur du destinataire ne connaît pas cette adresse, ou n’a pas pu la vérifier.',
    card: 'Relisez l’adresse lettre par lettre. Si elle est juste, renvoyez le message dans quelques heures.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
        2: 'Si elle est juste, renvoyez le message dans quelques heures.',
        3: 'S’il revient, faites confirmer l’adresse par téléphone.',
      },
      recipientAdministrator: {
        1: 'Boîte : vérifiez que l’adresse[ {address}] existe.',
        2: 'Annuaire : vérifiez que le serveur de réception[ {host}] joint la liste de ses adresses.',
      },
    },
  },
  '4_1_2': {
    title: 'Le domaine n’a pas été trouvé pour l’instant',
    what: 'Message non remis : aucun serveur trouvé pour la partie après @. Le DNS n’a peut-être simplement pas répondu.',
    card: 'Vérifiez la partie après @. Si elle est juste, renvoyez le message dans quelques heures.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Si elle est juste, renvoyez le message dans quelques heures.',
        3: 'S’il revient, faites confirmer l’adresse par téléphone.',
      },
      yourAdministrator: {
        1: 'DNS : vérifiez que votre serveur résout le domaine du destinataire[ {domain}].',
      },
      recipientAdministrator: {
        1: 'DNS : vérifiez que tous les serveurs de noms du domaine[ {domain}] répondent, et donnent un MX ou un A.',
      },
    },
  },
  x_1_3: {
    title: 'Cette adresse n’est pas écrite correctement',
    what: 'Message non remis : l’adresse du destinataire a une forme que le courrier n’admet pas.',
    card: 'Retapez l’adresse à la main, sans espace ni signe autour. Renvoyez ensuite le message.',
    steps: {
      you: {
        1: 'Cherchez une espace, une virgule, un accent, un point manquant ou un second @ dans l’adresse.',
        2: 'Retapez-la à la main, sans passer par les suggestions.',
      },
      yourAdministrator: {
        1: 'Logiciel ou formulaire : s’il a écrit l’adresse, faites-lui en vérifier d’abord la forme (RFC 5322).',
      },
      recipientAdministrator: {},
    },
  },
  x_1_4: {
    title: 'Cette adresse correspond à plusieurs boîtes',
    what: 'Message non remis : l’adresse correspond à plusieurs destinataires, et le serveur ne choisit pas.',
    card: 'Écrivez à l’adresse complète si vous la connaissez. L’administrateur du destinataire peut supprimer le doublon.',
    steps: {
      you: {
        1: 'Utilisez l’adresse complète, avec prénom et nom, si vous la connaissez.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Doublon : ne laissez l’adresse[ {address}] qu’à un seul destinataire.',
      },
    },
  },
  x_1_6: {
    what: 'Message non remis : cette adresse a servi, mais ne reçoit plus de courrier.',
    steps: {
      you: {
        1: 'Demandez au destinataire, par un autre moyen, son adresse actuelle.',
        2: 'Cherchez dans le texte exact du serveur : il donne parfois la nouvelle adresse.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Boîte : si elle[, {address},] doit encore recevoir, rouvrez-la ou redirigez-la.',
      },
    },
  },
  x_1_7: {
    title: 'Votre adresse d’expéditeur n’est pas bien formée',
    what: 'Message non remis : l’adresse de l’expéditeur a une forme que le courrier n’admet pas.',
    card: 'Votre adresse d’expéditeur est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Vérifiez l’adresse de votre compte dans les réglages de votre logiciel de messagerie.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Expéditeur : vérifiez l’adresse de l’enveloppe qu’envoie le logiciel ou l’appareil.',
        2: 'Compte : vérifiez que son attribut d’adresse contient une seule adresse, complète.',
      },
    },
  },
  x_1_8: {
    title: 'Votre domaine ne peut pas recevoir de réponse',
    what: 'Message non remis : le domaine de votre adresse n’existe pas dans le DNS, ou ne peut pas recevoir de réponse.',
    card: 'Un réglage DNS de votre domaine est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Vérifiez l’adresse de votre compte dans les réglages de votre logiciel de messagerie.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Domaine : vérifiez que le domaine d’envoi[ {senderDomain}] n’a pas expiré.',
        2: 'DNS : publiez pour lui un enregistrement MX ou A.',
        3: 'Logiciels et appareils : donnez-leur une adresse d’expéditeur sur un domaine qui existe.',
      },
    },
  },
  '5_1_10': {
    what: 'Message non remis : le domaine de cette adresse déclare dans le DNS ne recevoir aucun courrier.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Demandez au destinataire, par un autre moyen, une adresse dans un autre domaine.',
      },
      recipientAdministrator: {
        1: 'MX : si le domaine[ {domain}] doit recevoir, remplacez son MX nul par un enregistrement qui désigne un serveur.',
      },
    },
  },
  x_2_0: {
    title: 'La boîte du destinataire n’a pas pris votre message',
    what: 'Message non remis : la boîte existe, mais quelque chose l’a empêchée de prendre le message.',
    card: 'Renvoyez-le une fois. Si le message revient, l’administrateur du destinataire peut voir ce qui l’arrête.',
    steps: {
      you: {
        1: 'Renvoyez le message une fois.',
        2: 'S’il revient, prévenez le destinataire par un autre moyen.',
      },
      recipient: {
        1: 'Vérifiez que votre boîte a de la place, et qu’aucune de vos règles ne refuse le message.',
      },
      recipientAdministrator: {
        1: 'Boîte : vérifiez qu’elle[, {address},] est ouverte, a de la place et peut recevoir de l’extérieur.',
      },
    },
  },
  x_2_1: {
    title: 'Cette boîte ne prend pas de messages',
    what: 'Message non remis : la boîte existe, mais ne prend pas de messages, pour l’instant ou pour toujours.',
    card: 'Joignez le destinataire par un autre moyen. La boîte est peut-être suspendue, abandonnée ou en cours de déplacement.',
    steps: {
      you: {
        1: 'Joignez le destinataire par un autre moyen, et demandez l’adresse utilisée à présent.',
        2: 'Si le code commence par 4, renvoyez aussi demain : la boîte n’est peut-être fermée que pour un temps.',
      },
      recipientAdministrator: {
        1: 'Boîte : vérifiez si elle[, {address},] est désactivée ou en cours de déplacement, et rouvrez-la si elle doit recevoir.',
      },
    },
  },
  x_2_4: {
    title: 'Une liste de diffusion ne fonctionne pas',
    what: 'Message non remis : cette adresse est une liste, et le serveur n’a pas pu en trouver les membres.',
    card: 'Écrivez directement à ses membres, ou prévenez le responsable de la liste par un autre moyen.',
    steps: {
      you: {
        1: 'Écrivez directement aux membres, si vous connaissez leurs adresses.',
        2: 'Prévenez le responsable de la liste par un autre moyen.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Liste : vérifiez les membres et les réglages de cette liste[, {address}].',
      },
    },
  },
  x_3_0: {
    what: 'Message non remis : quelque chose dans le serveur du destinataire a arrêté le message. Le code ne dit pas quoi.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, ce message dit à son administrateur quoi chercher.',
  },
  x_3_1: {
    title: 'Le serveur du destinataire n’a plus de place',
    what: 'Message non remis : l’espace du serveur du destinataire est plein. Le destinataire seul ne peut sans doute pas en libérer.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, ce message dit à son administrateur quoi chercher.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'Prévenez le destinataire par un autre moyen si c’est urgent.',
      },
      yourAdministrator: {},
    },
  },
  x_3_2: {
    title: 'Le serveur du destinataire ne prend pas de courrier',
    what: 'Message non remis : le serveur du destinataire est arrêté ou surchargé, ou ne doit pas prendre de courrier.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, ce message dit à son administrateur quoi chercher.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'Prévenez le destinataire par un autre moyen si c’est urgent.',
      },
      recipientAdministrator: {
        1: 'Serveur : vérifiez qu’il[, {host},] accepte les connexions sur le port 25 et n’est pas en maintenance.',
        2: 'MX : vérifiez que les enregistrements[, zone {domain},] désignent des serveurs prévus pour recevoir.',
      },
    },
  },
  x_3_3: {
    title: 'L’autre serveur ne sait pas faire ce qui est demandé',
    what: 'Message non remis : le message demande quelque chose que le serveur de réception ne sait pas faire.',
    card: 'Renvoyez sous une forme plus simple, sans option de remise. Votre administrateur peut dire laquelle manque.',
    steps: {
      you: {
        1: 'Renvoyez sans accusé de réception, chiffrement ni autre option de remise.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'SMTP : comparez les fonctions annoncées en réponse à EHLO avec les besoins du message.',
      },
      recipientAdministrator: {},
    },
  },
  x_3_5: {
    title: 'Le serveur du destinataire n’est pas réglé pour cela',
    what: 'Message non remis : les réglages du serveur du destinataire ne lui permettent pas de prendre ce message.',
    card: 'Prévenez le destinataire par un autre moyen. Ce message dit à son administrateur quoi vérifier.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'MX : vérifiez que le serveur qui a répondu[, {host},] est bien celui du domaine[, {domain}].',
      },
      recipientAdministrator: {
        1: 'Domaine : vérifiez que le serveur de réception[ {host}] est réglé pour recevoir son courrier[, {domain}].',
        2: 'Boucle : vérifiez que le serveur ne se renvoie pas le message à lui-même.',
      },
    },
  },
  x_4_0: {
    title: 'Un problème de réseau a arrêté le message',
    what: 'Message non remis : quelque chose n’a pas marché sur le réseau ou dans le DNS. Le code ne dit pas quoi.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, ce message dit à son administrateur quoi chercher.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'DNS : vérifiez que votre serveur résout le domaine du destinataire[ {domain}].',
        2: 'Liaison : essayez, depuis votre serveur, le port 25 du serveur de réception[ {host}].',
      },
      recipientAdministrator: {
        1: 'Serveur : vérifiez de l’extérieur que le serveur de réception[ {host}] répond sur le port 25.',
        2: 'DNS : vérifiez que tous les serveurs de noms du domaine[ {domain}] donnent la même réponse.',
      },
    },
  },
  x_4_1: {
    title: 'Le serveur du destinataire ne répond pas',
    what: 'Message non remis : le serveur du destinataire n’a pas répondu, ou était trop occupé pour répondre.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, ce message dit à son administrateur quoi chercher.',
    steps: {
      yourAdministrator: {
        1: 'Pare-feu : vérifiez que votre serveur peut sortir par le port 25.',
        2: 'Journaux : trouvez le dernier essai de connexion[ à {host}], et refaites-le à la main.',
      },
      recipientAdministrator: {
        1: 'Serveur : vérifiez de l’extérieur que le serveur de réception[ {host}] répond sur le port 25.',
        2: 'MX : vérifiez que chaque enregistrement[ du domaine ({domain})] nomme un serveur qui répond.',
      },
    },
  },
  x_4_2: {
    title: 'La liaison s’est coupée en chemin',
    what: 'Message non remis : les serveurs étaient reliés, mais la liaison s’est coupée avant la fin du message.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, ce message dit à son administrateur quoi chercher.',
    steps: {
      you: {
        1: 'Renvoyez dans quelques heures, avec des pièces jointes plus légères s’il y en a.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Pare-feu : vérifiez si un appareil coupe les sessions sur le port 25, ou les gros messages.',
        2: 'Journaux : cherchez où la session[ avec {host}] s’est arrêtée.',
      },
      recipientAdministrator: {
        1: 'Serveur : cherchez dans les journaux du serveur de réception[ {host}] pourquoi la session s’est arrêtée.',
        2: 'Pare-feu : vérifiez si un appareil placé devant lui coupe les sessions.',
      },
    },
  },
  x_4_3: {
    title: 'Le chemin vers le destinataire est resté introuvable',
    what: 'Message non remis : le DNS, ou un autre annuaire, n’a pas répondu au serveur qui cherchait où envoyer le message.',
    card: 'Renvoyez dans quelques heures. S’il revient, un serveur DNS ou un annuaire est à vérifier. Le texte préparé dit quoi chercher.',
    steps: {
      yourAdministrator: {
        1: 'DNS : vérifiez que vos serveurs résolvent le domaine du destinataire[ {domain}].',
      },
      recipientAdministrator: {
        1: 'DNS : vérifiez que tous les serveurs de noms du domaine[ {domain}] donnent la même réponse.',
        2: 'Annuaire : vérifiez que le serveur de réception[ {host}] joint son annuaire.',
      },
    },
  },
  '4_4_4': {
    title: 'Pas de chemin vers le destinataire pour l’instant',
    what: 'Message non remis : pour l’instant, le serveur n’a trouvé aucun chemin vers celui qui prend le courrier de cette adresse.',
    card: 'Vérifiez la partie après @. Si elle est juste, renvoyez le message dans quelques heures. S’il revient, transmettez le texte préparé.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Si elle est juste, renvoyez le message dans quelques heures.',
        3: 'S’il revient, prévenez votre administrateur.',
      },
      ...routeSteps,
    },
  },
  '5_4_4': {
    title: 'Aucun chemin vers le serveur du destinataire',
    what: 'Message non remis : le serveur n’a trouvé aucun chemin vers celui qui prend le courrier de cette adresse.',
    card: routeCard,
    steps: routeSteps,
  },
  x_4_5: {
    title: 'Un serveur de messagerie a trop à faire',
    what: 'Message non remis : un serveur avait trop à faire. Certains fournisseurs le disent aussi quand une limite d’envoi est atteinte.',
    card: 'Attendez quelques heures, puis renvoyez. Si le message revient encore, demandez de l’aide.',
    steps: {
      nobody: {
        1: 'Attendez quelques heures, puis renvoyez.',
      },
      you: {
        1: 'Renvoyez plus tard, à moins de personnes à la fois.',
      },
      yourAdministrator: {
        1: 'Volume : vérifiez si votre serveur ou le compte dépasse une limite d’envoi.',
      },
      recipientAdministrator: {
        1: 'Serveur : cherchez une file d’attente qui grossit, et des limites réglées trop bas.',
      },
    },
  },
  x_4_6: {
    title: 'Votre message a tourné en rond',
    what: 'Message non remis : le message a été transmis en rond, jusqu’à ce qu’un serveur l’arrête.',
    card: 'Prévenez le destinataire par un autre moyen. Une redirection ou un serveur est à corriger avant de renvoyer.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      recipient: {
        1: 'Supprimez la redirection de votre boîte si elle ramène au point de départ.',
      },
      yourAdministrator: {
        1: 'Boucle : vérifiez qu’aucune de vos redirections, aucun de vos connecteurs ne renvoie le message.',
      },
      recipientAdministrator: {
        1: 'Trajet : lisez les lignes Received ; les serveurs qui se répètent forment le cercle.',
        2: 'Redirections : vérifiez celles de la boîte[ {address}], puis MX et connecteurs.',
      },
    },
  },
  x_4_7: {
    title: 'Le message n’a pas pu être remis à temps',
    what: 'Message non remis : le message a attendu trop longtemps, et un serveur a renoncé. Ce qui le retenait n’est pas dit.',
    card: 'Le texte exact contient peut-être une réponse antérieure qui nomme la cause. Téléphonez si c’est urgent, sinon renvoyez demain.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Renvoyez le message demain, ou téléphonez si c’est urgent.',
      },
      yourAdministrator: {
        1: 'Journaux : trouvez les essais antérieurs[ vers {host}] et leur issue ; ils montrent la cause.',
      },
      recipientAdministrator: {
        1: 'Serveur : vérifiez que le serveur de réception[ {host}] répond, et ce qu’il a refusé pour un temps.',
      },
    },
  },
  x_5_1: {
    what: 'Message non remis : un serveur a reçu une commande qu’il ne connaît pas, ou au mauvais moment.',
    card: 'Le logiciel ne s’est peut-être pas identifié d’abord. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Vérifiez que votre logiciel de messagerie s’identifie auprès du serveur d’envoi.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Identification : vérifiez que le logiciel ou l’appareil d’envoi s’identifie (SMTP AUTH).',
        2: 'Pare-feu : désactivez ce qui récrit SMTP sur le port 25, comme une inspection.',
      },
    },
  },
  x_5_2: {
    what: 'Message non remis : un serveur n’a pas su lire une commande, ou une adresse qu’elle contient.',
    card: 'Retapez d’abord l’adresse à la main. Si le message revient, tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Retapez l’adresse à la main, sans espace ni signe autour.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Pare-feu : désactivez ce qui récrit SMTP sur le port 25, comme une inspection.',
        2: 'Logiciel ou appareil : vérifiez que port et chiffrement vont ensemble (587 STARTTLS, 465 TLS).',
      },
    },
  },
  x_5_3: {
    title: 'Trop de destinataires dans un message',
    what: 'Message non remis : le message a plus de destinataires que le serveur n’en prend à la fois.',
    steps: {
      you: {
        1: 'Envoyez le message à de plus petits groupes, l’un après l’autre.',
      },
      yourAdministrator: {
        1: 'Serveur d’envoi : réduisez le nombre de destinataires par transaction ; la RFC 5321 en garantit 100.',
      },
    },
  },
  x_5_4: {
    what: 'Message non remis : un serveur n’a pas accepté une adresse, un nom ou une option dans une commande.',
    card: 'Retapez d’abord l’adresse à la main. Si le message revient, tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Retapez l’adresse à la main, sans espace ni signe autour.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'HELO : donnez au serveur d’envoi un nom complet, comme smtp.example.com.',
        2: 'Expéditeur et destinataire de l’enveloppe : omettez les options que la réponse à EHLO ne nomme pas.',
      },
    },
  },
  x_5_5: {
    title: 'Les serveurs ne parlent pas la même version',
    what: 'Message non remis : les deux serveurs ne parlent pas la même version du protocole de messagerie.',
    card: 'L’un des deux serveurs est peut-être trop ancien. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Serveur d’envoi : mettez-le à jour, ou l’appareil placé entre lui et Internet.',
      },
      recipientAdministrator: {
        1: 'Serveur de réception : mettez-le[, {host},] à jour, ou l’appareil placé devant lui.',
      },
    },
  },
  x_5_6: {
    title: 'L’identification était trop longue pour le serveur',
    what: 'Message non remis : pour s’identifier, le logiciel a envoyé une ligne plus longue que le serveur ne peut lire.',
    card: 'Le logiciel d’envoi est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Identification : choisissez une autre méthode dans le logiciel d’envoi, comme PLAIN sous TLS.',
        2: 'Kerberos : un utilisateur membre de très nombreux groupes a des tickets trop longs.',
      },
      recipientAdministrator: {},
    },
  },
  x_6_0: {
    title: 'Quelque chose dans votre message l’a arrêté',
    what: 'Message non remis : quelque chose dans le contenu du message l’a arrêté. Le code ne dit pas quoi.',
    card: 'Récrivez-le en texte brut, sans pièce jointe. Le texte exact du serveur en dit peut-être plus.',
    steps: {
      yourAdministrator: {
        1: 'Format du message : vérifiez structure MIME, en-têtes et longueur des lignes dans le logiciel d’envoi.',
        2: 'Texte exact : cherchez-y le nom d’un filtre ou d’une partie du message.',
      },
    },
  },
  x_6_1: {
    what: 'Message non remis : un serveur du trajet n’accepte pas ce genre de contenu.',
    card: 'Renvoyez-le en texte brut, et partagez les fichiers par un lien.',
    steps: {
      yourAdministrator: {
        1: 'Type de contenu : cherchez dans le texte exact lequel est refusé, et évitez-le dans le logiciel d’envoi.',
        2: 'Codage : vers un vieux serveur, envoyez en 7 bits (quoted-printable ou base64).',
      },
    },
  },
  x_6_2: {
    what: 'Message non remis : le message doit être converti en chemin, et cela n’est pas permis.',
    card: 'Renvoyez-le en texte brut, et partagez les fichiers par un lien.',
    steps: {
      yourAdministrator: {
        1: 'Conversion : cherchez la règle ou le réglage du message qui l’interdit, et levez-le si possible.',
        2: 'Codage : ou envoyez en 7 bits (quoted-printable ou base64), pour qu’il n’y ait rien à convertir.',
      },
    },
  },
  x_6_3: {
    what: 'Message non remis : le message doit être converti en chemin, et le serveur ne sait pas le faire.',
    steps: {
      yourAdministrator: {
        1: 'Codage : envoyez en 7 bits (quoted-printable ou base64), sans 8BITMIME ni BINARYMIME.',
      },
    },
  },
  '5_6_4': {
    title: 'Le message aurait perdu des parties en chemin',
    what: 'Message non remis : il ne peut continuer qu’en perdant des parties, comme sa mise en forme, et il l’interdit.',
    card: 'Envoyez-le en texte brut, et partagez les fichiers par un lien : il aura alors peu à perdre.',
    steps: {
      you: {
        1: 'Renvoyez le message en texte brut.',
        2: 'Partagez les fichiers par un lien au lieu de les joindre.',
      },
      yourAdministrator: {
        1: 'Conversion : autorisez-la dans le logiciel d’envoi, si une petite perte ne gêne pas.',
      },
    },
  },
  x_6_5: {
    what: 'Message non remis : un serveur a essayé de convertir le message, sans y parvenir.',
    card: 'Récrivez le message de zéro, en texte brut, et partagez les fichiers par un lien.',
  },
  x_6_6: {
    title: 'Une partie du message n’a pas pu être récupérée',
    what: 'Message non remis : le message renvoie à un contenu sur un autre serveur, qui n’a pas pu être récupéré.',
    card: 'Récrivez le message dans Outlook et envoyez-le. S’il revient, prévenez votre administrateur.',
    steps: {
      you: {
        1: 'Récrivez le message, et ajoutez-y vous-même les fichiers.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'BURL : vérifiez que le serveur d’envoi a le droit de lire sur le serveur IMAP.',
      },
    },
  },
  x_6_7: accents,
  x_6_8: accentsInAnswer,
  x_6_9: {
    title: 'Les accents ou autres écritures ne passent pas',
    what: 'Message non remis : les adresses ou l’objet portent des accents sous une forme que le serveur du destinataire n’accepte pas.',
    card: 'Utilisez des adresses en lettres simples, sans accent. Le destinataire en a peut-être une seconde.',
    steps: {
      you: {
        1: 'Cherchez un accent dans les adresses, la vôtre aussi, et utilisez une forme sans accent.',
        2: 'Demandez au destinataire, par un autre moyen, une adresse en lettres simples.',
      },
      yourAdministrator: {
        1: 'SMTPUTF8 : chaque serveur du trajet doit le prendre en charge (RFC 6531).',
        2: 'Logiciel d’envoi : si aucune adresse n’a d’accent, encodez l’objet et les noms (RFC 2047), sans UTF-8 brut.',
      },
    },
  },
  x_6_10: accentsInAnswer,
  x_7_0: {
    title: 'Refusé pour une raison de sécurité',
    what: 'Message non remis : le serveur invoque une raison de sécurité ou de règle, sans détail.',
    card: 'Le texte exact du serveur en dit souvent plus. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Si le code commence par 4, renvoyez aussi demain : le serveur demande peut-être seulement d’attendre.',
      },
      yourAdministrator: {
        1: 'Texte exact : cherchez-y un nom, un lien ou un second code.',
        2: 'Authentification : vérifiez SPF, DKIM et DMARC[, domaine {senderDomain}].',
        3: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}].',
      },
    },
  },
  x_7_1: {
    title: 'Un serveur n’autorise pas ce message',
    what: 'Message non remis : selon un serveur, vous ne pouvez pas envoyer ce message à cette adresse. Le code ne dit pas pourquoi.',
    card: 'Le texte exact du serveur nomme souvent la règle. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Prévenez le destinataire par un autre moyen : votre adresse est peut-être à autoriser.',
        3: 'Si le code commence par 4, renvoyez aussi demain : le serveur demande peut-être seulement d’attendre.',
      },
      yourAdministrator: {
        1: 'Texte exact : cherchez-y une règle, une liste, un lien ou un second code.',
        2: 'Authentification : vérifiez SPF, DKIM et DMARC[, domaine {senderDomain}].',
        3: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}].',
      },
      recipientAdministrator: {
        1: 'Filtre : cherchez la règle qui a arrêté le message[ pour {address}], et qui peut écrire à cette adresse.',
      },
    },
  },
  x_7_2: {
    title: 'Vous ne pouvez pas écrire à cette liste',
    what: 'Message non remis : cette liste n’accepte que certains expéditeurs, comme ses membres.',
    card: 'Le responsable de la liste peut vous ajouter. Si vous en êtes membre, envoyez depuis l’adresse inscrite.',
    steps: {
      you: {
        1: 'Envoyez depuis l’adresse même de votre inscription à la liste.',
        2: 'Demandez par un autre moyen au responsable de la liste d’autoriser votre adresse.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Liste : ajoutez l’expéditeur à ceux qui peuvent écrire, ou ouvrez la liste.',
      },
    },
  },
  x_7_3: {
    title: 'Un message protégé est bloqué par ce serveur',
    what: 'Message non remis : le serveur ne sait pas convertir ce message protégé en une forme que le suivant accepte.',
    card: 'Envoyez-le sans signature ni chiffrement, si c’est permis. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Envoyez-le sans signature ni chiffrement, si c’est permis.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'S/MIME ou PGP : vérifiez lequel des deux la passerelle traversée sait convertir.',
        2: 'Passerelle : si votre propre règle impose la conversion, faites une exception pour ce domaine[, {domain}].',
      },
      recipientAdministrator: {},
    },
  },
  x_7_4: {
    title: 'Le serveur n’offre pas la protection demandée',
    what: 'Message non remis : le message demande une protection que le serveur n’offre pas.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'SMTP : comparez AUTH et STARTTLS, en réponse à EHLO, avec ce que demande le logiciel.',
      },
      recipientAdministrator: {
        1: 'SMTP : vérifiez que le serveur de réception[ {host}] propose STARTTLS en réponse à EHLO.',
      },
    },
  },
  x_7_5: {
    title: 'Une clé ou un certificat ne fonctionne pas',
    what: 'Message non remis : un serveur n’a pas pu vérifier ou déchiffrer le message. Une clé ou un certificat manque, a expiré ou ne convient pas.',
    card: 'Envoyez-le sans signature ni chiffrement, si c’est permis. Sinon, l’administrateur du destinataire peut vérifier les clés.',
    steps: {
      you: {
        1: 'Envoyez-le sans signature ni chiffrement, si c’est permis.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'S/MIME ou PGP : vérifiez la clé avec laquelle le message est signé ou chiffré, et les dates de son certificat.',
      },
      recipientAdministrator: {
        1: 'S/MIME ou PGP : vérifiez que la passerelle a les clés qu’il lui faut, et qu’aucune n’a expiré.',
        2: 'TLS : seulement si le texte exact en parle, vérifiez le certificat du serveur de réception[ {host}].',
      },
    },
  },
  x_7_6: {
    title: 'Une méthode de chiffrement n’est pas prise en charge',
    what: 'Message non remis : un serveur ne connaît pas la méthode avec laquelle le message est signé ou chiffré.',
    card: 'Un réglage de chiffrement est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Envoyez-le sans signature ni chiffrement, si c’est permis.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'S/MIME ou PGP : signez et chiffrez avec des méthodes actuelles, comme SHA-256 et AES.',
        2: 'Passerelle : si un de vos serveurs signe ou chiffre pour tous, vérifiez les méthodes qui y sont réglées.',
      },
      recipientAdministrator: {
        1: 'S/MIME ou PGP : faites prendre en charge cette méthode par le serveur[ {host}] qui vérifie ou déchiffre les messages.',
      },
    },
  },
  x_7_7: {
    title: 'Votre message a été modifié en chemin',
    what: 'Message non remis : le serveur a constaté que le message a été modifié ou abîmé en chemin.',
    card: 'Renvoyez-le une fois. S’il revient, quelque chose en chemin modifie sans doute vos messages : transmettez le texte préparé.',
    steps: {
      you: {
        1: 'Renvoyez le message une fois.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Passerelles : signez avec DKIM après la dernière étape qui modifie les messages, comme une mention légale.',
        2: 'Antivirus : vérifiez qu’il ne récrit pas liens ou pièces jointes après la signature.',
      },
    },
  },
  x_7_8: {
    title: 'L’identification n’a pas été acceptée',
    what: 'Message non remis : le serveur refuse l’identification. Le nom ou le mot de passe est peut-être faux, ou le compte ne peut pas envoyer ainsi.',
    card: 'Saisissez de nouveau votre mot de passe dans votre logiciel. S’il a changé, saisissez le nouveau partout.',
    steps: {
      you: {
        1: 'Connectez-vous au webmail : si cela échoue aussi, faites réinitialiser le mot de passe.',
        2: 'Saisissez le bon mot de passe dans chaque logiciel et appareil qui envoie.',
      },
      yourAdministrator: {
        1: 'Compte : vérifiez s’il est verrouillé, peut envoyer par SMTP, ou exige un mot de passe d’application ou OAuth.',
      },
    },
  },
  x_7_9: {
    title: 'La méthode d’identification est trop faible',
    what: 'Message non remis : le serveur n’accepte pas la façon dont le logiciel s’identifie.',
    card: 'Mettez à jour votre logiciel, ou ajoutez-y de nouveau le compte. Si cela ne suffit pas, prévenez votre administrateur.',
    steps: {
      you: {
        1: 'Mettez à jour votre logiciel, ou ajoutez-y de nouveau le compte.',
        2: 'Créez un mot de passe d’application, si votre fournisseur en propose, et saisissez-le dans le logiciel.',
      },
      yourAdministrator: {
        1: 'Identification : réglez le logiciel sur une méthode plus forte, comme OAuth ou SCRAM sous TLS.',
      },
    },
  },
  x_7_10: encryptFirst,
  x_7_11: encryptFirst,
  x_7_12: {
    title: 'Il faut s’identifier une fois autrement',
    what: 'Message non remis : avant que cette méthode marche, vous devez vous identifier une fois autrement.',
    card: 'Il suffit peut-être de vous connecter une fois au webmail avec votre mot de passe. Renvoyez ensuite le message.',
    steps: {
      you: {
        1: 'Connectez-vous une fois au webmail avec votre mot de passe, puis renvoyez.',
        2: 'Si cela ne suffit pas, donnez le texte exact du serveur à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Identification : faites s’identifier l’utilisateur une fois en PLAIN sous TLS, pour que le serveur enregistre la nouvelle forme.',
      },
    },
  },
  x_7_13: {
    title: 'Votre compte est désactivé',
    what: 'Message non remis : le mot de passe est bon, mais votre compte, désactivé, ne peut pas envoyer.',
    card: 'Votre compte est à réactiver. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Compte : cherchez pourquoi il a été désactivé, comme un impayé, un abus ou une intrusion.',
        2: 'Compte : supprimez cette cause, changez le mot de passe, puis réactivez-le.',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  x_7_14: {
    title: 'Deux serveurs ne se font pas encore confiance',
    what: 'Message non remis : pour lire une partie du message, votre serveur doit être autorisé par un autre, et ne l’est pas.',
    card: 'Votre serveur doit être autorisé à lire sur un autre. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Écrivez un nouveau message au lieu d’en transférer un, et joignez-y de nouveau vos fichiers.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Confiance (BURL) : donnez au serveur d’envoi un compte de confiance sur le serveur qui détient le contenu (RFC 4468).',
      },
      recipientAdministrator: {},
    },
  },
  x_7_15: {
    title: 'Le serveur ne prend que les messages urgents',
    what: 'Message non remis : le serveur ne prend que des messages plus prioritaires, peut-être pour un temps seulement.',
    card: 'Attendez quelques heures, puis renvoyez. Si c’est urgent ou si le message revient, joignez le destinataire par un autre moyen.',
    steps: {
      nobody: {
        1: 'Attendez quelques heures, puis renvoyez.',
      },
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'Si c’est urgent ou si le message revient, joignez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'MT-PRIORITY : vérifiez quelle priorité votre serveur donne à ce message (RFC 6710).',
      },
    },
  },
  x_7_16: {
    what: 'Message non remis : le message est trop lourd pour la priorité avec laquelle il est parti, peut-être pour un temps.',
    steps: {
      you: {
        1: 'Partagez les fichiers par un lien au lieu de les joindre.',
        2: 'Ou renvoyez plus tard : la limite ne vaut peut-être que pour un temps.',
      },
      yourAdministrator: {
        1: 'MT-PRIORITY : vérifiez quelle priorité votre serveur donne à ce message (RFC 6710).',
      },
      recipientAdministrator: {
        1: 'MT-PRIORITY : relevez la taille admise pour cette priorité, ou indiquez un autre moyen de remettre des fichiers.',
      },
    },
  },
  '5_7_17': {
    title: 'Cette adresse a peut-être changé de titulaire',
    what: 'Message non remis : la boîte a changé de titulaire depuis que votre messagerie a enregistré cette adresse.',
    card: 'Assurez-vous, par téléphone, que l’adresse est toujours à la personne voulue.',
    steps: {
      you: {
        1: 'Demandez à la personne, par téléphone, son adresse actuelle.',
      },
      yourAdministrator: {
        1: 'RRVS : le titulaire vérifié, envoyez avec une date plus récente dans Require-Recipient-Valid-Since, ou sans (RFC 7293).',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  '5_7_18': {
    title: 'Ce domaine est peut-être à quelqu’un d’autre',
    what: 'Message non remis : le domaine a changé de titulaire depuis que votre messagerie a enregistré cette adresse.',
    card: 'Assurez-vous, par téléphone, que le domaine est toujours à la personne ou à l’entreprise à qui vous écrivez.',
    steps: {
      you: {
        1: 'Demandez à la personne, par téléphone, quelle adresse est utilisée à présent.',
      },
      yourAdministrator: {
        1: 'RRVS : le titulaire vérifié, envoyez avec une date plus récente dans Require-Recipient-Valid-Since, ou sans (RFC 7293).',
      },
      recipient: {},
      recipientAdministrator: {},
    },
  },
  '5_7_19': {
    title: 'Le titulaire de la boîte n’a pas pu être vérifié',
    what: 'Message non remis : votre message demande de vérifier le titulaire de la boîte, et le serveur ne le peut pas.',
    card: 'Assurez-vous, par téléphone, que l’adresse est juste. Votre administrateur peut ensuite envoyer sans ce contrôle.',
    steps: {
      you: {
        1: 'Demandez à la personne, par téléphone, si l’adresse est toujours la sienne.',
      },
      yourAdministrator: {
        1: 'RRVS : renvoyez sans la ligne Require-Recipient-Valid-Since (RFC 7293).',
      },
    },
  },
  '5_7_20': {
    title: 'La signature du message manque ou est abîmée',
    what: 'Message non remis : aucune signature du message (DKIM) n’a pu être confirmée.',
    card: 'La signature de vos messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        2: 'Passerelles : ne laissez rien modifier le message après sa signature.',
      },
    },
  },
  '5_7_21': {
    title: 'La signature du message ne convient pas',
    what: 'Message non remis : le message est signé (DKIM), mais pas d’une façon que ce serveur accepte.',
    card: 'La signature de vos messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DKIM : signez avec le domaine de l’adresse From[, {senderDomain}], et en RSA de 2048 bits.',
        2: 'DKIM : signez From, Subject et Date, et le corps entier (sans étiquette l=).',
      },
    },
  },
  '5_7_22': {
    title: 'La signature ne vient pas de votre domaine',
    what: 'Message non remis : le message est signé (DKIM), mais par un autre domaine que celui de votre adresse.',
    card: 'La signature de vos messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DKIM : signez avec le domaine de l’adresse From[, {senderDomain}], pas seulement avec celui du prestataire.',
      },
    },
  },
  x_7_23: {
    what: 'Message non remis : votre domaine n’inscrit pas le serveur qui a envoyé le message (SPF).',
    steps: {
      yourAdministrator: {
        1: 'SPF : ajoutez l’adresse IP d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Ou envoyez par un serveur que l’enregistrement inscrit déjà.',
        3: 'Redirections : si le message a été transféré, le serveur qui transfère doit récrire l’expéditeur (SRS).',
      },
    },
  },
  x_7_24: {
    title: 'La liste de vos serveurs autorisés n’a pas pu être lue',
    what: 'Message non remis : le serveur n’a pas pu lire la liste des serveurs autorisés de votre domaine (SPF).',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Si le code commence par 4, renvoyez aussi demain : le DNS n’a peut-être simplement pas répondu.',
      },
      yourAdministrator: {
        1: 'SPF : gardez un seul enregistrement TXT v=spf1[, zone {senderDomain}], et corrigez son écriture.',
        2: 'SPF : dix recherches au plus, et aucun include d’un domaine sans enregistrement.',
        3: 'DNS : vérifiez que les serveurs de noms du domaine répondent.',
      },
    },
  },
  x_7_25: {
    title: 'Le nom derrière l’adresse de votre serveur ne convient pas',
    what: 'Message non remis : l’adresse IP de votre serveur n’a pas de nom, ou un nom qui ne ramène pas à elle.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son titulaire.',
        2: 'A ou AAAA : faites que ce nom ramène à la même adresse IP.',
      },
    },
  },
  x_7_26: {
    what: 'Message non remis : le message n’a pas passé plusieurs contrôles de son expéditeur. Le code ne dit pas lesquels.',
  },
  '5_7_27': {
    title: 'Votre domaine dit ne pas recevoir de courrier',
    what: 'Message non remis : votre domaine déclare ne rien recevoir, personne ne pourrait donc vous répondre.',
    card: 'Un réglage DNS de votre domaine est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'MX : remplacez le MX nul[, zone {senderDomain},] par un enregistrement qui désigne un serveur de réception.',
        2: 'Ou envoyez depuis une adresse sur un domaine qui prend les réponses.',
      },
    },
  },
  x_7_28: {
    title: 'Trop de messages semblables à la fois',
    what: 'Message non remis : le serveur voit dans votre message une partie d’un flot de messages semblables.',
    steps: {
      yourAdministrator: {
        1: 'Compte : assurez-vous qu’aucun n’envoie à l’insu de son titulaire ; changez son mot de passe, retirez ses messages de la file.',
        2: 'Envois en nombre : étalez-les sur plusieurs heures.',
      },
    },
  },
  '5_7_29': {
    title: 'Un message transféré a perdu sa preuve',
    what: 'Message non remis : les preuves (ARC) ajoutées par les serveurs qui ont transféré le message ne tiennent pas.',
    card: 'Le serveur qui transfère est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Si vous avez écrit à une liste ou à une adresse redirigée, écrivez à l’adresse même du destinataire.',
      },
      yourAdministrator: {
        1: 'ARC : voyez d’abord le serveur avant le premier ARC-Seal qui porte cv=fail, sinon le dernier qui a scellé.',
        2: 'Transfert : faites sceller ce serveur après sa dernière modification.',
        3: 'DKIM : signez à l’origine, pour que la preuve ne tienne pas à la seule chaîne.',
      },
    },
  },
  '5_7_30': {
    title: 'Le trajet entier n’a pas pu être chiffré',
    what: 'Message non remis : votre message exige que tout le trajet soit chiffré, et le serveur suivant ne l’offre pas.',
    card: 'Demandez à votre administrateur d’envoyer sans cette exigence, si le contenu le permet. Celui du destinataire peut ajouter la prise en charge.',
    steps: {
      you: {
        1: 'Demandez à votre administrateur d’envoyer sans cette exigence, si le contenu le permet.',
      },
      yourAdministrator: {
        1: 'REQUIRETLS : envoyez sans cette option, si le contenu le permet (RFC 8689).',
      },
      recipientAdministrator: {
        1: 'REQUIRETLS : offrez-le sur le serveur de réception[ {host}], avec un certificat vérifiable (RFC 8689).',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
