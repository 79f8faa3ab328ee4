import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  errorCodes: 'https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html',
  flood: 'https://community.sophos.com/sophos-email/f/recommended-reads/136256/sophos-email-outbound-emails-bounced-with-554-5-7-28-mail-flood-detected',
} as const;

/** Sophos Email: how its servers are recognised, its own codes and words. */
export const sophos: ServiceFacts = {
  scope: 'sophos',
  name: 'Sophos Email',
  hosts: ['sophos.com'],
  marks: ['xgemail_', '.hydra.sophos.com'],
  tag: '\\bXGEMAIL_(\\d{4})\\b',
  rows: [
    { id: 'xgemail_0001', tag: '0001', reason: 'authfailure', checks: ['dkim'], source: 'errorCodes' },
    { id: 'xgemail_0002', tag: '0002', reason: 'authfailure', checks: ['spf'], source: 'errorCodes' },
    { id: 'xgemail_0003', tag: '0003', reason: 'authfailure', checks: ['dmarc', 'spf', 'dkim', 'dmarc-alignment'], source: 'errorCodes' },
    { id: 'xgemail_0004', tag: '0004', reason: 'blocked', source: 'errorCodes' },
    { id: 'xgemail_0005', tag: '0005', reason: 'blocked', checks: ['blocklist-domain'], source: 'errorCodes' },
    { id: 'xgemail_0006', tag: '0006', reason: 'securityerror', turn: 'yourAdministrator', checks: ['starttls'], source: 'errorCodes' },
    { id: 'xgemail_0007', tag: '0007', reason: 'systemerror', turn: 'recipientAdministrator', retryHelps: false, source: 'errorCodes' },
    { id: 'xgemail_0008', tag: '0008', reason: 'rejected', turn: 'recipientAdministrator', source: 'errorCodes' },
    { id: 'xgemail_0009', tag: '0009', reason: 'rejected', turn: 'recipient', source: 'errorCodes' },
    { id: 'xgemail_0010', tag: '0010', reason: 'norelaying', turn: 'recipientAdministrator', source: 'errorCodes' },
    { id: 'xgemail_0011', tag: '0011', reason: 'userunknown', source: 'errorCodes' },
    { id: 'xgemail_0012', tag: '0012', reason: 'mesgtoobig', source: 'errorCodes' },
    { id: 'xgemail_0013', tag: '0013', reason: 'toomanyconn', turn: 'you', retryHelps: false, source: 'errorCodes' },
    { id: 'xgemail_0014', tag: '0014', reason: 'speeding', source: 'errorCodes' },
    { id: 'xgemail_0015', tag: '0015', reason: 'speeding', source: 'errorCodes' },
    { id: '5.7.28', code: '5.7.28', match: ['mail flood detected'], common: true, reason: 'speeding', turn: 'yourAdministrator', source: 'flood' },
  ],
};
