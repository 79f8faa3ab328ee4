import { expectReports } from './specimens';

expectReports('fml', [
  {
    file: 'not-a-member.eml', kind: 'failed',
    recipients: [
      { address: 'planning@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);
