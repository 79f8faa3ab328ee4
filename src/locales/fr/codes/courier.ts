import type { SameTexts } from '../../catalog';
import type { courier as source } from '../../en/codes/courier';

/** Textes propres aux avis de Courier ; la source de chacun est dans sa ligne. */
export const courier = {
  rfc1035: {
    title: 'La zone DNS de ce domaine a un défaut',
    what: 'Message non remis : les enregistrements de ce domaine enfreignent une règle du DNS. Souvent, le MX désigne une adresse IP.',
    card: 'Joignez le destinataire par un autre moyen. Ce message dit à son administrateur quoi corriger.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Courier : en attendant, une route dans esmtproutes peut mener au bon serveur.',
      },
      recipientAdministrator: {
        1: 'MX : indiquez[, zone {domain},] des noms de serveurs, pas des adresses IP ni des alias (CNAME).',
      },
    },
  },
  dns: {
    title: 'Le domaine n’a pas pu être cherché',
    what: 'Message non remis : le DNS n’a pas répondu au serveur qui cherchait le domaine de cette adresse.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, ce message dit à son administrateur quoi chercher.',
    steps: {
      yourAdministrator: {
        1: 'DNS : vérifiez que votre serveur résout le domaine du destinataire[ {domain}].',
      },
      recipientAdministrator: {
        1: 'DNS : vérifiez que tous les serveurs de noms du domaine[ {domain}] donnent la même réponse.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
