import type { SameTexts } from '../../catalog';
import type { openSmtpd as source } from '../../en/codes/opensmtpd';

/** Textes propres aux avis d’OpenSMTPD ; la source de chacun est dans sa ligne. */
export const openSmtpd = {
  'no-mx': {
    title: 'Le domaine n’a pas pu être cherché',
    what: 'Message non remis : le serveur n’a pas pu trouver quel serveur reçoit le courrier de ce domaine.',
    card: 'Vérifiez la partie après @. Si elle est juste, renvoyez dans quelques heures.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Renvoyez le même message dans quelques heures.',
      },
      yourAdministrator: {
        1: 'DNS : vérifiez que votre serveur résout le domaine du destinataire[ {domain}].',
      },
      recipientAdministrator: {
        1: 'MX : vérifiez que les enregistrements[, zone {domain},] existent, et que tous ses serveurs de noms répondent.',
      },
    },
  },
  network: {
    title: 'Aucun serveur de ce domaine n’a pu être joint',
    what: 'Message non remis : votre serveur n’a pu joindre aucun des serveurs qui reçoivent le courrier de ce domaine.',
    card: 'Renvoyez le message dans une heure. S’il revient encore, ce message dit à son administrateur quoi chercher.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'S’il revient encore, prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Liaison : essayez, depuis votre serveur, le port 25 de chaque serveur des enregistrements MX[, zone {domain}].',
        2: 'Votre réseau : si d’autres domaines sont injoignables aussi, vérifiez le pare-feu et le fournisseur.',
      },
      recipientAdministrator: {
        1: 'Serveurs : vérifiez de l’extérieur que chacun des enregistrements MX[, zone {domain},] répond sur le port 25.',
      },
    },
  },
  'no-valid-mx': {
    title: 'Ce domaine n’a pas de serveur de messagerie',
    what: 'Message non remis : le DNS n’indique aucun serveur utilisable pour ce domaine.',
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
  loop: {
    title: 'Votre message a sans doute tourné en rond',
    what: 'Message non remis : le message semble tourner en rond, un serveur l’a donc arrêté.',
    card: 'Prévenez le destinataire par un autre moyen. Une redirection ou un serveur est à corriger avant de renvoyer.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      recipient: {
        1: 'Supprimez la redirection de votre boîte si elle ramène au point de départ.',
      },
      yourAdministrator: {
        1: 'Boucle : vérifiez qu’aucune de vos redirections, aucun de vos connecteurs ne renvoie le message.',
      },
      recipientAdministrator: {
        1: 'Trajet : lisez les lignes Received ; les serveurs qui se répètent forment le cercle.',
        2: 'Redirections : vérifiez celles de la boîte[ {address}], puis MX et connecteurs.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
