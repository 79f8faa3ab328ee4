import { expectDetails } from './details';
import { expectReports } from './specimens';

expectReports('aol', [
  {
    file: 'mailbox-full.eml', kind: 'failed',
    recipients: [
      { address: 'kim@example.org', action: 'failed', status: '5.2.2', replyCode: '552', remoteMta: 'mx3.example.org', stage: null },
    ],
  },
  {
    file: 'words-alone.eml', kind: 'failed',
    recipients: [
      { address: 'kim@example.org', action: 'failed', status: '5.2.2', replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);

expectDetails('aol', [
  {
    file: 'mailbox-full.eml', reportingMta: 'omr-m04.mx.aol.com', subject: 'Hello', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.2.2', '552', 'mx3.example.org']] },
    ],
  },
  {
    file: 'words-alone.eml', reportingMta: null, subject: null, hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [[null, null, null]] },
    ],
  },
]);
