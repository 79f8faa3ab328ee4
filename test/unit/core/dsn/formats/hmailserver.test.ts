import { expectReports } from './specimens';

expectReports('hmailserver', [
  {
    file: 'two-recipients.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: '192.0.2.25', stage: 'RCPT' },
      { address: 'nora@example.org', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);
