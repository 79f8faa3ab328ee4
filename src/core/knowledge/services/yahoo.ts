import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/YahooInc.pm',
  senderHub: 'https://senders.yahooinc.com/smtp-error-codes/',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  help: 'https://help.yahoo.com/kb/postmaster/SLN3436.html',
  fieldManual: 'https://smtpfieldmanual.com',
  sisimaiReasons: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** Yahoo: how its servers are recognised, its own codes and words. */
export const yahoo: ServiceFacts = {
  scope: 'yahoo',
  name: 'Yahoo',
  hosts: ['yahoodns.net', 'yahoo.com', 'yahoo.fr', 'yahoo.co.uk', 'ymail.com', 'rocketmail.com', 'yahoo.de', 'yahoo.es', 'yahoo.it', 'yahoo.ca', 'yahoo.com.br'],
  marks: ['[tss', '[ts01]', '[ts02]', '[ts03]', '[ph01]', 'help.yahoo.com', 'postmaster.yahooinc.com', 'senders.yahooinc.com', '.yahoo.com account'],
  rows: [
    { id: 'tss04', match: ['[tss04]'], reason: 'badreputation', checks: ['blocklist', 'spf', 'dkim', 'dmarc'], source: 'sisimai' },
    { id: 'tss05', match: ['[tss05]'], reason: 'badreputation', source: 'senderHub' },
    { id: 'tss07', match: ['[tss07]'], reason: 'blocked', source: 'zonemta' },
    { id: 'tss09', match: ['[tss09]'], reason: 'badreputation', retryHelps: false, source: 'sisimai' },
    { id: 'tss11', match: ['[tss11]'], reason: 'badreputation', retryHelps: false, source: 'sisimai' },
    { id: 'ts01', match: ['[ts01]'], reason: 'badreputation', source: 'senderHub' },
    { id: 'ts02', match: ['[ts02]'], reason: 'badreputation', source: 'senderHub' },
    { id: 'ts03', match: ['[ts03]', 'will be permanently deferred'], reason: 'badreputation', retryHelps: false, source: 'help' },
    { id: 'ph01', match: ['[ph01]'], reason: 'policyviolation', turn: 'yourAdministrator', checks: ['blocklist-domain'], source: 'senderHub' },
    { id: 'au01', match: ['(au01)'], reason: 'authfailure', source: 'zonemta' },
    { id: 'bl21', match: ['[bl21]'], reason: 'blocked', source: 'sisimai' },
    { id: 'bl23', match: ['[bl23]'], reason: 'blocked', source: 'sisimai' },
    { id: 'bl23~words', match: ['spamhaus xbl'], common: true, reason: 'blocked', source: 'sisimai' },
    { id: 'ipts04', match: ['ipts04'], reason: 'badreputation', source: 'zonemta' },
    { id: 'vs1-ip', match: ['vs1-ip'], reason: 'blocked', retryHelps: true, source: 'zonemta' },
    { id: 'vs1-mf', match: ['vs1-mf'], reason: 'rejected', retryHelps: true, source: 'zonemta' },
    { id: 'dd-no-account', match: ['this user doesn\'t have a'], reason: 'userunknown', source: 'senderHub' },
    { id: 'dd-not-valid', match: ['is no longer valid'], common: true, reason: 'suspend', turn: 'you', source: 'sisimai' },
    { id: '554.30', match: ['mailbox is disabled (554.30)', 'this mailbox is disabled'], common: true, reason: 'suspend', source: 'sisimai' },
    { id: '552-1', match: ['requested mail action aborted, mailbox not found'], reason: 'userunknown', source: 'fieldManual' },
    { id: 'rfc5321-from', match: ['unresolvable rfc.5321', 'unresolvable rfc.5322'], reason: 'rejected', retryHelps: true, source: 'senderHub' },
    { id: '5.7.9-auth', match: ['requires all senders to authenticate with either spf or dkim'], common: true, reason: 'authfailure', source: 'sisimai' },
    { id: '5.7.9-policy', match: ['message not accepted for policy reasons'], common: true, reason: 'policyviolation', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'resources', match: ['resources temporarily unavailable'], common: true, reason: 'systemerror', turn: 'nobody', source: 'senderHub' },
    { id: 'quick', match: ['user is receiving mail too quickly'], reason: 'speeding', source: 'sisimai' },
    { id: 'perconn', match: ['max message per connection reached'], reason: 'toomanyconn', source: 'sisimai' },
    { id: 'rfc', match: ['headers are not rfc compliant'], reason: 'notcompliantrfc', source: 'senderHub' },
    { id: 'complaints', match: ['temporarily deferred due to unexpected volume or user complaints'], reason: 'badreputation', source: 'sisimaiReasons' },
  ],
};
