import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** The sender address or domain refused (not the recipient). */
export const rejectedPhrases: readonly PhraseGroup[] = [
  {
    reason: 'rejected', source: 'kumomta', texts: [
      'domain of sender address', 'invalid sender', 'sender domain resolve fail',
    ],
  },
  {
    reason: 'rejected', source: 'sisimai', texts: [
      'sender address rejected', 'emetteur invalide', 'sender verify failed', 'mail from not owned by user',
      'access denied (in reply to mail from command)', 'access denied (sender blacklisted)', 'administrative prohibition',
      'batv failed to verify', 'batv validation failure', 'backscatter protection detected an invalid or expired email address',
      'because the sender isn\'t on the recipient\'s list of senders to accept mail from', 'bogus mail from',
      'can\'t determine purported responsible address', 'connections not accepted from servers without a valid sender domain',
      'denied [bouncedeny]', 'denied by secumail valid-address-filter', 'delivery not authorized, message refused', 'does not exist e2110',
      'email address is on senderfilterconfig list', 'empty envelope senders not allowed', 'envelope blocked -',
      'error: no third-party dsns', 'from: domain is invalid. please provide a valid from:', 'fully qualified email address required',
      'invalid domain, see <url:', 'is not a registered gateway user', 'message rejected: email address is not verified', 'mx records for',
      'null sender is not allowed', 'recipient addresses rejected : access denied', 'recipient not accepted. (batv: no tag',
      'returned mail not accepted here', 'rfc 1035 violation: recursive cname records for', 'rule imposed mailbox access for',
      'sending this from a different address or alias using the', 'sender address has been blacklisted', 'sender email address rejected',
      'sender is in my black list', 'sender is spammer', 'sender not pre-approved', 'sender rejected', 'sender domain is empty',
      'sender was rejected', 'spam reporting address', 'syntax error: empty email address', 'the message has been rejected by batv defense',
      'this server does not accept mail from', 'transaction failed unsigned dsn for', 'unroutable sender address',
      'you are not allowed to post to this mailing list', 'you are sending to/from an address that has been blacklisted',
      'your email address has been blacklisted',
    ],
  },
  {
    reason: 'rejected', weak: true, source: 'sisimai', texts: [
      'address rejected',
    ],
  },
];
