import type { SameTexts } from '../catalog';
import type { kinds as sourceKinds, outcomes as sourceOutcomes, several as sourceSeveral } from '../en/outcomes';

export const outcomes = {
  delayed: {
    name: 'En retard',
    group: { one: '{count} remise retardée', other: '{count} remises retardées' },
    title: 'En retard, mais pas perdu',
    what: '{domain} n’a pas encore accepté le message. Votre serveur le garde et réessaie tout seul.',
    whatDomain: '{domain} n’a pas encore accepté le message. Votre serveur le garde et réessaie tout seul.',
    whatPlain: 'Le message n’a pas encore été accepté. Votre serveur le garde et réessaie tout seul.',
    whatNoAnswer: 'Chez {domain}, le serveur ne répond pas pour l’instant. Votre serveur garde le message et réessaie tout seul.',
    whatRetryUnknown: 'Le message n’a pas encore été accepté. L’avis ne dit pas si votre serveur réessaie.',
    card: 'S’il n’est pas remis, vous recevrez un autre avis. Ne le renvoyez pas : il arriverait en double.',
    cardUntil: 'S’il n’est pas remis d’ici {until}, vous recevrez un autre avis. Ne le renvoyez pas : il arriverait en double.',
    retries: 'Un serveur réessaie en général pendant un à deux jours.',
    fine: 'Votre compte et votre message ne sont pas en cause.',
    sent: 'Envoyé',
    now: 'Maintenant',
    lastAttempt: 'Dernier essai',
    progress: 'De l’envoi au dernier essai',
  },
  givenUp: {
    span: 'Le serveur d’envoi a essayé entre {since} et {until}, puis a renoncé.',
    hours: 'Les essais ont eu lieu entre {since} et {until}.',
    tried: 'Le serveur d’envoi a essayé plusieurs fois, puis a renoncé.',
    atOnce: 'Le refus était provisoire, mais le serveur d’envoi n’essaie plus.',
  },
} as const satisfies SameTexts<typeof sourceOutcomes>;

export const kinds = {
  failed: { name: 'Message non remis' },
  delayed: { name: 'Avis de retard' },
  delivered: {
    name: 'Accusé de réception',
    title: 'Ce n’est pas un échec : votre message a été remis',
    what: 'Le serveur du destinataire[, {domain},] confirme qu’il a reçu votre message.',
    card: 'Il n’y a rien à renvoyer.',
  },
  relayed: {
    name: 'Avis de transmission',
    title: 'Ce n’est pas un échec : le message a été transmis',
    what: 'Le serveur suivant a pris votre message. Il n’envoie pas de confirmation, la suite n’est donc pas connue.',
    card: 'Il n’y a rien à renvoyer. Si c’est urgent, demandez au destinataire.',
  },
  expanded: {
    name: 'Avis de distribution',
    title: 'Ce n’est pas un échec : le message est distribué',
    what: 'L’adresse est une liste. Votre message a été envoyé à ses membres.',
    card: 'Il n’y a rien à renvoyer.',
  },
  'read-receipt': {
    name: 'Accusé de lecture',
    title: 'Ce n’est pas un échec, c’est un accusé de lecture',
    what: 'Votre message est bien arrivé. La messagerie du destinataire indique qu’il a été ouvert ou supprimé.',
    card: 'Il n’y a rien à renvoyer.',
  },
  'automatic-reply': {
    name: 'Réponse automatique',
    title: 'Ce n’est pas un échec, c’est une réponse automatique',
    what: '{person} a envoyé une réponse automatique[ : « {until} »]. Votre message est bien arrivé.',
    card: 'Il n’y a rien à renvoyer.[ Si c’est urgent, la réponse indique une autre adresse : {contact}.]',
  },
  'abuse-report': {
    name: 'Plainte pour un message',
    title: 'Un de vos messages a été signalé comme indésirable',
    what: 'Une personne ou un filtre a signalé un de vos messages, et son fournisseur le transmet.',
    card: 'Retirez cette adresse de vos listes. Votre administrateur peut vérifier ce qui a été envoyé.',
  },
  challenge: {
    name: 'Demande de confirmation',
    title: 'Votre message attend une confirmation',
    what: 'La boîte du destinataire le garde jusqu’à ce que vous confirmiez l’avoir envoyé.',
    card: 'Suivez la demande seulement si vous avez écrit à cette personne. Sinon, laissez-la sans réponse.',
  },
  'about-a-bounce': {
    name: 'Message à propos d’un avis',
    title: 'Ce message parle d’un avis, mais n’en est pas un',
    what: 'Il parle d’une remise qui a échoué, mais une personne l’a écrit.',
    card: 'Donnez l’avis lui-même : le fichier, ou son texte entier.',
  },
  ordinary: {
    name: 'Autre message',
    title: 'Ce n’est pas un avis de non-remise',
    what: 'Rien dans ce message n’indique qu’une remise a échoué.',
    card: 'L’avis vient souvent de « Mail Delivery System » ou « Postmaster ». Donnez ce message-là.',
  },
} as const satisfies SameTexts<typeof sourceKinds>;

export const several = {
  title: { one: 'Non remis à {count} personne sur {total}', other: 'Non remis à {count} personnes sur {total}' },
  titlePlain: { one: 'Non remis à {count} personne', other: 'Non remis à {count} personnes' },
  titleDelayed: { one: 'En retard pour {count} personne', other: 'En retard pour {count} personnes' },
  what: 'Les causes diffèrent : les voici une par une.',
  delayed: { one: 'Une autre remise est en retard.', other: '{count} autres remises sont en retard.' },
  delivered: { one: 'Une autre adresse a reçu le message.', other: '{count} autres adresses ont reçu le message.' },
  unmentioned: { one: 'L’autre adresse ne figure pas dans cet avis.', other: 'Les {count} autres adresses ne figurent pas dans cet avis.' },
  whatDelayedUnmentioned: {
    one: 'Remises en retard : {delayed}. L’autre adresse ne figure pas dans cet avis.',
    other: 'Remises en retard : {delayed}. Les {count} autres adresses ne figurent pas dans cet avis.',
  },
} as const satisfies SameTexts<typeof sourceSeveral>;
