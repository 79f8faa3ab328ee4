import type { SameTexts } from '../catalog';
import type { notes as source } from '../en/notes';

/** Textes à transmettre, écrits au nom de l’utilisateur. Ce qui est entre crochets peut manquer. */
export const notes = {
  generic: {
    subject: 'Message non remis[ : {address}]',
    body: 'Bonjour,\nMon message pour {address} n’a pas été remis[ ([{replyCode} ]{status})].[\nRéponse du serveur : {quote}]\nPouvez-vous regarder et me tenir au courant ?',
  },
  recipient: {
    subject: 'Message non remis',
    body: 'Bonjour[, ici {sender}]. Mon message[ à {address}] n’a pas pu être remis. Peut-on se parler au téléphone ?',
  },
  mailboxfull: {
    subject: 'Votre boîte est pleine',
    body: 'Bonjour[, ici {sender}]. Mon message est revenu, car votre boîte est pleine. Pouvez-vous libérer de la place et me prévenir ?',
  },
  suspend: {
    subject: 'Votre boîte n’accepte plus de messages',
    body: 'Bonjour[, ici {sender}]. Mon message[ à {address}] est revenu : boîte fermée ou suspendue. À quelle adresse vous écrire ?',
  },
  filtered: {
    subject: 'Votre boîte refuse mes messages',
    body: 'Bonjour[, ici {sender}]. Mon message est revenu : un réglage de votre boîte semble le refuser. Pouvez-vous autoriser mon adresse et me prévenir ?',
  },
  norelaying: {
    subject: 'Courrier non acheminé vers {domain}',
    body: 'Bonjour,\nMes messages vers {domain} sont refusés[ ([{replyCode} ]{status})] : le serveur[ {host}] ne les achemine pas.\nÀ vérifier : les enregistrements MX, les domaines acceptés et les droits du serveur d’envoi.[\nRéponse du serveur : {quote}]\nPouvez-vous me prévenir quand ce sera fait ?',
  },
  authfailure: {
    subject: 'Authentification à corriger[ : {senderDomain}]',
    body: 'Bonjour,\nMes messages vers {domain} sont refusés[ ([{replyCode} ]{status})] : leur origine n’est pas prouvée[ ({senderDomain})].\nÀ vérifier : l’enregistrement SPF[ pour {ip}], la signature DKIM et la règle DMARC.[\nRéponse du serveur : {quote}]\nPouvez-vous me prévenir quand ce sera fait ?',
  },
  requireptr: {
    subject: 'DNS inverse du serveur d’envoi à régler',
    body: 'Bonjour,\nMes messages vers {domain} sont refusés[ ([{replyCode} ]{status})] : l’adresse IP de notre serveur d’envoi[, {ip},] n’a pas de nom correspondant.\nÀ régler : un enregistrement PTR, et un A ou AAAA qui ramène à la même adresse.[\nRéponse du serveur : {quote}]\nPouvez-vous me prévenir quand ce sera fait ?',
  },
  blocked: {
    subject: 'Notre serveur d’envoi est refusé par {domain}',
    body: 'Bonjour,\nMes messages vers {domain} sont refusés[ ([{replyCode} ]{status})] : notre serveur d’envoi[, {ip},] y est bloqué.\nÀ vérifier : les listes de blocage, puis le formulaire de retrait de la liste ou du service.[\nRéponse du serveur : {quote}]\nPouvez-vous me prévenir quand ce sera fait ?',
  },
  badreputation: {
    subject: 'Confiance insuffisante pour {domain}',
    body: 'Bonjour,\nMes messages vers {domain} sont refusés[ ([{replyCode} ]{status})], faute de confiance envers notre serveur[ ({ip})] ou notre domaine[ ({senderDomain})].\nÀ vérifier : volumes récents, plaintes, comptes détournés, SPF, DKIM et DMARC.[\nRéponse du serveur : {quote}]\nPouvez-vous me dire ce qu’il en est ?',
  },
  rejected: {
    subject: 'Expéditeur refusé par {domain}',
    body: 'Bonjour,\nMes messages vers {domain} sont refusés[ ([{replyCode} ]{status})] : mon adresse, son domaine[ ({senderDomain})] ou notre serveur n’y est pas admis.\nÀ vérifier : l’existence de l’adresse, l’enregistrement du domaine, son MX ou son A.[\nRéponse du serveur : {quote}]\nPouvez-vous me prévenir quand ce sera fait ?',
  },
  contenterror: {
    subject: 'Format de message refusé par {domain}',
    body: 'Bonjour,\nUn message vers {domain} a été refusé[ ([{replyCode} ]{status})] pour sa structure.\nÀ vérifier : la structure MIME et l’encodage produits par notre logiciel d’envoi ou notre serveur.[\nRéponse du serveur : {quote}]\nPouvez-vous regarder et me tenir au courant ?',
  },
  notcompliantrfc: {
    subject: 'En-têtes de message refusés par {domain}',
    body: 'Bonjour,\nUn message vers {domain} a été refusé[ ([{replyCode} ]{status})] : ses en-têtes ne suivent pas la RFC 5322.\nÀ vérifier : From, Date et Message-ID, chacun présent une fois et bien formé.[\nRéponse du serveur : {quote}]\nPouvez-vous regarder et me tenir au courant ?',
  },
  syntaxerror: {
    subject: 'Commande SMTP refusée par {domain}',
    body: 'Bonjour,\nUn message pour {address} a été refusé[ ([{replyCode} ]{status})] : une commande ou la forme d’une adresse n’a pas été comprise.\nÀ vérifier : le nom annoncé par notre serveur (EHLO), et les adresses d’expéditeur et de destinataire.[\nRéponse du serveur : {quote}]\nPouvez-vous regarder et me tenir au courant ?',
  },
  policyviolation: {
    subject: 'Une règle refuse mon message pour {address}',
    body: 'Bonjour,\nMon message pour {address} a été refusé par une règle de votre serveur[ ([{replyCode} ]{status})].[\nRéponse du serveur : {quote}]\nPouvez-vous m’indiquer la règle appliquée, ou autoriser {senderDomain} ?',
  },
  expired: {
    subject: 'Message abandonné pour {domain}',
    body: 'Bonjour,\nMon message pour {address} n’a pas pu être remis[ ({status})] : le serveur de réception[, {host},] ne l’a pas pris à temps.[\nDernière réponse : {quote}]\nPouvez-vous vérifier qu’il est joignable, et me prévenir ?',
  },
  systemerror: {
    subject: 'Erreur de serveur pour {domain}',
    body: 'Bonjour,\nMon message pour {address} a été refusé[ ([{replyCode} ]{status})] : le serveur de réception[, {host},] signale une erreur interne.[\nRéponse du serveur : {quote}]\nPouvez-vous regarder ses journaux et me prévenir ?',
  },
  systemfull: {
    subject: 'Serveur plein ou surchargé pour {domain}',
    body: 'Bonjour,\nMon message pour {address} a été refusé[ ([{replyCode} ]{status})] : le serveur de réception[, {host},] manque de place ou de ressources.[\nRéponse du serveur : {quote}]\nPouvez-vous me prévenir quand ce sera réglé ?',
  },
  mailererror: {
    subject: 'Dépôt impossible dans la boîte {address}',
    body: 'Bonjour,\nMon message pour {address} a été pris, mais le programme qui le classe a échoué[ ([{replyCode} ]{status})].[\nRéponse du serveur : {quote}]\nPouvez-vous vérifier les filtres et redirections de cette boîte, et me prévenir ?',
  },
} as const satisfies SameTexts<typeof source>;
