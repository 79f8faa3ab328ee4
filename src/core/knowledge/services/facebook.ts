import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  postmaster: 'https://www.facebook.com/postmaster/response_codes',
} as const;

/** Facebook: how its servers are recognised, its own codes and words. */
export const facebook: ServiceFacts = {
  scope: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com'],
  marks: ['postmaster.facebook.com', 'facebook.com/postmaster'],
  tag: '\\b((?:POL|MSG|RCP|INT|DNS|CON)-[PT]\\d)\\b',
  rows: [
    { id: 'pol-p1', tag: 'POL-P1', reason: 'blocked', source: 'postmaster' },
    { id: 'pol-p2', tag: 'POL-P2', reason: 'blocked', source: 'postmaster' },
    { id: 'pol-p3', tag: 'POL-P3', reason: 'blocked', retryHelps: true, source: 'postmaster' },
    { id: 'pol-p4', tag: 'POL-P4', reason: 'blocked', retryHelps: true, source: 'postmaster' },
    { id: 'pol-p5', tag: 'POL-P5', reason: 'virusdetected', source: 'postmaster' },
    { id: 'pol-p6', tag: 'POL-P6', reason: 'spamdetected', source: 'postmaster' },
    { id: 'pol-p7', tag: 'POL-P7', reason: 'authfailure', source: 'postmaster' },
    { id: 'pol-t1', tag: 'POL-T1', reason: 'blocked', retryHelps: true, source: 'postmaster' },
    { id: 'pol-t2', tag: 'POL-T2', reason: 'blocked', retryHelps: true, source: 'postmaster' },
    { id: 'pol-t3', tag: 'POL-T3', reason: 'blocked', retryHelps: true, source: 'postmaster' },
    { id: 'msg-p1', tag: 'MSG-P1', reason: 'mesgtoobig', source: 'postmaster' },
    { id: 'msg-p2', tag: 'MSG-P2', reason: 'contenterror', turn: 'you', checks: ['attachment-types'], source: 'postmaster' },
    { id: 'msg-p3', tag: 'MSG-P3', reason: 'notcompliantrfc', source: 'postmaster' },
    { id: 'msg-t1', tag: 'MSG-T1', reason: 'toomanyconn', turn: 'you', source: 'postmaster' },
    { id: 'rcp-p1', tag: 'RCP-P1', reason: 'userunknown', source: 'postmaster' },
    { id: 'rcp-p2', tag: 'RCP-P2', reason: 'filtered', source: 'postmaster' },
    { id: 'rcp-p3', tag: 'RCP-P3', reason: 'filtered', source: 'postmaster' },
    { id: 'rcp-t1', tag: 'RCP-T1', reason: 'systemerror', turn: 'nobody', source: 'postmaster' },
    { id: 'rcp-t4', tag: 'RCP-T4', reason: 'suspend', source: 'postmaster' },
    { id: 'int-p1', tag: 'INT-P1', reason: 'userunknown', source: 'postmaster' },
    { id: 'int-p2', tag: 'INT-P2', reason: 'mesgtoobig', source: 'postmaster' },
    { id: 'int-p3', tag: 'INT-P3', reason: 'userunknown', source: 'postmaster' },
    { id: 'int-p4', tag: 'INT-P4', reason: 'userunknown', source: 'postmaster' },
    { id: 'dns-p1', tag: 'DNS-P1', reason: 'rejected', source: 'postmaster' },
    { id: 'dns-p2', tag: 'DNS-P2', reason: 'rejected', source: 'postmaster' },
    { id: 'dns-p3', tag: 'DNS-P3', reason: 'requireptr', source: 'postmaster' },
    { id: 'dns-t1', tag: 'DNS-T1', reason: 'rejected', retryHelps: true, source: 'postmaster' },
    { id: 'dns-t2', tag: 'DNS-T2', reason: 'requireptr', retryHelps: true, source: 'postmaster' },
    { id: 'con-t1', tag: 'CON-T1', reason: 'toomanyconn', source: 'postmaster' },
    { id: 'con-t2', tag: 'CON-T2', reason: 'toomanyconn', turn: 'yourAdministrator', source: 'postmaster' },
    { id: 'con-t3', tag: 'CON-T3', reason: 'toomanyconn', turn: 'yourAdministrator', source: 'postmaster' },
    { id: 'con-t4', tag: 'CON-T4', reason: 'toomanyconn', turn: 'yourAdministrator', source: 'postmaster' },
  ],
};
