import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  biglobe: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/Biglobe.pm',
} as const;

/** Recipient storage quota reached. */
export const mailboxFullPhrases: readonly PhraseGroup[] = [
  {
    reason: 'mailboxfull', source: 'zonemta', texts: [
      'boite du destinataire pleine',
    ],
  },
  {
    reason: 'mailboxfull', source: 'kumomta', texts: [
      'mailbox limit exeeded for this email address', 'mailbox full',
    ],
  },
  {
    reason: 'mailboxfull', source: 'sisimai', texts: [
      '452 insufficient disk space', 'account disabled temporarly for exceeding receiving limits', 'account is exceeding their quota',
      'account is over quota', 'account is temporarily over quota', 'delivery failed: over quota', 'diskspace quota',
      'does not have enough space', 'exceeded storage allocation', 'exceeding its mailbox quota', 'full mailbox', 'is over disk quota',
      'is over quota temporarily', 'mail file size exceeds the maximum size allowed for mail delivery', 'mailbox exceeded the local limit',
      'mailbox has exceeded its disk space limit', 'mailbox is full', 'mailbox over quota', 'mailbox quota usage exceeded',
      'mailbox size limit exceeded', 'maildir over quota', 'maildir delivery failed: userdisk quota',
      'maildir delivery failed: domaindisk quota', 'mailfolder is full', 'no space left on device', 'not enough storage space in',
      'not sufficient disk space', 'over the allowed quota', 'quota exceeded', 'quota violation for', 'recipient reached disk quota',
      'recipient rejected: mailbox would exceed maximum allowed storage', 'the user\'s space has been used up',
      'the user you are trying to reach is over quota', 'too much mail data', 'user has exceeded quota, bouncing mail',
      'user has too many messages on the server', 'user is over quota', 'user is over the quota', 'user over quota',
    ],
  },
  {
    reason: 'mailboxfull', source: 'biglobe', texts: [
      'recipient\'s mailbox exceeded the local limit',
    ],
  },
];
