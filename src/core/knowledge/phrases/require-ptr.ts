import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  postfix: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  sendmail: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  meaning: 'https://www.rfc-editor.org/rfc/rfc7372',
  reasons: 'https://github.com/sisimai/go-sisimai/tree/5-stable/reason',
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
      'cannot find your hostname', 'bad dns ptr resource record', 'fix reverse dns for',
      'please get a custom reverse dns name from your isp for your host', 'ptr record setup', 'reverse dns failed',
      'reverse dns required', 'sender ip reverse lookup rejected', 'the corresponding forward dns entry does not point to the sending ip',
      'unresolvable relay host name', 'we do not accept mail from hosts with dynamic ip or generic dns ptr-records',
      'domain … mismatches client ip', 'dns lookup failure: … try again later', 'reverse dns lookup for host … failed permanently',
      'server access … forbidden by invalid rdns record of your mail server', 'service permits … unverifyable sending ips',
    ],
  },
  {
    reason: 'requireptr', weak: true, source: 'zonemta', texts: [
      'reverse dns',
    ],
  },
  {
    reason: 'requireptr', source: 'civicrm', texts: [
      'no corresponding reverse', 'sender ip must resolve', 'reverse dns entry', 'ip name lookup',
    ],
  },
  {
    reason: 'requireptr', source: 'sendmail', texts: [
      'cannot resolve ptr record', 'cannot resolve your address', 'ip name possibly forged',
    ],
  },
  {
    reason: 'requireptr', source: 'hosts', texts: [
      'have a ptr record', 'ptr records and authentication', 'does not match the ip address of the hostname',
      'must have a reverse dns record', 'dns check failure - try again later', 'reverse dns for this ip failed',
      'does not meet ipv6 sending guidelines',
    ],
  },
  {
    reason: 'requireptr', source: 'meaning', texts: [
      'no reverse dns', 'missing reverse dns', 'reverse dns lookup failed', 'invalid reverse dns', 'missing ptr', 'invalid ptr',
      'ptr lookup failed', 'without reverse dns', 'reverse lookup failed', 'no rdns', 'missing rdns', 'forward-confirmed reverse',
    ],
  },
  {
    reason: 'requireptr', source: 'reasons', texts: [
      'no ptr record',
    ],
  },
  {
    reason: 'requireptr', weak: true, source: 'meaning', texts: [
      'ptr record',
    ],
  },
];
