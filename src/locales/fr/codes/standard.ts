import type { SameTexts } from '../../catalog';
import type { standard as source } from '../../en/codes/standard';

const noRoute = {
  what: 'Message non remis : le serveur n’a trouvé aucun chemin vers celui qui prend le courrier de cette adresse.',
  card: 'Vérifiez d’abord la partie après @. Si elle est juste, les réglages DNS de votre serveur sont à vérifier.',
  steps: {
    yourAdministrator: {
      1: 'MX : cherchez les enregistrements du domaine du destinataire[ {domain}].',
      2: 'DNS : vérifiez que votre serveur de messagerie joint ses serveurs de noms.',
      3: 'Routes : vérifiez les connecteurs et les routes fixes pour ce domaine.',
    },
  },
} as const;

const accents = {
  title: 'Une adresse avec des accents n’est pas acceptée',
  what: 'Message non remis : un serveur du trajet n’accepte pas les adresses avec accents ou autres écritures.',
  card: 'Utilisez une adresse en lettres simples, sans accent. Le destinataire en a peut-être une seconde.',
  steps: {
    you: {
      1: 'Cherchez un accent dans les adresses, la vôtre aussi, et utilisez une forme sans accent.',
      2: 'Demandez au destinataire, par un autre moyen, une adresse en lettres simples.',
    },
    yourAdministrator: {
      1: 'SMTPUTF8 : chaque serveur du trajet doit le prendre en charge (RFC 6531).',
    },
  },
} as const;

const accentsInAnswer = {
  title: 'Une adresse avec des accents n’est pas acceptée',
  what: 'Message non remis : les serveurs n’ont pas pu s’accorder sur une adresse avec accents ou autre écriture.',
  card: 'Demandez au destinataire une adresse en lettres simples. Tout est dans ce message, prêt à lui envoyer.',
  steps: {
    you: {
      1: 'Demandez au destinataire, par un autre moyen, une adresse en lettres simples.',
      2: 'Transmettez le texte préparé à votre administrateur.',
    },
    yourAdministrator: {
      1: 'SMTPUTF8 : le logiciel d’envoi doit l’annoncer avec l’expéditeur de l’enveloppe, VRFY ou EXPN (RFC 6531).',
    },
  },
} as const;

const encryptFirst = {
  title: 'Le serveur veut une identification chiffrée',
  what: 'Message non remis : le logiciel a voulu s’identifier par une connexion sans chiffrement.',
  card: 'Dans les réglages du serveur d’envoi de votre logiciel, activez le chiffrement. Renvoyez ensuite.',
  steps: {
    you: {
      1: 'Activez SSL/TLS ou STARTTLS pour le serveur d’envoi dans votre logiciel.',
    },
    yourAdministrator: {
      1: 'Logiciel ou appareil : port 587 avec STARTTLS, ou port 465 avec TLS dès le début.',
    },
  },
} as const;

/** Textes propres aux codes de statut de l’IANA ; la source de chacun se trouve dans sa ligne. */
export const standard = {
  x_1_0: {
    title: 'Quelque chose ne va pas avec une adresse',
    what: 'Message non remis : quelque chose ne va pas avec une adresse. Le code ne dit ni laquelle, ni quoi.',
  },
  x_1_3: {
    title: 'Cette adresse n’est pas écrite correctement',
    what: 'Message non remis : l’adresse du destinataire a une forme que le courrier n’admet pas.',
    card: 'Retapez l’adresse à la main, sans espace ni signe autour. Renvoyez ensuite le message.',
    steps: {
      you: {
        1: 'Cherchez une espace, une virgule, un point manquant ou un second @ dans l’adresse.',
        2: 'Retapez-la à la main, sans passer par les suggestions.',
      },
    },
  },
  x_1_4: {
    title: 'Cette adresse correspond à plusieurs boîtes',
    what: 'Message non remis : l’adresse correspond à plusieurs destinataires, et le serveur ne choisit pas.',
    card: 'Écrivez à l’adresse complète si vous la connaissez. L’administrateur du destinataire peut supprimer le doublon.',
    steps: {
      you: {
        1: 'Utilisez l’adresse complète, avec prénom et nom, si vous la connaissez.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'Doublon : ne laissez l’adresse[ {address}] qu’à un seul destinataire.',
      },
    },
  },
  x_1_7: {
    title: 'Votre propre adresse est mal formée',
    what: 'Message non remis : l’adresse de l’expéditeur a une forme que le courrier n’admet pas.',
    card: 'Votre adresse d’expéditeur est à corriger. Tout est dans ce message, prêt à lui envoyer.',
    steps: {
      you: {
        1: 'Vérifiez l’adresse de votre compte dans les réglages de votre logiciel de messagerie.',
      },
      yourAdministrator: {
        1: 'Expéditeur : vérifiez l’adresse de l’enveloppe qu’envoie le logiciel ou l’appareil.',
      },
    },
  },
  x_1_8: {
    title: 'On ne peut pas répondre à votre domaine',
    what: 'Message non remis : le domaine de votre adresse n’existe pas dans le DNS, ou ne prend pas de réponses.',
    card: 'Un réglage DNS de votre domaine est à corriger. Tout est dans ce message, prêt à lui envoyer.',
    steps: {
      yourAdministrator: {
        1: 'Domaine : vérifiez que le domaine d’envoi[ {senderDomain}] n’a pas expiré.',
        2: 'DNS : publiez pour lui un enregistrement MX ou A.',
        3: 'Logiciels et appareils : donnez-leur une adresse d’expéditeur sur un domaine qui existe.',
      },
    },
  },
  x_2_0: {
    title: 'La boîte du destinataire n’a pas pris votre message',
    what: 'Message non remis : la boîte existe, mais quelque chose en elle a arrêté le message.',
    card: 'Renvoyez une fois. Si le message revient, l’administrateur du destinataire peut voir ce qui l’arrête.',
    steps: {
      recipientAdministrator: {
        1: 'Boîte : vérifiez qu’elle[, {address},] est ouverte, a de la place et peut recevoir de l’extérieur.',
      },
    },
  },
  x_2_4: {
    title: 'Une liste de diffusion ne fonctionne pas',
    what: 'Message non remis : cette adresse est une liste, et le serveur n’a pas pu joindre ses membres.',
    card: 'Écrivez directement à ses membres, ou prévenez le responsable de la liste par un autre moyen.',
    steps: {
      you: {
        1: 'Prévenez le responsable de la liste par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'Liste : vérifiez les membres et les réglages de cette liste[, {address}].',
      },
    },
  },
  x_3_2: {
    title: 'Le serveur du destinataire ne prend rien pour l’instant',
    what: 'Message non remis : le serveur du destinataire est arrêté ou surchargé, ou ne doit pas prendre de courrier.',
    card: 'Renvoyez dans quelques heures. Si le message revient, celui-ci dit à l’administrateur du destinataire quoi chercher.',
    steps: {
      you: {
        1: 'Renvoyez le même message dans quelques heures.',
        2: 'Prévenez le destinataire par un autre moyen si c’est urgent.',
      },
      recipientAdministrator: {
        1: 'Serveur : vérifiez qu’il[, {host},] accepte les connexions sur le port 25 et n’est pas en maintenance.',
        2: 'MX : vérifiez que les enregistrements[, zone {domain},] désignent des serveurs prévus pour recevoir.',
      },
    },
  },
  x_3_3: {
    title: 'L’autre serveur ne sait pas faire ce qui est demandé',
    what: 'Message non remis : le message demande quelque chose que le serveur de réception ne sait pas faire.',
    card: 'Renvoyez sous une forme plus simple, sans option de remise. Votre administrateur peut dire laquelle manque.',
    steps: {
      you: {
        1: 'Renvoyez sans accusé, chiffrement ni autre option de remise.',
      },
      yourAdministrator: {
        1: 'SMTP : comparez les fonctions annoncées en réponse à EHLO avec les besoins du message.',
      },
    },
  },
  x_4_1: {
    title: 'Le serveur du destinataire ne répond pas',
    what: 'Message non remis : le serveur du destinataire n’a pas répondu, ou était trop occupé pour répondre.',
    card: 'Renvoyez dans quelques heures. S’il revient encore, ce message dit à son administrateur quoi chercher.',
    steps: {
      yourAdministrator: {
        1: 'Pare-feu : vérifiez que votre serveur peut sortir par le port 25.',
        2: 'Journaux : trouvez le dernier essai de connexion[ à {host}], et refaites-le à la main.',
      },
      recipientAdministrator: {
        1: 'Serveur : vérifiez de l’extérieur que le serveur de réception[ {host}] répond sur le port 25.',
        2: 'MX : vérifiez que chaque enregistrement[ du domaine ({domain})] nomme un serveur qui répond.',
      },
    },
  },
  x_4_3: {
    title: 'Un annuaire du trajet n’a pas répondu',
    what: 'Message non remis : le serveur n’a pas pu chercher où le message doit aller.',
    card: 'Renvoyez dans quelques heures. Si le message revient, le DNS du domaine du destinataire est à vérifier.',
    steps: {
      yourAdministrator: {
        1: 'DNS : vérifiez que vos serveurs résolvent le domaine du destinataire[ {domain}].',
      },
      recipientAdministrator: {
        1: 'DNS : vérifiez que tous les serveurs de noms du domaine[ {domain}] répondent de même.',
        2: 'Annuaire : vérifiez que le serveur de réception[ {host}] joint son annuaire.',
      },
    },
  },
  '4_4_4': {
    ...noRoute,
    title: 'Aucun chemin vers le serveur du destinataire',
  },
  '5_4_4': noRoute,
  x_4_6: {
    title: 'Votre message a tourné en rond',
    what: 'Message non remis : des redirections l’ont fait tourner en rond, jusqu’à ce qu’un serveur l’arrête.',
    card: 'Prévenez le destinataire par un autre moyen. Une redirection est à supprimer avant de renvoyer.',
    steps: {
      you: {
        1: 'Désactivez vos propres règles qui transfèrent ou répondent automatiquement.',
        2: 'Prévenez le destinataire par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'Trajet : lisez les lignes Received ; les serveurs qui se répètent forment le cercle.',
        2: 'Redirections : vérifiez celles de la boîte[ {address}], puis MX et connecteurs.',
      },
    },
  },
  x_5_3: {
    title: 'Trop de destinataires dans un message',
    what: 'Message non remis : le message a plus de destinataires que le serveur n’en prend à la fois.',
    steps: {
      yourAdministrator: {
        1: 'Serveur d’envoi : réduisez le nombre de destinataires par transaction ; la RFC 5321 en garantit 100.',
      },
    },
  },
  x_5_5: {
    title: 'Les serveurs ne parlent pas la même version',
    what: 'Message non remis : les deux serveurs ne parlent pas la même version du protocole de messagerie.',
    steps: {
      yourAdministrator: {
        1: 'Serveur d’envoi : mettez-le à jour, ou l’appareil placé entre lui et Internet.',
      },
    },
  },
  x_5_6: {
    title: 'L’identification était trop longue pour le serveur',
    what: 'Message non remis : pour s’identifier, le logiciel a envoyé une ligne plus longue que le serveur ne peut lire.',
    card: 'Le logiciel d’envoi est à vérifier. Tout est dans ce message, prêt à lui envoyer.',
    steps: {
      yourAdministrator: {
        1: 'Identification : choisissez une autre méthode dans le logiciel d’envoi, comme PLAIN sous TLS.',
        2: 'Kerberos : un utilisateur membre de très nombreux groupes a des tickets trop longs.',
      },
    },
  },
  x_6_1: {
    what: 'Message non remis : un serveur du trajet n’accepte pas ce genre de contenu.',
    card: 'Renvoyez-le en texte brut, et partagez les fichiers par un lien.',
  },
  x_6_2: {
    what: 'Message non remis : le message doit être converti en chemin, et cela n’est pas permis.',
    card: 'Renvoyez-le en texte brut, et partagez les fichiers par un lien.',
  },
  x_6_3: {
    what: 'Message non remis : le message doit être converti en chemin, et le serveur ne sait pas le faire.',
    steps: {
      yourAdministrator: {
        1: 'Codage : envoyez en 7 bits (quoted-printable ou base64), sans 8BITMIME ni BINARYMIME.',
      },
    },
  },
  '5_6_4': {
    title: 'Le message aurait perdu des parties en chemin',
    what: 'Message non remis : il ne peut continuer qu’en perdant des parties, comme sa mise en forme, et il l’interdit.',
    card: 'Envoyé en texte brut, il ne perd rien en chemin. Partagez les fichiers par un lien.',
    steps: {
      you: {
        1: 'Renvoyez le message en texte brut.',
      },
    },
  },
  x_6_5: {
    what: 'Message non remis : un serveur a essayé de convertir le message, sans y parvenir.',
  },
  x_6_6: {
    title: 'Une partie du message n’a pas pu être récupérée',
    what: 'Message non remis : le message renvoie à un contenu sur un autre serveur, qui n’a pas pu être récupéré.',
    card: 'Récrivez le message dans Outlook et envoyez-le. S’il revient, prévenez votre administrateur.',
    steps: {
      yourAdministrator: {
        1: 'BURL : vérifiez que le serveur d’envoi a le droit de lire sur le serveur IMAP.',
      },
    },
  },
  x_6_7: accents,
  x_6_8: accentsInAnswer,
  x_6_9: {
    title: 'Les accents ou autres écritures ne passent pas',
    what: 'Message non remis : les adresses ou l’objet portent des accents sous une forme que le serveur du destinataire n’accepte pas.',
    card: 'Utilisez des adresses en lettres simples, sans accent. Le destinataire en a peut-être une seconde.',
    steps: {
      you: {
        1: 'Cherchez un accent dans les adresses, la vôtre aussi, et utilisez une forme sans accent.',
        2: 'Demandez au destinataire, par un autre moyen, une adresse en lettres simples.',
      },
      yourAdministrator: {
        1: 'SMTPUTF8 : chaque serveur du trajet doit le prendre en charge (RFC 6531).',
        2: 'Logiciel d’envoi : si aucune adresse n’a d’accent, encodez l’objet et les noms (RFC 2047), sans UTF-8 brut.',
      },
    },
  },
  x_6_10: accentsInAnswer,
  x_7_0: {
    title: 'Refusé pour une raison de sécurité',
    what: 'Message non remis : le serveur invoque une raison de sécurité ou de règle, sans détail.',
    card: 'Le texte exact du serveur en dit souvent plus. Tout est dans ce message, prêt à lui envoyer.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Texte exact : cherchez-y un nom, un lien ou un second code.',
        2: 'Authentification : vérifiez SPF, DKIM et DMARC[, domaine {senderDomain}].',
        3: 'Listes de blocage : cherchez l’adresse IP d’envoi[ {ip}].',
      },
    },
  },
  x_7_2: {
    title: 'Vous ne pouvez pas écrire à cette liste',
    what: 'Message non remis : cette liste n’accepte que certains expéditeurs, comme ses membres.',
    card: 'Le responsable de la liste peut vous ajouter. Si vous en êtes membre, envoyez depuis l’adresse inscrite.',
    steps: {
      you: {
        1: 'Envoyez depuis l’adresse même de votre inscription à la liste.',
        2: 'Demandez par un autre moyen au responsable de la liste d’autoriser votre adresse.',
      },
      recipientAdministrator: {
        1: 'Liste : ajoutez l’expéditeur à ceux qui peuvent écrire, ou ouvrez la liste.',
      },
    },
  },
  x_7_3: {
    title: 'Un message protégé ne passe pas ce serveur',
    what: 'Message non remis : le serveur ne sait pas convertir ce message protégé en une forme que le suivant accepte.',
    card: 'Envoyez-le sans signature ni chiffrement, si c’est permis. Tout est dans ce message, prêt à lui envoyer.',
    steps: {
      you: {
        1: 'Envoyez-le sans signature ni chiffrement, si c’est permis.',
      },
    },
  },
  x_7_4: {
    title: 'Le serveur n’offre pas la protection demandée',
    what: 'Message non remis : le message demande une protection que le serveur n’offre pas.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'SMTP : comparez AUTH et STARTTLS, en réponse à EHLO, avec ce que demande le logiciel.',
      },
    },
  },
  x_7_5: {
    title: 'Une clé ou un certificat ne fonctionne pas',
    what: 'Message non remis : le serveur n’a pas pu vérifier ou déchiffrer un élément, faute de la bonne clé.',
    card: 'Joignez le destinataire par un autre moyen. Son administrateur doit vérifier le certificat.',
    steps: {
      you: {
        1: 'Prévenez le destinataire par un autre moyen.',
      },
      recipientAdministrator: {
        1: 'Certificat : vérifiez ses dates, ses noms et sa chaîne sur le serveur de réception[ {host}].',
        2: 'MTA-STS et DANE : vérifiez que politique et enregistrements TLSA correspondent au certificat en service.',
      },
    },
  },
  x_7_6: {
    what: 'Message non remis : les serveurs n’ont aucune méthode de chiffrement en commun.',
  },
  x_7_7: {
    title: 'Votre message a été modifié en chemin',
    what: 'Message non remis : le serveur a constaté que le message a été modifié ou abîmé en chemin.',
    card: 'Renvoyez-le une fois. S’il revient, quelque chose en chemin modifie vos messages : transmettez celui-ci.',
    steps: {
      you: {
        1: 'Renvoyez le message une fois.',
        2: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Passerelles : signez avec DKIM après la dernière étape qui modifie les messages, comme une mention légale.',
        2: 'Antivirus : vérifiez qu’il ne récrit pas liens ou pièces jointes après la signature.',
      },
    },
  },
  x_7_8: {
    title: 'L’identification n’a pas été acceptée',
    what: 'Message non remis : le nom d’utilisateur ou le mot de passe d’envoi n’est pas le bon.',
    card: 'Saisissez de nouveau votre mot de passe dans votre logiciel. S’il a changé, saisissez le nouveau partout.',
    steps: {
      you: {
        1: 'Connectez-vous au webmail : si cela échoue aussi, faites réinitialiser le mot de passe.',
        2: 'Saisissez le bon mot de passe dans chaque logiciel et appareil qui envoie.',
      },
      yourAdministrator: {
        1: 'Compte : vérifiez qu’il peut envoyer par SMTP, et s’il lui faut un mot de passe d’application ou OAuth.',
      },
    },
  },
  x_7_9: {
    title: 'La méthode d’identification est trop faible',
    what: 'Message non remis : le serveur n’accepte plus la façon dont le logiciel s’identifie.',
    card: 'Mettez à jour votre logiciel, ou ajoutez-y de nouveau le compte. Si cela ne suffit pas, prévenez votre administrateur.',
    steps: {
      yourAdministrator: {
        1: 'Identification : réglez le logiciel sur une méthode plus forte, comme OAuth ou SCRAM sous TLS.',
      },
    },
  },
  x_7_10: encryptFirst,
  x_7_11: encryptFirst,
  x_7_12: {
    title: 'Il faut s’identifier une fois autrement',
    what: 'Message non remis : avant que cette méthode marche, vous devez vous identifier une fois autrement.',
    card: 'Souvent, il suffit de se connecter une fois au webmail avec son mot de passe. Renvoyez ensuite le message.',
    steps: {
      yourAdministrator: {
        1: 'Identification : faites s’identifier l’utilisateur une fois en PLAIN sous TLS, pour que le serveur enregistre la nouvelle forme.',
      },
    },
  },
  x_7_13: {
    title: 'Votre compte est désactivé',
    what: 'Message non remis : le mot de passe est bon, mais votre compte, désactivé, ne peut pas envoyer.',
    card: 'Votre compte est à réactiver. Tout est dans ce message, prêt à lui envoyer.',
    fine: 'Votre message et votre mot de passe sont bons.',
    steps: {
      you: {
        1: 'Transmettez le texte préparé à votre administrateur.',
      },
      yourAdministrator: {
        1: 'Compte : vérifiez s’il est suspendu, expiré ou verrouillé après des échecs, et réactivez-le.',
      },
    },
  },
  x_7_14: {
    title: 'Deux serveurs ne se font pas encore confiance',
    what: 'Message non remis : le serveur d’envoi a besoin d’un accord avec un autre serveur, et il n’y en a pas.',
    steps: {
      yourAdministrator: {
        1: 'Confiance : établissez-la entre le serveur d’envoi et celui où il va lire (RFC 5248).',
      },
    },
  },
  x_7_15: {
    title: 'Le serveur ne prend que l’urgent pour l’instant',
    what: 'Message non remis : le serveur ne prend pour l’instant que des messages de priorité plus haute.',
    card: 'Renvoyez dans quelques heures. Ce que vous avez écrit n’est pas en cause.',
  },
  x_7_16: {
    what: 'Message non remis : le message est trop lourd pour la priorité avec laquelle il est parti.',
  },
  '5_7_17': {
    title: 'Cette adresse est peut-être à une autre personne',
    what: 'Message non remis : la boîte a changé de titulaire depuis la date que votre message indique.',
    card: 'Assurez-vous, par téléphone, que l’adresse est toujours à la personne voulue.',
    steps: {
      you: {
        1: 'Demandez à la personne, par téléphone, son adresse actuelle.',
      },
    },
  },
  '5_7_18': {
    title: 'Ce domaine est peut-être à quelqu’un d’autre',
    what: 'Message non remis : le domaine a changé de titulaire depuis la date que votre message indique.',
    card: 'Assurez-vous, par téléphone, que le domaine est toujours à ceux que vous cherchez.',
  },
  '5_7_19': {
    title: 'Le titulaire de la boîte n’a pas pu être vérifié',
    what: 'Message non remis : votre message demande de vérifier le titulaire de la boîte, et le serveur ne le peut pas.',
    card: 'Assurez-vous, par téléphone, que l’adresse est juste. Votre administrateur peut ensuite envoyer sans ce contrôle.',
    steps: {
      you: {
        1: 'Demandez à la personne, par téléphone, si l’adresse est toujours la sienne.',
      },
      yourAdministrator: {
        1: 'RRVS : renvoyez sans la ligne Require-Recipient-Valid-Since (RFC 7293).',
      },
    },
  },
  '5_7_20': {
    title: 'La signature du message manque ou est abîmée',
    what: 'Message non remis : aucune signature du message (DKIM) n’a pu être confirmée.',
    steps: {
      yourAdministrator: {
        1: 'DKIM : signez les messages sortants[, domaine {senderDomain},] et publiez la clé dans la zone DNS.',
        2: 'Passerelles : ne laissez rien modifier le message après sa signature.',
      },
    },
  },
  '5_7_21': {
    title: 'La signature du message ne convient pas',
    what: 'Message non remis : le message est signé (DKIM), mais pas d’une façon que ce serveur accepte.',
    steps: {
      yourAdministrator: {
        1: 'DKIM : signez avec le domaine de l’adresse From[, {senderDomain}], et en RSA de 2048 bits.',
        2: 'DKIM : signez From, Subject et Date, et le corps entier (sans étiquette l=).',
      },
    },
  },
  '5_7_22': {
    title: 'La signature ne vient pas de votre domaine',
    what: 'Message non remis : le message est signé (DKIM), mais par un autre domaine que celui de votre adresse.',
    steps: {
      yourAdministrator: {
        1: 'DKIM : signez avec le domaine de l’adresse From[, {senderDomain}], pas seulement avec celui du prestataire.',
      },
    },
  },
  x_7_23: {
    what: 'Message non remis : votre domaine n’inscrit pas le serveur qui a envoyé le message (SPF).',
    steps: {
      yourAdministrator: {
        1: 'SPF : ajoutez l’adresse IP d’envoi[ {ip}] à l’enregistrement TXT[, zone {senderDomain}].',
        2: 'Ou envoyez par un serveur que l’enregistrement inscrit déjà.',
      },
    },
  },
  x_7_24: {
    title: 'La liste de vos serveurs autorisés a un défaut',
    what: 'Message non remis : le serveur n’a pas pu lire la liste des serveurs autorisés de votre domaine (SPF).',
    steps: {
      yourAdministrator: {
        1: 'SPF : gardez un seul enregistrement TXT v=spf1[, zone {senderDomain}], et corrigez son écriture.',
        2: 'SPF : dix recherches au plus, et aucun include d’un domaine sans enregistrement.',
      },
    },
  },
  x_7_26: {
    what: 'Message non remis : le message a manqué plus d’une preuve de son expéditeur.',
  },
  '5_7_27': {
    title: 'Votre domaine dit ne pas recevoir de courrier',
    what: 'Message non remis : votre domaine déclare ne rien recevoir, personne ne pourrait donc vous répondre.',
    card: 'Un réglage DNS de votre domaine est à corriger. Tout est dans ce message, prêt à lui envoyer.',
    steps: {
      yourAdministrator: {
        1: 'MX : remplacez le MX nul[, zone {senderDomain},] par un enregistrement qui désigne un serveur de réception.',
        2: 'Ou envoyez depuis une adresse sur un domaine qui prend les réponses.',
      },
    },
  },
  x_7_28: {
    title: 'Trop de messages semblables à la fois',
    what: 'Message non remis : le serveur voit dans votre message une partie d’un flot de messages semblables.',
    steps: {
      yourAdministrator: {
        1: 'Compte : assurez-vous qu’aucun n’envoie à l’insu de son titulaire ; changez son mot de passe, videz la file.',
        2: 'Envois en nombre : étalez-les sur plusieurs heures.',
      },
    },
  },
  '5_7_29': {
    title: 'Un message transféré a perdu sa preuve',
    what: 'Message non remis : un serveur qui a transféré le message a rompu la chaîne de preuves (ARC).',
    card: 'Le serveur qui transfère est à vérifier. Tout est dans ce message, prêt à lui envoyer.',
    steps: {
      yourAdministrator: {
        1: 'ARC : trouvez l’étape dont l’ARC-Seal porte cv=fail, et faites-la sceller après sa dernière modification.',
        2: 'DKIM : signez à l’origine, pour que la preuve ne tienne pas à la seule chaîne.',
      },
    },
  },
  '5_7_30': {
    title: 'Le trajet entier n’a pas pu être chiffré',
    what: 'Message non remis : votre message exige que tout le trajet soit chiffré, et le serveur suivant ne l’offre pas.',
    card: 'Demandez à votre administrateur d’envoyer sans cette exigence, si le contenu le permet. Celui du destinataire peut ajouter la prise en charge.',
    steps: {
      you: {
        1: 'Demandez à votre administrateur d’envoyer sans cette exigence, si le contenu le permet.',
      },
      yourAdministrator: {
        1: 'REQUIRETLS : envoyez sans cette option, si le contenu le permet (RFC 8689).',
      },
      recipientAdministrator: {
        1: 'REQUIRETLS : offrez-le sur le serveur de réception[ {host}], avec un certificat vérifiable (RFC 8689).',
      },
    },
  },
} as const satisfies SameTexts<typeof source>;
