import { expectReports } from './specimens';

expectReports('x1', [
  {
    file: 'user-unknown.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'warning.eml', kind: 'delayed',
    recipients: [
      { address: 'paul@example.net', action: 'delayed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'by-heading.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
      { address: 'nora@example.org', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);
