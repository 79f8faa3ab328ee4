import { expectReports } from './specimens';

expectReports('x3', [
  {
    file: 'refused.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.3.0', replyCode: '553', remoteMta: '192.0.2.25', stage: 'RCPT' },
    ],
  },
]);
