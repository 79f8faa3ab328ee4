import { expectReports } from './specimens';

expectReports('verizon', [
  {
    file: 'no-valid-recipient.eml', kind: 'failed',
    recipients: [
      { address: '5550100@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);
