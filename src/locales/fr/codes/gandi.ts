import type { SameTexts } from '../../catalog';
import type { gandi as source } from '../../en/codes/gandi';

/** Textes propres aux réponses de Gandi, quand elles en disent plus que la raison ; la source de chacun est dans sa ligne. */
export const gandi = {
  rule1_1: {
    title: 'Gandi soupçonne un virus dans votre message',
    what: 'Message non remis : le filtre de Gandi soupçonne un virus, ou un autre contenu nuisible. L’alerte peut être fausse.',
    card: 'Analysez votre ordinateur, puis renvoyez sans la pièce jointe, ou avec un fichier sain.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur avec son antivirus.',
        2: 'Renvoyez ensuite le message sans sa pièce jointe, ou avec un fichier sain.',
      },
    },
  },
  rule2_1: {
    title: 'Votre message a été pris pour de l’hameçonnage',
    what: 'Message non remis : le filtre de Gandi prend le message pour une fraude (hameçonnage), peut-être à cause d’un lien.',
    card: 'Renvoyez sans lien, et sans parler de mot de passe ni de paiement. L’alerte peut être fausse.',
    steps: {
      you: {
        1: 'Retirez les liens et les demandes de mot de passe ou de paiement, de la signature aussi. Renvoyez ensuite.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Liens : cherchez chaque domaine lié dans les listes de blocage, et vérifiez qu’aucune page liée n’a été détournée.',
      },
      recipientAdministrator: {},
    },
  },
  rule2_2: {
    title: 'Votre message a été pris pour une arnaque',
    what: 'Message non remis : la rédaction du message fait penser le filtre de Gandi à une arnaque. L’alerte peut être fausse.',
    card: 'Écrivez-le avec d’autres mots, surtout s’il parle d’argent ou d’urgence. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Écrivez le message avec d’autres mots, sans parler d’argent, de gain ni d’urgence. Renvoyez ensuite.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  rule3_1: {
    title: 'Votre message a été pris pour une publicité',
    what: 'Message non remis : le filtre de Gandi prend le message pour une publicité indésirable.',
    card: 'Écrivez-le plus simplement : moins d’images et de liens, pas de mots publicitaires. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Écrivez le message plus simplement, avec moins d’images, de liens et d’offres. Renvoyez ensuite.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Envois en nombre : n’écrivez qu’aux personnes qui l’ont demandé, avec un en-tête List-Unsubscribe.',
      },
      recipientAdministrator: {},
    },
  },
  rule3_2: {
    what: 'Message non remis : le filtre de Gandi a trouvé plusieurs signes de spam dans le message, ou dans son envoi.',
    steps: {
      recipientAdministrator: {},
    },
  },
  greylist: {
    title: 'Gandi demande à votre serveur de patienter',
    what: 'Message non remis : Gandi fait attendre un moment certains serveurs. Le vôtre devrait réessayer tout seul.',
    card: 'Si le message est revenu pour de bon, renvoyez-le dans une heure.',
    steps: {
      you: {
        1: 'Si le message est revenu pour de bon, renvoyez-le dans une heure.',
      },
      yourAdministrator: {
        1: 'File : faites réessayer le serveur de lui-même après une réponse 4xx, passé le délai du texte exact.',
      },
    },
  },
  rate: {
    title: 'Votre compte Gandi a envoyé trop de messages',
    what: 'Message non remis : Gandi limite le nombre de messages qu’un compte identifié envoie dans un temps donné.',
    card: 'Attendez au moins une heure, puis envoyez moins de messages à la fois.',
    steps: {
      you: {
        1: 'Attendez au moins une heure, puis écrivez à moins de personnes à la fois.',
        2: 'Si vous n’avez pas envoyé autant, changez le mot de passe du compte : quelqu’un s’en sert peut-être.',
      },
      yourAdministrator: {
        1: 'Compte : cherchez quel logiciel ou appareil envoie avec lui, et changez son mot de passe en cas de doute.',
      },
    },
  },
  infected: {
    title: 'Votre ordinateur est peut-être infecté',
    what: 'Message non remis : Gandi refuse votre connexion, car un virus s’en sert peut-être.',
    card: 'Analysez et nettoyez votre ordinateur, et voyez si Spamhaus signale votre connexion. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Analysez votre ordinateur, et ceux qui partagent votre connexion, avec un antivirus.',
        2: 'Cherchez ensuite l’adresse IP de votre connexion[, {ip},] sur check.spamhaus.org. Si elle y figure, demandez son retrait.',
        3: 'Renvoyez une fois l’ordinateur sain et l’adresse absente de toute liste.',
      },
      yourAdministrator: {
        1: 'Réseau : cherchez la machine qui envoie des messages indésirables depuis cette adresse IP[ {ip}].',
        2: 'Spamhaus : si check.spamhaus.org signale l’adresse, supprimez la cause indiquée, puis demandez-y le retrait.',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
