import { expectReports } from './specimens';

expectReports('mailfoundry', [
  {
    file: 'user-unknown.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: '550', remoteMta: 'mx.example.net', stage: null },
    ],
  },
]);
