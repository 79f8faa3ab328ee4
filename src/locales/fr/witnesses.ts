import type { SameTexts } from '../catalog';
import type { witnesses as source } from '../en/witnesses';

export const witnesses = {
  kinds: {
    'service-code': 'Code {seen} du service qui a refusé[, {service}]',
    'service-phrase': 'Texte « {seen} » du service qui a refusé[, {service}]',
    'product-code': 'Code {seen} du logiciel qui a rédigé l’avis[, {service}]',
    'product-phrase': 'Texte « {seen} » du logiciel qui a rédigé l’avis[, {service}]',
    'iana-code': 'Code {seen}, dans son sens normalisé',
    phrase: 'Texte « {seen} »',
    reply: 'Réponse SMTP {seen}',
    class: 'Classe {seen}',
    action: 'Champ Action : {seen}',
  },
  sameCause: '{witness} : même cause',
  setAside: {
    'less-specific': '{witness} : sens trop général',
    wrapper: '{witness} : enveloppe la réponse d’un autre serveur',
    'other-service': '{witness} : propre à un autre service',
    contradicted: '{witness} : le texte du serveur dit autre chose',
    'follow-on': '{witness} : suite d’un refus précédent',
  },
  nothing: 'Aucune règle ne s’applique',
  shared: 'Ce code a plusieurs sens, et le serveur qui a refusé n’est pas connu',
  elsewhere: {
    standard: '{cause} (la norme)',
    services: '{cause} ({services})',
  },
} as const satisfies SameTexts<typeof source>;
