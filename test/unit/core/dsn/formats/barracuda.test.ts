import { expectReports } from './specimens';

expectReports('barracuda', [
  {
    file: 'blocked.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.7.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
]);
