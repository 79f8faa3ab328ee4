import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** Refused after acceptance of the address or by recipient-side preference. */
export const filteredPhrases: readonly PhraseGroup[] = [
  {
    reason: 'filtered', source: 'zonemta', texts: [
      'your message was rejected by this user',
    ],
  },
  {
    reason: 'filtered', source: 'sisimai', texts: [
      'you have been blocked by the recipient', 'message rejected due to user rules',
      'because the recipient is only accepting mail from specific email addresses', 'bounced address',
      'due to extended inactivity new mail is not currently being accepted for this mailbox', 'has restricted sms e-mail',
      'is not accepting any mail', 'not found recipient account', 'refused due to recipient preferences', 'this account is protected by',
      'user refuses to receive this mail', 'user reject',
      'we failed to deliver mail because the following address recipient id refuse to receive mail',
    ],
  },
];
