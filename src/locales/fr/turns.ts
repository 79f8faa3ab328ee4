import type { SameTexts } from '../catalog';
import type { cards as sourceCards, turns as sourceTurns } from '../en/turns';

export const turns = {
  you: { heading: 'À vous d’agir', spoken: 'C’est à vous d’agir', name: 'vous' },
  yourAdministrator: { heading: 'À votre administrateur d’agir', spoken: 'C’est à votre administrateur d’agir', name: 'votre administrateur' },
  helpDesk: { heading: 'À votre assistance d’agir', spoken: 'C’est à votre assistance d’agir', name: 'votre assistance' },
  recipient: { heading: 'Au destinataire d’agir', spoken: 'C’est au destinataire d’agir', name: 'le destinataire' },
  recipientAdministrator: {
    heading: 'À l’administrateur du destinataire d’agir',
    spoken: 'C’est à l’administrateur du destinataire d’agir',
    name: 'l’administrateur du destinataire',
  },
  nobody: { heading: 'Rien à faire pour l’instant', spoken: 'Rien à faire pour l’instant', name: 'personne' },
  youInDns: { heading: 'À vous d’agir, dans la zone DNS', spoken: 'C’est à vous d’agir, dans la zone DNS', name: 'vous' },
  nothing: { heading: 'Rien à faire', spoken: 'Rien à faire', name: 'personne' },
} as const satisfies SameTexts<typeof sourceTurns>;

export const cards = {
  you: 'Corrigez ce qui est indiqué ci-dessous, puis renvoyez le message.',
  yourAdministrator: 'Un réglage est à vérifier de votre côté. Tout est dans ce message, prêt à transmettre.',
  helpDesk: 'Elle peut lire les journaux du serveur. La demande contient déjà tout ce qu’elle va vous demander.',
  recipient: 'Prévenez {person} par un autre moyen. Ce message dit quoi faire.',
  recipientAdministrator: 'La cause est côté destinataire. Ce message dit à son administrateur quoi chercher.',
  nobody: 'Attendez quelques heures avant de renvoyer. Si le message revient encore, demandez de l’aide.',
} as const satisfies SameTexts<typeof sourceCards>;
