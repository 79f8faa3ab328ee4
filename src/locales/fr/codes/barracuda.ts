import type { SameTexts } from '../../catalog';
import type { barracuda as source } from '../../en/codes/barracuda';

/** Textes propres aux réponses de Barracuda, quand une réponse en dit plus que sa raison ; la source de chacune est dans sa ligne. */
export const barracuda = {
  blocked: {
    title: 'Le filtre du destinataire a refusé votre message',
    what: 'Message non remis : le filtre de l’entreprise du destinataire refuse le contenu ou l’expéditeur. Un autre message peut passer.',
    card: 'Son administrateur peut voir pourquoi, et autoriser votre adresse. Ce message dit quoi chercher.',
    fine: 'L’adresse du destinataire n’est pas en cause.',
    steps: {
      you: {
        1: 'Envoyez un court essai sans liens, images ni signature.',
        2: 'Joignez le destinataire par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'Barracuda : trouvez le message dans le Message Log, et autorisez l’expéditeur[ {senderDomain}].',
      },
    },
  },
  brbl: {
    title: 'Votre serveur figure sur une liste de Barracuda',
    what: 'Message non remis : une liste de Barracuda contient l’adresse de votre serveur, en général parce que des messages indésirables en sont venus.',
    card: 'Votre serveur est à faire retirer de la liste. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Barracuda : recherchez l’adresse IP[ {ip}] sur barracudacentral.org/lookups.',
        3: 'Retrait : la cause supprimée, demandez-le sur barracudacentral.org/rbl/removal-request.',
      },
    },
  },
  greylist: {
    what: 'Message non remis : le serveur du destinataire fait réessayer les serveurs inconnus après quelques minutes. Rien d’anormal.',
    card: 'Renvoyez dans une heure : après un premier essai, un serveur est en général accepté.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure, s’il est revenu.',
      },
      yourAdministrator: {
        1: 'Essais : faites-en plusieurs, avec la même adresse IP et le même expéditeur.',
      },
    },
  },
  policy: {
    title: 'Une règle de l’entreprise du destinataire l’a refusé',
    what: 'Message non remis : une règle de l’entreprise du destinataire contre les abus le refuse. Un essai plus tard n’y change rien.',
    card: 'Joignez le destinataire par un autre moyen : seul son administrateur peut voir pourquoi. Ce message dit quoi chercher.',
    fine: 'L’adresse du destinataire n’est pas en cause.',
    steps: {
      you: {
        1: 'Joignez le destinataire par un autre moyen, et transmettez le texte exact du serveur.',
      },
      yourAdministrator: {
        1: 'Barracuda : recherchez l’adresse IP[ {ip}] sur barracudacentral.org/lookups.',
      },
      recipientAdministrator: {
        1: 'Barracuda : trouvez le message dans le Message Log, et autorisez l’expéditeur[ {senderDomain}].',
      },
    },
  },
  nsu: {
    title: 'Le serveur du destinataire refuse cette adresse',
    what: 'Message non remis : le serveur derrière le filtre de l’entreprise du destinataire refuse cette adresse. Le plus souvent, elle n’existe pas.',
    steps: {
      yourAdministrator: {
        1: 'Texte exact : ce qui suit « cuda_nsu » est sans doute la réponse du serveur derrière le filtre.',
      },
      recipientAdministrator: {
        1: 'Barracuda : trouvez le message dans le Message Log, et vérifiez que l’adresse[ {address}] existe.',
      },
    },
  },
  spoof: {
    title: 'Votre message a été pris pour une imitation',
    what: 'Message non remis : le filtre prend votre message pour une imitation d’un expéditeur connu.',
    card: 'Le nom d’expéditeur et les liens sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Envoyez sans nom de marque dans le nom d’expéditeur, et sans liens.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'From : montrez-y le même domaine que dans les liens et la signature DKIM.',
        2: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
      },
    },
  },
  url: {
    title: 'Un lien de votre message est refusé',
    what: 'Message non remis : le filtre de l’entreprise du destinataire refuse une adresse de site du message, peut-être dans la signature.',
    card: 'Les liens de votre message sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez sans liens, et sans la signature.',
        2: 'Transmettez les détails à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        2: 'Site : vérifiez qu’aucune page liée n’a été détournée.',
      },
      recipientAdministrator: {
        1: 'Barracuda : trouvez le message dans le Message Log ; certains filtres refusent des liens selon le pays.',
      },
    },
  },
  banned: {
    title: 'Un mot, un lien ou un fichier n’est pas admis',
    what: 'Message non remis : l’entreprise du destinataire n’admet pas un mot, un lien ou un fichier présent dans votre message.',
    card: 'Écrivez-le autrement, sans lien ni pièce jointe. Renvoyez-le ensuite.',
    steps: {
      you: {
        1: 'Changez le texte, et envoyez sans lien ni pièce jointe.',
      },
      yourAdministrator: {
        1: 'Contenu : vérifiez les mots, les liens et les fichiers ; un lien vers une page détournée suffit.',
        2: 'Barracuda : si l’appareil est le vôtre, trouvez dans le Message Log quel filtre s’est appliqué.',
      },
      recipientAdministrator: {
        1: 'Barracuda : trouvez dans le Message Log quel filtre de contenu s’est appliqué.',
      },
    },
  },
  license: {
    title: 'Le filtre de l’entreprise du destinataire a expiré',
    what: 'Message non remis : l’abonnement au filtre de l’entreprise du destinataire a pris fin. Vous n’y pouvez rien.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur doit renouveler l’abonnement. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'Barracuda : renouvelez l’abonnement de l’appareil qui a répondu.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
