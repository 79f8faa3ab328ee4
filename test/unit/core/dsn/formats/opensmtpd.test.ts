import { expectReports } from './specimens';

expectReports('opensmtpd', [
  {
    file: 'two-recipients.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: null },
      { address: 'nora@example.org', action: 'failed', status: '5.2.2', replyCode: '552', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'delayed.eml', kind: 'delayed',
    recipients: [
      { address: 'paul@example.net', action: 'delayed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);
