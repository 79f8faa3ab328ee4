import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  google: 'https://support.google.com/a/answer/3726730',
  senders: 'https://github.com/sisimai/go-sisimai/tree/5-stable/lhost',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
  reasons: 'https://github.com/sisimai/go-sisimai/tree/5-stable/reason',
  rfc7505: 'https://www.rfc-editor.org/rfc/rfc7505',
} as const;

/** Host or domain never takes mail. */
export const notAcceptPhrases: readonly PhraseGroup[] = [
  {
    reason: 'notaccept', source: 'sisimai', texts: [
      'mail receiving disabled', 'no mx record found for domain=', 'no route for current request',
      'smtp protocol returned a permanent error',
    ],
  },
  {
    reason: 'notaccept', source: 'senders', texts: [
      'indicated no smtp service', 'destination seem to reject all mails',
      'couldn\'t find a mail exchanger or ip address', 'no mx found for destination',
    ],
  },
  {
    reason: 'notaccept', weak: true, source: 'meaning', texts: [
      'not accepting mail', 'not accepting email',
    ],
  },
  {
    reason: 'notaccept', source: 'reasons', texts: [
      'does not accept mail',
    ],
  },
  {
    reason: 'notaccept', source: 'meaning', texts: [
      'does not receive mail', 'mail not accepted', 'no mail service', 'no mail accepted', 'receiving is disabled',
      'no mail-enabled subscriptions', 'account inbounds disabled', 'not accepting network messages',
    ],
  },
];

/**
 * A domain that says it takes no mail (null MX, RFC 7505). Tried before the words of an unknown domain, among which Sendmail writes
 * them: "Host unknown (Name server: .: host not found)".
 */
export const nullMxPhrases: readonly PhraseGroup[] = [
  {
    reason: 'notaccept', source: 'sisimai', texts: [
      'name server: .: host not found',
    ],
  },
  {
    reason: 'notaccept', source: 'google', texts: [
      'null mx',
    ],
  },
  {
    reason: 'notaccept', source: 'rfc7505', texts: [
      'nullmx',
    ],
  },
];
