import { expectReports } from './specimens';

expectReports('ovh', [
  {
    file: 'user-unknown.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: 'mx.example.net', stage: 'RCPT' },
    ],
  },
  {
    file: 'delayed.eml', kind: 'delayed',
    recipients: [
      { address: 'paul@example.net', action: 'delayed', status: '4.7.1', replyCode: '451', remoteMta: 'mx.example.net', stage: 'RCPT' },
    ],
  },
]);
