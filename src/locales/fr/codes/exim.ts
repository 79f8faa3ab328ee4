import type { SameTexts } from '../../catalog';
import type { exim as source } from '../../en/codes/exim';

/** Textes propres aux avis d’Exim ; la source de chacun est dans sa ligne. */
export const exim = {
  lookups: {
    title: 'Le serveur pour cette adresse est introuvable',
    what: 'Message non remis : aucun des serveurs prévus pour cette adresse n’a été trouvé dans le DNS.',
    card: 'Vérifiez la partie après @. Si elle est juste, votre administrateur peut voir quel nom de serveur est introuvable.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Si elle est juste, donnez le texte exact du serveur à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Exim : si une route ou un transport fixe les serveurs de ce domaine[ ({domain})], cherchez leurs noms dans le DNS.',
        2: 'DNS : vérifiez que votre serveur résout les noms des enregistrements MX[, zone {domain}].',
      },
    },
  },
  malformed: {
    title: 'Une adresse n’est pas écrite correctement',
    what: 'Message non remis : un serveur ne peut pas lire une des adresses. Un signe ou un mot manque, ou est de trop.',
    card: 'Retapez l’adresse à la main, sans espace ni signe autour. Renvoyez ensuite le message.',
    steps: {
      you: {
        1: 'Retapez chaque adresse à la main, l’une après l’autre, avec un point-virgule entre deux.',
        2: 'Si un programme ou un formulaire a écrit l’adresse, prévenez votre administrateur.',
      },
      yourAdministrator: {
        1: 'To, Cc et Bcc : faites écrire chaque entrée selon la RFC 5322, avec des virgules entre elles.',
        2: 'Texte exact : il dit ce qui ne peut pas suivre quoi dans l’adresse.',
      },
      recipientAdministrator: {},
    },
  },
  'mx-hosts': {
    title: 'Le domaine désigne des serveurs qui n’existent pas',
    what: 'Message non remis : les enregistrements de ce domaine (MX) ne désignent que des serveurs qui n’existent pas.',
    card: 'Vérifiez la partie après @. Si elle est juste, l’administrateur du destinataire doit corriger la zone DNS.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'MX : indiquez[, zone {domain},] des serveurs qui ont un enregistrement A ou AAAA.',
      },
    },
  },
  'no-smtp': {
    what: 'Message non remis : le domaine de cette adresse déclare dans le DNS ne recevoir aucun courrier.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Demandez au destinataire, par un autre moyen, une adresse dans un autre domaine.',
      },
      recipientAdministrator: {
        1: 'MX : si le domaine[ {domain}] doit recevoir, remplacez son MX nul par un enregistrement qui désigne un serveur.',
      },
    },
  },
  'no-host': {
    title: 'Le serveur d’envoi n’a trouvé aucun serveur',
    what: 'Message non remis : un serveur a repris une liaison ouverte, et elle ne mène à aucun serveur de cette adresse.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
      },
      yourAdministrator: {
        1: 'Exim : cherchez le message dans le journal principal, puis réessayez avec exim -M.',
        2: 'MX : vérifiez quels serveurs les enregistrements[, zone {domain},] désignent.',
      },
      recipientAdministrator: {},
    },
  },
  forbidden: {
    title: 'Une redirection de cette adresse est interdite',
    what: 'Message non remis : cette adresse mène à un fichier ou à un programme, et le serveur ne le permet pas.',
    card: 'Prévenez le destinataire par un autre moyen. Ce message dit à son administrateur quoi réparer.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Exim : s’il s’agit de votre serveur, vérifiez l’alias ou le filtre de cette adresse[, {address}].',
      },
      recipientAdministrator: {
        1: 'Exim : corrigez l’alias ou le filtre de cette adresse[, {address}], ou autorisez-le dans le routeur de redirection (forbid_file, forbid_pipe).',
      },
    },
  },
  local: {
    title: 'Le dépôt dans la boîte a échoué',
    what: 'Message non remis : la dernière étape, vers la boîte ou un programme qui la sert, a échoué.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, ce message dit à son administrateur quoi chercher.',
    steps: {
      recipientAdministrator: {
        1: 'Exim : cherchez dans le journal principal le transport de cette adresse[, {address},] et son erreur.',
      },
    },
  },
  lmtp: {
    title: 'Le serveur des boîtes n’a pas pris le message',
    what: 'Message non remis : derrière le serveur, celui qui garde les boîtes n’a pas pris le message.',
    card: 'Renvoyez le message dans quelques heures. S’il revient encore, ce message dit à son administrateur quoi chercher.',
    steps: {
      recipientAdministrator: {
        1: 'LMTP : cherchez la réponse du serveur des boîtes dans ses journaux[ pour {address}].',
      },
    },
  },
  received: {
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
  retry: {
    title: 'Les envois à cette adresse échouent depuis trop longtemps',
    what: 'Message non remis : les envois à cette adresse échouent depuis si longtemps que le serveur a renoncé. Les échecs de messages précédents comptent aussi.',
    card: 'Vérifiez la partie après @, puis prévenez le destinataire par un autre moyen. Son administrateur peut voir ce qui bloque.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
        3: 'Renvoyez quand ce serveur prendra de nouveau les messages. Avant cela, le vôtre peut revenir aussitôt.',
      },
      yourAdministrator: {
        1: 'Exim : lancez exinext pour le domaine[ {domain}] ; il montre l’erreur et sa première date.',
        2: 'Liaison : essayez, depuis votre serveur, le port 25 du serveur de réception[ {host}].',
      },
    },
  },
  frozen: {
    title: 'Un serveur retient votre message',
    what: 'Message non remis : un serveur retient le message jusqu’à ce que son administrateur décide de la suite.',
    card: 'L’administrateur de ce serveur doit le débloquer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Ne renvoyez pas encore : le message peut encore arriver.',
      },
      yourAdministrator: {
        1: 'Exim : lisez le journal du message avec exim -Mvl ; il dit pourquoi il a été gelé.',
        2: 'Exim : débloquez-le avec exim -Mt, ou supprimez-le avec exim -Mrm.',
      },
      recipientAdministrator: {},
    },
  },
} as const satisfies SameTexts<typeof source>;
