import type { SameTexts } from '../../catalog';
import type { gmx as source } from '../../en/codes/gmx';

/**
 * Textes propres aux réponses de GMX, que WEB.DE, mail.com et IONOS donnent aussi, si bien qu’aucun n’est nommé ; la source de
 * chacun est dans sa ligne.
 */
export const gmx = {
  'block-listed': {
    title: 'Votre serveur figure sur une liste de blocage',
    what: 'Message non remis : le serveur du destinataire suit une liste de blocage, où figure l’adresse IP du vôtre.',
    card: 'La cause est à supprimer, puis le retrait à demander. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Listes de blocage : cherchez-y l’adresse IP d’envoi[ {ip}].',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Retrait : ouvrez le lien du texte exact, qui explique le cas et mène au formulaire de contact.',
      },
      recipientAdministrator: {},
    },
  },
  ptr: {
    title: 'Le nom de l’adresse IP de votre serveur ne convient pas',
    what: 'Message non remis : l’adresse IP de votre serveur n’a pas de nom DNS (PTR), ou seulement un nom standard d’hébergeur.',
    card: 'Un réglage DNS de votre serveur d’envoi est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'PTR : demandez au propriétaire de l’adresse IP[ {ip}] un nom complet, propre à ce serveur, qui ramène à elle.',
        2: 'HELO : faites saluer le serveur avec le même nom.',
      },
    },
  },
  'policy-violations': {
    title: 'Une règle arrête votre serveur pour l’instant',
    what: 'Message non remis : le serveur du destinataire ne prend rien du vôtre pour l’instant. Souvent, le vôtre a écrit à trop d’adresses inconnues.',
    card: 'La liste des destinataires et le serveur sont à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez dans quelques heures.',
      },
      yourAdministrator: {
        1: 'Listes : retirez les adresses qui n’existent pas, et cherchez un compte détourné.',
        2: 'HELO : faites toujours saluer le serveur avec un seul et même nom.',
        3: 'Contact : si cela dure, utilisez le formulaire derrière le lien du texte exact.',
      },
    },
  },
  'policy-restrictions': {
    title: 'Une règle du serveur n’accepte pas votre message',
    what: 'Message non remis : une règle du serveur du destinataire n’accepte pas le message. Souvent, une ligne d’en-tête est incorrecte.',
    card: 'Le lien du texte exact explique de quelle règle il s’agit. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Si le champ « À » était vide, mettez-y une adresse, par exemple la vôtre. Renvoyez ensuite.',
        2: 'Si le message revient encore, transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Texte exact : ouvrez son lien, qui explique le cas (« c=hi » désigne les en-têtes).',
        2: 'En-têtes : Date, From, Sender et To doivent être bien formés ; From, To, Cc, Bcc, Date et Subject, uniques.',
      },
      recipientAdministrator: {},
    },
  },
  spf: {
    what: 'Message non remis : la liste des serveurs autorisés de votre domaine (SPF) ne couvre pas celui qui a envoyé.',
    steps: {
      yourAdministrator: {
        1: 'SPF : ajoutez l’adresse IP d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Redirections : un serveur qui redirige doit récrire l’expéditeur d’enveloppe (SRS).',
        3: 'Abus : si personne ici n’a envoyé le message, quelqu’un a utilisé votre adresse, et SPF a joué son rôle.',
      },
    },
  },
  rate: {
    what: 'Message non remis : votre serveur a envoyé trop de messages en peu de temps à celui du destinataire.',
    card: 'Votre serveur doit envoyer plus lentement. Renvoyez dans quelques heures ; le texte à transmettre est prêt.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez dans quelques heures, à moins de personnes à la fois.',
      },
      yourAdministrator: {
        1: 'Débit : envoyez moins de messages par heure à ce fournisseur.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Contact : si cela dure, utilisez le formulaire derrière le lien du texte exact.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
