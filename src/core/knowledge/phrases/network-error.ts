import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  rfc5321: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
  rfc3463: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  postfixClient: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_trouble.c',
} as const;

/** Cannot connect, route, or loop between servers. */
export const networkErrorPhrases: readonly PhraseGroup[] = [
  {
    reason: 'networkerror', source: 'postfixClient', texts: [
      'lost connection with', ' timed out while ', 'network is unreachable',
    ],
  },
  {
    reason: 'networkerror', source: 'sisimai', texts: [
      'loops back to myself', 'too many hops', 'no route to host', 'could not connect and send the mail to',
      'dns records for the destination computer could not be found', 'hop count exceeded - possible mail loop', 'host is unreachable',
      'host name lookup failure', 'mail forwarding loop for', 'malformed name server reply',
      'malformed or unexpected name server reply', 'maximum forwarding loop count exceeded', 'message looping',
      'message probably in a routing loop', 'unable to resolve route', 'unrouteable mail domain',
    ],
  },
  {
    reason: 'networkerror', source: 'zonemta', texts: [
      'connection refused',
    ],
  },
  {
    reason: 'networkerror', source: 'rfc5321', texts: [
      'connection dropped', 'connection reset by peer', 'connection was dropped by remote host',
    ],
  },
  {
    reason: 'networkerror', source: 'rfc3463', texts: [
      'no answer from host',
    ],
  },
];

/**
 * A name server that did not answer: nothing is known of the name. Tried before the words of an unknown domain, which
 * Postfix writes before these.
 */
export const temporaryLookupPhrases: readonly PhraseGroup[] = [
  {
    reason: 'networkerror', source: 'sisimai', texts: [
      'host not found, try again',
    ],
  },
];
