import type { SameTexts } from '../../catalog';
import type { gmail as source } from '../../en/codes/gmail';

/** Textes propres aux codes de Gmail, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const gmail = {
  '4_2_1': {
    title: 'Cette boîte reçoit trop de messages à la fois',
    what: 'Message non remis : cette boîte Gmail reçoit trop de messages en ce moment. Votre serveur n’est pas en cause.',
    card: 'Attendez une heure, puis renvoyez le message. Si c’est urgent, joignez le destinataire par un autre moyen.',
    steps: {
      you: {
        1: 'Renvoyez le message dans une heure, une seule fois.',
      },
      yourAdministrator: {
        1: 'Journaux : vérifiez qu’aucun de vos programmes n’écrit sans cesse à cette adresse[, {address}].',
      },
      recipient: {
        1: 'Cherchez ce qui inonde la boîte : alertes, redirections, abonnements que vous n’avez pas demandés.',
      },
    },
  },
  '4_2_1~2': {
    title: 'La limite d’envoi de votre entreprise est atteinte',
    what: 'Message non remis : votre entreprise envoie par Google, et a trop envoyé en quelques minutes. L’adresse n’est pas en cause.',
    card: 'Attendez une heure, puis renvoyez. La limite compte tout ce que votre entreprise envoie ainsi.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace : la limite compte les destinataires sur dix minutes, étalez donc les envois sur plusieurs heures.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
      },
    },
  },
  '4_2_2': {
    what: 'Message non remis : le compte Google du destinataire n’a plus d’espace. Les messages, Drive et Photos se le partagent.',
    steps: {
      recipient: {
        1: 'Consultez one.google.com/storage pour voir ce qui occupe l’espace.',
        2: 'Supprimez aussi de gros fichiers de Drive et de Photos, pas seulement des messages.',
        3: 'Videz la corbeille de Gmail, celle de Drive et celle de Photos.',
      },
    },
  },
  '4_2_2~words': {
    what: 'Message non remis : le compte Google du destinataire n’a plus d’espace. Les messages, Drive et Photos se le partagent.',
    steps: {
      recipient: {
        1: 'Consultez one.google.com/storage pour voir ce qui occupe l’espace.',
        2: 'Supprimez aussi de gros fichiers de Drive et de Photos, pas seulement des messages.',
        3: 'Videz la corbeille de Gmail, celle de Drive et celle de Photos.',
      },
    },
  },
  '4_3_0~2': {
    title: 'Votre serveur a mêlé plusieurs domaines',
    what: 'Message non remis : votre serveur a écrit à plusieurs domaines en un seul envoi, et Google n’en prend qu’un à la fois.',
    card: 'Un réglage de votre serveur d’envoi est à changer. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Écrivez à un seul destinataire à la fois en attendant la correction.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Remise : ouvrez une transaction SMTP par domaine de destinataire.',
        2: 'Route : avec un serveur suivant fixe, vérifiez qu’il trie les destinataires par domaine.',
      },
    },
  },
  '4_4_2': {
    title: 'La connexion avec Google a été trop lente',
    what: 'Message non remis : Google a trop attendu la suite de votre serveur, et a fermé la connexion.',
    card: 'Renvoyez plus tard. Partagez les gros fichiers par un lien au lieu de les joindre.',
    steps: {
      yourAdministrator: {
        1: 'Ligne : cherchez une connexion lente ou saturée à l’heure de ce message.',
        2: 'Pare-feu : désactivez l’inspection de SMTP, qui peut retenir un message.',
      },
    },
  },
  '4_5_0': {
    what: 'Message non remis : votre serveur n’a pas suivi l’ordre des échanges, et Google les a arrêtés. L’adresse n’est pas en cause.',
    card: 'Le logiciel qui envoie vos messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'SMTP : attendez la réponse à chaque commande avant la suivante, surtout après STARTTLS.',
        2: 'Journaux : lisez le dialogue avec Google jusqu’à cette réponse.',
        3: 'Pare-feu : désactivez l’inspection de SMTP, qui peut récrire des commandes.',
      },
    },
  },
  '5_7_10': {
    what: 'Message non remis : votre serveur n’a pas suivi l’ordre des échanges, et Google les a arrêtés. L’adresse n’est pas en cause.',
    card: 'Le logiciel qui envoie vos messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'SMTP : attendez la réponse à chaque commande avant la suivante, surtout après STARTTLS.',
        2: 'Journaux : lisez le dialogue avec Google jusqu’à cette réponse.',
        3: 'Pare-feu : désactivez l’inspection de SMTP, qui peut récrire des commandes.',
      },
    },
  },
  '4_5_3': {
    title: 'Trop de destinataires d’une même entreprise',
    what: 'Message non remis : les règles de cette entreprise n’admettent que peu de destinataires par remise à Google.',
    card: 'Votre serveur doit écrire à moins de personnes de ce domaine à la fois. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Écrivez à moins de personnes de cette entreprise à la fois.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Remise : envoyez à un seul destinataire du domaine[ ({domain})] par transaction.',
        2: 'Postfix : le réglage est smtp_destination_recipient_limit.',
      },
    },
  },
  '4_7_0': {
    what: 'Message non remis : Google se méfie de votre serveur, de votre domaine ou des liens de ce message, et les ralentit.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
        2: 'Liens : recherchez chaque domaine du message, et retirez ceux d’une liste de blocage.',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        4: 'Postmaster Tools (postmaster.google.com) : gardez le taux de spam sous 0,1 %.',
      },
    },
  },
  '4_7_0~2': {
    title: 'Cette entreprise a une liste de serveurs admis',
    what: 'Message non remis : l’entreprise du destinataire n’admet que les serveurs de sa liste. Le vôtre n’y figure pas.',
    card: 'Son administrateur peut ajouter votre serveur à la liste. Ce message dit quoi chercher.',
    steps: {
      yourAdministrator: {
        1: 'MX : vérifiez que votre serveur suit les MX actuels, et non une route fixe vers Google.',
      },
      recipientAdministrator: {
        1: 'Passerelle entrante de Google Workspace : ajoutez l’adresse IP d’envoi[ {ip}], ou admettez d’autres serveurs.',
        2: 'MX : vérifiez que les enregistrements[, domaine {domain},] nomment la passerelle en service, et non Google.',
      },
    },
  },
  '4_7_0~3': {
    title: 'L’entreprise du destinataire exige le chiffrement',
    what: 'Message non remis : l’entreprise du destinataire n’accepte les messages que par une connexion chiffrée.',
    card: 'Le chiffrement est à activer sur votre serveur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'TLS : utilisez STARTTLS à l’envoi, en version 1.2 ou plus récente.',
        2: 'Exchange : Set-SendConnector -IgnoreSTARTTLS $false. Postfix : smtp_tls_security_level = may.',
      },
    },
  },
  '4_7_0~4': {
    what: 'Message non remis : Google veut un nom derrière l’adresse IP de votre serveur. Ce nom doit ramener à elle.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
        3: 'IPv6 : vérifiez chaque adresse d’envoi, ou n’envoyez que par IPv4.',
      },
    },
  },
  '4_7_23': {
    what: 'Message non remis : Google veut un nom derrière l’adresse IP de votre serveur. Ce nom doit ramener à elle.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
        3: 'IPv6 : vérifiez chaque adresse d’envoi, ou n’envoyez que par IPv4.',
      },
    },
  },
  '5_7_25': {
    what: 'Message non remis : Google veut un nom derrière l’adresse IP de votre serveur. Ce nom doit ramener à elle.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
        3: 'IPv6 : vérifiez chaque adresse d’envoi, ou n’envoyez que par IPv4.',
      },
    },
  },
  '4_7_24': {
    title: 'Votre liste de serveurs autorisés paraît peu sûre',
    what: 'Message non remis : la liste des serveurs autorisés pour votre domaine (SPF) contient des entrées que Google juge suspectes.',
    steps: {
      yourAdministrator: {
        1: 'SPF : ne citez que les serveurs en service, sans +all ni plages très larges.',
        2: 'SPF : suivez chaque include, et retirez les services que vous n’utilisez plus.',
      },
    },
  },
  '5_7_24': {
    title: 'Votre liste de serveurs autorisés paraît peu sûre',
    what: 'Message non remis : la liste des serveurs autorisés pour votre domaine (SPF) contient des entrées que Google juge suspectes.',
    steps: {
      yourAdministrator: {
        1: 'SPF : ne citez que les serveurs en service, sans +all ni plages très larges.',
        2: 'SPF : suivez chaque include, et retirez les services que vous n’utilisez plus.',
      },
    },
  },
  '4_7_26': {
    what: 'Message non remis : Google n’accepte un message que si SPF ou DKIM prouve son origine. Aucun des deux ne l’a fait.',
    steps: {
      yourAdministrator: {
        1: 'SPF : ajoutez le serveur d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'Essai : dans un message reçu par Gmail, « Afficher l’original » donne les résultats SPF, DKIM et DMARC.',
      },
    },
  },
  '4_7_26~2': {
    title: 'Le DNS de votre domaine n’a pas répondu',
    what: 'Message non remis : le DNS de votre domaine n’a pas répondu, et Google n’a pas pu vérifier l’origine du message.',
    card: 'Renvoyez dans quelques heures. Le DNS de votre domaine est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DNS : vérifiez que tous les serveurs de noms du domaine[ ({senderDomain})] répondent de l’extérieur.',
        2: 'SPF et DKIM : interrogez les deux enregistrements depuis plusieurs réseaux, DNSSEC compris.',
      },
    },
  },
  '4_7_27': {
    title: 'Votre serveur n’est pas parmi les autorisés (SPF)',
    what: 'Message non remis : Google exige SPF des gros expéditeurs, et l’enregistrement de votre domaine ne nomme pas ce serveur.',
    steps: {
      yourAdministrator: {
        1: 'SPF : ajoutez le serveur d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Return-Path : SPF compte pour ce domaine, utilisez donc le vôtre avec un service d’envoi.',
        3: 'SPF : gardez un seul enregistrement, et dix requêtes DNS au plus.',
      },
    },
  },
  '5_7_27': {
    title: 'Votre serveur n’est pas parmi les autorisés (SPF)',
    what: 'Message non remis : Google exige SPF des gros expéditeurs, et l’enregistrement de votre domaine ne nomme pas ce serveur.',
    steps: {
      yourAdministrator: {
        1: 'SPF : ajoutez le serveur d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Return-Path : SPF compte pour ce domaine, utilisez donc le vôtre avec un service d’envoi.',
        3: 'SPF : gardez un seul enregistrement, et dix requêtes DNS au plus.',
      },
    },
  },
  '4_7_28': {
    what: 'Message non remis : Google compte trop de messages à la fois. Il compte par serveur, réseau, domaine et lien.',
    steps: {
      yourAdministrator: {
        1: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        3: 'Liens : le texte exact nomme peut-être un domaine de vos liens, dont d’autres abusent.',
        4: 'Postmaster Tools (postmaster.google.com) : gardez le taux de spam sous 0,1 %.',
      },
    },
  },
  '4_7_28~2': {
    title: 'Trop de messages portent le même identifiant',
    what: 'Message non remis : Google a reçu de vous trop de messages portant le même identifiant (Message-ID).',
    card: 'Le logiciel qui compose vos messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Message-ID : donnez le sien à chaque message, et cherchez un logiciel qui en répète un.',
        2: 'File d’attente : retirez les copies du même message qui attendent encore.',
      },
    },
  },
  '4_7_29': {
    title: 'Votre serveur a envoyé sans chiffrement',
    what: 'Message non remis : Google exige des gros expéditeurs une connexion chiffrée, et votre serveur a envoyé sans.',
    card: 'Le chiffrement est à activer sur votre serveur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'TLS : utilisez STARTTLS à l’envoi, en version 1.2 ou plus récente.',
        2: 'Exchange : Set-SendConnector -IgnoreSTARTTLS $false. Postfix : smtp_tls_security_level = may.',
      },
    },
  },
  '5_7_29': {
    title: 'Votre serveur a envoyé sans chiffrement',
    what: 'Message non remis : Google exige des gros expéditeurs une connexion chiffrée, et votre serveur a envoyé sans.',
    card: 'Le chiffrement est à activer sur votre serveur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'TLS : utilisez STARTTLS à l’envoi, en version 1.2 ou plus récente.',
        2: 'Exchange : Set-SendConnector -IgnoreSTARTTLS $false. Postfix : smtp_tls_security_level = may.',
      },
    },
  },
  '4_7_30': {
    title: 'Vos messages n’ont pas de signature valable (DKIM)',
    what: 'Message non remis : Google exige une signature (DKIM) des gros expéditeurs, et celle de ce message manque ou n’est pas valable.',
    steps: {
      yourAdministrator: {
        1: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        2: 'DKIM : prenez une clé de 2048 bits, Gmail n’en accepte pas sous 1024.',
        3: 'Passerelle : signez en dernier, après les mentions ajoutées et autres changements du texte.',
      },
    },
  },
  '5_7_30': {
    title: 'Vos messages n’ont pas de signature valable (DKIM)',
    what: 'Message non remis : Google exige une signature (DKIM) des gros expéditeurs, et celle de ce message manque ou n’est pas valable.',
    steps: {
      yourAdministrator: {
        1: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        2: 'DKIM : prenez une clé de 2048 bits, Gmail n’en accepte pas sous 1024.',
        3: 'Passerelle : signez en dernier, après les mentions ajoutées et autres changements du texte.',
      },
    },
  },
  '4_7_32': {
    title: 'Votre adresse et sa preuve ne concordent pas',
    what: 'Message non remis : la preuve d’origine (SPF ou DKIM) nomme un autre domaine que votre adresse d’expéditeur.',
    steps: {
      yourAdministrator: {
        1: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
        2: 'SPF : ou envoyez avec un Return-Path du domaine de l’adresse From.',
        3: 'Service d’envoi : réglez-le pour signer et envoyer avec votre propre domaine.',
      },
    },
  },
  '5_7_32': {
    title: 'Votre adresse et sa preuve ne concordent pas',
    what: 'Message non remis : la preuve d’origine (SPF ou DKIM) nomme un autre domaine que votre adresse d’expéditeur.',
    steps: {
      yourAdministrator: {
        1: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
        2: 'SPF : ou envoyez avec un Return-Path du domaine de l’adresse From.',
        3: 'Service d’envoi : réglez-le pour signer et envoyer avec votre propre domaine.',
      },
    },
  },
  '4_7_40': {
    title: 'Votre domaine n’a pas de règle DMARC',
    what: 'Message non remis : Google exige des gros expéditeurs une règle anti-usurpation (DMARC), et votre domaine n’en a pas.',
    card: 'Il manque un enregistrement DNS à votre domaine. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DMARC : publiez un enregistrement TXT sous _dmarc[.{senderDomain}], avec au moins v=DMARC1 et p=none.',
        2: 'SPF et DKIM : faites passer l’un des deux pour le domaine de l’adresse From[, {senderDomain}].',
      },
    },
  },
  '5_7_40': {
    title: 'Votre domaine n’a pas de règle DMARC',
    what: 'Message non remis : Google exige des gros expéditeurs une règle anti-usurpation (DMARC), et votre domaine n’en a pas.',
    card: 'Il manque un enregistrement DNS à votre domaine. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DMARC : publiez un enregistrement TXT sous _dmarc[.{senderDomain}], avec au moins v=DMARC1 et p=none.',
        2: 'SPF et DKIM : faites passer l’un des deux pour le domaine de l’adresse From[, {senderDomain}].',
      },
    },
  },
  '5_1_3': {
    title: 'Cette adresse est mal formée',
    what: 'Message non remis : il manque un signe à cette adresse, ou il y en a un de trop.',
    card: 'Retapez l’adresse à la main, sans espace ni signe autour. Renvoyez ensuite le message.',
  },
  '5_1_7': {
    title: 'La forme de votre adresse a été refusée',
    what: 'Message non remis : l’adresse d’où part votre message est mal formée.',
    card: 'L’adresse d’expéditeur réglée dans votre logiciel est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Expéditeur : corrigez l’adresse d’enveloppe dans le compte ou le logiciel qui envoie.',
      },
    },
  },
  '5_2_1': {
    what: 'Message non remis : ce compte Google est fermé, suspendu ou n’est plus utilisé.',
    steps: {
      recipient: {
        1: 'Connectez-vous au compte Google, ou lancez sa récupération sur g.co/recover.',
      },
      recipientAdministrator: {
        1: 'Google Workspace : vérifiez dans la console d’administration si l’utilisateur[ {address}] est suspendu.',
      },
    },
  },
  '5_2_1~words': {
    what: 'Message non remis : ce compte Google est fermé, suspendu ou n’est plus utilisé.',
    steps: {
      recipient: {
        1: 'Connectez-vous au compte Google, ou lancez sa récupération sur g.co/recover.',
      },
      recipientAdministrator: {
        1: 'Google Workspace : vérifiez dans la console d’administration si l’utilisateur[ {address}] est suspendu.',
      },
    },
  },
  '5_2_1~2': {
    title: 'Cette boîte reçoit trop de messages à la fois',
    what: 'Message non remis : Google arrête les messages pour cette boîte, car il en arrive beaucoup trop. Votre serveur n’est pas en cause.',
    card: 'Joignez le destinataire par un autre moyen, et renvoyez demain.',
    steps: {
      you: {
        1: 'Renvoyez le message demain, une seule fois.',
      },
      yourAdministrator: {
        1: 'Journaux : vérifiez qu’aucun de vos programmes n’écrit sans cesse à cette adresse[, {address}].',
      },
      recipient: {
        1: 'Cherchez ce qui inonde la boîte : alertes, redirections, abonnements que vous n’avez pas demandés.',
      },
    },
  },
  '5_2_2': {
    title: 'Cette boîte est pleine et n’est plus utilisée',
    what: 'Message non remis : ce compte Google est plein, et Google constate qu’il n’est plus utilisé.',
    card: 'Demandez au destinataire, par un autre moyen, l’adresse utilisée à présent.',
    steps: {
      you: {
        1: 'Demandez au destinataire, par un autre moyen, l’adresse utilisée à présent.',
      },
      recipient: {
        1: 'Connectez-vous au compte Google, et libérez de l’espace sur one.google.com/storage.',
      },
    },
  },
  '5_3_4~2': {
    title: 'Votre message a trop de pièces jointes',
    what: 'Message non remis : Google limite le nombre de fichiers par message. L’adresse n’est pas en cause.',
    card: 'Partagez les fichiers par un lien, ou répartissez-les sur plusieurs messages.',
    steps: {
      you: {
        1: 'Mettez les fichiers dans une seule archive, ou partagez-les par un lien.',
      },
    },
  },
  '5_3_4~words': {
    title: 'Les lignes d’en-tête sont trop lourdes',
    what: 'Message non remis : les lignes avant le texte, comme la liste des destinataires, sont trop longues pour Google.',
    card: 'Écrivez un nouveau message au lieu de répondre ou de transférer, à moins de personnes à la fois.',
    steps: {
      you: {
        1: 'Écrivez un nouveau message au lieu de répondre ou de transférer.',
        2: 'Écrivez à moins de personnes à la fois, et raccourcissez l’objet.',
      },
      yourAdministrator: {
        1: 'En-tête : cherchez une passerelle ou un complément qui ajoute de très longues lignes.',
      },
    },
  },
  '5_4_5': {
    title: 'La limite d’envoi du jour est atteinte',
    what: 'Message non remis : votre compte Google, ou celui de votre entreprise, a envoyé tout ce qu’il peut en un jour.',
    card: 'Attendez jusqu’à 24 heures, puis renvoyez à moins de personnes à la fois.',
    steps: {
      you: {
        1: 'Écrivez à moins de personnes à la fois, par exemple sur deux jours.',
      },
      yourAdministrator: {
        1: 'Google Workspace : faites les envois en nombre par un service dédié, pas depuis un compte d’utilisateur.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
      },
    },
  },
  '5_4_6': {
    title: 'Votre message a tourné en boucle',
    what: 'Message non remis : le message a traversé plus de 50 serveurs, comme lorsque des redirections se renvoient l’une à l’autre.',
    card: 'Une redirection ramène à elle-même. L’administrateur du destinataire peut rompre la boucle. Ce message dit quoi chercher.',
    steps: {
      yourAdministrator: {
        1: 'Lignes Received : les noms de serveurs qui reviennent montrent où est la boucle.',
      },
      recipientAdministrator: {
        1: 'Redirections : cherchez des adresses qui se renvoient l’une à l’autre[, à partir de l’adresse {address}].',
        2: 'Google Workspace : vérifiez les règles de routage, et les groupes qui contiennent l’adresse.',
      },
    },
  },
  '5_4_6~words': {
    title: 'Votre message a tourné en boucle',
    what: 'Message non remis : le message a traversé plus de 50 serveurs, comme lorsque des redirections se renvoient l’une à l’autre.',
    card: 'Une redirection ramène à elle-même. L’administrateur du destinataire peut rompre la boucle. Ce message dit quoi chercher.',
    steps: {
      yourAdministrator: {
        1: 'Lignes Received : les noms de serveurs qui reviennent montrent où est la boucle.',
      },
      recipientAdministrator: {
        1: 'Redirections : cherchez des adresses qui se renvoient l’une à l’autre[, à partir de l’adresse {address}].',
        2: 'Google Workspace : vérifiez les règles de routage, et les groupes qui contiennent l’adresse.',
      },
    },
  },
  '5_5_4': {
    title: 'Le nom que donne votre serveur a été refusé',
    what: 'Message non remis : votre serveur s’est présenté à Google avec un nom vide ou mal formé.',
    card: 'Le nom que donne votre serveur est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'HELO : faites donner au serveur son nom DNS complet, tel que smtp.example.com.',
        2: 'Exchange : Set-SendConnector -Fqdn. Postfix : smtp_helo_name.',
        3: 'DNS : faites mener ce nom à l’adresse IP d’envoi[ {ip}].',
      },
    },
  },
  '5_7_0': {
    title: 'Google bloque ce genre de fichier',
    what: 'Message non remis : Google arrête certains genres de fichiers, même dans une archive, car ils peuvent porter des virus.',
    card: 'Partagez le fichier par un lien, ou envoyez sans lui. Une archive avec mot de passe est arrêtée aussi.',
    steps: {
      you: {
        1: 'Retirez les programmes, les scripts et les fichiers à macros, même dans les archives.',
        2: 'Partagez le fichier par un lien au lieu de le joindre.',
        3: 'Sans pièce jointe, retirez les liens et les images qui ne sont pas de vous.',
      },
    },
  },
  '5_7_0~words': {
    title: 'Google bloque ce genre de fichier',
    what: 'Message non remis : Google arrête certains genres de fichiers, même dans une archive, car ils peuvent porter des virus.',
    card: 'Partagez le fichier par un lien, ou envoyez sans lui. Une archive avec mot de passe est arrêtée aussi.',
    steps: {
      you: {
        1: 'Retirez les programmes, les scripts et les fichiers à macros, même dans les archives.',
        2: 'Partagez le fichier par un lien au lieu de le joindre.',
        3: 'Sans pièce jointe, retirez les liens et les images qui ne sont pas de vous.',
      },
    },
  },
  '5_7_0~2': {
    title: 'Google ne connaît pas votre serveur d’envoi',
    what: 'Message non remis : votre entreprise envoie par Google, qui n’admet pas ce serveur ou ce compte.',
    card: 'Un réglage de votre entreprise chez Google est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace : déclarez l’adresse IP d’envoi[ {ip}] pour l’envoi par Google (support.google.com/a/answer/2956491).',
        2: 'Expéditeur : vérifiez que le compte existe, n’est pas suspendu et appartient à l’un de vos domaines.',
        3: 'HELO : donnez le nom DNS complet de l’appareil qui envoie.',
        4: 'Abus : si le texte exact en parle, sécurisez d’abord le compte.',
      },
    },
  },
  '5_7_0~4': {
    title: 'Google demande une connexion au compte',
    what: 'Message non remis : Google demande une connexion au compte, chiffrée, avant d’envoyer un message.',
    card: 'Reconfigurez le compte dans votre logiciel ou appareil, avec identification et chiffrement. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Reconfigurez le compte dans votre logiciel de messagerie, en vous connectant sur la page de Google.',
        2: 'Pour un scanner ou un autre appareil, utilisez smtp.gmail.com, le port 587 et STARTTLS.',
      },
      yourAdministrator: {
        1: 'SMTP : activez d’abord STARTTLS, puis l’authentification, dans le logiciel qui envoie.',
      },
    },
  },
  '5_7_1': {
    what: 'Message non remis : Google juge ce message probablement indésirable.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        2: 'Liens : recherchez chaque domaine du message, et retirez ceux d’une liste de blocage.',
        3: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
        4: 'Postmaster Tools (postmaster.google.com) : gardez le taux de spam sous 0,1 %.',
      },
    },
  },
  '5_7_1~2': {
    what: 'Message non remis : beaucoup de messages de votre serveur ou de votre domaine étaient indésirables, et Google bloque celui-ci.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
        4: 'Postmaster Tools (postmaster.google.com) : gardez le taux de spam sous 0,1 %.',
      },
    },
  },
  '5_7_1~3': {
    title: 'Une règle d’entreprise refuse ce message',
    what: 'Message non remis : une règle d’administrateur arrête ce message, côté destinataire ou du vôtre. Ce n’est pas le filtre de Google.',
    card: 'Son administrateur peut dire quelle règle s’applique. Ce peut être aussi une règle de votre entreprise.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace, si vous l’utilisez : vérifiez vos propres règles de contenu, de routage et de remise.',
      },
      recipientAdministrator: {
        1: 'Google Workspace : cherchez le message avec Email Log Search, qui nomme la règle.',
      },
    },
  },
  '5_7_1~4': {
    title: 'Il manque une preuve à votre serveur en IPv6',
    what: 'Message non remis : en IPv6, Google exige un nom pour l’adresse de votre serveur, et une preuve d’origine.',
    steps: {
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
        3: 'SPF : autorisez aussi l’adresse IPv6, et signez avec DKIM.',
        4: 'IPv4 : ou n’envoyez que par IPv4. Postfix : smtp_address_preference = ipv4.',
      },
    },
  },
  'from-addresses': {
    title: 'Le message indique plusieurs expéditeurs',
    what: 'Message non remis : le message indique plusieurs adresses d’expéditeur, et Google n’en accepte qu’une.',
    steps: {
      yourAdministrator: {
        1: 'From : mettez-y une seule adresse, et celles des réponses dans Reply-To.',
      },
    },
  },
  '5_7_1~5': {
    what: 'Message non remis : Google trouve une ligne d’en-tête, comme From ou Message-ID, absente, répétée ou mal formée.',
    steps: {
      yourAdministrator: {
        1: 'En-tête : le texte exact du serveur nomme souvent la ligne à corriger.',
        2: 'En-tête : From, To, Cc, Subject, Date et Message-ID ne figurent qu’une fois.',
        3: 'Passerelle : cherchez en chemin un logiciel qui ajoute une ligne de plus.',
      },
    },
  },
  '5_7_1~6': {
    title: 'Votre serveur ne peut pas écrire à Google en direct',
    what: 'Message non remis : votre serveur écrit d’une adresse d’où Google n’attend pas de courrier, comme une ligne privée.',
    card: 'Vos messages doivent partir par le serveur de votre fournisseur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envoi : faites sortir le courrier par le serveur SMTP de votre fournisseur, avec identification.',
        2: 'Adresse fixe : si elle sert au courrier, donnez-lui un nom PTR, puis demandez le retrait sur check.spamhaus.org.',
      },
    },
  },
  '5_7_1~7': {
    title: 'Google ne relie pas votre serveur à votre domaine',
    what: 'Message non remis : votre entreprise envoie par Google, mais l’adresse du serveur ne correspond pas au domaine de l’expéditeur.',
    card: 'Un réglage de votre entreprise chez Google est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'SMTP AUTH : identifiez-vous, ou donnez l’un de vos domaines dans HELO ou EHLO.',
        2: 'Google Workspace : vérifiez les adresses IP déclarées (support.google.com/a/answer/2956491).',
        3: 'Expéditeur : prenez un domaine de votre compte Google Workspace, et pas d’expéditeur d’enveloppe vide.',
      },
    },
  },
  '5_7_1~8': {
    title: 'La limite d’envoi du jour est atteinte',
    what: 'Message non remis : votre entreprise envoie par Google, et a envoyé tout ce qu’elle peut en un jour.',
    card: 'Attendez jusqu’à 24 heures, puis renvoyez.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace : étalez les envois en nombre sur plusieurs jours, ou prenez un service dédié.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
      },
    },
  },
  '5_7_8': {
    title: 'Google a refusé votre connexion',
    what: 'Message non remis : Google n’a pas accepté l’identifiant ou le mot de passe donné par votre logiciel.',
    card: 'Reconfigurez le compte dans votre logiciel, en vous connectant sur la page de Google. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Reconfigurez le compte, et connectez-vous sur la page de Google qui s’ouvre.',
        2: 'Pour un ancien logiciel ou un appareil, créez un mot de passe d’application sur myaccount.google.com/apppasswords.',
      },
      yourAdministrator: {
        1: 'OAuth 2.0 : utilisez-le dans les logiciels, où Google n’accepte plus le mot de passe du compte.',
      },
    },
  },
  '5_7_80': {
    title: 'Google a refusé votre connexion',
    what: 'Message non remis : Google n’a pas accepté l’identifiant ou le mot de passe donné par votre logiciel.',
    card: 'Reconfigurez le compte dans votre logiciel, en vous connectant sur la page de Google. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Reconfigurez le compte, et connectez-vous sur la page de Google qui s’ouvre.',
        2: 'Pour un ancien logiciel ou un appareil, créez un mot de passe d’application sur myaccount.google.com/apppasswords.',
      },
      yourAdministrator: {
        1: 'OAuth 2.0 : utilisez-le dans les logiciels, où Google n’accepte plus le mot de passe du compte.',
      },
    },
  },
  '5_7_9': {
    title: 'Google demande une autre façon de se connecter',
    what: 'Message non remis : Google demande un mot de passe d’application à votre logiciel, ou d’abord une connexion dans un navigateur.',
    card: 'Connectez-vous à Google dans un navigateur, puis reconfigurez le compte dans votre logiciel.',
    steps: {
      you: {
        1: 'Connectez-vous sur accounts.google.com dans un navigateur, et confirmez que c’est vous.',
        2: 'Avec la validation en deux étapes, créez un mot de passe d’application sur myaccount.google.com/apppasswords.',
        3: 'Ou reconfigurez le compte, en vous connectant sur la page de Google.',
      },
    },
  },
  '5_7_90': {
    title: 'Google demande une autre façon de se connecter',
    what: 'Message non remis : Google demande un mot de passe d’application à votre logiciel, ou d’abord une connexion dans un navigateur.',
    card: 'Connectez-vous à Google dans un navigateur, puis reconfigurez le compte dans votre logiciel.',
    steps: {
      you: {
        1: 'Connectez-vous sur accounts.google.com dans un navigateur, et confirmez que c’est vous.',
        2: 'Avec la validation en deux étapes, créez un mot de passe d’application sur myaccount.google.com/apppasswords.',
        3: 'Ou reconfigurez le compte, en vous connectant sur la page de Google.',
      },
    },
  },
  '5_7_4': {
    title: 'Votre logiciel se connecte d’une ancienne façon',
    what: 'Message non remis : Google n’admet plus la façon dont votre logiciel de messagerie se connecte.',
    card: 'Mettez le logiciel à jour, puis reconfigurez le compte en vous connectant sur la page de Google.',
    steps: {
      you: {
        1: 'Mettez le logiciel de messagerie à jour, ou prenez-en un plus récent.',
        2: 'Reconfigurez le compte, et connectez-vous sur la page de Google qui s’ouvre.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH : utilisez XOAUTH2, ou PLAIN avec un mot de passe d’application.',
      },
    },
  },
  '5_7_40~2': {
    title: 'Votre logiciel se connecte d’une ancienne façon',
    what: 'Message non remis : Google n’admet plus la façon dont votre logiciel de messagerie se connecte.',
    card: 'Mettez le logiciel à jour, puis reconfigurez le compte en vous connectant sur la page de Google.',
    steps: {
      you: {
        1: 'Mettez le logiciel de messagerie à jour, ou prenez-en un plus récent.',
        2: 'Reconfigurez le compte, et connectez-vous sur la page de Google qui s’ouvre.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH : utilisez XOAUTH2, ou PLAIN avec un mot de passe d’application.',
      },
    },
  },
  '5_7_14': {
    title: 'Google veut d’abord vous voir dans un navigateur',
    what: 'Message non remis : Google a trouvé inhabituelle la connexion de votre logiciel, et l’a arrêtée pour protéger votre compte.',
    card: 'Connectez-vous à Google dans un navigateur et confirmez que c’est vous. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Connectez-vous sur accounts.google.com dans un navigateur, et confirmez que c’est vous.',
        2: 'Vérifiez l’activité récente sur myaccount.google.com/security.',
        3: 'Si cette connexion n’était pas la vôtre, changez le mot de passe.',
      },
    },
  },
  '5_7_26': {
    what: 'Message non remis : SPF et DKIM ne prouvent pas à Google que ce message vient de votre domaine.',
    steps: {
      yourAdministrator: {
        1: 'SPF : ajoutez le serveur d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
        4: 'Redirection : un serveur qui transfère laisse le message intact, pour que DKIM reste valable.',
      },
    },
  },
  '5_7_28': {
    title: 'Google bloque l’adresse de votre serveur',
    what: 'Message non remis : Google compte trop de messages indésirables venant de votre serveur, et le bloque.',
    card: 'Ne renvoyez pas pour l’instant. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, videz la file d’attente.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        4: 'Postmaster Tools (postmaster.google.com) : gardez le taux de spam sous 0,1 %.',
      },
    },
  },
  unauthenticated: {
    what: 'Message non remis : votre domaine demande de refuser les messages sans preuve d’origine, et celui-ci n’en avait pas.',
    steps: {
      yourAdministrator: {
        1: 'SPF : ajoutez le serveur d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
        4: 'Redirection : un serveur qui transfère laisse le message intact, pour que DKIM reste valable.',
      },
    },
  },
  requests: {
    what: 'Message non remis : Google n’a pas pu joindre le serveur du destinataire. Il n’accepte aucune connexion, ou son DNS ne répond pas.',
    steps: {
      recipientAdministrator: {
        1: 'Pare-feu : ouvrez le port 25 aux serveurs de Google, listés sous _spf.google.com.',
        2: 'DNS : vérifiez que les serveurs de noms[, domaine {domain},] et chaque MX répondent de l’extérieur.',
      },
    },
  },
  'send-as': {
    title: 'Gmail ne peut plus envoyer pour votre autre adresse',
    what: 'Message non remis : Gmail envoie pour votre autre adresse par un autre serveur, et ces réglages ne marchent plus.',
    card: 'Corrigez le serveur et le mot de passe de cette adresse dans les paramètres de Gmail. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Dans les paramètres de Gmail, sous « Comptes et importation », modifiez l’adresse dans la partie des envois.',
        2: 'Entrez le serveur, le port, l’identifiant et le mot de passe que donne votre fournisseur.',
        3: 'Envoyez depuis votre adresse Gmail en attendant.',
      },
    },
  },
  'state-6': {
    what: 'Message non remis : Google n’a pas pu établir le chiffrement avec le serveur du destinataire. Votre message n’est pas en cause.',
    steps: {
      recipientAdministrator: {
        1: 'TLS : proposez STARTTLS, avec un certificat valable que le serveur peut lire.',
      },
    },
  },
  'state-12': {
    title: 'Le serveur d’envoi n’a pas accepté la connexion',
    what: 'Message non remis : Gmail envoie ce message par un autre serveur, et n’a pas pu s’y identifier.',
    card: 'Le serveur d’envoi réglé pour cette adresse est à vérifier. Tout est dans ce message, prêt à lui envoyer.',
    steps: {
      you: {
        1: 'Dans les paramètres de Gmail, sous « Comptes et importation », vérifiez le serveur d’envoi de cette adresse.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Serveur d’envoi : vérifiez qu’il propose l’identification (SMTP AUTH) sur le port utilisé, en général 587 avec TLS.',
        2: 'Google Workspace : vérifiez la route réglée pour les messages sortants.',
      },
    },
  },
  'state-17~words': {
    title: 'Le serveur du destinataire refuse cette adresse',
    what: 'Message non remis : le serveur du destinataire n’accepte pas cette adresse. Elle y est peut-être inconnue, ou fermée pour vous.',
    card: 'Vérifiez d’abord l’adresse, lettre par lettre. Si elle est juste, prévenez le destinataire par un autre moyen.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'Adresse : vérifiez qu’elle existe[, {address},] et accepte les messages de l’extérieur.',
      },
    },
  },
  gcdp: {
    title: 'Une règle d’entreprise refuse ce message',
    what: 'Message non remis : une règle écrite par un administrateur arrête ce message. Ce n’est pas le filtre de Google.',
    card: 'Son administrateur peut dire quelle règle s’applique. Ce peut être aussi une règle de votre entreprise.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace, si vous l’utilisez : vérifiez vos propres règles de contenu, de routage et de remise.',
      },
      recipientAdministrator: {
        1: 'Google Workspace : cherchez le message avec Email Log Search, qui nomme la règle.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
