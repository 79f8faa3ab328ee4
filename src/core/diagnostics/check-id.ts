/**
 * Ids of the live checks that could confirm an explanation. The checks themselves arrive with the self-check; an
 * explanation already names those that bear on it. Source of the list: the `checks` column of the code tables.
 */
export type CheckId =
  | 'arc' | 'attachment-types' | 'autocomplete-entry' | 'blocklist' | 'blocklist-domain' | 'dane' | 'dkim' | 'dmarc'
  | 'dmarc-alignment' | 'dnssec' | 'domain-expiry' | 'from-header' | 'helo' | 'loop-headers' | 'mailbox-quota'
  | 'message-format' | 'message-size' | 'mta-sts' | 'rdns' | 'recipient-address-syntax' | 'recipient-count'
  | 'recipient-domain-exists' | 'recipient-domain-typo' | 'recipient-mx' | 'recipient-mx-reachable'
  | 'recipient-null-mx' | 'sender-address-syntax' | 'sender-domain-exists' | 'sender-mailbox-quota' | 'sender-mx'
  | 'sender-null-mx' | 'sent-items-match' | 'service-status' | 'spf' | 'starttls';
