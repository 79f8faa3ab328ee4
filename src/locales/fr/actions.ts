import type { SameTexts } from '../catalog';
import type { actions as source } from '../en/actions';

export const actions = {
  chooseFile: 'Choisir un fichier',
  explainText: 'Expliquer ce texte',
  explainAnother: 'Expliquer un autre message',
  copyNote: 'Copier un texte à envoyer',
  copyMessage: 'Copier le message',
  copyAddress: 'Copier l’adresse probable',
  copyAddresses: { one: 'Copier cette adresse', other: 'Copier ces {count} adresses' },
  copyServerText: 'Copier le texte exact',
  copyAll: 'Tout copier',
  copyText: 'Copier le texte',
  prepareRequest: 'Préparer une demande d’aide',
  prepareCorrected: 'Préparer l’envoi corrigé',
  prepareMessage: 'Préparer le message',
  openInNewMessage: 'Ouvrir dans un nouveau message',
  writeToPostmaster: 'Écrire à son administrateur',
  saveAsFile: 'Enregistrer dans un fichier',
  stop: 'Arrêter',
} as const satisfies SameTexts<typeof source>;
