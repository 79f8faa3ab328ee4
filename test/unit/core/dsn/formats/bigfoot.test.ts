import { expectReports } from './specimens';

expectReports('bigfoot', [
  {
    file: 'refused.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.7.1', replyCode: '553', remoteMta: 'mx.example.net', stage: 'RCPT' },
    ],
  },
]);
