import { expectReports } from './specimens';

expectReports('trend-micro', [
  {
    file: 'user-unknown.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: 'RCPT' },
    ],
  },
  {
    file: 'unable.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'not-english.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: 'RCPT' },
    ],
  },
]);
