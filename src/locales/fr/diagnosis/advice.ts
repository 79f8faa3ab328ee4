import type { SameTexts } from '../../catalog';
import type { advice as source } from '../../en/diagnosis/advice';

export const advice = {
  steps: {
    openZone: {
      ovh: 'Dans l’espace client OVHcloud, ouvrez Noms de domaine, {domain}, Zone DNS.',
      microsoft: 'Dans le centre d’administration Microsoft 365, ouvrez Paramètres, Domaines : il indique où se trouve la zone du domaine {domain}.',
      other: 'Connectez-vous là où se trouve la zone DNS du domaine {domain}.',
    },
    addRecord: 'Ajoutez l’enregistrement attendu, exactement comme indiqué.',
    replaceRecord: 'Mettez l’enregistrement attendu à la place de celui trouvé.',
    addMissing: 'Ajoutez ce qui manque, comme l’indique l’hébergeur de la boîte.',
    repairRecord: 'Corrigez ou retirez ce qui est indiqué plus haut.',
    waitForZone: 'Attendez 4 à 24 heures que le changement soit connu partout, puis relancez la vérification.',
    checkAgain: 'Relancez ensuite la vérification.',
    renewDomain: 'Renouvelez le nom de domaine {domain} là où il a été acheté.',
    askRegistrar: 'Demandez, là où le nom de domaine a été acheté, pourquoi il est suspendu.',
    nameServers: 'Vérifiez les serveurs de noms du domaine {domain} là où il a été acheté.',
    signAgain: 'Faites signer de nouveau la zone du domaine {domain}, ou retirer ses signatures, là où se trouve la zone.',
    senderIsYours: 'Si {address} est un de vos serveurs, il faut l’autoriser. Sinon, ne changez rien.',
    openReceived: 'Ouvrez un message venu de l’extérieur, puis relancez la vérification.',
    readStatusPage: 'Lisez ce que l’hébergeur annonce.',
    waitForProvider: 'Attendez la fin de l’incident. Votre compte n’est pas en cause.',
    openWebmail: 'Ouvrez le webmail dans votre navigateur.',
    stillUnreachable: 'S’il ne s’ouvre pas, prévenez votre assistance.',
    tellProvider: 'Indiquez à l’hébergeur de ce serveur ce qui a été trouvé.',
    tryAgain: 'Relancez la vérification dans un instant.',
    stillUnknown: 'Si rien ne change, votre réseau bloque peut-être ce service. Prévenez votre assistance.',
    repairFirst: 'Corrigez d’abord les autres points, puis relancez la vérification.',
    emptyDeleted: 'Videz le dossier Éléments supprimés : son contenu compte encore.',
    archive: 'Enregistrez ailleurs les anciens messages à grosses pièces jointes, puis supprimez-les.',
    moreSpace: {
      ovh: 'Si cela ne suffit pas, commandez plus d’espace ou une offre plus grande dans l’espace client OVHcloud.',
      other: 'Si cela ne suffit pas, demandez à votre administrateur d’augmenter la limite.',
    },
    askHowFull: 'Demandez à votre administrateur ce que contient la boîte, et ce qu’elle peut contenir.',
    administratorEdition: 'Seule l’édition pour administrateurs de ce complément a ce droit. Votre administrateur peut l’installer.',
    sendTest: 'Envoyez le message d’essai de vous à vous, par le bouton ci-dessous : il montre si votre propre serveur fonctionne.',
    prepareTest: 'Préparez un message vers une adresse extérieure, par exemple une adresse privée à vous, et envoyez-le.',
    lookOutside: 'Regardez s’il y arrive en quelques minutes, y compris dans le courrier indésirable.',
    openNotice: 'Si un avis revient, ouvrez-le : ce volet l’explique.',
    lookInJunk: 'Dans les réglages du courrier indésirable, ajoutez votre propre adresse aux expéditeurs de confiance.',
    lookIntoRules: 'Regardez si l’une de vos règles déplace ou transfère des messages, ou si le message arrive plus tard.',
    tellHelpDesk: 'Si rien ne change, prévenez votre assistance.',
    byHand: 'Si c’est le cas, cette page dit comment y mettre fin.',
  },
  manual: {
    'account-blocked-for-spam': {
      ovh: 'Dans l’espace client OVHcloud, ouvrez Microsoft, Exchange, Comptes de messagerie. Une étiquette SPAM ouvre le message auquel répondre.',
      other: 'Regardez votre compte là où la boîte a été achetée : un blocage des envois y est indiqué.',
    },
    'account-expired': {
      ovh: 'Dans l’espace client OVHcloud, ouvrez Microsoft, Exchange, Comptes de messagerie. La colonne « État » indique si le compte est suspendu.',
      other: 'Regardez la fin de votre abonnement là où la boîte a été achetée.',
    },
    'account-locked': {
      ovh: 'Dans l’espace client OVHcloud, ouvrez Microsoft, Exchange, Plus, Politique de sécurité. La durée d’un blocage y est indiquée.',
      other: 'Demandez à votre administrateur combien de temps dure un blocage après des mots de passe refusés.',
    },
    'sign-in': {
      ovh: 'Connectez-vous au webmail. Si le mot de passe est refusé, changez-le dans l’espace client OVHcloud, Comptes de messagerie.',
      other: 'Connectez-vous au webmail. Si le mot de passe est refusé, changez-le là où la boîte a été achetée.',
    },
  },
} as const satisfies SameTexts<typeof source>;
