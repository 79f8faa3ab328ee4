import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
} as const;

/** Receiver misconfigured or in error. */
export const systemErrorPhrases: readonly PhraseGroup[] = [
  {
    reason: 'systemerror', source: 'kumomta', texts: [
      'temporarily unable to process your email',
    ],
  },
  {
    reason: 'systemerror', source: 'sisimai', texts: [
      'server configuration error', 'service currently unavailable', 'aliasing/forwarding loop broken', 'can\'t create user output file',
      'could not load drd for domain', 'internal error reading data', 'internal server error: operation now in progress',
      'interrupted system call', 'it encountered an error while being processed', 'it would create a mail loop',
      'local configuration error', 'local error in processing', 'loop was found in the mail exchanger',
      'mail system configuration error', 'queue file write error', 'recipient deferred because there is no mdb',
      'remote server is misconfigured', 'system config error', 'temporary local problem', 'timeout waiting for input',
    ],
  },
  {
    reason: 'systemerror', weak: true, source: 'kumomta', texts: [
      'internal error', 'transaction failed',
    ],
  },
];
