import { expectDetails } from './details';
import { expectReports } from './specimens';

expectReports('google-groups', [
  {
    file: 'not-allowed-en.eml', kind: 'failed',
    recipients: [
      { address: 'sailing-club@googlegroups.com', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'not-allowed-fr.eml', kind: 'failed',
    recipients: [
      { address: 'sailing-club@googlegroups.com', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);

expectDetails('google-groups', [
  {
    file: 'not-allowed-en.eml', reportingMta: null, subject: 'Regatta', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [[null, null, null]] },
    ],
  },
  {
    file: 'not-allowed-fr.eml', reportingMta: null, subject: 'Regatta', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [[null, null, null]] },
    ],
  },
]);
