import { expectReports } from './specimens';

expectReports('james', [
  {
    file: 'remote-delivery.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'notify-sender.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'bounce.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
]);
