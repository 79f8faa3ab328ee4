import type { SameTexts } from '../../catalog';
import type { orange as source } from '../../en/codes/orange';

const spfRecord = {
  what: 'Message non remis : la liste des serveurs autorisés de votre domaine ne couvre pas celui qui a envoyé.',
  steps: {
    yourAdministrator: {
      1: 'SPF : ajoutez l’adresse IP d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
      2: 'SPF : gardez un seul enregistrement, dix recherches au plus ; attendez ensuite la fin de son TTL.',
    },
  },
} as const;

const spfFault = {
  what: 'Message non remis : la liste des serveurs autorisés de votre domaine a un défaut, ou ne couvre pas celui qui a envoyé.',
  steps: {
    yourAdministrator: {
      1: 'SPF : vérifiez que l’enregistrement TXT[, zone {senderDomain},] est sans faute et couvre l’adresse IP d’envoi[ {ip}].',
      2: 'SPF : gardez un seul enregistrement, dix recherches au plus ; attendez ensuite la fin de son TTL.',
    },
  },
} as const;

const noReason = {
  title: 'Orange ne prend rien de votre serveur pour l’instant',
  what: 'Message non remis : Orange demande de réessayer, sans dire pourquoi. Souvent, votre serveur envoie trop à la fois, ou n’inspire pas assez confiance.',
  card: 'Attendre suffit peut-être. Si votre message revient encore, le texte à transmettre est prêt.',
  steps: {
    you: {
      1: 'Renvoyez dans quelques heures.',
      2: 'Si le message revient encore, transmettez le texte préparé à votre administrateur.',
    },
    yourAdministrator: {
      1: 'Débit : n’ouvrez pas plus de deux connexions à Orange à la fois, de 100 messages au plus.',
      2: 'Confiance : cherchez l’adresse IP d’envoi[ {ip}] dans les listes de blocage, et un compte détourné.',
    },
  },
} as const;

const senderRefused = {
  what: 'Message non remis : Orange n’accepte pas votre adresse d’expéditeur, ou son domaine.',
  steps: {
    recipientAdministrator: {},
  },
} as const;

const proof = {
  card: 'La preuve d’expéditeur de votre domaine (SPF et DKIM) est à régler. Tout est dans ce message, prêt à transmettre.',
  steps: {
    yourAdministrator: {
      1: 'DMARC : faites passer SPF et DKIM pour le domaine même de l’adresse From[, {senderDomain}] ; Orange exige les deux.',
      2: 'Redirections : signez avec DKIM, car SPF ne survit pas à une redirection.',
    },
  },
} as const;

const dmarcPolicy = {
  what: 'Message non remis : la règle de votre domaine demande à Orange de refuser les messages sans preuve d’expéditeur.',
  ...proof,
} as const;

const dmarcFailed = {
  what: 'Message non remis : Orange n’a pas trouvé de preuve valable que votre message vient de votre domaine (DMARC).',
  ...proof,
} as const;

const suspected = {
  what: 'Message non remis : le filtre d’Orange a jugé suspect le message, ou le serveur qui l’a envoyé.',
  card: 'La cause peut être votre texte, ou ce qu’envoie votre serveur. Tout est dans ce message, prêt à transmettre.',
  steps: {
    you: {
      1: 'Écrivez le message autrement : moins de liens, aucun lien raccourci, pas d’image seule.',
      2: 'Transmettez le texte préparé à votre administrateur.',
    },
    yourAdministrator: {
      1: 'Authentification : faites passer SPF, DKIM et DMARC[, domaine {senderDomain}].',
      2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
      3: 'Orange : si tout est en ordre, utilisez le formulaire de contact sur postmaster.orange.fr.',
    },
    recipientAdministrator: {},
  },
} as const;

const lowTrust = {
  title: 'Orange freine votre serveur',
  what: 'Message non remis : Orange prend moins de messages des serveurs qui ne lui inspirent pas assez confiance.',
  card: 'Ce que votre serveur envoie à Orange est à revoir. Tout est dans ce message, prêt à transmettre.',
  steps: {
    you: {
      1: 'Transmettez le texte préparé à votre administrateur.',
      2: 'Renvoyez dans quelques heures, à moins de personnes à la fois.',
    },
    yourAdministrator: {
      1: 'Débit : envoyez moins de messages par heure aux adresses Orange et Wanadoo.',
      2: 'Listes : retirez les adresses inconnues et les personnes qui ne veulent pas de vos messages.',
      3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
    },
  },
} as const;

const wrongSender = {
  title: 'Une autre adresse que celle de votre compte',
  what: 'Message non remis : l’adresse d’expéditeur n’appartient pas au compte qui s’est identifié.',
  card: 'Dans votre logiciel de messagerie, choisissez l’adresse de ce compte. Renvoyez ensuite le message.',
  steps: {
    you: {
      1: 'Choisissez votre adresse Orange comme expéditeur, ou passez par le serveur de l’autre adresse.',
    },
    yourAdministrator: {
      1: 'Expéditeur : faites envoyer le logiciel ou l’appareil depuis l’adresse du compte avec lequel il s’identifie.',
    },
    recipientAdministrator: {},
  },
} as const;

/** Textes propres aux codes OFR d’Orange ; la source de chacun se trouve dans sa ligne. */
export const orange = {
  ofr_100: {
    title: 'Votre serveur figure sur une liste de blocage',
    what: 'Message non remis : Orange suit la liste de blocage Abusix, et votre serveur y figure.',
    card: 'La cause est à supprimer, puis le retrait à demander. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Cause d’abord : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        2: 'Abusix : cherchez l’adresse IP d’envoi[ {ip}] sur lookup.abusix.com et demandez son retrait.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_101: {
    title: 'Votre serveur figure sur une liste de blocage',
    what: 'Message non remis : Orange suit la liste de blocage Spamhaus, et votre serveur y figure.',
    card: 'La cause est à supprimer, puis le retrait à demander. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Cause d’abord : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        2: 'Spamhaus : cherchez l’adresse IP d’envoi[ {ip}] sur check.spamhaus.org et demandez son retrait.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_102: {
    title: 'Votre serveur figure sur une liste de blocage',
    what: 'Message non remis : Cloudmark, le filtre qu’utilise Orange, bloque votre serveur pour cause de spam.',
    card: 'La cause est à supprimer, puis le retrait à demander. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Cause d’abord : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        2: 'Cloudmark : demandez le retrait de l’adresse IP d’envoi[ {ip}] sur csi.cloudmark.com/reset-request.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_103: {
    title: 'Orange bloque lui-même votre serveur',
    what: 'Message non remis : Orange a mis votre serveur sur sa propre liste, même si son texte dit seulement de réessayer.',
    card: 'La cause est à supprimer, puis le retrait à demander. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Cause d’abord : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        2: 'Orange : utilisez le formulaire de postmaster.orange.fr, pour un problème de remise, avec l’adresse IP d’envoi[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
  ofr_104: {
    title: 'Trop de connexions à Orange à la fois',
    what: 'Message non remis : votre serveur a ouvert trop de connexions à Orange en même temps.',
    card: 'Votre serveur doit ouvrir moins de connexions à la fois. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez dans quelques heures.',
      },
      yourAdministrator: {
        1: 'Connexions : n’en ouvrez pas plus de deux à la fois par adresse IP vers Orange.',
        2: 'Messages : n’en envoyez pas plus de 100 par connexion.',
      },
    },
  },
  ofr_105: noReason,
  ofr_107: {
    title: 'L’adresse IP de votre serveur n’a pas de nom qui convienne',
    what: 'Message non remis : Orange exige, derrière l’adresse IP de votre serveur, un nom (PTR) qui ramène à elle.',
    card: 'Un réglage DNS de votre serveur d’envoi manque ou est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner un nom complet à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
      },
    },
  },
  ofr_108: {
    ...noReason,
    what: 'Message non remis : Orange demande de réessayer, sans dire pourquoi. Votre serveur envoie peut-être trop à la fois.',
  },
  ofr_109: {
    title: 'Trop de messages sur une même connexion',
    what: 'Message non remis : Orange prend au plus 100 messages par connexion.',
    card: 'Une limite d’envoi est à régler sur votre serveur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez dans quelques heures.',
      },
      yourAdministrator: {
        1: 'Messages : fermez la connexion après 100 et ouvrez-en une nouvelle.',
        2: 'Connexions : n’en ouvrez pas plus de deux à la fois par adresse IP.',
      },
    },
  },
  ofr_201: {
    title: 'Orange n’accepte pas le nom de votre serveur',
    what: 'Message non remis : le nom par lequel votre serveur salue Orange n’est pas complet, ou pas connu du DNS.',
    card: 'Le nom que donne votre serveur est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'HELO/EHLO : réglez un nom complet qui a un enregistrement A, comme smtp.example.com.',
        2: 'Exchange : Set-SendConnector -Fqdn règle ce nom.',
        3: 'Orange : postmaster.orange.fr dit ce qu’il demande à un serveur.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_305: {
    title: 'Orange n’a pas accepté l’identification',
    what: 'Message non remis : l’adresse ou le mot de passe de votre compte Orange n’a pas été accepté pour l’envoi.',
    card: 'Saisissez de nouveau le mot de passe de votre compte Orange dans votre logiciel. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Connectez-vous à votre webmail Orange, pour voir si le mot de passe est bon.',
        2: 'Saisissez le bon mot de passe pour le serveur d’envoi dans votre logiciel.',
      },
      yourAdministrator: {
        1: 'Compte : vérifiez son nom d’utilisateur et son mot de passe pour le serveur d’envoi d’Orange.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_397: spfFault,
  ofr_398: spfFault,
  ofr_403: senderRefused,
  ofr_405: {
    title: 'Une réponse ne pourrait pas vous parvenir',
    what: 'Message non remis : Orange ne trouve aucun serveur qui reçoive les réponses pour votre domaine.',
    card: 'Un réglage DNS de votre domaine est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DNS : publiez un enregistrement MX ou A pour le domaine d’envoi[ {senderDomain}].',
        2: 'Domaine : vérifiez qu’il n’a pas expiré.',
      },
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_415: senderRefused,
  ofr_416: {
    title: 'Une adresse de ce message n’existe pas',
    what: 'Message non remis : au moins une des adresses de ce message est inconnue d’Orange.',
    card: 'Vérifiez chaque adresse Orange ou Wanadoo du message, et corrigez ou retirez celle qui est fausse. Renvoyez ensuite.',
    steps: {
      recipientAdministrator: {},
    },
  },
  ofr_417: {
    what: 'Message non remis : cette boîte n’a plus de place, bien que le code de l’avis désigne souvent une adresse inconnue.',
    steps: {
      recipientAdministrator: {},
    },
  },
  ofr_420: {
    title: 'Cette boîte a été mise en sommeil',
    what: 'Message non remis : Orange a archivé cette boîte, le plus souvent restée longtemps sans usage.',
    steps: {
      recipient: {
        1: 'Demandez à Orange si la boîte peut être rouverte.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_421: wrongSender,
  ofr_425: {
    title: 'Votre domaine figure sur une liste de blocage',
    what: 'Message non remis : Orange suit les listes d’Abusix et de Spamhaus, et votre domaine figure sur l’une d’elles.',
    card: 'La cause est à supprimer, puis le retrait à demander. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Cause d’abord : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        2: 'Abusix : cherchez le domaine[ {senderDomain}] sur lookup.abusix.com et demandez son retrait.',
        3: 'Spamhaus : cherchez le domaine[ {senderDomain}] sur check.spamhaus.org et demandez son retrait.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_426: {
    title: 'Le compte du destinataire est bloqué',
    what: 'Message non remis : Orange a bloqué le compte de cette boîte, sans dire pourquoi.',
    steps: {
      recipient: {
        1: 'Demandez à Orange pourquoi le compte est bloqué, et faites-le rouvrir.',
      },
      recipientAdministrator: {},
    },
  },
  ofr_505: {
    title: 'Orange demande de réessayer plus tard',
    what: 'Message non remis : Orange ne prend pas le message pour l’instant, peut-être par surcharge.',
    steps: {
      recipientAdministrator: {},
    },
  },
  ofr_506: suspected,
  ofr_510: {
    what: 'Message non remis : Orange refuse pour l’instant les messages de votre serveur, sans dire pourquoi.',
    card: 'Orange peut dire pourquoi il refuse votre serveur. Tout est dans ce message, prêt à transmettre.',
    fine: 'L’adresse du destinataire n’est pas en cause.',
    steps: {
      yourAdministrator: {
        1: 'Listes de blocage : cherchez l’adresse IP d’envoi[ {ip}] chez Abusix, Spamhaus et Cloudmark, qu’Orange suit.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
        3: 'Orange : utilisez ensuite le formulaire de postmaster.orange.fr, avec l’adresse IP d’envoi[ {ip}].',
      },
      recipientAdministrator: {},
    },
  },
  ofr_514: {
    what: 'Message non remis : votre message est plus lourd que ce qu’Orange accepte.',
    steps: {
      recipientAdministrator: {},
    },
  },
  ofr_515: dmarcPolicy,
  ofr_517: dmarcFailed,
  ofr_519: spfRecord,
  ofr_535: {
    what: 'Message non remis : Orange exige une signature des messages (DKIM), et le vôtre n’en porte pas.',
    card: 'Votre serveur doit signer ses messages, et le DNS contenir la clé. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DKIM : signez les messages sortants avec le domaine de l’adresse From[, {senderDomain}].',
        2: 'DNS : publiez la clé sous sélecteur._domainkey, 2048 bits pour RSA.',
      },
    },
  },
  ofr_536: suspected,
  ofr_988: lowTrust,
  ofr_989: lowTrust,
  ofr_990: lowTrust,
  ofr_999: {
    title: 'Orange met votre serveur en pause',
    what: 'Message non remis : Orange ne prend rien de votre serveur pendant deux heures environ, après d’autres refus.',
    card: 'Orange reprend les messages après deux heures environ. D’ici là, votre administrateur peut supprimer la cause.',
    steps: {
      you: {
        1: 'N’envoyez rien aux adresses Orange ou Wanadoo pendant au moins deux heures, puis renvoyez.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Pause : n’envoyez rien à Orange pendant au moins deux heures.',
        2: 'Journaux : cherchez les codes OFR précédents et supprimez ce qu’ils nomment.',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez le mot de passe, retirez ses messages de la file.',
      },
    },
  },
  'spf-wording': spfFault,
  dmarc: dmarcFailed,
} as const satisfies SameTexts<typeof source>;
