import type { SameTexts } from '../../catalog';
import type { exim as source } from '../../en/codes/exim';

/** Texte propre à un avis d’Exim ; sa source est dans sa ligne. */
export const exim = {
  malformed: {
    title: 'Une adresse n’est pas écrite correctement',
    what: 'Message non remis : un serveur ne peut pas lire une des adresses. Un signe ou un mot manque, ou est de trop.',
    card: 'Retapez l’adresse à la main, sans espace ni signe autour. Renvoyez ensuite le message.',
    steps: {
      you: {
        1: 'Retapez chaque adresse à la main, l’une après l’autre, avec une virgule entre deux.',
        2: 'Si un programme ou un formulaire a écrit l’adresse, prévenez votre administrateur.',
      },
      yourAdministrator: {
        1: 'To, Cc et Bcc : faites écrire chaque entrée selon la RFC 5322, avec des virgules entre elles.',
        2: 'Texte exact : il dit ce qui ne peut pas suivre quoi dans l’adresse.',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
