import { expectReports } from './specimens';

expectReports('mimecast', [
  {
    file: 'relay-denied.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.7.54', replyCode: '550', remoteMta: 'example.net', stage: null },
    ],
  },
  {
    file: 'words-alone.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.4.1', replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);
