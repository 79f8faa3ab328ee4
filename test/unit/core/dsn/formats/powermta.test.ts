import { expectReports } from './specimens';

expectReports('powermta', [
  {
    file: 'mailbox-disabled.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.2.1', replyCode: '550', remoteMta: 'mx.example.net', stage: null },
    ],
  },
]);
