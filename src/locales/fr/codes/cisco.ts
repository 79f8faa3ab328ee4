import type { SameTexts } from '../../catalog';
import type { cisco as source } from '../../en/codes/cisco';

/** Textes propres aux réponses de Cisco Secure Email, quand une réponse en dit plus que sa raison ; la source de chacune est dans sa ligne. */
export const cisco = {
  senderbase: {
    what: 'Message non remis : le serveur du destinataire consulte Cisco Talos, qui note mal l’adresse du vôtre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez quand votre administrateur dira que la cause a disparu.',
      },
      yourAdministrator: {
        1: 'Talos : recherchez l’adresse IP[ {ip}] sur talosintelligence.com.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Ticket : la cause supprimée, ouvrez un ticket d’adresse IP d’expéditeur sur talosintelligence.com/support.',
      },
    },
  },
  domainrep: {
    title: 'Un domaine lié à votre envoi n’inspire pas confiance',
    what: 'Message non remis : Cisco Talos note mal un domaine, celui de l’expéditeur ou du serveur.',
    card: 'Le domaine est à vérifier auprès de Cisco Talos. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez quand votre administrateur dira que la cause a disparu.',
      },
      yourAdministrator: {
        1: 'Talos : recherchez le domaine[ {senderDomain}] sur talosintelligence.com.',
        2: 'Domaine neuf : commencez par peu de messages, avec SPF, DKIM et DMARC en place.',
        3: 'Ticket : ouvrez un ticket de domaine d’expéditeur sur talosintelligence.com/support.',
      },
    },
  },
  submit: {
    what: 'Message non remis : un réglage du serveur du destinataire ne laisse pas entrer le vôtre.',
    card: 'L’administrateur du destinataire peut laisser entrer votre serveur. Ce message dit quoi chercher.',
    steps: {
      recipientAdministrator: {
        1: 'Cisco : vérifiez le groupe d’expéditeurs de l’adresse IP[ {ip}] dans la table d’accès par expéditeur (HAT).',
      },
    },
  },
  '510': {
    title: 'Le serveur du destinataire refuse cette adresse',
    what: 'Message non remis : le serveur du destinataire ne connaît pas cette adresse, ou est réglé pour ne pas l’accepter.',
    steps: {
      recipientAdministrator: {
        1: 'Boîte : vérifiez que l’adresse[ {address}] existe.',
        2: 'Cisco : vérifiez l’adresse dans la table des destinataires acceptés (RAT).',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
