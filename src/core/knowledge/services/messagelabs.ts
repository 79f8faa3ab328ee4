import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  codes: 'https://knowledge.broadcom.com/external/article/169652/email-error-and-bounce-codes-for-email-s.html',
  reputation: 'https://knowledge.broadcom.com/external/article/164955',
  pbl: 'https://knowledge.broadcom.com/external/article/165165',
  tls: 'https://knowledge.broadcom.com/external/article/162152',
  relay: 'https://knowledge.broadcom.com/external/article/162137',
  badmailfrom: 'https://knowledge.broadcom.com/external/article/162232',
  filtered: 'https://knowledge.broadcom.com/external/article/173867',
  list: 'https://knowledge.broadcom.com/external/article/173082',
  perHour: 'https://knowledge.broadcom.com/external/article/385809',
  perConnection: 'https://knowledge.broadcom.com/external/article/164767',
  recipients: 'https://knowledge.broadcom.com/external/article/164343/error-sending-an-email-452-too-many-reci.html',
  recipient: 'https://knowledge.broadcom.com/external/article/165163',
  fieldManual: 'https://smtpfieldmanual.com/code/550',
} as const;

/** Symantec Email Security.cloud: how its servers are recognised, its own codes and words. */
export const messageLabs: ServiceFacts = {
  scope: 'messagelabs',
  name: 'Symantec Email Security.cloud',
  hosts: ['messagelabs.com', 'symanteccloud.com'],
  marks: ['messagelabs.com', 'symanteccloud.com'],
  rows: [
    { id: 'authentication', match: ['domain authentication fail'], reason: 'authfailure', source: 'codes' },
    { id: 'policy', match: ['connection rejected by policy'], common: true, reason: 'badreputation', retryHelps: false, source: 'reputation' },
    { id: 'pbl', match: ['mail rejected because your ip is in the pbl'], reason: 'blocked', source: 'pbl' },
    { id: 'ip', match: ['your ip address has been blocked', 'your ip address … has been blocked'], common: true, reason: 'blocked', source: 'pbl' },
    { id: 'ip-list', match: ['your ip address has been blacklisted'], common: true, reason: 'blocked', turn: 'recipientAdministrator', source: 'list' },
    { id: 'linefeeds', match: ['stray linefeeds in message'], reason: 'contenterror', source: 'codes' },
    { id: 'tls', match: ['tls/sslv3 connection required'], reason: 'securityerror', turn: 'yourAdministrator', checks: ['starttls'], source: 'tls' },
    { id: 'relay', match: ['you are trying to use me … as a relay'], reason: 'norelaying', source: 'relay' },
    { id: 'rfc', match: ['550 requested action aborted [4]', 'has detected that this message is not rfc 5322'], reason: 'notcompliantrfc', source: 'codes' },
    { id: 'envelope', match: ['sender envelope domain not allowed for sender ip address'], reason: 'rejected', source: 'codes' },
    { id: 'sender', match: ['your domain has been blocked', 'your email address has been blocked', 'your email address has been blacklisted', 'your domain has been blacklisted'], common: true, reason: 'rejected', turn: 'recipientAdministrator', source: 'codes' },
    { id: 'badmailfrom', match: ['your envelope sender is in my badmailfrom list'], reason: 'rejected', source: 'badmailfrom' },
    { id: 'smtp-auth', match: ['please turn on smtp authentication in your mail client'], reason: 'securityerror', source: 'codes' },
    { id: 'filtered', match: ['message filtered', 'filtered by outbound scanning'], common: true, reason: 'spamdetected', source: 'filtered' },
    { id: 'per-hour', match: ['too many recipients received this hour'], common: true, reason: 'toomanyconn', source: 'perHour' },
    { id: 'per-connection', match: ['too many messages'], common: true, reason: 'toomanyconn', turn: 'yourAdministrator', source: 'perConnection' },
    { id: '4.5.3', code: '4.5.3', match: ['too many recipients (#4.5.3)', '(#4.5.3) too many recipients'], common: true, reason: 'toomanyconn', turn: 'you', retryHelps: false, source: 'recipients' },
    { id: 'recipient', match: ['recipient mailbox is not allowed', 'mailbox is not allowed'], reason: 'userunknown', source: 'recipient' },
    { id: 'invalid-recipient', match: ['invalid recipient <'], common: true, reason: 'userunknown', source: 'fieldManual' },
  ],
};
