import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/GoDaddy.pm',
} as const;

/** GoDaddy: how its servers are recognised, its own codes and words. */
export const godaddy: ServiceFacts = {
  scope: 'godaddy',
  name: 'GoDaddy',
  hosts: ['secureserver.net'],
  marks: ['x.co/rlbounce', 'secureserver.net'],
  rows: [
    { id: 'ib007', match: [' ib007'], reason: 'toomanyconn', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'ib101', match: [' ib101'], reason: 'speeding', source: 'sisimai' },
    { id: 'ib103', match: [' ib103'], reason: 'badreputation', retryHelps: false, source: 'sisimai' },
    { id: 'ib104', match: [' ib104'], reason: 'blocked', source: 'sisimai' },
    { id: 'ib105', match: [' ib105'], reason: 'blocked', source: 'sisimai' },
    { id: 'ib106', match: [' ib106'], reason: 'blocked', source: 'sisimai' },
    { id: 'ib108', match: [' ib108'], reason: 'requireptr', retryHelps: true, source: 'sisimai' },
    { id: 'ib110', match: [' ib110'], reason: 'blocked', retryHelps: true, source: 'sisimai' },
    { id: 'ib111', match: [' ib111'], reason: 'blocked', retryHelps: true, source: 'sisimai' },
    { id: 'ib112', match: [' ib112'], reason: 'blocked', retryHelps: true, source: 'sisimai' },
    { id: 'ib113', match: [' ib113'], reason: 'blocked', retryHelps: true, source: 'sisimai' },
    { id: 'ib212', match: [' ib212'], reason: 'spamdetected', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'ib401', match: [' ib401'], reason: 'securityerror', source: 'sisimai' },
    { id: 'ib501', match: [' ib501'], reason: 'notcompliantrfc', source: 'sisimai' },
    { id: 'ib502', match: [' ib502'], reason: 'notcompliantrfc', source: 'sisimai' },
    { id: 'ib504', match: [' ib504'], reason: 'speeding', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'ib506', match: [' ib506'], reason: 'rejected', source: 'sisimai' },
    { id: 'ib508', match: [' ib508'], reason: 'authfailure', source: 'sisimai' },
    { id: 'ib510', match: [' ib510'], reason: 'speeding', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'ib605', match: [' ib605'], reason: 'toomanyconn', turn: 'you', source: 'sisimai' },
    { id: 'ib607', match: [' ib607'], reason: 'speeding', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'ib705', match: [' ib705'], reason: 'virusdetected', turn: 'yourAdministrator', source: 'sisimai' },
  ],
};
