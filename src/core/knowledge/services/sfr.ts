import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  bentonow: 'https://bentonow.com/smtp-errors/sfr',
  postmastery: 'https://www.postmastery.com/sfr-deliverability-explaining-error-codes-gu_eib-and-the-ongoing-error-threshold/',
  gadz: 'https://doc.gadz.org/pages/diffpages.action?originalId=21791317&pageId=21792015',
  specimens: 'https://github.com/sisimai/set-of-emails',
} as const;

/** SFR: how its servers are recognised, its own codes and words. */
export const sfr: ServiceFacts = {
  scope: 'sfr',
  name: 'SFR',
  hosts: ['sfr.fr', 'sfr.net', 'neuf.fr', 'cegetel.net', 'club-internet.fr', 'numericable.fr', 'red-by-sfr.fr'],
  marks: ['sfr_in_', 'gu_eib_'],
  tag: '\\bSFR_IN_\\d(\\d{2})\\b',
  rows: [
    { id: 'sfr_in_x01', tag: '01', reason: 'spamdetected', turn: 'yourAdministrator', retryHelps: true, source: 'bentonow' },
    { id: 'sfr_in_x02', tag: '02', reason: 'virusdetected', turn: 'yourAdministrator', retryHelps: true, checks: ['blocklist'], source: 'bentonow' },
    { id: 'sfr_in_x03', tag: '03', reason: 'syntaxerror', retryHelps: true, source: 'bentonow' },
    { id: 'sfr_in_x04', tag: '04', reason: 'blocked', retryHelps: true, source: 'bentonow' },
    { id: 'sfr_in_x05', tag: '05', reason: 'speeding', turn: 'yourAdministrator', source: 'bentonow' },
    { id: 'gu_eib_02', match: ['gu_eib_02'], reason: 'blocked', retryHelps: true, source: 'postmastery' },
    { id: 'gu_eib_04', match: ['gu_eib_04'], reason: 'blocked', retryHelps: true, source: 'postmastery' },
    { id: 'errors', match: ['error: too many errors'], common: true, reason: 'toomanyconn', turn: 'yourAdministrator', source: 'bentonow' },
    { id: 'content', match: ['message content rejected'], common: true, reason: 'spamdetected', source: 'gadz' },
    { id: 'spampolicy', match: ['rejected per spam policy'], common: true, reason: 'spamdetected', source: 'specimens' },
  ],
};
