import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Tencent.pm',
} as const;

/** Tencent QQ Mail: how its servers are recognised, its own codes and words. */
export const qq: ServiceFacts = {
  scope: 'qq',
  name: 'Tencent QQ Mail',
  hosts: ['qq.com', 'foxmail.com'],
  marks: ['service.mail.qq.com'],
  rows: [
    { id: 'spf', match: ['spf check failed'], common: true, reason: 'authfailure', source: 'sisimai' },
    { id: 'dmarc', match: ['dmarc check failed'], common: true, reason: 'authfailure', source: 'sisimai' },
    { id: 'bounce-attacks', match: ['suspected bounce attacks'], reason: 'blocked', source: 'sisimai' },
    { id: 'spam-ip', match: ['suspected spam ip'], reason: 'blocked', source: 'sisimai' },
    { id: 'denied', match: ['connection denied'], common: true, reason: 'speeding', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'too-large', match: ['message too large'], common: true, reason: 'mesgtoobig', source: 'sisimai' },
    { id: 'suspected-spam', match: ['suspected spam'], common: true, reason: 'rejected', source: 'sisimai' },
    { id: 'rejected', match: ['mail is rejected by recipients'], reason: 'rejected', turn: 'recipient', source: 'sisimai' },
    { id: 'embedded', match: ['spam is embedded in the email'], reason: 'spamdetected', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'content', match: ['mail content denied'], reason: 'spamdetected', source: 'sisimai' },
    { id: 'access', match: ['mailbox unavailable or access denined', 'mailbox unavailable or access denied'], common: true, reason: 'speeding', source: 'sisimai' },
    { id: 'deactivated', match: ['is a deactivated mailbox'], reason: 'suspend', source: 'sisimai' },
    { id: 'syntax', match: ['bad address syntax'], common: true, reason: 'syntaxerror', turn: 'you', source: 'sisimai' },
    { id: 'frequency', match: ['ip frequency limited', 'domain frequency limited', 'sender frequency limited', 'connection frequency limited'], reason: 'toomanyconn', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'not-found', match: ['mailbox not found'], common: true, reason: 'userunknown', source: 'sisimai' },
  ],
};
