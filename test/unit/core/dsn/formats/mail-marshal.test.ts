import { expectReports } from './specimens';

expectReports('mail-marshal', [
  {
    file: 'user-unknown.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: '192.0.2.25', stage: null },
    ],
  },
]);
