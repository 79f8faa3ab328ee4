import { expectReports } from './specimens';

expectReports('smail', [
  {
    file: 'unknown-host.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.invalid', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);
