import type { SameTexts } from '../../catalog';
import type { fastmail as source } from '../../en/codes/fastmail';

/** Textes propres aux réponses de Fastmail à ses clients ; la source de chacun est dans sa ligne. */
export const fastmail = {
  '5_7_1': {
    title: 'Une autre adresse que celles de votre compte',
    what: 'Message non remis : votre compte Fastmail ne peut pas envoyer depuis l’adresse de la ligne « De ».',
    card: 'Choisissez une adresse de ce compte comme expéditeur. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Choisissez comme expéditeur une des adresses de votre compte Fastmail.',
        2: 'Pour utiliser l’autre adresse, ajoutez-la d’abord aux adresses d’envoi du compte.',
      },
      yourAdministrator: {
        1: 'From : faites envoyer le logiciel ou l’appareil depuis une adresse que le compte peut utiliser.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_8': {
    title: 'Fastmail n’a pas accepté l’identification',
    what: 'Message non remis : le nom d’utilisateur ou le mot de passe du serveur d’envoi de Fastmail n’est pas bon.',
    card: 'Saisissez de nouveau le nom d’utilisateur et le mot de passe du serveur d’envoi. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Dans votre logiciel, saisissez de nouveau votre adresse complète et le mot de passe du serveur d’envoi.',
        2: 'S’il revient encore, créez un mot de passe d’application dans les réglages de Fastmail, et utilisez-le.',
      },
      yourAdministrator: {
        1: 'Logiciel ou appareil : vérifiez son nom d’utilisateur et son mot de passe pour le serveur d’envoi de Fastmail.',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
