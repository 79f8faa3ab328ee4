import type { SameTexts } from '../catalog';
import type { drafts as source } from '../en/drafts';

export const drafts = {
  corrected: {
    attachments: '(Les pièces jointes ne sont pas reprises. Ajoutez-les de nouveau, puis supprimez cette ligne.)',
    perhapsAttachments: '(S’il y avait des pièces jointes, ajoutez-les de nouveau, puis supprimez cette ligne.)',
    withoutText: '(L’avis ne contient pas votre texte. Copiez-le depuis le message envoyé, avec ses pièces jointes, puis supprimez cette ligne.)',
    cut: '(Il manque ci-dessous la fin d’un long texte. Copiez-la depuis le message envoyé, puis supprimez cette ligne.)',
  },
  caption: 'Un brouillon s’ouvre. Rien ne part sans vous.',
  postmasterCaption: 'Pour {address}. Tout domaine doit avoir cette adresse, mais elle n’est pas toujours lue.',
  said: {
    opened: 'Un brouillon est ouvert dans Outlook.',
    copied: 'Le brouillon n’a pas pu s’ouvrir : le texte est copié. Collez-le dans un nouveau message.',
    refused: 'Le brouillon n’a pas pu s’ouvrir, et le texte n’a pas pu être copié.',
    saved: 'Le fichier est enregistré dans vos téléchargements.',
    notSaved: 'Le fichier n’a pas pu être enregistré.',
  },
  pasted: {
    to: 'À : {addresses}',
    subject: 'Objet : {subject}',
  },
} as const satisfies SameTexts<typeof source>;
