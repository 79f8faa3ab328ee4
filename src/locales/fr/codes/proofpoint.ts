import type { SameTexts } from '../../catalog';
import type { proofpoint as source } from '../../en/codes/proofpoint';

/** Textes propres aux réponses de Proofpoint, quand une réponse en dit plus que sa raison ; la source de chacune est dans sa ligne. */
export const proofpoint = {
  ipcheck: {
    title: 'Proofpoint bloque votre serveur',
    what: 'Message non remis : Proofpoint se méfie de l’adresse de votre serveur, souvent après du spam ou un virus venu d’elle. Le blocage peut cesser avec sa cause.',
    card: 'Ce qui part de votre serveur est à examiner, puis la levée du blocage à demander à Proofpoint. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Machine : cherchez un logiciel malveillant, un proxy ouvert ou un site détourné derrière l’adresse IP[ {ip}].',
        3: 'Proofpoint : recherchez l’adresse IP[ {ip}] sur ipcheck.proofpoint.com, et demandez-y le retrait, sinon à postmaster@proofpoint.com.',
        4: 'PTR : faites donner à l’adresse IP[ {ip}], par son propriétaire, un nom qui y ramène.',
      },
    },
  },
  localpolicy: {
    what: 'Message non remis : une règle de l’entreprise du destinataire le refuse, souvent parce qu’une liste contient l’adresse de votre serveur.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Proofpoint : recherchez l’adresse IP[ {ip}] sur ipcheck.proofpoint.com, et demandez-y le retrait.',
      },
      recipientAdministrator: {
        1: 'Proofpoint : cherchez dans le journal des messages, qui nomme la règle, et autorisez l’expéditeur[ {senderDomain}].',
      },
    },
  },
  prs: {
    title: 'Proofpoint bloque votre serveur',
    what: 'Message non remis : Proofpoint se méfie de l’adresse de votre serveur, souvent après du spam ou un virus venu d’elle. Le blocage peut cesser avec sa cause.',
    card: 'Ce qui part de votre serveur est à examiner, puis la levée du blocage à demander à Proofpoint. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Machine : cherchez un logiciel malveillant, un proxy ouvert ou un site détourné derrière l’adresse IP[ {ip}].',
        3: 'Proofpoint : recherchez l’adresse IP[ {ip}] sur ipcheck.proofpoint.com, et demandez-y le retrait, sinon à postmaster@proofpoint.com.',
        4: 'PTR : faites donner à l’adresse IP[ {ip}], par son propriétaire, un nom qui y ramène.',
      },
    },
  },
  invaliduser: {
    what: 'Message non remis : le filtre de l’entreprise du destinataire compte cette adresse parmi celles qui n’existent pas.',
    steps: {
      recipientAdministrator: {
        1: 'SMTP Discovery : si l’adresse[ {address}] existe, retirez-la de la liste des inconnues.',
      },
    },
  },
  unverified: {
    title: 'L’adresse est encore en cours de vérification',
    what: 'Message non remis : le filtre de l’entreprise du destinataire interrogeait encore le serveur derrière lui sur cette adresse.',
    card: 'Renvoyez dans une heure. Si le message revient encore, vérifiez l’adresse.',
    fine: 'Ce que vous avez écrit n’est pas en cause.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
      },
      yourAdministrator: {
        1: 'Journaux : votre serveur a fait ce qu’il faut, il n’y a rien à changer.',
      },
      recipientAdministrator: {
        1: 'Serveur : assurez-vous que celui derrière le filtre répond aux questions sur les adresses.',
      },
    },
  },
  'unverified~words': {
    title: 'L’adresse est encore en cours de vérification',
    what: 'Message non remis : le filtre de l’entreprise du destinataire interrogeait encore le serveur derrière lui sur cette adresse.',
    card: 'Renvoyez dans une heure. Si le message revient encore, vérifiez l’adresse.',
    fine: 'Ce que vous avez écrit n’est pas en cause.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
      },
      yourAdministrator: {
        1: 'Journaux : votre serveur a fait ce qu’il faut, il n’y a rien à changer.',
      },
      recipientAdministrator: {
        1: 'Serveur : assurez-vous que celui derrière le filtre répond aux questions sur les adresses.',
      },
    },
  },
  undeliverable: {
    title: 'Le serveur du destinataire refuse cette adresse',
    what: 'Message non remis : le serveur derrière le filtre de l’entreprise du destinataire refuse cette adresse. Le plus souvent, elle n’existe pas.',
    steps: {
      yourAdministrator: {
        1: 'Texte exact : ce qui suit « said » est la réponse du serveur derrière le filtre.',
      },
    },
  },
  dmarc: {
    what: 'Message non remis : votre propre domaine demande de refuser les messages sans preuve d’origine (DMARC), qui manquait.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
        4: 'Redirection : un serveur qui transfère laisse le message intact, pour que DKIM reste valable.',
      },
    },
  },
  cloudmark: {
    title: 'Cloudmark se méfie de votre serveur',
    what: 'Message non remis : Cloudmark, que le serveur du destinataire consulte, fait trop peu confiance au vôtre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'Cloudmark : la cause supprimée, demandez une remise à zéro sur csi.cloudmark.com/reset-request.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
