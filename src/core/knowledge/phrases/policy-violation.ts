import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** Local policy of the receiver (attachment, header, member-only list, forwarding rule). */
export const policyViolationPhrases: readonly PhraseGroup[] = [
  {
    reason: 'policyviolation', source: 'kumomta', texts: [
      'reject due to policy restrictions',
    ],
  },
  {
    reason: 'policyviolation', source: 'sisimai', texts: [
      'message rejected due to local policy', 'closed mailing list', 'an illegal attachment on your message',
      'because the recipient is not accepting mail with', 'by non-member to a members-only list', 'denied by policy',
      'header error', 'local policy violation',
      'message bounced due to organizational settings', 'message given low priority', 'not accepted for policy reasons',
      'rejected for policy reasons',
      'the email address used to send your message is not subscribed to this group', 'the message was rejected by organization policy',
      'we do not accept messages containing images or other attachments', 'you\'re using a mass mailer',
      'you have exceeded the … allowable number of posts without solving a captcha',
    ],
  },
  {
    reason: 'policyviolation', weak: true, source: 'sisimai', texts: [
      'protocol violation',
    ],
  },
];
