import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  sendmail: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  qmail: 'https://github.com/notqmail/notqmail',
  exim: 'https://github.com/Exim/exim/tree/master/src/src',
  postfix: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src',
  dovecot: 'https://github.com/dovecot/core/tree/main/src',
  courier: 'https://github.com/svarshavchik/courier',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
  exchange: 'https://support.microsoft.com/help/3028012',
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
      'loops back to myself', 'server configuration error', 'service currently unavailable', 'aliasing/forwarding loop broken',
      'can\'t create user output file', 'could not load drd for domain', 'internal error reading data', 'interrupted system call',
      'it encountered an error while being processed', 'it would create a mail loop', 'local configuration error',
      'local error in processing', 'loop was found in the mail exchanger', 'mail system configuration error',
      'recipient deferred because there is no mdb', 'remote server is misconfigured', 'system config error', 'timeout waiting for input',
    ],
  },
  {
    reason: 'systemerror', weak: true, source: 'kumomta', texts: [
      'internal error',
    ],
  },
  {
    reason: 'systemerror', source: 'sendmail', texts: [
      'can\'t create output', 'transient parse error', 'remote protocol error', 'unable to chdir', 'unable to switch',
    ],
  },
  {
    reason: 'systemerror', weak: true, source: 'sendmail', texts: [
      'permission denied', 'unable to open', 'cannot open', 'cannot create', 'unable to write', 'unable to read', 'i/o error',
      'input/output error', 'temporary failure', 'temporary error', 'unexpected error', 'server error',
    ],
  },
  {
    reason: 'systemerror', source: 'qmail', texts: [
      'child crashed', 'bad interpreter', 'qmail-spawn', 'uh-oh:', 'system error', 'has detected a loop condition', 'loop back warning',
      'file write error',
    ],
  },
  {
    reason: 'systemerror', source: 'exim', texts: [
      'lowest numbered mx record points to local host', 'remote host address is the local host', 'never_users', 'temporary problem',
      'local problem', 'delivery to file forbidden', 'delivery to pipe forbidden', 'local delivery failed',
    ],
  },
  {
    reason: 'systemerror', source: 'postfix', texts: [
      'server configuration problem', 'mail transport unavailable', 'unknown mail transport error', 'user lookup error',
      'cannot update mailbox', 'bounce or trace service failure',
    ],
  },
  {
    reason: 'systemerror', source: 'dovecot', texts: [
      'internal error occurred', 'temporary internal error', 'internal server error',
    ],
  },
  {
    reason: 'systemerror', source: 'courier', texts: [
      'dns violates rfc 1035',
    ],
  },
  {
    reason: 'systemerror', source: 'hosts', texts: [
      'upstream error', 'temporary system problem', 'server temporarily not available', 'message ended early',
      'unable to process command', 'unable to process connection', 'service not available', 'service not active',
      'failed to be replicated', 'agent busy', 'storedrv.deliver', 'storedrv.submission', 'license expired',
      'communication problem with the recipient',
    ],
  },
  {
    reason: 'systemerror', source: 'meaning', texts: [
      'server temporarily unavailable', 'service temporarily unavailable', 'temporary server error', 'service is not available',
    ],
  },
  {
    reason: 'systemerror', source: 'exchange', texts: [
      'smtp communication problem',
    ],
  },
  {
    reason: 'systemerror', source: 'sendmail', texts: [
      'mail loops back to me',
    ],
  },
  {
    reason: 'systemerror', source: 'postfix', texts: [
      'temporary lookup failure',
    ],
  },
];
