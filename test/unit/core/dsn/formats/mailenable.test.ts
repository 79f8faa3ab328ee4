import { expectReports } from './specimens';

expectReports('mailenable', [
  {
    file: 'user-unknown.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
]);
