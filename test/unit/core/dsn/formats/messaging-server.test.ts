import { expectReports } from './specimens';

expectReports('messaging-server', [
  {
    file: 'mailbox-full.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.2.2', replyCode: '550', remoteMta: 'mx.example.net', stage: null },
    ],
  },
]);
