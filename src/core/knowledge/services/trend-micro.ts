import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  fieldManual: 'https://smtpfieldmanual.com/filter/trendmicro',
  reputation: 'https://success.trendmicro.com/solution/1097055-frequently-asked-questions-faqs-about-messages-blocked-by-email-reputation-services-ers',
} as const;

/** Trend Micro Email Security: how its servers are recognised, its own words. */
export const trendMicro: ServiceFacts = {
  scope: 'trend-micro',
  name: 'Trend Micro Email Security',
  hosts: ['trendmicro.com', 'trendmicro.eu', 'trendmicro.co.jp'],
  marks: ['.tmes.trendmicro.', '.hes.trendmicro.', 'recipient address rejected: block-send-er', 'recipient address rejected: block-rcpt'],
  rows: [
    { id: 'block-sender', match: ['recipient address rejected: block-send-er'], reason: 'rejected', turn: 'recipientAdministrator', source: 'fieldManual' },
    { id: 'invalid-recipient', match: ['recipient address rejected: invalid-recipient'], reason: 'userunknown', source: 'fieldManual' },
    { id: 'no-domain', match: ['recipient address rejected: no-domain'], reason: 'norelaying', turn: 'recipientAdministrator', source: 'fieldManual' },
    { id: 'block-recipient', match: ['recipient address rejected: block-rcpt'], reason: 'policyviolation', checks: [], source: 'fieldManual' },
    { id: 'reputation', match: ['blocked using trend micro', 'rbl-plus.mail-abuse.'], reason: 'blocked', source: 'reputation' },
  ],
};
