import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  free: 'http://postmaster.free.fr/',
  fieldManual: 'https://smtpfieldmanual.com/provider/free',
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/Blocked.pm',
} as const;

/** Free: how its servers are recognised, its own codes and words. */
export const free: ServiceFacts = {
  scope: 'free',
  name: 'Free',
  hosts: ['free.fr', 'proxad.net', 'libertysurf.fr', 'aliceadsl.fr'],
  marks: ['postmaster.free.fr'],
  rows: [
    { id: 'spam', match: ['550 spam detected'], common: true, reason: 'spamdetected', turn: 'yourAdministrator', source: 'free' },
    { id: 'virus', match: ['virus detected'], common: true, reason: 'virusdetected', source: 'fieldManual' },
    { id: 'toomanyspams', match: ['too many spams from your ip', 'too much spam from this ip'], reason: 'blocked', retryHelps: true, source: 'sisimai' },
    { id: 'toomanyerrors', match: ['too many errors detected from your ip'], reason: 'toomanyconn', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'toomanyerrors~words', match: ['too many errors from your ip'], common: true, reason: 'toomanyconn', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'quota', match: ['user quota exceeded', 'mailbox for user is full'], common: true, reason: 'mailboxfull', source: 'fieldManual' },
    { id: 'inactive', match: ['blocked due to inactivity'], common: true, reason: 'suspend', source: 'fieldManual' },
  ],
};
