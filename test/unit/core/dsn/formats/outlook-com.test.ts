import { expectDetails } from './details';
import { expectReports } from './specimens';

expectReports('outlook-com', [
  {
    file: 'delayed-text-alone.eml', kind: 'delayed',
    recipients: [
      { address: 'kim@example.org', action: 'delayed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'mailbox-full.eml', kind: 'failed',
    recipients: [
      { address: 'kim@example.org', action: 'failed', status: '5.2.2', replyCode: '552', remoteMta: null, stage: null },
    ],
  },
]);

expectDetails('outlook-com', [
  {
    file: 'delayed-text-alone.eml', reportingMta: null, subject: null, hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [] },
    ],
  },
  {
    file: 'mailbox-full.eml', reportingMta: 'BLU004-OMC1S1.hotmail.com', subject: 'Hello', hops: 1,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.2.2', '552', null]] },
    ],
  },
]);
