import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  fieldManual: 'https://smtpfieldmanual.com/provider/infomaniak/550/5.7.1',
} as const;

/** Infomaniak: how its servers are recognised, its own words. */
export const infomaniak: ServiceFacts = {
  scope: 'infomaniak',
  name: 'Infomaniak',
  hosts: ['infomaniak.ch', 'infomaniak.com', 'ik.me', 'ikmail.com'],
  marks: ['.infomaniak.ch'],
  rows: [
    { id: 'dmarc', code: '5.7.1', match: ['rejected by dmarc policy for'], common: true, reason: 'authfailure', checks: ['dmarc', 'spf', 'dkim', 'dmarc-alignment'], source: 'fieldManual' },
  ],
};
