import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  xlistDatabase: 'https://github.com/luids-io/xlist-database/blob/master/services/dnsxl/spamhaus-org-zen.json',
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Apple.pm',
  specimens: 'https://github.com/sisimai/set-of-emails',
} as const;

/** Spamhaus: how its servers are recognised, its own codes and words. */
export const spamhaus: ServiceFacts = {
  scope: 'spamhaus',
  name: 'Spamhaus',
  nature: 'list',
  hosts: [],
  marks: [],
  rows: [
    { id: 'sbl', match: ['sbl.spamhaus.org'], reason: 'blocked', source: 'xlistDatabase' },
    { id: 'css', match: ['css.spamhaus.org'], reason: 'blocked', source: 'xlistDatabase' },
    { id: 'xbl', match: ['xbl.spamhaus.org'], reason: 'blocked', source: 'xlistDatabase' },
    { id: 'drop', match: ['drop.spamhaus.org'], reason: 'blocked', source: 'xlistDatabase' },
    { id: 'pbl', match: ['pbl.spamhaus.org'], reason: 'blocked', source: 'xlistDatabase' },
    { id: 'dbl', match: ['dbl.spamhaus.org', 'spamhaus.org/query/domain', 'spamhaus.org/query/dbl'], reason: 'blocked', checks: ['blocklist-domain'], source: 'sisimai' },
    { id: 'zen', match: ['zen.spamhaus.org', 'spamhaus.org/query'], reason: 'blocked', source: 'xlistDatabase' },
    { id: 'open-resolver', match: ['error: open resolver', 'spamhaus.org/returnc'], reason: 'systemerror', retryHelps: false, checks: ['blocklist', 'blocklist-domain'], source: 'specimens' },
  ],
};
