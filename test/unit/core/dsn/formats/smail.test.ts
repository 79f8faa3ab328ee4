import { expectReports } from './specimens';

expectReports('smail', [
  {
    file: 'unknown-host.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.invalid', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 't-online.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.2.2', replyCode: '552', remoteMta: null, stage: null },
      { address: 'nora@example.org', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
]);
