import type { SameTexts } from '../../catalog';
import type { spamhaus as source } from '../../en/codes/spamhaus';

/** Textes propres aux listes de Spamhaus, quand une liste en dit plus que sa raison ; la source de chacune est dans sa ligne. */
export const spamhaus = {
  sbl: {
    title: 'Spamhaus signale votre serveur comme source de spam',
    what: 'Message non remis : Spamhaus a mis votre serveur, ou tout son réseau, sur sa liste des sources de spam (SBL).',
    card: 'Le spam doit cesser, puis le retrait de la liste est à demander. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus : recherchez l’adresse IP[ {ip}] sur check.spamhaus.org, qui nomme la liste.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Retrait : pour SBL, seul le propriétaire du réseau peut le demander, écrivez donc à votre fournisseur.',
        4: 'Retrait : pour CSS, demandez-le vous-même sur la même page.',
      },
      recipientAdministrator: {
        1: 'Filtrage : autorisez l’adresse IP d’envoi[ {ip}], si ses messages sont attendus.',
      },
    },
  },
  css: {
    title: 'Spamhaus se méfie des envois de votre serveur',
    what: 'Message non remis : Spamhaus a mis votre serveur sur sa liste CSS, car ses envois ressemblent à du spam.',
    card: 'Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Serveur : donnez-lui un nom PTR de votre domaine, le même dans HELO, et démarrez lentement une adresse neuve.',
        3: 'Listes : retirez les adresses qui n’existent pas, et n’écrivez qu’aux personnes qui l’ont demandé.',
        4: 'Spamhaus : demandez ensuite le retrait[ ({ip})] sur check.spamhaus.org.',
      },
      recipientAdministrator: {
        1: 'Filtrage : autorisez l’adresse IP d’envoi[ {ip}], si ses messages sont attendus.',
      },
    },
  },
  xbl: {
    title: 'Une machine de votre réseau est peut-être infectée',
    what: 'Message non remis : Spamhaus a vu une machine infectée ou détournée derrière l’adresse de votre serveur (XBL).',
    card: 'Une machine de votre réseau est à nettoyer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Machine : cherchez un logiciel malveillant, un proxy ouvert ou un site détourné derrière l’adresse IP[ {ip}].',
        2: 'Pare-feu : n’ouvrez le port 25 en sortie qu’au serveur de messagerie.',
        3: 'Spamhaus : demandez ensuite le retrait[ ({ip})] sur check.spamhaus.org.',
      },
      recipientAdministrator: {
        1: 'Filtrage : autorisez l’adresse IP d’envoi[ {ip}], si ses messages sont attendus.',
      },
    },
  },
  drop: {
    title: 'Spamhaus signale tout le réseau de votre serveur',
    what: 'Message non remis : votre serveur est dans un réseau que Spamhaus juge volé ou géré par des criminels (DROP).',
    card: 'Vos messages doivent partir d’un autre réseau. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Réseau : passez le serveur chez un autre fournisseur, ou envoyez par un autre serveur.',
        2: 'Spamhaus : recherchez l’adresse IP[ {ip}] sur check.spamhaus.org, qui nomme la liste.',
      },
      recipientAdministrator: {
        1: 'Filtrage : autorisez l’adresse IP d’envoi[ {ip}], si ses messages sont attendus.',
      },
    },
  },
  pbl: {
    title: 'Une adresse IP qui n’est pas prévue pour l’envoi',
    what: 'Message non remis : l’adresse IP de votre serveur ne devrait pas écrire directement à d’autres serveurs (PBL). Cela ne veut pas dire que du spam en part.',
    card: 'Vos messages doivent partir par le serveur de votre fournisseur, avec identification. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Dans votre logiciel de messagerie, activez l’identification pour l’envoi, avec le port 587.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envoi : faites sortir le courrier par le serveur SMTP de votre fournisseur, avec identification.',
        2: 'Adresse fixe : si elle sert au courrier, donnez-lui un nom PTR, puis demandez le retrait sur check.spamhaus.org.',
      },
      recipientAdministrator: {
        1: 'Filtrage : autorisez l’adresse IP d’envoi[ {ip}], si ses messages sont attendus.',
      },
    },
  },
  dbl: {
    title: 'Spamhaus signale un domaine de votre message',
    what: 'Message non remis : Spamhaus signale un domaine des liens, de l’expéditeur ou du nom du serveur (DBL).',
    card: 'Le domaine est à trouver, et à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    fine: 'L’adresse du destinataire n’est pas en cause.',
    steps: {
      you: {
        1: 'Renvoyez sans liens, et sans la signature.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Spamhaus : recherchez le domaine d’envoi[ {senderDomain}] et chaque domaine lié sur check.spamhaus.org.',
        2: 'Site : vérifiez qu’aucune page liée n’a été détournée.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur la même page.',
      },
    },
  },
  zen: {
    title: 'Votre serveur figure sur une liste de Spamhaus',
    what: 'Message non remis : une des listes de Spamhaus contient l’adresse de votre serveur. Il ne s’agit pas forcément de spam.',
    card: 'La page de Spamhaus dit de quelle liste il s’agit, et que faire. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Spamhaus : recherchez l’adresse IP[ {ip}] sur check.spamhaus.org, qui nomme la liste.',
        2: 'PBL : envoyez par le serveur de votre fournisseur. XBL : nettoyez la machine. SBL ou CSS : arrêtez le spam. DROP : changez de réseau.',
        3: 'Retrait : supprimez d’abord la cause, puis demandez le retrait sur la même page.',
      },
      recipientAdministrator: {
        1: 'Filtrage : autorisez l’adresse IP d’envoi[ {ip}], si ses messages sont attendus.',
      },
    },
  },
  'open-resolver': {
    title: 'Une erreur de leur côté, pas un blocage de votre serveur',
    what: 'Message non remis : le serveur du destinataire interroge mal Spamhaus, et prend le message d’erreur pour un blocage.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur doit corriger le serveur. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Listes de blocage : cette réponse seule ne met votre serveur[ ({ip})] sur aucune liste, il n’y a rien à retirer.',
      },
      recipientAdministrator: {
        1: 'DNS : interrogez Spamhaus par votre propre résolveur, non par un résolveur public.',
        2: 'Spamhaus : ou utilisez le Data Query Service avec sa clé.',
        3: 'Filtre : ne prenez pas les réponses en 127.255.255.0/24 pour un blocage.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
