import { expectReports } from './specimens';

expectReports('kundenserver', [
  {
    file: 'refused.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.7.1', replyCode: '550', remoteMta: 'mx.example.net', stage: 'EOM' },
    ],
  },
  {
    file: 'too-big.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);
