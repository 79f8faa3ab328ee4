import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Zoho.pm',
  fieldManual: 'https://smtpfieldmanual.com/provider/zoho',
} as const;

/** Zoho Mail: how its servers are recognised, its own codes and words. */
export const zoho: ServiceFacts = {
  scope: 'zoho',
  name: 'Zoho Mail',
  hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zohomail.com', 'zohomail.eu'],
  marks: ['zoho mail', '.zoho.com', '.zoho.eu'],
  rows: [
    { id: 'dmarc', match: ['email rejected per dmarc policy'], common: true, reason: 'authfailure', source: 'fieldManual' },
    { id: 'greylist', match: ['greylisted, try again after some time'], common: true, reason: 'onhold', source: 'sisimai' },
    { id: 'spam', match: ['email cannot be delivered. reason: email flagged as spam'], reason: 'rejected', source: 'sisimai' },
    { id: 'destination', match: ['mail rejected by destination domain'], reason: 'rejected', turn: 'recipientAdministrator', source: 'sisimai' },
    { id: 'policy', match: ['email policy violation detected', 'mailbox delivery restricted by policy error'], reason: 'policyviolation', source: 'sisimai' },
    { id: 'system', match: ['temporary system error'], common: true, reason: 'systemerror', source: 'sisimai' },
    { id: 'unknown', match: ['mailbox delivery failure policy error'], reason: 'userunknown', source: 'sisimai' },
    { id: 'unknown~words', match: ['user does not exist'], common: true, reason: 'userunknown', source: 'sisimai' },
    { id: 'virus', match: ['detected by zoho mail'], reason: 'virusdetected', source: 'sisimai' },
  ],
};
