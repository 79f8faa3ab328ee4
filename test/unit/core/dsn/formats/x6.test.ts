import { expectReports } from './specimens';

expectReports('x6', [
  {
    file: 'two-errors.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: 'mx.example.net', stage: 'RCPT' },
      { address: 'nora@example.org', action: 'failed', status: '5.2.2', replyCode: '552', remoteMta: 'mail.example.org', stage: 'RCPT' },
    ],
  },
  {
    file: 'permanent-errors.eml', kind: 'failed',
    recipients: [
      { address: 'nora@example.org', action: 'failed', status: '5.4.6', replyCode: '554', remoteMta: 'mail.example.org', stage: null },
    ],
  },
]);
