import { expectReports } from './specimens';

expectReports('imail', [
  {
    file: 'mailbox-full.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'response.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.7.0', replyCode: '552', remoteMta: null, stage: null },
    ],
  },
]);
