import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  specimens: 'https://github.com/sisimai/set-of-emails',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
  postfix: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src',
  exim: 'https://github.com/Exim/exim/tree/master/src/src',
  senders: 'https://github.com/sisimai/go-sisimai/tree/5-stable/lhost',
  powermta: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rfc3464/powermta.go',
  exchange: 'https://support.microsoft.com/help/3028012',
  sendgrid: 'https://docs.sendgrid.com/ui/sending-email/bounces-blocks-invalids',
  googleFr: 'https://support.google.com/mail/answer/6596?hl=fr',
  cfortune: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/master/bounce_responses.php',
} as const;

/** Domain (after @) does not exist or has no usable mail host. */
export const hostUnknownPhrases: readonly PhraseGroup[] = [
  {
    reason: 'hostunknown', source: 'sisimai', texts: [
      'host not found', 'domain does not exist', 'domain is not reachable', 'domain must exist', 'host unknown', 'host unreachable',
      'mail domain mentioned in email address is unknown', 'name or service not known', 'no such domain',
      'recipient address rejected: unknown domain name', 'the account or domain may not exist', 'unknown host', 'unroutable address',
      'unrouteable address',
    ],
  },
  {
    reason: 'hostunknown', source: 'postfix', texts: [
      'recipient address rejected: domain not found', 'recipient address rejected: invalid domain',
    ],
  },
  {
    reason: 'hostunknown', source: 'specimens', texts: [
      'name service error for name=',
    ],
  },
  {
    reason: 'hostunknown', source: 'kumomta', texts: [
      'no mx for',
    ],
  },
  {
    reason: 'hostunknown', source: 'sisimai', texts: [
      'nxdomain',
    ],
  },
  {
    reason: 'hostunknown', source: 'civicrm', texts: [
      'couldn\'t find any host', 'no mail server', 'no dns entries', 'invalid host name', 'unable to resolve mx record for',
    ],
  },
  {
    reason: 'hostunknown', source: 'meaning', texts: [
      'no mx record', 'no mx found', 'domain not found', 'domain name not found', 'domain unknown', 'unknown domain', 'domain is unknown',
      'no such host', 'host is unknown', 'hostname lookup failed', 'mail server for … not found', 'domain doesn\'t exist',
      'domain couldn\'t be found', 'domain could not be found', 'non-existent domain', 'nonexistent domain', 'bad destination system',
      'bad destination host',
    ],
  },
  {
    reason: 'hostunknown', source: 'postfix', texts: [
      'host found but no data record',
    ],
  },
  {
    reason: 'hostunknown', source: 'exim', texts: [
      'host lookup failed',
    ],
  },
  {
    reason: 'hostunknown', source: 'senders', texts: [
      'illegal host/domain name found', 'dns lookup failure: host', 'unknown smtp host', 'server returned answer with no data',
    ],
  },
  {
    reason: 'hostunknown', source: 'powermta', texts: [
      'no mail hosts for domain',
    ],
  },
  {
    reason: 'hostunknown', source: 'exchange', texts: [
      'could not be found in domain name service', 'destination email system is unknown or invalid',
      'recipient\'s destination email system is unknown',
    ],
  },
  {
    reason: 'hostunknown', source: 'sendgrid', texts: [
      'unable to get mx info',
    ],
  },
  {
    reason: 'hostunknown', source: 'googleFr', texts: [
      'le domaine … est introuvable', 'domaine inexistant', 'domaine introuvable', 'domaine inconnu',
    ],
  },
  {
    reason: 'hostunknown', weak: true, source: 'sisimai', texts: [
      '553 … does not exist',
    ],
  },
  {
    reason: 'hostunknown', source: 'cfortune', texts: [
      'host name is unknown', 'hostname is unknown', 'perm_failure: dns error',
    ],
  },
];
