import { expectReports } from './specimens';

expectReports('biglobe', [
  {
    file: 'mailbox-full.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'display-name.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);
