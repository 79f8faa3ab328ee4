import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Apple.pm',
  suped: 'https://www.suped.com/knowledge/email-deliverability/troubleshooting/what-causes-apple-email-bounces-and-how-can-i-fix-them',
  fieldManual: 'https://smtpfieldmanual.com',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
} as const;

/** iCloud Mail: how its servers are recognised, its own codes and words. */
export const apple: ServiceFacts = {
  scope: 'apple',
  name: 'iCloud Mail',
  hosts: ['icloud.com', 'me.com', 'mac.com', 'apple.com'],
  marks: ['support.apple.com'],
  rows: [
    { id: 'cs01', match: ['[cs01]'], reason: 'policyviolation', turn: 'yourAdministrator', checks: ['blocklist', 'blocklist-domain', 'spf', 'dkim'], source: 'sisimai' },
    { id: 'cs02', match: ['[cs02]'], reason: 'policyviolation', turn: 'yourAdministrator', source: 'suped' },
    { id: 'hm08', match: ['[hm08]'], reason: 'policyviolation', turn: 'yourAdministrator', checks: ['blocklist-domain'], source: 'suped' },
    { id: 'hme1', match: ['[hme1]', 'failing both spf and dkim'], reason: 'authfailure', source: 'sisimai' },
    { id: 'dmarc', match: ['\'s dmarc policy'], common: true, reason: 'authfailure', source: 'sisimai' },
    { id: 'volume', match: ['deferred due to excessive volume'], reason: 'speeding', source: 'sisimai' },
    { id: 'inactive', match: ['inactive email address'], common: true, reason: 'userunknown', turn: 'recipient', source: 'sisimai' },
    { id: 'unknown', match: ['unknown or illegal alias'], reason: 'userunknown', source: 'sisimai' },
    { id: 'unknown~words', match: ['user does not exist'], common: true, reason: 'userunknown', source: 'sisimai' },
    { id: 'moved', match: ['recipient no longer on server'], reason: 'hasmoved', source: 'sisimai' },
    { id: 'quota', match: ['user is over quota', 'user is overquota'], common: true, reason: 'mailboxfull', source: 'sisimai' },
    { id: 'spamhaus', match: ['rejected due to listing in spamhaus', 'domain present in the spamhaus'], reason: 'blocked', checks: ['blocklist', 'blocklist-domain'], source: 'sisimai' },
    { id: 'pp', match: ['dnsbl-lookup.cgi'], reason: 'blocked', source: 'sisimai' },
    { id: 'service', match: ['service unavailable - try again later'], common: true, reason: 'systemerror', turn: 'nobody', source: 'fieldManual' },
    { id: 'spam', match: ['message content rejected due to spam'], reason: 'spamdetected', source: 'kumomta' },
  ],
};
