/** Checks of an account, in the order of a run. */
export const accountCheckIds = [
  'domain-registration', 'domain-delegation', 'dnssec',
  'mx-records', 'mx-provider', 'mx-dane',
  'autodiscover-srv', 'autodiscover-conflict', 'autodiscover-sequence',
  'owa-reachability', 'service-status',
  'spf-record', 'spf-provider', 'spf-sender-address', 'dkim-keys', 'dmarc-policy', 'mta-sts', 'tls-reporting',
  'mailbox-quota', 'receiving-evidence', 'test-message',
  'account-blocked-for-spam', 'account-expired', 'account-locked', 'sign-in',
] as const;

export type AccountCheckId = typeof accountCheckIds[number];
