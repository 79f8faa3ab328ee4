import type { SameTexts } from '../../catalog';
import type { qmail as source } from '../../en/codes/qmail';

/** Textes propres aux avis de qmail ; la source de chacun est dans sa ligne. */
export const qmail = {
  'no-exchanger': {
    title: 'Ce domaine n’a pas de serveur de messagerie',
    what: 'Message non remis : le DNS n’indique aucun serveur pour ce domaine, ou dit qu’il ne reçoit aucun courrier.',
    card: 'Vérifiez la partie après @. Si elle est juste, joignez le destinataire par un autre moyen.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Demandez au destinataire, par un autre moyen, son adresse actuelle.',
      },
      recipientAdministrator: {
        1: 'MX : si le domaine[ {domain}] doit recevoir, publiez un enregistrement qui désigne un serveur.',
      },
    },
  },
  'best-preference': {
    title: 'Un serveur ne connaît pas son propre domaine',
    what: 'Message non remis : le DNS désigne ce serveur pour le domaine, mais ses réglages ne le disent pas.',
    card: 'Prévenez le destinataire par un autre moyen. Ce message dit à son administrateur quoi réparer.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'qmail : s’il s’agit de votre serveur, inscrivez le domaine[ {domain}] dans control/locals ou control/virtualdomains.',
      },
      recipientAdministrator: {
        1: 'qmail : inscrivez le domaine[ {domain}] dans control/locals ou control/virtualdomains.',
        2: 'MX : ou faites désigner le bon serveur par l’enregistrement[, zone {domain}].',
      },
    },
  },
  sender: {
    what: 'Message non remis : un serveur a refusé le message à l’annonce de l’adresse d’expéditeur. Le texte exact dit pourquoi.',
    steps: {
      yourAdministrator: {
        1: 'Texte exact : lisez la réponse de l’autre serveur ; elle vise peut-être l’adresse, son domaine ou votre serveur.',
        2: 'Expéditeur : vérifiez que l’adresse existe, et que son domaine[ {senderDomain}] a un MX ou un A.',
      },
    },
  },
  name: {
    title: 'Le nom donné par votre serveur a été refusé',
    what: 'Message non remis : le serveur du destinataire n’accepte pas le nom sous lequel le vôtre se présente.',
    card: 'Un réglage de votre serveur est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'HELO : inscrivez dans control/helohost un nom complet qui existe dans le DNS.',
        2: 'PTR : faites mener l’adresse IP[ {ip}] du serveur à ce même nom.',
      },
      recipientAdministrator: {},
    },
  },
  'full-disk': {
    title: 'Le serveur du destinataire manque de place',
    what: 'Message non remis : le serveur du destinataire dit ne pas avoir assez de place pour ce message.',
  },
  interpreter: {
    title: 'Un programme de la boîte ne démarre pas',
    what: 'Message non remis : un programme qui traite les messages de cette adresse n’a pas pu démarrer.',
    card: 'Prévenez le destinataire par un autre moyen. Ce message dit à son administrateur quoi réparer.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {},
      recipientAdministrator: {
        1: 'qmail : corrigez la première ligne du script que nomme le fichier .qmail[, adresse {address}].',
      },
    },
  },
  'ldap-disabled': {
    title: 'Cette boîte a été désactivée',
    what: 'Message non remis : un administrateur du serveur du destinataire a désactivé cette adresse.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur peut réactiver l’adresse.',
    steps: {
      recipient: {
        1: 'Demandez à votre administrateur pourquoi l’adresse a été désactivée.',
      },
      recipientAdministrator: {
        1: 'LDAP : remettez accountStatus de cette adresse[, {address},] sur active, si elle doit encore recevoir.',
      },
    },
  },
  ldap: {
    title: 'La boîte n’a pas pu être cherchée dans l’annuaire',
    what: 'Message non remis : le serveur du destinataire n’a pas pu lire ou utiliser la fiche de cette boîte dans son annuaire (LDAP).',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, ce message dit à son administrateur quoi chercher.',
    steps: {
      recipientAdministrator: {
        1: 'LDAP : vérifiez que l’annuaire répond, et la fiche de cette adresse[, {address}].',
        2: 'Texte exact : il nomme peut-être plutôt le dossier personnel ou le renvoi (qmail-forward).',
      },
    },
  },
  recipient: {
    title: 'Un serveur n’a pas accepté ce destinataire',
    what: 'Message non remis : un serveur a refusé ce destinataire. Ses propres mots, dans le texte exact, disent pourquoi.',
    card: 'Vérifiez d’abord l’adresse. Si elle est juste, le texte exact du serveur dit ce qui doit changer.',
    fine: 'Ce que vous avez écrit n’est pas en cause.',
  },
} as const satisfies SameTexts<typeof source>;
