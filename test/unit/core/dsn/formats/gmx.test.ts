import { expectReports } from './specimens';

expectReports('gmx', [
  {
    file: 'two-recipients.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: null, remoteMta: 'mx.example.net', stage: 'RCPT' },
      { address: 'nora@example.org', action: 'failed', status: '5.2.2', replyCode: '552', remoteMta: 'mail.example.org', stage: 'RCPT' },
    ],
  },
  {
    file: 'retry-timeout.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);
