import type { SameTexts } from '../catalog';
import type { defaults as sourceDefaults, moments as sourceMoments, sizes as sourceSizes } from '../en/values';

export const moments = {
  time: '{hour} h {minute}',
  dateAndTime: '{day}, {time}',
  dayAndTime: '{day} {time}',
  today: 'aujourd’hui',
  yesterday: 'hier',
  tomorrow: 'demain',
  firstDay: '1er',
} as const satisfies SameTexts<typeof sourceMoments>;

export const sizes = {
  bytes: { one: '{count} octet', other: '{count} octets' },
  kilobytes: '{count} Ko',
  megabytes: '{number} Mo',
  gigabytes: '{number} Go',
} as const satisfies SameTexts<typeof sourceSizes>;

/** Un texte à trou ne met jamais « de » ni « à » devant ces mots : le nom peut manquer, ou commencer par une voyelle. */
export const defaults = {
  person: 'le destinataire',
  address: 'cette adresse',
  localPart: 'cette adresse',
  domain: 'le domaine du destinataire',
  senderDomain: 'votre domaine',
  host: 'le serveur du destinataire',
  ip: 'le serveur d’envoi',
  service: 'ce service',
} as const satisfies SameTexts<typeof sourceDefaults>;
