import type { SameTexts } from '../../catalog';
import type { messagelabs as source } from '../../en/codes/messagelabs';

/** Textes propres aux codes de Symantec Email Security.cloud ; la source de chacun est dans sa ligne. */
export const messagelabs = {
  sender: {
    what: 'Message non remis : la société du destinataire garde votre adresse ou son domaine sur sa liste d’expéditeurs refusés.',
    card: 'Joignez le destinataire par téléphone ou par un autre moyen, et demandez que votre adresse soit autorisée.',
    steps: {
      you: {
        1: 'Demandez au destinataire, par téléphone ou autrement, de faire ajouter votre adresse aux expéditeurs approuvés.',
      },
      yourAdministrator: {
        1: 'Gardez vos réglages : la liste est tenue côté destinataire.',
      },
      recipientAdministrator: {
        1: 'Email Security.cloud : retirez l’expéditeur[, {senderDomain},] des expéditeurs bloqués, ou ajoutez-le aux expéditeurs approuvés.',
      },
    },
  },
  badmailfrom: {
    title: 'Symantec refuse votre adresse',
    what: 'Message non remis : Symantec garde votre adresse sur une liste d’expéditeurs refusés. Des envois indésirables depuis le compte peuvent en être la cause.',
    card: 'Le compte est à vérifier, puis la levée du blocage à demander à Symantec. Tout est dans ce message, prêt à lui envoyer.',
    steps: {
      you: {
        1: 'Changez le mot de passe de votre compte de messagerie.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Compte : cherchez des connexions inconnues et des règles de transfert, changez le mot de passe, videz la file.',
        2: 'Support de Symantec : demandez ensuite le retrait de l’adresse de la liste badmailfrom.',
      },
      recipientAdministrator: {
        1: 'Support de Symantec : si vous connaissez cet expéditeur, demandez le retrait de l’adresse de la liste badmailfrom.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
