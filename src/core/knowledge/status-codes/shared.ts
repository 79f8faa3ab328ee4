import type { SharedCodeRow } from '../types';

/** Where each row below comes from: the pages on which the second meaning stands. */
export const sources = {
  microsoft: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  google: 'https://support.google.com/a/answer/3726730',
  yahoo: 'https://senders.yahooinc.com/smtp-error-codes/',
} as const;

/**
 * Codes that a large service uses against the registry. Where the mail does not tell who refused, only what both
 * meanings share may be said: 5.1.10 is "null MX" for IANA and "recipient not found" at Microsoft.
 */
export const sharedCodes: readonly SharedCodeRow[] = [
  { code: '5.1.10', reason: 'undefined', turn: 'you', checks: ['recipient-null-mx', 'recipient-address-syntax'], source: 'microsoft' },
  { code: '5.4.1', reason: 'undefined', turn: 'you', checks: ['recipient-address-syntax', 'recipient-mx', 'recipient-mx-reachable'], source: 'microsoft' },
  { code: '5.7.9', reason: 'undefined', turn: 'yourAdministrator', checks: ['spf', 'dkim'], source: 'yahoo' },
  { code: '5.7.12', reason: 'undefined', turn: 'recipientAdministrator', source: 'microsoft' },
  { code: '5.7.27', reason: 'undefined', turn: 'yourAdministrator', checks: ['spf', 'sender-null-mx'], source: 'google' },
  { code: '5.7.29', reason: 'undefined', turn: 'yourAdministrator', checks: ['starttls', 'arc'], source: 'google' },
  { code: '5.7.30', reason: 'undefined', turn: 'yourAdministrator', checks: ['dkim', 'starttls'], source: 'google' },
];
