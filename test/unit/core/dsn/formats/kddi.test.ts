import { expectReports } from './specimens';

expectReports('kddi', [
  {
    file: 'mailbox-full.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'relay.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.7.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
]);
