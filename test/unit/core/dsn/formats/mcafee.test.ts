import { expectReports } from './specimens';

expectReports('mcafee', [
  {
    file: 'user-unknown.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: '550', remoteMta: '192.0.2.25', stage: null },
    ],
  },
]);
