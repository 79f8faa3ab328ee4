import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  faq: 'https://www.strato.de/faq/mail/fehlermeldungen-bei-e-mails/',
} as const;

/** STRATO: how its servers are recognised, the letters by which it tells what in a message it took for spam, its own words. */
export const strato: ServiceFacts = {
  scope: 'strato',
  name: 'STRATO',
  hosts: ['rzone.de', 'strato.de', 'strato.com'],
  marks: ['.rzone.de', 'refused by local policy. no spam please'],
  tag: '\\b(B-(?:URL|TEXT|SCORE|EX|ATTACH))\\b',
  rows: [
    { id: 'b-url', tag: 'B-URL', reason: 'spamdetected', checks: ['blocklist-domain'], source: 'faq' },
    { id: 'b-text', tag: 'B-TEXT', reason: 'spamdetected', source: 'faq' },
    { id: 'b-score', tag: 'B-SCORE', reason: 'spamdetected', source: 'faq' },
    { id: 'b-ex', tag: 'B-EX', reason: 'spamdetected', source: 'faq' },
    { id: 'b-attach', tag: 'B-ATTACH', reason: 'policyviolation', turn: 'you', checks: ['attachment-types'], source: 'faq' },
    { id: 'local-policy', match: ['refused by local policy. no spam please'], reason: 'spamdetected', source: 'faq' },
    { id: 'phishing', match: ['suspected phishing attempt'], common: true, reason: 'spamdetected', source: 'faq' },
    { id: 'no-mailbox', match: ['sorry, no mailbox here by that name'], common: true, reason: 'userunknown', source: 'faq' },
  ],
};
