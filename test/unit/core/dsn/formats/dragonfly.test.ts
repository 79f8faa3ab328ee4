import { expectReports } from './specimens';

expectReports('dragonfly', [
  {
    file: 'user-unknown.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: 'mx.example.net', stage: 'RCPT' },
    ],
  },
  {
    file: 'host-not-found.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.invalid', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);
