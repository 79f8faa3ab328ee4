import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  postfix: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  google: 'https://support.google.com/a/answer/3726730',
} as const;

/** Sending IP lacks a (matching) reverse DNS name. */
export const requirePtrPhrases: readonly PhraseGroup[] = [
  {
    reason: 'requireptr', source: 'postfix', texts: [
      'cannot find your reverse hostname',
    ],
  },
  {
    reason: 'requireptr', source: 'sisimai', texts: [
      'cannot find your hostname', 'no ptr record found', 'access denied. ip name lookup failed',
      'all mail servers must have a ptr record with a valid reverse dns entry', 'bad dns ptr resource record', 'fix reverse dns for',
      'ips with missing ptr records', 'please get a custom reverse dns name from your isp for your host', 'ptr record setup',
      'reverse dns failed', 'reverse dns required', 'sender ip reverse lookup rejected',
      'the corresponding forward dns entry does not point to the sending ip',
      'this system will not accept messages from servers/devices with no reverse dns', 'unresolvable relay host name',
      'we do not accept mail from hosts with dynamic ip or generic dns ptr-records', 'domain … mismatches client ip',
      'dns lookup failure: … try again later', 'reverse dns lookup for host … failed permanently',
      'server access … forbidden by invalid rdns record of your mail server', 'service permits … unverifyable sending ips',
    ],
  },
  {
    reason: 'requireptr', weak: true, source: 'zonemta', texts: [
      'reverse dns',
    ],
  },
  {
    reason: 'requireptr', source: 'google', texts: [
      'does not have a ptr record',
    ],
  },
];
