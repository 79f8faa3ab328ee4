import { expectReports } from './specimens';

expectReports('sendgrid', [
  {
    file: 'connection-timed-out.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'route.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: 'mx.example.net', stage: 'RCPT' },
    ],
  },
]);
