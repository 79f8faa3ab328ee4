import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  franceptt: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
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
      'client host rejected: abus detecte', 'adresse ip source bloquee pour incident de spam',
      'no smtp service here', 'said: 550 blocked', '//www.spamcop.net/bl.', 'bad sender ip address', 'blacklisted by', 'blocked - see http',
      'dnsbl:attrbl', 'client host rejected: may not be mail exchanger', 'client host rejected: was not authenticated',
      'confirm this mail server',
      'connections not accepted from ip addresses on spamhaus xbl', 'currently sending spam see:',
      'domain does not exist:', 'dynamic/zombied/spam ips blocked', 'error: no valid recipients from', 'esmtp not accepting connections',
      'extreme bad ip profile', 'helo command rejected:', 'host network not allowed', 'hosts with dynamic ip',
      'invalid ip for sending mail of domain', 'is in a black list', 'is not allowed to send mail from', 'no access from mail server',
      'no matches to nameserver query', 'not currently accepting mail from your ip', 'please use the smtp server of your isp',
      'refused - see http', 'rejected - multi-blacklist', 'rejected because the sending mta or the sender has not passed validation',
      'rejecting open proxy', 'sender ip address rejected', 'server access forbidden by your ip',
      'smtp error from remote mail server after initial connection:', 'sorry, that domain isn\'t in my list of allowed rcpthosts',
      'sorry, your remotehost looks suspiciously like spammer',
      'to submit messages to this e-mail system has been rejected', 'too many spams from your ip',
      'too many unwanted messages have been sent from the following ip address above', 'was blocked by',
      'we do not accept mail from dynamic ips', 'you are not allowed to connect', 'you are sending spam',
      'your ip address is listed in the rbl', 'your network is temporary blacklisted', 'your server requires confirmation',
      'access from ip address … blocked',
      'connections will not be accepted from … because the ip is in spamhaus\'s list', 'dnsbl:rbl … >_is_blocked',
      'email blocked by … .barracudacentral.org', 'email blocked by … spamhaus', 'host … refused to talk to me: … blocked',
      ' is blocked by earthlink', 'is in an … rbl on', 'mail server at … is blocked', 'mail from … refused:',
      'message from … rejected based on blacklist', 'messages from … temporarily deferred due to user complaints',
      'server ip … listed as abusive', 'sorry! your ip address … is blocked by rbl', 'the domain … is blacklisted',
      'the email … is blacklisted', 'the ip … is blacklisted', 'veuillez essayer plus tard. service refused, please try later. … 103',
      'veuillez essayer plus tard. service refused, please try later. … 510', 'your sender\'s ip address is listed at … .abuseat.org',
    ],
  },
  {
    reason: 'blocked', weak: true, source: 'zonemta', texts: [
      'spamhaus',
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
];
