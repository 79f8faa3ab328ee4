import { expectReports } from './specimens';

expectReports('courier', [
  {
    file: 'user-unknown.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: 'mx.example.net [192.0.2.25]', stage: 'RCPT' },
    ],
  },
  {
    file: 'delayed.eml', kind: 'delayed',
    recipients: [
      { address: 'paul@example.net', action: 'delayed', status: '4.2.1', replyCode: '451', remoteMta: 'mx.example.net', stage: 'RCPT' },
    ],
  },
]);
