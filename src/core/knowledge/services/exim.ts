import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  smtp: 'https://github.com/Exim/exim/blob/master/src/src/transports/smtp.c',
  dnslookup: 'https://github.com/Exim/exim/blob/master/src/src/routers/dnslookup.c',
  parse: 'https://github.com/Exim/exim/blob/master/src/src/parse.c',
  deliver: 'https://github.com/Exim/exim/blob/master/src/src/deliver.c',
  pipe: 'https://github.com/Exim/exim/blob/master/src/src/transports/pipe.c',
  lmtp: 'https://github.com/Exim/exim/blob/master/src/src/transports/lmtp.c',
  appendfile: 'https://github.com/Exim/exim/blob/master/src/src/transports/appendfile.c',
  retry: 'https://github.com/Exim/exim/blob/master/src/src/retry.c',
} as const;

/** Exim: the words of its own notices. */
export const exim: ServiceFacts = {
  scope: 'exim',
  name: 'Exim',
  nature: 'product',
  formats: ['exim', 'mailru'],
  hosts: [],
  marks: [],
  rows: [
    { id: 'lookups', match: ['all host address lookups failed permanently', 'all host address lookups … failed permanently'], reason: 'hostunknown', source: 'smtp' },
    { id: 'mx-hosts', match: ['all relevant mx records point to non-existent hosts'], reason: 'hostunknown', turn: 'recipientAdministrator', source: 'dnslookup' },
    { id: 'no-smtp', match: ['an mx or srv record indicated no smtp service'], reason: 'notaccept', source: 'dnslookup' },
    { id: 'no-host', match: ['no host found for existing smtp connection'], reason: 'networkerror', turn: 'yourAdministrator', source: 'smtp' },
    { id: 'quota', match: ['error: quota exceed'], reason: 'mailboxfull', source: 'appendfile' },
    { id: 'malformed', match: ['angle-brackets nested too deep', 'expected word or "<"', 'domain missing in source-routed address', 'malformed address:'], reason: 'syntaxerror', turn: 'you', source: 'parse' },
    { id: 'forbidden', match: ['delivery to file forbidden', 'delivery to pipe forbidden'], reason: 'systemerror', retryHelps: false, source: 'deliver' },
    { id: 'local', match: ['local delivery failed'], reason: 'systemerror', source: 'pipe' },
    { id: 'lmtp', match: ['lmtp error after '], reason: 'systemerror', wraps: true, source: 'lmtp' },
    { id: 'received', match: ['too many "received" headers'], reason: 'networkerror', retryHelps: false, source: 'deliver' },
    { id: 'retry', match: ['retry timeout exceeded', 'retry time not reached for any host after a long failure period', 'all hosts have been failing for a long time', 'all hosts for … have been failing for a long time'], reason: 'expired', wraps: true, source: 'retry' },
    { id: 'frozen', match: ['has been frozen', 'was frozen on arrival by '], reason: 'expired', turn: 'yourAdministrator', retryHelps: false, wraps: true, source: 'deliver' },
  ],
};
