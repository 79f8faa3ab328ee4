import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  fieldManual: 'https://smtpfieldmanual.com/provider/protonmail/550/5.7.1',
} as const;

/** Proton Mail: how its servers are recognised, its own words. */
export const proton: ServiceFacts = {
  scope: 'proton',
  name: 'Proton Mail',
  hosts: ['protonmail.ch', 'protonmail.com', 'proton.me', 'proton.ch', 'pm.me'],
  marks: ['.protonmail.ch'],
  rows: [
    { id: 'spam', code: '5.7.1', match: ['rejected by spam filter'], common: true, reason: 'spamdetected', source: 'fieldManual' },
  ],
};
