import type { SameTexts } from '../../catalog';
import type { domino as source } from '../../en/codes/domino';

/** Textes propres aux mots de HCL Domino ; la source de chacun se trouve dans sa ligne. */
export const domino = {
  directory: {
    title: 'Cette adresse est introuvable',
    what: 'Message non remis : un serveur Domino n’a pas de fiche pour cette adresse dans son annuaire.',
    steps: {
      recipientAdministrator: {
        1: 'Annuaire : cherchez l’adresse[ {address}] dans les documents Personne, Groupe et Base courrier en arrivée.',
      },
    },
  },
  route: {
    title: 'Le serveur ne trouve pas le chemin de cette boîte',
    what: 'Message non remis : un serveur Domino n’a pas trouvé le chemin de cette boîte, sans dire pourquoi.',
    card: 'Vérifiez d’abord l’adresse. Si elle est juste, prévenez le destinataire : son administrateur doit regarder.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source, lettre par lettre.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      recipient: {},
      yourAdministrator: {
        1: 'Votre serveur : si l’avis le nomme, les étapes de l’administrateur du destinataire sont les vôtres.',
      },
      recipientAdministrator: {
        1: 'Document Personne : vérifiez le serveur de messagerie, le fichier de messagerie et l’adresse de transfert.',
        2: 'Routage : vérifiez les documents Connexion entre les serveurs.',
      },
    },
  },
  matches: {
    title: 'Plusieurs fiches répondent à cette adresse',
    what: 'Message non remis : dans l’annuaire d’un serveur Domino, plusieurs fiches répondent à cette adresse.',
    card: 'Si vous avez écrit une adresse courte, donnez-la en entier. Sinon, l’administrateur du destinataire doit trier les fiches.',
    steps: {
      you: {
        1: 'Écrivez l’adresse en entier, comme dans une signature ou sur un site.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Votre serveur : si l’avis le nomme, les étapes de l’administrateur du destinataire sont les vôtres.',
      },
      recipientAdministrator: {
        1: 'Doublons : ne gardez qu’une fiche, ou donnez à toutes les mêmes serveur, fichier de messagerie et domaine.',
        2: 'Recherche : une fois l’adresse Internet remplie dans chaque document Personne, réglez « Address lookup » (Router/SMTP, Basics) sur l’adresse entière seule.',
      },
    },
  },
  hops: {
    title: 'Votre message a sans doute tourné en rond',
    what: 'Message non remis : il est passé par trop de serveurs, ce qui veut souvent dire qu’il a tourné en rond.',
    card: 'Prévenez le destinataire par un autre moyen. Une redirection ou un réglage de serveur est à corriger avant de renvoyer.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      recipient: {
        1: 'Désactivez les règles et redirections qui envoient les messages vers une autre boîte.',
      },
      recipientAdministrator: {
        1: 'Boucle : suivez les lignes Received du message renvoyé jusqu’aux deux serveurs qui se répètent.',
        2: 'Transfert : vérifiez l’adresse de transfert dans le document Personne.',
      },
      yourAdministrator: {
        1: 'Boucle : cherchez chez vous les redirections ou connexions qui renvoient le message.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
