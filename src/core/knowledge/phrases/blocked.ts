import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  franceptt: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
  postfix: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src',
  exim: 'https://github.com/Exim/exim/tree/master/src/src',
  sendmail: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
  lists: 'https://multirbl.valli.org/list/',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  cfortune: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/master/bounce_responses.php',
  uwuMail: 'https://github.com/MinifyX/UwUMail-Server',
  mailScanner: 'https://github.com/MailScanner/v5/tree/master/common/usr/share/MailScanner/reports',
} as const;

/** Sending IP or host refused (block list, network policy, connection refused). */
export const blockedPhrases: readonly PhraseGroup[] = [
  {
    reason: 'blocked', source: 'kumomta', texts: [
      'blocked using', 'junkmail rejected',
    ],
  },
  {
    reason: 'blocked', source: 'sisimai', texts: [
      'client host rejected: abus detecte', 'adresse ip source bloquee pour incident de spam', 'no smtp service here',
      'said: 550 blocked', 'bad sender ip address', 'blocked - see http', 'dnsbl:attrbl',
      'client host rejected: may not be mail exchanger', 'client host rejected: was not authenticated', 'confirm this mail server',
      'connections not accepted from ip addresses on spamhaus xbl', 'currently sending spam see:', 'dynamic/zombied/spam ips blocked',
      'error: no valid recipients from', 'extreme bad ip profile', 'helo command rejected:', 'host network not allowed',
      'invalid ip for sending mail of domain', 'is in a black list', 'is not allowed to send mail from', 'no access from mail server',
      'no matches to nameserver query', 'not currently accepting mail from your ip', 'please use the smtp server of your isp',
      'refused - see http', 'rejected - multi-blacklist', 'rejected because the sending mta or the sender has not passed validation',
      'sender ip address rejected', 'server access forbidden by your ip', 'smtp error from remote mail server after initial connection:',
      'sorry, your remotehost looks suspiciously like spammer', 'to submit messages to this e-mail system has been rejected',
      'too many spams from your ip', 'too many unwanted messages have been sent from the following ip address above',
      'you are not allowed to connect', 'you are sending spam', 'your server requires confirmation', 'access from ip address … blocked',
      'connections will not be accepted from … because the ip is in spamhaus\'s list', 'dnsbl:rbl … >_is_blocked', 'is in an … rbl on',
      'mail server at … is blocked', 'mail from … refused:', 'message from … rejected based on blacklist',
      'server ip … listed as abusive',
      'veuillez essayer plus tard. service refused, please try later. … 103',
      'veuillez essayer plus tard. service refused, please try later. … 510',
    ],
  },
  {
    reason: 'blocked', weak: true, source: 'zonemta', texts: [
      'spamhaus', ' spamhaus', ' spamcop',
    ],
  },
  {
    reason: 'blocked', weak: true, source: 'sisimai', texts: [
      'go away', 'service not available, closing transmission channel',
    ],
  },
  {
    reason: 'blocked', source: 'franceptt', texts: [
      'service refuse. veuillez essayer plus tard',
    ],
  },
  {
    reason: 'blocked', source: 'postfix', texts: [
      'helo command rejected: host not found', 'client host rejected: access denied',
    ],
  },
  {
    reason: 'blocked', weak: true, source: 'postfix', texts: [
      'client host rejected', ' helo', 'refused to talk to me:',
    ],
  },
  {
    reason: 'blocked', source: 'exim', texts: [
      'invalid helo', 'bad helo', 'helo/ehlo argument', 'invalid ehlo', 'forged helo',
    ],
  },
  {
    reason: 'blocked', source: 'sendmail', texts: [
      'refused by blackhole site', 'open proxy',
    ],
  },
  {
    reason: 'blocked', source: 'civicrm', texts: [
      'client host … blocked', 'blocked message', 'blacklisted',
    ],
  },
  {
    reason: 'blocked', source: 'meaning', texts: [
      'on our block list', 'on our blocklist', 'on our blacklist', 'on a blacklist', 'on a blocklist', 'on a block list',
      'on the blacklist', 'on the block list', 'in a blacklist', 'in a blocklist', 'in our blacklist', 'in our blocklist',
      'by our blacklist', 'ip is blocked', 'ip blocked', 'ip address blocked', 'ip address is blocked', 'ip has been blocked',
      'ip address has been blocked', 'ip address has been rejected', 'your ip … blocked', 'your ip … rejected', 'your ip … listed',
      'your access ip … has been rejected', 'blocked for spam', 'blocked by', 'not in whitelist', 'too many unknown users',
      'connection refused due to', 'unable to accept mail from your', 'smtp access denied', 'not accepting connections',
      'you are not permitted to connect', 'dynamic ip', 'residential ip',
    ],
  },
  {
    reason: 'blocked', source: 'lists', texts: [
      'barracudacentral.org', 'sbl.spamhaus', 'xbl.spamhaus', 'pbl.spamhaus', 'zen.spamhaus', 'spamhaus.org/query', 'spamhaus.org/lookup',
      'spamhaus.org/sbl', 'spamhaus.org/pbl', 'abuseat.org', 'uceprotect', 'psbl.surriel.com', 'spamrats.com', 'senderscore', 'mailspike',
      'invaluement', 'sorbs.net', 'spamcop.net', 'cloudmark.com', 'dnsbl.', '.dnsbl', 'rblsmtpd', 'rbl reject', 'dnsbls', 'in rbl',
      'by rbl', 'listed in the rbl', 'realtime blackhole', 'real-time black', 'listed by dnsbl',
    ],
  },
  {
    reason: 'blocked', weak: true, source: 'lists', texts: [
      ' dnsbl', ' blacklist', ' blocklist', ' block list', ' black list', 'blackhole', ' banned', 'access denied by',
    ],
  },
  {
    reason: 'blocked', source: 'hosts', texts: [
      'banned sending ip', 'banned sender', 'customer block list', 'try again later, closing connection', 'too many invalid recipients',
      'too many bad commands', 'suspected spam ip', 'suspected bounce attacks', 'connection denied', 'does not accept email over ipv6',
      'mailfrom domain is listed', ':blocked)',
    ],
  },
  {
    reason: 'blocked', source: 'meaning', texts: [
      'mail server has been blocked', 'connection from your network',
    ],
  },
  {
    reason: 'blocked', source: 'cfortune', texts: [
      'bad ip profile', 'dynamic-ip denied', 'ips blocked', 'not allowed access from your location', 'host … is listed on',
    ],
  },
  {
    reason: 'blocked', source: 'meaning', texts: [
      '550 blocked', '554 blocked',
    ],
  },
  {
    reason: 'blocked', source: 'meaning', texts: [
      'not allowed to connect',
    ],
  },
  {
    reason: 'blocked', source: 'uwuMail', texts: [
      'blokkeert momenteel mail van deze server', 'blokkeert op dit moment mail van deze server',
      'blockiert derzeit mail von diesem server', 'blockiert gerade mail von diesem server',
      'bloque actuellement le courrier de ce serveur', 'bloque en ce moment le courrier de ce serveur',
    ],
  },
  {
    reason: 'blocked', source: 'mailScanner', texts: [
      'openbare zwarte lijst', 'relacionado em uma lista-negra',
    ],
  },
];
