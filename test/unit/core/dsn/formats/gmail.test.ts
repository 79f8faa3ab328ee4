import { expectDetails } from './details';
import { expectReports } from './specimens';

expectReports('gmail', [
  {
    file: 'delayed.eml', kind: 'delayed',
    recipients: [
      { address: 'kim@example.org', action: 'delayed', status: null, replyCode: null, remoteMta: 'mx3.example.org', stage: null },
    ],
  },
  {
    file: 'rejected.eml', kind: 'failed',
    recipients: [
      { address: 'kim@example.org', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: 'mx3.example.org', stage: null },
    ],
  },
  {
    file: 'state.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.2.2', replyCode: '550', remoteMta: null, stage: 'RCPT' },
    ],
  },
]);

expectDetails('gmail', [
  {
    file: 'delayed.eml', reportingMta: null, subject: 'Hello', hops: 1,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: '203.0.113.7', answers: [[null, null, 'mx3.example.org']] },
    ],
  },
  {
    file: 'rejected.eml', reportingMta: null, subject: 'Hello', hops: 1,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: '203.0.113.7', answers: [['5.1.1', '550', 'mx3.example.org']] },
    ],
  },
]);
