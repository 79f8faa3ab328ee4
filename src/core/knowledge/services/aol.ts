import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  aol: 'http://postmaster.aol.com/errors/',
  aolCopy: 'http://community.hostcheetah.com/topic/267/aol-postmaster/',
} as const;

/** AOL: how its servers are recognised, its own codes and words. */
export const aol: ServiceFacts = {
  scope: 'aol',
  name: 'AOL',
  hosts: ['aol.com', 'aim.com', 'aol.fr'],
  marks: ['postmaster.aol.com', 'postmaster.info.aol.com'],
  also: ['yahoo'],
  rows: [
    { id: 'rtr:bb', match: ['rtr:bb'], reason: 'blocked', checks: ['blocklist', 'rdns'], source: 'zonemta' },
    { id: 'rtr:du', match: ['rtr:du'], reason: 'blocked', checks: ['blocklist', 'rdns'], source: 'aol' },
    { id: 'rtr:bl', match: ['rtr:bl'], reason: 'blocked', checks: ['blocklist', 'rdns'], source: 'zonemta' },
    { id: 'rtr:ch', match: ['rtr:ch'], reason: 'virusdetected', turn: 'yourAdministrator', checks: ['blocklist', 'rdns'], source: 'zonemta' },
    { id: 'rtr:bg', match: ['rtr:bg'], reason: 'blocked', checks: ['blocklist', 'rdns'], source: 'aolCopy' },
    { id: 'rtr:rd', match: ['rtr:rd'], reason: 'requireptr', checks: ['blocklist', 'rdns'], source: 'zonemta' },
    { id: 'rly:b1', match: ['rly:b1'], reason: 'badreputation', checks: ['blocklist', 'rdns'], source: 'aol' },
    { id: 'rly:bd', match: ['rly:bd'], reason: 'spamdetected', turn: 'yourAdministrator', checks: ['blocklist', 'rdns'], source: 'zonemta' },
    { id: 'rly:ch', match: ['rly:ch'], reason: 'spamdetected', turn: 'yourAdministrator', retryHelps: true, checks: ['blocklist', 'rdns'], source: 'zonemta' },
    { id: 'rly:sn', match: ['rly:sn'], reason: 'rejected', checks: ['blocklist', 'rdns'], source: 'zonemta' },
    { id: 'hvu:b1', match: ['hvu:b1'], reason: 'spamdetected', turn: 'yourAdministrator', checks: ['blocklist', 'rdns'], source: 'zonemta' },
    { id: 'dyn:t1', match: ['dyn:t1'], reason: 'speeding', turn: 'yourAdministrator', checks: ['blocklist', 'rdns'], source: 'zonemta' },
    { id: 'con:b1', match: ['con:b1'], reason: 'blocked', retryHelps: true, checks: ['blocklist', 'rdns'], source: 'zonemta' },
  ],
};
