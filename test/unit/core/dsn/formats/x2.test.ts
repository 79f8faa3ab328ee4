import { expectReports } from './specimens';

expectReports('x2', [
  {
    file: 'queue-too-long.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '4.4.1', replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'step-named.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.4.14', replyCode: '554', remoteMta: '192.0.2.25', stage: 'EOM' },
    ],
  },
]);
