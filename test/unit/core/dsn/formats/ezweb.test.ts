import { expectReports } from './specimens';

expectReports('ezweb', [
  {
    file: 'user-unknown.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: '550', remoteMta: null, stage: 'RCPT' },
    ],
  },
  {
    file: 'disabled.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'disabled-refused.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: '550', remoteMta: null, stage: 'RCPT' },
    ],
  },
]);
