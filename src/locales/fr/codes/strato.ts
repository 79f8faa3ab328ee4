import type { SameTexts } from '../../catalog';
import type { strato as source } from '../../en/codes/strato';

const suspiciousText = {
  what: 'Message non remis : STRATO a trouvé des mots suspects dans votre message.',
  card: 'Écrivez-le avec d’autres mots, dans la signature aussi. Renvoyez ensuite.',
  steps: {
    you: {
      1: 'Retirez ou changez les mots qui évoquent une publicité ou une fraude, dans la signature aussi. Renvoyez ensuite.',
      2: 'Si vous ne voyez pas lesquels, prévenez le destinataire par téléphone ou par un autre moyen.',
    },
    yourAdministrator: {
      1: 'Contenu : vérifiez la signature et les mentions que votre serveur ajoute.',
    },
  },
} as const;

/** Textes propres aux réponses de STRATO, qui disent ce que le message contenait de suspect ; la source de chacun est dans sa ligne. */
export const strato = {
  'local-policy': {
    what: 'Message non remis : STRATO a trouvé dans votre message un contenu qui ressemble à du spam.',
    card: 'Renvoyez sans lien, pièce jointe ni signature. Les parenthèses du texte exact disent peut-être ce qui a été trouvé.',
    steps: {
      you: {
        1: 'Lisez les parenthèses du texte exact : elles disent peut-être ce qui a paru suspect.',
        2: 'Retirez-le, de la signature aussi. Renvoyez ensuite.',
      },
      yourAdministrator: {
        1: 'Contenu : recherchez chaque domaine des liens, et vérifiez la signature ajoutée par votre serveur.',
      },
    },
  },
  'b-url': {
    what: 'Message non remis : STRATO a trouvé un lien suspect dans votre message.',
    card: 'Retirez le lien, de la signature aussi. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Retirez les liens, de la signature aussi : l’un d’eux paraît suspect. Renvoyez ensuite.',
        2: 'Dites au destinataire, par téléphone ou par un autre moyen, à quoi servait le lien.',
      },
      yourAdministrator: {
        1: 'Liens : cherchez chaque domaine lié dans les listes de blocage, et vérifiez la signature ajoutée par votre serveur.',
      },
    },
  },
  'b-text': suspiciousText,
  'b-score': suspiciousText,
  'b-ex': suspiciousText,
  'b-attach': {
    title: 'Une pièce jointe n’est pas autorisée',
    what: 'Message non remis : STRATO n’autorise pas un fichier joint à votre message.',
    card: 'Renvoyez sans ce fichier, ou partagez-le par un lien.',
    steps: {
      you: {
        1: 'Renvoyez le message sans cette pièce jointe.',
        2: 'Partagez plutôt le fichier par un lien, ou par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {},
    },
  },
  phishing: {
    title: 'Votre message a été pris pour de l’hameçonnage',
    what: 'Message non remis : un élément de votre message fait penser le filtre de STRATO à une fraude (hameçonnage).',
    card: 'Renvoyez sans lien, et sans parler de mot de passe ni de paiement. L’alerte peut être fausse.',
    steps: {
      you: {
        1: 'Retirez les liens et les demandes de mot de passe ou de paiement, de la signature aussi. Renvoyez ensuite.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Liens : cherchez chaque domaine lié dans les listes de blocage, et vérifiez la signature ajoutée par votre serveur.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
