import type { SameTexts } from '../../catalog';
import type { fastmail as source } from '../../en/codes/fastmail';

/** Textes propres aux réponses de Fastmail à ses clients ; la source de chacun est dans sa ligne. */
export const fastmail = {
  '5_7_1': {
    title: 'Votre compte ne peut pas envoyer depuis cette adresse',
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
    what: 'Message non remis : Fastmail a refusé le nom d’utilisateur ou le mot de passe. Un logiciel y demande un mot de passe d’application.',
    card: 'Saisissez votre adresse et un mot de passe d’application pour le serveur d’envoi. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Sur le site de Fastmail, créez un mot de passe d’application dans Settings, Privacy & Security.',
        2: 'Dans votre logiciel, saisissez votre adresse complète et ce mot de passe pour le serveur d’envoi.',
      },
      yourAdministrator: {
        1: 'Logiciel ou appareil : donnez-lui son propre mot de passe d’application (l’offre Basic n’en a pas, ni SMTP).',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
