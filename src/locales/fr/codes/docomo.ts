import type { SameTexts } from '../../catalog';
import type { docomo as source } from '../../en/codes/docomo';

/** Textes propres aux réponses de NTT docomo, quand une réponse en dit plus que sa raison ; la source de chacune est dans sa ligne. */
export const docomo = {
  '5_1_1': {
    what: 'Message non remis : docomo ne connaît aucune boîte à cette adresse.',
    steps: {
      recipientAdministrator: {},
    },
  },
  full: {
    what: 'Message non remis : cette boîte docomo n’a plus de place.',
    steps: {
      recipientAdministrator: {},
    },
  },
  '5_2_0': {
    title: 'Un filtre chez docomo semble refuser votre message',
    what: 'Message non remis : un filtre du destinataire chez docomo le refuse sans doute, bien que la réponse parle d’un utilisateur inconnu.',
    card: 'Prévenez le destinataire par un autre moyen : votre adresse est à autoriser. Vérifiez aussi la sienne.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen, et demandez que votre adresse soit autorisée.',
        2: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
      },
      recipient: {
        1: 'docomo : dans les réglages de messagerie du téléphone, autorisez l’expéditeur[, {senderDomain}].',
      },
      recipientAdministrator: {},
    },
  },
  recipients: {
    title: 'Votre message a trop de destinataires',
    what: 'Message non remis : docomo limite les destinataires d’un même message. Les adresses ne sont pas en cause.',
    card: 'Répartissez les destinataires sur plusieurs messages, puis renvoyez.',
    steps: {
      you: {
        1: 'Écrivez à moins de personnes à la fois, en plusieurs étapes.',
      },
      yourAdministrator: {
        1: 'Remise : envoyez moins de destinataires par message[, destination {domain}].',
      },
      nobody: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
