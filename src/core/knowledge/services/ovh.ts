import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  guide: 'https://docs.ovh.com/fr/microsoft-collaborative-solutions/exchange-que-verifier-lors-dun-probleme-denvoi-ou-de-reception/',
  diagnostic: 'https://docs.ovh.com/ie/en/microsoft-collaborative-solutions/exchange_diagnostic_what_to_do_if_you_encounter_an_error/',
  spoofing: 'https://docs.ovhcloud.com/fr/guides/web-cloud/email-and-collaborative-solutions/troubleshooting/email-rejected-cross-domain-spoofing',
  lockedForSpam: 'https://docs.ovhcloud.com/fr/guides/web-cloud/email-and-collaborative-solutions/troubleshooting/locked-for-spam',
  errorCodes: 'https://docs.ovhcloud.com/fr/guides/web-cloud/email-and-collaborative-solutions/troubleshooting/diagnostic-advanced',
} as const;

/** OVHcloud: how its servers are recognised, its own codes and words. */
export const ovh: ServiceFacts = {
  scope: 'ovh',
  name: 'OVHcloud',
  hosts: ['ovh.net', 'ovh.com', 'mail.ovh.ca', 'ovhcloud.com', 'emp2.local', 'emp3.local', 'mxp5.local', 'mxp6.local'],
  marks: ['.mail-out.ovh.net', '.mail.ovh.net'],
  also: ['exchange'],
  rows: [
    { id: '4.3.1', code: '4.3.1', match: ['insufficient system resources'], common: true, reason: 'systemfull', source: 'guide' },
    { id: '4.3.2', code: '4.3.2', match: ['system not accepting network messages'], common: true, reason: 'notaccept', turn: 'recipientAdministrator', retryHelps: true, checks: ['service-status'], source: 'guide' },
    { id: '4.4.1', code: '4.4.1', match: ['connection timed out'], common: true, reason: 'networkerror', turn: 'nobody', source: 'guide' },
    { id: '4.4.2', code: '4.4.2', match: ['connection dropped'], common: true, reason: 'networkerror', turn: 'nobody', source: 'guide' },
    { id: '4.4.7', code: '4.4.7', match: ['message expired'], common: true, reason: 'expired', wraps: true, source: 'guide' },
    { id: '5.1.0', code: '5.1.0', match: ['sender denied'], common: true, reason: 'rejected', turn: 'recipient', source: 'guide' },
    { id: '5.1.1', code: '5.1.1', match: ['bad destination mailbox address'], common: true, reason: 'userunknown', source: 'guide' },
    { id: '5.2.2', code: '5.2.2', match: ['mailbox full'], common: true, reason: 'mailboxfull', source: 'guide' },
    { id: '5.2.3', code: '5.2.3', match: ['message too large'], common: true, reason: 'exceedlimit', source: 'guide' },
    { id: '5.4.4', code: '5.4.4', match: ['invalid arguments'], common: true, reason: 'hostunknown', source: 'guide' },
    { id: '5.5.3', code: '5.5.3', match: ['too many recipients'], common: true, reason: 'toomanyconn', turn: 'you', retryHelps: false, source: 'guide' },
    { id: '5.7.1-domain-align', match: ['from header domain does not align with authenticated domain'], reason: 'rejected', turn: 'you', checks: ['from-header'], source: 'spoofing' },
    { id: 'locked-for-spam', match: ['account locked for spam', 'le compte est bloqué pour envoi de spam', 'account has been blocked for sending spam'], reason: 'suspend', turn: 'yourAdministrator', checks: ['blocklist'], source: 'lockedForSpam' },
    { id: 'expired-subscription', match: ['abonnement au compte est expiré', 'subscription to the account has expired'], reason: 'suspend', turn: 'yourAdministrator', source: 'diagnostic' },
    { id: 'security-policy', match: ['compte est bloqué par la politique de sécurité', 'account locked due to the security policy'], reason: 'suspend', turn: 'nobody', retryHelps: true, source: 'diagnostic' },
    { id: 'mx', match: ['enregistrement mx du domaine n’est pas valide', 'enregistrement mx du domaine n\'est pas valide'], reason: 'hostunknown', turn: 'yourAdministrator', checks: ['recipient-mx'], source: 'guide' },
    { id: '535', replies: ['535'], reason: 'securityerror', source: 'errorCodes' },
    { id: '451', replies: ['451'], reason: 'systemerror', turn: 'nobody', checks: ['spf'], source: 'errorCodes' },
    { id: '552', replies: ['552'], reason: 'mailboxfull', source: 'errorCodes' },
    { id: '554', match: ['no smtp service here'], common: true, replies: ['554'], reason: 'blocked', source: 'errorCodes' },
    { id: '555', replies: ['555'], reason: 'toomanyconn', turn: 'you', retryHelps: false, checks: ['recipient-address-syntax'], source: 'errorCodes' },
    { id: '5.7.26', code: '5.7.26', reason: 'authfailure', source: 'errorCodes' },
    { id: '5.7.1', code: '5.7.1', match: ['email rejected per policy reason'], reason: 'policyviolation', turn: 'yourAdministrator', source: 'errorCodes' },
  ],
};
