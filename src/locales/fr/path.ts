import type { SameTexts } from '../catalog';
import type { path as source } from '../en/path';

export const path = {
  label: 'Trajet de votre message',
  you: 'Vous',
  yourServer: 'Votre serveur',
  recipientServer: 'Serveur du destinataire',
  mailbox: 'Boîte',
  reached: 'réussi',
  failed: 'échec',
  waiting: 'en attente',
  doubt: 'indéterminé',
  notReached: 'non atteint',
  notes: {
    refusedHere: 'Refusé ici',
    full: 'Pleine',
    retrying: 'Réessaie',
    failedHere: 'Échec ici',
    perhapsHere: 'Échec ici ?',
    arrived: 'Arrivé',
    unknownHere: 'Non connu',
    closed: 'Fermée',
  },
} as const satisfies SameTexts<typeof source>;
