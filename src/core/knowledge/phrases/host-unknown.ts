import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  specimens: 'https://github.com/sisimai/set-of-emails',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
} as const;

/** Domain (after @) does not exist or has no usable mail host. */
export const hostUnknownPhrases: readonly PhraseGroup[] = [
  {
    reason: 'hostunknown', source: 'sisimai', texts: [
      'host or domain name not found', 'host not found', 'domain does not exist', 'domain is not reachable', 'domain must exist',
      'host unknown', 'host unreachable', 'mail domain mentioned in email address is unknown', 'name or service not known',
      'no such domain', 'recipient address rejected: unknown domain name', 'the account or domain may not exist', 'unknown host',
      'unroutable address', 'unrouteable address',
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
];
