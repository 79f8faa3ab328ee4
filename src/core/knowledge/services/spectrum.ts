import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  spectrumbusiness: 'https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes',
} as const;

/** Spectrum: how its servers are recognised, its own codes and words. */
export const spectrum: ServiceFacts = {
  scope: 'spectrum',
  name: 'Spectrum',
  hosts: ['charter.net', 'rr.com', 'twc.com', 'brighthouse.com', 'spectrum.net', 'charter.com'],
  marks: ['aup#'],
  tag: 'AUP#(?:[IO]-)?(\\d{4})\\b',
  rows: [
    { id: 'aup#1000', tag: '1000', reason: 'blocked', source: 'spectrumbusiness' },
    { id: 'aup#1010', tag: '1010', reason: 'rejected', turn: 'you', source: 'spectrumbusiness' },
    { id: 'aup#1020-1080', range: [1020, 1080], reason: 'rejected', turn: 'you', source: 'spectrumbusiness' },
    { id: 'aup#1090', tag: '1090', reason: 'systemerror', turn: 'nobody', source: 'spectrumbusiness' },
    { id: 'aup#1100-1150', range: [1100, 1150], reason: 'requireptr', source: 'spectrumbusiness' },
    { id: 'aup#1160-1190', range: [1160, 1190], reason: 'policyviolation', turn: 'yourAdministrator', source: 'spectrumbusiness' },
    { id: 'aup#1200-1210', range: [1200, 1210], reason: 'blocked', source: 'spectrumbusiness' },
    { id: 'aup#1220-1250', range: [1220, 1250], reason: 'blocked', source: 'spectrumbusiness' },
    { id: 'aup#1260', tag: '1260', reason: 'networkerror', turn: 'yourAdministrator', retryHelps: false, source: 'spectrumbusiness' },
    { id: 'aup#1300-1340', range: [1300, 1340], reason: 'toomanyconn', turn: 'yourAdministrator', source: 'spectrumbusiness' },
    { id: 'aup#1350-1490', range: [1350, 1490], reason: 'speeding', turn: 'yourAdministrator', source: 'spectrumbusiness' },
    { id: 'aup#1500', tag: '1500', reason: 'rejected', turn: 'you', source: 'spectrumbusiness' },
    { id: 'aup#1520', tag: '1520', reason: 'rejected', turn: 'you', source: 'spectrumbusiness' },
    { id: 'aup#1530', tag: '1530', reason: 'mesgtoobig', source: 'spectrumbusiness' },
    { id: 'aup#1540', tag: '1540', reason: 'speeding', turn: 'yourAdministrator', source: 'spectrumbusiness' },
    { id: 'aup#1550', tag: '1550', reason: 'speeding', turn: 'you', source: 'spectrumbusiness' },
    { id: 'aup#1560', tag: '1560', reason: 'policyviolation', turn: 'you', source: 'spectrumbusiness' },
    { id: 'aup#1580', tag: '1580', reason: 'speeding', turn: 'yourAdministrator', source: 'spectrumbusiness' },
  ],
};
