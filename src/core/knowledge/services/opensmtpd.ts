import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/OpenSMTPD.pm',
} as const;

/** OpenSMTPD: the words of its own notices. */
export const openSmtpd: ServiceFacts = {
  scope: 'opensmtpd',
  name: 'OpenSMTPD',
  nature: 'product',
  hosts: [],
  marks: [],
  rows: [
    { id: 'expired', match: ['envelope expired'], reason: 'expired', wraps: true, source: 'sisimai' },
    { id: 'no-mx', match: ['could not retrieve destination mx', 'unable to resolve mx'], reason: 'hostunknown', retryHelps: true, source: 'sisimai' },
    { id: 'network', match: ['network error on destination mxs'], reason: 'networkerror', source: 'sisimai' },
    { id: 'domain', match: ['invalid domain name', 'domain does not exist'], common: true, reason: 'hostunknown', source: 'sisimai' },
    { id: 'no-valid-mx', match: ['no mx found for domain', 'no mx found for destination', 'no valid mx found'], reason: 'notaccept', source: 'sisimai' },
    { id: 'loop', match: ['loop detected'], common: true, reason: 'networkerror', retryHelps: false, source: 'sisimai' },
    { id: 'temporary', match: ['connection closed unexpectedly', 'could not connect'], common: true, reason: 'networkerror', source: 'sisimai' },
  ],
};
