import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  sendmail: 'https://www.sendmail.org/~ca/email/doc8.12/op.html',
} as const;

/** Retries exhausted. Weak: the queue's own words, which only wrap what kept the message waiting. */
export const expiredPhrases: readonly PhraseGroup[] = [
  {
    reason: 'expired', source: 'zonemta', texts: [
      'connection timed out',
    ],
  },
  {
    reason: 'expired', source: 'sisimai', texts: [
      'could not find a gateway for', 'server did not respond', 'failed to deliver to domain', 'it has not been collected after',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'zonemta', texts: [
      'message expired',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'sisimai', texts: [
      'delivery time expired', 'could not be delivered for more than', 'delivery attempts will continue', 'delivery expired',
      'giving up on', 'has been delayed', 'message timed out',
      'unable to deliver message after multiple retries', 'was not reachable within the allowed queue period',
      'could not be delivered for … days',
    ],
  },
  {
    reason: 'expired', weak: true, source: 'sendmail', texts: [
      'message still undelivered after', 'could not be delivered for … hours', 'could not send message for past',
      'could not send mail for past',
    ],
  },
];
