import type { SameTexts } from '../../catalog';
import type { gmail as source } from '../../en/codes/gmail';

/** Textes propres aux codes de Gmail, quand un code en dit plus que sa raison ; la source de chacun est dans sa ligne. */
export const gmail = {
  '4_2_1': {
    title: 'Cette boîte reçoit trop de messages à la fois',
    what: 'Message non remis : les messages arrivent dans cette boîte Gmail plus vite que Google ne l’admet.',
    card: 'Renvoyez demain : une telle limite peut durer environ un jour. Si c’est urgent, joignez le destinataire par un autre moyen.',
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
      recipientAdministrator: {
        1: 'Google Workspace : la console d’administration montre quelle limite est atteinte, et permet parfois de la lever.',
      },
      nobody: {
        1: 'Attendez jusqu’à demain : selon Google, une telle limite dure souvent environ un jour.',
      },
    },
  },
  '4_2_1~2': {
    title: 'La limite d’envoi de votre entreprise est atteinte',
    what: 'Message non remis : votre entreprise envoie par Google, et a trop envoyé en quelques minutes.',
    card: 'Attendez une heure, puis renvoyez. La limite compte tout ce que votre entreprise envoie ainsi.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace : la limite compte les destinataires sur 10 minutes, étalez donc les envois sur plusieurs heures.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {
        1: 'Attendez une heure : la limite compte les envois par tranche de 10 minutes.',
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
  '4_3_0': {
    title: 'Google n’a pas pu prendre le message pour l’instant',
    what: 'Message non remis : le serveur de Google a reporté le message, ou avait un problème passager. Il n’en dit pas plus.',
    card: 'Renvoyez dans une heure. Si le message revient encore, demandez de l’aide.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'État du service : cherchez un incident connu chez Google.',
      },
      recipientAdministrator: {},
      nobody: {
        1: 'Attendez une heure avant le prochain essai.',
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
      recipientAdministrator: {},
      nobody: {},
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
      recipientAdministrator: {},
      nobody: {
        1: 'Attendez une heure, et ne renvoyez que si votre serveur a cessé d’essayer.',
      },
    },
  },
  '4_4_5': {
    title: 'Le serveur de Google était occupé',
    what: 'Message non remis : le serveur de Google avait trop à faire, et demande un essai plus tard.',
    card: 'Renvoyez dans une heure. Si le message revient encore, demandez de l’aide.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'État du service : cherchez un incident connu chez Google.',
      },
      recipientAdministrator: {},
      nobody: {
        1: 'Attendez une heure avant le prochain essai.',
      },
    },
  },
  '4_5_0': {
    what: 'Message non remis : votre serveur n’a pas suivi les règles de l’échange, et Google l’a arrêté. L’adresse n’est pas en cause.',
    card: 'Le logiciel qui envoie vos messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Journaux : lisez le dialogue avec Google jusqu’à cette réponse.',
        2: 'SMTP : vérifiez que le logiciel attend la réponse à chaque commande (RFC 5321).',
        3: 'Pare-feu : désactivez l’inspection de SMTP, qui peut récrire des commandes.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_10': {
    title: 'Votre serveur n’a pas attendu le chiffrement',
    what: 'Message non remis : votre serveur a continué avant que le chiffrement soit prêt, ce que Google n’admet pas. L’adresse n’est pas en cause.',
    card: 'Le logiciel qui envoie vos messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'STARTTLS : n’envoyez aucune commande d’avance, et attendez le chiffrement (RFC 3207).',
        2: 'Pipelining : désactivez-le dans le logiciel d’envoi jusqu’au second EHLO.',
        3: 'Pare-feu : désactivez l’inspection de SMTP, qui peut récrire des commandes.',
      },
      recipientAdministrator: {},
    },
  },
  '4_5_3': {
    title: 'Trop de destinataires d’une même entreprise à la fois',
    what: 'Message non remis : cette entreprise a tant de règles chez Google qu’une remise n’admet que peu de destinataires.',
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
      recipientAdministrator: {
        1: 'Google Workspace : réduisez le nombre et la taille des règles de contenu et de routage.',
      },
      nobody: {},
    },
  },
  '4_5_3~2': {
    title: 'Votre message a trop de destinataires',
    what: 'Message non remis : le message va à plus de personnes que Google n’en accepte à la fois.',
    steps: {
      you: {
        1: 'Envoyez le message à des groupes de moins de 100 personnes, l’un après l’autre.',
        2: 'Pour une longue liste, prenez un groupe Google ou un service d’envoi.',
      },
      yourAdministrator: {
        1: 'Remise : envoyez à 100 destinataires au plus par transaction. Postfix : smtp_destination_recipient_limit.',
      },
      nobody: {},
    },
  },
  '5_5_3': {
    title: 'Trop de destinataires pour cet expéditeur',
    what: 'Message non remis : le message va à plus de personnes que Google n’en permet à cet expéditeur.',
    steps: {
      you: {
        1: 'Écrivez à moins de personnes à la fois.',
        2: 'Pour une longue liste, prenez un groupe Google ou un service d’envoi.',
      },
      yourAdministrator: {
        1: 'Google Workspace : comparez l’envoi aux limites (support.google.com/a/answer/166852).',
      },
      nobody: {},
    },
  },
  '4_7_0': {
    title: 'Google se méfie de ce message pour l’instant',
    what: 'Message non remis : Google se méfie de votre serveur, de votre domaine ou du contenu. Il ne prend pas ce message pour l’instant.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Retirez les liens et les images inutiles, puis renvoyez demain.',
      },
      yourAdministrator: {
        1: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
        2: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        3: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        4: 'Postmaster Tools (postmaster.google.com) : gardez le taux de spam sous 0,1 %.',
      },
    },
  },
  '4_7_0~2': {
    title: 'L’entreprise n’admet que les serveurs de sa liste',
    what: 'Message non remis : l’entreprise du destinataire n’admet que les serveurs de sa liste. Le vôtre n’y figure pas.',
    card: 'L’administrateur du destinataire peut ajouter votre serveur à la liste. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
        2: 'Transmettez le texte préparé au destinataire, pour son administrateur.',
      },
      yourAdministrator: {
        1: 'MX : vérifiez que votre serveur suit les MX actuels, et non une route fixe vers Google.',
      },
      recipientAdministrator: {
        1: 'Google Workspace, passerelle entrante : ajoutez l’adresse IP d’envoi[ {ip}], ou admettez les messages venus d’ailleurs.',
        2: 'MX : vérifiez que les enregistrements[, zone {domain},] nomment la passerelle en service, et non Google.',
      },
    },
  },
  '4_7_0~3': {
    title: 'L’entreprise du destinataire exige le chiffrement',
    what: 'Message non remis : l’entreprise du destinataire n’accepte les messages que par une connexion chiffrée.',
    card: 'Le chiffrement est à activer sur votre serveur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'TLS : utilisez STARTTLS à l’envoi, en version 1.2 ou plus récente.',
        2: 'Exchange : Set-SendConnector -IgnoreSTARTTLS $false. Postfix : smtp_tls_security_level = may.',
      },
      recipientAdministrator: {
        1: 'Google Workspace : vérifiez quels expéditeurs la règle de transport sécurisé (TLS) concerne.',
      },
    },
  },
  '4_7_0~4': {
    title: 'Le nom de votre serveur manque ou ne concorde pas',
    what: 'Message non remis : Google veut un nom derrière l’adresse IP de votre serveur. Ce nom doit ramener à elle. Google limite ces messages pour l’instant.',
    card: 'Un réglage DNS de votre serveur d’envoi manque ou est faux. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain : Google limite ces messages pour l’instant, sans les arrêter tous.',
      },
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
        3: 'IPv6 : vérifiez chaque adresse d’envoi, ou n’envoyez que par IPv4.',
      },
    },
  },
  '4_7_0~5': {
    title: 'La connexion avec Google s’est arrêtée trop tôt',
    what: 'Message non remis : Google a fermé la connexion avant que votre serveur ait remis le message.',
    card: 'Renvoyez dans une heure. Si le message revient encore, demandez de l’aide.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans une heure.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Connexions : fermez plus tôt celles qui ne servent pas, et envoyez moins de messages par chacune.',
        2: 'Journaux : retrouvez ce message[ pour {address}] et la dernière réponse[ du serveur {host}].',
      },
      recipientAdministrator: {},
      nobody: {
        1: 'Attendez une heure, et ne renvoyez que si votre serveur a cessé d’essayer.',
      },
    },
  },
  '4_7_23': {
    title: 'Le nom de votre serveur manque ou ne concorde pas',
    what: 'Message non remis : Google veut un nom derrière l’adresse IP de votre serveur. Ce nom doit ramener à elle. Google limite ces messages pour l’instant.',
    card: 'Un réglage DNS de votre serveur d’envoi manque ou est faux. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain : Google limite ces messages pour l’instant, sans les arrêter tous.',
      },
      yourAdministrator: {
        1: 'PTR : faites donner un nom à l’adresse IP[ {ip}] par son propriétaire.',
        2: 'A ou AAAA : faites mener ce nom à la même adresse IP.',
        3: 'IPv6 : vérifiez chaque adresse d’envoi, ou n’envoyez que par IPv4.',
      },
    },
  },
  '5_7_25': {
    title: 'Le nom de votre serveur manque ou ne concorde pas',
    what: 'Message non remis : Google veut un nom derrière l’adresse IP de votre serveur. Ce nom doit ramener à elle.',
    card: 'Un réglage DNS de votre serveur d’envoi manque ou est faux. Tout est dans ce message, prêt à transmettre.',
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
    what: 'Message non remis : la liste des serveurs autorisés pour votre domaine (SPF) contient des entrées que Google juge suspectes. Google limite ces messages pour l’instant.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain : Google limite ces messages pour l’instant, sans les arrêter tous.',
      },
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
    what: 'Message non remis : Google n’accepte un message que si SPF ou DKIM prouve son origine. Aucun des deux ne l’a fait. Google limite ces messages pour l’instant.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain : Google limite ces messages pour l’instant, sans les arrêter tous.',
      },
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'Essai : dans un message reçu par Gmail, « Afficher l’original » donne les résultats SPF, DKIM et DMARC.',
      },
    },
  },
  '4_7_26~2': {
    title: 'Le DNS de votre domaine n’a pas pu être lu',
    what: 'Message non remis : une panne passagère du DNS a empêché Google de vérifier l’origine. Votre domaine demande cette vérification.',
    card: 'Renvoyez dans quelques heures. Si le message revient, le DNS de votre domaine est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'S’il revient, transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'DNS : vérifiez que tous les serveurs de noms du domaine[ ({senderDomain})] répondent de l’extérieur.',
        2: 'SPF et DKIM : interrogez les deux enregistrements depuis plusieurs réseaux, DNSSEC compris.',
      },
    },
  },
  '4_7_27': {
    title: 'La vérification de vos serveurs (SPF) a échoué',
    what: 'Message non remis : Google exige SPF des gros expéditeurs, et cette vérification a échoué pour ce message. Google limite ces messages pour l’instant.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain : Google limite ces messages pour l’instant, sans les arrêter tous.',
      },
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Return-Path : SPF compte pour ce domaine, utilisez donc le vôtre avec un service d’envoi.',
        3: 'SPF : gardez un seul enregistrement, et 10 requêtes DNS au plus.',
      },
    },
  },
  '5_7_27': {
    title: 'La vérification de vos serveurs (SPF) a échoué',
    what: 'Message non remis : Google exige SPF des gros expéditeurs, et cette vérification a échoué pour ce message.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Return-Path : SPF compte pour ce domaine, utilisez donc le vôtre avec un service d’envoi.',
        3: 'SPF : gardez un seul enregistrement, et 10 requêtes DNS au plus.',
      },
    },
  },
  '4_7_28': {
    what: 'Message non remis : Google juge inhabituel le débit de messages de votre serveur, réseau ou domaine. Un lien peut aussi être en cause.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    fine: 'L’adresse du destinataire n’est pas en cause.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain, et étalez vos envois sur plusieurs heures.',
      },
      yourAdministrator: {
        1: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Liens : le texte exact nomme peut-être un domaine de vos liens, dont d’autres abusent.',
        4: 'Postmaster Tools (postmaster.google.com) : gardez le taux de spam sous 0,1 %.',
      },
      nobody: {},
    },
  },
  '4_7_28~3': {
    what: 'Message non remis : Google juge inhabituel le débit de messages de votre serveur, réseau ou domaine. Un lien peut aussi être en cause.',
    card: 'Renvoyez demain. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    fine: 'L’adresse du destinataire n’est pas en cause.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain, et étalez vos envois sur plusieurs heures.',
      },
      yourAdministrator: {
        1: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        3: 'Liens : le texte exact nomme peut-être un domaine de vos liens, dont d’autres abusent.',
        4: 'Postmaster Tools (postmaster.google.com) : gardez le taux de spam sous 0,1 %.',
      },
      nobody: {},
    },
  },
  '4_7_28~2': {
    title: 'Trop de messages portent le même identifiant',
    what: 'Message non remis : Google a reçu de votre côté trop de messages avec le même identifiant (Message-ID).',
    card: 'Reprenez le texte dans un nouveau message. Le logiciel qui compose vos messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'N’envoyez pas d’autre copie, et reprenez le texte dans un nouveau message.',
      },
      yourAdministrator: {
        1: 'Message-ID : donnez le sien à chaque message, et cherchez un logiciel qui en répète un.',
        2: 'File d’attente : retirez les copies du même message qui attendent encore.',
      },
      recipientAdministrator: {},
    },
  },
  '4_7_29': {
    title: 'Votre serveur a envoyé sans chiffrement',
    what: 'Message non remis : Google exige des gros expéditeurs une connexion chiffrée, et votre serveur a envoyé sans. Google limite ces messages pour l’instant.',
    card: 'Le chiffrement est à activer sur votre serveur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain : Google limite ces messages pour l’instant, sans les arrêter tous.',
      },
      yourAdministrator: {
        1: 'TLS : utilisez STARTTLS à l’envoi, en version 1.2 ou plus récente.',
        2: 'Exchange : Set-SendConnector -IgnoreSTARTTLS $false. Postfix : smtp_tls_security_level = may.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_29': {
    title: 'Votre serveur a envoyé sans chiffrement',
    what: 'Message non remis : Google exige des gros expéditeurs une connexion chiffrée, et votre serveur a envoyé sans.',
    card: 'Le chiffrement est à activer sur votre serveur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'TLS : utilisez STARTTLS à l’envoi, en version 1.2 ou plus récente.',
        2: 'Exchange : Set-SendConnector -IgnoreSTARTTLS $false. Postfix : smtp_tls_security_level = may.',
      },
      recipientAdministrator: {},
    },
  },
  '4_7_30': {
    title: 'Vos messages n’ont pas de signature valable (DKIM)',
    what: 'Message non remis : Google exige une signature (DKIM) des gros expéditeurs, et celle de ce message manque ou n’est pas valable. Google limite ces messages pour l’instant.',
    card: 'La signature de vos messages (DKIM) est à installer ou à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain : Google limite ces messages pour l’instant, sans les arrêter tous.',
      },
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
    card: 'La signature de vos messages (DKIM) est à installer ou à corriger. Tout est dans ce message, prêt à transmettre.',
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
    what: 'Message non remis : la preuve d’origine (SPF ou DKIM) nomme un autre domaine que votre adresse d’expéditeur. Google limite ces messages pour l’instant.',
    card: 'La preuve d’origine est à régler pour le domaine de votre adresse. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain : Google limite ces messages pour l’instant, sans les arrêter tous.',
      },
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
    card: 'La preuve d’origine est à régler pour le domaine de votre adresse. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
        2: 'SPF : ou envoyez avec un Return-Path du domaine de l’adresse From.',
        3: 'Service d’envoi : réglez-le pour signer et envoyer avec votre propre domaine.',
      },
    },
  },
  '4_7_40': {
    title: 'La règle DMARC de votre domaine manque ou est incomplète',
    what: 'Message non remis : Google exige des gros expéditeurs une règle qui protège leur adresse des imitations (DMARC). Celle de votre domaine manque ou est incomplète. Google limite ces messages pour l’instant.',
    card: 'Un enregistrement DNS de votre domaine manque ou est incomplet. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Renvoyez demain : Google limite ces messages pour l’instant, sans les arrêter tous.',
      },
      yourAdministrator: {
        1: 'DMARC : publiez un enregistrement TXT sous _dmarc[.{senderDomain}], avec au moins v=DMARC1 et p=none.',
        2: 'SPF et DKIM : faites passer l’un des deux pour le domaine de l’adresse From[, {senderDomain}].',
      },
    },
  },
  '5_1_2': {
    what: 'Message non remis : Google n’a pas trouvé le domaine de cette adresse, la partie après @.',
    steps: {
      you: {
        1: 'Vérifiez la partie après @, lettre par lettre.',
        2: 'Retirez tout espace, point ou virgule autour de l’adresse.',
        3: 'Demandez la bonne adresse par téléphone, ou à une connaissance commune.',
      },
      recipientAdministrator: {
        1: 'Domaine : vérifiez que le nom[ {domain}] est enregistré, et que ses enregistrements MX répondent.',
      },
    },
  },
  '5_7_40': {
    title: 'La règle DMARC de votre domaine manque ou est incomplète',
    what: 'Message non remis : Google exige des gros expéditeurs une règle qui protège leur adresse des imitations (DMARC). Celle de votre domaine manque ou est incomplète.',
    card: 'Un enregistrement DNS de votre domaine manque ou est incomplet. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'DMARC : publiez un enregistrement TXT sous _dmarc[.{senderDomain}], avec au moins v=DMARC1 et p=none.',
        2: 'SPF et DKIM : faites passer l’un des deux pour le domaine de l’adresse From[, {senderDomain}].',
      },
    },
  },
  '5_1_3': {
    title: 'Cette adresse est mal formée',
    what: 'Message non remis : cette adresse n’est pas écrite comme une adresse doit l’être. Il manque peut-être un signe, ou il y en a un de trop.',
    card: 'Retapez l’adresse à la main, sans espace ni signe autour. Renvoyez ensuite le message.',
    steps: {
      recipientAdministrator: {},
    },
  },
  '5_1_7': {
    title: 'La forme de votre adresse a été refusée',
    what: 'Message non remis : l’adresse d’où part votre message est mal formée.',
    card: 'L’adresse d’expéditeur réglée dans votre logiciel est à corriger. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Vérifiez que votre adresse est bien écrite dans votre logiciel de messagerie.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
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
    what: 'Message non remis : Google arrête pour l’instant les messages pour cette boîte, car il en arrive trop à la fois.',
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
      recipientAdministrator: {
        1: 'Google Workspace : la console d’administration montre quelle limite est atteinte, et permet parfois de la lever.',
      },
      nobody: {
        1: 'Attendez jusqu’à demain : selon Google, une telle limite dure souvent environ un jour.',
      },
    },
  },
  '5_2_2': {
    title: 'Cette boîte est pleine et n’est plus utilisée',
    what: 'Message non remis : ce compte Google est plein, et Google constate qu’il n’est plus utilisé.',
    card: 'Dites au destinataire, par un autre moyen, que cette boîte est pleine. Demandez l’adresse utilisée à présent.',
    steps: {
      you: {
        1: 'Dites au destinataire, par un autre moyen, que cette boîte est pleine.',
        2: 'Demandez-lui l’adresse utilisée à présent.',
      },
      recipient: {
        1: 'Connectez-vous au compte Google, et libérez de l’espace sur one.google.com/storage.',
      },
    },
  },
  '5_2_2~words': {
    what: 'Message non remis : le compte Google du destinataire n’a plus d’espace. Les messages, Drive et Photos se le partagent.',
    steps: {
      recipient: {
        1: 'Consultez one.google.com/storage pour voir ce qui occupe l’espace.',
        2: 'Supprimez aussi de gros fichiers de Drive et de Photos, pas seulement des messages.',
        3: 'Videz la corbeille de Gmail, celle de Drive et celle de Photos.',
      },
    },
  },
  '5_2_3': {
    what: 'Message non remis : le message et ses fichiers dépassent la taille que Google accepte.',
    steps: {
      you: {
        1: 'Partagez les fichiers par un lien, par exemple dans Google Drive ou OneDrive.',
        2: 'Ou répartissez-les : la plupart des comptes Gmail envoient jusqu’à 25 Mo en tout, et acceptent jusqu’à 50 Mo.',
      },
      yourAdministrator: {
        1: 'Texte exact : il donne parfois la taille trouvée et la limite, en octets.',
      },
      recipientAdministrator: {},
    },
  },
  '5_3_4': {
    what: 'Message non remis : le message et ses fichiers dépassent la taille que Google accepte.',
    steps: {
      you: {
        1: 'Partagez les fichiers par un lien, par exemple dans Google Drive ou OneDrive.',
        2: 'Ou répartissez-les : la plupart des comptes Gmail envoient jusqu’à 25 Mo en tout, et acceptent jusqu’à 50 Mo.',
      },
      yourAdministrator: {
        1: 'Texte exact : il donne parfois la taille trouvée et la limite, en octets.',
      },
      recipientAdministrator: {},
    },
  },
  '5_3_4~2': {
    title: 'Votre message a trop de pièces jointes',
    what: 'Message non remis : Google limite le nombre de fichiers par message.',
    card: 'Partagez les fichiers par un lien, ou répartissez-les sur plusieurs messages.',
    steps: {
      you: {
        1: 'Mettez les fichiers dans une seule archive, ou partagez-les par un lien.',
      },
      yourAdministrator: {
        1: 'Texte exact : il donne le nombre de fichiers trouvé et le nombre permis.',
      },
      recipientAdministrator: {},
    },
  },
  '5_3_4~words': {
    title: 'Les lignes d’en-tête de votre message sont trop longues',
    what: 'Message non remis : les lignes avant le texte, comme la liste des destinataires, sont trop longues pour Google.',
    card: 'Écrivez un nouveau message au lieu de répondre ou de transférer, à moins de personnes à la fois.',
    steps: {
      you: {
        1: 'Écrivez un nouveau message au lieu de répondre ou de transférer.',
        2: 'Écrivez à moins de personnes à la fois, avec un objet de moins de 998 caractères.',
      },
      yourAdministrator: {
        1: 'En-tête : Gmail admet 500 Ko en tout, 5 000 champs, et 32 Ko dans la plupart des champs.',
        2: 'En-tête : cherchez une passerelle ou un logiciel qui ajoute de très longues lignes.',
      },
      recipientAdministrator: {},
    },
  },
  '5_4_5': {
    title: 'La limite d’envoi du jour est atteinte',
    what: 'Message non remis : votre compte Google, ou celui de votre entreprise, a envoyé tout ce qu’il peut en un jour.',
    card: 'Attendez jusqu’à 24 heures, puis renvoyez à moins de personnes à la fois.',
    steps: {
      you: {
        1: 'Écrivez à moins de personnes à la fois, par exemple sur 2 jours.',
        2: 'Restez sous 500 messages par jour environ avec Gmail, 2 000 avec Google Workspace (500 pour un compte d’essai).',
      },
      yourAdministrator: {
        1: 'Google Workspace : faites les envois en nombre par un service dédié, pas depuis un compte d’utilisateur.',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {
        1: 'Attendez 24 heures : la limite compte les dernières 24 heures.',
      },
    },
  },
  '5_4_6': {
    title: 'Votre message semble tourner en boucle',
    what: 'Message non remis : le message a traversé plus de 50 serveurs, comme lorsque des redirections se renvoient l’une à l’autre.',
    card: 'Des redirections semblent se renvoyer l’une à l’autre. L’administrateur du destinataire peut chercher la boucle. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
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
    title: 'Votre message semble tourner en boucle',
    what: 'Message non remis : le message a traversé plus de 50 serveurs, comme lorsque des redirections se renvoient l’une à l’autre.',
    card: 'Des redirections semblent se renvoyer l’une à l’autre. L’administrateur du destinataire peut chercher la boucle. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Lignes Received : les noms de serveurs qui reviennent montrent où est la boucle.',
      },
      recipientAdministrator: {
        1: 'Redirections : cherchez des adresses qui se renvoient l’une à l’autre[, à partir de l’adresse {address}].',
        2: 'Google Workspace : vérifiez les règles de routage, et les groupes qui contiennent l’adresse.',
      },
    },
  },
  '5_5_1': {
    what: 'Message non remis : votre serveur a envoyé une commande que Google ne connaît pas ou n’attendait pas. L’adresse n’est pas en cause.',
    card: 'Le logiciel qui envoie vos messages est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Journaux : lisez le dialogue avec Google jusqu’à cette réponse.',
        2: 'SMTP : suivez l’ordre prévu (EHLO, expéditeur, destinataires, DATA), et attendez chaque réponse.',
        3: 'Pare-feu : désactivez l’inspection de SMTP, qui peut récrire des commandes.',
      },
      recipientAdministrator: {},
    },
  },
  '5_5_2': {
    what: 'Message non remis : Google n’a pas pu lire une commande de votre serveur, une adresse ou l’identification.',
    steps: {
      yourAdministrator: {
        1: 'Journaux : la commande en faute se trouve juste avant cette réponse.',
        2: 'SMTP : l’expéditeur et le destinataire d’enveloppe vont entre chevrons, sans rien d’autre autour de l’adresse.',
        3: 'Identification : si le texte dit « cannot decode response », vérifiez comment le logiciel code l’identifiant et le mot de passe.',
      },
      recipientAdministrator: {},
    },
  },
  '5_6_0~2': {
    title: 'Votre message semble tourner en boucle',
    what: 'Message non remis : le message a traversé plus de 50 serveurs, comme lorsque des redirections se renvoient l’une à l’autre.',
    card: 'Des redirections semblent se renvoyer l’une à l’autre. L’administrateur du destinataire peut chercher la boucle. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
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
      recipientAdministrator: {},
    },
  },
  '5_5_4~2': {
    title: 'Google n’a pas compris la connexion au compte',
    what: 'Message non remis : votre logiciel ou serveur s’est identifié sous une forme que Google n’accepte pas.',
    card: 'Reconfigurez le compte dans votre logiciel, en vous connectant sur la page de Google. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Reconfigurez le compte dans votre logiciel de messagerie, en vous connectant sur la page de Google.',
        2: 'Pour un scanner ou un autre appareil, utilisez smtp.gmail.com, le port 587 et STARTTLS.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH : si le logiciel utilise LOGIN, qu’il n’envoie aucun texte sur la première ligne.',
        2: 'Journaux : lisez le dialogue avec Google jusqu’à cette réponse.',
      },
      recipientAdministrator: {},
    },
  },
  '5_6_0': {
    what: 'Message non remis : Google juge le message mal construit, dans ses lignes d’en-tête ou ses parties (MIME).',
  },
  '5_7_0': {
    title: 'Google voit un risque possible dans votre message',
    what: 'Message non remis : c’est souvent un genre de fichier que Google bloque toujours, même dans une archive. Ce peut être aussi un lien.',
    card: 'Partagez le fichier par un lien, ou envoyez sans lui. Une archive avec mot de passe peut aussi être arrêtée.',
    steps: {
      you: {
        1: 'Retirez les programmes, les scripts et les fichiers à macros, même dans les archives.',
        2: 'Partagez le fichier par un lien au lieu de le joindre.',
        3: 'Si rien n’est joint, retirez les liens, ceux de la signature aussi.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_0~words': {
    title: 'Google bloque ce genre de fichier',
    what: 'Message non remis : Google arrête certains genres de fichiers, même dans une archive, car ils peuvent porter des virus.',
    card: 'Partagez le fichier par un lien, ou envoyez sans lui. Une archive avec mot de passe peut aussi être arrêtée.',
    steps: {
      you: {
        1: 'Retirez les programmes, les scripts et les fichiers à macros, même dans les archives.',
        2: 'Partagez le fichier par un lien au lieu de le joindre.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_0~2': {
    title: 'Google refuse l’envoi de ce serveur ou de ce compte',
    what: 'Message non remis : votre entreprise envoie par Google, qui n’admet pas ce serveur ou ce compte.',
    card: 'Un réglage de votre entreprise chez Google est à vérifier. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Google Workspace : déclarez l’adresse IP d’envoi[ {ip}] pour l’envoi par Google (support.google.com/a/answer/2956491).',
        2: 'Expéditeur : vérifiez que le compte existe, n’est pas suspendu et appartient à l’un de vos domaines.',
        3: 'HELO : donnez le nom DNS complet de l’appareil qui envoie.',
        4: 'Abus : si le texte exact en parle, sécurisez d’abord le compte.',
      },
      recipientAdministrator: {},
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
      recipientAdministrator: {},
    },
  },
  '5_7_0~3': {
    title: 'Google a arrêté la connexion, ou en demande une',
    what: 'Message non remis : votre logiciel ou serveur ne s’est pas identifié de la façon que Google demande.',
    card: 'Reconfigurez le compte dans votre logiciel, en vous connectant sur la page de Google. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Reconfigurez le compte dans votre logiciel de messagerie, en vous connectant sur la page de Google.',
        2: 'Pour un scanner ou un autre appareil, utilisez smtp.gmail.com, le port 587 et STARTTLS.',
      },
      yourAdministrator: {
        1: 'Journaux : lisez le dialogue avec Google jusqu’à cette réponse.',
        2: 'SMTP AUTH : identifiez-vous une seule fois par connexion, avant de donner l’expéditeur.',
      },
      recipientAdministrator: {},
    },
  },
  '5_5_1~2': {
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
      recipientAdministrator: {},
    },
  },
  '5_7_1': {
    what: 'Message non remis : Google juge ce message probablement indésirable.',
    card: 'Récrivez le message avec moins de liens, puis renvoyez-le. S’il revient, votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Récrivez le message : moins de liens, moins d’images, un objet clair.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Liens : cherchez chaque domaine du message dans les listes de blocage, et retirez ceux qui y figurent.',
        3: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
        4: 'Postmaster Tools (postmaster.google.com) : gardez le taux de spam sous 0,1 %.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_1~2': {
    what: 'Message non remis : Google se fie très peu à votre serveur ou à votre domaine, et bloque ce message.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'SPF, DKIM et DMARC : faites passer les trois pour le domaine de l’adresse From[, {senderDomain}].',
        4: 'Postmaster Tools (postmaster.google.com) : gardez le taux de spam sous 0,1 %.',
      },
    },
  },
  '5_7_1~3': {
    title: 'Une règle d’entreprise refuse ce message',
    what: 'Message non remis : une règle d’administrateur arrête ce message, côté destinataire ou du vôtre. Ce n’est pas le filtre de Google.',
    card: 'L’administrateur du destinataire peut dire quelle règle s’applique. Ce peut être aussi une règle de votre entreprise.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
        2: 'Si vous utilisez Google Workspace, demandez aussi à votre administrateur.',
      },
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
    card: 'Il manque un réglage DNS à votre serveur ou à votre domaine. Tout est dans ce message, prêt à transmettre.',
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
        1: 'From : mettez-y une seule adresse ; les autres, pour les réponses, vont dans Reply-To.',
        2: 'Nom : mettez-le entre guillemets droits s’il contient une virgule ou un deux-points.',
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
    what: 'Message non remis : votre serveur écrit d’une adresse d’où Google n’attend pas de courrier, comme une ligne de particulier.',
    card: 'Vos messages doivent partir par le serveur de votre fournisseur. Tout est dans ce message, prêt à transmettre.',
    steps: {
      yourAdministrator: {
        1: 'Envoi : faites sortir le courrier par le serveur SMTP de votre fournisseur, avec identification.',
        2: 'Adresse fixe : si elle sert au courrier, donnez-lui un nom PTR, et cherchez-la sur check.spamhaus.org.',
      },
      recipientAdministrator: {},
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
      recipientAdministrator: {},
    },
  },
  '5_7_1~8': {
    title: 'La limite d’envoi du jour est atteinte',
    what: 'Message non remis : votre entreprise envoie par Google, et a envoyé tout ce qu’elle peut en un jour.',
    card: 'Attendez jusqu’à 24 heures, puis renvoyez.',
    steps: {
      you: {
        1: 'Étalez vos envois sur plusieurs jours.',
      },
      yourAdministrator: {
        1: 'Google Workspace : étalez les envois en nombre sur plusieurs jours (limites : support.google.com/a/answer/2956491).',
        2: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
      },
      nobody: {
        1: 'Attendez 24 heures : la limite compte les envois d’un jour.',
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
        2: 'Pour un ancien logiciel ou un appareil, activez d’abord la validation en deux étapes.',
        3: 'Créez ensuite un mot de passe d’application sur myaccount.google.com/apppasswords.',
      },
      yourAdministrator: {
        1: 'OAuth 2.0 : utilisez-le dans les logiciels, où Google n’accepte plus le mot de passe du compte.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_80': {
    title: 'Google a refusé votre connexion',
    what: 'Message non remis : Google n’a pas accepté l’identifiant ou le mot de passe donné par votre logiciel.',
    card: 'Reconfigurez le compte dans votre logiciel, en vous connectant sur la page de Google. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Reconfigurez le compte, et connectez-vous sur la page de Google qui s’ouvre.',
        2: 'Pour un ancien logiciel ou un appareil, activez d’abord la validation en deux étapes.',
        3: 'Créez ensuite un mot de passe d’application sur myaccount.google.com/apppasswords.',
      },
      yourAdministrator: {
        1: 'OAuth 2.0 : utilisez-le dans les logiciels, où Google n’accepte plus le mot de passe du compte.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_9': {
    title: 'Google demande une autre façon de se connecter',
    what: 'Message non remis : Google demande un mot de passe d’application à votre logiciel, ou d’abord une connexion dans un navigateur.',
    card: 'Connectez-vous à Google dans un navigateur, puis reconfigurez le compte dans votre logiciel.',
    steps: {
      you: {
        1: 'Connectez-vous sur accounts.google.com dans un navigateur, et confirmez que c’est vous.',
        2: 'Avec la validation en deux étapes, créez un mot de passe d’application sur myaccount.google.com/apppasswords, puis saisissez-le dans votre logiciel.',
        3: 'Ou reconfigurez le compte, en vous connectant sur la page de Google.',
      },
      yourAdministrator: {
        1: 'OAuth 2.0 : utilisez-le dans les logiciels, où Google n’accepte plus le mot de passe du compte.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_90': {
    title: 'Google demande une autre façon de se connecter',
    what: 'Message non remis : Google demande un mot de passe d’application à votre logiciel, ou d’abord une connexion dans un navigateur.',
    card: 'Connectez-vous à Google dans un navigateur, puis reconfigurez le compte dans votre logiciel.',
    steps: {
      you: {
        1: 'Connectez-vous sur accounts.google.com dans un navigateur, et confirmez que c’est vous.',
        2: 'Avec la validation en deux étapes, créez un mot de passe d’application sur myaccount.google.com/apppasswords, puis saisissez-le dans votre logiciel.',
        3: 'Ou reconfigurez le compte, en vous connectant sur la page de Google.',
      },
      yourAdministrator: {
        1: 'OAuth 2.0 : utilisez-le dans les logiciels, où Google n’accepte plus le mot de passe du compte.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_4': {
    title: 'Google n’admet pas le mode de connexion du logiciel',
    what: 'Message non remis : Google n’admet pas, ou plus, la façon dont votre logiciel de messagerie se connecte.',
    card: 'Mettez le logiciel à jour, puis reconfigurez le compte en vous connectant sur la page de Google.',
    steps: {
      you: {
        1: 'Mettez le logiciel de messagerie à jour, ou prenez-en un plus récent.',
        2: 'Reconfigurez le compte, et connectez-vous sur la page de Google qui s’ouvre.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH : utilisez XOAUTH2, ou PLAIN avec un mot de passe d’application.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_40~2': {
    title: 'Google n’admet pas le mode de connexion du logiciel',
    what: 'Message non remis : Google n’admet pas, ou plus, la façon dont votre logiciel de messagerie se connecte.',
    card: 'Mettez le logiciel à jour, puis reconfigurez le compte en vous connectant sur la page de Google.',
    steps: {
      you: {
        1: 'Mettez le logiciel de messagerie à jour, ou prenez-en un plus récent.',
        2: 'Reconfigurez le compte, et connectez-vous sur la page de Google qui s’ouvre.',
      },
      yourAdministrator: {
        1: 'SMTP AUTH : utilisez XOAUTH2, ou PLAIN avec un mot de passe d’application.',
      },
      recipientAdministrator: {},
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
      yourAdministrator: {
        1: 'Google Workspace : la console d’administration peut suspendre la question de sécurité d’un utilisateur pendant 10 minutes.',
      },
      recipientAdministrator: {},
    },
  },
  '5_7_26': {
    what: 'Message non remis : SPF et DKIM ne prouvent pas à Google que ce message vient de votre domaine.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
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
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Ne renvoyez pas pour l’instant.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        4: 'Postmaster Tools (postmaster.google.com) : gardez le taux de spam sous 0,1 %.',
      },
      nobody: {},
    },
  },
  '5_7_28~2': {
    title: 'Google bloque l’adresse de votre serveur',
    what: 'Message non remis : Google compte trop de messages indésirables venant de votre serveur, et le bloque.',
    card: 'Ne renvoyez pas pour l’instant. Ce qui part de votre serveur est à examiner. Tout est dans ce message, prêt à transmettre.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
        2: 'Ne renvoyez pas pour l’instant.',
      },
      yourAdministrator: {
        1: 'Envois indésirables : cherchez un compte ou un formulaire détourné, changez son mot de passe, retirez ses messages de la file.',
        2: 'Listes : retirez les adresses qui reviennent, et n’écrivez qu’à ceux qui l’ont demandé.',
        3: 'Débit : envoyez moins de messages à la fois, et augmentez le volume sur plusieurs jours.',
        4: 'Postmaster Tools (postmaster.google.com) : gardez le taux de spam sous 0,1 %.',
      },
      nobody: {},
    },
  },
  unauthenticated: {
    what: 'Message non remis : votre domaine demande de refuser les messages sans preuve d’origine. Celui-ci n’en avait aucune qui compte.',
    steps: {
      yourAdministrator: {
        1: 'SPF : si le serveur d’envoi[ {ip}] est le vôtre, autorisez-le dans l’enregistrement TXT[, zone {senderDomain}].',
        2: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        3: 'DMARC : signez avec d= égal au domaine de l’adresse From[, {senderDomain}].',
        4: 'Redirection : un serveur qui transfère laisse le message intact, pour que DKIM reste valable.',
      },
    },
  },
  requests: {
    what: 'Message non remis : Google n’a pas pu joindre le serveur du destinataire. Il n’accepte aucune connexion, ou son DNS ne répond pas.',
    card: 'Vérifiez la partie après @, et téléphonez si c’est urgent. L’administrateur du destinataire peut voir pourquoi rien ne répond.',
    steps: {
      recipientAdministrator: {
        1: 'Pare-feu : ouvrez le port 25 aux serveurs de Google, listés sous _spf.google.com.',
        2: 'DNS : vérifiez que les serveurs de noms[, domaine {domain},] et chaque MX répondent de l’extérieur.',
      },
    },
  },
  'no-data': {
    title: 'Ce domaine n’indique aucun serveur de courrier',
    what: 'Message non remis : le DNS n’indique aucun serveur qui reçoit le courrier de la partie après @.',
  },
  'send-as': {
    title: 'Gmail ne peut plus envoyer pour votre autre adresse',
    what: 'Message non remis : Gmail envoie pour votre autre adresse par un autre serveur, dont les réglages ne sont plus bons.',
    card: 'Corrigez le serveur et le mot de passe de cette adresse dans les paramètres de Gmail. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Dans les paramètres de Gmail, sous « Comptes et importation », choisissez « modifier les informations » près de cette adresse.',
        2: 'Entrez le serveur, le port, l’identifiant et le mot de passe que donne votre fournisseur.',
        3: 'Envoyez depuis votre adresse Gmail en attendant.',
      },
      yourAdministrator: {
        1: 'Serveur d’envoi : vérifiez que ce compte peut encore s’y identifier (SMTP AUTH).',
      },
      recipientAdministrator: {},
    },
  },
  'state-6': {
    title: 'Le chiffrement avec le serveur du destinataire a échoué',
    what: 'Message non remis : Google n’a pas pu établir le chiffrement avec le serveur du destinataire.',
    card: 'Le chiffrement du serveur du destinataire est à vérifier. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
        2: 'Si vous écrivez par Gmail depuis une autre adresse, vérifiez dans les paramètres le chiffrement réglé pour elle.',
      },
      yourAdministrator: {
        1: 'Google Workspace : vérifiez si une règle de transport sécurisé (TLS) exige le chiffrement.',
      },
      recipientAdministrator: {
        1: 'TLS : proposez STARTTLS, avec un certificat valable que le serveur peut lire.',
      },
    },
  },
  'state-8': {
    title: 'Le serveur d’envoi a refusé la connexion de Gmail',
    what: 'Message non remis : Gmail envoie ce message par un autre serveur, qui a refusé son identification.',
    card: 'Corrigez le serveur et le mot de passe de cette adresse dans les paramètres de Gmail. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Dans les paramètres de Gmail, sous « Comptes et importation », choisissez « modifier les informations » près de cette adresse.',
        2: 'Entrez le serveur, le port, l’identifiant et le mot de passe que donne votre fournisseur.',
        3: 'Envoyez depuis votre adresse Gmail en attendant.',
      },
      yourAdministrator: {
        1: 'Serveur d’envoi : vérifiez que le compte est ouvert et peut s’identifier (SMTP AUTH).',
        2: 'Google Workspace : vérifiez la route réglée pour les messages sortants.',
      },
      recipientAdministrator: {},
    },
  },
  'state-12': {
    title: 'Le serveur d’envoi n’offre pas de connexion à Gmail',
    what: 'Message non remis : Gmail envoie ce message par un autre serveur, qui ne propose pas l’identification nécessaire.',
    card: 'Corrigez le serveur et le port de cette adresse dans les paramètres de Gmail. Renvoyez ensuite.',
    steps: {
      you: {
        1: 'Dans les paramètres de Gmail, sous « Comptes et importation », choisissez « modifier les informations » près de cette adresse.',
        2: 'Entrez le serveur d’envoi et le port que donne votre fournisseur, en général 587 avec TLS.',
        3: 'Envoyez depuis votre adresse Gmail en attendant.',
      },
      yourAdministrator: {
        1: 'Serveur d’envoi : vérifiez qu’il propose l’identification (SMTP AUTH) sur le port utilisé, en général 587 avec TLS.',
        2: 'Google Workspace : vérifiez la route réglée pour les messages sortants.',
      },
      recipientAdministrator: {},
    },
  },
  'state-13': {
    title: 'Le serveur du destinataire a refusé celui de Google',
    what: 'Message non remis : le serveur du destinataire n’a pas laissé entrer celui de Google. Le texte exact dit peut-être pourquoi.',
    card: 'L’administrateur du destinataire peut voir pourquoi le serveur de Google a été refusé. Ce message dit quoi chercher.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      yourAdministrator: {
        1: 'Google Workspace : Email Log Search donne la réponse complète du serveur.',
      },
      recipientAdministrator: {
        1: 'Journaux : retrouvez ce refus, et la règle ou la liste qui l’explique.',
        2: 'Filtrage : laissez entrer les serveurs de Google, listés sous _spf.google.com.',
      },
    },
  },
  'state-14': {
    title: 'Le serveur du destinataire refuse cette adresse',
    what: 'Message non remis : le serveur du destinataire a refusé cette adresse. Elle est peut-être inconnue, ou la boîte pleine ou fermée.',
    card: 'Vérifiez d’abord l’adresse, lettre par lettre. Si elle est juste, prévenez le destinataire par un autre moyen.',
    fine: 'Ce que vous avez écrit n’est pas en cause.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
    },
  },
  'state-17': {
    title: 'Le serveur du destinataire a refusé le message à la fin',
    what: 'Message non remis : le serveur du destinataire a reçu le message, puis l’a refusé. Le texte exact dit peut-être pourquoi.',
    card: 'L’administrateur du destinataire peut voir la raison. Prévenez le destinataire par un autre moyen.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipient: {},
      recipientAdministrator: {
        1: 'Journaux : retrouvez ce message[ pour {address}], et la raison du refus après DATA.',
      },
    },
  },
  'state-17~words': {
    title: 'Le serveur du destinataire refuse cette adresse',
    what: 'Message non remis : le serveur du destinataire n’accepte pas cette adresse. Elle y est peut-être inconnue, ou fermée pour vous.',
    card: 'Vérifiez d’abord l’adresse, lettre par lettre. Si elle est juste, prévenez le destinataire par un autre moyen.',
    fine: 'Ce que vous avez écrit n’est pas en cause.',
    steps: {
      you: {
        1: 'Comparez l’adresse avec sa source : une signature, un site, un ancien message.',
        2: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'Boîte : vérifiez que l’adresse[ {address}] existe et accepte les messages de l’extérieur.',
      },
    },
  },
  gcdp: {
    title: 'Une règle d’entreprise refuse ce message',
    what: 'Message non remis : une règle écrite par un administrateur arrête ce message. Ce n’est pas le filtre de Google.',
    card: 'L’administrateur du destinataire peut dire quelle règle s’applique. Ce peut être aussi une règle de votre entreprise.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par téléphone ou par un autre moyen.',
        2: 'Si vous utilisez Google Workspace, demandez aussi à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Google Workspace, si vous l’utilisez : vérifiez vos propres règles de contenu, de routage et de remise.',
      },
      recipientAdministrator: {
        1: 'Google Workspace : cherchez le message avec Email Log Search, qui nomme la règle.',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
