import type { SaidRow } from '../types';

/** Where each row below comes from. */
export const sources = {
  rfc3463_3_5: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  rfc3463_3_8: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
  rfc5321_4_1_4: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4',
  ses: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
} as const;

/**
 * General phrases that say more, or something else, than the words of their reason: "mail loop" is no failed connection. They
 * are told in the words of a registered code that says the same, or in words of their own.
 */
export const saidRows: readonly SaidRow[] = [
  {
    row: 'standard/x.4.6', said: '\\bloop|mailloop|\\bhops?\\b|too many "?received|excessive recursion|recursive forwards|forwarded more than|the local host|to local host',
    retryHelps: false, checks: ['loop-headers', 'recipient-mx'], source: 'rfc3463_3_5',
  },
  {
    row: 'standard/x.7.0', said: '^(?:executable files are not allowed|recipient address rejected: access denied|verification failure|security alert)',
    turn: 'yourAdministrator', source: 'rfc3463_3_8',
  },
  { row: 'standard/helo', said: '\\b(?:helo|ehlo)\\b', checks: ['helo'], source: 'rfc5321_4_1_4' },
  { row: 'standard/suppressed', said: 'suppress|^(?:bounced|unsubscribed) address', turn: 'yourAdministrator', source: 'ses' },
];
